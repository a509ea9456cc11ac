"""Where words that somebody quotes stand in an article, however they are wrapped and whatever their marks."""

from __future__ import annotations

import re
import unicodedata

from claimcheck.model.characters import HYPHENS, INVISIBLE
from claimcheck.model.intervals import Intervals
from claimcheck.model.span import Span

HIDDEN = re.compile(f"[{INVISIBLE}]")
ALIKE = str.maketrans(
    dict.fromkeys("“”„‟«»″", '"') | dict.fromkeys("‘’‚‛‹›′`´ʼ", "'") | dict.fromkeys(HYPHENS, "-")
)


class QuotedWords:
    """The places of quoted words in one text: the text is read when the first words are asked for."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._folded: tuple[str, list[int]] | None = None
        self._found: dict[str, Intervals] = {}

    def places(self, words: str) -> Intervals:
        """Return the spans of the words; they never start or end inside a longer word."""
        if words not in self._found:
            self._found[words] = Intervals(self._spans(folded(words)[0].strip()))
        return self._found[words]

    def _spans(self, sought: str) -> list[Span]:
        if self._folded is None:
            self._folded = folded(self._text)
        text, places = self._folded
        spans: list[Span] = []
        start = text.find(sought) if sought else -1
        while start >= 0:
            end = start + len(sought)
            if not (_inside_word(text, start) or _inside_word(text, end)):
                spans.append(Span(places[start], places[end - 1] + 1))
            start = text.find(sought, start + 1)
        return spans


def folded(text: str) -> tuple[str, list[int]]:
    """Return a text as words are compared, and for each of its characters the offset it comes from.

    White space is one space, case, accents' spelling, kinds of quotation marks and hyphens count for nothing.
    """
    characters: list[str] = []
    places: list[int] = []
    for at, character in enumerate(text):
        if HIDDEN.match(character):
            continue
        if character.isspace():
            if characters and characters[-1] == " ":
                continue
            shown = " "
        else:
            shown = character.lower() if character.isascii() else _plain(character)
        characters.extend(shown)
        places.extend([at] * len(shown))
    return "".join(characters), places


def _plain(character: str) -> str:
    return unicodedata.normalize("NFD", character.translate(ALIKE).casefold())


def _inside_word(text: str, at: int) -> bool:
    """Tell whether letters or figures stand on both sides of an offset."""
    return 0 < at < len(text) and text[at - 1].isalnum() and text[at].isalnum()
