"""Names in running text: people, bodies, and what only has a capital."""

from __future__ import annotations

import pytest

from tests.findings.checks.reading import article_of


def people(text: str) -> list[tuple[str, str]]:
    """Return the people named in a text, each with the sex that the text tells."""
    return [(" ".join(name.words), name.sex) for name in article_of(text).names if name.person]


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("Ida Holm met Tom Low.", [("Ida Holm", "woman"), ("Tom Low", "man")]),
        ("Renn met Low on Friday.", [("Renn", ""), ("Low", "")]),
        ("Mrs Renn met Mr Low.", [("Renn", "woman"), ("Low", "man")]),
        ("Ida Holm spoke. Later Holm left.", [("Ida Holm", "woman"), ("Holm", "woman")]),
        ("She flew to Oslo and in Brask it rained.", []),
        ("Later the British left.", []),
        ("Brask Homes Ltd paid Low.", [("Low", "")]),
    ],
)
def test_people_are_told_from_places_bodies_and_openings(text: str, named: list[tuple[str, str]]) -> None:
    assert people(text) == named


def test_a_title_is_no_part_of_a_name() -> None:
    [name] = [name for name in article_of("They met mayor Ana Ruiz there.").names if name.person]

    assert (name.words, name.titled) == (("Ana", "Ruiz"), True)
