"""A study with a finding, and not what a reader needs to judge it: its size and its kind.

Looked for in four sentences around the finding. ``least`` is how many of the two must be missing.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from decimal import Decimal

from claimcheck.findings.article import Article
from claimcheck.findings.checks.near import numbers_in, sentences_with
from claimcheck.model.check import Found, OptionValue
from claimcheck.model.claims import Number
from claimcheck.model.prose import Sentence
from claimcheck.model.span import Span

FINDS = (
    r"(?:finds?|found|shows?|showed|shown|suggests?|suggested|concludes?|concluded|reveals?|revealed"
    r"|links?|linked"
    r"|indicates?|indicated|demonstrates?|demonstrated|proves?|proved|reports?|reported|discovers?|discovered"
    r"|confirms?|confirmed|points? to|says?|said|identified|identifies)"
)
STUDY = re.compile(
    r"(?<!previous )(?<!director of )(?<!head of )(?<!professor of )"
    r"(?<!earlier )(?<!other )(?<!past )\b(?:stud(?:y|ies)|trials?|research|experiments?)\b"
    rf"(?=(?:[ ,–—]+[\w'’()-]+){{0,9}}?[ ,]+{FINDS}\b)",
    re.I,
)
# "Scientists have found that", "according to a study"
ACCORDING = re.compile(
    r"\b(?:according to|in|by|from) (?:a|one|new|recent|another|fresh)(?: [\w-]+){0,3} (?:study|trial"
    r"|research|experiment)\b"
    rf"|\b(?:a|one|new|recent|another)(?: [\w-]+){{0,3}} (?:study|trial) (?:has |have )?{FINDS}\b"
    rf"|\b(?:study|trial|research|experiment)(?: has| have)? {FINDS}(?=\s*(?:[.,]|$))"
    rf"|,\s+(?:a|one|new)(?: [\w-]+){{0,4}} (?:study|trial|research) {FINDS}\b",
    re.I,
)
# "Center for Strategic Studies" has no finding, and nobody "who studies" something is a study.
NOUN = re.compile(
    r"(?<!who )(?<!now )(?<!also )(?<!\b[Hh]e )(?<!\b[Ss]he )(?<!hey )\b(?:study|studies|trials?"
    r"|research|experiments?"
    r"|(?<![a-z] )(?:Stud(?:y|ies)|Research|Trials?))\b"
)
KNOWN = re.compile(r"\b(?:the|this|that|its|their|such|our|his|her|my)\s+(?:\w+\s+){0,2}$", re.I)
NOT_OF_RESEARCH = re.compile(
    r"\b(?:on trial|murder trial|trial (?:court|judge|lawyer)|testif|jury|defendant|prosecut|verdict"
    r"|feasibility|juror"
    r"|courtroom|opposition research|research (?:firm|company|center|centre|group|note|institute"
    r"|council|director)|war crimes)\w*",
    re.I,
)
KIND = re.compile(
    r"\b(?:randomi[sz]ed|placebo|double-blind|controlled trial|observational|cohort|case-control|longitudinal"
    r"|cross-sectional|meta-analys[ie]s|systematic review|review of|survey(?:ed|s)?|poll(?:ed)?"
    r"|interview(?:ed|s)|in mice|on mice|mice|rats"
    r"|preprint|pre-print|peer[ -]reviewed|pilot|phase (?:one|two|three|I+|[123])|laborator(?:y|ies)"
    r"|in the lab|lab study"
    r"|model(?:led|ling|ing)?|simulation|analysis of|analy[sz]ed|data (?:from|on)|records"
    r"|questionnaires?|twins|autops(?:y|ies)"
    r"|experiment(?:s|al)?|clinical trial|field trial|census|interviews)\b",
    re.I,
)
OF_THEM = re.compile(
    r"\b(?:people|adults?|patients?|men|women|children|volunteers|participants|students|subjects"
    r"|babies|mice|rats)\b",
    re.I,
)
# What else is told near a finding may be of another matter: "the paper left out the wages of 40 staff".
TELLS_OF_IT = re.compile(
    r"\b(?:stud(?:y|ies)|trials?|research(?:ers?)?|experiments?|scientists?|authors?|team|participants?|volunteers"
    r"|subjects|findings|followed|tracked|surveyed|interviewed|recruited|tested|randomi[sz]ed|placebo|sample|group"
    r"|journal|they|we|it)\b",
    re.I,
)
FAR = 4
FEWEST = 8
MISSING = {"size": "how many took part", "kind": "what kind of study it was"}
HEADLINE = ("headline", "subhead")


def find(article: Article, options: Mapping[str, OptionValue]) -> Iterator[Found]:
    """Yield the word for the study; the value lists what is missing."""
    asked = options.get("least")
    least = int(asked) if isinstance(asked, Decimal) else 1
    told: set[int] = set()
    for pattern in (STUDY, ACCORDING):
        for sentence, match in sentences_with(article, pattern):
            section = article.section(match.start())
            if sentence.index in told or section is None or section.kind in HEADLINE:
                continue
            told.add(sentence.index)
            noun = NOUN.search(article.text, match.start(), sentence.span.end)
            if noun is None or _was_told(article, noun):
                continue
            if NOT_OF_RESEARCH.search(sentence.span.of(article.text)):
                continue
            missing = _missing(article, _on_the_study(article, sentence))
            if len(missing) >= least:
                yield Found(Span(noun.start(), noun.end()), " and ".join(MISSING[name] for name in missing))


def _was_told(article: Article, noun: re.Match[str]) -> bool:
    """Tell whether "the study" is one that was spoken of before."""
    before = article.text[max(0, noun.start() - 40) : noun.start()]
    if re.search(r"\b(?:his|her|my|our|opposition)\s+$", before, re.I):
        return True
    return KNOWN.search(before) is not None and NOUN.search(article.text, 0, noun.start()) is not None


def _on_the_study(article: Article, home: Sentence) -> list[Sentence]:
    """Return the sentences near a finding that may tell of the study: in its paragraph, or with a word for it."""
    near = article.prose.sentences[max(0, home.index - FAR) : home.index + FAR + 1]
    return [s for s in near if s.section == home.section or TELLS_OF_IT.search(s.span.of(article.text))]


def _missing(article: Article, sentences: Sequence[Sentence]) -> list[str]:
    there = {
        "size": any(_is_size(article, n) for s in sentences for n in numbers_in(article, s.span)),
        "kind": any(KIND.search(s.span.of(article.text)) for s in sentences),
    }
    return [name for name, found in there.items() if not found]


def _is_size(article: Article, number: Number) -> bool:
    if number.kind not in ("count", "range") or number.value is None or Decimal(number.value) < FEWEST:
        return False
    behind = article.text[number.span.end : number.span.end + 60]
    return number.of is not None or OF_THEM.search(behind) is not None
