"""Sentences to their grammar, parsed in batches when asked for. The only module that sees a spaCy Doc."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace
from typing import TYPE_CHECKING

from claimcheck.model.memory import Written
from claimcheck.model.prose import Parse, Prose, Sentence

if TYPE_CHECKING:
    from spacy.language import Language
    from spacy.tokens import Doc

BATCH = 64
COLUMNS: list[int | str] = ["LEMMA", "POS", "TAG", "DEP", "HEAD"]


class LazyParser:
    """Parses sentences of one document on demand and keeps what it parsed (see ``model.prose.Parser``).

    Each sentence is parsed alone, so that an edit elsewhere in the article does not change its labels.
    """

    def __init__(
        self,
        prose: Prose,
        nlp: Language,
        recogniser: Callable[[], Language] | None = None,
        known: dict[Written, Parse] | None = None,
    ) -> None:
        """Parse with ``nlp``; entities are found by what ``recogniser`` loads, else by ``nlp`` too.

        ``known`` holds sentences that were parsed before, in any text, and learns those of this one.
        """
        self._prose = prose
        self._nlp = nlp
        self._recogniser = recogniser or (lambda: nlp)
        self._known = known
        self._kept: dict[int, Parse] = {}
        self._named: dict[int, tuple[str, ...]] = {}

    def ahead(self, sentences: Iterable[Sentence]) -> None:
        """Parse those not yet parsed, in one batch."""
        wanted = {s.index: s for s in sentences if not self._has(s)}
        docs = self._nlp.pipe((self._doc(s, self._nlp) for s in wanted.values()), batch_size=BATCH)
        for sentence, doc in zip(wanted.values(), docs, strict=True):
            self._keep(sentence, _parse(sentence.first, doc))

    def of(self, sentence: Sentence) -> Parse:
        """Return the parse of one sentence."""
        if sentence.index not in self._kept:
            self.ahead([sentence])
        return self._kept[sentence.index]

    def entities(self, sentence: Sentence) -> tuple[str, ...]:
        """Return the entity label of each token of one sentence."""
        if sentence.index not in self._named:
            recogniser = self._recogniser()
            doc = recogniser(self._doc(sentence, recogniser))
            self._named[sentence.index] = tuple(token.ent_type_ for token in doc)
        return self._named[sentence.index]

    def _has(self, sentence: Sentence) -> bool:
        """Tell whether the parse of a sentence is here, or in what was learned of other texts."""
        if sentence.index not in self._kept and self._known is not None:
            parse = self._known.get(self._written(sentence))
            if parse is not None:
                self._kept[sentence.index] = replace(parse, first=sentence.first)
        return sentence.index in self._kept

    def _keep(self, sentence: Sentence, parse: Parse) -> None:
        self._kept[sentence.index] = parse
        if self._known is not None:
            self._known[self._written(sentence)] = parse

    def _written(self, sentence: Sentence) -> Written:
        return tuple((t.word, t.space_after) for t in self._prose.tokens_of(sentence))

    @property
    def parsed(self) -> int:
        """How many sentences were parsed so far."""
        return len(self._kept)

    def _doc(self, sentence: Sentence, nlp: Language) -> Doc:
        from spacy.tokens import Doc

        tokens = self._prose.tokens_of(sentence)
        return Doc(nlp.vocab, words=[t.word for t in tokens], spaces=[t.space_after for t in tokens])


def _parse(first: int, doc: Doc) -> Parse:
    name = doc.vocab.strings
    rows = doc.to_array(COLUMNS).astype("int64").tolist()
    heads = tuple(i + row[4] for i, row in enumerate(rows))
    children: list[list[int]] = [[] for _ in heads]
    for i, head in enumerate(heads):
        if head != i:
            children[head].append(i)
    return Parse(
        first=first,
        lemmas=tuple(token.lemma_ for token in doc),
        pos=tuple(token.pos_ for token in doc),
        tags=tuple(name[row[2] & _UNSIGNED] for row in rows),
        deps=tuple(name[row[3] & _UNSIGNED] for row in rows),
        heads=heads,
        children=tuple(map(tuple, children)),
    )


_UNSIGNED = (1 << 64) - 1
