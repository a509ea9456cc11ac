"""A risk that doubles, or rises by so many per cent, with nothing that says how large it is.

"The drug doubles the risk of stroke" is flagged; with "from 1 in 1,000 to 2 in 1,000", or any so many in so many within
three sentences, it is left alone.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from claimcheck.findings.article import Article
from claimcheck.findings.checks.near import around, says_one_of, sentences_with
from claimcheck.model.check import Found, OptionValue
from claimcheck.model.prose import Sentence
from claimcheck.model.span import Span

RISK = r"(?:risks?|chances?|odds|likelihood|probability|danger)"
MANY = r"(?:\d[\d.,]*|two|three|four|five|six|seven|eight|nine|ten|a hundred)"
PART = (
    rf"(?:(?:as much as |up to |more than |about |nearly |almost |over |around |some )*(?:{MANY}(?: ?%"
    rf"| per ?cent)|half|a third|two[ -]thirds|a quarter|a fifth|{MANY}(?:-| )?(?:fold|times)))"
)
WORDS = r"(?:[\w'’-]+\s+)"
MULTIPLY = r"(?:doubl|tripl|trebl|quadrupl|halv)(?:es?|ed|ing)"
MOVE = r"(?:rais|increas|reduc|lower|cut|slash|boost|decreas|push|driv|br(?:ing|ought))\w*"
MOVED = (
    r"(?:ris|ros|rais|fell|fall|drop|increas|decreas|climb|grow|grew|jump|soar|shrink|shrank|go(?:es)? up"
    r"|went up|is|was|were|are)\w*"
)
PATTERN = re.compile(
    rf"\b(?:{MULTIPLY}\s+{WORDS}{{0,5}}?{RISK}"
    rf"|{RISK}\s+{WORDS}{{0,8}}?{MULTIPLY}"
    rf"|{PART}\s+(?:(?:the|a|an|as|more|less|higher|lower|greater|increased?|reduced|reduction|rise"
    rf"|drop|fall|in|of|his|her|their|your)\s+){{0,5}}(?:{WORDS}{{0,2}})?{RISK}"
    rf"|(?:twice|double|triple|half|treble)\s+(?:the|your|their|his|her|as|a|an)\s+{WORDS}{{0,2}}?{RISK}"
    rf"|(?:(?:twice|half|{PART})\s+(?:as|more|less)|(?:twice|half) as)\s+(?:likely|apt|prone)"
    rf"|{MOVE}\s+{WORDS}{{0,5}}?{RISK}\s+{WORDS}{{0,8}}?(?:by\s+{PART}|{MANY}(?:-| )?(?:fold|times))"
    rf"|{RISK}\s+{WORDS}{{0,8}}?{MOVED}\s+(?:up\s+|down\s+|by\s+)?{PART})(?!\w)",
    re.I,
)
# So many in so many, or two levels: the reader can see how large the risk is.
ABSOLUTE = re.compile(
    rf"\b(?:{MANY}|one)\s+(?:\w+\s+)?(?:in|out of)\s+(?:every\s+)?(?:{MANY}|\w+\s+thousand|a hundred"
    rf"|a thousand|a million)\b"
    r"|\bper\s+(?:\d[\d,]*|thousand|hundred|million|100,000)"
    r"|\bin\s+(?:every\s+)?\d[\d,]*\b(?!\s*%)(?<!in 19\d\d)(?<!in 20\d\d)"
    rf"|\bfrom\s+(?:about\s+)?{MANY}[^.]{{0,30}}?\s+to\s+(?:about\s+)?{MANY}|\b{MANY}\s+(?:of"
    rf"|out of)\s+(?:the\s+)?{MANY}"
    rf"|\b{MANY}[^.;]{{0,40}}\b(?:compared (?:with|to)|against|versus|rather than)\s+{MANY}",
    re.I,
)
FAR = 3
# Lexicon of the words of health and crime, in which a risk is news.
FIELDS = "risk-fields"


def find(article: Article, _options: Mapping[str, OptionValue]) -> Iterator[Found]:
    """Yield the words for the risk and its change."""
    if not re.search(rf"{RISK}|likely|prone|apt\b", article.text, re.I):
        return
    for sentence, match in sentences_with(article, PATTERN):
        if says_one_of(article, around(article, sentence, 1, 1), FIELDS) and not _is_absolute(
            article, sentence
        ):
            yield Found(Span(match.start(), match.end()))


def _is_absolute(article: Article, sentence: Sentence) -> bool:
    return ABSOLUTE.search(around(article, sentence, FAR, FAR).of(article.text)) is not None
