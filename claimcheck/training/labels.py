"""What the tagger learns of a paragraph: a tag for each piece, and for the first piece of a part where it belongs."""

from dataclasses import dataclass

import numpy as np

from claimcheck.tagger.pieces import Numbers, Pieces
from claimcheck.training.corpus import Attribution, Span

UNKNOWN = -100  # no target: the loss leaves it out
NOTHING = -1  # the part belongs to nothing


@dataclass(frozen=True, slots=True)
class Labels:
    """Tags, and the pieces that a content's first piece (its cue) and a cue's first piece (its source) point to."""

    tags: Numbers
    to_cue: Numbers
    to_source: Numbers


def label(pieces: Pieces, attributions: tuple[Attribution, ...]) -> Labels:
    """Return the labels of a paragraph; where two parts claim a piece the first one has it."""
    count = len(pieces.ids)
    tags = np.zeros(count, dtype=np.int64)
    to_cue, to_source = np.full(count, UNKNOWN), np.full(count, UNKNOWN)
    for attribution in attributions:
        sources = [mark(pieces, tags, span, 1) for span in attribution.source]
        cues = [mark(pieces, tags, span, 3) for span in attribution.cue]
        contents = [mark(pieces, tags, span, 5) for span in attribution.content]
        point(to_cue, contents, cues)
        point(to_source, cues or contents, sources)
    return Labels(tags, to_cue, to_source)


def mark(pieces: Pieces, tags: Numbers, span: Span, begin: int) -> int:
    """Tag the pieces of a span; returns the first one."""
    starts = pieces.places[:, 0]
    first, last = np.searchsorted(starts, span).tolist()
    free = tags[first:last] == 0
    tags[first:last][free] = begin + 1
    if first < last and free[0]:
        tags[first] = begin
    return int(first)


def point(targets: Numbers, parts: list[int], heads: list[int]) -> None:
    """Let each part point to the first of what it belongs to."""
    for part in parts:
        if part < len(targets):
            targets[part] = heads[0] if heads and heads[0] < len(targets) else NOTHING
