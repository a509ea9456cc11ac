"""The paragraphs of an article, each with what of an attribution lies in it."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from claimcheck.model.span import Span
from claimcheck.training.corpus import Article, Attribution
from claimcheck.training.paragraphs import Paragraph, cut, inside, paragraphs, split
from tests.training.by_hand import article


def test_a_paragraph_is_a_line_that_holds_something() -> None:
    text = "One.\n\n \n  Two.\r\nThree"
    assert [span.of(text) for span in split(text)] == ["One.", "  Two.\r", "Three"]


def test_attributions_count_from_the_start_of_their_paragraph() -> None:
    one = article("It rained.\n[1s Holm] [1q said] [1c it sank].")
    assert paragraphs(one) == (
        Paragraph("a", 0, "It rained."),
        Paragraph(
            "a", 11, "Holm said it sank.", (Attribution((Span(0, 4),), (Span(5, 9),), (Span(10, 17),)),)
        ),
    )


def test_an_attribution_over_two_paragraphs_is_cut_in_two() -> None:
    one = article("[1s Holm] [1q said] [1c it sank.\nIt burned].")
    first, second = paragraphs(one)
    assert first.attributions == (Attribution((Span(0, 4),), (Span(5, 9),), (Span(10, 17),)),)
    assert second.attributions == (Attribution((), (), (Span(0, 9),)),)


def test_another_annotator_is_read_where_one_is_meant() -> None:
    one = article("[1s Holm] said it sank.", "Holm said [1c it sank].")
    (by_first,), (by_second,) = paragraphs(one), paragraphs(one, 1)
    assert by_first.attributions == (Attribution((Span(0, 4),), (), ()),)
    assert by_second.attributions == (Attribution((), (), (Span(10, 17),)),)


def test_parts_run_from_word_to_word_and_those_with_no_word_between_are_one() -> None:
    text = "“It sank,” – “at dawn,” he said"
    spans = (Span(0, 10), Span(12, 23), Span(23, 24), Span(27, 31))
    assert [span.of(text) for span in cut(spans, text, Span(0, len(text)))] == [
        "It sank,” – “at dawn",
        "said",
    ]


def test_an_attribution_without_a_word_in_a_paragraph_is_not_of_it() -> None:
    seen = (Attribution(content=(Span(4, 6),)),)
    assert list(inside(seen, "One. …", Span(0, 6))) == []


TEXTS = st.text(alphabet="ab ,\n“”", max_size=30)


@given(TEXTS, st.sets(st.integers(0, 30), max_size=8))
def test_what_is_cut_out_lies_in_the_paragraph_and_in_order(text: str, ends: set[int]) -> None:
    kept = sorted(min(end, len(text)) for end in ends)
    spans = tuple(Span(start, end) for start, end in zip(kept[::2], kept[1::2], strict=False))
    for paragraph in paragraphs(Article("a", text, ((Attribution(content=spans),),))):
        places = [place for one in paragraph.attributions for span in one.content for place in span]
        assert places == sorted(places)
        assert all(0 <= place <= len(paragraph.text) for place in places)
