"""The words of a document: tokens, sentences, and the parse of a sentence, all values of our own."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import NamedTuple, Protocol

from claimcheck.model.document import Document
from claimcheck.model.span import Span


@dataclass(frozen=True, slots=True)
class Token:
    """A word or mark; ``word`` has straight apostrophes and no soft hyphens, ``lower`` is folded too."""

    span: Span
    word: str
    lower: str
    space_after: bool

    @property
    def is_word(self) -> bool:
        """Whether it has a letter or a digit; other tokens are marks."""
        return any(map(str.isalnum, self.word))


@dataclass(frozen=True, slots=True)
class Sentence:
    """Tokens ``first`` to ``last`` (not included) of ``Prose.tokens``, in section number ``section``."""

    index: int
    span: Span
    section: int
    first: int
    last: int


@dataclass(frozen=True, slots=True)
class Prose:
    """A document with its tokens and sentences, both in order. White space is never a token."""

    document: Document
    tokens: tuple[Token, ...]
    sentences: tuple[Sentence, ...]

    def tokens_of(self, sentence: Sentence) -> tuple[Token, ...]:
        """Return the tokens of one sentence."""
        return self.tokens[sentence.first : sentence.last]


@dataclass(frozen=True, slots=True)
class Parse:
    """The grammar of one sentence, column by column; entry *i* is about token ``first + i``.

    ``heads`` are entries of the same sentence (a root names itself); ``pos`` are universal tags, ``tags``
    Penn Treebank tags, ``deps`` ClearNLP labels as in spaCy's English models.
    """

    first: int
    lemmas: tuple[str, ...]
    pos: tuple[str, ...]
    tags: tuple[str, ...]
    deps: tuple[str, ...]
    heads: tuple[int, ...]
    children: tuple[tuple[int, ...], ...]

    def __len__(self) -> int:
        return len(self.heads)

    def child(self, entry: int, *deps: str) -> int | None:
        """Return the first child of ``entry`` with one of these labels."""
        return next((c for c in self.children[entry] if self.deps[c] in deps), None)

    def subtree(self, entry: int) -> list[int]:
        """Return ``entry`` and all below it, in order."""
        found, todo = [], [entry]
        while todo:
            top = todo.pop()
            found.append(top)
            todo.extend(self.children[top])
        return sorted(found)


class ParsedSentence(NamedTuple):
    """The words of one sentence with their grammar and the entity label of each, "" for none."""

    tokens: tuple[Token, ...]
    parse: Parse
    entities: tuple[str, ...]


class Parser(Protocol):
    """Parses the sentences of one document when they are asked for, and keeps what it parsed."""

    def ahead(self, sentences: Iterable[Sentence]) -> None:
        """Parse these in one batch; asking for one afterwards costs nothing."""

    def of(self, sentence: Sentence) -> Parse:
        """Return the parse of one sentence."""

    def entities(self, sentence: Sentence) -> tuple[str, ...]:
        """Return the entity label of each token of one sentence, "" where it is in no name."""
