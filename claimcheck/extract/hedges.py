"""Softening words: what the packs' hedge rules mark, and the approximators of numbers."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import cast

from claimcheck.model.claims import Hedge, HedgeClass, Number
from claimcheck.model.mark import Mark
from claimcheck.model.prose import Prose
from claimcheck.model.rule import Catalogue, ClaimFinder, Rule
from claimcheck.model.span import Span


def find_hedges(
    prose: Prose, marks: Iterable[Mark], numbers: Sequence[Number], catalogue: Catalogue
) -> tuple[Hedge, ...]:
    """Return the hedges in text order; where two overlap, the longer one, else the first rule's."""
    rules = [r for r in catalogue.rules if r.enabled and r.marks is not None and r.marks.mark == "hedge"]
    found = [*_of_words(prose, marks, rules), *_of_numbers(numbers, rules)]
    found.sort(key=lambda h: (h.span.start, -h.span.end, h.rule))
    kept: list[Hedge] = []
    for hedge in found:
        if not kept or kept[-1].span.end <= hedge.span.start:
            kept.append(hedge)
    return tuple(_numbered(i, hedge) for i, hedge in enumerate(kept, 1))


def _of_words(prose: Prose, marks: Iterable[Mark], rules: Sequence[Rule]) -> Iterable[Hedge]:
    classes = {r.id: _class(r) for r in rules}
    for mark in marks:
        if mark.finder in classes:
            scope = prose.sentences[mark.sentence].span
            yield Hedge("", mark.finder, mark.span, classes[mark.finder], scope=scope)


def _of_numbers(numbers: Sequence[Number], rules: Sequence[Rule]) -> Iterable[Hedge]:
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
