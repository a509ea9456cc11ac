"""All claims of a document: extracts each kind, then ties numbers, hedges and quotations to who gave them."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import replace

from claimcheck.extract.attributions import find_statements
from claimcheck.extract.clauses import BY_INFINITIVE
from claimcheck.extract.hedges import find_hedges
from claimcheck.extract.numbers import find_numbers
from claimcheck.extract.quotations import find_quotations
from claimcheck.extract.sources import Sources, find_sources
from claimcheck.extract.sources.kinds import classes_of
from claimcheck.extract.statements import Statement, span_of
from claimcheck.model.claims import Attribution, Claims, Cue, Hedge, Number, Source, SourceMention
from claimcheck.model.intervals import Intervals
from claimcheck.model.mark import Mark
from claimcheck.model.prose import Parser, Prose
from claimcheck.model.rule import Catalogue
from claimcheck.model.span import Span
from claimcheck.model.tagged import Tagged

FAR = 1 << 60
Spoken = tuple[Statement, SourceMention | None]


def extract(
    prose: Prose,
    parser: Parser,
    marks: Sequence[Mark],
    catalogue: Catalogue,
    tagged: Sequence[Tagged] | None = None,
) -> Claims:
    """Return everything that the document says. ``tagged`` is what the tagger sees of it."""
    quotations = find_quotations(prose.document)
    numbers = find_numbers(prose, parser, catalogue)
    hedges, no_hedges = find_hedges(prose, parser, marks, numbers, catalogue)
    classes = classes_of(marks, catalogue)
    statements = find_statements(prose, parser, marks, quotations, reported(tagged), catalogue, classes)
    sources = find_sources(prose, parser, statements, classes, catalogue)
    spoken = list(zip(statements, sources.mentions, strict=True))
    if tagged is None:
        spoken = [pair for pair in spoken if not _is_by_a_thing(*pair)]
    sources, spoken = _renumbered(sources, spoken)
    attributions = [_attribution(prose, i, s, m) for i, (s, m) in enumerate(spoken, 1)]
    contents = Contents(attributions)
    quoted = Intervals(q.inner for q in quotations)
    numbers = tuple(replace(n, attribution=contents.holder(n.span)) for n in numbers)
    hedges = tuple(
        replace(h, attribution=contents.holder(h.span), in_quote=quoted.hold(h.span)) for h in hedges
    )
    quotations = tuple(replace(q, attribution=contents.holder(q.inner)) for q in quotations)
    attributions = [replace(a, parent=contents.holder(a.span)) for a in attributions]
    tied = _with_marks(attributions, numbers, hedges)
    ledger = _ledger(sources, tied, Words(prose, quoted))
    return Claims(quotations, ledger, tied, numbers, hedges, glimpsed(tagged or (), contents), no_hedges)


def reported(tagged: Sequence[Tagged] | None) -> list[Tagged] | None:
    """Leave out what is doubtful; None where there is no tagger."""
    return None if tagged is None else [one for one in tagged if not one.doubtful]


def glimpsed(tagged: Sequence[Tagged], contents: Contents) -> tuple[Span, ...]:
    """Return where the tagger sees statements that are not reported."""
    lost = (one for one in tagged if one.content and contents.holder(one.content[0]) is None)
    parts = ((*one.source, *one.cue, *one.content) for one in lost)
    return tuple(Span(min(p.start for p in part), max(p.end for p in part)) for part in parts)


def _is_by_a_thing(statement: Statement, source: SourceMention | None) -> bool:
    """Tell whether a thing is said to do something: "the dispute threatened to close the line".

    A tagger can tell by itself.
    """
    unknown = source is not None and source.kind == "unresolved" and " " in source.text
    return unknown and statement.confidence <= BY_INFINITIVE


def _renumbered(sources: Sources, spoken: Sequence[Spoken]) -> tuple[Sources, list[Spoken]]:
    """Leave out the sources of which nothing is said any more, and close the gaps."""
    speaking = {source.id for _, source in spoken if source is not None}
    ids = {old: f"S{i}" for i, old in enumerate((old for old in sources.ledger if old in speaking), 1)}
    mentions = [(statement, m and replace(m, id=ids[m.id])) for statement, m in spoken]
    ledger = {ids[old]: entry for old, entry in sources.ledger.items() if old in ids}
    return replace(sources, ledger=ledger, mentions=tuple(m for _, m in mentions)), mentions


class Contents:
    """Finds the innermost attribution whose content holds a span: of several, the one that begins last."""

    def __init__(self, attributions: Sequence[Attribution]) -> None:
        pieces = sorted(
            ((piece, a.id, a.span) for a in attributions for piece in a.content),
            key=lambda p: (p[0].start, -p[0].end),
        )
        self._pieces = [piece for piece, _, _ in pieces]
        self._owners = [(name, whole) for _, name, whole in pieces]
        self._wider = _wider(self._pieces)

    def holder(self, span: Span) -> str | None:
        """Return its id. No attribution holds itself, nor one of just the same extent, so none goes in circles."""
        at: int | None = bisect_right(self._pieces, (span.start, FAR)) - 1
        while at is not None and at >= 0:
            name, whole = self._owners[at]
            if self._pieces[at].holds(span) and whole != span:
                return name
            at = self._wider[at]
        return None


def _wider(pieces: Sequence[Span]) -> list[int | None]:
    """For each of some spans in order, the nearest before it that reaches as far or farther."""
    found: list[int | None] = []
    for i, piece in enumerate(pieces):
        at = i - 1 if i else None
        while at is not None and pieces[at].end < piece.end:
            at = found[at]
        found.append(at)
    return found


class Words:
    """The words of direct speech, counted for any span."""

    def __init__(self, prose: Prose, quoted: Intervals) -> None:
        words = (t for t in prose.tokens if t.is_word)
        self._starts = [t.span.start for t in words if quoted.hold(t.span)]

    def within(self, span: Span) -> int:
        """Count those that start in a span."""
        return bisect_left(self._starts, span.end) - bisect_left(self._starts, span.start)


def _attribution(prose: Prose, i: int, statement: Statement, source: SourceMention | None) -> Attribution:
    cue = statement.cue
    return Attribution(
        id=f"A{i}",
        rule=cue.rule if cue else None,
        speech=statement.speech,
        source=source,
        cue=Cue(tuple(span_of(prose, run) for run in cue.runs), cue.lemma, cue.cls) if cue else None,
        content=tuple(span_of(prose, run) for run in statement.content),
        confidence=statement.confidence,
    )


def _with_marks(
    attributions: Sequence[Attribution], numbers: Sequence[Number], hedges: Sequence[Hedge]
) -> tuple[Attribution, ...]:
    marked: dict[str | None, tuple[list[str], list[str]]] = {}
    for number in numbers:
        marked.setdefault(number.attribution, ([], []))[0].append(number.id)
    for hedge in hedges:
        marked.setdefault(hedge.attribution, ([], []))[1].append(hedge.id)
    none: tuple[list[str], list[str]] = ([], [])
    return tuple(
        replace(a, numbers=tuple(marked.get(a.id, none)[0]), hedges=tuple(marked.get(a.id, none)[1]))
        for a in attributions
    )


def _ledger(sources: Sources, attributions: Sequence[Attribution], spoken: Words) -> tuple[Source, ...]:
    said: dict[str, list[Attribution]] = {name: [] for name in sources.ledger}
    for attribution in attributions:
        if attribution.source is not None:
            said[attribution.source.id].append(attribution)
    return tuple(
        Source(
            id=name,
            name=sources.ledger[name].name,
            kind=sources.ledger[name].kind,
            mentions=tuple(dict.fromkeys(a.source.span for a in own if a.source is not None)),
            attributions=tuple(a.id for a in own),
            words_quoted=sum(spoken.within(piece) for a in own for piece in a.content),
            noun=sources.ledger[name].noun,
            described=sources.ledger[name].described,
        )
        for name, own in said.items()
        if own
    )
