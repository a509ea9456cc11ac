"""Whether anybody may stand behind a sentence: the absence of a source must be earned."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property

from claimcheck.model.claims import Claims
from claimcheck.model.intervals import Intervals
from claimcheck.model.mark import Mark
from claimcheck.model.prose import Prose, Sentence
from claimcheck.model.rule import Catalogue
from claimcheck.model.span import Span

# Lexicon of the words that carry an attribution on into the next sentence: "she", "also", "the report".
RUN_ON = "run-on-words"
# How many quotation marks and the like may stand before the first word.
MARKS_BEFORE = 3


class Standing:
    """Where the cues of an article stand, and into which sentences an attribution runs on."""

    def __init__(self, prose: Prose, claims: Claims, marks: Sequence[Mark], catalogue: Catalogue) -> None:
        self._prose = prose
        self._attributions = claims.attributions
        self._glimpsed = claims.glimpsed
        self._marks = marks
        self._catalogue = catalogue

    def cue_near(self, sentence: Sentence, apart_from: Span | None = None) -> bool:
        """Tell whether a cue stands in the sentence, or the attribution of the one before runs on into it.

        A statement counts here that is too doubtful to be reported. Words that are no cue whatever they look like
        can be left out: ``apart_from``.
        """
        if self._runs_on_into(sentence):
            return True
        if apart_from is None:
            return self.cue_in(sentence)
        return any(s.meets(sentence.span) and not s.meets(apart_from) for s in self._cue_spans)

    def cue_in(self, sentence: Sentence) -> bool:
        """Tell whether a cue stands in the sentence itself."""
        return self._cues.meet(sentence.span)

    @cached_property
    def _cues(self) -> Intervals:
        return Intervals(self._cue_spans)

    @cached_property
    def _cue_spans(self) -> tuple[Span, ...]:
        rules = {rule.id for rule in self._catalogue.rules if rule.marks and rule.marks.mark == "cue"}
        marked = [mark.span for mark in self._marks if mark.finder in rules]
        cues = (span for a in self._attributions if a.cue for span in a.cue.spans)
        return (*marked, *self._glimpsed, *cues)

    @cached_property
    def _attributed(self) -> Intervals:
        return Intervals(
            part
            for a in self._attributions
            for part in (*a.content, *(a.cue.spans if a.cue else ()), *([a.source.span] if a.source else ()))
        )

    @cached_property
    def _openings(self) -> frozenset[tuple[str, ...]]:
        return frozenset(entry.words for entry in self._catalogue.lexicon(RUN_ON))

    def _runs_on_into(self, sentence: Sentence) -> bool:
        if not sentence.index or not self._attributed.meet(self._prose.sentences[sentence.index - 1].span):
            return False
        longest = max(map(len, self._openings), default=0)
        opening = self._prose.tokens[
            sentence.first : min(sentence.last, sentence.first + longest + MARKS_BEFORE)
        ]
        words = tuple(token.lower for token in opening if token.is_word)[:longest]
        return any(words[:count] in self._openings for count in range(1, len(words) + 1))
