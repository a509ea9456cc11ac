"""Rules and packs, as plain values: what is said in YAML, checked and with names resolved."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

from claimcheck.model.document import SectionKind
from claimcheck.model.finder import ClaimFinder, Finder, RegexFinder, Words
from claimcheck.model.finding import Severity

MarkAs = Literal["hedge", "cue", "source", "number"]
Voice = Literal["narration", "paraphrase", "quotation"]
Unit = Literal["sentence", "paragraph", "document", "source"]


@dataclass(frozen=True, slots=True)
class Place:
    """Where in a pack something is said; line and column are 1-based."""

    path: str
    line: int
    column: int

    def __str__(self) -> str:
        return f"{self.path}:{self.line}:{self.column}"


@dataclass(frozen=True, slots=True)
class Within:
    """How far a context reaches: sentences ``start`` to ``end`` around the match, or a wider unit."""

    unit: Literal["sentences", "paragraph", "document"]
    start: int = 0
    end: int = 0


@dataclass(frozen=True, slots=True)
class Context:
    """Something that stands (or must stand) near a match. ``finder.then`` is empty here."""

    finder: Words | ClaimFinder | RegexFinder
    within: Within


@dataclass(frozen=True, slots=True)
class Marks:
    """What a rule that yields no findings marks: ``cls`` is a cue, hedge or source class, a number kind."""

    mark: MarkAs
    cls: str


@dataclass(frozen=True, slots=True)
class Guideline:
    """The editorial guideline behind a rule."""

    name: str
    url: str


@dataclass(frozen=True, slots=True)
class Example:
    """A text and the stretches (start, end) that the rule must flag: none in one to leave alone.

    The text begins at 0, so that what is flagged in the ``title`` above it lies before 0.
    ``whole``: the text is that of an article in a file, with its headline and byline; others are all body.
    ``original``: what the text is a rewrite of, for a rule on drift. ``transcript``: what was said, for a rule on
    quotations.
    """

    text: str
    flagged: tuple[tuple[int, int], ...]
    title: str = ""
    place: Place | None = None
    whole: bool = False
    original: str = ""
    transcript: str = ""

    def beside(self, name: str) -> str:
        """Return what the text is held against: its ``original`` or its ``transcript``."""
        return {"original": self.original, "transcript": self.transcript}[name]

    @property
    def with_title(self) -> str:
        """The text below its title, if it has one."""
        return f"{self.title}\n\n{self.text}" if self.title else self.text

    @property
    def shift(self) -> int:
        """How far before the text its title begins."""
        return len(self.with_title) - len(self.text)


@dataclass(frozen=True, slots=True)
class Rule:
    """One editorial rule: ``marks`` is None where it yields findings, ``severity`` None where it marks.

    ``flag`` names what is underlined: parts of a claim, or roles of a dependency pattern.
    ``once``: in each such unit only the first place is a finding, and the others are related to it.
    ``others``: more finders of words, any of which will do.
    """

    id: str
    name: str
    summary: str
    why: str
    guideline: Guideline | None
    finder: Finder
    marks: Marks | None
    severity: Severity | None
    message: str
    flag: tuple[str, ...]
    voice: frozenset[Voice]
    section: frozenset[SectionKind]
    unless: tuple[Context, ...]
    requires: tuple[Context, ...]
    subsumes: frozenset[str]
    flagged: tuple[Example, ...]
    left_alone: tuple[Example, ...]
    pack: str
    place: Place
    enabled: bool = True
    once: Unit | None = None
    others: tuple[Finder, ...] = ()


@dataclass(frozen=True, slots=True)
class Entry:
    """A phrase of a lexicon; ``value`` is what a ``phrase: value`` entry says ("dozen: 12"), else "".

    ``own``: it stands in a pack that does not ship with claimcheck.
    """

    words: tuple[str, ...]
    value: str = ""
    own: bool = field(default=False, compare=False)


@dataclass(frozen=True, slots=True)
class PackInfo:
    """A pack that was loaded: its name and version, its file and the SHA-256 of it.

    ``shipped``: with claimcheck.
    """

    name: str
    version: str
    path: str
    sha256: str
    shipped: bool = False


@dataclass(frozen=True, slots=True)
class Catalogue:
    """All packs of a run put together: rules by id in their order, lexicons by slug."""

    packs: tuple[PackInfo, ...]
    lexicons: Mapping[str, tuple[Entry, ...]]
    rules: tuple[Rule, ...]

    def lexicon(self, slug: str) -> tuple[Entry, ...]:
        """Return the entries of a lexicon; none where no pack has it."""
        return self.lexicons.get(slug, ())

    def own_phrases(self) -> frozenset[tuple[str, ...]]:
        """Return the phrases of lexicons that a house added."""
        return frozenset(e.words for entries in self.lexicons.values() for e in entries if e.own)

    def own_rules(self) -> frozenset[str]:
        """Return the ids of the rules that a house brought itself."""
        shipped = {pack.name for pack in self.packs if pack.shipped}
        return frozenset(rule.id for rule in self.rules if rule.pack not in shipped)
