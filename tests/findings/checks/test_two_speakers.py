from __future__ import annotations

import pytest

from tests.findings.checks.reading import found


@pytest.mark.parametrize(
    ("text", "flagged", "names"),
    [
        ("Renn met Low at the depot. He said the strike was over.", "He", "Renn or Low"),
        ("Ida Holm met Ana Ruiz. She said it was late.", "She", "Ida Holm or Ana Ruiz"),
        ("Mr Low met Mr Renn in the yard. He told reporters it was over.", "He", "Low or Renn"),
    ],
)
def test_a_pronoun_that_fits_two_is_flagged_with_both(text: str, flagged: str, names: str) -> None:
    assert found("two-speakers", text) == [(flagged, names)]


@pytest.mark.parametrize(
    "text",
    [
        "Renn met Low at the depot. Renn said the strike was over.",
        "Ida Holm met Tom Low. She said it was late.",
        "Mrs Low met Mr Renn. He said it was late.",
        "Low resigned on Friday. He said it was late.",
        '"It is over," said Low, who met Renn. He said the men would be paid.',
        "Renn met Low's brother. He said the strike was over.",
        "Like Renn, Low is ill. He said it was the flu.",
        "Renn met Low, and he left early. He said it was late.",
    ],
)
def test_what_one_can_tell_is_left_alone(text: str) -> None:
    assert found("two-speakers", text) == []
