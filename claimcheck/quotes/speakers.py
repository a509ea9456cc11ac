"""Whether the one who spoke is the one whom the article names: right, wrong, or not to be known."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal

from claimcheck.model.claims import Attribution, Claims, Source
from claimcheck.quotes.phrases import Phrases
from claimcheck.quotes.words import key_of

Spoken = Literal["right", "wrong", "unknown"]

WORD = re.compile(r"[^\W\d_]+(?:[.'’-][^\W\d_]+)*\.?")
LETTER = re.compile(r"[QA]\.?")


@dataclass(frozen=True, slots=True)
class Label:
    """A name as the transcript has it: the words of the name, and those for what the person is."""

    names: tuple[str, ...]
    roles: frozenset[str]
    titled: bool


@dataclass(frozen=True, slots=True)
class Person:
    """Whom the article names: in one or several ways, each the words of a name; and what it says they are."""

    names: tuple[tuple[str, ...], ...]
    words: frozenset[str]
    is_person: bool


class Speakers:
    """The names in a transcript, and how far one of the article's can be found among them."""

    def __init__(self, labels: Iterable[str], phrases: Phrases) -> None:
        self._roles, self._askers = phrases.roles, phrases.askers
        self._labels = {label: self._read(label) for label in dict.fromkeys(labels)}

    def _read(self, label: str) -> Label:
        if LETTER.fullmatch(label.strip()):
            return Label((), frozenset([label.strip(" .").lower()]), titled=False)
        name, aside = _parted(label)
        words = [key_of(w.lower().rstrip(".")) for w in WORD.findall(name)]
        names = tuple(w for w in words if w not in self._roles)
        beside = frozenset(key_of(w.lower()) for w in WORD.findall(aside))
        roles = frozenset(w for w in words if w in self._roles) | beside
        return Label(names, roles, titled=len(names) < len(words))

    def person(self, source: Source | None, attribution: Attribution) -> Person | None:
        """Return whom an attribution names; None where it names nobody."""
        if attribution.source is None:
            return None
        texts = dict.fromkeys((attribution.source.text, source.name if source else attribution.source.text))
        names = tuple(filter(None, (self._name(text) for text in texts)))
        words = frozenset(key_of(w.lower()) for text in texts for w in WORD.findall(text))
        return Person(names, words, (source.kind if source else attribution.source.kind) == "person")

    def _name(self, text: str) -> tuple[str, ...]:
        """Return the words of a name: those with a capital, before any comma, that are no title."""
        words = [w for w in WORD.findall(text.split(",", maxsplit=1)[0]) if w[0].isupper()]
        found = (key_of(re.sub(r"['’]s$", "", w).lower().rstrip(".")) for w in words)
        return tuple(w for w in found if w not in self._roles)

    def names(self, speaker: str | None) -> tuple[str, ...]:
        """Return the words of the name in a label; none for a role."""
        return self._read(speaker).names if speaker else ()

    def judge(self, person: Person | None, speaker: str | None) -> Spoken:
        """Tell whether a label is that of a person."""
        if person is None or speaker is None:
            return "unknown"
        label = self._labels.get(speaker) or self._read(speaker)
        if self._is_theirs(label, person) or self._is_theirs(self._fuller(label), person):
            return "right"
        return "wrong" if self._is_of_another(label, person) else "unknown"

    def _is_theirs(self, label: Label, person: Person) -> bool:
        """Tell whether a label has the name of a person or, where one of them has no name, what they are."""
        if any(_is_same(name, label.names) for name in person.names):
            return True
        return not (label.names and person.names) and bool(label.roles & person.words & self._roles)

    def _is_of_another(self, label: Label, person: Person) -> bool:
        """Tell whether a label is surely the name of somebody else; a first name or a nickname may be theirs."""
        if not (person.is_person and person.names):
            return False
        if self._has(person):
            return bool(label.names or label.roles & self._askers)
        alike = any(_may_be_same(name, label.names) for name in person.names)
        return not alike and (len(label.names) > 1 or (bool(label.names) and label.titled))

    def _has(self, person: Person) -> bool:
        """Tell whether a person speaks under a label of their own."""
        return any(_is_same(name, label.names) for label in self._labels.values() for name in person.names)

    def _fuller(self, label: Label) -> Label:
        """Return the one label that has the same name and more: "Mayor Ada Lund" for "Lund"."""
        if not label.names:
            return label
        longer = [
            other
            for other in self._labels.values()
            if set(label.names) <= set(other.names)
            and (len(other.names), len(other.roles)) > (len(label.names), 0)
        ]
        return longer[0] if len({other.names for other in longer}) == 1 else label


def _parted(label: str) -> tuple[str, str]:
    """Cut a label into the name and what stands behind a comma or between brackets."""
    name, _, aside = label.replace("(", ",").replace(")", "").partition(",")
    return name, aside


def _is_same(name: tuple[str, ...], label: tuple[str, ...]) -> bool:
    """Tell whether two names are one: the last names are, or one is only a first name; and first names fit."""
    if not name or not label:
        return False
    if len(name) == 1 or len(label) == 1:
        short, other = sorted((name, label), key=len)
        return short[0] in (other[0], other[-1]) or _is_initials(short[0], other)
    return name[-1] == label[-1] and _fits(name[0], label[0])


def _fits(one: str, other: str) -> bool:
    return one == other or (min(len(one), len(other)) == 1 and one[0] == other[0])


def _is_initials(short: str, name: tuple[str, ...]) -> bool:
    return len(name) > 1 and short == "".join(word[0] for word in name)


def _may_be_same(name: tuple[str, ...], label: tuple[str, ...]) -> bool:
    return bool(set(name) & set(label))


def chain(attribution: Attribution | None, claims: Claims) -> list[Attribution]:
    """Return an attribution and those that hold it, from the inside out."""
    by_id = {a.id: a for a in claims.attributions}
    found: list[Attribution] = []
    while attribution is not None and attribution not in found:
        found.append(attribution)
        attribution = by_id.get(attribution.parent or "")
    return found
