"""Rules that speak once in a sentence, a paragraph or an article, or of a source."""

from __future__ import annotations

from dataclasses import replace

import pytest

from claimcheck.config import Settings
from claimcheck.findings import audit
from claimcheck.model.claims import Attribution, Claims
from claimcheck.model.finding import Finding
from claimcheck.model.rule import Catalogue, Unit
from tests.findings.hand_made import at, attribution, claims_where, mark, prose_of, rule

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


def test_a_source_is_spoken_of_once_wherever_it_speaks() -> None:
    text = "An aide said yes.\nA guard said no.\nThe aide added more."
    spoken = (
        _said_by("S1", attribution(text, "A1", source="An aide", content="yes")),
        _said_by("S2", attribution(text, "A2", source="A guard", content="no")),
        _said_by("S1", attribution(text, "A3", source="The aide", content="more")),
    )
    asked = rule(finder=claims_where("attribution", {}), once="source", flag=("source",))

    found = list(
        audit(prose_of(text), Claims(attributions=spoken), [], Catalogue((), {}, (asked,)), Settings())
    )

    assert [finding.span for finding in found] == [at(text, "An aide"), at(text, "A guard")]
    assert [len(finding.related) for finding in found] == [1, 0]


def _said_by(identity: str, said: Attribution) -> Attribution:
    assert said.source is not None
    return replace(said, source=replace(said.source, id=identity))
