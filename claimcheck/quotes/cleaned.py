"""Whether what a quotation leaves out says nothing: fillers, repeats, and sentences that were begun and dropped."""

from __future__ import annotations

from collections.abc import Sequence

from claimcheck.quotes.changes import Alignment, Change
from claimcheck.quotes.phrases import begins
from claimcheck.quotes.record import Record
from claimcheck.quotes.same import sameness

# Nobody drops a sentence after more words.
LONGEST_START = 7
LONGEST_TURN = 2


def is_unspoken(record: Record, first: int, last: int) -> bool:
    """Tell whether words ``first`` to ``last`` (not included) were only put between brackets by who wrote them down."""
    return all(record.asides[first:last])


def lead_of(alignment: Alignment) -> Change | None:
    """Return what stands between the beginning of a sentence and a quotation, where it is empty and was left out.

    A mere "well" or "so" is not missed, and a fragment begins where it likes.
    """
    record, anchor = alignment.record, alignment.anchors[0]
    first = anchor.said
    while first and anchor.said - first <= LONGEST_START and not record.ends_sentence(first - 1):
        first -= 1
    if not record.style(anchor.said).stops:
        first = anchor.said - _repeated_before(record, anchor.said)
    if anchor.quoted or first == anchor.said or not alignment.quoted.is_sentence:
        return None
    said_for_nothing = all(record.fillers[i] or record.asides[i] for i in range(first, anchor.said))
    missed = any(begins(record.keys, i, record.phrases.fillers) for i in range(first, anchor.said))
    if (said_for_nothing and not missed) or not is_empty(record, first, anchor.said):
        return None
    return Change((first, anchor.said), (0, 0), None, anchor)


def _repeated_before(record: Record, at: int) -> int:
    """Return how many words stand before a place and say what follows it; one alone, "that that", may be meant."""
    before = [i for i in range(max(0, at - 2 * LONGEST_START), at) if not record.fillers[i]]
    for n in range(min(LONGEST_START, len(before)), 1, -1):
        if [record.keys[i] for i in before[-n:]] == record.keys[at : at + n]:
            return at - before[-n]
    return 0


def is_opening(record: Record, first: int, last: int) -> bool:
    """Tell whether words only begin a sentence: "and so", "well"."""
    at = first
    while at < last:
        length = (
            1 if record.fillers[at] or record.asides[at] else begins(record.keys, at, record.phrases.openers)
        )
        if not length:
            return False
        at += length
    return at == last


def is_empty(record: Record, first: int, last: int) -> bool:
    """Tell whether nothing is lost with words of the record, between others that are quoted.

    A repeat can be taken out at either end: "we will we will go" loses its first or its last "we will".
    """
    return any(_is_empty(record, first - shift, last - shift) for shift in _shifts(record, first, last))


def _shifts(record: Record, first: int, last: int) -> Sequence[int]:
    """Return by how many words what is left out can be moved to the left, and the words stay the same."""
    found = [0]
    while first - found[-1] - 1 >= 0 and len(found) <= last - first:
        shift = found[-1]
        if record.keys[first - shift - 1] != record.keys[last - shift - 1]:
            break
        found.append(shift + 1)
    return found


def _is_empty(record: Record, first: int, last: int) -> bool:
    left = [i for i in range(first, last) if not (record.fillers[i] or record.asides[i])]
    if not left:
        return True
    if len({record.turns[i].speaker for i in (*left, first - 1)}) > 1:
        return False
    return _is_repeat(record, left, first, last) or _is_dropped(record, left, first, last)


def _is_repeat(record: Record, left: Sequence[int], first: int, last: int) -> bool:
    """Tell whether the words are said again at once, or were just said, in the same form or a shorter one."""
    keys = [record.keys[i] for i in left]
    reach = 3 * len(keys) + 1
    following = [record.keys[i] for i in range(last, min(len(record), last + reach)) if not record.fillers[i]]
    before = [record.keys[i] for i in range(max(0, first - reach), first) if not record.fillers[i]]
    lengths = {len(keys) - 1, len(keys), len(keys) + 1} - {0}
    return any(
        keys == again or sameness(keys, again, record.phrases) == "written"
        for length in lengths
        for again in (following[:length], before[-length:])
    )


def _is_dropped(record: Record, left: Sequence[int], first: int, last: int) -> bool:
    """Tell whether a sentence was begun and dropped: it breaks off, begins anew, or is taken back."""
    if len(left) > LONGEST_START or last >= len(record):
        return False
    if _is_taken_back(record, left, last):
        return True
    again = record.keys[left[0]] == record.keys[last]
    broken = record.breaks_off(last - 1) or record.breaks_off(left[-1])
    hesitates = record.fillers[last - 1] and not record.ends_sentence(last - 1)
    if broken and len(left) == 1 and record.keys[last].startswith(record.keys[left[0]]):
        return True
    if again and (broken or hesitates or len(left) <= LONGEST_TURN or not record.style(last).stops):
        return broken or not record.ends_sentence(last - 1)
    return broken and record.ends_sentence(first - 1)


def _is_taken_back(record: Record, left: Sequence[int], last: int) -> bool:
    """Tell whether the words end in "sorry", "I mean" and the like."""
    first = left[0]
    return any(
        begins(record.keys, at, record.phrases.corrections) == last - at for at in range(first + 1, last)
    )
