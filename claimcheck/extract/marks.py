"""What the rules see: the words that every finder of every rule and of its contexts matches."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import chain
from time import perf_counter
from typing import TypeVar

from claimcheck.extract.finders.dependency import DependencyPattern
from claimcheck.extract.finders.regex import RegexFinders
from claimcheck.extract.finders.tokens import TokenPattern
from claimcheck.extract.finders.words import WordFinders
from claimcheck.extract.finders.wordtests import Match, words_of
from claimcheck.extract.finders.wordtests import Words as SentenceWords
from claimcheck.model.finder import DependencyFinder, Finder, Need, RegexFinder, TokenFinder, Words
from claimcheck.model.mark import Mark
from claimcheck.model.prose import Parser, Prose, Sentence
from claimcheck.model.rule import Rule
from claimcheck.model.span import Span
from claimcheck.model.stopwatch import Stopwatch

F = TypeVar("F", bound=Finder)
Pattern = TokenPattern | DependencyPattern


class Matcher:
    """Finds the words of all enabled rules and of their contexts; made once for a catalogue."""

    def __init__(self, rules: Sequence[Rule]) -> None:
        finders = dict(chain.from_iterable(_finders(rule) for rule in rules if rule.enabled))
        self._order = {name: place for place, name in enumerate(finders)}
        self._words = WordFinders(_of_kind(finders, Words))
        self._regexes = RegexFinders(_of_kind(finders, RegexFinder))
        marked = {rule.id: rule.flag for rule in rules if rule.marks}
        self._marking = frozenset(marked)
        self._patterns = Patterns(
            {name: TokenPattern(finder) for name, finder in _of_kind(finders, TokenFinder).items()}
            | {
                name: DependencyPattern(finder, marked.get(name, ()))
                for name, finder in _of_kind(finders, DependencyFinder).items()
            }
        )

    def marks(self, prose: Prose, parser: Parser, stopwatch: Stopwatch | None = None) -> tuple[Mark, ...]:
        """Return what each finder sees, in text order. Phrases are found all at once, so no rule's is timed."""
        watch = stopwatch or Stopwatch()
        found = [
            *self._words.marks(prose, parser),
            *self._patterns.marks(prose, parser, watch),
            *(
                m
                for m in self._regexes.marks(prose, watch)
                if m.finder not in self._marking or _is_words(m, prose)
            ),
        ]
        return tuple(sorted(found, key=lambda m: (m.first, m.last, self._order[m.finder])))


class Patterns:
    """Patterns of words within a sentence. A sentence without a word that a pattern needs is not looked at."""

    def __init__(self, patterns: dict[str, Pattern]) -> None:
        self._patterns = patterns
        self._everywhere = [name for name, pattern in patterns.items() if not pattern.needed]
        self._by_word: dict[str, list[str]] = {}
        for name, pattern in patterns.items():
            for word in pattern.needed[0] if pattern.needed else ():
                self._by_word.setdefault(word, []).append(name)

    def marks(self, prose: Prose, parser: Parser, watch: Stopwatch) -> Iterator[Mark]:
        """Yield the matches; the sentences that need a parse are parsed in one batch."""
        if not self._patterns:
            return
        wanted = [(s, names) for s in prose.sentences if (names := self._worth_a_look(prose, s))]
        self._parse(wanted, parser, watch)
        for sentence, names in wanted:
            known: dict[Need, SentenceWords] = {}
            for name in names:
                with watch.timing(_rule(name)):
                    pattern = self._patterns[name]
                    if pattern.need not in known:
                        known[pattern.need] = words_of(prose, parser, sentence, pattern.need)
                    found = pattern.matches(known[pattern.need])
                yield from (_mark(name, prose, sentence, match) for match in found)

    def _parse(self, wanted: Iterable[tuple[Sentence, list[str]]], parser: Parser, watch: Stopwatch) -> None:
        """Parse the sentences of rules that need it; each such rule bears its share of the time."""
        asking = [
            (sentence, askers)
            for sentence, names in wanted
            if (askers := [name for name in names if self._patterns[name].need != "tokens"])
        ]
        start = perf_counter()
        parser.ahead(sentence for sentence, _ in asking)
        took = (perf_counter() - start) / max(1, len(asking))
        for _, askers in asking:
            for name in askers:
                watch.add(_rule(name), took / len(askers))

    def _worth_a_look(self, prose: Prose, sentence: Sentence) -> list[str]:
        found = dict.fromkeys(self._everywhere)
        if self._by_word:
            tokens = prose.tokens_of(sentence)
            words = dict.fromkeys(spelt for token in tokens for spelt in (token.lower, token.word))
            for word in words:
                found.update((name, None) for name in self._by_word.get(word, ()))
            return [name for name in found if self._can_match(name, words)]
        return list(found)

    def _can_match(self, name: str, words: Mapping[str, None]) -> bool:
        return all(not one.isdisjoint(words) for one in self._patterns[name].needed)


def _rule(finder: str) -> str:
    """Return the rule that a finder is one of."""
    return finder.partition("/")[0]


def _is_words(mark: Mark, prose: Prose) -> bool:
    """Tell whether a mark is whole words of one sentence: half a word is no cue, hedge or source."""
    if mark.first >= mark.last or mark.last > prose.sentences[mark.sentence].last:
        return False
    first, last = prose.tokens[mark.first], prose.tokens[mark.last - 1]
    return (first.span.start, last.span.end) == mark.span


def _mark(name: str, prose: Prose, sentence: Sentence, match: Match) -> Mark:
    tokens = prose.tokens_of(sentence)
    span = Span(tokens[match.first].span.start, tokens[match.last - 1].span.end)
    places = tuple((role, tokens[at].span) for role, at in match.roles)
    return Mark(name, span, sentence.index, sentence.first + match.first, sentence.first + match.last, places)


def _finders(rule: Rule) -> Iterator[tuple[str, Finder]]:
    """Name the finders of a rule and of its contexts."""
    yield rule.id, rule.finder
    for place, finder in enumerate(rule.others):
        yield f"{rule.id}/or/{place}", finder
    for kind, contexts in (("unless", rule.unless), ("requires", rule.requires)):
        for place, context in enumerate(contexts):
            yield f"{rule.id}/{kind}/{place}", context.finder


def _of_kind(finders: dict[str, Finder], kind: type[F]) -> dict[str, F]:
    return {name: finder for name, finder in finders.items() if isinstance(finder, kind)}
