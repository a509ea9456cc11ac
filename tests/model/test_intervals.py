"""Intervals answer as a search through all spans would."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from claimcheck.model.intervals import Intervals
from claimcheck.model.span import Span

SPANS = st.builds(lambda start, length: Span(start, start + length), st.integers(0, 20), st.integers(1, 8))


@given(st.lists(SPANS, max_size=8), SPANS)
def test_hold_is_what_a_search_says(spans: list[Span], asked: Span) -> None:
    assert Intervals(spans).hold(asked) == any(span.holds(asked) for span in spans)


@given(st.lists(SPANS, max_size=8), SPANS, st.one_of(st.none(), SPANS))
def test_meet_is_what_a_search_says(spans: list[Span], asked: Span, but: Span | None) -> None:
    assert Intervals(spans).meet(asked, but) == any(span.meets(asked) for span in spans if span != but)


def test_an_empty_stretch_meets_nothing() -> None:
    assert not Intervals([Span(0, 9)]).meet(Span(4, 4))
    assert not Intervals([]).meet(Span(0, 9))
