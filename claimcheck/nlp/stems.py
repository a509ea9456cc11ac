"""Words as they are compared: without endings, so that "inspected" and "inspection" are one."""

from __future__ import annotations

from functools import lru_cache

from claimcheck.nlp.irregular import NOUNS, VERBS

# What words of one family share is nearly always in their first letters.
LONGEST = 6
# What makes a noun of another word goes first: "willingness" is of the family of "willing".
NOUN_ENDINGS = ("iness", "ness", "ment")
ENDINGS = ("ings", "ing", "edly", "ed", "ies", "ied", "es", "ly", "s", "e", "y")

# Words that say little of what a sentence is about.
EMPTY = frozenset(
    "a an the this that these those it its he him his she her hers they them their theirs we us our i me my you "
    "your who whom whose which what when where while as if than then there here and or but nor so yet of in on at "
    "to from by with about into over under after before between through during for against up down out off again "
    "is are was were be been being am has have had having do does did doing will would shall should can could may "
    "might must not no never none nobody neither also too very just only more most some any each every all both "
    "other another such own same one two first say says said saying tell tells told according add adds added "
    "mr mrs ms dr s t re ve ll d n't 's 're 've 'll 'd 'm however because since until although though whether how "
    "per cent percent get got make made go went come came take took".split()
)


@lru_cache(maxsize=1)
def _bases() -> dict[str, str]:
    """Return the base of each irregular form."""
    bases: dict[str, str] = {}
    for table in (VERBS, NOUNS):
        for base, forms in table.items():
            for form in (forms,) if isinstance(forms, str) else forms:
                bases.setdefault(form, base)
    return bases


@lru_cache(maxsize=20_000)
def stem(word: str) -> str:
    """Return what the words of one family have in common; ``word`` is in lower case."""
    word = _bases().get(word, word).removesuffix("'s").removesuffix("’s")
    for ending in NOUN_ENDINGS:
        if word.endswith(ending) and len(word) - len(ending) >= 4:
            word = word.removesuffix(ending)
            break
    for ending in ENDINGS:
        if word.endswith(ending) and len(word) - len(ending) >= 3:
            word = word[: -len(ending)]
            break
    if len(word) > 3 and word[-1] == word[-2] and word[-1] not in "lsz":
        word = word[:-1]
    return word[:LONGEST]
