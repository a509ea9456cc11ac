"""What the figures of an article are of: the nouns and verbs around each, so that two of one thing can be told."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

from claimcheck.audit.article import Article
from claimcheck.audit.checks.exactness import PLAIN
from claimcheck.audit.told import Told
from claimcheck.model.claims import Number
from claimcheck.model.span import Span
from claimcheck.nlp.stems import stem

DEFINITE = re.compile(r"\b(?:the|those|these|all|all the|all of the) $", re.I)
KINDS = ("count", "money", "percent", "measure")
# Words behind a figure, up to where its clause goes on.
STOPS = re.compile(
    r"[.,;:()–—“”\"]| - |\b(?:and|but|or|in|on|at|by|to|from|with|for|after|before|when|while|as|because|said|says|is|are|has|"
    r"have|had|will|would|could|may|can)\b"
)
BEHIND = 60
# "Turnout was 43 percent", "a turnout of 47 percent".
HEAD = re.compile(r"\b([A-Za-z]{3,}) (?:of|was|is|were|are|stood at|stands at|reached|came to|cost|costs) $")


@dataclass(frozen=True)
class Thing:
    """A figure and what it is of, in its sentence. ``state``: what became of those it counts, "dead"."""

    number: Number
    told: Told
    text: str
    state: str

    @cached_property
    def definite(self) -> bool:
        """Whether the words point back to a figure that was given: "the four dead"."""
        return DEFINITE.search(self.text, self.told.sentence.span.start, self.number.span.start) is not None

    @cached_property
    def phrase(self) -> frozenset[str]:
        """The words of the figure's own phrase, with the noun that it counts."""
        end = self._behind.start + BEHIND
        stop = STOPS.search(self.text, self._behind.start, min(end, self._behind.end))
        counted = self.number.of.span.end if self.number.of else 0
        return self.told.stems_in(Span(self.number.span.start, max(stop.start() if stop else end, counted)))

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

    @property
    def _behind(self) -> Span:
        return Span(self.number.span.end, self.told.sentence.span.end)


def things_in(article: Article) -> Iterator[Thing]:
    """Yield the plain figures of the running text with what they are of."""
    states = article.phrases("consistency-states")
    for number in article.claims.numbers:
        sentence = article.sentence(number.span.start)
        plain = number.kind in KINDS and number.modifier in PLAIN and number.high is None and number.value
        if sentence is None or not plain or number.change is not None:
            continue
        told = article.told[sentence.index]
        if told.kind in ("body", "caption"):
            yield Thing(number, told, article.text, _state(told, number, states))


def _state(told: Told, number: Number, states: dict[tuple[str, ...], str]) -> str:
    """Return what is said to have happened to those that a figure counts, by the nearest word for it."""
    near = [
        (abs(span.start - number.span.start), states[words])
        for words, span in told.phrases(states)
        if -40 <= span.start - number.span.end <= 40
    ]
    return min(near)[1] if near and number.kind == "count" else ""
