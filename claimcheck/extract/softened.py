"""What a hedge softens: its clause from the subject on, or only the phrase that it stands before."""

from __future__ import annotations

from collections.abc import Collection

from claimcheck.extract.grammar import FINITE, SUBJECTS, VERBS, clause_of
from claimcheck.model.mark import Mark
from claimcheck.model.prose import Parse, Prose, Sentence
from claimcheck.model.span import Span

# No clause runs on behind these, whatever the parse says.
STOPS = frozenset((";", ":", "(", ")", "[", "]", "—", "―", "--"))
QUOTES = frozenset(("“", '"', "''", "``", "‘"))
MARKS = ("cc", "punct", "mark")
OF_A_NOUN = ("det", "amod", "quantmod", "advmod", "nummod", "predet", "poss", "compound", "nmod")
# Behind a comma these add to a clause that is whole without them.
ADDED = ("appos", "relcl", "advcl", "acl", "prep", "parataxis", "npadvmod", "advmod")


def is_simple(prose: Prose, sentence: Sentence, joining: Collection[str]) -> bool:
    """Tell whether a sentence is one clause, as far as its words tell: no mark and no word in it joins two."""
    tokens = list(prose.tokens_of(sentence))
    while tokens and not tokens[-1].is_word:
        tokens.pop()
    return all(token.is_word and token.lower not in joining for token in tokens)


def whole(prose: Prose, sentence: Sentence) -> Span:
    """Return a sentence without the marks at its ends."""
    words = [token.span for token in prose.tokens_of(sentence) if token.is_word]
    return Span(words[0].start, words[-1].end)


def softened(prose: Prose, parse: Parse, mark: Mark) -> Span:
    """Return what the words of a hedge soften, in one stretch."""
    return Softened(prose, parse, mark).find()


class Softened:
    """Finds what one hedge softens. Entries are places in its sentence, from 0."""

    def __init__(self, prose: Prose, parse: Parse, mark: Mark) -> None:
        self._tokens = prose.tokens
        self._parse = parse
        self._hedge = range(mark.first - parse.first, mark.last - parse.first)

    def find(self) -> Span:
        """Return the phrase behind an adjective or an adverb of a phrase, the clause of any other hedge."""
        parse, last = self._parse, self._hedge[-1]
        said = parse.child(last, "ccomp") if parse.pos[self._hedge[0]] == "VERB" else None
        if said is not None:  # "the figures suggest that ..."
            return self._below(said, last)
        top = self._top_of_phrase()
        if top is None:
            return self._clause()
        end = self._end_of_phrase(top)
        return self._span(self._hedge[0], self._cut(max(last, end), max(last, top)))

    def _end_of_phrase(self, top: int) -> int:
        """Return the last entry of a phrase from the hedge on, before a mark that ends it or a bare "and"."""
        end = self._hedge[-1]
        for entry in self._parse.subtree(top):
            if entry > end and self._word(entry) in STOPS:
                break
            end = max(end, entry)
        while end > self._hedge[-1] and self._parse.deps[end] in MARKS:
            end -= 1
        return end

    def _top_of_phrase(self) -> int | None:
        """Return the head of the phrase that a hedge stands before and belongs to; None where it has a clause."""
        parse, first = self._parse, self._hedge[0]
        after = self._hedge[-1] + 1
        if parse.pos[first] in VERBS and parse.deps[first] != "amod":
            return None
        if after >= len(parse) or parse.pos[first] == "PRON":
            return None
        if parse.deps[first] != "amod" and parse.pos[first] != "ADJ" and parse.pos[after] in ("ADP", "SCONJ"):
            return None if self._opens_clause(after) else self._of_a_joint(after)
        top = self._climb(first)
        alone = top in self._hedge or parse.pos[top] in VERBS or top < first
        return None if alone or parse.deps[top] == "acomp" else top

    def _opens_clause(self, joint: int) -> bool:
        """Tell "perhaps in May it will sink" from "it sank perhaps in May"."""
        parse, verb = self._parse, self._parse.heads[self._hedge[0]]
        own = parse.child(verb, *SUBJECTS)
        return parse.heads[joint] == verb and own is not None and own > joint

    def _of_a_joint(self, joint: int) -> int | None:
        """Return the top of what a preposition or conjunction opens: "mainly from", "in part because"."""
        parse = self._parse
        if parse.deps[joint] == "mark":
            return parse.heads[joint]
        return joint if parse.deps[joint] in ("prep", "agent", "pcomp") else None

    def _climb(self, entry: int) -> int:
        """Go up from an adverb to the adjective or noun, from an adjective to the noun."""
        parse = self._parse
        top = parse.heads[entry]
        if parse.pos[top] in ("ADJ", "ADV"):
            return top
        while top > entry and parse.deps[top] in OF_A_NOUN and parse.heads[top] > top:
            top = parse.heads[top]
        return top

    def _clause(self) -> Span:
        """Return the clause that holds the hedge: from its subject, or from the hedge where that is before it."""
        beside, hedge = self._beside(), self._hedge
        entries = (clause_of(self._parse, hedge[0]) | set(hedge)) - beside
        first, last = self._stretch(entries, beside)
        top, start = self._subject(first)
        behind = self._beyond(hedge[-1], 1, beside)
        if start >= hedge[0] and behind < last and behind - 1 in beside | self._commas(beside):
            return self._span(behind, self._cut(last, max(top, behind)))  # "perhaps, he said, it will sink"
        return self._span(min(start, hedge[0]), self._cut(last, max(top, hedge[-1])))

    def _stretch(self, entries: set[int], beside: set[int]) -> tuple[int, int]:
        """Return the ends of the stretch around the hedge, across what is inserted, without marks at its ends."""
        deps, hedge = self._parse.deps, self._hedge

        def runs_on(entry: int) -> bool:
            return entry in entries and self._word(entry) not in STOPS

        first, last = hedge[0], hedge[-1]
        while runs_on(before := self._beyond(first, -1, beside)):
            first = before
        while runs_on(after := self._beyond(last, 1, beside)) and not self._opens_quotation(after):
            last = after
        while first < hedge[0] and deps[first] in MARKS:
            first += 1
        while last > hedge[-1] and (deps[last] in MARKS or last in beside):
            last -= 1
        return first, last

    def _opens_quotation(self, entry: int) -> bool:
        """Tell whether a quotation begins here, whose words are its speaker's: "people often say, “Go.”"."""
        opens = self._word(entry) in QUOTES and self._word(entry - 1) in (",", ":")
        return opens and self._parse.pos[max(0, entry - 2)] in VERBS

    def _beyond(self, entry: int, step: int, beside: set[int]) -> int:
        """Return the next entry, past words that are inserted and the commas around them."""
        passed = beside | self._commas(beside)
        entry += step
        while entry in passed:
            entry += step
        return entry

    def _commas(self, beside: set[int]) -> set[int]:
        """Return the commas next to what is inserted."""
        near = {entry + step for entry in beside for step in (-1, 1)} - beside
        return {entry for entry in near if 0 <= entry < len(self._parse) and self._word(entry) == ","}

    def _beside(self) -> set[int]:
        """Return the words of "according to X", of ", they said", and of a second finite verb: none of the clause."""
        parse, hedge = self._parse, self._hedge
        found: set[int] = set()
        for entry, dep in enumerate(parse.deps):
            source = self._word(entry).lower() == "according"
            second = self._is_second(entry)
            speaking = dep == "parataxis" and parse.child(entry, *SUBJECTS) is not None
            if source or second or speaking:
                below = parse.subtree(entry)
                found |= set() if hedge[0] in below else set(range(below[0], below[-1] + 1))
        return found

    def _is_second(self, entry: int) -> bool:
        """Tell whether a finite verb is joined to one above the hedge, and not to one in a clause below it."""
        parse, first = self._parse, self._hedge[0]
        joined = parse.deps[entry] == "conj" and parse.tags[entry] in (*FINITE, "VBP")
        own = parse.child(parse.heads[entry], *SUBJECTS)
        if not joined or entry < self._hedge[-1]:
            return False
        shared = own is not None and first < own and parse.child(entry, *SUBJECTS) is None
        return not shared and first in parse.subtree(parse.heads[entry])  # shared: "perhaps it fell and sank"

    def _subject(self, first: int) -> tuple[int, int]:
        """Return the verb of the hedge's clause, and where its subject, or else the clause, begins."""
        parse, top = self._parse, self._hedge[0]
        while parse.heads[top] != top:
            own = parse.child(top, *SUBJECTS, "expl")
            if parse.pos[top] in VERBS and own is not None and own <= self._hedge[0]:
                break
            if parse.deps[top] in ("relcl", "acl", "advcl", "ccomp", "pcomp"):
                return top, first
            top = parse.heads[top]
        own = parse.child(top, *SUBJECTS, "expl")
        return top, max(first, parse.subtree(own)[0]) if own is not None else first

    def _cut(self, last: int, top: int) -> int:
        """Return the end without what only adds to a clause: "..., who was there", "..., but not after May"."""
        for entry in range(top + 1, last):
            if (self._word(entry) == "," and self._adds(entry + 1, last)) or self._denies(entry, last):
                return entry - 1
        return last

    def _denies(self, entry: int, last: int) -> bool:
        """Tell whether a second answer begins: "before May and possibly not until June"."""
        near = range(entry + 1, min(entry + 3, last))
        return self._parse.deps[entry] == "cc" and any(
            self._parse.deps[k] == "neg" and self._parse.pos[self._parse.heads[k]] not in VERBS for k in near
        )

    def _adds(self, entry: int, last: int) -> bool:
        parse, top = self._parse, entry
        if self._word(entry).lower() == "but":
            return True
        while parse.heads[top] != top and parse.subtree(parse.heads[top])[0] == entry:
            top = parse.heads[top]
        below = parse.subtree(top)
        return parse.deps[top] in ADDED and below[0] == entry and below[-1] >= last - 1

    def _below(self, verb: int, above: int) -> Span:
        """Return a clause that a verb has for its object, with a second one that runs on from it."""
        clauses = [c for c in self._parse.children[above] if c >= verb and self._parse.deps[c] == "ccomp"]
        below = sorted(entry for clause in clauses for entry in self._parse.subtree(clause))
        while len(below) > 1 and self._parse.deps[below[0]] in MARKS:
            below = below[1:]
        return self._span(below[0], below[-1])

    def _word(self, entry: int) -> str:
        return self._tokens[self._parse.first + entry].word

    def _span(self, first: int, last: int) -> Span:
        at = self._parse.first
        return Span(self._tokens[at + first].span.start, self._tokens[at + last].span.end)
