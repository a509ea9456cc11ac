"""Checks: what no YAML can say, because it takes arithmetic, a calendar or the whole article.

A check is a module with ``find(article, options) -> Iterator[Found]``; ``options`` holds a value for each of its
options. To add one, add its line to the table here and its options to ``claimcheck.model.check.CHECKS``. One that
is installed has its options in the module, as ``OPTIONS``, and needs no line.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from contextlib import AbstractContextManager, nullcontext
from importlib import import_module
from itertools import islice
from typing import NamedTuple, Protocol, cast

from claimcheck import plugins
from claimcheck.findings.article import Article, Candidate
from claimcheck.findings.wording import one_line
from claimcheck.model.check import Found, OptionValue
from claimcheck.model.claims import NumberKind
from claimcheck.model.finder import CheckFinder
from claimcheck.model.finding import Related
from claimcheck.model.span import Span

__all__ = ["CHECKS", "Check", "found_by"]


class BuiltIn(NamedTuple):
    """The module of a check, and the kinds of number of which an article must have one for it to be loaded at all."""

    module: str
    kinds: tuple[NumberKind, ...] = ()


CHECKS = {
    "adjacent-speakers": BuiltIn("claimcheck.findings.checks.adjacent_speakers"),
    "agentless-harm": BuiltIn("claimcheck.findings.checks.agentless_harm"),
    "chorus": BuiltIn("claimcheck.findings.checks.chorus"),
    "combat-verbs": BuiltIn("claimcheck.findings.checks.combat_verbs"),
    "double-hedges": BuiltIn("claimcheck.findings.checks.double_hedges"),
    "established-events": BuiltIn("claimcheck.findings.checks.established_events"),
    "forecasts": BuiltIn("claimcheck.findings.checks.forecasts"),
    "orphan-quotes": BuiltIn("claimcheck.findings.checks.orphan_quotes"),
    "quote-marks": BuiltIn("claimcheck.findings.checks.quote_marks"),
    "scare-quotes": BuiltIn("claimcheck.findings.checks.scare_quotes"),
    "verdicts": BuiltIn("claimcheck.findings.checks.verdicts"),
    "vouching-verbs": BuiltIn("claimcheck.findings.checks.vouching_verbs"),
    "arithmetic": BuiltIn("claimcheck.findings.checks.arithmetic", ("count", "money", "measure", "fraction")),
    "bare-change": BuiltIn("claimcheck.findings.checks.bare_change", ()),
    "counted-people": BuiltIn("claimcheck.findings.checks.counted_people", ("count", "range")),
    "lead-in-margin": BuiltIn("claimcheck.findings.checks.lead_in_margin", ()),
    "percentages": BuiltIn("claimcheck.findings.checks.percentages", ("percent",)),
    "points": BuiltIn("claimcheck.findings.checks.points", ("percent",)),
    "poll-basics": BuiltIn("claimcheck.findings.checks.poll_basics", ("percent",)),
    "relative-risk": BuiltIn("claimcheck.findings.checks.relative_risk", ()),
    "study-basics": BuiltIn("claimcheck.findings.checks.study_basics", ()),
    "superlatives": BuiltIn("claimcheck.findings.checks.superlatives", ()),
    "unsourced-figures": BuiltIn(
        "claimcheck.findings.checks.unsourced_figures",
        ("count", "money", "percent", "points", "rate", "fraction", "measure"),
    ),
    "weekday-date": BuiltIn("claimcheck.findings.checks.weekday_date", ("date",)),
    "headline-hedge": BuiltIn("claimcheck.findings.checks.headline_hedge"),
    "headline-number": BuiltIn("claimcheck.findings.checks.headline_number"),
    "headline-quote": BuiltIn("claimcheck.findings.checks.headline_quote"),
    "headline-verb": BuiltIn("claimcheck.findings.checks.headline_verb"),
    "name-variant": BuiltIn("claimcheck.findings.checks.name_variant"),
    "age-or-title": BuiltIn("claimcheck.findings.checks.age_or_title"),
    "no-change": BuiltIn("claimcheck.findings.checks.no_change"),
    "parts-total": BuiltIn("claimcheck.findings.checks.parts_total"),
    "value-conflict": BuiltIn("claimcheck.findings.checks.value_conflict"),
    "certainty-drift": BuiltIn("claimcheck.findings.checks.certainty_drift"),
    "allegations": BuiltIn("claimcheck.findings.checks.allegations"),
    "first-quotation": BuiltIn("claimcheck.findings.checks.first_quotation"),
    "late-source": BuiltIn("claimcheck.findings.checks.late_source"),
    "lapsed-source": BuiltIn("claimcheck.findings.checks.lapsed_source"),
    "two-speakers": BuiltIn("claimcheck.findings.checks.two_speakers"),
    "anonymous-opinions": BuiltIn("claimcheck.findings.checks.anonymous_opinions"),
    "one-source-of-many": BuiltIn("claimcheck.findings.checks.one_source_of_many"),
    "right-of-reply": BuiltIn("claimcheck.findings.checks.right_of_reply"),
    "speakers-without-role": BuiltIn("claimcheck.findings.checks.speakers_without_role"),
}
# An article that has more of one fault is broken, or the check is: an installed one is told off.
MOST = 10_000


class Check(Protocol):
    """What a check's module offers."""

    def find(self, article: Article, options: Mapping[str, OptionValue]) -> Iterable[Found]:
        """Yield what an editor should look at."""


def found_by(article: Article, finder: CheckFinder) -> list[Candidate]:
    """Return what a check finds, in text order. PluginFault where an installed one goes wrong."""
    needed = CHECKS.get(finder.check)
    if needed and needed.kinds and all(number.kind not in needed.kinds for number in article.claims.numbers):
        return []
    check, blamed = _opened(finder.check)
    with blamed:
        found = [_candidate(article, item) for item in islice(check.find(article, finder.options), MOST + 1)]
        if len(found) > MOST and needed is None:
            raise ValueError(f"it found more than {MOST:,} faults in one article")
    return sorted(found[:MOST], key=lambda candidate: candidate.span)


def _opened(name: str) -> tuple[Check, AbstractContextManager[None]]:
    """Return a check, and who is to blame where it fails."""
    if name in CHECKS:
        return cast(Check, import_module(CHECKS[name].module)), nullcontext()
    plugin = plugins.needed("check", name)
    return cast(Check, plugins.load(plugin, "find")), plugins.blamed(plugin)


def _candidate(article: Article, found: Found) -> Candidate:
    if not isinstance(found, Found) or not isinstance(found.value, str):
        raise TypeError(f"it found {found!r:.80}, which is no Found")
    related = tuple(_related(article, other) for other in found.related)
    return Candidate(_inside(article, found.span), value=found.value, related=related)


def _related(article: Article, related: Related) -> Related:
    if not isinstance(related, Related) or not isinstance(related.label, str):
        raise TypeError(f"it relates {related!r:.80}, which is no Related")
    return Related(_inside(article, related.span), one_line(related.label))


def _inside(article: Article, span: Span) -> Span:
    """Return a span that names words of the article; ValueError where it names none."""
    start, end = span
    if not (isinstance(start, int) and isinstance(end, int)):
        raise TypeError(f"it found {span!r:.80}, which is no Span")
    if not 0 <= start < end <= len(article.text):
        raise ValueError(f"it found {start} to {end}, but the article goes from 0 to {len(article.text)}")
    return Span(start, end)
