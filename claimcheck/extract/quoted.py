"""Quotations joined to the cue that introduces, closes or interrupts them."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass, replace

from claimcheck.extract.clauses import BY_OBJECT, Relation, Run
from claimcheck.model.claims import Quotation
from claimcheck.model.prose import Prose, Sentence

BY_QUOTATION = 0.95
BY_CONTINUATION = 0.8
# How far from the marks a cue may stand, in tokens: its subject with title and apposition fits between.
REACH_AFTER = 24
REACH_BEFORE = 12
LEAD_INS = frozenset((",", ":", "that", "as", "-", "—", "–"))


@dataclass(frozen=True, slots=True)
class Quoted:
    """A quotation as a half-open run of tokens, marks included."""

    quotation: Quotation
    first: int
    last: int

    @property
    def run(self) -> Run:
        """The run of tokens."""
        return (self.first, self.last)

    def holds(self, token: int) -> bool:
        """Tell whether a token lies inside."""
        return self.first <= token < self.last


def quoted_runs(prose: Prose, quotations: Sequence[Quotation]) -> list[Quoted]:
    """Find the tokens of each quotation that is more than a term."""
    starts = [t.span.start for t in prose.tokens]
    found = []
    for quotation in quotations:
        first = bisect_left(starts, quotation.span.start)
        last = bisect_left(starts, quotation.span.end)
        if last > first:
            found.append(Quoted(quotation, first, last))
    return found


def outside_quotations(relations: Sequence[Relation], quoted: Sequence[Quoted]) -> list[Relation]:
    """Leave out cues that stand inside a quotation: who spoke them is not the article."""
    said = [q for q in quoted if q.quotation.kind != "term"]
    starts = [q.first for q in said]

    def inside(token: int) -> bool:
        at = bisect_left(starts, token + 1) - 1
        return at >= 0 and said[at].holds(token)

    return [r for r in relations if not inside(r.cue.first)]


class QuotationLinker:
    """Gives quotations to relations, one section at a time and in the order of the text."""

    def __init__(self, prose: Prose, relations: Sequence[Relation], quoted: Sequence[Quoted]) -> None:
        self._prose = prose
        self._relations = list(relations)
        self._quoted = quoted
        self._by_sentence: dict[int, list[int]] = {}
        for i, relation in enumerate(self._relations):
            self._by_sentence.setdefault(relation.cue.sentence, []).append(i)
        self._first_tokens = [s.first for s in prose.sentences]

    def link(self) -> list[Relation]:
        """Return the relations with their quotations in their content."""
        holder: int | None = None
        held: Quoted | None = None
        for quoted in self._quoted:
            found = self._already_held(quoted)
            if found is None and quoted.quotation.kind != "term":
                found = self._beside(quoted)
                if found is None and held is not None and holder is not None and self._runs_on(held, quoted):
                    found = holder
            if found is not None:
                self._give(found, quoted)
                if quoted.quotation.kind != "term":
                    holder, held = found, quoted
        return self._relations

    def _sentence(self, token: int) -> Sentence:
        return self._prose.sentences[bisect_left(self._first_tokens, token + 1) - 1]

    def _already_held(self, quoted: Quoted) -> int | None:
        """Return the relation with the smallest content that has words of the quotation in it."""
        best: tuple[int, int] | None = None
        for sentence in {self._sentence(quoted.first).index, self._sentence(quoted.last - 1).index}:
            for i in self._by_sentence.get(sentence, ()):
                size = sum(e - s for s, e in self._relations[i].content)
                shared = sum(
                    max(0, min(e, quoted.last) - max(s, quoted.first)) for s, e in self._relations[i].content
                )
                if shared * 2 > min(size, quoted.last - quoted.first) and (best is None or size < best[0]):
                    best = (size, i)
        return best[1] if best else None

    def _beside(self, quoted: Quoted) -> int | None:
        """Return the nearest relation just after the quotation, else just before it."""
        end, start = self._sentence(quoted.last - 1), self._sentence(quoted.first)
        after = [
            (self._relations[i].cue.first - quoted.last, i)
            for i in self._by_sentence.get(end.index, ())
            if 0 <= self._relations[i].cue.first - quoted.last <= REACH_AFTER and self._free(i)
        ]
        before = [
            (quoted.first - self._relations[i].cue.last, i)
            for i in self._by_sentence.get(start.index, ())
            if 0 <= quoted.first - self._relations[i].cue.last <= REACH_BEFORE and self._free(i)
        ]
        lead = self._prose.tokens[quoted.first - 1].lower if quoted.first > start.first else ""
        if before and lead in LEAD_INS:
            return min(before)[1]
        return min(after or before, default=(0, None))[1]

    def _free(self, i: int) -> bool:
        return self._relations[i].confidence <= BY_OBJECT

    def _runs_on(self, held: Quoted, quoted: Quoted) -> bool:
        """Tell whether a quotation without a cue goes on from the one before it."""
        between = self._prose.sentences
        last, first = self._sentence(held.last - 1), self._sentence(quoted.first)
        if quoted.quotation.kind == "fragment" or self._by_sentence.get(first.index):
            return False
        opens = first.first == quoted.first
        if last.section == first.section:
            return opens and first.index - self._sentence(held.last - 1).index <= 2
        unclosed = held.quotation.inner.end == held.quotation.span.end
        next_section = between[first.index].section - last.section == 1
        return next_section and opens and (unclosed or self._closes_section(last))

    def _closes_section(self, sentence: Sentence) -> bool:
        following = sentence.index + 1
        return (
            following >= len(self._prose.sentences)
            or self._prose.sentences[following].section != sentence.section
        )

    def _give(self, i: int, quoted: Quoted) -> None:
        relation = self._relations[i]
        kept = (
            relation.content if relation.confidence > BY_OBJECT or self._already_in(relation, quoted) else ()
        )
        confidence = max(relation.confidence, BY_QUOTATION)
        self._relations[i] = replace(relation, content=joined([*kept, quoted.run]), confidence=confidence)

    def _already_in(self, relation: Relation, quoted: Quoted) -> bool:
        return any(s < quoted.last and quoted.first < e for s, e in relation.content)


def joined(content: Sequence[Run]) -> tuple[Run, ...]:
    """Join runs that touch or overlap."""
    found: list[Run] = []
    for start, end in sorted(content):
        if found and start <= found[-1][1]:
            found[-1] = (found[-1][0], max(end, found[-1][1]))
        else:
            found.append((start, end))
    return tuple(found)
