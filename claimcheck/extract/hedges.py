"""Softening words: what the packs' hedge rules mark, and the approximators of numbers."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple, cast

from claimcheck.extract.figure import figure, figure_phrase, goes_on, spread
from claimcheck.extract.softened import is_simple, softened, whole
from claimcheck.model.claims import NO_HEDGE, Hedge, HedgeClass, Number
from claimcheck.model.finder import ClaimFinder
from claimcheck.model.intervals import Intervals
from claimcheck.model.mark import Mark
from claimcheck.model.prose import Parser, Prose, Sentence
from claimcheck.model.rule import Catalogue, Rule
from claimcheck.model.span import Span

NoHedges = tuple[tuple[str, Span], ...]


def find_hedges(
    prose: Prose, parser: Parser, marks: Iterable[Mark], numbers: Sequence[Number], catalogue: Catalogue
) -> tuple[tuple[Hedge, ...], NoHedges]:
    """Return the hedges in text order, and the words that can soften and here do not, with the rule that says so.

    Where two hedges overlap the longer one counts, else the one before a figure, else the first rule's.
    """
    rules = {
        r.id: r for r in catalogue.rules if r.enabled and r.marks is not None and r.marks.mark == "hedge"
    }
    marks = tuple(marks)
    own = [mark for mark in marks if mark.finder in rules]
    denying = [mark for mark in own if _class(rules[mark.finder]) == NO_HEDGE]
    denied = Intervals(mark.span for mark in denying)
    drafts = [*_of_words(own, rules), *_of_numbers(numbers, rules.values())]
    kept = [draft for draft in drafts if not denied.meet(draft.span)]
    taken = Intervals(draft.span for draft in drafts if denied.meet(draft.span))
    no_hedges = dict.fromkeys((mark.finder, mark.span) for mark in denying if taken.meet(mark.span))
    scopes = Scopes(prose, parser, numbers, _joining(catalogue), _with_cues(marks, catalogue))
    return tuple(scopes.hedges(_longest(kept))), tuple(no_hedges)


def _joining(catalogue: Catalogue) -> frozenset[str]:
    return frozenset(" ".join(entry.words).lower() for entry in catalogue.lexicon("joining-words"))


def _with_cues(marks: Iterable[Mark], catalogue: Catalogue) -> frozenset[int]:
    """Return the sentences with a cue in them."""
    cues = {r.id for r in catalogue.rules if r.enabled and r.marks is not None and r.marks.mark == "cue"}
    return frozenset(mark.sentence for mark in marks if mark.finder in cues)


class Draft(NamedTuple):
    """A hedge whose scope is not yet known: it has the mark of its words, or the number that it softens."""

    span: Span
    rule: str
    cls: HedgeClass
    softens: Mark | Number


def _of_words(marks: Iterable[Mark], rules: Mapping[str, Rule]) -> Iterator[Draft]:
    for mark in marks:
        cls = _class(rules[mark.finder])
        if cls != NO_HEDGE:
            yield Draft(mark.span, mark.finder, cast(HedgeClass, cls), mark)


def _of_numbers(numbers: Sequence[Number], rules: Iterable[Rule]) -> Iterator[Draft]:
    for rule in rules:
        if isinstance(rule.finder, ClaimFinder) and rule.finder.claim == "number":
            wanted = rule.finder.where["modifier"].any_of if "modifier" in rule.finder.where else None
            for number in numbers:
                if number.modifier_span is not None and (wanted is None or number.modifier in wanted):
                    yield Draft(number.modifier_span, rule.id, cast(HedgeClass, _class(rule)), number)


def _class(rule: Rule) -> str:
    return rule.marks.cls if rule.marks else NO_HEDGE


def _longest(drafts: Iterable[Draft]) -> list[Draft]:
    kept: list[Draft] = []
    for draft in sorted(
        drafts, key=lambda d: (d.span.start, -d.span.end, isinstance(d.softens, Mark), d.rule)
    ):
        if not kept or kept[-1].span.end <= draft.span.start:
            kept.append(draft)
    return kept


class Scopes:
    """Finds what hedges soften. A sentence is parsed only where its words do not show that it is one clause."""

    def __init__(
        self,
        prose: Prose,
        parser: Parser,
        numbers: Sequence[Number],
        joining: Collection[str],
        cues: Collection[int],
    ) -> None:
        """``cues``: the sentences in which somebody may say something."""
        self._prose = prose
        self._parser = parser
        self._numbers = numbers
        self._joining = joining
        self._cues = cues

    def hedges(self, drafts: Sequence[Draft]) -> Iterator[Hedge]:
        """Yield the hedges, numbered, with their scopes."""
        marked = [(d, d.softens.sentence) for d in drafts if isinstance(d.softens, Mark)]
        simple = {index for _, index in marked if self._is_simple(index)}
        asking = {
            index for draft, index in marked if index not in simple or not self._goes_with_a_verb(draft)
        }
        figures = [d.softens for d in drafts if isinstance(d.softens, Number)]
        near = [(self._sentence_of(number), number) for number in figures]
        asking |= {s.index for s, number in near if goes_on(self._prose, s, number)}
        self._parser.ahead(self._prose.sentences[index] for index in sorted(asking))
        for i, draft in enumerate(drafts, 1):
            yield Hedge(f"H{i}", draft.rule, draft.span, draft.cls, scope=self._scope(draft, simple))

    def _is_simple(self, index: int) -> bool:
        return index not in self._cues and is_simple(self._prose, self._prose.sentences[index], self._joining)

    def _goes_with_a_verb(self, draft: Draft) -> bool:
        """Tell whether a hedge softens a clause by its words alone: "may", "is said to"."""
        return draft.cls == "modal" or draft.span.of(self._prose.document.text).lower().endswith(" to")

    def _scope(self, draft: Draft, simple: Collection[int]) -> Span:
        what, prose = draft.softens, self._prose
        if isinstance(what, Number):
            return self._of_figure(what)
        sentence = prose.sentences[what.sentence]
        if what.sentence in simple and self._goes_with_a_verb(draft):
            return whole(prose, sentence)
        return softened(prose, self._parser.of(sentence), what)

    def _of_figure(self, number: Number) -> Span:
        prose, sentence, scope = self._prose, self._sentence_of(number), figure(number)
        if goes_on(prose, sentence, number):
            scope = figure_phrase(prose, self._parser.of(sentence), number)
        return spread(prose, sentence, scope, self._numbers) if number.kind == "money" else scope

    def _sentence_of(self, number: Number) -> Sentence:
        sentences = self._prose.sentences
        return sentences[bisect_right(sentences, number.span.start, key=lambda s: s.span.start) - 1]
