"""Rules and packs, as plain values: what is said in YAML, checked and with names resolved."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Literal

from claimcheck.model.check import OptionValue
from claimcheck.model.document import SectionKind
from claimcheck.model.drift import DriftKind
from claimcheck.model.finding import Severity

MarkAs = Literal["hedge", "cue", "source", "number"]
Voice = Literal["narration", "paraphrase", "quotation"]
ClaimName = Literal["attribution", "number", "hedge", "source", "quotation", "document"]
Unit = Literal["sentence", "paragraph", "document"]
Need = Literal["text", "tokens", "tags", "entities", "claims"]


@dataclass(frozen=True, slots=True)
class Place:
    """Where in a pack something is said; line and column are 1-based."""

    path: str
    line: int
    column: int

    def __str__(self) -> str:
        return f"{self.path}:{self.line}:{self.column}"


@dataclass(frozen=True, slots=True)
class Test:
    """A condition on one field. One of the parts is set; ``present=False`` means that it must be absent.

    ``any_of`` holds the allowed values as lower-case strings; ``has`` holds phrases of which one must stand in
    a text, in lower case; ``low``/``high`` bound a number, both included.
    """

    any_of: frozenset[str] | None = None
    present: bool | None = None
    has: frozenset[str] | None = None
    low: float | None = None
    high: float | None = None
    negated: Test | None = None


Where = Mapping[str, Test]

# Fields of a word (``model.labels.TOKEN_FIELDS``) and what each must be.
WordTests = Mapping[str, Test]


@dataclass(frozen=True, slots=True)
class Words:
    """A finder of words: each phrase is a tuple of words. ``lemmas`` match in every inflected form.

    ``pos``: universal tags that the (first word of the) match must have; empty for any.
    """

    phrases: tuple[tuple[str, ...], ...]
    inflected: bool
    pos: frozenset[str] = frozenset()

    @property
    def needs(self) -> Need:
        """The dearest thing that must be known of a sentence, once one of the phrases stands in it."""
        return "tags" if self.pos else "tokens"


@dataclass(frozen=True, slots=True)
class TokenStep:
    """One step of a sequence of words: ``low`` to ``high`` words in a row that pass all tests.

    ``aside``: the words must stand there, and are not what is flagged or marked.
    """

    tests: WordTests
    low: int = 1
    high: int = 1
    aside: bool = False


@dataclass(frozen=True, slots=True)
class TokenFinder:
    """A finder of words in a row within a sentence; of several matches from one place, the longest."""

    steps: tuple[TokenStep, ...]

    @property
    def needs(self) -> Need:
        """The dearest thing that must be known of a sentence."""
        return _dearest(step.tests for step in self.steps)


@dataclass(frozen=True, slots=True)
class Role:
    """A word in a dependency pattern. ``link`` says how it hangs on the role ``under``, which stands before.

    The first role of a pattern hangs on none. ``absent``: there must be no such word.
    """

    name: str
    tests: WordTests
    link: Literal["child-of", "inside"] | None = None
    under: str = ""
    absent: bool = False


@dataclass(frozen=True, slots=True)
class DependencyFinder:
    """A finder of words by how they hang together; each word that fits the first role is a match."""

    roles: tuple[Role, ...]

    @property
    def needs(self) -> Need:
        """The dearest thing that must be known of a sentence."""
        found = _dearest(role.tests for role in self.roles)
        return "tags" if found == "tokens" and len(self.roles) > 1 else found


@dataclass(frozen=True, slots=True)
class RegexFinder:
    """A finder of characters: a regular expression of RE2, matched within a paragraph."""

    pattern: str

    @property
    def needs(self) -> Need:
        """The dearest thing that must be known."""
        return "text"


@dataclass(frozen=True, slots=True)
class ClaimFinder:
    """A finder of claims that fulfil ``where`` and break ``then``; an empty ``then`` flags them all."""

    claim: ClaimName
    where: Where
    then: Where

    @property
    def needs(self) -> Need:
        """The dearest thing that must be known."""
        return "claims"


@dataclass(frozen=True, slots=True)
class CheckFinder:
    """A finder written in Python, by its name, with a value for each option that it has."""

    check: str
    options: Mapping[str, OptionValue]

    @property
    def needs(self) -> Need:
        """The dearest thing that must be known."""
        return "claims"


@dataclass(frozen=True, slots=True)
class DriftFinder:
    """A finder of what a rewrite changed; it finds nothing in an article that is audited by itself."""

    drift: DriftKind

    @property
    def needs(self) -> Need:
        """The dearest thing that must be known."""
        return "claims"


Finder = Words | TokenFinder | DependencyFinder | RegexFinder | ClaimFinder | CheckFinder | DriftFinder


def _dearest(tests: Iterable[WordTests]) -> Need:
    fields = {field for one in tests for field in one}
    if "ent" in fields:
        return "entities"
    return "tags" if fields & {"pos", "tag", "dep"} else "tokens"


@dataclass(frozen=True, slots=True)
class Within:
    """How far a context reaches: sentences ``start`` to ``end`` around the match, or a wider unit."""

    unit: Literal["sentences", "paragraph", "document"]
    start: int = 0
    end: int = 0


@dataclass(frozen=True, slots=True)
class Context:
    """Something that stands (or must stand) near a match. ``finder.then`` is empty here."""

    finder: Words | ClaimFinder
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

    ``whole``: the text is that of an article in a file, with its headline and byline; others are all body.
    ``original``: what the text is a rewrite of, for a rule on drift.
    """

    text: str
    flagged: tuple[tuple[int, int], ...]
    title: str = ""
    place: Place | None = None
    whole: bool = False
    original: str = ""


@dataclass(frozen=True, slots=True)
class Rule:
    """One editorial rule: ``marks`` is None where it yields findings, ``severity`` None where it marks.

    ``flag`` names what is underlined: parts of a claim, or roles of a dependency pattern.
    ``once``: in each such unit only the first place is a finding, and the others are related to it.
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
