"""What the figures of an article are of: the nouns and verbs around each, so that two of one thing can be told."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

from claimcheck.findings.article import Article
from claimcheck.findings.checks.exactness import PLAIN
from claimcheck.findings.phrases import Phrases
from claimcheck.findings.told import Told
from claimcheck.model.claims import Number
from claimcheck.model.span import Span
from claimcheck.nlp.stems import stem

DEFINITE = re.compile(
    r"(?:\b(?:the|those|these|all|all the|all of the|its|their|his|her) |\b(\w+)['’]s )$", re.I
)
KINDS = ("count", "money", "percent", "measure", "duration")
# Behind these a clause goes on with something else.
ENDS = re.compile(r"[.,;:()–—“”\"]| - |\b(?:and|but|or|while|because)\b")
BESIDE = re.compile(r"[- ](\w+)")
TAIL = 3
# "Turnout was 43 percent", "a turnout of 47 percent".
HEAD = re.compile(r"\b([A-Za-z]{3,}) (?:of|was|is|stood at|stands at|reached|came to|cost|costs) $")


@dataclass(frozen=True)
class Thing:
    """A figure and what it is of, in its sentence. ``state``: what became of those it counts, "dead"."""

    number: Number
    told: Told
    text: str
    state: str
    alone: bool

    @cached_property
    def definite(self) -> bool:
        """Whether the words point back to a figure that was given: "the four dead"."""
        return self._front is not None

    @cached_property
    def owner(self) -> str:
        """Whose they are: "the school's 640 pupils"."""
        return stem(self._front[1].lower()) if self._front is not None and self._front[1] else ""

    @cached_property
    def _front(self) -> re.Match[str] | None:
        return DEFINITE.search(self.text, self.told.sentence.span.start, self.number.span.start)

    @cached_property
    def phrase(self) -> frozenset[str]:
        """The words up to the noun that a figure counts, or the word behind an amount: "the £4 million fine"."""
        if self.number.kind == "count" and self.number.of is not None:
            return self.told.stems_in(Span(self.number.span.end, self.number.of.span.end))
        beside = BESIDE.match(self.text, self.number.span.end)
        return self.told.stems_in(Span(*beside.span(1))) if beside else frozenset()

    @cached_property
    def tail(self) -> frozenset[str]:
        """The first words behind the phrase: "the ten members of the committee"."""
        end = self.number.of.span.end if self.number.of else self.number.span.end
        return frozenset(self._words_behind(end)[:TAIL])

    @cached_property
    def head(self) -> str:
        """The noun in front of a figure that says what it is: "turnout of 43 percent"."""
        match = HEAD.search(self.text[self.told.sentence.span.start : self.number.span.start])
        return stem(match[1].lower()) if match else ""

    @cached_property
    def names(self) -> frozenset[str]:
        """The words with capitals inside the sentence."""
        words = [token for token in self.told.tokens if token.is_word][1:]
        return frozenset(t.lower for t in words if t.word[0].isupper())

    def _words_behind(self, start: int) -> list[str]:
        stop = ENDS.search(self.text, start, self.told.sentence.span.end)
        reach = Span(start, stop.start() if stop else self.told.sentence.span.end)
        return [word for word, place in self.told.words if reach.holds(place)]


def things_in(article: Article) -> Iterator[Thing]:
    """Yield the plain figures of the running text with what they are of."""
    states = article.phrases("consistency-states")
    homes = [article.sentence(number.span.start) for number in article.claims.numbers]
    crowd = Counter(home.index for home in homes if home is not None)
    for number, sentence in zip(article.claims.numbers, homes, strict=True):
        plain = number.kind in KINDS and number.modifier in PLAIN and number.high is None and number.value
        compound = number.kind == "count" and article.text[number.span.end : number.span.end + 1] == "-"
        if (
            sentence is None
            or compound
            or not plain
            or (number.change is not None and number.kind != "count")
        ):
            continue
        told = article.told[sentence.index]
        if told.kind in ("body", "caption"):
            alone = crowd[sentence.index] == 1
            yield Thing(number, told, article.text, _state(told, number, states), alone)


def _state(told: Told, number: Number, states: Phrases) -> str:
    """Return what is said to have happened to those that a figure counts, by the nearest word for it."""
    near = [
        (abs(span.start - number.span.start), states[words])
        for words, span in told.phrases(states)
        if -40 <= span.start - number.span.end <= 40
    ]
    return min(near)[1] if near and number.kind == "count" else ""
