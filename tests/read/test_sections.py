from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimcheck.model.document import Lines
from claimcheck.read.sections import find_sections

LEAD = "A ferry ran aground in fog off Hallow Point on Tuesday, the coast guard said."
MORE = "Nobody was hurt, and the 214 people on board were brought ashore by noon."
LAST = "An inquiry was opened."


def kinds(*paragraphs: str) -> list[str]:
    return [section.kind for section in find_sections("\n".join(paragraphs))]


def cut(text: str) -> list[tuple[str, str]]:
    return [(section.kind, section.span.of(text)) for section in find_sections(text)]


def test_a_whole_article() -> None:
    text = "\n".join(
        [
            "Ferry runs aground off Hallow Point",
            "Fog and a dead light may be to blame",
            "By Ines Marrow and Tom Carrow",
            "Staff Writers",
            "Tuesday, March 4, 2025",
            "The ferry on the bank. Photo: Rhea Dunn",
            LEAD,
            "What the crew saw",
            MORE,
            LAST,
            "Contributing: Carrow News Agency",
        ]
    )
    assert cut(text) == [
        ("headline", "Ferry runs aground off Hallow Point"),
        ("subhead", "Fog and a dead light may be to blame"),
        ("byline", "By Ines Marrow and Tom Carrow"),
        ("byline", "Staff Writers"),
        ("dateline", "Tuesday, March 4, 2025"),
        ("caption", "The ferry on the bank. Photo: Rhea Dunn"),
        ("body", LEAD),
        ("subhead", "What the crew saw"),
        ("body", MORE),
        ("body", LAST),
        ("credit", "Contributing: Carrow News Agency"),
    ]


@pytest.mark.parametrize(
    ("dateline", "rest"),
    [
        ("CARROW (Reuters) -", "A ferry ran aground."),
        ("CARROW, March 4 (AP) —", "A ferry ran aground."),
        ("HALLOW POINT, Maine —", "A ferry ran aground."),
        ("Carrow (AFP) –", "A ferry ran aground."),
        ("(CNN) --", "A ferry ran aground."),
        ("ST. BREN --", "A ferry ran aground."),
    ],
)
def test_a_dateline_is_a_section_before_the_body(dateline: str, rest: str) -> None:
    text = f"Ferry runs aground\n\n{dateline} {rest}\n\n{LAST}"
    assert cut(text)[1:3] == [("dateline", dateline), ("body", rest)]


@pytest.mark.parametrize(
    "lead",
    [
        "BREAKING — a ferry ran aground off Hallow Point.",
        "The mayor — who was there — said nobody was hurt.",
        "NATO said — after a long night — that it would help.",
        "A ferry (the Gannet) - an old one - ran aground.",
    ],
)
def test_what_only_looks_like_a_dateline(lead: str) -> None:
    assert kinds("Ferry runs aground", lead, LAST) == ["headline", "body", "body"]


@pytest.mark.parametrize(
    "line", ["Saturday, September 12, 2015", "12 September 2015", "Published: May 3, 2024"]
)
def test_a_date_alone_is_a_dateline(line: str) -> None:
    assert kinds("Ferry runs aground", line, LEAD, LAST)[1] == "dateline"


@pytest.mark.parametrize(
    "line",
    [
        "By Ines Marrow",
        "By INES MARROW, Staff Writer",
        "By Ines Marrow | Carrow Post",
        "By Ines de la Marrow in Carrow",
    ],
)
def test_bylines(line: str) -> None:
    assert kinds("Ferry runs aground", line, LEAD, LAST)[1] == "byline"


@pytest.mark.parametrize("line", ["By Monday the light was dead.", "By Monday", "By the numbers"])
def test_what_only_looks_like_a_byline(line: str) -> None:
    assert "byline" not in kinds("Ferry runs aground", LEAD, line, LAST)


@pytest.mark.parametrize(
    "line",
    [
        "Photo: Rhea Dunn",
        "(Reporting by Ines Marrow; Editing by Tom Carrow)",
        "Ines Marrow and Tom Carrow contributed to this report.",
        "Additional reporting by Ines Marrow",
    ],
)
def test_credits(line: str) -> None:
    assert kinds("Ferry runs aground", LEAD, MORE, line)[-1] == "credit"


@pytest.mark.parametrize(
    "line", ["File photo of the ferry Gannet.", "The bank at low tide. (AP Photo/Rhea Dunn)"]
)
def test_captions(line: str) -> None:
    assert kinds("Ferry runs aground", LEAD, line, MORE)[2] == "caption"


@pytest.mark.parametrize(
    "line",
    [
        "Reporting by the agency found that the light was dead.",
        "“Nobody shouted”",
        "- a second light",
        "MARROW: We heard a scrape",
        "Two questions remain:",
        "and that was all",
        "Why did nobody shout?",
    ],
)
def test_what_is_no_subhead(line: str) -> None:
    assert kinds("Ferry runs aground", LEAD, line, MORE, LAST)[2] == "body"


def test_a_run_of_short_lines_is_no_run_of_subheads() -> None:
    assert kinds("Ferry runs aground", LEAD, "First the fog", "Then the bank", MORE) == [
        "headline",
        "body",
        "body",
        "body",
        "body",
    ]


def test_a_line_after_a_colon_is_an_entry_and_no_subhead() -> None:
    assert kinds("Ferry runs aground", LEAD, "The owner named one reason:", "Heavy fog", MORE)[3] == "body"


def test_a_transcript_is_body() -> None:
    lines = [
        "MARROW: Where were you?",
        "CARROW: On the bridge.",
        "MARROW: And then?",
        "Crosstalk",
        "CARROW: Then fog.",
    ]
    assert set(kinds("Inquiry hears the mate", *lines)) == {"headline", "body"}


@pytest.mark.parametrize("first", [LEAD, "A ferry ran aground.", "it ran aground"])
def test_a_lead_is_no_headline(first: str) -> None:
    assert kinds(first, MORE, LAST) == ["body", "body", "body"]


def test_a_text_of_one_paragraph_is_body() -> None:
    assert kinds("Ferry runs aground off Hallow Point") == ["body"]


def test_a_headline_may_end_in_a_full_stop_where_every_word_has_a_capital() -> None:
    assert kinds("Ferry Runs Aground Off Hallow Point.", LEAD, MORE)[0] == "headline"


def test_a_date_may_stand_above_the_headline() -> None:
    assert kinds("March 4, 2025", "Ferry runs aground", LEAD, MORE)[:2] == ["dateline", "headline"]


LINES = st.sampled_from(
    [
        "Ferry runs aground",
        "By Ines Marrow",
        "CARROW (AP) — A ferry",
        "CARROW (AP) —",
        LEAD,
        "- entry",
        "  indented and long enough to count",
        "Photo: x",
        "\u200b",
        "***",
        "",
        " \t",
        "\u00a0",
        "(AP) - x",
    ]
)
ENDS = st.sampled_from(["\n", "\r\n", "\r", "\n\n", "\x0b", "\u2028", "\x0c"])
LAID_OUT = st.lists(st.tuples(LINES, ENDS)).map(lambda rows: "".join(a + b for a, b in rows))


@given(st.one_of(LAID_OUT, st.text()))
def test_sections_hold_every_character_once_and_in_order(text: str) -> None:
    end = 0
    for section in find_sections(text):
        words = section.span.of(text)
        assert section.span.start >= end
        assert not text[end : section.span.start].strip()
        assert words
        assert words == words.strip()
        end = section.span.end
    assert not text[end:].strip()
    assert end <= len(text)


@given(st.text("ab\r\n\u2028\x0b\x85 ", max_size=40))
def test_a_place_names_its_offset(text: str) -> None:
    lines = Lines.of(text)
    before = text.replace("\r\n", "\0\n").replace("\r", "\n").replace("\0\n", "\r\n")
    for offset in range(len(text) + 1):
        line, column = lines.place(offset)
        assert lines.starts[line - 1] + column - 1 == offset
        inside_crlf = text[max(0, offset - 1) : offset + 1] == "\r\n"
        assert line == before[:offset].count("\n") + 1 or inside_crlf
