"""Quotations joined to the cue that introduces, closes or interrupts them."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from claimcheck.extract.clauses import BY_OBJECT, Relation, Run
from claimcheck.extract.cues import CueWord
from claimcheck.model.claims import Quotation
from claimcheck.model.prose import Prose, Sentence

BY_QUOTATION = 0.95
BY_CONTINUATION = 0.8
# How far from the marks a cue may stand, in tokens: its subject with title and apposition fits between.
REACH_AFTER = 24
REACH_BEFORE = 12
REACH_OF_LEAD_IN = 4
# How many tokens may stand between a quotation and its cue to be taken for the speaker.
LONGEST_SPEAKER = 6
JOINTS = frozenset(("and", "but"))
PAUSES = frozenset((",", "-", "—", "–"))
FULL_STOPS = frozenset((".", "!", "?"))
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


def outside_quotations(
    prose: Prose, relations: Sequence[Relation], quoted: Sequence[Quoted]
) -> list[Relation]:
    """Leave out cues that stand inside a quotation, and cut sources at quotations, whatever the grammar says.

    Who spoke inside is not the article. A source inside gives way to the words beside the cue.
    """
    said = [q for q in quoted if q.quotation.kind != "term"]
    starts = [q.first for q in said]

    def around(token: int) -> Quoted | None:
        at = bisect_left(starts, token + 1) - 1
        return said[at] if at >= 0 and said[at].holds(token) else None

    def cut(source: Run, cue: CueWord) -> Run | None:
        holder = around(source[0])
        if holder is not None:
            return _beside(prose, holder, cue)
        at = bisect_left(starts, source[0])
        return (source[0], min(source[1], starts[at])) if at < len(starts) else source

    return [
        replace(r, source=cut(r.source, r.cue) if r.source else None)
        for r in relations
        if around(r.cue.first) is None
    ]


def _beside(prose: Prose, quoted: Quoted, cue: CueWord) -> Run | None:
    """Return the words between a quotation and its cue, or else the name after the cue."""
    tokens = prose.tokens
    if 0 < cue.first - quoted.last <= LONGEST_SPEAKER:
        words = tokens[quoted.last : cue.first]
        return (quoted.last, cue.first) if all(t.is_word for t in words) else None
    end = cue.last
    while cue.first == quoted.last and end < len(tokens) and tokens[end].word[0].isupper():
        end += 1
    return (cue.last, end) if end > cue.last else None


class QuotationLinker:
    """Gives quotations to relations, one section at a time and in the order of the text."""

    def __init__(self, prose: Prose, relations: Sequence[Relation], quoted: Sequence[Quoted]) -> None:
        self._prose = prose
        self._relations = relations
        self._quoted = quoted
        self._contents = [list(relation.content) for relation in relations]
        self._sizes = [sum(e - s for s, e in content) for content in self._contents]
        self._confidence = [relation.confidence for relation in relations]
        self._by_sentence: dict[int, list[int]] = {}
        for i, relation in enumerate(relations):
            self._by_sentence.setdefault(relation.cue.sentence, []).append(i)
        self._first_tokens = [s.first for s in prose.sentences]

    def link(self) -> list[Relation]:
        """Return the relations with their quotations in their content."""
        self._link_split()
        holder: int | None = None
        held: Quoted | None = None
        for quoted in self._quoted:
            found = self._already_held(quoted)
            if found is None and quoted.quotation.kind != "term":
                found = self._beside(quoted)
                if (
                    found is None
                    and held is not None
                    and holder is not None
                    and self._runs_on(held, quoted, holder)
                ):
                    found = holder
            if found is not None:
                self._give(found, quoted)
                if quoted.quotation.kind != "term":
                    holder, held = found, quoted
        return [
            replace(relation, content=tuple(content), confidence=confidence)
            for relation, content, confidence in zip(
                self._relations, self._contents, self._confidence, strict=True
            )
        ]

    def _link_split(self) -> None:
        """Join what stands on both sides of its speaker: "The plan," she said, "will fail"."""
        for first, second in pairwise(q for q in self._quoted if q.quotation.kind != "term"):
            speaker = self._between(first, second)
            if speaker is not None:
                self._give(speaker, first)
                self._give(speaker, second)

    def _between(self, first: Quoted, second: Quoted) -> int | None:
        """Return the one relation whose cue, between commas, interrupts a quotation."""
        tokens = self._prose.tokens
        ends = (tokens[first.last - 2].word, tokens[first.last].word)
        before = second.first - (2 if tokens[second.first - 1].lower in JOINTS else 1)
        if not PAUSES.intersection(ends) or tokens[before].word not in PAUSES:
            return None
        sentence = self._sentence(second.first)
        if sentence.index != self._sentence(first.last - 1).index:
            return None
        found = [
            i
            for i in self._by_sentence.get(sentence.index, ())
            if first.last <= self._relations[i].cue.first < second.first
        ]
        return found[0] if len(found) == 1 else None

    def _sentence(self, token: int) -> Sentence:
        return self._prose.sentences[bisect_left(self._first_tokens, token + 1) - 1]

    def _already_held(self, quoted: Quoted) -> int | None:
        """Return the relation with the smallest content that has words of the quotation in it."""
        best: tuple[int, int] | None = None
        for sentence in {self._sentence(quoted.first).index, self._sentence(quoted.last - 1).index}:
            for i in self._by_sentence.get(sentence, ()):
                size = self._sizes[i]
                enough = self._shared(i, quoted) * 2 > min(size, quoted.last - quoted.first)
                if enough and (best is None or size < best[0]):
                    best = (size, i)
        return best[1] if best else None

    def _shared(self, i: int, quoted: Quoted) -> int:
        """Count the tokens of a quotation that a content has; contents grow at their end."""
        shared = 0
        for start, end in reversed(self._contents[i]):
            if end <= quoted.first:
                break
            shared += max(0, min(end, quoted.last) - max(start, quoted.first))
        return shared

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
        if quoted.first == start.first:
            before += self._led_in(start)
        lead = self._prose.tokens[quoted.first - 1].lower if quoted.first > start.first else ""
        if before and lead in LEAD_INS:
            return min(before)[1]
        return min(after or before, default=(0, None))[1]

    def _led_in(self, opening: Sentence) -> list[tuple[int, int]]:
        """Return the relation without content that ends the paragraph before: "Renn stated:"."""
        if opening.index == 0:
            return []
        last = self._prose.sentences[opening.index - 1]
        ends = self._prose.tokens[last.last - 1].word in (",", ":") and last.section == opening.section - 1
        return [
            (0, i)
            for i in self._by_sentence.get(last.index, ())
            if ends and not self._contents[i] and last.last - self._relations[i].cue.last <= REACH_OF_LEAD_IN
        ]

    def _free(self, i: int) -> bool:
        return self._confidence[i] <= BY_OBJECT

    def _runs_on(self, held: Quoted, quoted: Quoted, holder: int) -> bool:
        """Tell whether a quotation without a cue goes on from the one before it."""
        between = self._prose.sentences
        last, first = self._sentence(held.last - 1), self._sentence(quoted.first)
        if quoted.quotation.kind == "fragment" or set(self._by_sentence.get(first.index, ())) - {holder}:
            return False
        opens = first.first == quoted.first or self._prose.tokens[quoted.first - 1].word in FULL_STOPS
        if last.section == first.section:
            return opens and first.index - self._sentence(held.last - 1).index <= 2
        unclosed = held.quotation.inner.end == held.quotation.span.end
        next_section = between[first.index].section - last.section == 1
        return (
            next_section and opens and (unclosed or (self._is_sentence(held) and self._closes_section(last)))
        )

    def _is_sentence(self, quoted: Quoted) -> bool:
        """Tell whether the quoted words begin a sentence; what is only part of the writer's own does not run on."""
        words = (t.word for t in self._prose.tokens[quoted.first : quoted.last] if t.is_word)
        return next(words, "")[:1].isupper()

    def _closes_section(self, sentence: Sentence) -> bool:
        following = sentence.index + 1
        return (
            following >= len(self._prose.sentences)
            or self._prose.sentences[following].section != sentence.section
        )

    def _give(self, i: int, quoted: Quoted) -> None:
        content = self._contents[i]
        if self._free(i) and not self._shared(i, quoted):
            content.clear()
            self._sizes[i] = 0
        if not content or content[-1][1] < quoted.first:
            content.append(quoted.run)
            self._sizes[i] += quoted.last - quoted.first
        else:
            content[:] = joined([*content, quoted.run])
            self._sizes[i] = sum(end - start for start, end in content)
        self._confidence[i] = max(self._confidence[i], BY_QUOTATION)


def joined(content: Sequence[Run]) -> tuple[Run, ...]:
    """Join runs that touch or overlap."""
    found: list[Run] = []
    for start, end in sorted(content):
        if found and start <= found[-1][1]:
            found[-1] = (found[-1][0], max(end, found[-1][1]))
        else:
            found.append((start, end))
    return tuple(found)
