"""Finders ``phrases`` and ``lemmas``: those of all rules together, in one walk over the words.

Text and phrases are cut into the same small pieces ("high-ranking" is "high" and "ranking", "Sen." is "sen"
and "."), so that it does not matter how the tokeniser cuts them. The phrases make one tree; a branch is a
set of word forms, and a word of the text may lead into several branches.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence

from claimcheck.model.characters import APOSTROPHES, HYPHENS
from claimcheck.model.finder import Words
from claimcheck.model.mark import Mark
from claimcheck.model.prose import Parser, Prose, Sentence, Token
from claimcheck.model.span import Span
from claimcheck.nlp.inflection import forms

WORD = re.compile(
    r"can(?=not\b)"
    r"|n't\b|'(?:s|re|ve|ll|d|m)\b"
    r"|[^\W\d_]+(?=n't\b)"
    r"|\d+(?:[.,:]\d+)*"
    r"|(?:[^\W\d_]\.){2,}"
    r"|o'clock\b|[^\W_]+"
    r"|\S"
)


def words_of(phrase: str) -> tuple[str, ...]:
    """Cut a phrase as the tokeniser does, hyphens and other marks as words of their own."""
    return tuple(WORD.findall(phrase.translate(APOSTROPHES).lower()))


class Branch:
    """A place in the tree of phrases: what words lead on, and the finders whose phrase ends here."""

    __slots__ = ("ends", "leads")

    def __init__(self) -> None:
        self.leads: dict[str, list[Branch]] = {}
        self.ends: list[str] = []


class WordFinders:
    """Finds the phrases and lemmas of rules and contexts, given by name; made once for a catalogue."""

    def __init__(self, finders: Mapping[str, Words]) -> None:
        self._root = _tree(finders)
        self._pos = {name: words.pos for name, words in finders.items() if words.needs == "tags"}

    def marks(self, prose: Prose, parser: Parser) -> Iterator[Mark]:
        """Yield what each finder sees, in text order. Only sentences where a tag decides are parsed."""
        return _longest(self._tagged(list(self._candidates(prose)), prose, parser))

    def _candidates(self, prose: Prose) -> Iterator[Mark]:
        cut: dict[str, tuple[str, ...]] = {}
        for sentence in prose.sentences:
            pieces, tokens = _pieces(prose.tokens_of(sentence), cut)
            for at, piece in enumerate(pieces):
                if piece in self._root.leads and (at == 0 or tokens[at - 1] != tokens[at]):
                    yield from self._at(at, pieces, tokens, prose, sentence)

    def _at(
        self, at: int, pieces: list[str], tokens: list[int], prose: Prose, sentence: Sentence
    ) -> Iterator[Mark]:
        """Yield the longest match of each finder that starts at one piece."""
        found: dict[str, int] = {}
        branches, here, end = [self._root], at, len(pieces)
        while branches and here < end:
            piece = pieces[here]
            branches = [lead for branch in branches for lead in branch.leads.get(piece, ())]
            if _token_ends(here, pieces, tokens):
                found.update((name, tokens[here] + 1) for branch in branches for name in branch.ends)
            here += 1
        first = sentence.first + tokens[at]
        for finder, stop in found.items():
            last = sentence.first + stop
            span = Span(prose.tokens[first].span.start, prose.tokens[last - 1].span.end)
            yield Mark(finder, span, sentence.index, first, last)

    def _tagged(self, marks: list[Mark], prose: Prose, parser: Parser) -> Iterator[Mark]:
        """Leave out marks whose first word does not have the tag that the finder asks for."""
        doubtful = {mark.sentence for mark in marks if mark.finder in self._pos}
        if doubtful:
            parser.ahead(prose.sentences[index] for index in sorted(doubtful))
        for mark in marks:
            allowed = self._pos.get(mark.finder)
            if allowed is None:
                yield mark
                continue
            parse = parser.of(prose.sentences[mark.sentence])
            if parse.pos[mark.first - parse.first] in allowed:
                yield mark


def _tree(finders: Mapping[str, Words]) -> Branch:
    root = Branch()
    grown: dict[tuple[int, frozenset[str]], Branch] = {}
    for name, words in finders.items():
        for phrase in words.phrases:
            branch = root
            for piece in _without_hyphens(words_of(" ".join(phrase))):
                branch = _grow(branch, forms(piece) if words.inflected else frozenset((piece,)), grown)
            if branch is not root:
                branch.ends.append(name)
    return root


def _grow(branch: Branch, bent: frozenset[str], grown: dict[tuple[int, frozenset[str]], Branch]) -> Branch:
    """Return the branch that these forms of a word lead to."""
    key = (id(branch), bent)
    if key not in grown:
        grown[key] = Branch()
        for form in bent:
            branch.leads.setdefault(form, []).append(grown[key])
    return grown[key]


def _without_hyphens(words: Iterable[str]) -> tuple[str, ...]:
    return tuple(word for word in words if word not in HYPHENS)


def _pieces(tokens: Sequence[Token], cut: dict[str, tuple[str, ...]]) -> tuple[list[str], list[int]]:
    """Cut tokens into pieces, each with its place among the tokens; hyphens that join words are left out."""
    pieces: list[str] = []
    owners: list[int] = []
    for place, token in enumerate(tokens):
        word = token.lower
        if word in HYPHENS and not token.space_after and place and not tokens[place - 1].space_after:
            continue
        if word.isascii() and word.isalpha() and word != "cannot":
            pieces.append(word)
            owners.append(place)
            continue
        if word not in cut:
            words = words_of(word)
            cut[word] = _without_hyphens(words) or words
        pieces.extend(cut[word])
        owners.extend([place] * len(cut[word]))
    return pieces, owners


def _token_ends(here: int, pieces: list[str], tokens: list[int]) -> bool:
    """Tell whether a match may end with this piece; the full stop of "Sen." may be left out."""
    after = here + 1
    if after < len(pieces) and tokens[after] == tokens[here] and pieces[after] == ".":
        after += 1
    return after >= len(pieces) or tokens[after] != tokens[here]


def _longest(marks: Iterable[Mark]) -> Iterator[Mark]:
    """Keep of one finder's marks those that do not overlap an earlier one; they come in text order."""
    free: dict[str, int] = {}
    for mark in marks:
        if mark.first >= free.get(mark.finder, 0):
            free[mark.finder] = mark.last
            yield mark
