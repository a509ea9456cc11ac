"""Who speaks: the kind of each source, and the ledger in which short forms, titles and pronouns meet."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from claimcheck.extract.places import Places
from claimcheck.extract.sources.kinds import Phrase, PhraseReader
from claimcheck.extract.sources.ledger import FIRST, Entry, Ledger
from claimcheck.extract.sources.names import Names, WordClasses
from claimcheck.extract.statements import Statement, span_of
from claimcheck.model.claims import SourceKind, SourceMention
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


Said = tuple[Phrase, Entry]


def find_sources(
    prose: Prose, parser: Parser, statements: Sequence[Statement], classes: WordClasses, catalogue: Catalogue
) -> Sources:
    """Say who speaks in each statement.

    Whoever speaks within a quotation is not whom the article means by "she"; "I" in it is the one who is quoted.
    """
    places = Places(prose)
    sentences = {i: places.sentence(s.source[0]) for i, s in enumerate(statements) if s.source is not None}
    parser.ahead(map(prose.sentences.__getitem__, sentences.values()))
    names = Names(prose, classes)
    reader = PhraseReader(prose, names, classes, catalogue)
    ledger = Ledger(prose, names)
    around = quoted_in(statements)
    said: dict[int, Said] = {}
    for i, statement in enumerate(statements):
        if statement.source is not None:
            sentence = prose.sentences[sentences[i]]
            start, end = statement.source
            phrase = reader.read((start, min(end, sentence.last)), sentence, parser.of(sentence))
            said[i] = phrase, ledger.entry(phrase, quoted=around[i] is not None)
    for i, holder in enumerate(around):
        if i in said and holder in said and prose.tokens[said[i][0].head].lower in FIRST:
            said[i] = said[i][0], said[holder][1]
    return _mentioned(prose, statements, said, ledger)


def quoted_in(statements: Sequence[Statement]) -> list[int | None]:
    """Return for each statement the one in whose quoted words it stands, by their places; the shortest of several."""
    holder: dict[int, int] = {}
    direct = [i for i, s in enumerate(statements) if s.speech != "indirect"]
    for i in sorted(direct, key=lambda i: -sum(end - start for start, end in statements[i].content)):
        holder.update((t, i) for start, end in statements[i].content for t in range(start, end))
    found = (holder.get(s.place[0]) for s in statements)
    return [None if at == i else at for i, at in enumerate(found)]


def _mentioned(
    prose: Prose, statements: Sequence[Statement], said: Mapping[int, Said], ledger: Ledger
) -> Sources:
    """Return each mention as its statement has it; one is described once the reader has been told who it is."""
    mentions: list[SourceMention | None] = []
    described: set[str] = set()
    nouns: dict[str, str] = {}
    for i, statement in enumerate(statements):
        if statement.source is None:
            mentions.append(None)
            continue
        phrase, entry = said[i]
        span = span_of(prose, statement.source)
        text = span.of(prose.document.text)
        nouns.setdefault(entry.id, phrase.noun)
        if phrase.described:
            described.add(entry.id)
        mentions.append(SourceMention(span, text, entry.kind, entry.id, entry.id in described, phrase.plural))
    entries = {
        e.id: Speaker(e.name, e.kind, nouns[e.id], e.id in described) for e in ledger.entries if e.id in nouns
    }
    return Sources(tuple(mentions), entries)
