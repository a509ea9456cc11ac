"""The forms that an English word takes, by rule and by table, so that words are found without a parse.

More forms than the word really has do no harm ("offerred" stands nowhere); forms of another word would
("reporter" is no form of "report"), so comparison is left to the adjectives of a list.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache
from itertools import chain

from claimcheck.nlp.irregular import AUXILIARIES, COMPARED, GRADED, NOUNS, UNBENDING, VERBS

VOWELS = frozenset("aeiou")
ONE_VOWEL = re.compile("[^aeiouy]*[aeiouy][^aeiouy]*")
HISSES = ("s", "x", "z", "ch", "sh")
# Verbs with these in front bend as the verb itself does: retell, mislead, overtake, withdraw, undergo.
PREFIXES = ("re", "mis", "over", "under", "out", "fore", "with", "up", "un", "pre")


@lru_cache(maxsize=20_000)
def forms(lemma: str) -> frozenset[str]:
    """Return every lower-case form that a verb, noun or adjective of this lemma may take, itself included."""
    lemma = lemma.lower()
    if lemma in AUXILIARIES:
        return AUXILIARIES[lemma]
    if lemma in UNBENDING or not lemma.isalpha():
        return frozenset((lemma,))
    return frozenset(
        chain((lemma, _with_s(lemma)), _with_ing(lemma), _past(lemma), _plural(lemma), _compared(lemma))
    )


def _with_s(lemma: str) -> str:
    if lemma.endswith((*HISSES, "o")):
        return lemma + "es"
    return lemma[:-1] + "ies" if _ends_in_consonant_y(lemma) else lemma + "s"


def _with_ing(lemma: str) -> Iterable[str]:
    if lemma.endswith("ie"):
        return (lemma[:-2] + "ying",)
    if lemma.endswith("e") and not lemma.endswith(("ee", "oe", "ye")):
        return (lemma[:-1] + "ing",)
    return (stem + "ing" for stem in _stems(lemma + "k" if lemma.endswith("c") else lemma))


def _past(lemma: str) -> Iterable[str]:
    if lemma in VERBS:
        return VERBS[lemma]
    return chain(_prefixed(lemma), (_with(stem, "ed") for stem in _stems(lemma)))


def _stems(lemma: str) -> tuple[str, ...]:
    """Return the stem before an ending with a vowel: hop(ped), never hop(ed); travel or travell(ed)."""
    if not _may_double(lemma):
        return (lemma,)
    doubled = lemma + lemma[-1]
    one_syllable = ONE_VOWEL.fullmatch(lemma.replace("qu", "q")) is not None
    return (doubled,) if one_syllable else (lemma, doubled)


def _with(lemma: str, ending: str) -> str:
    """Add an ending that starts with an e."""
    if lemma.endswith("e"):
        return lemma + ending[1:]
    if _ends_in_consonant_y(lemma):
        return lemma[:-1] + "i" + ending
    return lemma + "k" + ending if lemma.endswith("c") else lemma + ending


def _prefixed(lemma: str) -> Iterable[str]:
    for prefix in PREFIXES:
        rest = lemma.removeprefix(prefix)
        if rest != lemma and rest in VERBS:
            return (prefix + form for form in VERBS[rest])
    return ()


def _plural(lemma: str) -> Iterable[str]:
    if lemma in NOUNS:
        return NOUNS[lemma]
    if lemma.endswith("man"):
        return (lemma[:-3] + "men",)
    if lemma.endswith("person"):
        return (lemma[:-6] + "people",)
    if lemma.endswith("is") and len(lemma) > 4:
        return (lemma[:-2] + "es",)
    return (lemma + "s",) if lemma.endswith("o") else ()


def _compared(lemma: str) -> Iterable[str]:
    if lemma in COMPARED:
        return COMPARED[lemma]
    if lemma not in GRADED:
        return ()
    return (_with(stem, ending) for stem in _stems(lemma) for ending in ("er", "est"))


def _ends_in_consonant_y(lemma: str) -> bool:
    return len(lemma) > 1 and lemma[-1] == "y" and lemma[-2] not in VOWELS


def _may_double(lemma: str) -> bool:
    """Tell whether the last letter may be doubled: one consonant after one vowel (stop, quit, fuel)."""
    if len(lemma) < 3 or lemma[-1] in VOWELS or lemma[-1] in "wxyhc" or lemma[-2] not in VOWELS:
        return False
    return lemma[-3] not in VOWELS or lemma[-4:-2] == "qu" or lemma[-1] == "l"
