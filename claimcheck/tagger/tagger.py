"""The tagger as it runs: numpy, onnxruntime and tokenizers, one paragraph at a time."""

import json
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
import onnxruntime
from tokenizers import Tokenizer

from claimcheck.model.span import Span
from claimcheck.model.tagged import Tagged
from claimcheck.tagger.chain import Scores
from claimcheck.tagger.confidence import confidence, features
from claimcheck.tagger.linking import Link, Linker, signs
from claimcheck.tagger.parts import Decoder, Part
from claimcheck.tagger.pieces import CASES, Numbers, Pieces, ends, is_prose, read_pieces
from claimcheck.tagger.quotation import CLOSING, INSIDE, OPENING, quotation_states
from claimcheck.tagger.reading import Network, read

ENDING = ".,!?;:…"


@dataclass(frozen=True, slots=True)
class Settings:
    """What linker.json holds beside the network."""

    transitions: list[list[float]]
    first: list[float]
    begin: float
    to_cue: list[float]
    to_source: list[float]
    confidence: list[float]
    threshold: float


class Exported:
    """The exported network; word embeddings are bytes with a scale for each row, read from disk as needed."""

    def __init__(self, folder: Path) -> None:
        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = options.inter_op_num_threads = 1
        options.log_severity_level = 3
        # The graph was optimised when it was exported: nothing is to be looked for at each start, or made otherwise.
        options.graph_optimization_level = onnxruntime.GraphOptimizationLevel.ORT_DISABLE_ALL
        self.session = onnxruntime.InferenceSession(
            str(folder / "tagger.onnx"), options, providers=["CPUExecutionProvider"]
        )
        self.words = np.asarray(np.load(folder / "embeddings.npy", mmap_mode="r"))
        self.scales = np.load(folder / "scales.npy").astype(np.float32)[:, None]

    def __call__(self, ids: Numbers, shapes: Numbers) -> tuple[Scores, Scores, Scores]:
        """Scores [pieces, tags], [pieces, pieces] and [pieces, pieces]."""
        words = self.words[ids] * self.scales[ids]
        tags, to_cue, to_source = self.session.run(None, {"words": words[None], "shapes": shapes[None]})
        return tags[0], to_cue[0], to_source[0]


class Tagger:
    """Finds the attributions of a paragraph."""

    def __init__(self, network: Network, tokenizer: Tokenizer, settings: Settings) -> None:
        self.network, self.tokenizer, self.settings = network, tokenizer, settings
        self.ends = ends(tokenizer)
        self.decoder = Decoder(settings.transitions, settings.first, settings.begin)
        self.linker = Linker(settings.to_cue, settings.to_source)

    @classmethod
    def load(cls, folder: Path) -> "Tagger":
        """Return the tagger whose files lie in a folder."""
        settings = Settings(**json.loads((folder / "linker.json").read_text(encoding="utf-8")))
        return cls(Exported(folder), Tokenizer.from_file(str(folder / "tokenizer.json")), settings)

    def attributions(self, paragraph: str, threshold: float | None = None) -> tuple[Tagged, ...]:
        """Return the attributions of a paragraph surer than the threshold, in the order of their contents."""
        least = self.settings.threshold if threshold is None else threshold
        return tuple(found for found in self.candidates(paragraph) if found.confidence >= least)

    def candidates(self, paragraph: str) -> tuple[Tagged, ...]:
        """All attributions; those below the threshold are doubtful."""
        pieces, _, links = self.parts(paragraph)
        states = quotation_states(paragraph) if links else bytearray()
        found = (attribution(paragraph, states, pieces, link, self.sure(pieces, link)) for link in links)
        return tuple(replace(one, doubtful=one.confidence < self.settings.threshold) for one in found)

    def sure(self, pieces: Pieces, found: Link) -> float:
        """Return the confidence of an attribution."""
        return confidence(self.settings.confidence, features(found, quoted(pieces, found)))

    def parts(self, paragraph: str) -> tuple[Pieces, dict[str, list[Part]], list[Link]]:
        """Return the pieces of a paragraph, its parts by role and its attributions as parts."""
        pieces = read_pieces(self.tokenizer, paragraph)
        if not len(pieces.ids) or not is_prose(pieces, paragraph):
            return pieces, {}, []
        reading = read(self.network, pieces, self.ends)
        found = self.decoder.parts(reading)
        return pieces, found, self.linker.link(found, reading, signs(pieces, paragraph)) if found else []


def attribution(paragraph: str, states: bytearray, pieces: Pieces, found: Link, sure: float) -> Tagged:
    """Return an attribution as spans of characters; quotation marks belong to what they enclose."""
    content = tuple(with_marks(paragraph, states, place(pieces, part)) for part in found.content)
    source = (place(pieces, found.source),) if found.source else ()
    cue = (place(pieces, found.cue),) if found.cue else ()
    return Tagged(source, cue, content, sure)


def place(pieces: Pieces, part: Part) -> Span:
    """Return the characters of a part."""
    return Span(int(pieces.places[part.start, 0]), int(pieces.places[part.end - 1, 1]))


def quoted(pieces: Pieces, found: Link) -> float:
    """Return the share of a content's pieces that stands in quotation marks."""
    inside = sum(int(np.count_nonzero(pieces.shapes[p.start : p.end] >= CASES)) for p in found.content)
    return inside / sum(part.end - part.start for part in found.content)


def with_marks(paragraph: str, states: bytearray, span: Span) -> Span:
    """Return a content with the quotation marks right before and after it, and the stop before the closing one.

    A quotation that goes on in the next paragraph is not closed: there the stop is the last sign.
    """
    start, end = span
    if states[start] == INSIDE:
        while start and states[start - 1] == OPENING:
            start -= 1
    after = end
    while after < len(paragraph) and states[after] == INSIDE and paragraph[after] in ENDING:
        after += 1
    if states[end - 1] == INSIDE and (after == len(paragraph) or states[after] == CLOSING):
        end = after
        while end < len(paragraph) and states[end] == CLOSING:
            end += 1
    return Span(start, end)
