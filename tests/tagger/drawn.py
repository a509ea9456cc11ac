"""A tagger whose network is drawn by hand, so that a test says what it sees piece by piece.

The words of a paragraph and its signs are pieces, and each has a letter: ``S`` begins a source, ``Q`` a cue, ``C`` a
content; small letters go on with it; a dot is nothing. Links go from the first piece of a part to the first of another.
"""

from __future__ import annotations

import json
from collections.abc import Mapping

import numpy as np
from tokenizers import Tokenizer

from claimcheck.model.tagged import Tagged
from claimcheck.tagger import confidence, linking
from claimcheck.tagger.chain import Scores
from claimcheck.tagger.labels import TAGS
from claimcheck.tagger.pieces import Numbers
from claimcheck.tagger.tagger import Settings, Tagger

Links = Mapping[int, int]
LETTERS = ".SsQqCc"
SURE = 12.0  # the score of what is drawn; all else has none
FLAT = [[0.0] * len(TAGS) for _ in TAGS]


class Drawn:
    """Scores of a paragraph that is short enough to be read at once, as they are drawn."""

    def __init__(self, tags: str, to_cue: Links, to_source: Links) -> None:
        self.tags, self.to_cue, self.to_source = tags, to_cue, to_source

    def __call__(self, ids: Numbers, shapes: Numbers) -> tuple[Scores, Scores, Scores]:
        assert len(ids) == len(shapes) == len(self.tags) + 2, "a letter for each piece"
        tags = np.zeros((len(ids), len(TAGS)), np.float32)
        for place, letter in enumerate(self.tags, 1):
            tags[place, LETTERS.index(letter)] = SURE
        return tags, pointing(len(ids), self.to_cue), pointing(len(ids), self.to_source)


def pointing(count: int, links: Links) -> Scores:
    """Each piece to where it is drawn to, and to nothing where it is not."""
    scores = np.zeros((count, count), np.float32)
    for place in range(count):
        scores[place, links[place - 1] + 1 if place - 1 in links else 0] = SURE
    return scores


def words_as_pieces(words: str = "") -> Tokenizer:
    """A tokenizer for which each word and each sign is a piece; the words named have ids of their own."""
    known = dict.fromkeys(["[UNK]", "[CLS]", "[SEP]", *words.split()])
    vocabulary = {word: number for number, word in enumerate(known)}
    model = {"type": "WordLevel", "vocab": vocabulary, "unk_token": "[UNK]"}
    parts = {
        "version": "1.0",
        "added_tokens": [],
        "pre_tokenizer": {"type": "BertPreTokenizer"},
        "model": model,
    }
    return Tokenizer.from_str(json.dumps(parts))


def settings(threshold: float = 0.0, begin: float = 0.0, sure: Mapping[str, float] | None = None) -> Settings:
    """Settings that leave all to the network; `sure` weighs what an attribution is judged by."""
    weights = [(sure or {}).get(name, 0.0) for name in confidence.FEATURES]
    pointers = list(linking.POINTERS_ONLY)
    return Settings(FLAT, FLAT[0], begin, pointers, pointers, weights, threshold)


def tagged(
    paragraph: str,
    tags: str,
    to_cue: Links | None = None,
    to_source: Links | None = None,
    how: Settings | None = None,
) -> tuple[Tagged, ...]:
    """Return the attributions of a paragraph that is tagged and linked like this."""
    network = Drawn(tags.replace(" ", ""), to_cue or {}, to_source or {})
    return Tagger(network, words_as_pieces(), how or settings()).attributions(paragraph)


def words(paragraph: str, found: tuple[Tagged, ...]) -> list[tuple[str, str, str]]:
    """Source, cue and content of each attribution; pieces of content are parted by a bar."""
    return [
        (
            " | ".join(span.of(paragraph) for span in one.source),
            " | ".join(span.of(paragraph) for span in one.cue),
            " | ".join(span.of(paragraph) for span in one.content),
        )
        for one in found
    ]
