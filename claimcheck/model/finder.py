"""What a rule looks for: one kind of finder each, and the conditions on words and claims."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Literal

from claimcheck.model.check import OptionValue
from claimcheck.model.drift import DriftKind
from claimcheck.model.quote_kinds import QuoteKind

ClaimName = Literal["attribution", "number", "hedge", "source", "quotation", "document"]
Need = Literal["text", "tokens", "tags", "entities", "claims"]


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


@dataclass(frozen=True, slots=True)
class QuoteFinder:
    """A finder of quotations by what they are worth; without a transcript it finds nothing."""

    quote: QuoteKind

    @property
    def needs(self) -> Need:
        """The dearest thing that must be known."""
        return "claims"


# What these find shows only beside another text: the original of a rewrite, the transcript of a quotation.
BesideFinder = DriftFinder | QuoteFinder
Finder = (
    Words
    | TokenFinder
    | DependencyFinder
    | RegexFinder
    | ClaimFinder
    | CheckFinder
    | DriftFinder
    | QuoteFinder
)


def _dearest(tests: Iterable[WordTests]) -> Need:
    fields = {field for one in tests for field in one}
    if "ent" in fields:
        return "entities"
    return "tags" if fields & {"pos", "tag", "dep"} else "tokens"
