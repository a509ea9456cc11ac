"""What holds for the numbers of any text."""

from __future__ import annotations

from itertools import pairwise
from time import perf_counter

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from claimcheck.extract.numbers.atoms import read_atoms
from claimcheck.extract.numbers.lexicon import lexicon_of
from claimcheck.extract.numbers.scan import scan
from claimcheck.nlp import model
from claimcheck.nlp.tokens import read_prose
from tests.extract.numbers.reading import catalogue, read
from tests.extract.reading import document_of

WORDS = st.sampled_from([
    "one", "two", "first", "half", "a", "the", "third", "of", "an", "hour", "$", "€5m", "5", "1,000", "2008", "%",
    "per", "cent", "to", "or", "and", "between", "from", "-", "–", "—", ":", "/", ".", ",", "(", ")", "million",
    "dozens", "years", "old", "May", "Sept.", "people", "over", "at", "least", "more", "rose", "by", "in", "out",
    "F-16", "minus", "’s", "\u00a0", "\n\n", "½", "No.", "times", "fold", "km", "p.m.", "é", "𝟛", "٣", "x",
])  # fmt: skip
GLUE = st.sampled_from(["", " ", "-"])
TEXTS = st.lists(st.tuples(WORDS, GLUE), max_size=25).map(lambda parts: "".join(w + g for w, g in parts))


@settings(max_examples=150, deadline=None)
@given(st.one_of(TEXTS, st.text(max_size=60)))
def test_spans_are_in_order_apart_and_inside_the_text(text: str) -> None:
    numbers = read(text)
    assert all(0 <= n.span.start < n.span.end <= len(text) for n in numbers)
    assert all(before.span.end <= after.span.start for before, after in pairwise(numbers))
    assert [n.id for n in numbers] == [f"N{i}" for i in range(1, len(numbers) + 1)]
    assert all(n.of is None or n.of.span.of(text) == n.of.text for n in numbers)
    assert all(not n.span.of(text)[0].isspace() and not n.span.of(text)[-1].isspace() for n in numbers)


@pytest.mark.parametrize(
    "piece", ["1", "-", "1-", "1,", "one ", "$", '"1 ', "half ", "5 to ", "the one ", "Ab 1 "]
)
def test_time_grows_with_the_text(piece: str) -> None:
    def seconds(size: int) -> float:
        prose = read_prose(document_of(piece * (size // len(piece))), model.load())
        start = perf_counter()
        for _ in scan(read_atoms(prose), lexicon_of(catalogue())):
            pass
        return perf_counter() - start

    assert seconds(40_000) < 12 * min(seconds(10_000) for _ in range(2)) + 0.1
