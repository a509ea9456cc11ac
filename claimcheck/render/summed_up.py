"""What an article or a run comes to, in words."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from claimcheck.model.finding import SEVERITIES, Severity
from claimcheck.model.report import Summary
from claimcheck.render.counted import counted


def figures(summary: Summary) -> Iterator[str]:
    """Yield how many statements, figures and hedges there are, and of which kind."""
    kinds = (
        (summary.named, "named"),
        (summary.anonymous, "anonymous"),
        (summary.without_source, "no source found"),
    )
    inside = ", ".join(f"{count} {label}" for count, label in kinds if count)
    yield counted(summary.attributions, "statement") + (f" ({inside})" if inside else "")
    without = summary.numbers_without_source
    yield counted(summary.numbers, "figure") + (f" ({without} no source found)" if without else "")
    yield counted(summary.hedges, "hedge")


def graves(findings: Mapping[Severity, int]) -> str:
    """Return how many findings there are of each severity, the gravest first; "" where there are none."""
    return ", ".join(counted(findings[s], s) for s in reversed(SEVERITIES) if findings[s])
