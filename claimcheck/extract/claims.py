"""All claims of a document: extracts each kind, then ties numbers, hedges and quotations to who gave them."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import replace

from claimcheck.extract.attributions import Statement, find_statements, span_of
from claimcheck.extract.hedges import find_hedges
from claimcheck.extract.numbers import find_numbers
from claimcheck.extract.quotations import find_quotations
from claimcheck.extract.sources import Sources, find_sources
from claimcheck.model.claims import Attribution, Claims, Cue, Hedge, Number, Source, SourceMention
from claimcheck.model.mark import Mark
from claimcheck.model.prose import Parser, Prose
from claimcheck.model.rule import Catalogue
from claimcheck.model.span import Span

FAR = 1 << 60


def extract(prose: Prose, parser: Parser, marks: Sequence[Mark], catalogue: Catalogue) -> Claims:
    """Return everything that the document says."""
    quotations = find_quotations(prose.document)
    numbers = find_numbers(prose, parser, catalogue)
    hedges = find_hedges(prose, marks, numbers, catalogue)
    statements = find_statements(prose, parser, marks, quotations, catalogue)
    sources = find_sources(prose, parser, statements, marks, catalogue)
    attributions = [
        _attribution(prose, i, s, m)
        for i, (s, m) in enumerate(zip(statements, sources.mentions, strict=True), 1)
    ]
    contents = Contents(attributions)
    quoted = Stretches([q.inner for q in quotations])
    numbers = tuple(replace(n, attribution=contents.holder(n.span)) for n in numbers)
    hedges = tuple(
        replace(h, attribution=contents.holder(h.span), in_quote=quoted.hold(h.span)) for h in hedges
    )
    quotations = tuple(replace(q, attribution=contents.holder(q.inner)) for q in quotations)
    attributions = [replace(a, parent=contents.holder(a.span, but=a.id)) for a in attributions]
    tied = _with_marks(attributions, numbers, hedges)
    return Claims(quotations, _ledger(sources, tied, quoted, prose), tied, numbers, hedges)


class Contents:
    """Finds the innermost attribution whose content holds a span."""

    def __init__(self, attributions: Sequence[Attribution]) -> None:
        self._pieces = sorted((piece, a.id) for a in attributions for piece in a.content)
        self._longest = max((p.end - p.start for p, _ in self._pieces), default=0)

    def holder(self, span: Span, but: str = "") -> str | None:
        """Return its id; ``but`` is left out of account."""
        found = ((size, name) for size, name in self._holders(span) if name != but)
        return min(found, default=(0, None))[1]

    def _holders(self, span: Span) -> Iterator[tuple[int, str]]:
        at = bisect_right(self._pieces, (Span(span.start, FAR), "")) - 1
        while at >= 0 and self._pieces[at][0].start >= span.end - self._longest:
            piece, name = self._pieces[at]
            if piece.holds(span):
                yield piece.end - piece.start, name
            at -= 1


class Stretches:
    """Spans in order that do not overlap, such as quotations."""

    def __init__(self, spans: Sequence[Span]) -> None:
        self._spans = spans

    def hold(self, span: Span) -> bool:
        """Tell whether one of them holds a span."""
        at = bisect_right(self._spans, (span.start, FAR)) - 1
        return at >= 0 and self._spans[at].holds(span)

    def words_in(self, prose: Prose, piece: Span) -> int:
        """Count the words of ``piece`` that lie in one of them."""
        starts = [t.span.start for t in prose.tokens]
        first, last = bisect_right(starts, piece.start - 1), bisect_right(starts, piece.end - 1)
        return sum(t.word[0].isalnum() and self.hold(t.span) for t in prose.tokens[first:last])


def _attribution(prose: Prose, i: int, statement: Statement, source: SourceMention | None) -> Attribution:
    cue = statement.relation.cue
    return Attribution(
        id=f"A{i}",
        rule=cue.rule,
        speech=statement.speech,
        source=source,
        cue=Cue((span_of(prose, (cue.first, cue.last)),), cue.lemma, cue.cls),
        content=tuple(span_of(prose, run) for run in statement.content),
        confidence=statement.relation.confidence,
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


def _ledger(
    sources: Sources, attributions: Sequence[Attribution], quoted: Stretches, prose: Prose
) -> tuple[Source, ...]:
    said: dict[str, list[Attribution]] = {name: [] for name in sources.ledger}
    for attribution in attributions:
        if attribution.source is not None:
            said[attribution.source.id].append(attribution)
    return tuple(
        Source(
            id=name,
            name=sources.ledger[name][0],
            kind=sources.ledger[name][1],
            mentions=tuple(dict.fromkeys(a.source.span for a in own if a.source is not None)),
            attributions=tuple(a.id for a in own),
            words_quoted=sum(quoted.words_in(prose, piece) for a in own for piece in a.content),
        )
        for name, own in said.items()
    )
