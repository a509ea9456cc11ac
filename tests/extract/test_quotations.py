from __future__ import annotations

from time import perf_counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimcheck.extract.quotations import find_quotations, kind_of
from claimcheck.model.claims import Quotation
from claimcheck.model.document import Document, Lines, Section
from claimcheck.model.span import Span


def document(*paragraphs: str) -> Document:
    sections, end = [], 0
    for paragraph in paragraphs:
        sections.append(Section("body", Span(end, end + len(paragraph))))
        end += len(paragraph) + 1
    text = "\n".join(paragraphs)
    return Document("a.txt", "text", "", text, tuple(sections), Lines.of(text))


def quoted(*paragraphs: str) -> list[str]:
    article = document(*paragraphs)
    return [quotation.span.of(article.text) for quotation in find_quotations(article)]


def test_a_quotation_has_its_place_with_marks_and_without() -> None:
    article = document("“We heard it,” she said.", "It was a “long scrape”.")
    assert find_quotations(article) == (
        Quotation("Q1", Span(0, 14), Span(1, 13), "fragment"),
        Quotation("Q2", Span(34, 47), Span(35, 46), "term"),
    )


def test_a_block_quotation_is_one_as_a_whole_with_marks_around_it_or_without() -> None:
    texts = ("We “saw” the light.", "“We saw the light.”")
    for text, inner in zip(texts, (Span(0, 19), Span(1, 18)), strict=True):
        section = Section("body", Span(0, 19), quoted=True)
        article = Document("a.md", "markdown", "", text, (section,), Lines.of(text))
        assert find_quotations(article) == (Quotation("Q1", Span(0, 19), inner, "full"),)


@pytest.mark.parametrize(
    ("text", "quotations"),
    [
        ("“We sat down,” she said. “It was fog.”", ["“We sat down,”", "“It was fog.”"]),
        ('"We sat down," she said. "It was fog."', ['"We sat down,"', '"It was fog."']),
        ("„We sat down“, she said. „It was fog”, he said.", ["„We sat down“", "„It was fog”"]),
        ("« We sat down », she said. «It was fog», he said.", ["« We sat down »", "«It was fog»"]),
        ("»We sat down«, she said.", ["»We sat down«"]),
        ("''We sat down,'' she said. ``It was fog.''", ["''We sat down,''", "``It was fog.''"]),
        ("‘We sat down,’ she said. ‘It was fog.’", ["‘We sat down,’", "‘It was fog.’"]),
        ("'We sat down,' she said. 'It was fog.'", ["'We sat down,'", "'It was fog.'"]),
        ("”We sat down,” she said.", ["”We sat down,”"]),
        ("“We sat down,“ she said.", ["“We sat down,“"]),
        (
            '("in brackets") and —"dashed"— and "cut off—" he said',
            ['"in brackets"', '"dashed"', '"cut off—"'],
        ),
        ('It was "fog", "ice" and "12".', ['"fog"', '"ice"', '"12"']),
    ],
)
def test_pairs_of_marks(text: str, quotations: list[str]) -> None:
    assert quoted(text) == quotations


@pytest.mark.parametrize(
    "text",
    [
        "In the ’90s and the '80s rock ’n’ roll and rock 'n' roll were king.",
        "Don’t touch the workers’ boats, or the workers' oars.",
        "’Twas fog; give ’em, give 'em time.",
        "The James’ house isn’t the Dunns’ house.",
        'He is 5\'10" tall and has a 12" screen and a 12" x 10" board.',
        "He is 5’10” tall.",
        '"" and " " and “”',
        "” … she added, and left.",
    ],
)
def test_apostrophes_and_inches_are_no_quotations(text: str) -> None:
    assert quoted(text) == []


@pytest.mark.parametrize(
    ("text", "quotation"),
    [
        ("‘The workers’ union isn’t weak,’ she said.", "‘The workers’ union isn’t weak,’"),
        ("'The workers' union isn't weak,' she said.", "'The workers' union isn't weak,'"),
        ("The ‘rebels’ met the workers’ union.", "‘rebels’"),
        ("‘I’m goin’ home,’ she said.", "‘I’m goin’ home,’"),
        ("Marrow sees 'long delay' if fog doesn't lift", "'long delay'"),
        ("In the '90s 'fog' was rare.", "'fog'"),
    ],
)
def test_single_marks_among_apostrophes(text: str, quotation: str) -> None:
    assert quoted(text) == [quotation]


@pytest.mark.parametrize(
    "quotation",
    [
        "“She told me, ‘Sit down,’ and I did,”",
        "\"She told me, 'Sit down,' and I did,\"",
        "‘She told me, “Sit down,” and I did,’",
        "'She told me, \"Sit down,\" and I did,'",
        "“She told me, “Sit down,” and I did,”",
        '"She told me "sit down" and I did,"',
        "“‘Sit down’ was all I heard,”",
        "«She told me “sit down” and I did»",
    ],
)
def test_only_the_outermost_is_reported(quotation: str) -> None:
    assert quoted(f"{quotation} he said. “Then fog.”") == [quotation, "“Then fog.”"]


@pytest.mark.parametrize(("opening", "closing"), ["“”", '""', "‘’", "«»"])
def test_a_quotation_over_paragraphs_has_a_part_in_each(opening: str, closing: str) -> None:
    parts = [f"{opening}We sat down.", f"{opening}Then there was fog.", f"{opening}It lifted,{closing}"]
    assert quoted(f"She said, {parts[0]}", parts[1], f"{parts[2]} she said.") == parts


def test_a_quotation_that_never_closes_ends_with_its_paragraph() -> None:
    assert quoted("She said, “We sat down.", "Then she left.") == ["“We sat down."]
    assert quoted("“We sat down", "Then she left.") == ["“We sat down"]


def test_an_opening_mark_in_an_unlikely_place_opens_nothing() -> None:
    assert quoted('The so-called "deep water is shallow.', "Then she left.") == []
    assert quoted("The 'deep water is shallow.") == []


@pytest.mark.parametrize(
    ("words", "kind"),
    [
        ("long scrape", "term"),
        ("substantial", "term"),
        ("The Long Way to the Sea", "term"),
        ("a long and bloody mess", "fragment"),
        ("bloody mess.", "fragment"),
        ("I quit", "fragment"),
        ("Why?", "fragment"),
        ("We heard a long scrape", "full"),
        ("we heard a long scrape,", "full"),
        ("… we sat down and waited.", "full"),
    ],
)
def test_kinds(words: str, kind: str) -> None:
    assert kind_of(words) == kind


MARKS = st.sampled_from(
    ["“", "”", '"', "'", "‘", "’", "''", "``", "„", "«", "»", " ", " ", "a", "s", "B", "5", ".", ",", "—"]
)


@given(st.lists(st.lists(MARKS, max_size=30).map("".join).map(str.strip).filter(bool), max_size=4))
def test_quotations_are_in_order_and_inside_one_section(paragraphs: list[str]) -> None:
    article = document(*paragraphs)
    end = 0
    for number, quotation in enumerate(find_quotations(article), 1):
        assert quotation.id == f"Q{number}"
        assert end <= quotation.span.start < quotation.inner.start < quotation.inner.end <= quotation.span.end
        assert any(section.span.holds(quotation.span) for section in article.sections)
        assert quotation.inner.of(article.text).strip()
        end = quotation.span.end
    assert end <= len(article.text)


@pytest.mark.parametrize(
    "piece", ['"a ', '"a" ', "“a ", "‘s ", "s’ ", "'a ", "“a ‘b ", '"a "b" ', "``a ", "«a ", "''", "5'10\" "]
)
def test_time_grows_with_the_text(piece: str) -> None:
    article = document(piece * 20_000)
    start = perf_counter()
    find_quotations(article)
    assert perf_counter() - start < 5
