"""An article to attributions, with the weights that ship: one paragraph at a time, each for itself."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from claimcheck.errors import ModelError
from claimcheck.model.document import Document, Lines, Section, SectionKind
from claimcheck.model.span import Span
from claimcheck.model.tagged import Tagged
from claimcheck.tagger import article, tag
from tests.tagger.drawn import words

CLOSE = "Marta Quill said the bridge would close in June."
DAWN = "According to the harbour office, the ferry ran aground at dawn."
POOL = "“We are closing the pool,” Mayor Ines Okafor said. “We have no money left for it.”"


def document_of(*paragraphs: str, kind: SectionKind = "body", between: str = "\n\n") -> Document:
    """A document with a section a paragraph."""
    sections, start = [], 0
    for paragraph in paragraphs:
        sections.append(Section(kind, Span(start, start + len(paragraph))))
        start += len(paragraph) + len(between)
    text = between.join(paragraphs)
    return Document("a.txt", "text", "", text, tuple(sections), Lines.of(text))


def said(document: Document) -> list[tuple[str, str, str]]:
    return words(document.text, tag(document))


def moved(found: tuple[Tagged, ...], by: int) -> tuple[Tagged, ...]:
    def shift(spans: tuple[Span, ...]) -> tuple[Span, ...]:
        return tuple(Span(start + by, end + by) for start, end in spans)

    return tuple(Tagged(shift(a.source), shift(a.cue), shift(a.content), a.confidence) for a in found)


def test_places_count_from_the_start_of_the_article() -> None:
    assert said(document_of("A quiet week.", CLOSE, DAWN)) == [
        ("Marta Quill", "said", "the bridge would close in June"),
        ("the harbour office", "According to", "the ferry ran aground at dawn"),
    ]


def test_what_a_paragraph_says_does_not_depend_on_its_neighbours() -> None:
    together = tag(document_of(CLOSE, POOL, DAWN))
    alone = [tag(document_of(paragraph)) for paragraph in (CLOSE, POOL, DAWN)]
    starts = (0, len(CLOSE) + 2, len(CLOSE) + len(POOL) + 4)
    assert together == tuple(
        one for found, start in zip(alone, starts, strict=True) for one in moved(found, start)
    )


def test_the_same_article_has_the_same_attributions_twice() -> None:
    document = document_of(CLOSE, POOL, DAWN)
    assert tag(document) == tag(document)


@pytest.mark.parametrize("kind", ["byline", "dateline", "credit"])
def test_bylines_datelines_and_credits_are_not_read(kind: SectionKind) -> None:
    assert tag(document_of(CLOSE, kind=kind)) == ()


@pytest.mark.parametrize("kind", ["headline", "subhead", "caption"])
def test_headlines_and_captions_are(kind: SectionKind) -> None:
    assert tag(document_of(CLOSE, kind=kind)) == tag(document_of(CLOSE))


@pytest.mark.parametrize("space", ["\n", "\t", "\r", "\u00a0", "\u2028"])
def test_a_line_end_within_a_paragraph_is_white_space(space: str) -> None:
    assert tag(document_of(POOL.replace(" ", space))) == tag(document_of(POOL))


def test_a_paragraph_that_stands_twice_is_said_twice() -> None:
    once, twice = tag(document_of(CLOSE)), tag(document_of(CLOSE, CLOSE))
    assert twice == once + moved(once, len(CLOSE) + 2)


def test_a_paragraph_longer_than_is_read_at_a_time_is_read_to_its_end() -> None:
    shut = "The shops on the square were shut. " * 60
    assert said(document_of(f"{CLOSE} {shut}{DAWN}")) == [
        ("Marta Quill", "said", "the bridge would close in June"),
        ("the harbour office", "According to", "the ferry ran aground at dawn"),
    ]


@settings(max_examples=40)
@given(st.lists(st.text(alphabet="“”‘’\"'`.,:–\t\u200b\U0001f600é\u0301 saidHe", min_size=1), max_size=4))
def test_whatever_the_text_parts_are_stretches_of_it(paragraphs: list[str]) -> None:
    document = document_of(*paragraphs)
    for one in tag(document):
        assert one.content
        assert 0 <= one.confidence <= 1
        for start, end in (*one.source, *one.cue, *one.content):
            assert start < end
            assert any(section.span.holds(Span(start, end)) for section in document.sections)


def test_nothing_has_no_attributions() -> None:
    assert tag(document_of()) == ()
    assert tag(document_of("…")) == ()


def test_a_section_longer_than_any_paragraph_is_cut_behind_a_sentence(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(article, "LONGEST", len(CLOSE) + 20)
    assert tag(document_of(f"{CLOSE} {DAWN}")) == tag(document_of(CLOSE, DAWN, between=" "))


def test_where_no_sentence_ends_it_is_cut_all_the_same() -> None:
    document = document_of("so " * article.LONGEST + CLOSE)
    assert all(one.content[0].end <= len(document.text) for one in tag(document))


@pytest.fixture
def forgotten() -> Iterator[None]:
    """Load the tagger anew in this test, and again after it."""
    article._load.cache_clear()
    yield
    article._load.cache_clear()


@pytest.mark.usefixtures("forgotten")
def test_missing_weights_are_an_error_with_a_remedy(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(article, "WEIGHTS", tmp_path)
    with pytest.raises(ModelError) as caught:
        tag(document_of(CLOSE))
    assert caught.value.place == str(tmp_path)
    assert "pip install" in caught.value.remedy
    assert caught.value.status == 2
