"""A poll with a result, and not all of what a reader needs to judge it: who asked, how many, and when.

Looked for in the paragraph of the result and two sentences around it. ``least`` is how many of the three must be
missing. Of several mentions of one poll the first counts; exit polls, and averages of polls, are left alone.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from decimal import Decimal

from claimcheck.audit.article import Article
from claimcheck.audit.checks.near import around, numbers_in, sentences_with
from claimcheck.model.check import Found, OptionValue
from claimcheck.model.claims import Number
from claimcheck.model.prose import Sentence
from claimcheck.model.span import Span

POLL = re.compile(
    r"(?<!exit )(?<!entrance )(?<!straw )(?<!to the )(?<!at the )(?<!in the )(?<!geological )(?<!land )(?<!building )(?<!aerial )"
    r"(?<!site )(?<!structural )(?<!wildlife )\b(?:polls?|surveys?|polling(?= (?:shows?|showed|suggests?|suggested|finds?|found|puts?|has)))\b"
    r"(?! (?:closed?|opened?|opens?|workers?|stations?|numbers?|booths?|places?|day|watchers|tax|averages?|standings))",
    re.I,
)
# Of a poll that was spoken of before, the first mention is looked at; an average of polls is none.
KNOWN = re.compile(r"\b(?:the|this|that|same|its|both|other|all) (?:[\w/-]+ ){0,2}$", re.I)
AVERAGE = re.compile(r"\b(?:averages?|aggregat\w+|compil\w+)\b", re.I)
RESULT = re.compile(
    r"\b(?:find|show|said|say|put|give|gave|indicat|suggest|had|has|have|report|reveal|accord|found|conduct|taken|asked"
    r"|support|oppos|favou?r|back|lead|led|trail|ahead|said|want|approv|would|in (?:a|one|the)|of)\w*",
    re.I,
)
ASKED = re.compile(r"\b(?:polled|surveyed|questioned|interviewed|sampled?|asked|sample of|canvassed)\s+(?:[\w'’-]+\s+){0,3}$", re.I)
PEOPLE = {
    "adult", "person", "people", "voter", "respondent", "resident", "household", "worker", "american", "briton",
    "member", "reader", "student", "parent", "woman", "man", "republican", "democrat", "independent", "participant",
    "teacher", "driver", "interview", "citizen", "company", "business", "employee", "doctor", "nurse", "pupil",
    "tenant", "commuter", "patient", "farmer", "customer", "shopper", "owner", "economist", "caucus-goer",
    "caucusgoer", "goer", "firm", "manager", "executive", "user", "family", "taxpayer", "villager", "islander",
}  # fmt: skip
WHEN = re.compile(
    r"\b(?:January|February|March|April|June|July|August|September|October|November|December|Jan\.|Feb\.|Aug\.|Sept?\."
    r"|Oct\.|Nov\.|Dec\.|in May|of May|May \d+|\d May|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|yesterday|today"
    r"|(?:last|this|past|previous) (?:week(?:end)?|month|year|spring|summer|autumn|fall|winter)"
    r"|(?:19|20)\d\d|(?:days|weeks|months?) (?:ago|earlier)|over the weekend)\b"
)
BY = re.compile(r"\b(?:by|from|for|of)\s+(?:the\s+|a\s+)?(?:[a-z]+\s+){0,3}[A-Z]")
NAME_BEFORE = re.compile(r"(?:\b(?!(?:A|An|One|Another|New|Most|Several|Recent|Two|Some|Our|In|But|And|Yet)\b)[A-Z][\w&.’'/-]*|\bits)(?:\s+[\w’'/-]+){0,3}\s+$")
POLLSTERS = re.compile(r"\b(?:pollsters?|polling (?:firm|company|institute)|researchers at|University|Institute|Research|Center|Centre|Gallup|Ipsos|YouGov)\b")
MISSING = {"pollster": "who asked", "size": "how many were asked", "when": "when"}
HEADLINE = ("headline", "subhead")


def find(article: Article, options: Mapping[str, OptionValue]) -> Iterator[Found]:
    """Yield the word for the poll; the value lists what is missing."""
    asked = options.get("least")
    least = int(asked) if isinstance(asked, Decimal) else 1
    for sentence, match in sentences_with(article, POLL):
        section = article.section(match.start())
        if section is None or section.kind in HEADLINE or not _has_result(article, sentence):
            continue
        lead = article.text[sentence.span.start : match.start()]
        told = POLL.search(article.text, 0, match.start()) is not None
        if (told and KNOWN.search(lead)) or AVERAGE.search(sentence.span.of(article.text)):
            continue
        missing = _missing(article, sentence, match, section.span)
        if len(missing) >= least:
            yield Found(Span(match.start(), match.end()), _listed(missing))


def _has_result(article: Article, sentence: Sentence) -> bool:
    """Tell whether a share stands in the sentence or the next one of the paragraph."""
    return any(n.kind == "percent" for n in numbers_in(article, sentence.span))


def _missing(article: Article, sentence: Sentence, match: re.Match[str], paragraph: Span) -> list[str]:
    near = around(article, sentence, 2, 2)
    stretch = Span(min(near.start, paragraph.start), max(near.end, paragraph.end))
    text = stretch.of(article.text)
    there = {
        "pollster": _names_pollster(article, sentence, match) or POLLSTERS.search(text) is not None,
        "size": any(_is_size(article, n) for n in numbers_in(article, stretch)),
        "when": WHEN.search(text) is not None,
    }
    return [name for name, found in there.items() if not found]


def _names_pollster(article: Article, sentence: Sentence, match: re.Match[str]) -> bool:
    lead = article.text[sentence.span.start : match.start()]
    rest = article.text[match.end() : sentence.span.end][:80]
    return NAME_BEFORE.search(lead) is not None or BY.search(rest) is not None


def _is_size(article: Article, number: Number) -> bool:
    if number.kind not in ("count", "range") or number.value is None or Decimal(number.value) < 20:
        return False
    lead = article.text[max(0, number.span.start - 60) : number.span.start]
    return (number.of_lemma or "").lower() in PEOPLE or ASKED.search(lead) is not None


def _listed(missing: list[str]) -> str:
    *first, last = (MISSING[name] for name in missing)
    return f"{', '.join(first)} and {last}" if first else last
