"""Whole articles read with a tagger, here one that knows a paragraph by heart."""

from __future__ import annotations

from claimcheck.model.span import Span
from claimcheck.tagger.tagger import Tagger
from claimcheck.training.corpus import Attribution
from claimcheck.training.figures import attributions, counted, moved, words_a_second
from claimcheck.training.measures import figures
from tests.tagger.drawn import Drawn, settings, words_as_pieces
from tests.training.by_hand import article

# Every paragraph has these five pieces: a name, a cue, two words of content and a stop.
BY_HEART = Tagger(Drawn("SQCc.", {2: 1}, {1: 0}), words_as_pieces(), settings())


def test_an_article_is_read_paragraph_by_paragraph() -> None:
    found = attributions(BY_HEART, "Holm said it sank.\n\nVoss denied so much.\n")
    assert [(one.source, one.cue, one.content) for one in found] == [
        ((Span(0, 4),), (Span(5, 9),), (Span(10, 17),)),
        ((Span(20, 24),), (Span(25, 31),), (Span(32, 39),)),
    ]


def test_moving_keeps_all_but_the_places() -> None:
    one = Attribution((Span(0, 4),), (), (Span(5, 9), Span(12, 13)), 0.25)
    assert moved(one, 10) == Attribution((Span(10, 14),), (), (Span(15, 19), Span(22, 23)), 0.25)


def test_what_is_found_is_held_against_the_first_annotator() -> None:
    right = article("[1s Holm] [1q said] [1c it sank].", "Holm said it sank.")
    wrong = article("Holm said it sank.", "[1s Holm] [1q said] [1c it sank].")
    assert figures(counted(BY_HEART, [right]))["linked all"] == [100, 100, 100]
    assert figures(counted(BY_HEART, [right, wrong]))["linked all"] == [50.0, 100.0, 66.7]


def test_reading_takes_time() -> None:
    assert words_a_second(BY_HEART, [article("Holm said it sank.")]) > 0
