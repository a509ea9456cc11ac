"""A paragraph as the tagger reads it: word pieces with their places, quotation marks and capitals."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from tokenizers import Tokenizer

from claimcheck.tagger.quotation import quotation_states

CASES = 3
SHAPES = 4 * CASES
LONGEST, STRIDE = (
    254,
    160,
)  # pieces a window without the two special ones; a longer paragraph is read in windows

Numbers = NDArray[np.int64]


@dataclass(frozen=True, slots=True)
class Pieces:
    """Ids and shapes of the pieces, and the characters [start, end) of the paragraph that each covers."""

    ids: Numbers
    shapes: Numbers
    places: Numbers


def read_pieces(tokenizer: Tokenizer, paragraph: str) -> Pieces:
    """Return the word pieces of a paragraph, without special ones."""
    encoding = tokenizer.encode(paragraph, add_special_tokens=False)
    states = quotation_states(paragraph)
    shapes = [states[start] * CASES + case(paragraph[start:end]) for start, end in encoding.offsets]
    places = np.array(encoding.offsets, dtype=np.int64).reshape(-1, 2)
    return Pieces(np.array(encoding.ids, dtype=np.int64), np.array(shapes, dtype=np.int64), places)


def ends(tokenizer: Tokenizer) -> tuple[int, int]:
    """Return the ids of the pieces before and after what is read."""
    ids = tokenizer.get_vocab()
    return ids["[CLS]"], ids["[SEP]"]


def case(piece: str) -> int:
    """0 for small letters and anything else, 1 for a capital first letter, 2 for capitals throughout."""
    if len(piece) > 1 and piece.isupper():
        return 2
    return int(piece[:1].isupper())


def windows(length: int) -> list[tuple[int, int]]:
    """Return the stretches [start, end) of pieces that are read together; one unless the paragraph is long."""
    if length <= LONGEST:
        return [(0, length)]
    starts = [*range(0, length - LONGEST, STRIDE), length - LONGEST]
    return [(start, start + LONGEST) for start in starts]
