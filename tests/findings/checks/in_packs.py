"""What a check finds in a text with the words that the rule of a shipped pack gives it."""

from __future__ import annotations

from claimcheck.extract.claims import extract
from claimcheck.findings.article import Article
from claimcheck.findings.checks import found_by
from claimcheck.model.document import Document, Lines, Section
from claimcheck.model.finder import CheckFinder
from claimcheck.nlp import model
from claimcheck.nlp.parse import LazyParser
from claimcheck.nlp.tokens import read_prose
from claimcheck.read.sections import find_sections
from claimcheck.tagger import tag
from tests.findings.checks.reading import catalogue, matcher


def read(text: str, quoted: str = "") -> Article:
    """Return a text of one paragraph or several, all body, with everything known about it.

    ``quoted`` is a paragraph that is a block quotation.
    """
    spans = (section.span for section in find_sections(text))
    sections = tuple(Section("body", span, quoted=bool(quoted) and span.of(text) == quoted) for span in spans)
    document = Document("a.txt", "text", "", text, sections, Lines.of(text))
    nlp = model.load(None)
    prose = read_prose(document, nlp)
    parser = LazyParser(prose, nlp)
    marks = matcher().marks(prose, parser)
    claims = extract(prose, parser, marks, catalogue(), tag(document, threshold=0))
    return Article(prose, claims, marks, catalogue())


def found(rule_id: str, text: str, quoted: str = "") -> list[tuple[str, str]]:
    """Return what the check of a rule finds in a text: its words, and its value."""
    [finder] = (rule.finder for rule in catalogue().rules if rule.id == rule_id)
    assert isinstance(finder, CheckFinder)
    return [(candidate.span.of(text), candidate.value) for candidate in found_by(read(text, quoted), finder)]


def related(rule_id: str, text: str) -> list[tuple[str, str]]:
    """Return the places that belong to the first finding: their words, and their label."""
    [finder] = (rule.finder for rule in catalogue().rules if rule.id == rule_id)
    assert isinstance(finder, CheckFinder)
    first = found_by(read(text), finder)[0]
    return [(other.span.of(text), other.label) for other in first.related]
