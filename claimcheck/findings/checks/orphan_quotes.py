"""A quotation by itself, with no speaker near: ``The hall emptied. "Nobody warned us." Police came``.

Silent where the sentence before has a statement or somebody who may be the speaker ("Lind shook his head."), where the
quotation goes on from another, and where what follows points back at it.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import chain, pairwise

from claimcheck.findings.article import Article
from claimcheck.findings.checks.stretches import section_of
from claimcheck.model.check import Found, OptionValue
from claimcheck.model.claims import Attribution, Quotation
from claimcheck.model.intervals import Intervals
from claimcheck.model.prose import Sentence

FEWEST = 4
END = re.compile(r"[.!?…]['’]?\W{0,2}$")
CAPITAL = re.compile(r"\b[A-Z][a-z]+\b")
# What has these before it is a place, or a body: "in Harrowmere Airfield", "the Rural Union".
NO_PERSON = re.compile(r"\b(?:the|a|an|in|at|of|from|to|on|near|through|over)\s$", re.I)
# What has a capital and does not speak.
NO_NAMES = frozenset(
    "The A An In On At By For From After Before But And It This That These Those There Two Three Some Most Many All No "
    "January February March April May June July August September October November December Monday Tuesday Wednesday "
    "Thursday Friday Saturday Sunday".split()
)
PERSON = re.compile(r"\b(?:he|she|they|i|we|his|her|their|who|him|them)\b", re.I)
# "One passenger had had enough."
SOMEBODY = re.compile(
    r"(?:one|another|an?|the)\s(?:\w+\s)?(?:wo)?(?:man|boy|girl|passenger|resident|neighbour|neighbor|witness|driver|teacher|nurse"
    r"|farmer|worker|tenant|mother|father|student|pupil|voter|customer|visitor|doctor|official|spokesman|judge|mayor)\b",
    re.I,
)
POINTS_BACK = re.compile(
    r"(?:that|those|so|these|this|such|thus|the (?:words?|remarks?|comments?|quote|message))\b", re.I
)


@dataclass(frozen=True, slots=True)
class Around:
    """What is known of an article before its quotations are looked at: their starts, what may be said, and by whom."""

    article: Article
    starts: Sequence[int]
    said: Intervals
    speakers: frozenset[str]


def find(article: Article, _: Mapping[str, OptionValue]) -> Iterator[Found]:
    """Yield each quotation of four words or more that nobody says."""
    owners = {a.id: a for a in article.claims.attributions}
    people = (source.name.split() for source in article.claims.sources if source.kind == "person")
    starts = [quotation.span.start for quotation in article.claims.quotations]
    sourced = (
        part
        for a in article.claims.attributions
        if a.source
        for part in (*a.content, a.source.span, *(a.cue.spans if a.cue else ()))
    )
    said = Intervals([*sourced, *article.claims.glimpsed])
    around = Around(article, starts, said, frozenset(chain.from_iterable(people)))
    for quotation in article.claims.quotations:
        owner = owners.get(quotation.attribution or "")
        spoken = owner is not None and (owner.source is not None or owner.cue is not None)
        spoken = spoken and owner is not None and _is_beside(article, quotation, owner)
        long = quotation.kind == "full" and article.words(quotation.inner) >= FEWEST
        if (
            long
            and not spoken
            and _stands_alone(article, quotation)
            and not _has_speaker_near(around, quotation)
        ):
            yield Found(quotation.span)


def _is_beside(article: Article, quotation: Quotation, owner: Attribution) -> bool:
    """Tell whether what names the speaker, or more of the speech, stands no farther than in the next sentence."""
    own = article.sentence(quotation.span.start), article.sentence(quotation.inner.end - 1)
    parts = [*owner.content, *(owner.cue.spans if owner.cue else ())]
    parts = [part for part in parts if not quotation.span.meets(part)]
    if own[0] is None or own[1] is None or not parts or _opens_paragraph(article, quotation):
        return True
    ends = ((article.sentence(part.start), article.sentence(part.end - 1)) for part in parts)
    return any(
        first is not None
        and last is not None
        and first.index <= own[1].index + 1
        and last.index >= own[0].index - 1
        for first, last in ends
    )


def _opens_paragraph(article: Article, quotation: Quotation) -> bool:
    section = article.section(quotation.span.start)
    return section is None or not article.text[section.span.start : quotation.span.start].strip()


def _stands_alone(article: Article, quotation: Quotation) -> bool:
    """Tell whether a quotation is a sentence, or several, and closes."""
    first, last = article.sentence(quotation.span.start), article.sentence(quotation.inner.end - 1)
    if first is None or last is None or quotation.inner.end == quotation.span.end:
        return False
    whole = first.span.start == quotation.span.start and last.span.end <= quotation.span.end
    return whole and END.search(quotation.inner.of(article.text)[-4:]) is not None


def _has_speaker_near(around: Around, quotation: Quotation) -> bool:
    article, sentences = around.article, around.article.prose.sentences
    first, last = article.sentence(quotation.span.start), article.sentence(quotation.inner.end - 1)
    if first is None or last is None or not first.index or section_of(article, first).kind != "body":
        return True
    before = sentences[first.index - 1]
    if _speaks(around, before) or _quoted_before(around, quotation, before):
        return True
    return last.index + 1 < len(sentences) and _answers(article, sentences[last.index + 1])


def _speaks(around: Around, sentence: Sentence) -> bool:
    """Tell whether somebody who may speak on stands in a sentence."""
    words = sentence.span.of(around.article.text)
    if around.said.meet(sentence.span) or words.rstrip().endswith(":"):
        return True
    return (
        PERSON.search(words) is not None
        or SOMEBODY.match(words) is not None
        or _has_name(words, around.speakers)
    )


def _has_name(words: str, speakers: frozenset[str]) -> bool:
    """Tell whether a person is named who may speak on: one who speaks elsewhere, or somebody with two names."""
    capitals = [found for found in CAPITAL.finditer(words) if found[0] not in NO_NAMES]
    if any(found[0] in speakers for found in capitals):
        return True
    pairs = ((a, b) for a, b in pairwise(capitals) if b.start() == a.end() + 1)
    return any(NO_PERSON.search(words[: first.start()]) is None for first, _ in pairs)


def _quoted_before(around: Around, quotation: Quotation, before: Sentence) -> bool:
    """Tell whether the words before stand in a quotation too."""
    at = bisect_right(around.starts, quotation.span.start) - 2
    return at >= 0 and around.article.claims.quotations[at].span.end > before.span.start


def _answers(article: Article, after: Sentence) -> bool:
    """Tell whether the next sentence points back at the quotation, or names its speaker at once."""
    words = after.span.of(article.text)
    cue = article.standing.cue_near(after) and PERSON.match(words) is not None
    return cue or POINTS_BACK.match(words) is not None or words.startswith(("—", "–", "-"))
