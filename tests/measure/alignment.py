"""What each signal of the alignment of ``compare`` is worth, on pairs of texts that were labelled by hand.

python -m tests.measure.alignment LABELS ORIGINALS

LABELS holds NAME.rewrite.txt and NAME.labels.json, ORIGINALS holds NAME.txt. *linked*: labelled statements, drifts
and harmless edits alike, that are joined with the statement of the other text that they go back to; *first*: with it
before all others. *links*: how many there are in all. *precision*, *recall*: of drifts at those places, of any kind.
Only statements that share words are ever joined, also where words weigh nothing.
"""

from __future__ import annotations

import json
import sys
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TypedDict

from claimcheck import packs
from claimcheck.config import Settings
from claimcheck.drift.align import Alignment, Signals
from claimcheck.drift.find import align, shifts
from claimcheck.model.drift import Version
from claimcheck.model.span import Span
from claimcheck.pipeline import Auditor
from claimcheck.read.text import read

WEIGHTS: Mapping[str, Signals] = {
    "words and place": Signals(),
    "words alone": Signals(words=1.0, place=0.0),
    "place alone": Signals(words=0.0, place=1.0),
    "half and half": Signals(words=0.5, place=0.5),
}


class Place(TypedDict):
    """A stretch of a text."""

    start: int
    end: int


class Label(TypedDict):
    """What somebody marked in a pair of texts."""

    original: Place | None
    rewrite: Place | None


@dataclass(frozen=True, slots=True)
class Pair:
    """Two versions with the drifts and the harmless edits that were labelled."""

    original: Version
    rewrite: Version
    drifts: Sequence[Label]
    harmless: Sequence[Label]


def main(labels: str, originals: str) -> None:
    """Print a row for each choice of weights."""
    auditor = Auditor(Settings(), packs.load(Settings().rules))
    pairs = list(_pairs(auditor, Path(labels), Path(originals)))
    for name, signals in WEIGHTS.items():
        count: Counter[str] = Counter()
        for pair in pairs:
            alignment = align(pair.original, pair.rewrite, signals)
            count += _links(alignment, pair)
            count += _drifts(auditor, alignment, pair)
        print(  # noqa: T201
            f"{name:<16} linked {count['linked'] / count['labels']:.1%} first {count['first'] / count['labels']:.1%} "
            f"of {count['labels']}, links {count['links']}, drifts: precision {count['right'] / count['found']:.1%} "
            f"recall {count['seen'] / count['drifts']:.1%}"
        )


def _pairs(auditor: Auditor, labels: Path, originals: Path) -> Iterator[Pair]:
    for path in sorted(labels.glob("*.labels.json")):
        name = path.name.removesuffix(".labels.json")
        told = json.loads(path.read_text(encoding="utf-8"))
        texts = (originals / f"{name}.txt", labels / f"{name}.rewrite.txt")
        before, after = (auditor.version(read(text.read_bytes(), text.name)) for text in texts)
        yield Pair(before, after, told["drifts"], told["benign"])


def _links(alignment: Alignment, pair: Pair) -> Counter[str]:
    count = Counter({"links": len(alignment.links)})
    for label in (*pair.drifts, *pair.harmless):
        was, is_now = _span(label["original"]), _span(label["rewrite"])
        if was is None or is_now is None:
            continue
        here = [s for s in alignment.rewrite.statements if s.span.meets(is_now)]
        backs = [alignment.back(statement) for statement in here]
        count["labels"] += 1
        count["linked"] += any(link.original.span.meets(was) for back in backs for link in back)
        count["first"] += any(back[0].original.span.meets(was) for back in backs if back)
    return count


def _drifts(auditor: Auditor, alignment: Alignment, pair: Pair) -> Counter[str]:
    found = [shift.rewrite for shift in shifts(alignment, auditor.catalogue)]
    places = [place for label in pair.drifts if (place := _span(label["rewrite"]))]
    return Counter(
        found=len(found),
        right=sum(any(span.meets(place) for place in places) for span in found),
        drifts=len(places),
        seen=sum(any(span.meets(place) for span in found) for place in places),
    )


def _span(place: Place | None) -> Span | None:
    return Span(place["start"], place["end"]) if place else None


if __name__ == "__main__":
    main(*sys.argv[1:])
