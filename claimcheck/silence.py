"""Why a rule says nothing of words that its example marks: what of it has to go for it to speak."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Literal

from claimcheck.config import Settings
from claimcheck.model.rule import Catalogue, Context, Rule, Words
from claimcheck.pipeline import Auditor, ExampleFailure, flagged_in

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
