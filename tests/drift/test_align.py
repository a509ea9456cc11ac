"""Statements that belong together, whatever became of them."""

from __future__ import annotations

from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st

from tests.drift.versions import compared

SAMPLES = Path(__file__).parent.parent.parent / "samples"
MILL = "The mill at Skog burned down on Sunday."
NOBODY = "Nobody was hurt in the fire."
WRITTEN = st.text(st.characters(exclude_categories=("Cc", "Cs")), max_size=60)
POLICE = "Police are looking for a witness in a red car."


def links(original: str, rewrite: str) -> list[tuple[str, str]]:
    """Return what goes back to what."""
    comparison = compared(original, rewrite)
    return [
        (link.rewrite.of(comparison.rewrite.text), link.original.of(comparison.originals.whole.text))
        for link in comparison.aligned
    ]


def test_statements_in_another_order_are_found() -> None:
    assert links(f"{MILL} {NOBODY} {POLICE}", f"{POLICE} {NOBODY} {MILL}") == [
        (POLICE, POLICE),
        (NOBODY, NOBODY),
        (MILL, MILL),
    ]


def test_a_statement_that_was_made_of_two_goes_back_to_both() -> None:
    merged = "Police are looking for a witness in a red car after the mill at Skog burned down on Sunday."
    assert {there for _, there in links(f"{MILL} {NOBODY} {POLICE}", merged)} == {MILL, POLICE}


def test_two_statements_that_were_made_of_one_go_back_to_it() -> None:
    whole = "The mill at Skog, which was built of oak by a family of bakers, burned down on Sunday."
    first, second = "The mill at Skog burned down on Sunday.", "A family of bakers built it of oak."
    assert links(f"{whole} {POLICE}", f"{first} {second}") == [(first, whole), (second, whole)]


def test_what_was_left_out_is_no_drift() -> None:
    assert compared(f"{MILL} {NOBODY} {POLICE}", MILL).drifts == ()


def test_texts_that_have_nothing_to_do_with_each_other_are_not_related() -> None:
    comparison = compared(MILL, "Shares in the bank rose by 3 percent, analysts said.")
    assert not comparison.related
    assert comparison.aligned == ()


def test_a_few_common_words_make_no_relation() -> None:
    """Both articles talk of workers, hospitals, years and money; one in five sentences finds some of that."""
    wire, other = (
        (SAMPLES / name).read_text(encoding="utf-8") for name in ("court-fraud.txt", "sleep-study.txt")
    )
    assert not compared(wire, other).related


@settings(max_examples=25, deadline=None)
@given(WRITTEN, WRITTEN)
def test_any_two_texts_are_compared_and_all_places_lie_inside_them(one: str, other: str) -> None:
    comparison = compared(f"{MILL} {one}", f"{other} {MILL}")
    for drift in comparison.drifts:
        shift = drift.shift
        assert 0 <= shift.rewrite.start < shift.rewrite.end <= len(comparison.rewrite.text)
        if shift.original is not None:
            assert 0 <= shift.original.start < shift.original.end <= len(comparison.originals.whole.text)
