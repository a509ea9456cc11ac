from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rich.cells import cell_len

from claimcheck.model.claims import Claims
from claimcheck.model.document import Section
from claimcheck.model.span import Span
from claimcheck.render.page.article import article, legend
from claimcheck.render.page.styles import HEADING
from claimcheck.render.view import View
from tests.findings.hand_made import at, attribution, hedge
from tests.render.reports import finding, plain, report

NARROW = View(width=40)


def test_carets_stand_under_the_words_and_the_message_behind_them() -> None:
    text = "It rained a lot in Brask."
    assert plain(article(report(text, finding(at(text, "a lot"), "How much?")), View())) == [
        "   1  It rained a lot in Brask.",
        "                ^^^^^ warning TST001 How much?",
        "",
    ]


def test_carets_count_cells_and_signs() -> None:
    text = "雨雨 fell on Ze\u0301 about noon."
    claims = Claims(hedges=(hedge(text, "about"),))
    assert plain(article(report(text, finding(at(text, "about")), claims=claims), View())) == [
        "   1  雨雨 fell on Ze\u0301 ~about~ noon.",
        "                       ^^^^^ warning TST001 Look",
        "",
    ]


def test_a_message_without_room_stands_below() -> None:
    text = "It rained a lot in Brask."
    said = "Say how much rain there was and who measured it"
    pointer, first, *rest = plain(article(report(text, finding(at(text, "Brask"), said)), NARROW))[1:-1]
    assert pointer == " " * 25 + "^^^^^"
    assert " ".join([*first.split()[1:], *(word for row in rest for word in row.split())]) == (
        f"warning TST001 {said}"
    )


def test_findings_stand_under_the_row_in_which_they_begin() -> None:
    text = "one two three four five six seven eight nine ten"
    here = report(text, finding(at(text, "six seven eight"), "A"), finding(at(text, "ten"), "B"))
    assert plain(article(here, NARROW)) == [
        "   1  one two three four five six seven",
        "                              ^^^^^^^^^",
        "   !  warning TST001 A",
        "      eight nine ten",
        "                 ^^^ warning TST001 B",
        "",
    ]


def test_lines_are_numbered_as_in_the_file_with_blank_lines_between_paragraphs_only() -> None:
    text = "One.\r\n\r\n\r\nTwo\nthree.\n  Four."
    shown = report(text)
    joined = (
        *shown.document.sections[:1],
        Section("body", at(text, "Two\nthree.")),
        shown.document.sections[3],
    )
    wrapped = replace(shown, document=replace(shown.document, sections=joined))
    assert plain(article(wrapped, View())) == [
        "   1  One.",
        "",
        "   4  Two",
        "   5  three.",
        "",
        "   6  Four.",
        "",
    ]


def test_a_headline_is_bold() -> None:
    shown = report("Title\nBody")
    sections = (Section("headline", Span(0, 5)), shown.document.sections[1])
    title, _, body, _ = article(replace(shown, document=replace(shown.document, sections=sections)), View())
    assert HEADING in [span.style for span in title.spans]
    assert HEADING not in [span.style for span in body.spans]


def test_findings_that_are_hidden_or_suppressed_are_not_shown() -> None:
    text = "It rained."
    grave, slight = finding(at(text, "It"), "A", "error"), finding(at(text, "rained"), "B", "note")
    settled = replace(finding(at(text, "rained"), "C", "error"), suppressed="agreed")
    shown = report(text, grave, slight, settled)
    assert plain(article(shown, View(show="warning")))[1:-1] == ["      ^^ error TST001 A"]


def test_reasons_follow_the_message_where_they_are_asked_for() -> None:
    text = "It rained."
    shown = report(text, finding(at(text, "It"), "A", "note"))
    assert plain(article(shown, View(reasons=True)))[1] == (
        "      ^^ note TST001 A (test-rule; The house book, page 3)"
    )


@pytest.mark.parametrize("message", ["[bold]x[/blue] [sic] :smile:", "a\x1b[2Jb", "a\n\n  b"])
def test_messages_are_shown_literally_on_one_line(message: str) -> None:
    text = "It rained."
    shown = plain(article(report(text, finding(at(text, "It"), message)), View()))[1]
    assert shown.endswith(" ".join(message.replace("\x1b", "␛").split()))


def test_a_finding_on_white_space_at_the_end_of_a_line_is_shown() -> None:
    text = "It rained.  \nAnd more."
    assert plain(article(report(text, finding(Span(10, 15))), View()))[:2] == [
        "   1  It rained.",
        "               ^ warning TST001 Look",
    ]


def test_the_legend_is_marked_as_the_article_is() -> None:
    assert legend(View()).plain == "{statement}  [source]  <cue>  #number#  ~hedge~"
    assert legend(View(color=True)).plain == "statement  source  cue  number  hedge"


WORDS = st.text(st.sampled_from("ab雨e\u0301 \n\x1b\t."), min_size=1, max_size=120).filter(
    lambda t: t.strip() != ""
)


@given(WORDS, st.data())
def test_every_finding_is_shown_once_and_no_row_is_too_wide(text: str, data: st.DataObject) -> None:
    letters = [i for i, c in enumerate(text) if not c.isspace()]
    starts = data.draw(st.lists(st.sampled_from(letters), max_size=4, unique=True).map(sorted))
    found = [
        finding(Span(start, data.draw(st.integers(start + 1, len(text)))), f"Nr{i}")
        for i, start in enumerate(starts)
    ]
    content = text[letters[0] :]
    claims = Claims(attributions=(attribution(text, content=content),))
    rows = plain(article(report(text, *found, claims=claims), NARROW))
    assert max(map(cell_len, rows)) <= 40
    said = " ".join(rows)
    for i in range(len(found)):
        assert said.count(f"Nr{i}") == 1
