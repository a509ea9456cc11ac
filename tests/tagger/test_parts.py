"""Tags to parts: what is begun, what goes on, and how likely it is."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimcheck.tagger.labels import ROLES, TAGS
from claimcheck.tagger.parts import Decoder, parts
from claimcheck.tagger.pieces import ends, read_pieces
from claimcheck.tagger.reading import read
from tests.tagger.drawn import FLAT, LETTERS, Drawn, words_as_pieces

TOKENIZER = words_as_pieces()


def found(drawn: str) -> dict[str, list[tuple[int, int]]]:
    """Where the parts of each role start and end, by tags that are drawn a letter each."""
    tags = [LETTERS.index(letter) for letter in drawn]
    likely = np.eye(len(TAGS), dtype=np.float32)[tags]
    return {
        role: [(part.start, part.end) for part in several] for role, several in parts(tags, likely).items()
    }


@pytest.mark.parametrize(
    ("drawn", "source", "cue", "content"),
    [
        ("Ss.Q.Ccc", [(0, 2)], [(3, 4)], [(5, 8)]),
        ("SsSs", [(0, 2), (2, 4)], [], []),
        ("CccQS", [(4, 5)], [(3, 4)], [(0, 3)]),
        ("C.C", [], [], [(0, 1), (2, 3)]),
        ("...", [], [], []),
    ],
)
def test_a_part_runs_from_where_it_begins_to_where_another_begins_or_nothing_is(
    drawn: str, source: list[tuple[int, int]], cue: list[tuple[int, int]], content: list[tuple[int, int]]
) -> None:
    assert found(drawn) == {"source": source, "cue": cue, "content": content}


@given(st.lists(st.tuples(st.sampled_from(ROLES), st.integers(1, 4), st.integers(0, 2)), max_size=8))
def test_parts_laid_one_behind_the_other_are_found_again(laid: list[tuple[str, int, int]]) -> None:
    tags: list[int] = []
    expected: dict[str, list[tuple[int, int]]] = {role: [] for role in ROLES}
    for role, length, gap in laid:
        tags += [0] * gap
        expected[role].append((len(tags), len(tags) + length))
        tags += [TAGS.index(f"B-{role}"), *[TAGS.index(f"I-{role}")] * (length - 1)]
    assert found("".join(LETTERS[tag] for tag in tags)) == expected


def test_a_part_is_as_likely_as_its_role_is_on_average() -> None:
    likely = np.zeros((2, len(TAGS)), np.float32)
    likely[0, TAGS.index("B-cue")], likely[0, 0] = 0.9, 0.1
    likely[1, TAGS.index("I-cue")], likely[1, TAGS.index("B-cue")], likely[1, 0] = 0.4, 0.3, 0.3
    (part,) = parts([TAGS.index("B-cue"), TAGS.index("I-cue")], likely)["cue"]
    assert part.likely == pytest.approx((0.9 + 0.7) / 2)


def test_readiness_to_begin_finds_more() -> None:
    pieces = read_pieces(TOKENIZER, "a b c")
    reading = read(Drawn("...", {}, {}), pieces, ends(TOKENIZER))
    assert Decoder(FLAT, FLAT[0], begin=0).parts(reading) == {}
    assert any(Decoder(FLAT, FLAT[0], begin=20).parts(reading).values())
