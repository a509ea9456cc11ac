"""Windows of labelled paragraphs, in batches of about the same length.

A window has the special pieces at its ends. Targets of pointers count pieces of the window from the one at its start,
which stands for nothing, and are UNKNOWN where no part begins or what it belongs to is outside.
"""

import random
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

import numpy as np
import torch
from tokenizers import Tokenizer
from torch import Tensor

from claimcheck.tagger.pieces import Numbers, ends, read_pieces, windows
from claimcheck.training.labels import NOTHING, UNKNOWN, label
from claimcheck.training.paragraphs import Paragraph

# Nested single marks would fall in with them, but are rare.
BRITISH = str.maketrans("“”", "‘’")


@dataclass(frozen=True, slots=True)
class Example:
    """A window of a paragraph, [pieces] each."""

    ids: Numbers
    shapes: Numbers
    tags: Numbers
    to_cue: Numbers
    to_source: Numbers


@dataclass(frozen=True, slots=True)
class Batch:
    """Examples of about the same length: `lengths` is [n], the others [n, pieces], filled from the left."""

    ids: Tensor
    shapes: Tensor
    lengths: Tensor
    tags: Tensor
    to_cue: Tensor
    to_source: Tensor


def examples(tokenizer: Tokenizer, paragraphs: Iterable[Paragraph]) -> list[Example]:
    """Return the windows of paragraphs."""
    marks = ends(tokenizer)
    return [example for paragraph in paragraphs for example in windows_of(tokenizer, paragraph, marks)]


def windows_of(tokenizer: Tokenizer, paragraph: Paragraph, marks: tuple[int, int]) -> Iterator[Example]:
    """Return the windows of one paragraph."""
    pieces = read_pieces(tokenizer, paragraph.text)
    labels = label(pieces, paragraph.attributions)
    for start, end in windows(len(pieces.ids)):
        here = slice(start, end)
        yield Example(
            np.concatenate(([marks[0]], pieces.ids[here], [marks[1]])),
            np.pad(pieces.shapes[here], 1),
            np.pad(labels.tags[here], 1, constant_values=UNKNOWN),
            shifted(labels.to_cue[here], start, end),
            shifted(labels.to_source[here], start, end),
        )


def shifted(targets: Numbers, start: int, end: int) -> Numbers:
    """Targets of the pieces of a window, as they count from its special piece; those at its ends have none."""
    moved = np.where((targets >= start) & (targets < end), targets - start + 1, UNKNOWN)
    return np.pad(np.where(targets == NOTHING, 0, moved), 1, constant_values=UNKNOWN)


def british(paragraph: Paragraph) -> Paragraph:
    """Return the paragraph with single quotation marks, where it has curly double ones."""
    return replace(paragraph, text=paragraph.text.translate(BRITISH))


def batches(found: list[Example], pieces: int, chance: random.Random) -> list[Batch]:
    """All examples once, in batches of at most so many pieces (fillers too), in random order."""
    # Lengths that are a little wrong put other neighbours together in each epoch.
    order = sorted(range(len(found)), key=lambda number: len(found[number].ids) * chance.uniform(0.97, 1.03))
    made: list[list[Example]] = [[]]
    for number in order:
        longest = max([len(found[number].ids), *(len(other.ids) for other in made[-1])])
        if longest * (len(made[-1]) + 1) > pieces:
            made.append([])
        made[-1].append(found[number])
    chance.shuffle(made)
    return [batch(group) for group in made if group]


def batch(group: list[Example]) -> Batch:
    """Examples as tensors, filled up to the longest."""
    lengths = [len(example.ids) for example in group]

    def filled(name: str, filler: int) -> Tensor:
        rows = [getattr(example, name) for example in group]
        return torch.tensor(
            np.array([np.pad(row, (0, max(lengths) - len(row)), constant_values=filler) for row in rows])
        )

    return Batch(
        filled("ids", 0),
        filled("shapes", 0),
        torch.tensor(lengths),
        filled("tags", UNKNOWN),
        filled("to_cue", UNKNOWN),
        filled("to_source", UNKNOWN),
    )
