"""Who speaks: the kind of each source, and the ledger in which short forms, titles and pronouns meet."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from claimcheck.extract.attributions import Statement, span_of
from claimcheck.extract.sources.kinds import PhraseReader, classes_of
from claimcheck.extract.sources.ledger import Ledger
from claimcheck.extract.sources.names import Names
from claimcheck.model.claims import SourceKind, SourceMention
from claimcheck.model.mark import Mark
from claimcheck.model.prose import Parser, Prose
from claimcheck.model.rule import Catalogue


@dataclass(frozen=True, slots=True)
class Sources:
    """The source of each statement (None where it has none), and name and kind of each ledger entry by id."""

    mentions: tuple[SourceMention | None, ...]
    ledger: Mapping[str, tuple[str, SourceKind]]


def find_sources(
    prose: Prose, parser: Parser, statements: Iterable[Statement], marks: Sequence[Mark], catalogue: Catalogue
) -> Sources:
    """Say who speaks in each statement."""
    classes = classes_of(marks, catalogue)
    names = Names(prose, classes)
    reader = PhraseReader(prose, names, classes, catalogue)
    ledger = Ledger(prose, names)
    mentions: list[SourceMention | None] = []
    described: set[str] = set()
    for statement in statements:
        if statement.source is None:
            mentions.append(None)
            continue
        sentence = prose.sentences[statement.relation.cue.sentence]
        phrase = reader.read(statement.source, sentence, parser.of(sentence))
        entry = ledger.entry(phrase)
        span = span_of(prose, statement.source)
        text = span.of(prose.document.text)
        if phrase.described:
            described.add(entry.id)
        mentions.append(SourceMention(span, text, entry.kind, entry.id, entry.id in described, phrase.plural))
    return Sources(tuple(mentions), {e.id: (e.name, e.kind) for e in ledger.entries})
