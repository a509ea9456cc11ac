"""Proper names in the running text: who is a person, and whether a man or a woman, as far as words tell."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Literal

from claimcheck.model.claims import Claims
from claimcheck.model.prose import Prose, Sentence
from claimcheck.model.span import Span

Sex = Literal["woman", "man", ""]
Phrases = Callable[[str], frozenset[tuple[str, ...]]]

# Lexicons of first names, and of words that have a capital and name neither a person nor a body.
WOMEN, MEN, NO_NAMES, OPENERS = "names-of-women", "names-of-men", "no-names", "sentence-openers"
TITLES: Mapping[str, Sex] = {
    "mr": "man", "mr.": "man", "sir": "man", "lord": "man", "mrs": "woman", "mrs.": "woman", "ms": "woman",
    "ms.": "woman", "miss": "woman", "lady": "woman", "dame": "woman", "baroness": "woman",
}  # fmt: skip
PARTICLES = frozenset(("de", "van", "von", "der", "den", "al", "bin", "da", "di", "du", "la", "le", "-", "&"))
BODY = frozenset(("organisation", "document"))
POST = frozenset(("person", "role", "anonymous"))
NOUNS = POST | {"collective"}
WHERE = frozenset(
    ("in", "at", "near", "across", "outside", "inside", "throughout", "around", "off", "into", "of")
)
SPEAKS_TO = frozenset(
    "spoke speak speaks speaking talked talk talking wrote writing listened lied married according lost next close "
    "paid gave handed sold sent turned pointed referred".split()
)
BODY_ENDS = re.compile(r"(?:ltd|inc|plc|corp|co|llc|group|energy|foods|motors|systems|works)\.?$")
DEMONYM = re.compile(r"(?:ish|ese|ians?|cans?)$")
# What may follow a name that opens a sentence: a verb, or what stands behind a subject.
VERB_LIKE = re.compile(
    r"(?:\w+ed|\w+ly|'s|’s|and|,|is|was|has|had|will|would|met|told|said|says|went|took|made|left|won|lost|led|gave|saw|"
    r"spoke|sat|stood|fought|beat|wrote|rang|sent|brought|held|ran|became|stole|paid|kept|spent|hid|sold|bought|"
    r"drove|shook|did|does|can|could|may|might|must|believes|thinks|wants|hopes|fears|knows|feels|\w+s)$"
)


@dataclass(frozen=True, slots=True)
class Name:
    """A name at one place: tokens ``first`` to ``last`` (not included) without titles, which ``words`` leave out.

    ``titled``: a title or a post stands before it. ``person`` is false of bodies and of places.
    """

    span: Span
    first: int
    last: int
    words: tuple[str, ...]
    person: bool
    titled: bool
    sex: Sex = ""

    @property
    def key(self) -> str:
        """What two mentions of one person, or one body, have in common."""
        return (self.words[-1] if self.person else self.words[0]).lower()


def find_names(
    prose: Prose, claims: Claims, classes: Mapping[int, frozenset[str]], phrases: Phrases
) -> tuple[Name, ...]:
    """Return the names of the body text; each mention of a person has the sex that any of them tells."""
    reader = _Reader(prose, claims, classes, phrases)
    found = [name for sentence in prose.sentences for name in reader.names(sentence)]
    sexes = {name.key: name.sex for name in found if name.sex}
    return tuple(replace(name, sex=name.sex or sexes.get(name.key, "")) for name in found)


class _Reader:
    def __init__(
        self, prose: Prose, claims: Claims, classes: Mapping[int, frozenset[str]], phrases: Phrases
    ) -> None:
        self._prose, self._classes = prose, classes
        first = {slug: {words[0] for words in phrases(slug)} for slug in (WOMEN, MEN, NO_NAMES, OPENERS)}
        self._women, self._men, self._no_names, self._openers = first.values()
        self._small = {token.word for token in prose.tokens if token.word.islower()}
        self._speaking = {
            word.strip(".,'’").lower()
            for source in claims.sources
            if source.kind == "person"
            for word in source.name.split()
            if word[0].isupper()
        }

    def names(self, sentence: Sentence) -> Iterator[Name]:
        kind = self._prose.document.sections[sentence.section].kind
        if kind in ("body", "caption"):
            for first, last in self._runs(sentence):
                name = self._name(sentence, first, last)
                if name is not None:
                    yield name

    def _runs(self, sentence: Sentence) -> Iterator[tuple[int, int]]:
        tokens, start, end = self._prose.tokens, None, sentence.first
        for at in range(sentence.first, sentence.last):
            word, lower = tokens[at].word, tokens[at].lower
            capital = word[0].isupper() and lower not in self._no_names
            opens = not any(token.is_word for token in tokens[sentence.first : at])
            if capital and not (
                start is None and opens and (lower in self._openers or lower.endswith(("ing", "ly")))
            ):
                start, end = (at if start is None else start), at + 1
            elif start is not None and lower not in PARTICLES:
                yield start, end
                start = None
        if start is not None:
            yield start, end

    def _name(self, sentence: Sentence, first: int, last: int) -> Name | None:
        tokens = self._prose.tokens
        cut = first
        while cut < last - 1 and (tokens[cut].lower in TITLES or self._classes.get(cut, frozenset()) & POST):
            cut += 1
        words = tuple(t.word for t in tokens[cut:last] if t.is_word)
        before = tokens[cut - 1].lower if cut > sentence.first else ""
        titled = cut > first or any(self._classes.get(at, frozenset()) & POST for at in range(cut, last - 1))
        titled = titled or bool(self._classes.get(cut - 1, frozenset()) & POST and before != "the")
        if len(words) == 1 and words[0].lower() in self._openers:
            return None
        # "Brayle & Sons" is a body, and no sons.
        firm = any(token.word == "&" for token in tokens[cut:last])
        noun = self._classes.get(last - 1, frozenset()) & NOUNS and not firm
        if not words or words[-1].lower() in TITLES or noun:
            return None
        opens = not any(token.is_word for token in tokens[sentence.first : cut])
        if opens and last - cut == 1 and not self._opens(cut, words[0], titled=titled):
            return None
        body = firm or self._is_body(cut, last, words)
        article = tokens[first - 1].lower == "the" if first > sentence.first else False
        place = len(words) == 1 and words[0].lower() not in self._speaking and not titled
        place = place and (
            before in WHERE
            or DEMONYM.search(words[0].lower()) is not None
            or words[0].endswith(".")
            or (before == "to" and tokens[max(cut - 2, 0)].lower not in SPEAKS_TO)
        )
        person = not (
            body or article or place or len(words) > 4 or (words[0].isupper() and len(words[0]) > 2)
        )
        if place and not body:
            return None
        span = Span(tokens[cut].span.start, tokens[last - 1].span.end)
        return Name(span, cut, last, words, person, titled, self._sex(words, before) if person else "")

    def _is_body(self, first: int, last: int, words: tuple[str, ...]) -> bool:
        classes = [self._classes.get(at, frozenset()) for at in range(first, last)]
        return any(cls & BODY for cls in classes) or BODY_ENDS.match(words[-1].lower()) is not None

    def _opens(self, at: int, word: str, *, titled: bool) -> bool:
        """Tell whether one capitalised word at the beginning of a sentence is a name."""
        if titled or word.lower() in self._speaking:
            return True
        after = self._prose.tokens[at + 1].lower if at + 1 < len(self._prose.tokens) else ""
        return word.lower() not in self._small and VERB_LIKE.match(after) is not None

    def _sex(self, words: tuple[str, ...], before: str) -> Sex:
        if before in TITLES:
            return TITLES[before]
        if len(words) < 2:
            return ""
        first = words[0].lower()
        return "woman" if first in self._women else "man" if first in self._men else ""
