"""Read an annotated corpus: articles beside their attributions in brat standoff.

    text/NAME.txt                the article, UTF-8
    attributions/NAME_WHO.ann    what an annotator saw in it; several annotators, several files

A line of a .ann file is a part, `T3<TAB>Content 3 9;12 20<TAB>the words`, whose places count code points of the
article; or an attribution, `E1<TAB>Attribution:T4 Content:T3 Cue:T2 Source:T1`, which may name a role several times
(`Content2:T7`). Other lines are passed over. The format is that of the brat tool (Stenetorp et al. 2012) as PolNeAR
(Newell et al. 2018) uses it.
"""

import re
from collections import defaultdict
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from claimcheck.errors import CorpusError, Problem
from claimcheck.model.span import Span
from claimcheck.model.tagged import Tagged as Attribution

__all__ = ["Article", "Attribution", "Span", "read_corpus"]

# The words of a part may hold line ends.
RECORD = re.compile(r"\n(?=[A-Z#*]\d*\t)")
PLACES = re.compile(r"\S+ (\d+ \d+(?:;\d+ \d+)*)", re.ASCII)
ROLE_NUMBER = re.compile(r"\d+$")
ROLES = ("source", "cue", "content")


@dataclass(frozen=True, slots=True)
class Article:
    """A text and what each annotator saw in it, in the order of their names."""

    name: str
    text: str
    annotations: tuple[tuple[Attribution, ...], ...]


class BrokenError(Exception):
    """A file of a corpus that cannot be read, and why."""

    def __init__(self, path: Path, reason: str, line: int | None = None) -> None:
        super().__init__(reason)
        self.problem = Problem(f"{path}:{line}" if line else str(path), reason)


def read_corpus(folder: Path) -> tuple[Article, ...]:
    """All articles of a folder with text/ and attributions/ that somebody annotated, by name.

    Raises CorpusError with a problem of each article that cannot be read.
    """
    articles, problems = [], []
    for name, paths in sorted(annotated(folder).items()):
        try:
            articles.append(read_article(folder, name, paths))
        except BrokenError as error:
            problems.append(error.problem)
    if problems:
        raise CorpusError(tuple(problems))
    return tuple(articles)


def annotated(folder: Path) -> dict[str, list[Path]]:
    """Return the files of annotations by the name of their article. Raises CorpusError where there are none."""
    files: dict[str, list[Path]] = defaultdict(list)
    for path in sorted((folder / "attributions").glob("*.ann")):
        files[path.stem.rsplit("_", 1)[0]].append(path)
    if not files:
        reason = "no article here is annotated: a corpus has text/NAME.txt and attributions/NAME_WHO.ann"
        raise CorpusError((Problem(str(folder), reason),))
    return files


def read_article(folder: Path, name: str, paths: list[Path]) -> Article:
    """Return an article as its annotators saw it. Raises BrokenError."""
    text = read_text(folder / "text" / f"{name}.txt")
    return Article(name, text, tuple(read_standoff(path, len(text)) for path in paths))


def read_text(path: Path) -> str:
    """Return a file as it is: newlines are not translated, because offsets count them. Raises BrokenError."""
    try:
        return path.read_bytes().decode("utf-8")
    except FileNotFoundError:
        raise BrokenError(path, "this is missing, but there are annotations of it") from None
    except UnicodeDecodeError as error:
        raise BrokenError(path, f"this is not UTF-8 (byte {error.start + 1})") from None


def read_standoff(path: Path, length: int) -> tuple[Attribution, ...]:
    """Return the attributions of one brat file about a text of so many code points. Raises BrokenError."""
    every = list(records(read_text(path)))
    spans: dict[str, tuple[Span, ...]] = {}
    found = []
    for line, fields in every:
        if fields[0].startswith("T"):
            with at_line(path, line):
                spans[fields[0]] = read_spans(fields[1:], length)
    for line, fields in every:
        if fields[0].startswith("E"):
            with at_line(path, line):
                found.append(read_event(fields[1:], spans))
    return tuple(found)


def records(standoff: str) -> Iterator[tuple[int, list[str]]]:
    """Return the records of a brat file, each with its line and what stands between its tabs."""
    line = 1
    for record in RECORD.split(standoff):
        yield line, record.rstrip("\n").split("\t")
        line += record.count("\n") + 1


@contextmanager
def at_line(path: Path, line: int) -> Iterator[None]:
    """Add the place to a ValueError about a record."""
    try:
        yield
    except ValueError as error:
        raise BrokenError(path, str(error), line) from None


def read_spans(fields: list[str], length: int) -> tuple[Span, ...]:
    """`Content 3 9;12 20` as spans. Raises ValueError where that is not what stands there."""
    places = PLACES.fullmatch(fields[0]) if fields else None
    if places is None:
        raise ValueError("a part needs a role and its places, like: Content 3 9;12 20")
    found = tuple(Span(*map(int, pair.split())) for pair in places[1].split(";"))
    if any(not start < end <= length for start, end in found):
        raise ValueError(f"{places[1]} is no stretch of the article, which has {length} characters")
    return found


def read_event(fields: list[str], spans: dict[str, tuple[Span, ...]]) -> Attribution:
    """`Attribution:T4 Content:T3 Cue:T2 Source:T1` as an attribution. Raises ValueError for an unknown part."""
    parts: dict[str, tuple[Span, ...]] = dict.fromkeys(ROLES, ())
    for argument in (fields[0] if fields else "").split():
        role, _, name = argument.partition(":")
        role = ROLE_NUMBER.sub("", role).lower()
        if role in parts:
            if name not in spans:
                raise ValueError(f"there is no part {name!r}")
            parts[role] += spans[name]
    source, cue, content = (tuple(sorted(parts[role])) for role in ROLES)
    return Attribution(source, cue, content)
