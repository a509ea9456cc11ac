"""Figures: what they say, in which unit, how bounded, and what they count.

The words settle almost everything; the few sentences in which they do not are parsed in one batch.
"""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass

from claimcheck.extract.numbers.atoms import Atoms, read_atoms
from claimcheck.extract.numbers.changes import change_of
from claimcheck.extract.numbers.counted import Noun, counted_noun, lemma_of, parsed_noun
from claimcheck.extract.numbers.decimals import plain
from claimcheck.extract.numbers.drafts import Draft
from claimcheck.extract.numbers.lexicon import Lexicon, lexicon_of
from claimcheck.extract.numbers.modifiers import modifier_of
from claimcheck.extract.numbers.readings import read_in_grammar, settle
from claimcheck.extract.numbers.scan import scan
from claimcheck.model.claims import Counted, Number
from claimcheck.model.prose import Parser, Prose, Sentence
from claimcheck.model.rule import Catalogue

__all__ = ["find_numbers"]


@dataclass(frozen=True, slots=True)
class Candidate:
    """A draft, whether it is a number (None: only the grammar can say), what it counts, and its sentence."""

    draft: Draft
    is_number: bool | None
    noun: Noun | None
    sentence: Sentence

    @property
    def asks(self) -> bool:
        """Tell whether the sentence must be parsed."""
        return self.is_number is None or (self.noun is not None and not self.noun.settled)


def find_numbers(prose: Prose, parser: Parser, catalogue: Catalogue) -> tuple[Number, ...]:
    """Return the numbers of a document in the order of the text, those of disabled kinds left out."""
    if not prose.sentences:
        return ()
    atoms, lex = read_atoms(prose), lexicon_of(catalogue)
    candidates = _candidates(prose, atoms, lex)
    parser.ahead({c.sentence.index: c.sentence for c in candidates if c.asks}.values())
    settled = (_settled(c, atoms, parser) for c in candidates)
    kept = (c for c in settled if c.is_number)
    return tuple(_number(f"N{i}", c, prose, atoms, lex) for i, c in enumerate(kept, 1))


def _candidates(prose: Prose, atoms: Atoms, lex: Lexicon) -> list[Candidate]:
    firsts = [sentence.first for sentence in prose.sentences]
    found: list[Candidate] = []
    for draft in scan(atoms, lex):
        is_number = settle(atoms, lex, draft)
        if is_number is not False and draft.kind in lex.rules:
            sentence = prose.sentences[bisect_right(firsts, atoms.home[draft.first]) - 1]
            noun = counted_noun(atoms, lex, draft)
            if noun is None and found and found[-1].sentence is sentence:
                noun = _carried_on(found[-1], draft, atoms)
            found.append(Candidate(draft, is_number, noun, sentence))
    return found


def _carried_on(before: Candidate, draft: Draft, atoms: Atoms) -> Noun | None:
    """Return the noun of the count before: "saved 700 sailors and 200 more"."""
    carries = draft.kind == before.draft.kind == "count" and atoms.low(draft.last) == "more"
    return before.noun if carries and before.noun is not None and before.noun.settled else None


def _settled(candidate: Candidate, atoms: Atoms, parser: Parser) -> Candidate:
    if not candidate.asks:
        return candidate
    draft, noun, is_number = candidate.draft, candidate.noun, candidate.is_number
    parse = parser.of(candidate.sentence)
    if is_number is None:
        is_number = read_in_grammar(atoms, draft, parse)
    if noun is not None and not noun.settled:
        noun = parsed_noun(atoms, draft, noun, parse)
    return Candidate(draft, is_number, noun, candidate.sentence)


def _number(name: str, candidate: Candidate, prose: Prose, atoms: Atoms, lex: Lexicon) -> Number:
    draft, noun = candidate.draft, candidate.noun
    bound = modifier_of(atoms, lex, draft, noun.last if noun is not None else draft.last)
    start = min(bound[1], draft.first) if bound is not None else draft.first
    counted = atoms.span(noun.first, noun.last) if noun is not None else None
    return Number(
        id=name,
        rule=lex.rules[draft.kind],
        span=atoms.span(draft.first, draft.last),
        kind=draft.kind,
        value=plain(draft.value) if draft.value is not None else None,
        high=plain(draft.high) if draft.high is not None else None,
        unit=draft.unit,
        modifier=bound[0] if bound is not None else None,
        modifier_span=atoms.span(bound[1], bound[2]) if bound is not None else None,
        change=change_of(atoms, lex, draft, start),
        of=Counted(counted, counted.of(prose.document.text)) if counted is not None else None,
        of_lemma=lemma_of(lex, atoms, noun) if noun is not None else None,
    )
