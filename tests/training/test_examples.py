"""Windows of paragraphs, and batches of windows."""

from __future__ import annotations

import random

import numpy as np
import pytest

pytest.importorskip("torch", reason="PyTorch is not installed")

from claimcheck.tagger.pieces import LONGEST, ends
from claimcheck.tagger.quotation import quotation_states
from claimcheck.training.corpus import Attribution, Span
from claimcheck.training.examples import Example, batch, batches, british, examples, shifted
from claimcheck.training.labels import NOTHING, UNKNOWN
from claimcheck.training.paragraphs import Paragraph, paragraphs
from tests.tagger.drawn import LETTERS, words_as_pieces
from tests.training.by_hand import article, several

TOKENIZER = words_as_pieces()


def of(marked: str) -> list[Example]:
    return examples(TOKENIZER, paragraphs(article(marked)))


def test_a_paragraph_is_a_window_with_a_special_piece_at_each_end() -> None:
    (one,) = of("[1s Holm] [1q said] [1c it sank]")
    assert (one.ids[0], one.ids[-1]) == ends(TOKENIZER)
    assert one.tags.tolist() == [UNKNOWN, *(LETTERS.index(letter) for letter in "SQCc"), UNKNOWN]
    assert {len(part) for part in (one.ids, one.shapes, one.tags, one.to_cue, one.to_source)} == {6}


def test_targets_count_from_the_special_piece_which_stands_for_nothing() -> None:
    (one,) = of("[1s Holm] [1q said] [1c it sank]")
    assert one.to_cue.tolist() == [UNKNOWN, UNKNOWN, UNKNOWN, 2, UNKNOWN, UNKNOWN]
    assert one.to_source.tolist() == [UNKNOWN, UNKNOWN, 1, UNKNOWN, UNKNOWN, UNKNOWN]
    (alone,) = of("[1c it sank]")
    assert alone.to_cue.tolist() == alone.to_source.tolist() == [UNKNOWN, 0, UNKNOWN, UNKNOWN]


def test_what_a_part_belongs_to_outside_of_its_window_is_unknown() -> None:
    targets = np.array([NOTHING, UNKNOWN, 7, 3])
    assert shifted(targets, 2, 6).tolist() == [UNKNOWN, 0, UNKNOWN, UNKNOWN, 2, UNKNOWN]


def test_a_long_paragraph_is_several_windows() -> None:
    long = f"[1s Holm] [1q said] [1c {'so ' * LONGEST}far]"
    first, second, *more = of(long)
    assert len(first.ids) == len(second.ids) == LONGEST + 2
    assert not more
    assert first.to_cue[3] == 2
    assert (second.to_cue == UNKNOWN).all()


def test_british_copy_has_single_marks_and_the_same_places() -> None:
    one = Paragraph("a", 0, "“It’s late,” he said", (Attribution(content=(Span(1, 10),)),))
    other = british(one)
    assert other.text == "‘It’s late,’ he said"
    assert other.attributions == one.attributions
    assert quotation_states(other.text) == quotation_states(one.text)


def test_what_is_shorter_is_filled_up_from_the_left() -> None:
    made = batch([*of("it sank at dawn"), *of("[1c it]")])
    assert made.lengths.tolist() == [6, 3]
    assert made.ids.shape == made.tags.shape == made.to_cue.shape == (2, 6)
    assert made.ids[1].tolist()[3:] == [0, 0, 0]
    assert made.tags[1].tolist() == [UNKNOWN, LETTERS.index("C"), UNKNOWN, UNKNOWN, UNKNOWN, UNKNOWN]


def every_example() -> list[Example]:
    return [one for some in several(8) for one in examples(TOKENIZER, paragraphs(some))]


def test_batches_hold_each_example_once_and_no_more_pieces_than_asked() -> None:
    found = every_example()
    made = batches(found, 100, random.Random(3))
    assert sum(len(one.ids) for one in made) == len(found)
    assert sum(int(one.lengths.sum()) for one in made) == sum(len(one.ids) for one in found)
    assert all(one.ids.numel() <= 100 for one in made)


def test_an_example_longer_than_a_batch_is_one_by_itself() -> None:
    made = batches(every_example(), 5, random.Random(3))
    assert all(len(one.ids) == 1 for one in made)


def test_batches_are_the_same_with_the_same_chance_and_others_with_another() -> None:
    one, same, other = (
        [made.ids.tolist() for made in batches(every_example(), 100, random.Random(seed))]
        for seed in (3, 3, 4)
    )
    assert one == same != other


def test_no_examples_make_no_batches() -> None:
    assert batches([], 100, random.Random(3)) == []
