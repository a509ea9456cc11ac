"""Softening words: what the packs' hedge rules mark, and the approximators of numbers."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple, cast

from claimcheck.extract.grammar import clause_of
from claimcheck.model.claims import NO_HEDGE, Hedge, HedgeClass, Number
from claimcheck.model.mark import Mark
from claimcheck.model.prose import Parse, Parser, Prose
from claimcheck.model.rule import Catalogue, ClaimFinder, Rule
from claimcheck.model.span import Span


NoHedges = tuple[tuple[str, Span], ...]


def find_hedges(
    prose: Prose, parser: Parser, marks: Iterable[Mark], numbers: Sequence[Number], catalogue: Catalogue
) -> tuple[tuple[Hedge, ...], NoHedges]:
    """Return the hedges in text order, and the words that can soften and here do not, with the rule that says so.

    Where two hedges overlap the longer one counts, else the first rule's.
    """
    rules = {r.id: r for r in catalogue.rules if r.enabled and r.marks is not None and r.marks.mark == "hedge"}
    own = [mark for mark in marks if mark.finder in rules]
    denying = [mark for mark in own if _class(rules[mark.finder]) == NO_HEDGE]
    denied = Places(mark.span for mark in denying)
    drafts = [*_of_words(own, rules), *_of_numbers(numbers, rules.values())]
    kept = [draft for draft in drafts if not denied.meet(draft.span)]
    taken = Places(draft.span for draft in drafts if denied.meet(draft.span))
    no_hedges = dict.fromkeys((mark.finder, mark.span) for mark in denying if taken.meet(mark.span))
    return tuple(_scoped(prose, parser, _longest(kept))), tuple(no_hedges)


class Places:
    """Where words of some kind stand."""

    def __init__(self, spans: Iterable[Span]) -> None:
        self._places = {place for span in spans for place in range(span.start, span.end)}

    def meet(self, span: Span) -> bool:
        """Tell whether one of them stands in a span."""
        return not self._places.isdisjoint(range(span.start, span.end))


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
    for draft in sorted(drafts, key=lambda d: (d.span.start, -d.span.end, d.rule)):
        if not kept or kept[-1].span.end <= draft.span.start:
            kept.append(draft)
    return kept


def _scoped(prose: Prose, parser: Parser, drafts: Sequence[Draft]) -> Iterator[Hedge]:
    """Number the hedges and find what each softens; the sentences are parsed in one batch."""
    sentences = {d.softens.sentence for d in drafts if isinstance(d.softens, Mark)}
    parser.ahead(prose.sentences[index] for index in sorted(sentences))
    for i, draft in enumerate(drafts, 1):
        what = draft.softens
        if isinstance(what, Mark):
            scope = _scope(prose, parser.of(prose.sentences[what.sentence]), what)
        else:
            scope = _figure(what)
        yield Hedge(f"H{i}", draft.rule, draft.span, draft.cls, scope=scope)


def _figure(number: Number) -> Span:
    """Return a figure with what it counts."""
    of = number.of.span if number.of else number.span
    return Span(min(number.span.start, of.start), max(number.span.end, of.end))


def _scope(prose: Prose, parse: Parse, mark: Mark) -> Span:
    """Return the clause that holds a hedge, in one stretch, without marks and conjunctions at its ends."""
    hedge = range(mark.first - parse.first, mark.last - parse.first)
    clause = clause_of(parse, hedge[0]) | set(hedge)
    first, last = hedge[0], hedge[-1]
    while first - 1 in clause:
        first -= 1
    while last + 1 in clause:
        last += 1
    while first < hedge[0] and parse.deps[first] in ("cc", "punct"):
        first += 1
    while last > hedge[-1] and parse.deps[last] in ("cc", "punct"):
        last -= 1
    tokens = prose.tokens
    return Span(tokens[parse.first + first].span.start, tokens[parse.first + last].span.end)
