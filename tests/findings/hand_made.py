"""Small articles, claims and rules, made by hand."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import replace

from claimcheck.model.claims import (
    Attribution,
    Cue,
    CueClass,
    Hedge,
    Number,
    Quotation,
    SourceKind,
    SourceMention,
)
from claimcheck.model.document import Document, Lines, Section, SectionKind
from claimcheck.model.finder import ClaimFinder, ClaimName, Finder, Words
from claimcheck.model.finder import Test as FieldTest
from claimcheck.model.mark import Mark
from claimcheck.model.prose import Prose, Sentence, Token
from claimcheck.model.rule import Catalogue, Context, Entry, Place, Rule, Within
from claimcheck.model.span import Span

SENTENCE = re.compile(r"[^.\n]*[^.\s][^.\n]*\.?[”\"]?")
TOKEN = re.compile(r"\w+|[^\w\s]")
WORDS = Words((("word",),), inflected=False)


def prose_of(text: str, kinds: Mapping[int, SectionKind] | None = None) -> Prose:
    """Cut a text: a section a line, a sentence at each full stop. ``kinds``: of sections not body."""
    tokens: list[Token] = []
    sentences: list[Sentence] = []
    sections: list[Section] = []
    for line in re.finditer(r"\S[^\n]*", text):
        for match in SENTENCE.finditer(text, *line.span()):
            start = match.start() + len(match[0]) - len(match[0].lstrip())
            first = len(tokens)
            tokens += [_token(text, Span(*m.span())) for m in TOKEN.finditer(text, start, match.end())]
            if len(tokens) > first:
                span = Span(tokens[first].span.start, tokens[-1].span.end)
                sentences.append(Sentence(len(sentences), span, len(sections), first, len(tokens)))
        kind: SectionKind = (kinds or {}).get(len(sections), "body")
        sections.append(Section(kind, Span(line.start(), line.start() + len(line[0].rstrip()))))
    document = Document("a.txt", "text", "", text, tuple(sections), Lines.of(text))
    return Prose(document, tuple(tokens), tuple(sentences))


def _token(text: str, span: Span) -> Token:
    return Token(span, span.of(text), span.of(text).lower(), text[span.end : span.end + 1].isspace())


def at(text: str, words: str, nth: int = 0) -> Span:
    """Return where words stand in a text, the nth time."""
    start = [m.start() for m in re.finditer(re.escape(words), text)][nth]
    return Span(start, start + len(words))


def mark(prose: Prose, finder: str, words: str, nth: int = 0) -> Mark:
    """Return a mark on words of the text."""
    span = at(prose.document.text, words, nth)
    first = next(i for i, t in enumerate(prose.tokens) if t.span.start >= span.start)
    last = next(i for i, t in enumerate(prose.tokens) if t.span.end >= span.end) + 1
    sentence = next(s.index for s in prose.sentences if s.first <= first < s.last)
    return Mark(finder, span, sentence, first, last)


def attribution(
    text: str,
    identity: str = "A1",
    *,
    source: str = "",
    cue: str = "",
    content: str = "",
    kind: SourceKind = "person",
    cls: CueClass = "neutral",
) -> Attribution:
    """Return an attribution whose parts are words of the text."""
    return Attribution(
        id=identity,
        rule=None,
        speech="indirect",
        source=SourceMention(at(text, source), source, kind, "S1") if source else None,
        cue=Cue((at(text, cue),), cue, cls) if cue else None,
        content=(at(text, content),) if content else (),
        confidence=1.0,
    )


def number(text: str, words: str, identity: str = "N1", *, attribution: str | None = None) -> Number:
    """Return a count."""
    return Number(identity, "NUM101", at(text, words), "count", words, attribution=attribution)


def hedge(text: str, words: str, identity: str = "H1") -> Hedge:
    """Return a hearsay hedge."""
    return Hedge(identity, "HED101", at(text, words), "hearsay")


def quotation(text: str, inner: str) -> Quotation:
    """Return a quotation with one mark on each side of its words."""
    span = at(text, inner)
    return Quotation("Q1", Span(span.start - 1, span.end + 1), span, "full")


PLAIN = Rule(
    id="TST001", name="test", summary="", why="", guideline=None, finder=WORDS, marks=None,
    severity="warning", message="{text}", flag=(), voice=frozenset(), section=frozenset(), unless=(),
    requires=(),
    subsumes=frozenset(), flagged=(), left_alone=(), pack="test", place=Place("test.yaml", 1, 1),
)  # fmt: skip


def rule(identity: str = "TST001", finder: Finder = WORDS, **parts: object) -> Rule:
    """Return a rule that finds words, changed in the parts given."""
    return replace(PLAIN, id=identity, finder=finder, **parts)  # type: ignore[arg-type]


def claims_where(
    claim: ClaimName, where: Mapping[str, FieldTest], then: Mapping[str, FieldTest] | None = None
) -> ClaimFinder:
    """Return a finder of claims."""
    return ClaimFinder(claim, dict(where), dict(then or {}))


def near(finder: Words | ClaimFinder, start: int = 0, end: int = 0) -> Context:
    """Return a context of so many sentences."""
    return Context(finder, Within("sentences", start, end))


def catalogue(*rules: Rule, lexicons: Mapping[str, Iterable[str]] | None = None) -> Catalogue:
    """Return the rules and lexicons of a run."""
    entries = {
        slug: tuple(Entry(tuple(phrase.split())) for phrase in phrases)
        for slug, phrases in (lexicons or {}).items()
    }
    return Catalogue((), entries, rules)


def one_of(*values: str) -> FieldTest:
    """Return a test for any of these values."""
    return FieldTest(any_of=frozenset(values))


PRESENT = FieldTest(present=True)
ABSENT = FieldTest(present=False)
