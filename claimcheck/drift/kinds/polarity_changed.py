"""A negation that came or went, a word that became its opposite, "should" that became "must"."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from claimcheck.drift.align import Link
from claimcheck.drift.compared import Compared
from claimcheck.drift.phrases import forms_standing, standing
from claimcheck.drift.statements import Statement
from claimcheck.model.drift import Shift
from claimcheck.model.span import Span

# Two statements must agree so far in all else.
AGREE = 0.5
# What is negated stands behind the negation; another word for it may stand on either side.
BEHIND, BESIDE = 45, 70
# A negation so near turns a word round.
NEAR = 25
# What turns a word into its opposite, if so much of it is left.
PREFIXES = ("un", "in", "im", "il", "ir", "dis", "non")
SHORTEST = 4
# So many words behind "no evidence" say of what, and so much of them must be told again.
PROVEN, MUCH = 6, 0.6
# A negation and the words behind it.
Negated = tuple[str, frozenset[str]]
# Only an article stands between a word and the next one that says something.
CLOSE = 6


def find(compared: Compared) -> Iterator[Shift]:
    """Yield each statement that now says the opposite, or more."""
    for statement in compared.rewrite.statements:
        links = [link for link in compared.alignment.back(statement) if link.score >= AGREE]
        found = (shift for link in links for shift in _turned(compared, link))
        yield from _first(found)


def _turned(compared: Compared, link: Link) -> Iterator[Shift]:
    before, after = link.original, link.rewrite
    now = [one.rewrite for one in compared.alignment.on(before)]
    for place, stems in _unanswered(compared, before, after, now):
        yield compared.shift("polarity-changed", before, after, place, None, stems)
    then = compared.original.around(before.index)
    then += tuple(one.original for one in compared.alignment.back(after))
    for place, stems in _unanswered(compared, after, before, then):
        yield compared.shift("polarity-changed", before, after, None, place, stems)
    yield from _unproven(compared, before, after)
    yield from _opposites(compared, before, after)


def _unanswered(
    compared: Compared, statement: Statement, other: Statement, others: Iterable[Statement]
) -> Iterator[tuple[Span, frozenset[str]]]:
    """Yield the negations that others lack although they say what is negated."""
    others = tuple(others)
    negations = tuple(compared.phrases.negating(statement))
    for place in negations:
        kept = tuple(_negated(statement, other) for other in negations if other != place)
        behind = [w for w in statement.words if place.end <= w.span.start < place.end + BEHIND]
        stems = frozenset(word.stem for word in behind[:3])
        # The word that is negated stands first: where it is missing, the rewrite has other words for it all.
        if not behind or behind[0].stem not in other.stems or _in_quotation(statement, place):
            continue
        if compared.share(stems, other.stems) >= AGREE and not any(
            _answers(compared, one, stems, behind[0].stem, kept) for one in (other, *others)
        ):
            yield place, stems & other.stems


def _negated(statement: Statement, place: Span) -> Negated:
    """Return a negation and the next words that say something."""
    words = zip(statement.lowers, statement.places, strict=True)
    behind = [word.stem for word in statement.words if place.end <= word.span.start < place.end + BEHIND]
    return " ".join(word for word, span in words if place.holds(span)), frozenset(behind[:2])


def _answers(
    compared: Compared, other: Statement, stems: frozenset[str], negated: str, kept: Sequence[Negated]
) -> bool:
    """Tell whether a statement negates some words too.

    ``negated`` itself is no negation: "neither failed". What is ``kept`` answers another negation.
    """
    own = {word.span for word in other.words if word.stem == negated}
    return any(
        stems & other.stems_in((Span(place.start - BESIDE, place.end + BESIDE),))
        for place in compared.phrases.denying(other)
        if place not in own and not _is_kept(_negated(other, place), kept)
    )


def _is_kept(negated: Negated, kept: Iterable[Negated]) -> bool:
    return any(negated[0] == words and negated[1] & stems for words, stems in kept)


def _opposites(compared: Compared, before: Statement, after: Statement) -> Iterator[Shift]:
    for one, other in (*compared.phrases.opposites, *_prefixed(before, after)):
        for was, is_now in ((one, other), (other, one)):
            place, now = _only(compared, before, was, is_now), _only(compared, after, is_now, was)
            if place and now and _agree(compared, before, place, after, now):
                yield compared.shift("polarity-changed", before, after, place, now)


def _unproven(compared: Compared, before: Statement, after: Statement) -> Iterator[Shift]:
    """Yield what was not known to be so and is now told as if it were, or were not: "no evidence that it works"."""
    phrases = compared.phrases
    if any(standing(after, phrases.proof | phrases.unproven)):
        return
    for place in standing(before, phrases.unproven):
        behind = tuple(w.stem for w in before.words if w.span.start >= place.end)[:PROVEN]
        if (
            len(behind) > 1
            and compared.share(behind, after.stems) >= MUCH
            and not _in_quotation(before, place)
        ):
            yield compared.shift("polarity-changed", before, after, place, None, behind)


def _prefixed(before: Statement, after: Statement) -> Iterator[tuple[str, str]]:
    """Yield words that only one statement has, where the other has their opposite: "willing" and "unwilling"."""
    for one, other in ((before, after), (after, before)):
        for word in dict.fromkeys(one.lowers):
            for prefix in PREFIXES:
                plain = word.removeprefix(prefix)
                if plain != word and len(plain) >= SHORTEST and plain in other.lowers:
                    yield plain, word


def _only(compared: Compared, statement: Statement, phrase: str, lacking: str) -> Span | None:
    """Return where a phrase stands in a statement that lacks another, and not in "no more than"."""
    if next(forms_standing(statement, lacking), None) is not None:
        return None
    idioms = tuple(standing(statement, compared.phrases.idioms))
    found = forms_standing(statement, phrase)
    place = next((place for place in found if not any(idiom.meets(place) for idiom in idioms)), None)
    return place if place is None or not _in_quotation(statement, place) else None


def _agree(compared: Compared, before: Statement, place: Span, after: Statement, now: Span) -> bool:
    """Tell whether the same is said around two words, and neither is negated."""
    if any(_is_negated(compared, s, p) for s, p in ((before, place), (after, now))):
        return False
    one, other = (
        s.stems_in((Span(p.start - BEHIND, p.start), Span(p.end, p.end + BEHIND)))
        for s, p in ((before, place), (after, now))
    )
    if compared.share(one, other) >= AGREE and compared.share(other, one) >= AGREE:
        return True
    return _next(before, place) is not None and _next(before, place) == _next(after, now)


def _next(statement: Statement, place: Span) -> str | None:
    """Return the word that stands right behind another, if it says something."""
    return next((w.stem for w in statement.words if place.end <= w.span.start <= place.end + CLOSE), None)


def _is_negated(compared: Compared, statement: Statement, place: Span) -> bool:
    near = Span(place.start - NEAR, place.end + NEAR)
    return any(near.meets(negation) for negation in compared.phrases.negating(statement))


def _in_quotation(statement: Statement, place: Span) -> bool:
    return any(q.span.holds(place) and q.kind != "term" for q in statement.quotations)


def _first(found: Iterator[Shift]) -> Iterator[Shift]:
    shift = next(found, None)
    if shift is not None:
        yield shift
