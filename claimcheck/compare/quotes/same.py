"""Whether two stretches of words are the same, written in two ways: "it is" and "it's", "re-open" and "reopen"."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

from claimcheck.compare.quotes.phrases import Phrases

# What short forms are short for; the keys are without apostrophes.
LONG = {
    "dont": "do not", "doesnt": "does not", "didnt": "did not", "cant": "can not", "cannot": "can not",
    "couldnt": "could not", "wont": "will not", "wouldnt": "would not", "shouldnt": "should not", "isnt": "is not",
    "arent": "are not", "wasnt": "was not", "werent": "were not", "hasnt": "has not", "havent": "have not",
    "hadnt": "had not", "mustnt": "must not", "neednt": "need not", "mightnt": "might not", "aint": "is not",
    "im": "i am", "ive": "i have", "youre": "you are", "youve": "you have", "youll": "you will", "weve": "we have",
    "theyre": "they are", "theyve": "they have", "theyll": "they will", "itll": "it will", "thatll": "that will",
    "therell": "there will", "couldve": "could have", "wouldve": "would have", "shouldve": "should have",
    "mightve": "might have", "lets": "let us", "alright": "all right", "anymore": "any more", "oclock": "o clock",
    "ill": "i will", "well": "we will", "were": "we are", "hell": "he will", "shell": "she will",
}  # fmt: skip
# Short for "is" or "has", for "would" or "had".
EITHER = {
    **{
        f"{w}s": (f"{w} is", f"{w} has")
        for w in "it he she that there here what who where how when this".split()
    },
    **{f"{w}d": (f"{w} would", f"{w} had") for w in "i you he she we they it that there who".split()},
}
MOST = 12

Sameness = Literal["written", "spoken", ""]


def sameness(said: Sequence[str], quoted: Sequence[str], phrases: Phrases) -> Sameness:
    """Tell how two stretches of keys are the same.

    "written": in another spelling. "spoken": tidied from how people speak, as "gonna". "": they are not.
    """
    if not said or not quoted or max(len(said), len(quoted)) > MOST:
        return ""
    if _closed(said) == _closed(quoted) or _forms(said) & _forms(quoted):
        return "written"
    return "spoken" if _forms(_tidied(said, phrases)) & _forms(_tidied(quoted, phrases)) else ""


def _closed(keys: Sequence[str]) -> str:
    return "".join(key.removeprefix("#") for key in keys)


def _forms(keys: Sequence[str]) -> set[str]:
    """Return the ways to write words out in full, two at most for each that is short."""
    forms = [""]
    for key in keys:
        ways = (LONG[key],) if key in LONG else EITHER.get(key, (key,))
        if key in LONG and key in ("ill", "well", "were", "hell", "shell", "lets"):
            ways = (*ways, key)
        if key in EITHER:
            ways = (*ways, key)
        forms = [f"{form} {way}".strip() for form in forms for way in ways][:64]
    return set(forms)


def _tidied(keys: Sequence[str], phrases: Phrases) -> list[str]:
    """Return words with "gonna" and the like as they are spelled by the book."""
    spoken = dict(phrases.spoken)
    return [word for key in keys for word in spoken.get((key,), (key,))]
