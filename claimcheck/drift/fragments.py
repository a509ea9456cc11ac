"""Quoted words too few to be known again: "heavy casualties" where the original had "substantial casualties"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from claimcheck.drift.align import Link
from claimcheck.drift.compared import Compared
from claimcheck.drift.quoted import Words, sentence_of, words_of
from claimcheck.model.claims import Quotation
from claimcheck.model.drift import Shift
from claimcheck.model.span import Span
from claimcheck.nlp.stems import EMPTY, stem

# How alike two statements must be before one quotation is held against another that shares no word with it.
AROUND = 0.6


def replaced(compared: Compared, quotation: Quotation, piece: Words) -> Iterator[Shift]:
    """Yield what stands in the place of other words in a quotation of one or two words.

    Of two words one must be the same, or else all that is said around them.
    """
    here = compared.rewrite.at(piece.spans[0].start)
    for link in compared.alignment.back(here) if here else ():
        for quoted in link.original.quotations:
            said = words_of(quoted.inner.of(compared.original.text), quoted.inner.start)
            found = _other_word(said, piece) or _other_quotation(link, said, piece)
            if found is not None:
                yield _shift(compared, (quoted, quotation), *found)
                return


def _other_word(said: Words, piece: Words) -> tuple[Span, Span] | None:
    """Return which word of two is another one, in both texts; None where not exactly one is."""
    if len(piece.lowers) != 2 or EMPTY.intersection(piece.lowers):
        return None
    for start in range(len(said.lowers) - 1):
        part = said.lowers[start : start + 2]
        others = [i for i in (0, 1) if stem(part[i]) != stem(piece.lowers[i])]
        if len(others) == 1 and not EMPTY.intersection(part):
            return said.spans[start + others[0]], piece.spans[others[0]]
    return None


def _other_quotation(link: Link, said: Words, piece: Words) -> tuple[Span, Span] | None:
    """Return the whole of both quotations where each is the only one in statements that are else alike."""
    only = len(link.original.quotations) == len(link.rewrite.quotations) == 1
    if not only or link.score < AROUND or not 0 < len(said.lowers) <= 2 or _stems(said) & _stems(piece):
        return None
    return _whole(said), _whole(piece)


def _whole(words: Words) -> Span:
    return Span(words.spans[0].start, words.spans[-1].end)


def _stems(words: Words) -> frozenset[str]:
    return frozenset(map(stem, words.lowers))


def _shift(compared: Compared, quotations: Sequence[Quotation], was: Span, is_now: Span) -> Shift:
    quoted, quotation = quotations
    return Shift(
        "quote-altered",
        sentence_of(compared.original, quoted.span, was),
        sentence_of(compared.rewrite, quotation.span, is_now),
        was.of(compared.original.text),
        is_now.of(compared.rewrite.text),
        was,
        is_now,
    )
