from __future__ import annotations

import pytest

from tests.findings.checks.reading import found


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ('"The roof went first," said Ida Holm.', "Ida Holm"),
        ("According to Ida Holm, the doors were locked.", "Ida Holm"),
        ("Tom Low said the roof went first. The barn burned. Low said it was old.", "Tom Low"),
    ],
)
def test_a_speaker_of_whom_only_the_name_is_told_is_flagged_once(text: str, name: str) -> None:
    assert found("speakers-without-role", text) == [(name, name)]


@pytest.mark.parametrize(
    "text",
    [
        '"The roof went first," said Ida Holm, who keeps the inn.',
        '"The roof went first," said innkeeper Ida Holm.',
        "Mayor Ida Holm said the roof went first.",
        "Ida Holm said the roof went first. Holm is the innkeeper.",
        "Ida Holm of the fire brigade said the roof went first.",
        "Reporter Ida Holm said the roof went first.",
        "Hillary Clinton said the roof went first.",
        "Holm said the roof went first.",
    ],
)
def test_whoever_is_introduced_anywhere_or_needs_no_introduction_is_left_alone(text: str) -> None:
    assert found("speakers-without-role", text) == []
