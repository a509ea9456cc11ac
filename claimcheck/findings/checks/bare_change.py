"""A change with nothing to hold it against: "Thefts soared 50%", and not from what, to what, or since when.

A percentage or a multiple ("doubled") counts. Silent where a level, a date or a length of time stands in the sentence,
or words such as "compared with" in the sentences around it in its paragraph.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from claimcheck.findings.article import Article
from claimcheck.findings.checks.near import around, lead, numbers_in, rest
from claimcheck.model.check import Found, OptionValue
from claimcheck.model.claims import Number
from claimcheck.model.prose import Sentence
from claimcheck.model.span import Span

VERBS = (
    r"(?:rose|rises?|risen|rising|fell|falls?|fallen|falling|increased|increases?|decreased"
    r"|decreases?|dropp?s?(?:ed)?"
    r"|climb(?:s|ed)?|jump(?:s|ed)?|grew|grows?|grown|declined|declines?|slipped|widened|narrowed"
    r"|deepened|worsened|improved|surged?|soar(?:s"
    r"|ed)?|plung(?:es?|ed)"
    r"|plummeted|shrank|shrunk|slumped|spiked|skyrocketed|ballooned|swelled|tumbled|expanded"
    r"|contracted|dipped"
    r"|(?:is|are|was|were|been) (?:up|down)|went (?:up|down)|gone (?:up|down))"
)
MOVED_BY = re.compile(
    rf"\b{VERBS}\s+(?:up|down|by|an?(?: \w+)?|some|about|almost|nearly|more than|over|another|further"
    rf"|\w+ly|\s)*\s*$",
    re.I,
)
NOUN = re.compile(
    r"[\s-]+(?:\w+\s+)?(?:increase|rise|jump|surge|spike|drop|fall|decline|decrease|plunge|slump"
    r"|growth|leap)\b",
    re.I,
)
NOUN_OF = re.compile(
    r"\b(?:increase|rise|jump|surge|spike|drop|fall|decline|decrease|plunge|slump|growth"
    r"|leap)\s+of\s+(?:\w+\s+){0,2}$",
    re.I,
)
ASIDE = re.compile(r"(?<=, )(?:up|down)\s+(?:by\s+)?$", re.I)
MULTIPLE = re.compile(
    r"\b(?:(?:has|have|had)\s+)?(?:\w+ly\s+|more than\s+|almost\s+)?(?:doubled(?! down)|tripled|trebled"
    r"|quadrupled|halved)\b",
    re.I,
)
BASED = re.compile(
    r"\b(?:since|compared?|comparison|(?<!more )(?<!less )(?<!fewer )than|versus|against"
    r"|year[- ]on[- ]year|year[- ]over[- ]year|month[- ]on[- ]month"
    r"|quarter[- ]on[- ]quarter|previous(?:ly)?|prior|earlier|ago|(?:last|this|past|next|same|every"
    r"|each|per|a|the|first"
    r"|second|third|fourth|final)\s+(?:\w+\s+)?(?:year|month|week|quarter|decade|season|day|summer"
    r"|winter|spring|autumn|term"
    r"|night|hour|half)s?|annual(?:ly|ised|ized)?|overnight|decades?|years|months|weeks|today"
    r"|yesterday|pre-\w+|after|before"
    r"|when|during|between|inflation|(?:January|February|March|April|May|June|July|August|September"
    r"|October|November"
    r"|December)|monthly|weekly|yearly|quarterly|so far|in a row)\b",
    re.I,
)
# Prices of a market move by the day, and plans start from now.
ELSEWHERE = re.compile(
    r"\b(?:shares?|stocks?|index|futures|Nasdaq|Dow|FTSE|S&P|bonds?|yields?|would|will|could|should"
    r"|may|might|if|plans?"
    r"|planned|proposed?|proposal|wants?|promised?|pledged?|calls? for|polls?|survey|voters)\b",
    re.I,
)
# "Risen half that much" compares.
AS_MUCH = re.compile(r"\s+(?:that|as|what|of|the|this)\b", re.I)
LEVEL = re.compile(r"\b(?:to|from|at|of)\s+(?:\w+\s+)?$")
LEVELS = ("count", "money", "measure", "date", "duration", "points", "rate", "range")
# In a sentence with so many figures nobody can say what belongs to what.
MANY = 20
# A length of time or a base may stand in the sentence before or behind.
BESIDE = 1


def find(article: Article, _options: Mapping[str, OptionValue]) -> Iterator[Found]:
    """Yield each change with the word for it."""
    based: dict[int, bool] = {}
    for sentence, span, number in _changes(article):
        if sentence.index not in based:
            based[sentence.index] = _is_based(article, sentence)
        if not based[sentence.index] and not _has_level(article, sentence, number):
            yield Found(span)


def _changes(article: Article) -> Iterator[tuple[Sentence, Span, Number | None]]:
    for number in article.claims.numbers:
        sentence = article.sentence(number.span.start)
        if sentence is not None and number.kind in ("percent", "fraction") and number.value:
            span = _changed(article, sentence, number)
            if span is not None:
                yield sentence, span, number
    for match in MULTIPLE.finditer(article.text):
        sentence = article.sentence(match.start())
        if sentence is not None:
            yield sentence, Span(match.start(), match.end()), None


def _changed(article: Article, sentence: Sentence, number: Number) -> Span | None:
    if number.kind == "fraction" and AS_MUCH.match(rest(article, sentence, number.span.end)):
        return None
    words = lead(article, sentence, number.span.start)
    before = MOVED_BY.search(words) or NOUN_OF.search(words) or ASIDE.search(words)
    if before is not None:
        return Span(number.span.start - len(words) + before.start(), number.span.end)
    behind = NOUN.match(rest(article, sentence, number.span.end))
    return Span(number.span.start, number.span.end + behind.end()) if behind else None


def _is_based(article: Article, sentence: Sentence) -> bool:
    """Tell whether a sentence, or one beside it, says from when or than what."""
    section = article.prose.document.sections[sentence.section].span
    beside = around(article, sentence, BESIDE, BESIDE)
    beside = Span(max(beside.start, section.start), min(beside.end, section.end))
    if ELSEWHERE.search(sentence.span.of(article.text)) or BASED.search(beside.of(article.text)):
        return True
    return any(n.kind in ("date", "duration") for n in numbers_in(article, beside))


def _has_level(article: Article, sentence: Sentence, number: Number | None) -> bool:
    """Tell whether a figure beside a change says from where or to where it went."""
    others = [n for n in numbers_in(article, sentence.span) if n is not number]
    return len(others) > MANY or any(
        n.kind in LEVELS or (n.kind == "percent" and _is_level(article, n)) for n in others
    )


def _is_level(article: Article, number: Number) -> bool:
    """Tell whether a percentage is one that a move starts from or leads to."""
    return LEVEL.search(article.text, max(0, number.span.start - 20), number.span.start) is not None
