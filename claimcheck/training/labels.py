"""What the tagger learns of a paragraph: a tag for each piece, and for the first piece of a part where it belongs.

A chain has one tag a piece, so of parts that share pieces the first has them; attributions within an attribution are
learned where their parts do not meet.
"""

from dataclasses import dataclass

import numpy as np

from claimcheck.tagger.labels import TAGS
from claimcheck.tagger.pieces import Numbers, Pieces
from claimcheck.training.corpus import Attribution, Span

# No target: the loss leaves it out.
UNKNOWN = -100
# The part belongs to nothing.
NOTHING = -1


@dataclass(frozen=True, slots=True)
class Labels:
    """Tags of pieces, and what they point to: a piece, NOTHING, or UNKNOWN where no part begins; [pieces] each.

    `to_cue` is for the first piece of a content, `to_source` for that of a cue, or of a content without a cue.
    """

    tags: Numbers
    to_cue: Numbers
    to_source: Numbers


def label(pieces: Pieces, attributions: tuple[Attribution, ...]) -> Labels:
    """Return the labels of a paragraph; where two parts claim a piece the first one has it."""
    count = len(pieces.ids)
    tags = np.zeros(count, dtype=np.int64)
    to_cue, to_source = np.full(count, UNKNOWN), np.full(count, UNKNOWN)
    for attribution in attributions:
        sources = [mark(pieces, tags, "source", span) for span in attribution.source]
        cues = [mark(pieces, tags, "cue", span) for span in attribution.cue]
        contents = [mark(pieces, tags, "content", span) for span in attribution.content]
        point(to_cue, contents, cues)
        point(to_source, cues or contents, sources)
    return Labels(tags, to_cue, to_source)


def mark(pieces: Pieces, tags: Numbers, role: str, span: Span) -> int:
    """Tag those pieces of a span that have no tag yet; returns the number of its first piece."""
    begin = TAGS.index(f"B-{role}")
    starts = pieces.places[:, 0]
    first, last = np.searchsorted(starts, span).tolist()
    free = tags[first:last] == 0
    tags[first:last][free] = TAGS.index(f"I-{role}")
    if first < last and free[0]:
        tags[first] = begin
    return int(first)


def point(targets: Numbers, parts: list[int], heads: list[int]) -> None:
    """Let the first pieces of parts point to the first piece of what they belong to, or to NOTHING."""
    for part in parts:
        if part < len(targets):
            targets[part] = heads[0] if heads and heads[0] < len(targets) else NOTHING
