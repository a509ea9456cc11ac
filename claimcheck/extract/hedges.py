"""Softening words: what the packs' hedge rules mark, and the approximators of numbers."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import cast

from claimcheck.extract.grammar import clause_of
from claimcheck.model.claims import Hedge, HedgeClass, Number
from claimcheck.model.mark import Mark
from claimcheck.model.prose import Parse, Parser, Prose
from claimcheck.model.rule import Catalogue, ClaimFinder, Rule
from claimcheck.model.span import Span


def find_hedges(
    prose: Prose, parser: Parser, marks: Iterable[Mark], numbers: Sequence[Number], catalogue: Catalogue
) -> tuple[Hedge, ...]:
    """Return the hedges in text order; where two overlap, the longer one, else the first rule's."""
    rules = [r for r in catalogue.rules if r.enabled and r.marks is not None and r.marks.mark == "hedge"]
    found = [*_of_words(prose, parser, marks, rules), *_of_numbers(numbers, rules)]
    found.sort(key=lambda h: (h.span.start, -h.span.end, h.rule))
    kept: list[Hedge] = []
    for hedge in found:
        if not kept or kept[-1].span.end <= hedge.span.start:
            kept.append(hedge)
    return tuple(_numbered(i, hedge) for i, hedge in enumerate(kept, 1))


def _of_words(prose: Prose, parser: Parser, marks: Iterable[Mark], rules: Sequence[Rule]) -> Iterator[Hedge]:
    classes = {r.id: _class(r) for r in rules}
    own = [mark for mark in marks if mark.finder in classes]
    parser.ahead(prose.sentences[index] for index in sorted({mark.sentence for mark in own}))
    for mark in own:
        parse = parser.of(prose.sentences[mark.sentence])
        scope = _scope(prose, parse, mark)
        yield Hedge("", mark.finder, mark.span, classes[mark.finder], scope=scope)


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


def _of_numbers(numbers: Sequence[Number], rules: Sequence[Rule]) -> Iterator[Hedge]:
    for rule in rules:
        if isinstance(rule.finder, ClaimFinder) and rule.finder.claim == "number":
            wanted = rule.finder.where["modifier"].any_of if "modifier" in rule.finder.where else None
            for number in numbers:
                if number.modifier_span is not None and (wanted is None or number.modifier in wanted):
                    scope = Span(*number.span)
                    yield Hedge("", rule.id, number.modifier_span, _class(rule), scope=scope)


def _class(rule: Rule) -> HedgeClass:
    return cast(HedgeClass, rule.marks.cls if rule.marks else "hearsay")


def _numbered(i: int, hedge: Hedge) -> Hedge:
    return Hedge(f"H{i}", hedge.rule, hedge.span, hedge.cls, scope=hedge.scope)
