"""One quotation from several mouths: ``"We always feared that wall would go," residents said``.

Read are whole quotations of ``fewest`` words or more whose speakers the article itself names: a group in the plural, or
two names with "and". Silent where they may have said it as one: in a letter, a statement, a chant (``together``).
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Mapping
from decimal import Decimal
from itertools import islice

from claimcheck.findings.article import Article
from claimcheck.findings.checks.stretches import is_told, listed, words_of
from claimcheck.model.check import Found, OptionValue
from claimcheck.model.claims import Attribution, SourceMention

NAME = r"[A-Z][\w.’'-]+(?: [A-Z][\w.’'-]+){0,3}"
SEVERAL_NAMES = re.compile(
    rf"(?:{NAME}, )*{NAME},? and (?:{NAME}|(?:his|her) [a-z]+)(?:, .+)?|{NAME}, [^,]+, and {NAME}(?:, [^,]+)?"
)
# "the farmers Ida Holm and Per Lind", "the Holm sisters, Ida and Ana"
PAIR = re.compile(
    rf"(?:[Tt]he |[Tt]wo |[Bb]oth )?(?:[a-z][\w’'-]+ ){{0,3}}[a-z]+(?:s|men|women|children) {NAME} and {NAME}"
    rf"(?:, .+)?|the {NAME} (?:brothers|sisters|twins|couple)(?:, .+)?",
)
GROUPS = ("collective", "anonymous", "role", "unresolved")
PLURALS = ("s", "people", "men", "women", "children", "folk", "police")
# Things that hold words: "water bottles that said", "signs that read".
THINGS = frozenset(
    "bottles shirts signs banners posters placards stickers buttons ads adverts leaflets eyes words".split()
)
# "one of the residents", "a spokesman for residents"
ONE = frozenset("one spokesman spokeswoman spokesperson representative leader head member lawyer".split())


def find(article: Article, options: Mapping[str, OptionValue]) -> Iterator[Found]:
    """Yield the source of each such quotation; the value is who they are."""
    fewest, together = options.get("fewest"), listed(options, "together")
    for attribution in article.claims.attributions:
        source = attribution.source
        if source is None or attribution.speech != "direct" or not _are_several(source):
            continue
        if attribution.cue is not None and attribution.cue.cls == "other":
            continue
        if _longest_quotation(article, attribution) < (fewest if isinstance(fewest, Decimal) else 0):
            continue
        sentence = article.sentence(source.span.start)
        apart = sentence is not None and together.isdisjoint(words_of(article, sentence))
        if apart and is_told(article, source.span):
            yield Found(source.span, source.text)


def _are_several(source: SourceMention) -> bool:
    words = source.text.split()
    if source.kind == "person" and PAIR.fullmatch(" ".join(words)):
        return True
    last = words[-1].lower()
    if not ONE.isdisjoint(word.lower() for word in words):
        return False
    if source.kind == "person":
        return SEVERAL_NAMES.fullmatch(" ".join(words)) is not None
    several = source.plural or source.kind == "collective"
    common = words[-1][0].islower() or len(words) == 1
    return source.kind in GROUPS and several and common and last.endswith(PLURALS) and last not in THINGS


def _longest_quotation(article: Article, attribution: Attribution) -> int:
    """Return how many words the longest whole quotation of a statement has."""
    quotations = article.claims.quotations
    longest = 0
    for part in attribution.content:
        first = bisect_left(quotations, part.start, key=lambda q: q.inner.end)
        for quotation in islice(quotations, first, None):
            if quotation.span.start >= part.end:
                break
            if part.holds(quotation.inner):
                longest = max(longest, article.words(quotation.inner))
    return longest
