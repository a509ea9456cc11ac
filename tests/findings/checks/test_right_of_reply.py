from __future__ import annotations

import pytest

from tests.findings.checks.reading import found


@pytest.mark.parametrize(
    ("text", "accused"),
    [
        ("Tenants accuse Brask Homes of cutting off the water.", "Brask Homes"),
        ("Tenants accused the landlord, Tom Low, of theft.", "Tom Low"),
        ("Tom Low has twice been accused of theft.", "Tom Low"),
        ("Brask Homes, which owns the yard, was accused by tenants of theft.", "Brask Homes"),
        ("Tenants are suing Brask & Sons over the damp.", "Brask & Sons"),
        ("Tom Low faces new allegations of theft.", "Tom Low"),
        ("A complaint was lodged against Tom Low by two singers.", "Tom Low"),
        ("A lawsuit against Brask Homes was filed in May.", "Brask Homes"),
        ("Drivers allege that Tom Low kept their pay.", "Tom Low"),
        ("Shop owners say Dorn extorted money from them.", "Dorn"),
    ],
)
def test_whoever_is_accused_and_not_heard_is_flagged(text: str, accused: str) -> None:
    assert found("right-of-reply", text) == [(accused, accused)]


@pytest.mark.parametrize(
    "text",
    [
        "Tenants accuse Brask Homes of cutting off the water. It denies that.",
        "Tenants accuse Brask Homes of cutting off the water. Brask said the pipes were old.",
        "Tenants accuse the landlord of cutting off the water.",
        "The now-indicted senator Tom Low was seen in Brask.",
    ],
)
def test_whoever_is_heard_or_not_named_is_left_alone(text: str) -> None:
    assert found("right-of-reply", text) == []


def test_the_answer_of_one_is_not_that_of_another() -> None:
    text = "Tenants accuse Tom Low of theft and accuse Ida Holm of fraud. Holm denied it."

    assert found("right-of-reply", text) == [("Tom Low", "Tom Low")]
