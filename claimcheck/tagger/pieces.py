"""A paragraph as the tagger reads it: word pieces with their places, quotation marks and capitals."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from tokenizers import Tokenizer

from claimcheck.tagger.quotation import quotation_states

CASES = 3
SHAPES = 4 * CASES
# Pieces a window without the two special ones; a longer paragraph is read in windows.
LONGEST, STRIDE = 254, 160
DENSE = 0.5  # pieces a character; prose has 0.2, and a network reads four times as long at what is none

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
    states, offsets = quotation_states(paragraph), encoding.offsets
    shapes = [states[start] * CASES + case(paragraph[start:end]) for start, end in offsets]
    places = np.array(offsets, dtype=np.int64).reshape(-1, 2)
    return Pieces(np.array(encoding.ids, dtype=np.int64), np.array(shapes, dtype=np.int64), places)


def is_prose(pieces: Pieces, paragraph: str) -> bool:
    """Tell long paragraphs of words from those of marks, single letters or another script."""
    return len(pieces.ids) <= max(LONGEST, DENSE * len(paragraph))


def ends(tokenizer: Tokenizer) -> tuple[int, int]:
    """Return the ids of the pieces before and after what is read."""
    before, after = tokenizer.token_to_id("[CLS]"), tokenizer.token_to_id("[SEP]")
    if before is None or after is None:
        raise ValueError("the tokenizer has no pieces for the ends of what is read")
    return before, after


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
