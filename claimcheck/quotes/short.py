"""Short forms and what they are short for; all without apostrophes, which many transcripts have lost."""

from __future__ import annotations

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
# Words in their own right, where no apostrophe says that they are short.
AS_WORDS = frozenset(["ill", "well", "were", "hell", "shell", "lets"])


def long_form(key: str, *, marked: bool) -> list[str]:
    """Return the words that a short form stands for where that is sure; ``marked`` by an apostrophe, or not."""
    return LONG[key].split() if key in LONG and (marked or key not in AS_WORDS) else [key]
