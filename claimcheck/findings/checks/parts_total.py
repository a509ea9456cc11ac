"""Parts that do not add up to the total they stand with: "Of 90 votes, 50 were for, 30 against and 5 blank".

Read are lists in one sentence that leave nothing out: a total that is broken down ("11 members: six growers, ..."),
parts that are added up ("nine people in all"), and answers or groups of which each excludes the others (for and
against, men and women, the rest). Figures count as exact as they are written, and no more.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction
from itertools import groupby

from claimcheck.findings.article import Article
from claimcheck.findings.checks.exactness import MANTISSA, PLAIN, Figure, figure_of
from claimcheck.model.check import Found, OptionValue
from claimcheck.model.claims import Number
from claimcheck.model.finding import Related
from claimcheck.model.prose import Sentence
from claimcheck.model.span import Span

KINDS = ("count", "money", "percent", "measure")
OF = re.compile(
    r"(?:^|[,;:(“\"] ?|\b(?:and|but) )[Oo]f (?:the |its |his |her |their |all |all the |a total of )?$"
)
LABEL = r"(?:(?:[\w'’-]+ ){1,4}\(?)?"
BROKEN_DOWN = re.compile(
    r"[^.;]{0,60}?(?: ?[:–—] ?| - |\b(?:made up of|composed of|comprising|comprises|consisting of|consists of|"
    r"(?:split|divided|shared|spread) (?:into|between|among|over)) )(?:the )?" + LABEL
)
# "The 40 beds went to three wards: ...": how many parts there are is no part.
SO_MANY = re.compile(r"(?: [\w'’-]+){1,3} ?[:–—] ?")
ADDED_UP = re.compile(
    r"[^.;]{1,40}?(?:,| [–—-]) ?(?:or |a total of |making |which makes |for a total of |in all )?"
)
IN_ALL = re.compile(r"[^.,;]{0,30}?\b(?:in all|in total|altogether)\b")
TOTAL_OF = re.compile(r"\b(?:a total of|making|which makes|for a total of|in all) $")
# Between two parts of one list.
NEXT = re.compile(
    r"[^.;:]{0,60}?(?:,|,? and|;) (?:another |a further |the other |the remaining |the rest, |just |only )?"
    + LABEL
)
FEWEST_OPEN = 3
# "40% of men, 50% of women and 60% of children" are parts of three wholes.
GROUP = re.compile(r" (?:of|among|in) ")
WHOLE = 100
OFF = 2
# So far "some 48 per cent" and the like may be off together.
VAGUE = 6


@dataclass(frozen=True, slots=True)
class Listed:
    """Parts of a whole; ``total`` is None for percentages, whose whole is 100."""

    parts: tuple[Number, ...]
    total: Number | None


def find(article: Article, options: Mapping[str, OptionValue]) -> Iterator[Found]:
    """Yield each total that its parts do not make up; the value is what they come to."""
    homes = ((article.sentence(n.span.start), n) for n in article.claims.numbers if n.kind in KINDS)
    for sentence, group in groupby(homes, key=lambda home: home[0]):
        numbers = [number for _, number in group]
        if sentence is not None and len(numbers) >= FEWEST_OPEN and not _overlaps(article, sentence):
            for listed in _lists(article, sentence, numbers):
                yield from _judged(article, listed)


def _overlaps(article: Article, sentence: Sentence) -> bool:
    """Tell whether the sentence says that it leaves something out, or counts somebody twice."""
    return article.told[sentence.index].phrase(article.phrases("parts-open")) is not None


def _lists(article: Article, sentence: Sentence, numbers: Sequence[Number]) -> Iterator[Listed]:
    text = article.text
    for at, total in enumerate(numbers):
        behind = [n for n in numbers[at + 1 :] if (n.kind, n.unit) == (total.kind, total.unit)]
        run = _run(text, _without_their_count(text, behind))
        if total.kind == "percent":
            continue
        if (
            OF.search(text[sentence.span.start : total.span.start]) and _is_whole(article, sentence, run)
        ) or (
            len(run) >= 2
            and _is_most(total, run)
            and BROKEN_DOWN.fullmatch(text[total.span.end : run[0].span.start])
        ):
            yield Listed(tuple(run), total)
        before = _run(text, [n for n in numbers[:at] if (n.kind, n.unit) == (total.kind, total.unit)])
        if len(before) >= 2 and before[-1] is numbers[at - 1] and _adds_up(text, before[-1], total):
            yield Listed(tuple(before), total)
    shares = _run(text, [n for n in numbers if n.kind == "percent"])
    if len(shares) >= FEWEST_OPEN and (
        _is_whole(article, sentence, shares) or _is_too_much(article, sentence, shares)
    ):
        yield Listed(tuple(shares), None)


def _without_their_count(text: str, behind: list[Number]) -> list[Number]:
    """Leave out a first number that says only how many parts are listed behind it."""
    if len(behind) < FEWEST_OPEN or not SO_MANY.fullmatch(text[behind[0].span.end : behind[1].span.start]):
        return behind
    parts = _run(text, behind[1:])
    return parts if Fraction(behind[0].value or 0) == len(parts) else behind


def _is_most(total: Number, parts: Sequence[Number]) -> bool:
    values = [Fraction(number.value or 0) for number in parts]
    return max(values) <= Fraction(total.value or 0)


def _run(text: str, numbers: Sequence[Number]) -> list[Number]:
    """Return the numbers from the first on that follow each other as a list does."""
    run = list(numbers[:1])
    for number in numbers[1:]:
        if not NEXT.fullmatch(text[run[-1].span.end : number.span.start]):
            break
        run.append(number)
    return run


def _adds_up(text: str, last: Number, total: Number) -> bool:
    between = text[last.span.end : total.span.start]
    if not ADDED_UP.fullmatch(between):
        return False
    return TOTAL_OF.search(between) is not None or IN_ALL.match(text, total.span.end) is not None


def _is_whole(article: Article, sentence: Sentence, run: Sequence[Number]) -> bool:
    """Tell whether the parts exclude each other and leave nothing out, by the words behind them."""
    if len(run) < 2:
        return False
    told = article.told[sentence.index]
    own = article.phrases("parts-exclusive")
    stretch = Span(run[0].span.start, sentence.span.end)
    found = [(own[words], span) for words, span in told.phrases(own) if stretch.holds(span)]
    kinds = [kind for kind, _ in found]
    last = Span(run[-2].span.end, run[-1].span.start)
    if any(kind == "rest" and last.holds(span) for kind, span in found):
        return True
    if kinds.count("vote") >= 2 and len(run) >= FEWEST_OPEN:
        return "open" in kinds
    return {"one", "other"} <= set(kinds) and len(run) == 2


def _is_too_much(article: Article, sentence: Sentence, shares: Sequence[Number]) -> bool:
    """Tell whether more than all is shared out among answers of one question, and not said of several groups."""
    own = article.phrases("parts-exclusive")
    votes = any(own[words] in ("vote", "open") for words, _ in article.told[sentence.index].phrases(own))
    groups = sum(GROUP.match(article.text, share.span.end) is not None for share in shares)
    return votes and groups < 2 and sum(Fraction(share.value or 0) for share in shares) > WHOLE + OFF


def _judged(article: Article, listed: Listed) -> Iterator[Found]:
    if len(listed.parts) == 2 and any(part.value == "1" for part in listed.parts):
        return
    related = tuple(Related(part.span, "part") for part in listed.parts)
    if listed.total is None:
        come_to = sum((Fraction(part.value or 0) for part in listed.parts), Fraction(0))
        plain = all(part.modifier in PLAIN for part in listed.parts)
        if abs(come_to - WHOLE) > (OFF if plain else VAGUE):
            whole = Span(listed.parts[0].span.start, listed.parts[-1].span.end)
            yield Found(whole, f"{float(come_to):g}%", related)
        return
    figures = [figure_of(part, part.span.of(article.text)) for part in listed.parts]
    if any(figure is None for figure in figures):
        return
    known = [figure for figure in figures if figure is not None]
    low, high = sum(f.low for f in known), sum(f.high for f in known)
    come_to = Fraction(sum(f.value for f in known))
    total = figure_of(listed.total, listed.total.span.of(article.text))
    if total is not None and not (low <= total.high and high >= total.low):
        yield Found(listed.total.span, _written(article, listed.total, total, come_to), related)


def _written(article: Article, number: Number, total: Figure, come_to: Fraction) -> str:
    """Write a sum as the total is written."""
    words = " ".join(number.span.of(article.text).split())
    figure = f"{float(come_to / total.scale):,.10g}"
    return MANTISSA.sub(figure, words, count=1) if MANTISSA.search(words) else figure
