"""Why a rule says nothing of words that its example marks: what silences it, else how far its finder comes."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Literal

from claimcheck.config import Settings
from claimcheck.extract.cues import cue_rules
from claimcheck.extract.finders.nearest import missed_step, missed_word
from claimcheck.extract.finders.wordtests import Words as SentenceWords
from claimcheck.extract.finders.wordtests import words_of
from claimcheck.findings.article import Article
from claimcheck.findings.nearest import missed_claim
from claimcheck.model.finder import ClaimFinder, DependencyFinder, Need, TokenFinder, Words
from claimcheck.model.missed import Missed, NoClaim, NoStatement, NoWords, OtherWords
from claimcheck.model.prose import Parser
from claimcheck.model.rule import Catalogue, Context, Rule
from claimcheck.model.span import Span
from claimcheck.pipeline import Auditor, ExampleFailure, examined, flagged_in

Key = Literal["subsumes", "unless", "requires", "voice", "section", "once", "pos"]


@dataclass(frozen=True, slots=True)
class Silence:
    """One thing that can silence a rule: a key of it, a context in that, or another rule that subsumes it."""

    key: Key
    context: Context | None = None
    other: Rule | None = None


def reasons(catalogue: Catalogue, failure: ExampleFailure) -> tuple[Silence, ...]:
    """Return what silences a rule on its own example; none where it found all, or does not find it at all."""
    if set(failure.wanted) <= set(failure.found):
        return ()
    silences = tuple(_silences(catalogue, failure.rule))
    if not _speaks(catalogue, failure, silences):
        return ()
    for silence in silences:
        others = tuple(other for other in silences if other is not silence)
        if _speaks(catalogue, failure, others):
            silences = others
    return silences


def _silences(catalogue: Catalogue, rule: Rule) -> Iterator[Silence]:
    for other in catalogue.rules:
        if rule.id in other.subsumes and other.enabled:
            yield Silence("subsumes", other=other)
    yield from (Silence("unless", context) for context in rule.unless)
    yield from (Silence("requires", context) for context in rule.requires)
    if rule.voice:
        yield Silence("voice")
    if rule.section:
        yield Silence("section")
    if rule.once:
        yield Silence("once")
    if isinstance(rule.finder, Words) and rule.finder.pos:
        yield Silence("pos")


def _speaks(catalogue: Catalogue, failure: ExampleFailure, silences: Sequence[Silence]) -> bool:
    """Tell whether the rule finds what it should once these are taken away."""
    rule = _louder(failure.rule, silences)
    off = {silence.other.id for silence in silences if silence.other}
    others = (replace(other, enabled=False) if other.id in off else other for other in catalogue.rules)
    rules = tuple(rule if other.id == rule.id else other for other in others)
    auditor = Auditor(Settings(), replace(catalogue, rules=rules))
    return set(failure.wanted) <= set(flagged_in(auditor, rule, failure.example))


def _louder(rule: Rule, silences: Sequence[Silence]) -> Rule:
    keys = {silence.key for silence in silences}
    contexts = [silence.context for silence in silences]
    finder = rule.finder
    return replace(
        rule,
        unless=tuple(context for context in rule.unless if context not in contexts),
        requires=tuple(context for context in rule.requires if context not in contexts),
        voice=frozenset() if "voice" in keys else rule.voice,
        section=frozenset() if "section" in keys else rule.section,
        once=None if "once" in keys else rule.once,
        finder=replace(finder, pos=frozenset()) if "pos" in keys and isinstance(finder, Words) else finder,
    )


def missed(catalogue: Catalogue, failure: ExampleFailure) -> tuple[Missed | None, str]:
    """Return how far a rule comes that finds nothing and is not silenced, and the sentence that it misses."""
    if failure.found or not failure.wanted:
        return None, ""
    article, parser, wanted = examined(catalogue, failure.example)
    sentence = article.sentence(wanted[0].start)
    words = sentence.span.of(article.text) if sentence else ""
    return _how_far(catalogue, failure.rule, article, parser, wanted), words


def _how_far(
    catalogue: Catalogue, rule: Rule, article: Article, parser: Parser, wanted: Sequence[Span]
) -> Missed | None:
    finder = rule.finder
    if rule.id in article.marks:
        return _marked(article, rule, wanted)
    if isinstance(finder, ClaimFinder):
        nearest = missed_claim(article, finder, wanted)
        return replace(nearest, cue=_cue(article, catalogue)) if isinstance(nearest, NoClaim) else nearest
    if isinstance(finder, DependencyFinder):
        return missed_word(_sentences(article, parser, finder.needs), finder)
    if isinstance(finder, TokenFinder):
        return missed_step(_sentences(article, parser, finder.needs), finder, wanted, article.text)
    return NoWords(finder)


def _marked(article: Article, rule: Rule, wanted: Sequence[Span]) -> Missed | None:
    """Say what becomes of words that the finder does see."""
    spans = [mark.span for mark in article.marks[rule.id]]
    meant = next((span for span in spans if any(map(span.meets, wanted))), None)
    if meant is None:
        return OtherWords(spans[0].of(article.text))
    is_cue = rule.marks is not None and rule.marks.mark == "cue"
    return NoStatement(meant.of(article.text)) if is_cue else None


def _sentences(article: Article, parser: Parser, need: Need) -> list[SentenceWords]:
    return [words_of(article.prose, parser, sentence, need) for sentence in article.prose.sentences]


def _cue(article: Article, catalogue: Catalogue) -> str:
    """Return the first cue of an article, "" where there is none."""
    marks = [mark for name in cue_rules(catalogue) for mark in article.marks.get(name, ())]
    return min(mark.span for mark in marks).of(article.text) if marks else ""
