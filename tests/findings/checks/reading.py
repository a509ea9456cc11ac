"""A text with its claims, as a check gets it."""

from __future__ import annotations

from decimal import Decimal
from functools import cache

from claimcheck import packs
from claimcheck.extract.claims import extract
from claimcheck.extract.marks import Matcher
from claimcheck.findings.article import Article
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
    return packs.load(["default"])


@cache
def matcher() -> Matcher:
    return Matcher(catalogue().rules)


def article_of(text: str) -> Article:
    """Return a text, all one paragraph, with everything known about it."""
    sections = (Section("body", Span(0, len(text))),)
    document = Document("a.txt", "text", "", text, sections, Lines.of(text))
    nlp = model.load(None)
    prose = read_prose(document, nlp)
    parser = LazyParser(prose, nlp)
    marks = matcher().marks(prose, parser)
    return Article(prose, extract(prose, parser, marks, catalogue()), marks, catalogue())


def found(check: str, text: str, **options: Decimal) -> list[tuple[str, str]]:
    """Return what a check finds in a text: its words, and its value."""
    chosen = {name: option.default for name, option in CHECKS[check].items()}
    article = article_of(text)
    return [
        (candidate.span.of(text), candidate.value)
        for candidate in found_by(article, CheckFinder(check, {**chosen, **options}))
    ]
