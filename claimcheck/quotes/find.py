"""Each quotation of an article to what it is worth."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

import numpy as np

from claimcheck.model.claims import Attribution, Claims, Quotation
from claimcheck.model.drift import Version
from claimcheck.model.quotes import Heard, Verdict
from claimcheck.model.span import Span
from claimcheck.quotes.align import align
from claimcheck.quotes.changes import Alignment, Anchor, Change, alignment_of, diff_of
from claimcheck.quotes.meant import is_meant
from claimcheck.quotes.owner import Owners
from claimcheck.quotes.quoted import Quoted, read_quotation
from claimcheck.quotes.record import Numbers, Record
from claimcheck.quotes.speakers import Person, Speakers, Spoken, chain
from claimcheck.quotes.verdict import Judged, finish, is_far, is_found, is_of_two, judge, share

# Where a word of an ellipsis leaves out more, the two places are given apart.
ONE_PLACE = 40
# So much of an altered quotation must have been said by another to be theirs.
MOSTLY = 0.75
# How many words behind a quotation the next one may begin that still brings what limits it.
NEAR = 4
WORDS = re.compile(r"\w+")


@dataclass(frozen=True, slots=True)
class Checked:
    """A quotation, who the article says it is from, and its verdict."""

    quotation: Quotation
    speaker: str | None
    verdict: Verdict


@dataclass(frozen=True, slots=True)
class Found:
    """A quotation, its alignment where it was found, and what that makes of it."""

    quotation: Quotation
    attribution: Attribution | None
    alignment: Alignment | None
    judged: Judged
    spoken: Spoken
    told: float


class Finder:
    """Looks for the quotations of one article in a record."""

    def __init__(self, version: Version, record: Record) -> None:
        self._version, self._record = version, record
        self._text = version.document.text
        self._claims: Claims = version.claims
        self._owners = Owners(version.claims, self._text)
        self._sources = {s.id: s for s in version.claims.sources}
        self._speakers = Speakers(
            (turn.speaker for t in record.transcripts for turn in t.turns if turn.speaker),
            record.phrases,
        )
        self._others: dict[tuple[Person, ...], Numbers | None] = {}

    def check(self) -> Iterator[Checked]:
        """Yield each quotation with its verdict, in the order of the article."""
        found: list[Found] = []
        last: dict[str, int] = {}
        for one in self._claims.quotations:
            attribution = self._owners.of(one)
            quotation = replace(one, attribution=attribution.id if attribution else None)
            quoted = read_quotation(self._text, quotation)
            if not quoted.words or not is_meant(quotation, attribution, self._text):
                continue
            found.append(self._find(quotation, quoted, attribution, last.get(quotation.attribution or "")))
            alignment = found[-1].alignment
            if alignment is not None and quotation.attribution is not None:
                last[quotation.attribution] = alignment.anchors[-1].said
        for whole in found:
            yield Checked(whole.quotation, self._name(whole.attribution), self._verdict(whole, found))

    def _name(self, attribution: Attribution | None) -> str | None:
        if attribution is None or attribution.source is None:
            return None
        source = self._sources.get(attribution.source.id)
        return source.name if source is not None else attribution.source.text

    def _find(
        self, quotation: Quotation, quoted: Quoted, attribution: Attribution | None, after: int | None
    ) -> Found:
        people = self._people(attribution)
        pairs = align(self._record, quoted.sought, self._said_by_others(people), after)
        alignment = alignment_of(self._record, quoted, pairs)
        told = share(alignment)
        if not is_found(alignment, told):
            return Found(quotation, attribution, None, Judged("not-found"), "unknown", told)
        judged = finish(alignment, judge(alignment, after), self._text)
        spoken = self._spoken(people, alignment, quotation, attribution)
        if spoken == "wrong" and (judged.kind != "joined") and (judged.kind != "altered" or told >= MOSTLY):
            judged = Judged("wrong-speaker", judged.change)
        return Found(quotation, attribution, alignment, judged, spoken, told)

    def _people(self, attribution: Attribution | None) -> tuple[Person, ...]:
        """Return whom the article names for a quotation; all of them where one tells what another said."""
        named = (
            self._speakers.person(self._sources.get(a.source.id) if a.source else None, a)
            for a in chain(attribution, self._claims)
        )
        return tuple(person for person in named if person is not None)

    def _judge(self, people: Sequence[Person], speaker: str | None) -> Spoken:
        found = {self._speakers.judge(person, speaker) for person in people}
        if "right" in found:
            return "right"
        return "wrong" if found == {"wrong"} else "unknown"

    def _said_by_others(self, people: tuple[Person, ...]) -> Numbers | None:
        """Return 1 for each word that another than the article names speaks; None where nobody is."""
        if people not in self._others:
            labels = {turn.speaker for turn in self._record.turns}
            wrong = {label for label in labels if people and self._judge(people, label) == "wrong"}
            marked = np.array([turn.speaker in wrong for turn in self._record.turns], np.float64)
            self._others[people] = marked if wrong else None
        return self._others[people]

    def _spoken(
        self,
        people: Sequence[Person],
        alignment: Alignment,
        quotation: Quotation,
        attribution: Attribution | None,
    ) -> Spoken:
        """Tell whether the one who spoke most of the words is the one whom the article names."""
        speakers = Counter(self._record.turns[anchor.said].speaker for anchor in alignment.anchors)
        speaker = speakers.most_common(1)[0][0]
        spoken = self._judge(people, speaker)
        names = self._speakers.names(speaker)
        if spoken == "wrong" and attribution and self._owners.may_mean(attribution, names, quotation):
            return "unknown"
        return spoken

    def _verdict(self, found: Found, every: Sequence[Found]) -> Verdict:
        alignment, judged = found.alignment, found.judged
        if alignment is None:
            return Verdict("not-found")
        if judged.kind == "cut-before-qualifier" and self._is_given(found, every):
            judged = finish(alignment, judge(alignment, is_whole=True), self._text)
        before, after = self._words(alignment, judged)
        places = sorted(self._places(alignment, found.told), key=lambda place: -place[0])
        return Verdict(
            judged.kind,
            places[0][1],
            tuple(heard for _, heard in places[1:]),
            diff_of(alignment, self._text),
            before,
            after,
            found.spoken,
        )

    def _words(self, alignment: Alignment, judged: Judged) -> tuple[str, str]:
        """Return the words that were said, and those that stand for them, where a quotation is at fault."""
        if judged.qualifier is not None:
            return self._record.shown(judged.qualifier.first, judged.qualifier.last), ""
        if judged.change is None:
            return "", ""
        first, last = judged.change.quoted
        words = alignment.quoted.words
        quoted = (
            " ".join(self._text[words[first].start : words[last - 1].end].split()) if last > first else ""
        )
        return self._record.shown(*judged.change.said), quoted

    def _places(self, alignment: Alignment, told: float) -> Iterator[tuple[int, Heard]]:
        """Yield each place that a quotation was said in, with how many words of it."""
        apart = {c.before for c in alignment.changes if c.before and self._is_apart(alignment, c)}
        run: list[Anchor] = []
        for anchor in alignment.anchors:
            run.append(anchor)
            if anchor in apart or anchor is alignment.anchors[-1]:
                transcript = self._record.transcripts[self._record.sources[run[0].said]]
                span = self._record.span(run[0].said, run[-1].said)
                yield len(run), Heard(transcript, span, round(min(1.0, told), 2))
                run = []

    @staticmethod
    def _is_apart(alignment: Alignment, change: Change) -> bool:
        if change.mark:
            return change.leaps or change.said[1] - change.said[0] > ONE_PLACE
        return is_of_two(alignment, change) or is_far(alignment, change)

    def _is_given(self, found: Found, every: Sequence[Found]) -> bool:
        """Tell whether the article itself goes on with what limits a quotation, in its own words or quoted."""
        alignment, qualifier = found.alignment, found.judged.qualifier
        if alignment is None or qualifier is None:
            return False
        begun = [
            one.alignment.anchors[0].said for one in every if one.alignment is not None and one is not found
        ]
        if any(qualifier.first <= said <= qualifier.first + NEAR for said in begun):
            return True
        end = found.quotation.span.end
        sentence = next((s.span for s in self._version.prose.sentences if s.span.end > end), Span(end, end))
        follows = [m[0].lower() for m in WORDS.finditer(self._text, end, max(end, sentence.end))]
        return qualifier.keys[0] in follows
