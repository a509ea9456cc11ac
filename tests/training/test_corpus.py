"""An annotated corpus: what its files say, and what is said of those that say nothing."""

from __future__ import annotations

from pathlib import Path

import pytest

from claimcheck.errors import CorpusError
from claimcheck.model.span import Span
from claimcheck.training.corpus import Article, Attribution, read_corpus
from tests.training.by_hand import several, write

TEXT = "Ida Holm said it sank."
STANDOFF = """\
T1\tSource 0 8\tIda Holm
T2\tCue 9 13\tsaid
T3\tContent 14 21\tit sank
T4\tAttribution 9 13\tsaid
E1\tAttribution:T4 Content:T3 Cue:T2 Source:T1
"""
SAID = Attribution((Span(0, 8),), (Span(9, 13),), (Span(14, 21),))


@pytest.fixture
def corpus(tmp_path: Path) -> Path:
    """A corpus of one article with one annotator."""
    for part in ("text", "attributions"):
        (tmp_path / part).mkdir()
    (tmp_path / "text" / "ferry.txt").write_text(TEXT)
    (tmp_path / "attributions" / "ferry_1f.ann").write_text(STANDOFF)
    return tmp_path


def annotate(corpus: Path, standoff: str, who: str = "1f", name: str = "ferry") -> None:
    (corpus / "attributions" / f"{name}_{who}.ann").write_bytes(standoff.encode())


def problems(corpus: Path) -> list[str]:
    with pytest.raises(CorpusError) as caught:
        read_corpus(corpus)
    assert caught.value.status == 2
    return [str(problem).replace(f"{corpus}/", "") for problem in caught.value.problems]


def test_an_article_with_what_an_annotator_saw_in_it(corpus: Path) -> None:
    assert read_corpus(corpus) == (Article("ferry", TEXT, ((SAID,),)),)


def test_a_part_in_fragments_has_several_spans(corpus: Path) -> None:
    annotate(corpus, "T1\tContent 9 13;0 3\tsaid Ida\nE1\tAttribution:T9 Content:T1\n")
    (ferry,) = read_corpus(corpus)
    assert ferry.annotations == ((Attribution((), (), (Span(0, 3), Span(9, 13))),),)


def test_a_role_that_is_named_twice_has_both_parts(corpus: Path) -> None:
    annotate(
        corpus, "T1\tContent 0 3\tIda\nT2\tContent 14 16\tit\nE1\tAttribution:T9 Content2:T2 Content:T1\n"
    )
    (ferry,) = read_corpus(corpus)
    assert ferry.annotations[0][0].content == (Span(0, 3), Span(14, 16))


def test_the_words_of_a_part_may_hold_line_ends(corpus: Path) -> None:
    annotate(corpus, STANDOFF.replace("it sank", "it\nsank\tT9\r\n"))
    (ferry,) = read_corpus(corpus)
    assert ferry.annotations == ((SAID,),)


def test_line_ends_of_the_text_stay_as_they_are_because_places_count_them(corpus: Path) -> None:
    (corpus / "text" / "ferry.txt").write_bytes(b"Ida\r\nHolm said it sank.\r\n")
    (ferry,) = read_corpus(corpus)
    assert ferry.text == "Ida\r\nHolm said it sank.\r\n"


def test_notes_and_links_of_the_annotator_are_passed_over(corpus: Path) -> None:
    annotate(corpus, f"{STANDOFF}#1\tAnnotatorNotes E1\tunsure\nR1\tAnaphora Arg1:T1 Arg2:T3\n")
    assert read_corpus(corpus)[0].annotations == ((SAID,),)


def test_annotators_stand_in_the_order_of_their_names_and_articles_too(corpus: Path) -> None:
    annotate(corpus, "", who="00")
    (corpus / "text" / "a_b_c.txt").write_text("It rained.")
    annotate(corpus, "", name="a_b_c")
    assert [(one.name, one.annotations) for one in read_corpus(corpus)] == [
        ("a_b_c", ((),)),
        ("ferry", ((), (SAID,))),
    ]


def test_what_is_written_is_read_again(tmp_path: Path) -> None:
    assert read_corpus(write(tmp_path, *several(3))) == several(3)


def test_a_folder_without_annotations_is_no_corpus(tmp_path: Path) -> None:
    assert problems(tmp_path) == [
        f"{tmp_path}: no article here is annotated: a corpus has text/NAME.txt and attributions/NAME_WHO.ann"
    ]


@pytest.mark.parametrize(
    ("standoff", "problem"),
    [
        ("T1\tContent 0 99\tIda\n", "1: 0 99 is no stretch of the article, which has 22 characters"),
        ("T1\tContent 5 5\t\n", "1: 5 5 is no stretch of the article, which has 22 characters"),
        ("T1\tContent\tIda\n", "1: a part needs a role and its places, like: Content 3 9;12 20"),
        ("T1\tContent 0 x\tIda\n", "1: a part needs a role and its places, like: Content 3 9;12 20"),
        ("T1\n", "1: a part needs a role and its places, like: Content 3 9;12 20"),
        ("T1\tCue 0 3\tI\nd\na\nE1\tAttribution:T1 Cue:T7\n", "4: there is no part 'T7'"),
        ("T1\tCue 0 3\tIda\nE1\tAttribution:T1 Cue\n", "2: there is no part ''"),
    ],
)
def test_a_line_that_cannot_be_read_is_named(corpus: Path, standoff: str, problem: str) -> None:
    annotate(corpus, standoff)
    assert problems(corpus) == [f"attributions/ferry_1f.ann:{problem}"]


def test_every_article_that_cannot_be_read_is_named(corpus: Path) -> None:
    annotate(corpus, "", name="lost")
    (corpus / "text" / "latin.txt").write_bytes("Café".encode("latin-1"))
    annotate(corpus, "", name="latin")
    assert problems(corpus) == [
        "text/latin.txt: this is not UTF-8 (byte 4)",
        "text/lost.txt: this is missing, but there are annotations of it",
    ]
