"""The source ledger: each mention is matched with who was named before, or opens an entry of its own."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Set
from dataclasses import dataclass, field

from claimcheck.extract.sources.kinds import Phrase
from claimcheck.extract.sources.names import Names, Person
from claimcheck.model.claims import SourceKind
from claimcheck.model.prose import Prose

HE, SHE = frozenset(("he", "him", "his")), frozenset(("she", "her"))
FIRST = frozenset(("i", "me", "my"))
# Who speaks of themselves in the article's own voice.
AUTHOR = "the author"
SINGLE = frozenset(("person", "role", "anonymous"))
SEVERAL = SINGLE | {"collective", "organisation"}
THINGS = frozenset(("organisation", "document"))
MASCULINE = frozenset(
    "mr mr. sir lord king prince father son brother husband widower uncle nephew grandfather man boy "
    "congressman spokesman chairman businessman he him".split()
)
FEMININE = frozenset(
    "mrs mrs. ms ms. miss dame lady queen princess mother daughter sister wife widow aunt niece grandmother "
    "woman girl congresswoman spokeswoman chairwoman businesswoman she her".split()
)
# How many sentences back a pronoun looks for a name when nobody spoke just before.
REACH = 3
# How far from its start, in tokens, a sentence names whom it is about.
NEAR_START = 12


# How many mentions back anybody is looked for: what was said further up is no longer "the official".
MEMORY = 60


@dataclass(slots=True)
class Entry:
    """One who speaks, while the ledger is being written; ``last`` is the token where it last spoke."""

    name: str
    kind: SourceKind
    id: str = ""
    nouns: set[str] = field(default_factory=set)
    gender: str = ""
    plural: bool = False
    last: int = -1


class Ledger:
    """Matches the source phrases of one document, in the order of the text."""

    def __init__(self, prose: Prose, names: Names) -> None:
        self._prose = prose
        self._names = names
        self._sentence_of = [s.index for s in prose.sentences for _ in range(s.first, s.last)]
        self._known: dict[str, Entry] = {}
        self._abbreviated: dict[str, Entry] = {}
        self._spoke: deque[Entry] = deque(maxlen=MEMORY)
        self.entries: list[Entry] = []

    def entry(self, phrase: Phrase, *, quoted: bool = False) -> Entry:
        """Return the entry that a phrase belongs to, new or known, and remember that it spoke.

        ``quoted``: it stands in what somebody else says, so that nobody is meant by a later "she".
        """
        entry = self._find(phrase, quoted=quoted)
        if not entry.id:
            self.entries.append(entry)
            entry.id = f"S{len(self.entries)}"
        entry.last = phrase.head
        if not quoted:
            self._spoke.appendleft(entry)
        return entry

    def _find(self, phrase: Phrase, *, quoted: bool) -> Entry:
        if self._spoke and self._spoke[0].last == phrase.head:
            return self._spoke[0]  # two cues with one subject, whose phrase was cut differently
        if phrase.pronoun:
            return self._pronoun(phrase, quoted=quoted)
        person = phrase.person or (
            self._short_name(phrase) if phrase.named and phrase.kind == "person" else None
        )
        if person is not None:
            return self._person(person, phrase)
        if phrase.named:
            return self._named(phrase)
        return self._noun(phrase)

    def _short_name(self, phrase: Phrase) -> Person | None:
        return self._names.called(self._prose.tokens[phrase.head].word, phrase.head)

    def _person(self, person: Person, phrase: Phrase | None = None) -> Entry:
        entry = self._open("person " + person.name.lower(), person.name, "person")
        entry.nouns |= person.titles
        words = set(person.titles)
        if phrase is not None:
            words |= {self._prose.tokens[i].lower for i in range(*phrase.run)}
        entry.gender = entry.gender or _gender(words)
        return entry

    def _named(self, phrase: Phrase) -> Entry:
        """Known by the same words, or an abbreviation of a name that was written out."""
        text, short = _without_brackets(self._plain(phrase))
        known = self._abbreviated.get(text.replace(".", ""))
        if known is not None:
            return known
        entry = self._open(text.lower(), text, phrase.kind)
        entry.nouns |= {w.lower() for w in text.split()}
        if len(entry.nouns) > 1:
            self._abbreviated[short or _initials(text)] = entry
        return entry

    def _noun(self, phrase: Phrase) -> Entry:
        """Read "the official": the last such source; "the mayor": whoever was named mayor."""
        if phrase.definite:
            known = next((e for e in self._spoke if _may_be(e, phrase)), None)
            if known is not None:
                return known
            titled = self._names.titled(phrase.noun, phrase.head)
            if titled is not None and phrase.kind in ("role", "anonymous"):
                return self._person(titled)
        entry = self._open(self._plain(phrase).lower(), self._text(phrase), phrase.kind)
        entry.nouns.add(phrase.noun)
        entry.gender = entry.gender or _gender({phrase.noun})
        entry.plural = entry.plural or phrase.plural
        return entry

    def _pronoun(self, phrase: Phrase, *, quoted: bool) -> Entry:
        word = self._prose.tokens[phrase.head].lower
        if word in HE | SHE:
            entry = self._last_person(phrase, "he" if word in HE else "she")
        elif word in ("they", "them", "their"):
            entry = self._near(phrase, SEVERAL)
        elif word in ("it", "its"):
            entry = self._near(phrase, THINGS)
        elif word in FIRST and not quoted:
            entry = self._known.setdefault(AUTHOR, Entry(AUTHOR, "person"))
        else:
            entry = None
        if entry is not None:
            return entry
        return self._open(f"{word} {phrase.head}", self._prose.tokens[phrase.head].word, "unresolved")

    def _last_person(self, phrase: Phrase, gender: str) -> Entry | None:
        """Prefer whoever spoke last close by, then the first person named in the sentences before."""
        here = self._sentence_of[phrase.head]
        latest = self._latest(lambda e: e.kind in SINGLE and not e.plural and e.gender in ("", gender))
        subject = self._just_named(phrase, gender, latest)
        if subject is not None:
            subject.gender = gender
            return subject
        if latest is not None and here - self._sentence_of[latest.last] <= REACH:
            latest.gender = gender
            return latest
        first = self._prose.sentences[max(0, here - REACH)].first
        named = [self._person(p) for p in self._names.before(first, phrase.head)]
        fitting = [e for e in named if e.gender in ("", gender)]
        if fitting:
            fitting[-1].gender = gender
            return fitting[-1]
        return latest

    def _just_named(self, phrase: Phrase, gender: str, latest: Entry | None) -> Entry | None:
        """Return whom this sentence or the one before is about, where the last speaker has no part in it.

        "Renn said no. Vollan was unmoved. He said ...": Vollan. Whoever a sentence is about stands near its start.
        """
        here = self._sentence_of[phrase.head]
        spoke = self._sentence_of[latest.last] if latest is not None else -1
        for sentence in reversed(self._prose.sentences[max(0, here - 1, spoke + 1) : here + 1]):
            for i in range(sentence.first, min(sentence.last, sentence.first + NEAR_START, phrase.head)):
                word = self._prose.tokens[i].word
                person = self._names.called(word, i) if word[0].isupper() else None
                entry = self._person(person) if person is not None and person.run[0] <= i else None
                if entry is not None and entry.gender in ("", gender):
                    return entry
        return None

    def _near(self, phrase: Phrase, kinds: frozenset[str]) -> Entry | None:
        here = self._sentence_of[phrase.head]
        latest = self._latest(lambda e: e.kind in kinds)
        near = latest is not None and here - self._sentence_of[latest.last] <= REACH
        return latest if near else None

    def _latest(self, fits: Callable[[Entry], bool]) -> Entry | None:
        return next((e for e in self._spoke if fits(e)), None)

    def _open(self, key: str, name: str, kind: SourceKind) -> Entry:
        return self._known.setdefault(key, Entry(name, kind))

    def _text(self, phrase: Phrase) -> str:
        """Return the words of a phrase up to what is only added: ", which paid for it", ", a union"."""
        start, end = phrase.run
        if not phrase.plural:
            added = (i for i in range(phrase.head + 1, end) if self._prose.tokens[i].word == ",")
            end = next(added, end)
        first, last = self._prose.tokens[start].span, self._prose.tokens[end - 1].span
        return " ".join(self._prose.document.text[first.start : last.end].split())

    def _plain(self, phrase: Phrase) -> str:
        words = self._text(phrase).split()
        return " ".join(words[1:] if len(words) > 1 and words[0].lower() in ("the", "a", "an") else words)


def _may_be(entry: Entry, phrase: Phrase) -> bool:
    """Tell whether "the official" may be a source of before; "the authors" are not one of them."""
    return phrase.noun in entry.nouns and not (phrase.plural and entry.kind == "person")


def _gender(words: Set[str]) -> str:
    return "he" if words & MASCULINE else "she" if words & FEMININE else ""


def _without_brackets(name: str) -> tuple[str, str]:
    """Cut "Harbour Board (HB)" into the name and its short form."""
    text, _, short = name.partition(" (")
    return text, short.rstrip(")") if short.endswith(")") and " " not in short else ""


def _initials(name: str) -> str:
    return "".join(word[0] for word in name.split() if word[0].isupper())
