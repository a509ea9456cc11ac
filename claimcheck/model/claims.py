"""What the article says and who says it: quotations, sources, attributions, numbers, hedges.

Names are those of the field: source, cue and content (Pareti 2012; PolNeAR 2018), hedge and scope
(CoNLL-2010 shared task).
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from claimcheck.model.span import Span

SourceKind = Literal["person", "organisation", "role", "anonymous", "collective", "document", "unresolved"]
CueClass = Literal["neutral", "loaded", "allegation", "denial", "cognition", "document", "according", "other"]
HedgeClass = Literal["hearsay", "modal", "probability", "approximator", "generaliser"]
# What a rule marks that says where a word which can soften does not: "may" for "is allowed to".
NO_HEDGE = "none"
NumberKind = Literal[
    "count", "money", "percent", "points", "measure", "ordinal", "range", "fraction", "duration", "age",
    "rate", "score", "date", "time",
]  # fmt: skip
Modifier = Literal["exactly", "about", "over", "at-least", "under", "at-most"]
Speech = Literal["direct", "indirect", "mixed"]
QuotationKind = Literal["full", "fragment", "term"]
Change = Literal["up", "down"]


@dataclass(frozen=True, slots=True)
class Quotation:
    """Words between quotation marks. ``span`` holds the marks, ``inner`` only what stands between them.

    A block quotation may have none; then both are the same.
    """

    id: str
    span: Span
    inner: Span
    kind: QuotationKind
    attribution: str | None = None


@dataclass(frozen=True, slots=True)
class SourceMention:
    """The words that name the source of one attribution; ``id`` is that of the source in the ledger.

    ``described``: something beside a bare noun says who it is (an affiliation, a relative clause, a name).
    ``plural``: the words name several.
    """

    span: Span
    text: str
    kind: SourceKind
    id: str
    described: bool = True
    plural: bool = False


@dataclass(frozen=True, slots=True)
class Cue:
    """The words that tie content to source; ``cls`` is "other" where no cue rule names it."""

    spans: tuple[Span, ...]
    lemma: str
    cls: CueClass


@dataclass(frozen=True, slots=True)
class Attribution:
    """Who says what. ``rule`` is the cue rule that named it; ``parent`` the attribution that holds it."""

    id: str
    rule: str | None
    speech: Speech
    source: SourceMention | None
    cue: Cue | None
    content: tuple[Span, ...]
    confidence: float
    parent: str | None = None
    numbers: tuple[str, ...] = ()
    hedges: tuple[str, ...] = ()

    @property
    def span(self) -> Span:
        """The smallest span that holds source, cue and content."""
        parts = [
            *self.content,
            *(self.cue.spans if self.cue else ()),
            *([self.source.span] if self.source else ()),
        ]
        return Span(min(p.start for p in parts), max(p.end for p in parts))


@dataclass(frozen=True, slots=True)
class Source:
    """One who speaks, with every mention as a source. ``words_quoted`` counts words in quotation marks.

    ``noun`` is the head of the first mention, in the singular where it is a common noun; ``described``:
    some mention says who it is, beside a bare noun.
    """

    id: str
    name: str
    kind: SourceKind
    mentions: tuple[Span, ...]
    attributions: tuple[str, ...]
    words_quoted: int
    noun: str = ""
    described: bool = True


@dataclass(frozen=True, slots=True)
class Counted:
    """The words for what a number counts."""

    span: Span
    text: str


@dataclass(frozen=True, slots=True)
class Number:
    """A figure: ``value`` and ``high`` are decimal strings, ``modifier_span`` is where its bound stands."""

    id: str
    rule: str
    span: Span
    kind: NumberKind
    value: str | None
    high: str | None = None
    unit: str | None = None
    modifier: Modifier | None = None
    modifier_span: Span | None = None
    change: Change | None = None
    of: Counted | None = None
    of_lemma: str | None = None
    attribution: str | None = None

    @property
    def is_figure(self) -> bool:
        """Whether it is a quantity; dates and times are only seen so that they are not taken for one."""
        return self.kind not in ("date", "time")


@dataclass(frozen=True, slots=True)
class Hedge:
    """A softening word and the clause that it softens."""

    id: str
    rule: str
    span: Span
    cls: HedgeClass
    scope: Span | None = None
    attribution: str | None = None
    in_quote: bool = False


@dataclass(frozen=True, slots=True)
class Claims:
    """Everything that the article says, in the order of the text.

    ``glimpsed`` are stretches in which somebody may be said to say something, too doubtful to be reported.
    ``no_hedges`` are words that can soften and here do not, each with the rule that says so.
    """

    quotations: tuple[Quotation, ...] = ()
    sources: tuple[Source, ...] = ()
    attributions: tuple[Attribution, ...] = ()
    numbers: tuple[Number, ...] = ()
    hedges: tuple[Hedge, ...] = ()
    glimpsed: tuple[Span, ...] = ()
    no_hedges: tuple[tuple[str, Span], ...] = ()
