"""Who speaks: the kind of each source, and the ledger in which short forms, titles and pronouns meet."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from claimcheck.extract.sources.kinds import PhraseReader, classes_of
from claimcheck.extract.sources.ledger import Ledger
from claimcheck.extract.sources.names import Names
from claimcheck.extract.statements import Statement, span_of
from claimcheck.model.claims import SourceKind, SourceMention
from claimcheck.model.mark import Mark
from claimcheck.model.prose import Parser, Prose
from claimcheck.model.rule import Catalogue


@dataclass(frozen=True, slots=True)
class Speaker:
    """A ledger entry: ``noun`` is the head of its first mention; ``described``: some mention says who it is."""

    name: str
    kind: SourceKind
    noun: str
    described: bool


@dataclass(frozen=True, slots=True)
class Sources:
    """The source of each statement (None where it has none), and the ledger's entries by id."""

    mentions: tuple[SourceMention | None, ...]
    ledger: Mapping[str, Speaker]


def find_sources(
    prose: Prose, parser: Parser, statements: Iterable[Statement], marks: Sequence[Mark], catalogue: Catalogue
) -> Sources:
    """Say who speaks in each statement."""
    classes = classes_of(marks, catalogue)
    names = Names(prose, classes)
    reader = PhraseReader(prose, names, classes, catalogue)
    ledger = Ledger(prose, names)
    statements = tuple(statements)
    parser.ahead(prose.sentences[s.sentence] for s in statements if s.source is not None)
    mentions: list[SourceMention | None] = []
    described: set[str] = set()
    nouns: dict[str, str] = {}
    for statement in statements:
        if statement.source is None:
            mentions.append(None)
            continue
        sentence = prose.sentences[statement.sentence]
        phrase = reader.read(statement.source, sentence, parser.of(sentence))
        entry = ledger.entry(phrase)
        span = span_of(prose, statement.source)
        text = span.of(prose.document.text)
        nouns.setdefault(entry.id, phrase.noun)
        if phrase.described:
            described.add(entry.id)
        mentions.append(SourceMention(span, text, entry.kind, entry.id, entry.id in described, phrase.plural))
    entries = {e.id: Speaker(e.name, e.kind, nouns[e.id], e.id in described) for e in ledger.entries}
    return Sources(tuple(mentions), entries)
