"""Rules that speak once in a sentence, a paragraph or an article."""

from __future__ import annotations

import pytest

from claimcheck.config import Settings
from claimcheck.findings import audit
from claimcheck.model.claims import Claims
from claimcheck.model.finding import Finding
from claimcheck.model.rule import Catalogue, Unit
from tests.findings.hand_made import at, mark, prose_of, rule

TEXT = "A word and a word. One more word.\nThe last word here."
PLACES = [at(TEXT, "word", nth) for nth in range(4)]


def findings(once: Unit | None) -> list[Finding]:
    prose = prose_of(TEXT)
    marks = [mark(prose, "TST001", "word", nth) for nth in range(4)]
    catalogue = Catalogue((), {}, (rule(once=once),))
    return list(audit(prose, Claims(), marks, catalogue, Settings()))


@pytest.mark.parametrize(
    ("once", "shown"),
    [(None, [0, 1, 2, 3]), ("sentence", [0, 2, 3]), ("paragraph", [0, 3]), ("document", [0])],
)
def test_only_the_first_place_of_each_unit_is_a_finding(once: Unit | None, shown: list[int]) -> None:
    assert [finding.span for finding in findings(once)] == [PLACES[nth] for nth in shown]


def test_the_other_places_are_related_to_it() -> None:
    first, second = findings("paragraph")

    assert [(r.span, r.label) for r in first.related] == [(PLACES[1], "also here"), (PLACES[2], "also here")]
    assert second.related == ()
