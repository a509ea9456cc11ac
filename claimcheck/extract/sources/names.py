"""Names in the text: the full names of people, and the titles they go with."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from claimcheck.model.prose import Prose, Sentence
from claimcheck.nlp.capitals import Run, capitalised_runs

WordClasses = Mapping[int, frozenset[str]]

# "The Brenmoor Echo", "in Chantry Rise": not people.
BEFORE_A_PLACE = frozenset(("in", "at", "near"))
BEFORE_A_THING = BEFORE_A_PLACE | {"the"}
BEFORE_A_NAME = frozenset(("person", "role", "anonymous", "organisation"))
WRITTEN_OUT = {
    "sen.": "senator", "rep.": "representative", "gov.": "governor", "gen.": "general", "col.": "colonel",
    "capt.": "captain", "lt.": "lieutenant", "sgt.": "sergeant", "dr.": "doctor", "dr": "doctor",
    "prof.": "professor", "pres.": "president", "rev.": "reverend",
}  # fmt: skip
LETTERS = re.compile("[A-Z]{2,4}|Jr|Sr|Jr\\.|Sr\\.|II|III|PhD")
LONGEST_NAME = 5


@dataclass(frozen=True, slots=True)
class Person:
    """A full name where it first stands: ``words`` without titles, ``titles`` the nouns that go with it."""

    run: Run
    words: tuple[str, ...]
    titles: frozenset[str]

    @property
    def name(self) -> str:
        """The name as written, hyphens closed up."""
        return " ".join(self.words).replace(" - ", "-")


class Names:
    """The people named in full anywhere in the running text, found by surname or first name."""

    def __init__(self, prose: Prose, classes: WordClasses) -> None:
        self.people: list[Person] = []
        self._by_surname: dict[str, list[Person]] = {}
        self._by_first_name: dict[str, list[Person]] = {}
        self._by_title: dict[str, list[Person]] = {}
        self._tokens = prose.tokens
        self._capitals: set[str] = set()
        self._places: set[str] = set()
        for sentence in prose.sentences:
            if prose.document.sections[sentence.section].kind not in ("headline", "subhead"):
                for run in capitalised_runs(prose, sentence):
                    person = _person(prose, run, classes)
                    if person is not None:
                        self.people.append(person)
                    self._note(run, sentence)
        self._index()
        self._starts = [p.run[0] for p in self.people]
        self._small = {t.word for t in prose.tokens if t.word.islower()}

    def _index(self) -> None:
        """Leave out "Ms Low" where "Ann Low" is named in full, and file the others by their names and titles."""
        full = {person.words[-1] for person in self.people if len(person.words) > 1}
        self.people = [p for p in self.people if len(p.words) > 1 or p.words[-1] not in full]
        for person in self.people:
            self._by_surname.setdefault(person.words[-1].lower(), []).append(person)
            self._by_first_name.setdefault(person.words[0].lower(), []).append(person)
            for title in person.titles:
                self._by_title.setdefault(title, []).append(person)

    def _note(self, run: Run, sentence: Sentence) -> None:
        """Remember the words that have capitals inside sentences, and the names of one word for places."""
        first = run[0] + (run[0] == sentence.first)
        self._capitals.update(self._tokens[i].lower for i in range(first, run[1]))
        before, after = (
            self._tokens[i].lower for i in (max(run[0] - 1, 0), min(run[1], len(self._tokens) - 1))
        )
        if run[1] - run[0] == 1 and before in BEFORE_A_PLACE and after != "'s":
            self._places.add(self._tokens[run[0]].word)

    def is_name(self, token: int) -> bool:
        """Tell whether a word that opens a sentence has its capital for another reason: "Trump asserts"."""
        lower = self._tokens[token].lower
        capital = self._tokens[token].word[0].isupper()
        return capital and lower in self._capitals and lower not in self._small

    def is_place(self, word: str) -> bool:
        """Tell whether a name of one word stands behind "in", "at" or "near" anywhere."""
        return word in self._places

    def inside(self, run: Run) -> Person | None:
        """Return the first full name that stands within a run of tokens."""
        at = bisect_left(self._starts, run[0])
        found = self.people[at] if at < len(self.people) else None
        return found if found is not None and found.run[1] <= run[1] else None

    def called(self, word: str, near: int) -> Person | None:
        """Return who of this surname (else first name) was named last before a token, else next."""
        people = self._by_surname.get(word.lower()) or self._by_first_name.get(word.lower())
        if people is None:
            return None
        return people[max(0, bisect_right(people, near, key=_start) - 1)]

    def titled(self, noun: str, near: int) -> Person | None:
        """Return the person with this title who was named last before a token."""
        people = self._by_title.get(noun, [])
        at = bisect_right(people, near, key=_start)
        return people[at - 1] if at else None

    def before(self, first: int, near: int) -> Iterator[Person]:
        """Yield the people named from token ``first`` up to a token, in the order of the text."""
        for at in range(bisect_left(self._starts, first), len(self.people)):
            if self.people[at].run[0] >= near:
                return
            yield self.people[at]


def _start(person: Person) -> int:
    return person.run[0]


def _person(prose: Prose, run: Run, classes: WordClasses) -> Person | None:
    """Strip titles and posts off the front of a run; what is left is a person where it looks like a name."""
    none: frozenset[str] = frozenset()
    last = run[1] - 1
    if classes.get(last, none) & {"organisation", "document", "role", "anonymous", "person"}:
        return None
    cut = run[0]
    for i in range(run[0], last):
        if classes.get(i, none) & BEFORE_A_NAME:
            cut = i + 1
    while cut < last and not prose.tokens[cut].word[0].isupper():
        cut += 1
    if cut == run[0] > 0 and prose.tokens[cut - 1].lower in BEFORE_A_THING:
        return None
    end = _before_letters(prose, cut, run[1])
    words = tuple(t.word for t in prose.tokens[cut:end])
    titled = len(words) == 1 and cut > 0 and bool(classes.get(cut - 1, none) & {"person", "role"})
    looks_right = (
        (titled or len(words) >= 2)
        and len(words) <= LONGEST_NAME
        and all(w == "-" or w[0].isalpha() for w in words)
    )
    if not looks_right or all(w.isupper() and len(w) > 2 for w in words):
        return None
    return Person((cut, run[1]), words, _titles(prose, (cut, run[1]), classes))


def _before_letters(prose: Prose, first: int, end: int) -> int:
    """Leave out the letters behind a name of two words or more: "Rosalind Meake KC", "Ana Reis MP"."""
    while end - first > 2 and LETTERS.fullmatch(prose.tokens[end - 1].word):
        end -= 1
    return end


def _titles(prose: Prose, name: Run, classes: WordClasses) -> frozenset[str]:
    """Return nouns before a name ("mayor Ana Reis") and in the apposition after ("Ana Reis, the mayor, ...")."""
    none: frozenset[str] = frozenset()
    near = [i for i in range(max(0, name[0] - 4), name[0]) if classes.get(i, none) & {"role", "anonymous"}]
    if name[1] < len(prose.tokens) and prose.tokens[name[1]].word == ",":
        for i in range(name[1] + 1, min(name[1] + 9, len(prose.tokens))):
            if prose.tokens[i].word in (",", ".", "”", '"'):
                break
            if classes.get(i, none) & {"role", "anonymous"}:
                near.append(i)
    before = prose.tokens[max(name[0] - 1, 0)].lower
    short = {WRITTEN_OUT[before]} if before in WRITTEN_OUT else set()
    return frozenset({prose.tokens[i].lower for i in near} | short)
