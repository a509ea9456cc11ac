"""How well attributions agree: figures worked out by hand, and those of the measure that was published."""

from __future__ import annotations

import random
import runpy
from collections import Counter
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimcheck.model.span import Span
from claimcheck.training.corpus import Attribution
from claimcheck.training.measures import Count, Judged, alike, count, figures, judged, pairs
from tests.training.by_hand import unmarked

PUBLISHED = Path(__file__).parents[3] / "shared" / "tools" / "score_attributions.py"


def of(marked: str) -> list[Judged]:
    return judged(*unmarked(marked))


def counted(gold: str, found: str) -> dict[str, list[float]]:
    return figures(count(of(gold), of(found)))


def test_what_is_the_same_is_all_right() -> None:
    said = "[1s Holm] [1q said] [1c it sank at dawn]."
    table = counted(said, said)
    assert table["attr all"] == table["linked all"] == table["exact all"] == [100, 100, 100]
    assert table["attr direct"] == [0, 0, 0]


def test_contents_that_share_half_of_their_words_are_the_same() -> None:
    gold = "[1s Holm] said [1c it sank at dawn] near"
    assert counted(gold, "[1s Holm] said it sank [1c at dawn] near")["attr all"] == [100, 100, 100]
    assert counted(gold, "[1s Holm] said it sank at [1c dawn] near")["attr all"] == [0, 0, 0]
    assert counted(gold, "[1s Holm] said it sank [1c at dawn near]")["attr all"] == [0, 0, 0]
    assert counted(gold, "[1s Holm] said it sank [1c at dawn] near")["exact all"] == [0, 0, 0]


def test_linked_wants_the_source_too() -> None:
    gold = "[1s Ida Holm] said [1c it sank]"
    assert counted(gold, "Ida [1s Holm] said [1c it sank]")["linked all"] == [100, 100, 100]
    assert counted(gold, "Ida Holm said [1c it sank]")["linked all"] == [0, 0, 0]
    assert counted(gold, "Ida Holm said [1c it sank]")["attr all"] == [100, 100, 100]
    assert counted("Holm said [1c it sank]", "Holm said [1c it sank]")["linked all"] == [100, 100, 100]


def test_precision_and_recall_by_hand() -> None:
    gold = "[1s Holm] said [1c it sank]. [2s Brandt] said [2c it burned]. [3s Voss] said [3c so]."
    found = "[1s Holm] said [1c it sank]. [2s Brandt said] it [2c burned]. Voss said so."
    table = counted(gold, found)
    assert table["attr all"] == [100.0, 66.7, 80.0]
    assert table["linked all"] == [100.0, 66.7, 80.0]
    assert table["exact all"] == [50.0, 33.3, 40.0]


def test_no_attribution_counts_twice() -> None:
    gold = "Holm said [1c it sank at dawn]"
    twice = "Holm said [1c it sank at dawn]", "Holm said it [1c sank at dawn]"
    found = [one for marked in twice for one in of(marked)]
    assert pairs(of(gold), found) == [(0, 0)]
    assert pairs(of(gold), found[::-1]) == [(0, 1)]
    assert figures(count(of(gold), found))["attr all"] == [50.0, 100.0, 66.7]


def test_of_contents_that_are_as_alike_the_one_with_the_right_source_is_meant() -> None:
    gold = of("[1s Holm] and Brandt said [1c it sank]")
    found = [*of("Holm and [1s Brandt] said [1c it sank]"), *of("[1s Holm] and Brandt said [1c it sank]")]
    assert pairs(gold, found) == [(0, 1)]
    assert figures(count(gold, found))["linked all"] == [50.0, 100.0, 66.7]


@pytest.mark.parametrize(
    ("marked", "kind"),
    [
        ("[1c “It sank,”] he said", "direct"),
        ('[1c "It sank,"] he said', "direct"),
        ("[1c It “sank,”] he said", "mixed"),
        ("[1c It sank,] he said", "indirect"),
        ("[1c ‘It sank,’] he said", "indirect"),
        ("[1c that “it sank at dawn”] he said", "direct"),
        ("[1c that “it sank at] dawn” he said", "mixed"),
    ],
)
def test_a_class_is_by_the_share_of_words_in_double_marks(marked: str, kind: str) -> None:
    assert [one.kind for one in of(marked)] == [kind]


def test_signs_around_a_content_do_not_count() -> None:
    assert of("Holm said[1c  it sank.”]") == of("Holm said [1c it sank].”")


def test_attributions_without_content_are_left_out() -> None:
    assert of("[1s Holm] [1q said] it sank") == []
    assert of("[1s Holm] [1q said][1c ...]") == []


def test_nothing_against_nothing_is_nothing() -> None:
    assert set(map(tuple, figures(count([], [])).values())) == {(0, 0, 0)}


WORDS = st.frozensets(st.integers(0, 9))


@given(WORDS, WORDS)
def test_likeness_is_the_same_both_ways(one: frozenset[int], other: frozenset[int]) -> None:
    assert alike(one, other) == alike(other, one)
    assert (alike(one, other) == 1) == (one == other)


def by_lot(text: str, chance: random.Random) -> list[Attribution]:
    """Attributions at places that are drawn by lot, often near to each other."""

    def spans(most: int) -> tuple[Span, ...]:
        ends = sorted(chance.sample(range(len(text)), 2 * chance.randint(0, most)))
        return tuple(Span(start, end) for start, end in zip(ends[::2], ends[1::2], strict=True))

    return [Attribution(spans(1), spans(1), spans(2)) for _ in range(chance.randint(0, 6))]


TEXT = (
    "“The roof held,” said Tom Brandt, \"but the cellar is full.\" He asked: ``Who’s next?'' Nobody knew.\n"
    "“We are closing, Mayor Okafor said. ‘So be it,’ the paper wrote, and the well-known “Ms. Voss” left.\n"
)


@pytest.mark.skipif(not PUBLISHED.is_file(), reason=f"the published measure is not there: {PUBLISHED}")
def test_figures_are_those_of_the_published_measure() -> None:
    published = runpy.run_path(str(PUBLISHED))
    document = published["Doc"](TEXT)
    ours, theirs = Count(), Counter[tuple[str, str, str, str]]()
    for seed in range(400):
        chance = random.Random(seed)
        sides = by_lot(TEXT, chance), by_lot(TEXT, chance)
        sides[1].extend(chance.sample(sides[0], chance.randint(0, len(sides[0]))))
        ours.update(count(*(judged(TEXT, side) for side in sides)))
        prepared = [
            document.prepare([{"source": a.source, "cue": a.cue, "content": a.content} for a in side])
            for side in sides
        ]
        theirs.update(published["count"](*prepared))
    named = {"attr": "attr", "linked": "linked", "exact": "content exact"}
    for name, figure in figures(ours).items():
        measure, kind = name.split()
        expected = [round(100 * share, 1) for share in published["prf"](theirs, kind, named[measure])]
        assert figure == expected, name
        assert 0 < figure[2] < 100
