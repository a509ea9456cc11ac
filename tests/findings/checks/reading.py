"""A text with its claims, as a check gets it."""

from __future__ import annotations

from decimal import Decimal
from functools import cache

from claimcheck import packs
from claimcheck.extract.claims import extract
from claimcheck.extract.marks import Matcher
from claimcheck.findings.article import Article, Candidate
from claimcheck.findings.checks import found_by
from claimcheck.model.check import CHECKS
from claimcheck.model.document import Document, Lines, Section
from claimcheck.model.finder import CheckFinder
from claimcheck.model.rule import Catalogue
from claimcheck.model.span import Span
from claimcheck.nlp import model
from claimcheck.nlp.parse import LazyParser
from claimcheck.nlp.tokens import read_prose


@cache
def catalogue() -> Catalogue:
    return packs.load(["strict"])


@cache
def matcher() -> Matcher:
    return Matcher(catalogue().rules)


def article_of(text: str, title: str = "") -> Article:
    """Return a text, all one paragraph below its title, with everything known about it."""
    start = len(title) + 2 if title else 0
    headline = (Section("headline", Span(0, len(title))),) if title else ()
    text = f"{title}\n\n{text}" if title else text
    sections = (*headline, Section("body", Span(start, len(text))))
    document = Document("a.txt", "text", "", text, sections, Lines.of(text))
    nlp = model.load(None)
    prose = read_prose(document, nlp)
    parser = LazyParser(prose, nlp)
    marks = matcher().marks(prose, parser)
    return Article(prose, extract(prose, parser, marks, catalogue()), marks, catalogue())


def found(check: str, text: str, title: str = "", **options: Decimal) -> list[tuple[str, str]]:
    """Return what a check finds in a text, and in the title above it: its words, and its value."""
    article = article_of(text, title)
    return [(c.span.of(article.text), c.value) for c in candidates(article, check, **options)]


def related(check: str, text: str, title: str = "") -> list[tuple[str, str]]:
    """Return the other places that a check shows, and what it says of them."""
    article = article_of(text, title)
    return [(r.span.of(article.text), r.label) for c in candidates(article, check) for r in c.related]


def candidates(article: Article, check: str, **options: Decimal) -> list[Candidate]:
    """Return what a check finds in an article."""
    chosen = {name: option.default for name, option in CHECKS[check].items()}
    return found_by(article, CheckFinder(check, {**chosen, **options}))
