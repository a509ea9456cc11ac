"""Figures: what they say, in which unit, how bounded, and what they count.

The words settle almost everything; the few sentences in which they do not are parsed in one batch.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from claimcheck.extract.numbers.atoms import Atoms, read_atoms
from claimcheck.extract.numbers.changes import Moved, change_of
from claimcheck.extract.numbers.counted import counted_noun
from claimcheck.extract.numbers.decimals import plain
from claimcheck.extract.numbers.drafts import Draft
from claimcheck.extract.numbers.grammar import parsed_noun
from claimcheck.extract.numbers.lexicon import Lexicon, lexicon_of
from claimcheck.extract.numbers.modifiers import modifier_of
from claimcheck.extract.numbers.phrases import Noun, lemma_of
from claimcheck.extract.numbers.readings import read_in_grammar, settle
from claimcheck.extract.numbers.scan import scan
from claimcheck.extract.numbers.unsaid import noun_elsewhere
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
    kept = _counting((c for c in settled if c.is_number), atoms, lex)
    return tuple(_numbers(kept, prose, atoms, lex))


def _candidates(prose: Prose, atoms: Atoms, lex: Lexicon) -> list[Candidate]:
    firsts = [sentence.first for sentence in prose.sentences]
    found: list[Candidate] = []
    for draft in scan(atoms, lex):
        is_number = settle(atoms, lex, draft)
        if is_number is not False and draft.kind in lex.rules:
            sentence = prose.sentences[bisect_right(firsts, atoms.home[draft.first]) - 1]
            found.append(Candidate(draft, is_number, counted_noun(atoms, lex, draft), sentence))
    return found


def _counting(candidates: Iterable[Candidate], atoms: Atoms, lex: Lexicon) -> Iterator[Candidate]:
    """Give bare figures the noun that stands elsewhere, mostly with a count before them."""
    last: Candidate | None = None
    for candidate in candidates:
        noun, sentence = candidate.noun, candidate.sentence
        if noun is None:
            near = last is not None and sentence.index - last.sentence.index < 2
            before = (last.draft, last.noun) if near and last is not None and last.noun is not None else None
            first = bisect_left(atoms.home, sentence.first)
            noun = noun_elsewhere(atoms, lex, candidate.draft, before, first)
        counting = replace(candidate, noun=noun)
        last = counting if noun is not None else last
        yield counting


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


def _numbers(candidates: Iterable[Candidate], prose: Prose, atoms: Atoms, lex: Lexicon) -> Iterator[Number]:
    before: Moved | None = None
    sentence: Sentence | None = None
    for i, candidate in enumerate(candidates, 1):
        before = before if candidate.sentence is sentence else None
        number = _number(f"N{i}", candidate, before, prose, atoms, lex)
        before, sentence = (candidate.draft, number.change), candidate.sentence
        yield number


def _number(
    name: str, candidate: Candidate, before: Moved | None, prose: Prose, atoms: Atoms, lex: Lexicon
) -> Number:
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
        change=change_of(atoms, lex, draft, start, noun, before),
        of=Counted(counted, counted.of(prose.document.text)) if counted is not None else None,
        of_lemma=lemma_of(lex, atoms, noun) if noun is not None else None,
    )
