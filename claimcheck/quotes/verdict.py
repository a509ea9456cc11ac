"""What a quotation is worth, of the changes that its alignment shows: the most serious kind that holds."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from claimcheck.model.quote_kinds import QUOTE_KINDS, QuoteKind
from claimcheck.nlp.stems import EMPTY, stem
from claimcheck.quotes.changes import Alignment, Change
from claimcheck.quotes.cleaned import is_empty, is_opening, is_unspoken, lead_of
from claimcheck.quotes.phrases import begins
from claimcheck.quotes.qualifiers import Qualifier, qualifier_after
from claimcheck.quotes.same import sameness
from claimcheck.quotes.surface import differs

# So much of what a quotation tells must have been said, and so many words in one row.
FOUND, ROW, SURE = 0.5, 3, 0.6
BENT = 0.7
# A quotation that is put together from more places was said nowhere.
MOST_LEAPS = 3
# Who leaves out more words, without a full stop between, quotes two places; fewer, where there are no full stops.
ONE_PLACE, ONE_PLACE_WITHOUT_STOPS, FEWEST_OF_SENTENCE = 12, 8, 2
# An ellipsis that hides a "not" among so few words is not honest.
SHORT_GAP = 3


@dataclass(frozen=True, slots=True)
class Judged:
    """The kind of a quotation and the change that makes it so."""

    kind: QuoteKind
    change: Change | None = None
    qualifier: Qualifier | None = None


def share(alignment: Alignment) -> float:
    """Return how much of what a quotation tells was said, 0 to 1; a word in another form counts for less."""
    record, words = alignment.record, alignment.quoted.words
    weights = [record.weight(word.key) for word in words]
    told = sum(weights[anchor.quoted] for anchor in alignment.anchors)
    for change in alignment.changes:
        said, quoted = _keys(alignment, change)
        same = 1.0 if sameness(said, quoted, record.phrases) else 0.0
        stems = {stem(key) for key in said}
        told += sum(
            weights[i] * max(same, BENT * (stem(words[i].key) in stems)) for i in range(*change.quoted)
        )
    return told / (sum(weights) or 1.0)


def is_found(alignment: Alignment, told: float) -> bool:
    """Tell whether a quotation was said at all, in these words or in much the same; ``told`` is their share."""
    words, anchors = alignment.quoted.words, alignment.anchors
    empty = all(words[anchor.quoted].key in EMPTY for anchor in anchors)
    if empty and alignment.longest < min(ROW, len(words)):
        return False
    far = sum(is_far(alignment, change) for change in alignment.changes if not change.mark)
    if far > MOST_LEAPS:
        return False
    if len(words) <= ROW:
        return told >= FOUND and alignment.longest >= len(words) // 2
    return told >= FOUND and (alignment.longest >= ROW or (told >= SURE and not far))


def judge(alignment: Alignment, after: int | None = None, *, is_whole: bool = False) -> Judged:
    """Return the most serious kind that the words alone show.

    ``after`` is the last word of what is quoted from the same sentence before, ``is_whole``: no limit is cut off.
    """
    return min(_kinds(alignment, after, is_whole), key=lambda judged: QUOTE_KINDS.index(judged.kind))


def _kinds(alignment: Alignment, after: int | None, is_whole: bool) -> Iterator[Judged]:
    for change in alignment.changes:
        yield Judged(_kind(alignment, change), change)
    lead = lead_of(alignment)
    if lead is not None and not (after is not None and lead.said[0] <= after < lead.said[1]):
        yield Judged("cleaned", lead)
    qualifier = None if is_whole else qualifier_after(alignment)
    if qualifier is not None:
        yield Judged("cut-before-qualifier", qualifier=qualifier)
    if alignment.quoted.closes == "ellipsis" and _goes_on(alignment):
        yield Judged("shortened")
    if any(gap == "bracket" for gap in (*alignment.quoted.gaps, alignment.quoted.closes)) or any(
        alignment.quoted.bent
    ):
        yield Judged("shortened")
    yield Judged("exact")


def finish(alignment: Alignment, judged: Judged, article: str) -> Judged:
    """Tell the quotations that are exact from those that are so but for marks and case."""
    if judged.kind == "exact" and differs(alignment, article):
        return Judged("punctuation")
    return judged


def _goes_on(alignment: Alignment) -> bool:
    last = alignment.anchors[-1].said
    return not alignment.record.breaks_off(last)


def _kind(alignment: Alignment, change: Change) -> QuoteKind:
    """Return what one change makes of a quotation."""
    record = alignment.record
    if is_of_two(alignment, change):
        return "joined"
    said, quoted = _keys(alignment, change)
    if quoted:
        return _replaced(alignment, change, said, quoted)
    if not said or is_unspoken(record, *change.said):
        return "exact"
    if change.mark:
        return "altered" if _hides_negation(alignment, change) else "shortened"
    if is_empty(record, *change.said) or (change.ends_sentence and is_opening(record, *change.said)):
        return "cleaned"
    return "joined" if is_far(alignment, change) else "altered"


def _keys(alignment: Alignment, change: Change) -> tuple[list[str], list[str]]:
    record = alignment.record
    said = [record.keys[i] for i in range(*change.said) if not record.asides[i]]
    return said, [alignment.quoted.words[i].key for i in range(*change.quoted)]


def _replaced(alignment: Alignment, change: Change, said: list[str], quoted: list[str]) -> QuoteKind:
    record = alignment.record
    if all(alignment.quoted.bent[i] for i in range(*change.quoted)):
        return "shortened"
    same = sameness(said, quoted, record.phrases)
    if same:
        return "punctuation" if same == "written" else "cleaned"
    spoken = [record.keys[i] for i in range(*change.said) if not (record.fillers[i] or record.asides[i])]
    if spoken != said and sameness(spoken, quoted, record.phrases):
        return "cleaned"
    return "joined" if not change.mark and is_far(alignment, change) else "altered"


def is_of_two(alignment: Alignment, change: Change) -> bool:
    """Tell whether a quotation goes on with what another person said, or goes back, or on in another transcript."""
    if change.before is None or change.after is None:
        return False
    if change.leaps:
        return True
    one, other = (alignment.record.turns[a.said].speaker for a in (change.before, change.after))
    return one is not None and other is not None and one != other


def is_far(alignment: Alignment, change: Change) -> bool:
    """Tell whether two places are run together: a full stop, or many words, lie between."""
    record, (first, last) = alignment.record, change.said
    if change.before is None or change.after is None:
        return False
    if change.leaps:
        return True
    spoken = sum(not (record.fillers[i] or record.asides[i]) for i in range(first, last))
    if not record.style(first - 1).stops:
        # The article says where sentences end.
        return spoken > (FEWEST_OF_SENTENCE if change.ends_sentence else ONE_PLACE_WITHOUT_STOPS)
    if spoken > ONE_PLACE:
        return True
    inside = any(record.ends_sentence(i) for i in range(first, last - 1))
    begins_anew = record.ends_sentence(first - 1)
    if begins_anew and change.ends_sentence and spoken > SHORT_GAP:
        return True
    return inside or (last > first and begins_anew and record.ends_sentence(last - 1))


def _hides_negation(alignment: Alignment, change: Change) -> bool:
    record, (first, last) = alignment.record, change.said
    if last - first > SHORT_GAP or any(record.ends_sentence(i) for i in range(first - 1, last)):
        return False
    return any(begins(record.keys, i, record.phrases.negations) for i in range(first, last))
