from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimcheck.model.claims import Attribution, Claims, Cue, Hedge, Number, SourceMention
from claimcheck.model.span import Span
from claimcheck.render.page.marked import Marker
from claimcheck.render.page.styles import LOOKS
from tests.findings.hand_made import at, attribution, hedge, number

SAID = "Edda Prill said that about 300 homes burned."
CLAIMS = Claims(
    attributions=(attribution(SAID, source="Edda Prill", cue="said", content="about 300 homes burned"),),
    numbers=(number(SAID, "300"),),
    hedges=(hedge(SAID, "about"),),
)
SIGNS = "".join(look.opening + look.closing for look in LOOKS.values())


def signed(text: str, claims: Claims, line: Span | None = None) -> str:
    return Marker(text, claims, signs=True).line(line or Span(0, len(text))).text.plain


def test_marks_stand_between_signs() -> None:
    assert signed(SAID, CLAIMS) == "[Edda Prill] <said> that {~about~ #300# homes burned}."


def test_without_signs_marks_are_styles() -> None:
    text = Marker(SAID, CLAIMS, signs=False).line(Span(0, len(SAID))).text
    assert text.plain == SAID
    assert [(SAID[s.start : s.end], s.style) for s in text.spans] == [
        ("about 300 homes burned", LOOKS["content"].style),
        ("Edda Prill", LOOKS["source"].style),
        ("said", LOOKS["cue"].style),
        ("300", LOOKS["number"].style),
        ("about", LOOKS["hedge"].style),
    ]


@pytest.mark.parametrize(
    ("line", "shown"),
    [
        (Span(0, 8), "[Edda Pri]"),
        (Span(8, 15), "[ll] <said>"),
        (Span(22, 30), "{~bout~ #300#}"),
        (Span(28, 43), "{#00# homes burned}"),
        (Span(16, 20), "that"),
    ],
)
def test_a_mark_over_several_lines_is_shown_on_each(line: Span, shown: str) -> None:
    assert signed(SAID, CLAIMS, line) == shown


def test_of_marks_on_the_same_words_the_outer_kind_opens_first_and_closes_last() -> None:
    text = "300"
    claims = Claims(
        attributions=(attribution(text, content="300"),),
        numbers=(number(text, "300"),),
        hedges=(hedge(text, "300"),),
    )
    assert signed(text, claims) == "{#~300~#}"


def test_marks_that_begin_on_an_earlier_line_nest_by_where_they_end() -> None:
    text = "one two three four five"
    outer = attribution(text, "A1", content="one two three")
    inner = attribution(text, "A2", content="two three four five")
    assert signed(text, Claims(attributions=(outer, inner)), Span(4, len(text))) == "{{two three} four five}"


def test_dates_are_no_figures() -> None:
    date = Number("N1", "NUM101", Span(0, 3), "date", None)
    assert signed("May", Claims(numbers=(date,))) == "May"


def test_places_lead_to_the_words_behind_the_signs() -> None:
    marker = Marker(SAID, CLAIMS, signs=True)
    line = Span(0, len(SAID))
    shown = marker.line(line)
    for words in ("Edda Prill", "300", "homes burned", "."):
        start, end = shown.shown(at(SAID, words), line)
        assert shown.text.plain[start:end] == words


def test_what_begins_in_white_space_at_an_end_is_shown_at_the_nearest_character() -> None:
    marker = Marker("  one  \n", Claims(), signs=True)
    line = Span(2, 5)
    shown = marker.line(line)
    assert shown.shown(Span(0, 3), line) == (0, 1)
    assert shown.shown(Span(5, 7), line) == (2, 3)
    assert shown.shown(Span(2, 8), line) == (0, 3)


TEXT = st.text(st.sampled_from("abc de 雨\x1b\u202e"), min_size=1, max_size=30)


@st.composite
def articles(draw: st.DrawFn) -> tuple[str, Claims, Span]:
    text = draw(TEXT)

    def span() -> Span:
        start = draw(st.integers(0, len(text) - 1))
        return Span(start, draw(st.integers(start + 1, len(text))))

    attributions = tuple(
        Attribution(
            id="A1",
            rule=None,
            speech="direct",
            source=SourceMention(span(), "x", "person", "S1"),
            cue=Cue((span(),), "say", "neutral"),
            content=(span(), span()),
            confidence=1.0,
        )
        for _ in range(draw(st.integers(0, 3)))
    )
    numbers = tuple(Number("N1", "R", span(), "count", "1") for _ in range(draw(st.integers(0, 3))))
    hedges = tuple(Hedge("H1", "R", span(), "modal") for _ in range(draw(st.integers(0, 3))))
    return text, Claims(attributions=attributions, numbers=numbers, hedges=hedges), span()


@given(articles())
def test_without_the_signs_the_text_is_as_it_was(article: tuple[str, Claims, Span]) -> None:
    text, claims, line = article
    plain = Marker(text, claims, signs=False).line(line)
    signs = Marker(text, claims, signs=True).line(line)
    assert re.sub(f"[{re.escape(SIGNS)}]", "", signs.text.plain) == plain.text.plain
    assert len(plain.text) == line.end - line.start
    assert "".join(signs.text.plain[place] for place in signs.places) == plain.text.plain
    for look in LOOKS.values():
        assert signs.text.plain.count(look.opening) % (1 + (look.opening == look.closing)) == 0
        assert signs.text.plain.count(look.opening) == signs.text.plain.count(look.closing)
