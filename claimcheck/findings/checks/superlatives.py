"""The first, the largest or the worst of all, in the article's own voice, with no source, record or list for it.

Taken are superlatives with the set that they beat ("in the city's history", "ever", "in the world") and words that say
the same by themselves ("unprecedented", "a record turnout"). Silent where a cue is seen in the sentence or runs on into
it; personal firsts ("her first job ever") are left alone.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from claimcheck.findings.article import Article
from claimcheck.findings.checks.near import sentences_with, somebody_may_stand_behind
from claimcheck.model.check import Found, OptionValue
from claimcheck.model.prose import Sentence
from claimcheck.model.span import Span

BEST = (
    r"(?:first|only|largest|biggest|worst|deadliest|highest|lowest|longest|oldest|fastest|richest"
    r"|poorest|smallest"
    r"|tallest|deepest|best|strongest|heaviest|costliest|hottest|coldest|wettest|driest|busiest"
    r"|youngest|greatest"
    r"|bloodiest|earliest|latest|shortest|steepest|sharpest|cheapest|safest|cleanest|dirtiest|loudest"
    r"|newest|rarest"
    r"|most [a-z-]+|least [a-z-]+)"
)
WORD = r"[\w’'-]+"
AMONG = (
    rf"(?:ever|in (?:{WORD} ){{0,4}}?history|on record|of all time|of its kind|since records began"
    rf"|in (?:living )?memory|to date"
    r"|in (?:the |all of )?(?:world|country|continent|Europe|Africa|Asia|America|Britain|England"
    r"|Scotland|region|nation"
    r"|state|county|city|town|province|district)|(?:in|for) (?:more than |over |nearly |almost "
    r"|at least |about )?"
    rf"(?:{WORD} |\d+ ){{0,2}}(?:years|decades|centuries|generations|a (?:generation|decade|century))"
    rf"|anywhere)"
)
PLACE = (
    r"(?:country|nation|world|city|town|region|state|county|continent|island|valley|village|district"
    r"|province|Europe|Britain)"
)
SUPERLATIVE = re.compile(
    rf"\b(?:(?:the|its|their)(?: single)? (?:second[- ]|third[- ])?{BEST}(?: {WORD}){{0,6}}?,? {AMONG}"
    rf"|(?<!, ){PLACE}[’']s (?:single )?(?!first|only){BEST}(?: [a-z-]+){{1,2}}\b(?!,)"
    r"|the (?:first|only) (?:[a-z-]+ ){0,2}(?:woman|man|person|female|mayor|minister|president"
    r"|country|city|town|company|bank"
    r"|state|team|school|hospital|judge|leader|player|European|African|Asian"
    r"|American)(?: in \w+)? (?:ever )?to (?:have |be )?[a-z]+"
    r"|(?:an |the )?(?:unprecedented|all-time (?:high|low|record)s?)"
    r"|(?:an? |the )?record(?:-breaking|-high|-low|-setting)?(?: (?:number|sum|crowd|turnout|amount"
    r"|level|temperature|rainfall"
    r"|profit|loss|harvest|attendance|price|fine|heat|high|low|year|haul|catch|deficit|surplus|demand)s?)\b"
    rf"|never before (?:has|have|had|in (?:{WORD} ){{0,4}}?history)|(?:has|have"
    rf"|had) never (?:{WORD} ){{0,2}}before\b)",
    re.I,
)
# "It is the worst flood ..." at the head of a paragraph points at nobody who spoke before.
POINTS_AT_NOBODY = re.compile(r"It (?:is|was|will be|has been|would be|became)\b")
# A first of one's own, and places in a game or on a list that everybody can see.
OWN = re.compile(
    r"\b(?:my|your|his|her|our) (?:\w+ )?$|\bone of $|\bamong $|\bif not $|\bperhaps $|\bprobably $"
    r"|\barguably $",
    re.I,
)


def find(article: Article, _options: Mapping[str, OptionValue]) -> Iterator[Found]:
    """Yield the words of each."""
    for sentence, match in sentences_with(article, SUPERLATIVE):
        lead = article.text[max(sentence.span.start, match.start() - 20) : match.start()]
        if not OWN.search(lead) and not _may_have_a_source(article, sentence):
            yield Found(Span(match.start(), match.end()))


def _may_have_a_source(article: Article, sentence: Sentence) -> bool:
    before = article.prose.sentences[sentence.index - 1] if sentence.index else None
    opens = before is not None and before.section != sentence.section
    if opens and POINTS_AT_NOBODY.match(article.text, sentence.span.start):
        return article.standing.cue_in(sentence)
    return somebody_may_stand_behind(article, sentence)
