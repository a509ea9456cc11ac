"""Who speaks in a transcript: "LOW: It is safe.", "Q. Did you see the letter?"; a label opens each turn."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from claimcheck.extract.places import Places
from claimcheck.extract.statements import Statement
from claimcheck.model.document import Document, Section
from claimcheck.model.prose import Prose
from claimcheck.model.span import Span

# "LOW:", "ANN LOW (to the clerk):", "Q:"; or "Q."
LABEL = re.compile(
    r"((?:[A-Z][\w.'’-]*[ \t]+){0,4}[A-Z][\w.'’-]*?)(?:[ \t]*\([^)\n]{1,60}\))?:\s+(?=\S)"
    r"|([QA])\.\s+(?=\S)"
)
QUESTION_AND_ANSWER = frozenset(("Q", "A", "Question", "Answer", "QUESTION", "ANSWER"))
# "(Applause.)", "[BEGIN VIDEO CLIP]": nobody says this.
STAGE_DIRECTION = re.compile(r"[(\[][^()\[\]]*[)\]]$")
# How many paragraphs without a label may stand in a turn before the next one.
LONGEST_TURN = 5
BY_LABEL = 0.9


@dataclass(frozen=True, slots=True)
class Turn:
    """A label, and the pieces of text up to the next one."""

    label: Span
    pieces: tuple[Span, ...]


def find_turns(document: Document) -> tuple[Turn, ...]:
    """Return the turns of a document, in order; none where labels do not take turns."""
    labels = {i: match for i, match in _labels(document) if match}
    names = Counter(_name(match) for match in labels.values())
    if not _take_turns(names):
        return ()
    labels = {i: match for i, match in labels.items() if _speaks(_name(match), names)}
    order = sorted(labels)
    return tuple(
        _turn(document, labels[i], document.sections[i : _end(document, i, following)])
        for i, following in zip(order, [*order[1:], None], strict=True)
    )


def turn_statements(prose: Prose, places: Places) -> list[Statement]:
    """Return a statement for each turn: its label is the source."""
    found = []
    for turn in find_turns(prose.document):
        source = places.run(turn.label)
        content = tuple(run for run in map(places.run, turn.pieces) if run is not None)
        if source is not None and content:
            found.append(Statement(None, source, content, BY_LABEL, speech="direct"))
    return found


def without_turns(seen: Sequence[Statement], turns: Sequence[Statement]) -> list[Statement]:
    """Leave out what has no cue of its own and lies in a turn: the turn says it already."""
    spoken = {t for turn in turns for start, end in turn.content for t in range(start, end)}
    return [s for s in seen if s.cue is not None or s.content[0][0] not in spoken]


def _labels(document: Document) -> Iterator[tuple[int, re.Match[str] | None]]:
    for i, section in enumerate(document.sections):
        if section.kind == "body":
            yield i, LABEL.match(document.text, *section.span)


def _name(match: re.Match[str]) -> str:
    return match[1] or match[2]


def _take_turns(names: Counter[str]) -> bool:
    """Tell whether these are speakers: two or more, of whom one speaks again."""
    speakers = [names[name] for name in names if _speaks(name, names)]
    return len(speakers) > 1 and max(speakers) > 1


def _speaks(name: str, names: Counter[str]) -> bool:
    return name in QUESTION_AND_ANSWER or name.isupper() or " " in name or names[name] > 1


def _end(document: Document, start: int, following: int | None) -> int:
    """Return the section before which a turn ends; the last turn is one paragraph."""
    if following is None or following - start > LONGEST_TURN:
        return start + 1
    inner = range(start + 1, following)
    return next((i for i in inner if document.sections[i].kind != "body"), following)


def _turn(document: Document, label: re.Match[str], sections: Sequence[Section]) -> Turn:
    start, end = label.span(1 if label[1] else 2)
    first, *rest = [section.span for section in sections]
    pieces = [Span(label.end(), first.end), *rest]
    return Turn(
        Span(start, end),
        tuple(p for p in pieces if p.start < p.end and not STAGE_DIRECTION.fullmatch(p.of(document.text))),
    )
