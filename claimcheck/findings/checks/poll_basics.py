"""A poll with a result, and not all of what a reader needs to judge it: who asked, how many, and when.

Looked for in the paragraph of the result and two sentences around it. ``least`` is how many of the three must be
missing. Of several mentions of one poll the first counts; exit polls, and averages of polls, are left alone.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from decimal import Decimal

from claimcheck.findings.article import Article
from claimcheck.findings.checks.near import around, lead, numbers_in, rest, sentences_with
from claimcheck.model.check import Found, OptionValue
from claimcheck.model.claims import Number
from claimcheck.model.prose import Sentence
from claimcheck.model.span import Span

POLL = re.compile(
    r"(?<!exit )(?<!entrance )(?<!straw )(?<!to the )(?<!at the )(?<!in the )(?<!geological )(?<!land"
    r" )(?<!building )(?<!aerial )"
    r"(?<!site )(?<!structural )(?<!wildlife )(?<!fish )(?<!bird )(?<!soil )(?<!topped the )(?<!tops"
    r" the )(?<!top the )\b(?:polls?|surveys?|polling(?= (?:by|from|for|shows?|showed"
    r"|suggests?|suggested|finds?|found|puts?|has)))\b"
    r"(?! (?:closed?|opened?|opens?|workers?|stations?|numbers?|booths?|places?|day|watchers|tax"
    r"|averages?|standings))",
    re.I,
)
# Of a poll that was spoken of before, the first mention is looked at; an average of polls is none.
SAYING = re.compile(r"\s+(?:show|find|found|suggest|put|give|gave|indicate)", re.I)
KNOWN = re.compile(
    r"\b(?:the|this|that|same|its|both|other|all|similar|earlier|previous) (?:[\w/-]+ ){0,2}$", re.I
)
# "In New Hampshire surveys", "national polls": several polls, of which none is told by itself.
SEVERAL = re.compile(r"(?:polls|surveys)$", re.I)
COUNTED = re.compile(r"\b(?:two|three|four|five|both|several)\s+(?:[\w/-]+\s+){0,3}$", re.I)
AVERAGE = re.compile(r"\b(?:averages?|aggregat\w+|compil\w+)\b", re.I)
ASKED = re.compile(
    r"\b(?:polled|surveyed|questioned|interviewed|sampled?|asked|sample of"
    r"|canvassed)\s+(?:[\w'’-]+\s+){0,3}$",
    re.I,
)
PEOPLE = frozenset(
    (
        "adult person people voter respondent resident household worker american briton member"
        " reader student parent"
        " woman man republican democrat independent participant teacher driver interview citizen"
        " company business"
        " employee doctor nurse pupil tenant commuter patient farmer customer shopper owner"
        " economist caucus-goer"
        " caucusgoer goer firm manager executive user family taxpayer villager islander"
    ).split()
)
WHEN = re.compile(
    r"\b(?:January|February|March|April|June|July|August|September|October|November|December|Jan\."
    r"|Feb\.|Aug\.|Sept?\."
    r"|Oct\.|Nov\.|Dec\.|in May|of May|May \d+|\d May|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day"
    r"|yesterday|today"
    r"|(?:last|this|past|previous) (?:week(?:end)?|month|year|spring|summer|autumn|fall|winter)"
    r"|(?:19|20)\d\d|(?:days|weeks|months?) (?:ago|earlier)|over the weekend)\b"
)
BY = re.compile(r"\b(?:by|from|for|of)\s+(?:the\s+|a\s+)?(?:[a-z]+\s+){0,3}[A-Z]")
NAME_BEFORE = re.compile(
    r"(?:\b(?!(?:The|This|That|Last|January|February|March|April|May|June|July|August|September"
    r"|October|November|December|A|An|One|Another|New|Most|Several|Recent|Two|Some|Our|In|But|And"
    r"|Yet)\b)[A-Z][\w&.’'/-]*|\bits)(?:\s+[\w’'/-]+){0,3}\s+$"
)
POLLSTERS = re.compile(
    r"[A-Z]\w+ (?:has |had )?(?:asked|polled|surveyed|interviewed|questioned) "
    r"|\b(?:pollsters?|polling (?:firm|company|institute)|researchers at|University|Institute|Research"
    r"|Center|Centre|Gallup|Ipsos|YouGov)\b"
)
MISSING = {"pollster": "who asked", "size": "how many were asked", "when": "when"}
ASKED_NEAR = 60
# A paragraph is read so far around the poll.
FAR = 1_000
HEADLINE = ("headline", "subhead")


def find(article: Article, options: Mapping[str, OptionValue]) -> Iterator[Found]:
    """Yield the word for the poll; the value lists what is missing."""
    asked = options.get("least")
    least = int(asked) if isinstance(asked, Decimal) else 1
    for sentence, match in sentences_with(article, POLL):
        section = article.section(match.start())
        if section is not None and section.kind not in HEADLINE and _is_new(article, sentence, match):
            missing = _missing(article, sentence, match, section.span)
            if len(missing) >= least:
                yield Found(Span(match.start(), match.end()), _listed(missing))


def _is_new(article: Article, sentence: Sentence, match: re.Match[str]) -> bool:
    """Tell whether a poll has a result in its sentence, and was not spoken of before."""
    if all(number.kind != "percent" for number in numbers_in(article, sentence.span)):
        return False
    ahead = lead(article, sentence, match.start())
    if SEVERAL.search(match[0]) and not _is_cited(ahead, rest(article, sentence, match.end())):
        return False
    if AVERAGE.search(sentence.span.of(article.text)):
        return False
    known = KNOWN.search(ahead)
    return known is None or POLL.search(article.text, 0, match.start()) is None


def _is_cited(before: str, behind: str) -> bool:
    """Tell whether polls in the plural are told by themselves: two of them, or somebody's, or what they show."""
    return bool(COUNTED.search(before) or BY.match(behind.lstrip()) or SAYING.match(behind))


def _missing(article: Article, sentence: Sentence, match: re.Match[str], paragraph: Span) -> list[str]:
    near = around(article, sentence, 2, 2)
    start, end = min(near.start, paragraph.start), max(near.end, paragraph.end)
    stretch = Span(max(start, match.start() - FAR), min(end, match.end() + FAR))
    text = stretch.of(article.text)
    there = {
        "pollster": _names_pollster(article, sentence, match) or POLLSTERS.search(text) is not None,
        "size": any(_is_size(article, n) for n in article.claims.numbers),
        "when": WHEN.search(text) is not None,
    }
    return [name for name, found in there.items() if not found]


def _names_pollster(article: Article, sentence: Sentence, match: re.Match[str]) -> bool:
    before, behind = lead(article, sentence, match.start()), rest(article, sentence, match.end())
    return NAME_BEFORE.search(before) is not None or BY.search(behind) is not None


def _is_size(article: Article, number: Number) -> bool:
    if number.kind not in ("count", "range") or number.value is None or Decimal(number.value) < 20:
        return False
    before = article.text[max(0, number.span.start - ASKED_NEAR) : number.span.start]
    return (number.of_lemma or "").lower() in PEOPLE or ASKED.search(before) is not None


def _listed(missing: list[str]) -> str:
    *first, last = (MISSING[name] for name in missing)
    return f"{', '.join(first)} and {last}" if first else last
