"""How many figures of two lists of news sentences are read as their labels say."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import pytest

from claimcheck.model.claims import Number
from tests.extract.numbers.bounded_sentences import BOUNDS, CHANGES, UNSEEN_BOUNDS, UNSEEN_CHANGES
from tests.extract.numbers.counted_sentences import SENTENCES, UNSEEN
from tests.extract.numbers.reading import read

Rows = Sequence[tuple[str, list[str]]]


def _counted(number: Number) -> str:
    return number.of.text if number.of else "-"


def _bound(number: Number) -> str:
    return number.modifier or "-"


def _change(number: Number) -> str:
    return number.change or "-"


@pytest.mark.parametrize(
    ("rows", "shown", "least"),
    [
        pytest.param(SENTENCES, _counted, 98, id="what is counted"),
        pytest.param(UNSEEN, _counted, 96, id="what is counted, unseen"),
        pytest.param(BOUNDS, _bound, 98, id="bounds"),
        pytest.param(UNSEEN_BOUNDS, _bound, 98, id="bounds, unseen"),
        pytest.param(CHANGES, _change, 97, id="changes"),
        pytest.param(UNSEEN_CHANGES, _change, 88, id="changes, unseen"),
    ],
)
def test_figures_are_read_as_labelled(rows: Rows, shown: Callable[[Number], str], least: int) -> None:
    right, asked, wrong = 0, 0, []
    for text, labels in rows:
        found = [shown(number) for number in read(text)]
        asked += len(labels)
        right += sum(a == b for a, b in zip(found, labels, strict=False)) if len(found) == len(labels) else 0
        wrong += [] if found == labels else [(text, labels, found)]
    assert 100 * right / asked >= least, wrong
