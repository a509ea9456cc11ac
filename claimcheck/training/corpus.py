"""Read an annotated corpus: articles beside their attributions in brat standoff."""

import re
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from claimcheck.model.span import Span
from claimcheck.model.tagged import Tagged as Attribution

__all__ = ["Article", "Attribution", "Span", "read_corpus"]

RECORD = re.compile(r"\n(?=[A-Z#*]\d*\t)")
ROLE_NUMBER = re.compile(r"\d+$")


@dataclass(frozen=True, slots=True)
class Article:
    """A text and what each annotator saw in it, in the order of their names."""

    name: str
    text: str
    annotations: tuple[tuple[Attribution, ...], ...] = field(default=())


def read_corpus(folder: Path) -> tuple[Article, ...]:
    """All articles of a folder with text/ and attributions/, by name."""
    return tuple(sorted(articles(folder), key=lambda article: article.name))


def articles(folder: Path) -> Iterator[Article]:
    """Return the articles that somebody annotated."""
    files: dict[str, list[Path]] = defaultdict(list)
    for path in sorted((folder / "attributions").glob("*.ann")):
        files[path.stem.rsplit("_", 1)[0]].append(path)
    for name, paths in files.items():
        text = read_text(folder / "text" / f"{name}.txt")
        yield Article(name, text, tuple(read_standoff(read_text(path)) for path in paths))


def read_text(path: Path) -> str:
    """Return a file as it is: newlines are not translated, because offsets count them."""
    return path.read_bytes().decode("utf-8")


def read_standoff(standoff: str) -> tuple[Attribution, ...]:
    """Return the attributions of one brat file; the text of a T line may hold newlines."""
    records = [record.rstrip("\n").split("\t") for record in RECORD.split(standoff)]
    spans = {record[0]: read_spans(record[1]) for record in records if record[0].startswith("T")}
    return tuple(read_event(record[1], spans) for record in records if record[0].startswith("E"))


def read_spans(place: str) -> tuple[Span, ...]:
    """`Content 3 9;12 20` as spans."""
    pairs = (part.split() for part in place.split(" ", 1)[1].split(";"))
    return tuple(Span(int(start), int(end)) for start, end in pairs)


def read_event(arguments: str, spans: dict[str, tuple[Span, ...]]) -> Attribution:
    """`Attribution:T4 Content:T3 Cue:T2 Source:T1` as an attribution."""
    parts: dict[str, tuple[Span, ...]] = {"source": (), "cue": (), "content": ()}
    for argument in arguments.split():
        role, name = argument.split(":")
        role = ROLE_NUMBER.sub("", role).lower()
        if role in parts:
            parts[role] += spans[name]
    source, cue, content = (tuple(sorted(parts[role])) for role in ("source", "cue", "content"))
    return Attribution(source, cue, content)
