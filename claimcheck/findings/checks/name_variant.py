"""One name in two spellings, like "Mara Quill spoke first" and "Quil then left".

Two full names that differ in one word by a letter or two, or by letters that sound alike, and a name of one word that
is nearly the surname of somebody named in full. Left alone are plurals and peoples, names that are two people's in the
text ("Ann Hansen", "Per Hanson"), relatives, places, and pairs of names that both occur often.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import combinations

from claimcheck.findings.article import Article
from claimcheck.findings.people import Name
from claimcheck.model.check import Found, OptionValue
from claimcheck.model.finding import Related

KIN = frozenset(
    "brother brothers sister sisters son sons daughter daughters father mother parents wife husband widow widower "
    "twin twins cousin uncle aunt nephew niece grandfather grandmother grandson granddaughter family namesake "
    "siblings sibling".split()
)
BEFORE_A_PLACE = frozenset("in at near from of to around outside the".split())
BEFORE_A_NAME = frozenset(
    "with by told telling tell said says asked asking and against for that when where why".split()
)
# What stands behind a name that opens a sentence; behind another word with a capital it hardly does.
BEHIND_A_NAME = re.compile(
    r"'s|is|was|has|had|will|would|then|also|later|who|spoke|went|said|says|told|denies|\w{2,}ed"
)
# From these lengths on names that differ by one letter, or by two, are not different ones by chance.
ONE_OFF, TWO_OFF = 4, 7
# Longer first names that differ in their first letter alone.
FIRST_OFF = 6
# A spelling that occurs so often is meant.
OFTEN = 3
# No name is longer.
LONGEST = 20
SIC = "[sic"
# So many names that share a word are compared with each other.
MOST = 60
# Plurals, peoples, and the names of women beside those of men: "Democrats" and "Democratic", "Germany" and "German".
ENDINGS = frozenset(
    ("", "s", "es", "n", "ns", "an", "ans", "ian", "ians", "ic", "ics", "i", "is", "y", "o", "a")
)
SOUNDS = (
    (r"ph|v", "f"),
    ("ck|c|q", "k"),
    ("z", "s"),
    ("y|ie|ee|ey", "i"),
    ("h", ""),
    (r"(.)\1+", r"\1"),
    ("e$", ""),
)

Spelled = Mapping[tuple[str, ...], Sequence[Name]]


def find(article: Article, options: Mapping[str, OptionValue]) -> Iterator[Found]:
    """Yield the rarer (else the later) spelling of a name; the value is the other one."""
    spelled: dict[tuple[str, ...], list[Name]] = defaultdict(list)
    for name in article.spelled_names:
        spelled[name.words].append(name)
    done: set[str] = set()
    for one, other in _pairs(article, spelled):
        both = spelled[one], spelled[other]
        if min(map(len, both)) >= OFTEN or (
            len(one) == len(other) and _are_kin((*both[0], *both[1]), article)
        ):
            continue
        rare, usual = sorted(
            both, key=lambda n: (_times(article.word_counts, one, other, n[0]), -n[0].span.start)
        )
        if any(SIC in article.text[n.span.end : n.span.end + 10].lower() for names in both for n in names):
            continue
        if rare[0].last not in done:
            done |= {rare[0].last, usual[0].last}
            shown = Related(usual[0].span, "spelled in this way here")
            yield Found(rare[0].span, usual[0].text, (shown,))


def _pairs(article: Article, spelled: Spelled) -> Iterator[tuple[tuple[str, ...], tuple[str, ...]]]:
    """Yield the names that may be two spellings of one, those in full first."""
    full = [words for words in spelled if len(words) > 1]
    for one, other in _neighbours(full):
        if _differ_in_one(one, other):
            yield one, other
    known = {word for words in full for word in words}
    surnames: dict[str, list[tuple[str, ...]]] = defaultdict(list)
    for words in full:
        for key in _keys(words[-1]):
            surnames[key].append(words)
    for words, names in spelled.items():
        small = words[0].lower() in article.word_counts
        if (
            len(words) == 1
            and words[0] not in known
            and not small
            and any(_is_surname(article, n) for n in names)
        ):
            near = dict.fromkeys(other for key in _keys(words[0]) for other in surnames.get(key, ()))
            yield from ((words, other) for other in near if are_close(words[0], other[-1]))


def _neighbours(full: Sequence[tuple[str, ...]]) -> Iterator[tuple[tuple[str, ...], tuple[str, ...]]]:
    """Yield the pairs of full names that share a word, each once."""
    sharing: dict[tuple[int, int, str], list[tuple[str, ...]]] = defaultdict(list)
    for words in full:
        for place in (0, len(words) - 1):
            sharing[len(words), place, words[place]].append(words)
    seen: set[tuple[tuple[str, ...], tuple[str, ...]]] = set()
    for group in sharing.values():
        for pair in combinations(group[:MOST], 2):
            if pair not in seen:
                seen.add(pair)
                yield pair


def _differ_in_one(one: Sequence[str], other: Sequence[str]) -> bool:
    differing = [(a, b) for a, b in zip(one, other, strict=True) if a != b]
    if len(differing) != 1:
        return False
    a, b = differing[0]
    begins = len(a) == len(b) >= FIRST_OFF and a[1:] == b[1:]
    return begins or are_close(a, b)


def are_close(one: str, other: str) -> bool:
    """Tell whether two words may be spellings of one name."""
    a, b = sorted((one.lower(), other.lower()), key=len)
    if a == b or _are_forms(a, b):
        return False
    if min(len(a), len(b)) >= 3 and _sound(a) == _sound(b):
        return True
    off = _edits(a, b) if a[0] == b[0] and len(b) - len(a) <= 2 else 3
    return (off <= 1 and len(a) >= ONE_OFF) or (off <= 2 and len(a) >= TWO_OFF)


def _keys(word: str) -> set[str]:
    """Return what words that are close have in common: how they sound, or what is left without a letter or two."""
    lower = word.lower()[:LONGEST]
    keys, shorter = {lower}, {lower}
    for _ in range(1 + (len(lower) >= TWO_OFF - 2)):
        shorter = {one[:at] + one[at + 1 :] for one in shorter for at in range(1, len(one))}
        keys |= shorter
    return keys | {f"={_sound(lower)}"}


def _are_forms(one: str, other: str) -> bool:
    """Tell whether two words have one stem and endings of their own."""
    same = next((i for i, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), len(one))
    endings = {one[same:], other[same:]}
    return endings <= ENDINGS or endings in ({"e", "an"}, {"cy", "t"}, {"cy", "ts"})


def _sound(word: str) -> str:
    for letters, sound in SOUNDS:
        word = re.sub(letters, sound, word)
    return word


def _edits(one: str, other: str) -> int:
    """Count the letters to put in, take out, change or swap to make one word of another."""
    rows = [list(range(len(other) + 1))]
    for i, a in enumerate(one, 1):
        row = [i]
        for j, b in enumerate(other, 1):
            best = min(rows[-1][j] + 1, row[-1] + 1, rows[-1][j - 1] + (a != b))
            swapped = i > 1 and j > 1 and a == other[j - 2] and one[i - 2] == b
            row.append(min(best, rows[-2][j - 2] + 1) if swapped else best)
        rows.append(row)
    return rows[-1][-1]


def _is_surname(article: Article, name: Name) -> bool:
    """Tell whether a name of one word may be a person's: not a place, and not a word that opens a sentence."""
    tokens = article.prose.tokens
    before = tokens[name.run[0] - 1].lower if name.run[0] > name.sentence.first else ""
    behind = tokens[name.run[1]].lower if name.run[1] < name.sentence.last else ""
    if name.titled:
        return True
    if before in BEFORE_A_PLACE or before.startswith(("-", ",")) or behind in ("-", "–", "of"):
        return False
    return before in BEFORE_A_NAME or BEHIND_A_NAME.fullmatch(behind) is not None


def _times(words: Mapping[str, int], one: Sequence[str], other: Sequence[str], name: Name) -> int:
    """Count how often the words of a name occur in which two spellings differ."""
    own = set(name.words) - (set(one) & set(other))
    return sum(words[word] for word in own)


def _are_kin(names: Iterable[Name], article: Article) -> bool:
    return any(not KIN.isdisjoint(article.told[name.sentence.index].lowers) for name in names)
