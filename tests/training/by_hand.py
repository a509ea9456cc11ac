"""Annotated articles of our own, written with their parts in brackets.

``[1s Ida Holm] [1q said] [1c it sank].`` is the sentence without the brackets, and one attribution: its source, its cue
and its content. A role may come several times in an attribution, and then has several spans.
"""

from __future__ import annotations

import re
from pathlib import Path

from claimcheck.model.span import Span
from claimcheck.training.corpus import Article, Attribution

MARKED = re.compile(r"\[(\d+)([sqc]) ([^\]]*)\]")
ROLES = {"s": "Source", "q": "Cue", "c": "Content"}

# Enough for two or three steps of training, and for something to hold out.
PARAGRAPHS = (
    "[1s Marta Quill] [1q said] [1c the bridge would close in June].",
    "[1c “The roof held,”] [1q said] [1s Tom Brandt], [1c “but the cellar is full of water.”]",
    "[1q According to] [1s the harbour office], [1c the ferry ran aground at dawn].",
    "The library opens at nine and closes at five.",
    "[1s Union leaders] [1q denied] [1c that they had planned a strike].",
    "[1c “We are closing the pool,”] [1s Mayor Ines Okafor] [1q said]. [1c “We have no money left for it.”]",
    "[1s Officials] [1q say] [1c the tunnel is safe]. [2s Lena Voss] [2q added] [2c that it leaks].",
    "The square was empty on Sunday morning and the shops were shut.",
)


def article(*annotations: str, name: str = "a") -> Article:
    """An article as each annotator saw it; all of them mark the same text."""
    texts, seen = zip(*(unmarked(marked) for marked in annotations), strict=True)
    assert len(set(texts)) == 1, "annotators read the same article"
    return Article(name, texts[0], seen)


def unmarked(marked: str) -> tuple[str, tuple[Attribution, ...]]:
    """The text without brackets, and its attributions."""
    text, spans, last = "", dict[str, dict[str, list[Span]]](), 0
    for part in MARKED.finditer(marked):
        text += marked[last : part.start()]
        number, role, words = part.groups()
        roles = spans.setdefault(number, {letter: [] for letter in ROLES})
        roles[role].append(Span(len(text), len(text) + len(words)))
        text, last = text + words, part.end()
    every = (roles for _, roles in sorted(spans.items()))
    found = (Attribution(tuple(roles["s"]), tuple(roles["q"]), tuple(roles["c"])) for roles in every)
    return text + marked[last:], tuple(found)


def standoff(text: str, attributions: tuple[Attribution, ...]) -> str:
    """Attributions as an annotator's tool writes them."""
    lines, count = [], 0
    for number, one in enumerate(attributions, 1):
        arguments = []
        for role, spans in (("Content", one.content), ("Cue", one.cue), ("Source", one.source)):
            if spans:
                count += 1
                places = ";".join(f"{start} {end}" for start, end in spans)
                lines.append(f"T{count}\t{role} {places}\t{' '.join(span.of(text) for span in spans)}\n")
                arguments.append(f" {role}:T{count}")
        lines.append(f"E{number}\tAttribution:T0{''.join(arguments)}\n")
    return "".join(lines)


def write(folder: Path, *articles: Article) -> Path:
    """Lay articles out as a corpus; returns the folder."""
    for part in ("text", "attributions"):
        (folder / part).mkdir(parents=True, exist_ok=True)
    for one in articles:
        (folder / "text" / f"{one.name}.txt").write_bytes(one.text.encode())
        for number, seen in enumerate(one.annotations):
            path = folder / "attributions" / f"{one.name}_{number}.ann"
            path.write_bytes(standoff(one.text, seen).encode())
    return folder


def several(count: int) -> tuple[Article, ...]:
    """So many articles of a few paragraphs each."""
    every = [PARAGRAPHS[number:] + PARAGRAPHS[:number] for number in range(len(PARAGRAPHS))]
    return tuple(
        article("\n".join(every[number % len(every)][:5]), name=f"article_{number:02}")
        for number in range(count)
    )
