"""Where an article does arithmetic in passing: a percentage with the figures it is worked out from."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction
from itertools import groupby

from claimcheck.findings.article import Article
from claimcheck.findings.checks.exactness import PLAIN, Figure, before, change, figure_of, may_share, share
from claimcheck.model.claims import Number, NumberKind
from claimcheck.model.finding import Related
from claimcheck.model.prose import Sentence

# A sentence is read with one sign for each number: \x01, its kind, its place in the sentence, \x02.
OPEN, CLOSE = "\x01", "\x02"
SIGNS = re.compile(f"[{OPEN}{CLOSE}]|\\s+")
KINDS: Mapping[str, str] = {"percent": "p", "count": "q", "money": "q", "measure": "q", "fraction": "f"}

A, B = rf"{OPEN}q(?P<a>\d+){CLOSE}", rf"{OPEN}q(?P<b>\d+){CLOSE}"
P, F = rf"{OPEN}p(?P<p>\d+){CLOSE}", rf"{OPEN}f(?P<f>\d+){CLOSE}"
WHEN = rf"(?: (?:in|on) {OPEN}x\d+{CLOSE})?"
NOUN = rf"(?: (?!(?:and|or|from|to|up|down|of|out)\b)[A-Za-z][\w'’-]*){{0,5}}{WHEN}"
OF = r" (?:out )?of (?:the |its |his |her |their |our |all |all the |a total of )?"
# "in the three months to September 30": the time that a figure is of.
X = rf"{OPEN}x\d+{CLOSE}"
TO = rf"(?:(?: \w+){{0,2}} (?:to|ended|ending|through) (?:the )?{X})?"
PERIOD = rf"{X}(?: (?:quarter|half|period|season))?"
SPELL = rf"(?:,? (?:in|for|during|over) (?:the )?(?:\w+ ){{0,2}}{PERIOD}{TO}|(?: in| for)? {X})?"
AGAINST = r"(?:from|compared (?:with|to)|against|versus)"
# "Compared with $5 million that analysts had forecast" is no move.
EARLIER = rf"(?![^{OPEN}]{{0,40}}(?:forecast|expect|estimate|consensus|target|budget|predict|plan|analyst))"
EQUALS = r"(?: ?\(|, or | [–—-] or )"
MOVES = (
    "increase|rise|raise|hike|jump|gain|surge|climb|growth|drop|fall|decline|decrease|cut|reduction"
    "|plunge|slump"
)
BY = rf"(?:,| ?\(| [–—-]) ?(?:(?:up|down) (?:by )?|an? (?:(?:{MOVES}) of )?)"
# Behind the percentage nothing may come that says of what it is one.
ENDS = r"(?= ?(?:[.,;:)!?]|$|[–—-] |of (?:the total|them|all of them|those)\b))"

PARTS = (
    rf"{A}{NOUN}{OF}{B}{NOUN}{EQUALS}{P}{ENDS}",
    rf"{A}{NOUN}{OF}{B}{NOUN}, {P}(?=, | of the total\b)",
    rf"{B}{NOUN},? of (?:which|whom) {A}{NOUN}{EQUALS}{P}{ENDS}",
    rf"{P}{EQUALS}{A}{OF}{B}{NOUN}{ENDS}",
    rf"\b[Oo]f (?:the |its |all |all the )?{B}{NOUN}, {A}{NOUN}{EQUALS}{P}{ENDS}",
)
FRACTIONS = (
    rf"{F}{NOUN}{EQUALS}{P}{ENDS}",
    rf"{P}{EQUALS}{F}{NOUN}{ENDS}",
)
MOVED = (
    rf"\bfrom {A}{NOUN} to {B}{NOUN}(?:{BY}|, or ){P}(?: (?:{MOVES}))?{ENDS}",
    rf"\bto {B}{NOUN} from {A}{NOUN}{BY}{P}(?: (?:{MOVES}))?{ENDS}",
    rf"{P}(?: (?:{MOVES}))?,? from {A}{NOUN} to {B}",
    rf"\bhad {A}{NOUN},? (?:and|but) (?:now )?(?:has|have) {B}{NOUN}{BY}{P}(?: (?:{MOVES}))?{ENDS}",
    rf"{P}(?: (?:{MOVES}))?,? to {B}{NOUN}{SPELL},? (?:up |down )?{AGAINST} {A}{EARLIER}",
    rf"{B}{NOUN}{SPELL}, (?:up|down) {P} from {A}{NOUN}{EARLIER}",
)
STEPS = (rf"{A}{NOUN}(?:, or | ?\(){P}(?:,|\))? to{NOUN} {B}",)

GOES_ON = re.compile(
    rf"(?:That|This|It)(?:[’']s| is| was| means| represents| amounts to| would be| makes)?(?: (?:only"
    rf"|just|an?|up|down|some|the))*"
    rf"(?: (?:{MOVES}) of)? {P}(?: (?:{MOVES}))?{ENDS}"
)
OUT_OF = re.compile(r"([\d,]+) (?:(?:out )?of|in) ([\d,]+)", re.ASCII)
# "Nine of 10 (88%)": so few are a manner of speaking.
FEW = 10

Named = Mapping[str, Number]


@dataclass(frozen=True, slots=True)
class Sum:
    """A percentage, what it must be by the figures beside it, and where those are."""

    percent: Number
    truth: Figure
    related: tuple[Related, ...]


def find_sums(article: Article) -> Iterator[Sum]:
    """Yield the percentages whose figures stand beside them, each once."""
    before: tuple[Sequence[Number], str] | None = None
    for numbers, written in sentences_with_signs(article):
        if any(number.kind == "percent" for number in numbers):
            yield from _in_sentence(article, numbers, written)
            if before is not None and (goes_on := GOES_ON.match(written)):
                both = (*before[0], numbers[int(goes_on["p"])])
                yield from _in_sentence(article, both, _said_in_one(before[1], len(both) - 1))
        before = (numbers, written)


def _said_in_one(written: str, percent: int) -> str:
    """Read "It rose from 40 to 50. That is a rise of 10%" as one sentence."""
    return f"{written.rstrip('. ')}, up {OPEN}p{percent}{CLOSE}."


def sentences_with_signs(
    article: Article, kind: NumberKind | None = None
) -> Iterator[tuple[Sequence[Number], str]]:
    """Yield the figures of each sentence that has some (of one kind), and the sentence with signs for them."""
    homes = ((article.sentence(number.span.start), number) for number in article.claims.numbers)
    for sentence, group in groupby(homes, key=lambda home: home[0]):
        if sentence is not None:
            numbers = [number for _, number in group if sentence.span.holds(number.span)]
            if any(kind in (None, number.kind) for number in numbers):
                yield numbers, _with_signs(article, sentence, numbers)


def _in_sentence(article: Article, numbers: Sequence[Number], written: str) -> Iterator[Sum]:
    done: set[str] = set()
    for pattern, read, labels in FORMS:
        for match in pattern.finditer(written):
            named = {name: numbers[int(place)] for name, place in match.groupdict().items()}
            percent = named["p"]
            truth = read(article, named) if percent.modifier in PLAIN else None
            if truth is not None and percent.id not in done:
                done.add(percent.id)
                places = tuple(Related(named[name].span, label) for name, label in labels.items())
                yield Sum(percent, truth, places)


def _with_signs(article: Article, sentence: Sentence, numbers: Sequence[Number]) -> str:
    pieces, at = [], sentence.span.start
    for place, number in enumerate(numbers):
        pieces.append(SIGNS.sub(" ", article.text[at : number.span.start]))
        pieces.append(f"{OPEN}{KINDS.get(number.kind, 'x')}{place}{CLOSE}")
        at = number.span.end
    return "".join(pieces) + SIGNS.sub(" ", article.text[at : sentence.span.end])


def _alike(article: Article, a: Number, b: Number) -> tuple[Figure, Figure] | None:
    """Return two figures of one kind and unit; None where they are not, or one is vague."""
    one, other = (figure_of(number, number.span.of(article.text)) for number in (a, b))
    if one is None or other is None or (a.kind, a.unit) != (b.kind, b.unit):
        return None
    return None if may_share(one, other) or may_share(other, one) or one.low <= 0 else (one, other)


def _of_parts(article: Article, named: Named) -> Figure | None:
    pair = _alike(article, named["a"], named["b"])
    return share(*pair) if pair is not None and FEW < pair[1].value >= pair[0].value else None


def _of_fraction(article: Article, named: Named) -> Figure | None:
    """Read "15 out of 60", which is one number."""
    number = named["f"]
    parts = OUT_OF.fullmatch(" ".join(number.span.of(article.text).split()))
    if parts is None or number.modifier not in PLAIN:
        return None
    part, whole = (Fraction(figure.replace(",", "") or 0) for figure in parts.groups())
    value = part / whole * 100 if whole > FEW else None
    return Figure(value, value, value) if value is not None else None


def _of_move(article: Article, named: Named) -> Figure | None:
    pair = _alike(article, named["a"], named["b"])
    steps = named["a"].change or named["b"].change
    return change(*pair) if pair is not None and not steps else None


def _of_step(article: Article, named: Named) -> Figure | None:
    pair = _alike(article, named["a"], named["b"])
    way = named["a"].change or named["p"].change
    if pair is None or way is None:
        return None
    step, after = pair
    origin = before(after, step, up=way == "up")
    return share(step, origin) if origin is not None else None


Read = Callable[[Article, Named], Figure | None]
Form = tuple[re.Pattern[str], Read, Mapping[str, str]]


def _forms(patterns: Sequence[str], read: Read, **labels: str) -> Iterator[Form]:
    return ((re.compile(pattern), read, labels) for pattern in patterns)


FORMS: tuple[Form, ...] = (
    *_forms(PARTS, _of_parts, a="part", b="whole"),
    *_forms(FRACTIONS, _of_fraction, f="part"),
    *_forms(MOVED, _of_move, a="before", b="after"),
    *_forms(STEPS, _of_step, a="change", b="after"),
)
