"""What kind of source a phrase names, by the source words of the packs."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

from claimcheck.extract.sources.names import Names, Person, WordClasses
from claimcheck.model.claims import SourceKind
from claimcheck.model.mark import Mark
from claimcheck.model.prose import Parse, Prose, Sentence
from claimcheck.model.rule import Catalogue
from claimcheck.nlp.capitals import Run

PRONOUNS = frozenset(
    "he she they it we i you him her them us me his their its my our your this that these those who which".split()
)
RELATIVE = frozenset(("who", "which", "that"))
# "A quarter of voters", "four in 10".
PARTS = frozenset(
    "third quarter half fifth majority minority number handful share portion percent percentage dozens hundreds "
    "thousands millions group couple pair bunch most many some few all two three four five six seven eight nine".split()
)
PART_OF = frozenset(("of", "in"))
# Behind people of whom no more is said: "people familiar with the matter" are unnamed persons.
KNOWING = frozenset("familiar close briefed with involved inside aware informed who".split())
# "Two people said" are unnamed persons, "many people say" is a class of people.
NUMERALS = frozenset("two three four five six seven eight nine ten several".split())
DEFINITE = frozenset(["the", "this", "that", "these", "those"])
OWNERS = frozenset(["his", "her", "their", "its", "our", "my", "your"])
# Which class decides where a noun is in several.
NAMES_OF: tuple[SourceKind, ...] = ("organisation", "collective", "document", "role")
ONE_SPEAKS: tuple[SourceKind, ...] = ("document", "organisation", "anonymous", "collective")
SEVERAL_SPEAK: tuple[SourceKind, ...] = ("document", "anonymous", "collective", "organisation")
# Nouns that no pack lists may still name people; "a policy" and "one possibility" do not.
PERSON_LIKE = re.compile(
    r"(?:er|or|ist|ian|ant|(?<!m)ent|man|men|woman|women|person|people)s?$|(?:some|any|every|no)(?:one|body)$"
)
BESIDE = ("appos", "compound", "nmod")
# "A Dorn ad", "the Dorn campaign": named after a person, and none.
MADE = frozenset(("document", "organisation"))
NOMINAL = frozenset(("NOUN", "PROPN", "PRON", "NUM"))
NO_CLASS: frozenset[str] = frozenset()
VAGUE = "source-vague-modifiers"
PLAIN = frozenset("the a an this that these those , - both all".split())


@dataclass(frozen=True, slots=True)
class Phrase:
    """A source phrase: its tokens, the head among them, and what can be seen from the words alone.

    ``noun`` is the head in lower case, in the singular where it is a common noun.
    """

    run: Run
    head: int
    noun: str
    kind: SourceKind
    pronoun: bool
    named: bool
    definite: bool
    described: bool
    plural: bool
    person: Person | None


def classes_of(marks: Iterable[Mark], catalogue: Catalogue) -> WordClasses:
    """Return the source classes of each token that a source rule marked (of several words, the last one)."""
    rules = {r.id: r.marks.cls for r in catalogue.rules if r.enabled and r.marks and r.marks.mark == "source"}
    found: dict[int, frozenset[str]] = {}
    for mark in marks:
        if mark.finder in rules:
            found[mark.last - 1] = found.get(mark.last - 1, frozenset()) | {rules[mark.finder]}
    return found


class PhraseReader:
    """Reads source phrases of one document."""

    def __init__(self, prose: Prose, names: Names, classes: WordClasses, catalogue: Catalogue) -> None:
        self._prose = prose
        self._names = names
        self._classes = classes
        self._vague = {word for entry in catalogue.lexicon(VAGUE) for word in entry.words} | PLAIN

    def read(self, run: Run, sentence: Sentence, parse: Parse) -> Phrase:
        """Say what a run of tokens of a parsed sentence names; of a relative pronoun, what it stands for."""
        tokens = self._prose.tokens
        if run[1] - run[0] == 1 and tokens[run[0]].lower in RELATIVE:
            run = antecedent(run[0] - sentence.first, sentence, parse) or run
        head = _head(run, sentence, parse)
        entry = head - sentence.first
        words = [tokens[i].lower for i in range(*run)]
        known = head in self._classes
        capital = tokens[head].word[0].isupper() and (head > sentence.first or self._names.is_name(head))
        small = known and tokens[head].word.islower()
        named = (parse.pos[entry] == "PROPN" and not small) or (capital and not known)
        person = self._person(run, head, sentence, parse)
        added = any(
            parse.deps[c] == "appos" and parse.pos[c] == "PROPN" and c + sentence.first < run[1]
            for c in parse.children[entry]
        )
        plural = parse.tags[entry] in ("NNS", "NNPS") or any(
            parse.deps[c] == "conj" for c in parse.children[entry]
        )
        return Phrase(
            run=run,
            head=head,
            noun=parse.lemmas[entry].lower() if not named else tokens[head].lower,
            kind="person"
            if added and not named
            else self._kind(run, head, named=named, plural=plural, person=person),
            pronoun=len(words) == 1 and words[0] in PRONOUNS,
            named=named or person is not None,
            definite=words[0] in DEFINITE,
            described=named
            or person is not None
            or any(w not in self._vague for w in words if w != tokens[head].lower),
            plural=plural,
            person=person,
        )

    def _person(self, run: Run, head: int, sentence: Sentence, parse: Parse) -> Person | None:
        """Return the person that the phrase is about: the head's own name, or an apposition to the head."""
        person = self._names.inside(run)
        if person is None or person.run[0] <= head < person.run[1]:
            return person
        own = person.run[1] - 1 - sentence.first
        if not 0 <= own < len(parse):
            return None
        if parse.heads[own] + sentence.first != head:
            return None
        maker = parse.deps[own] in ("compound", "nmod") and not self._classes.get(head, NO_CLASS).isdisjoint(
            MADE
        )
        return person if parse.deps[own] in BESIDE and not maker else None

    def _kind(self, run: Run, head: int, *, named: bool, plural: bool, person: Person | None) -> SourceKind:
        if person is not None:
            return "person"
        classes = self._classes.get(head, frozenset())
        return (
            self._kind_of_name(run, head, classes)
            if named
            else self._kind_of_noun(run, head, classes, plural)
        )

    def _kind_of_name(self, run: Run, head: int, classes: frozenset[str]) -> SourceKind:
        tokens = self._prose.tokens
        before = [self._classes.get(i, frozenset()) for i in range(run[0], head)]
        if before and "person" in before[-1]:
            return "person"  # "Mr. King" holds no post
        for kind in NAMES_OF:
            if kind in classes:
                return kind
        titled = any(c & {"person", "role", "anonymous"} for c in before)
        several = tokens[head].word.removesuffix("s")  # "the Holms"
        if titled or any(self._names.called(word, head) is not None for word in (tokens[head].word, several)):
            return "person"
        capitals = [tokens[i].word for i in range(run[0], head + 1) if tokens[i].word[0].isupper()]
        if tokens[run[0]].lower in ("a", "an"):
            return "anonymous"  # "a New Hampshire Democrat"
        article = tokens[run[0]].lower == "the"
        place = len(capitals) == 1 and self._names.is_place(capitals[0])
        letters = bool(capitals) and capitals[-1].isupper() and not self._is_label(run)
        personal = 1 <= len(capitals) <= 3 and not (article or place or letters)
        return "person" if personal else "organisation"

    def _is_label(self, run: Run) -> bool:
        """Tell whether a colon follows, as behind the names in a transcript."""
        tokens = self._prose.tokens
        return run[1] < len(tokens) and tokens[run[1]].word == ":"

    def _kind_of_noun(self, run: Run, head: int, classes: frozenset[str], plural: bool) -> SourceKind:
        words = [self._prose.tokens[i].lower for i in range(*run)]
        word = self._prose.tokens[head].lower
        if plural:
            counted = any(w in NUMERALS or w.isdigit() for w in words[: head - run[0]])
            knowing = head + 1 < run[1] and words[head + 1 - run[0]] in KNOWING
            return self._kind_of_plural(word, classes, alone=not (counted or knowing))
        definite = words[0] in DEFINITE | OWNERS or "'s" in words or "'" in words
        if "role" in classes:
            post = definite or words[0] not in ("a", "an", "one", "another") or word.startswith("spokes")
            return "role" if post else "anonymous"
        if PART_OF.intersection(words) and (word in PARTS or word == "one"):
            return "collective" if word in PARTS else "anonymous"
        for kind in ONE_SPEAKS:
            if kind in classes:
                return kind
        if not PERSON_LIKE.search(word):
            return "unresolved"
        return "role" if definite else "anonymous"

    def _kind_of_plural(self, word: str, classes: frozenset[str], *, alone: bool) -> SourceKind:
        for kind in SEVERAL_SPEAK:
            if kind in classes and not (kind == "anonymous" and "collective" in classes and alone):
                return kind
        return "collective" if "role" in classes or PERSON_LIKE.search(word) else "unresolved"


def antecedent(pronoun: int, sentence: Sentence, parse: Parse) -> Run | None:
    """Return the words that a relative pronoun, an entry of the parse, stands for; None where it asks."""
    verb = parse.heads[pronoun]
    while parse.deps[verb] in ("conj", "aux", "xcomp"):
        verb = parse.heads[verb]
    noun = parse.heads[verb]
    if parse.deps[verb] not in ("relcl", "acl") or not noun < pronoun:
        return None
    words = [i for i in parse.subtree(noun) if i < pronoun]
    last = pronoun
    while last - 1 > noun and parse.pos[last - 1] in ("PUNCT", "ADP"):
        last -= 1
    return (sentence.first + min(words), sentence.first + last)


def _head(run: Run, sentence: Sentence, parse: Parse) -> int:
    """Return the token whose own head lies outside the run; a noun rather than its article."""
    first = sentence.first
    above = ((i, parse.heads[i - first] + first) for i in range(*run))
    heads = [i for i, head in above if not run[0] <= head < run[1] or head == i]
    return next((i for i in heads if parse.pos[i - first] in NOMINAL), heads[0] if heads else run[1] - 1)
