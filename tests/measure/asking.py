"""Who asks for the grammar of a sentence, and what numbers and hedges cost: for `tests.measure.speed claims`."""

from __future__ import annotations

import time
from collections.abc import Iterable, Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field, replace
from unittest.mock import patch

from claimcheck.extract import claims as extracting
from claimcheck.extract.hedges import find_hedges
from claimcheck.extract.marks import Matcher
from claimcheck.extract.numbers import find_numbers
from claimcheck.model.document import Document
from claimcheck.model.prose import Parse, Parser, Sentence
from claimcheck.model.rule import Catalogue, Rule
from claimcheck.nlp import model
from claimcheck.nlp.parse import LazyParser
from claimcheck.nlp.tokens import read_prose
from claimcheck.pipeline import Auditor
from claimcheck.tagger import tag

OURS = ("numbers", "readings of hedges", "scopes of hedges")
OTHERS = ("other rules", "attributions and sources")
Asked = dict[str, set[int]]  # by who asks: the places of the sentences


@dataclass(slots=True)
class Noting:
    """A parser that notes for which sentences somebody asks."""

    parser: LazyParser
    asked: set[int] = field(default_factory=set)

    def ahead(self, sentences: Iterable[Sentence]) -> None:
        """Parse some sentences."""
        wanted = tuple(sentences)
        self.asked.update(s.index for s in wanted)
        self.parser.ahead(wanted)

    def of(self, sentence: Sentence) -> Parse:
        """Return the parse of one sentence."""
        self.asked.add(sentence.index)
        return self.parser.of(sentence)

    def entities(self, sentence: Sentence) -> tuple[str, ...]:
        """Return the entity label of each token of one sentence."""
        return self.parser.entities(sentence)


def asked_in(document: Document, catalogue: Catalogue) -> tuple[int, Asked]:
    """Return how many sentences a document has, and for which of them each part of claimcheck asks."""
    nlp = model.load()
    prose = read_prose(document, nlp)
    kept = LazyParser(prose, nlp)
    notes = {name: Noting(kept) for name in (*OURS, *OTHERS)}
    hedging = [rule for rule in catalogue.rules if is_hedging(rule)]
    others = [rule for rule in catalogue.rules if not is_hedging(rule)]
    Matcher(hedging).marks(prose, notes["readings of hedges"])
    Matcher(others).marks(prose, notes["other rules"])
    marks = Matcher(catalogue.rules).marks(prose, kept)
    numbers = find_numbers(prose, notes["numbers"], catalogue)
    find_hedges(prose, notes["scopes of hedges"], marks, numbers, catalogue)
    with without_claims():
        extracting.extract(
            prose, notes["attributions and sources"], marks, catalogue, tag(document, threshold=0)
        )
    return len(prose.sentences), {name: note.asked for name, note in notes.items()}


def is_hedging(rule: Rule) -> bool:
    """Tell whether a rule finds hedges, or what is none."""
    return rule.marks is not None and rule.marks.mark == "hedge"


@contextmanager
def without_claims(*, numbers: bool = True, hedges: bool = True) -> Iterator[None]:
    """Let numbers, hedges or both be found by nobody."""
    with ExitStack() as stack:
        if numbers:
            stack.enter_context(patch.object(extracting, "find_numbers", lambda *_: ()))
        if hedges:
            stack.enter_context(patch.object(extracting, "find_hedges", lambda *_: ((), ())))
        yield


def shares(documents: Iterable[Document], catalogue: Catalogue) -> Iterator[tuple[str, float, float]]:
    """Yield who asks, for what share of the sentences, and in what share of the articles."""
    rows = [asked_in(document, catalogue) for document in documents]
    whole = sum(count for count, _ in rows)

    def share(name: str, sets: list[set[int]]) -> tuple[str, float, float]:
        return name, 100 * sum(map(len, sets)) / whole, 100 * sum(map(bool, sets)) / len(rows)

    for name in (*OURS, *OTHERS):
        yield share(name, [asked[name] for _, asked in rows])
    ours = [set().union(*(asked[name] for name in OURS)) for _, asked in rows]
    others = [set().union(*(asked[name] for name in OTHERS)) for _, asked in rows]
    yield share("numbers and hedges, together", ours)
    yield share("numbers and hedges, nobody else", [a - b for a, b in zip(ours, others, strict=True)])
    yield share("all", [a | b for a, b in zip(ours, others, strict=True)])


def seconds(auditor: Auditor, documents: Iterable[Document]) -> float:
    """Return the processor time of audits."""
    start = time.process_time()
    for document in documents:
        auditor.audit_document(document)
    return time.process_time() - start


def costs(auditor: Auditor, documents: list[Document], runs: int) -> Iterator[tuple[str, list[float]]]:
    """Yield what share of a run, loading left out, goes when numbers, hedges or both are not looked for.

    The parse that only they ask for goes with them. The shares of several runs are in order.
    """
    catalogue = auditor.catalogue
    plain = tuple(rule for rule in catalogue.rules if not is_hedging(rule))
    bare = replace(auditor, catalogue=replace(catalogue, rules=plain), _matcher=None)
    found: dict[str, list[float]] = {"numbers": [], "hedges": [], "numbers and hedges": []}
    for one in (auditor, bare):
        seconds(one, documents[:1])
    for _ in range(runs):
        whole = seconds(auditor, documents)
        with without_claims(hedges=False):
            found["numbers"].append(1 - seconds(auditor, documents) / whole)
        with without_claims(numbers=False):
            found["hedges"].append(1 - seconds(bare, documents) / whole)
        with without_claims():
            found["numbers and hedges"].append(1 - seconds(bare, documents) / whole)
    for name, parts in found.items():
        yield name, sorted(100 * part for part in parts)


_: type[Parser] = Noting
