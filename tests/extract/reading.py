"""Claims of a short text, with the real words, grammar and packs; and ways to show them in a test."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import lru_cache

from claimcheck import packs
from claimcheck.extract.claims import extract
from claimcheck.extract.marks import Matcher
from claimcheck.model.claims import Attribution, Claims, Hedge, SourceMention
from claimcheck.model.document import Document, Lines, Section
from claimcheck.model.rule import Catalogue
from claimcheck.model.span import Span
from claimcheck.model.tagged import Tagged
from claimcheck.nlp import model
from claimcheck.nlp.parse import LazyParser
from claimcheck.nlp.tokens import read_prose
from claimcheck.read.sections import find_sections


def document_of(text: str) -> Document:
    """Return a document whose paragraphs are all body, so that a test needs no headline."""
    sections = tuple(Section("body", section.span) for section in find_sections(text))
    return Document("a.txt", "text", "", text, sections, Lines.of(text))


def read(text: str, tagged: Sequence[Tagged] | None = None) -> Claims:
    """Return what a text says, by the rules alone or together with what a tagger sees."""
    return read_document(document_of(text), tagged)


def read_document(
    document: Document, tagged: Sequence[Tagged] | None = None, own: Catalogue | None = None
) -> Claims:
    """Return what a document says."""
    prose = read_prose(document, model.load())
    parser = LazyParser(prose, model.load())
    matcher = Matcher(own.rules) if own else _matcher()
    return extract(prose, parser, matcher.marks(prose, parser), own or catalogue(), tagged)


def seen(text: str, source: str, cue: str, *content: str, confidence: float = 0.9) -> Tagged:
    """Return what a tagger would say it sees: the first place of some words for each part."""
    source_, cue_ = (tuple(_places(text, [part] if part else [])) for part in (source, cue))
    return Tagged(source_, cue_, tuple(_places(text, content)), confidence)


def _places(text: str, parts: Sequence[str]) -> Iterator[Span]:
    for part in parts:
        start = text.index(part)
        yield Span(start, start + len(part))


def said(text: str, tagged: Sequence[Tagged] | None = None) -> list[tuple[str, str, str]]:
    """Return source, cue and content of each attribution; pieces of content are parted by a bar."""
    return shown(text, read(text, tagged))


def shown(text: str, claims: Claims) -> list[tuple[str, str, str]]:
    """Return source, cue and content of each attribution of a text as words."""
    return [
        (
            a.source.text if a.source else "",
            " ".join(words(text, span) for span in (a.cue.spans if a.cue else ())),
            " | ".join(words(text, span) for span in a.content),
        )
        for a in claims.attributions
    ]


def only(text: str) -> Attribution:
    """Return the one attribution of a text."""
    (attribution,) = read(text).attributions
    return attribution


def sources(text: str) -> list[SourceMention]:
    """Return the sources of the attributions, in text order."""
    return [a.source for a in read(text).attributions if a.source is not None]


def hedged(text: str) -> list[tuple[str, str]]:
    """Return words and class of each hedge."""
    return [(words(text, hedge.span), hedge.cls) for hedge in read(text).hedges]


def hedge(text: str) -> Hedge:
    """Return the one hedge of a text."""
    (found,) = read(text).hedges
    return found


def words(text: str, span: Span) -> str:
    """Return the words of a span, on one line."""
    return " ".join(span.of(text).split())


@lru_cache(maxsize=1)
def catalogue() -> Catalogue:
    """Return the packs that everybody gets."""
    return packs.load(("default",))


@lru_cache(maxsize=1)
def _matcher() -> Matcher:
    return Matcher(catalogue().rules)
