"""Tags to parts: stretches of pieces that are a source, a cue or a content."""

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np

from claimcheck.tagger.chain import Chain, Scores, Weights
from claimcheck.tagger.labels import ROLES, TAGS
from claimcheck.tagger.reading import Reading


@dataclass(frozen=True, slots=True)
class Part:
    """Pieces [start, end) of a role, and how likely the tags are on average."""

    role: str
    start: int
    end: int
    likely: float


class Decoder:
    """Scores to parts; `begin` makes it begin more of them than the network would."""

    def __init__(self, transitions: list[list[float]], first: list[float], begin: float) -> None:
        self.chain = Chain(np.array(transitions, np.float32), np.array(first, np.float32))
        self.bonus = np.array([begin * tag.startswith("B") for tag in TAGS], np.float32)

    def parts(self, reading: Reading) -> dict[str, list[Part]]:
        """Return the parts of a paragraph by role; nothing at all where there are none."""
        scores = reading.tags + self.bonus
        tags = self.chain.best(scores)
        return parts(tags, self.chain.likely(scores)) if any(tags) else {}


def parts(tags: list[int], likely: Scores | Weights) -> dict[str, list[Part]]:
    """Return the parts of a paragraph by role, in order."""
    found: dict[str, list[Part]] = {role: [] for role in ROLES}
    for start, end in stretches(tags):
        role = TAGS[tags[start]][2:]
        column = TAGS.index(f"B-{role}")
        chance = float(likely[start:end, column : column + 2].sum()) / (end - start)
        found[role].append(Part(role, start, end, chance))
    return found


def stretches(tags: list[int]) -> Iterator[tuple[int, int]]:
    """Where parts start and end."""
    start = None
    for place, tag in enumerate([*tags, 0]):
        if start is not None and TAGS[tag][0] != "I":
            yield start, place
            start = None
        if TAGS[tag][0] == "B":
            start = place
