"""All that was said, in all transcripts, as one row of words."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby
from math import log

import numpy as np
import numpy.typing as npt

from claimcheck.model.span import Span
from claimcheck.model.transcript import Transcript, Turn
from claimcheck.nlp.stems import EMPTY, stem
from claimcheck.quotes.phrases import Phrases, begins
from claimcheck.quotes.words import Word, words_in

Numbers = npt.NDArray[np.float64]
Ids = npt.NDArray[np.int32]

SENTENCE_END = re.compile(r"[.!?…]")
PAUSE = re.compile(r"[.,;:!?…—–]|\s-\s|--")
BROKEN_OFF = re.compile(r"[—–…]|\s-\s|--|\.\.\.|-\s*$|-(?=\s)")
BRACKETS = re.compile(r"\[[^\[\]]{0,400}\]|\([^()]{0,80}\)|♪[^♪]{0,400}♪")
ABBREVIATED = frozenset("mr mrs ms dr st prof sgt gov sen rep lt col gen rev jr sr vs no".split())
# A transcript with fewer full stops than one in so many words has none that count.
WORDS_A_STOP = 60
# What leaving out a word costs, before what is left out is looked at.
CONTENT, EMPTY_WORD, REPEATED, FILLER, ASIDE = 1.0, 0.8, 0.2, 0.05, 0.02


@dataclass(frozen=True, slots=True)
class Style:
    """Whether a transcript has full stops, and capitals where English has them."""

    stops: bool
    capitals: bool


class Record:
    """The words of some transcripts, with what stands beside them.

    ``keys`` are what words are compared by; ``fillers`` tells which say nothing, ``asides`` which were not spoken.
    """

    def __init__(self, transcripts: Sequence[Transcript], phrases: Phrases) -> None:
        self.transcripts, self.phrases = tuple(transcripts), phrases
        self.words: list[Word] = []
        self.sources: list[int] = []
        self.turns: list[Turn] = []
        self.styles = [_style(transcript) for transcript in transcripts]
        for number, transcript in enumerate(transcripts):
            self._read(number, transcript)
        self.keys = [word.key for word in self.words]
        self._vocabulary = {key: i for i, key in enumerate(dict.fromkeys(self.keys))}
        self.ids: Ids = np.array([self._vocabulary[key] for key in self.keys], np.int32)
        self._stem_ids: dict[str, int] = {}
        by_key = [self._stem_ids.setdefault(stem(key), len(self._stem_ids)) for key in self._vocabulary]
        self.stems: Ids = np.array(by_key, np.int32)[self.ids] if self.keys else self.ids
        counts = np.bincount(self.ids) if self.keys else np.zeros(0, np.int64)
        self._counts = {key: int(counts[i]) for key, i in self._vocabulary.items()}
        self.asides = self._in_brackets()
        self.fillers = self._said_for_nothing()
        self.costs: Numbers = np.array([self._cost(i) for i in range(len(self.keys))], np.float64)

    def __len__(self) -> int:
        return len(self.keys)

    def _read(self, number: int, transcript: Transcript) -> None:
        """Add the words of a transcript; what one person goes on to say over several cues is read as one."""
        for _, group in groupby(transcript.turns, key=lambda turn: turn.speaker):
            turns = list(group)
            for word in words_in(transcript.text, [turn.span for turn in turns]):
                while len(turns) > 1 and turns[0].span.end <= word.start:
                    del turns[0]
                self.words.append(word)
                self.sources.append(number)
                self.turns.append(turns[0])

    def id_of(self, key: str) -> int:
        """Return the number of a word; -1 where nobody says it."""
        return self._vocabulary.get(key, -1)

    def stem_of(self, key: str) -> int:
        """Return the number of the family of a word; -1 where nobody says one."""
        return self._stem_ids.get(stem(key), -1)

    def weight(self, key: str) -> float:
        """Return how much a word tells: the rarer it is, the more."""
        return log(1 + (len(self.keys) + 1) / (max(1, self._counts.get(key, 0)) + 0.5))

    def text_of(self, at: int) -> str:
        """Return the text of the transcript that a word stands in."""
        return self.transcripts[self.sources[at]].text

    def surface(self, at: int) -> str:
        """Return a word as it is written."""
        return self.text_of(at)[self.words[at].start : self.words[at].end]

    def between(self, at: int) -> str:
        """Return what stands between a word and the next; "" at the end of a transcript."""
        if at < 0 or at + 1 >= len(self) or self.sources[at] != self.sources[at + 1]:
            return ""
        return self.text_of(at)[self.words[at].end : max(self.words[at].end, self.words[at + 1].start)]

    def changes_speaker(self, at: int) -> bool:
        """Tell whether somebody else speaks the next word."""
        if at < 0 or at + 1 >= len(self) or self.sources[at] != self.sources[at + 1]:
            return True
        return self.turns[at].speaker != self.turns[at + 1].speaker

    def ends_sentence(self, at: int) -> bool:
        """Tell whether a sentence ends behind a word."""
        if self.changes_speaker(at):
            return True
        return SENTENCE_END.search(self.between(at)) is not None and self.keys[at] not in ABBREVIATED

    def pauses(self, at: int) -> bool:
        """Tell whether there is a pause behind a word."""
        return self.changes_speaker(at) or PAUSE.search(self.between(at)) is not None

    def breaks_off(self, at: int) -> bool:
        """Tell whether a sentence is broken off behind a word."""
        return BROKEN_OFF.search(self.between(at)) is not None

    def style(self, at: int) -> Style:
        """Return how the transcript of a word is written."""
        return self.styles[self.sources[at]]

    def span(self, first: int, last: int) -> Span:
        """Return where words ``first`` to ``last`` stand, both included."""
        return Span(self.words[first].start, self.words[last].end)

    def shown(self, first: int, last: int) -> str:
        """Return words ``first`` to ``last`` (not included) as they are written, on one line."""
        if last <= first:
            return ""
        runs = [
            list(run)
            for _, run in groupby(range(first, last), key=lambda i: (self.sources[i], self.turns[i]))
        ]
        texts = (self.text_of(run[0])[self.words[run[0]].start : self.words[run[-1]].end] for run in runs)
        return " ".join(" ".join(text.split()) for text in texts)

    def _in_brackets(self) -> list[bool]:
        places = [[m.span() for m in BRACKETS.finditer(t.text)] for t in self.transcripts]
        found = [False] * len(self.words)
        cursors = [0] * len(places)
        for i, word in enumerate(self.words):
            own = places[self.sources[i]]
            at = cursors[self.sources[i]]
            while at < len(own) and own[at][1] <= word.start:
                at += 1
            cursors[self.sources[i]] = at
            found[i] = at < len(own) and own[at][0] <= word.start
        return found

    def _said_for_nothing(self) -> list[bool]:
        found = [False] * len(self.keys)
        for at in range(len(self.keys)):
            length = begins(self.keys, at, self.phrases.fillers)
            opener = begins(self.keys, at, self.phrases.openers)
            if opener > length and self._is_set_off(at, opener):
                length = opener
            if not self.style(at).stops:
                length = max(length, begins(self.keys, at, self.phrases.padding))
            found[at : at + length] = [True] * length
        return found

    def _is_set_off(self, at: int, length: int) -> bool:
        """Tell whether a pause stands on both sides, or a sentence begins."""
        if self.ends_sentence(at - 1):
            return True
        return self.pauses(at - 1) and self.pauses(at + length - 1)

    def _cost(self, at: int) -> float:
        if self.asides[at]:
            return ASIDE
        if self.fillers[at]:
            return FILLER
        if self.keys[at : at + 1] == self.keys[at + 1 : at + 2]:
            return REPEATED
        return EMPTY_WORD if self.keys[at] in EMPTY else CONTENT


def _style(transcript: Transcript) -> Style:
    spoken = "".join(_spoken(transcript))
    words = spoken.count(" ") + 1
    capitals = sum(map(str.isupper, spoken))
    letters = sum(map(str.isalpha, spoken)) or 1
    stops = len(SENTENCE_END.findall(spoken)) * WORDS_A_STOP >= words
    return Style(stops, 0.004 < capitals / letters < 0.5)


def _spoken(transcript: Transcript) -> Iterator[str]:
    for turn in transcript.turns:
        yield f"{turn.span.of(transcript.text)} "
