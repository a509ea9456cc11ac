"""What is learned on held-out articles, with a network that is drawn by hand."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from claimcheck.tagger.chain import Scores
from claimcheck.tagger.labels import TAGS
from claimcheck.tagger.linking import POINTERS_ONLY
from claimcheck.tagger.pieces import Numbers
from claimcheck.training.corpus import Article
from claimcheck.training.fitting import (
    Read,
    fit_settings,
    judge_all,
    link_cases,
    read_articles,
    reliability,
    right_or_wrong,
    served,
    truth,
)
from claimcheck.training.measures import figures
from tests.tagger.drawn import LETTERS, settings, words_as_pieces
from tests.training.by_hand import article

WORDS = {
    "Holm": "S",
    "Voss": "S",
    "said": "Q",
    "denied": "Q",
    "it": "C",
    "sank": "c",
    "burned": "c",
    "rained": "C",
}
TOKENIZER = words_as_pieces(" ".join(WORDS))


class Spelled:
    """A network that knows tags by the word, and points wherever; `sure` is the score of what it knows."""

    def __init__(self, sure: float = 6.0) -> None:
        self.sure = sure

    def __call__(self, ids: Numbers, shapes: Numbers) -> tuple[Scores, Scores, Scores]:
        tags = np.zeros((len(ids), len(TAGS)), np.float32)
        for place, number in enumerate(ids):
            letter = WORDS.get(TOKENIZER.id_to_token(int(number)) or "", ".")
            tags[place, LETTERS.index(letter)] = self.sure
        nowhere = np.zeros((len(ids), len(ids)), np.float32)
        return tags, nowhere, nowhere


def articles() -> list[Article]:
    """Sources stand before their cue and right beside it, and rain is nobody's statement."""
    said = "[1s Holm] [1q said] [1c it sank] . [2s Voss] [2q denied] [2c it burned] ."
    return [article(f"{said}\nrained .", name=f"article {number}") for number in range(6)]


@pytest.fixture(scope="module")
def held() -> tuple[list[Read], list[Article]]:
    return read_articles(Spelled(), TOKENIZER, articles()), articles()


Held = tuple[list[Read], list[Article]]


def test_articles_are_read_paragraph_by_paragraph(held: Held) -> None:
    assert [(one.paragraph.article, one.paragraph.text) for one in held[0][:2]] == [
        ("article 0", "Holm said it sank . Voss denied it burned ."),
        ("article 0", "rained ."),
    ]


def test_each_true_part_that_belongs_somewhere_is_a_case(held: Held) -> None:
    to_cue, to_source = link_cases(held[0][0])
    assert [(len(options), right) for options, right in to_cue] == [(3, 1), (3, 2)]
    assert [(len(options), right) for options, right in to_source] == [(3, 1), (3, 2)]


def test_a_part_that_belongs_to_nothing_is_a_case_for_nothing() -> None:
    (one,) = read_articles(Spelled(), TOKENIZER, [article("[1s Holm] [1q said] so, and [2c it sank]")])
    to_cue, to_source = link_cases(one)
    assert [right for _, right in to_cue] == [0]
    assert [right for _, right in to_source] == [1]


def test_fitting_serves_the_articles_better_than_pointers_that_say_nothing(held: Held) -> None:
    every, known = held
    before = figures(judge_all(settings(), every, known))
    fitted = fit_settings(settings(), every, known)
    after = figures(judge_all(fitted, every, known))
    assert before["linked all"][2] < 70
    assert after["linked all"] == after["attr all"] == [100, 100, 100]
    assert served(after) == 200
    assert fitted.to_cue != list(POINTERS_ONLY)


def test_fitting_comes_to_the_same_twice(held: Held) -> None:
    assert fit_settings(settings(), *held) == fit_settings(settings(), *held)


def test_what_is_right_is_surer_than_what_is_not(held: Held) -> None:
    every, known = held
    fitted = replace(fit_settings(settings(), every, known), threshold=0.0)
    table = reliability(fitted, every, known)
    assert sum(count for _, _, count in table) == 18
    assert table[0][1] < 0.5 < table[-1][1]
    assert [mean for mean, _, _ in table] == sorted(mean for mean, _, _ in table)


def test_a_network_that_finds_nothing_leaves_the_settings_as_they_were() -> None:
    known = [article("It rained [1c all day]", name="a")]
    every = read_articles(Spelled(), TOKENIZER, known)
    assert right_or_wrong({}, known, {"a": truth(known[0])}) == ([], [])
    assert fit_settings(settings(), every, known) == settings()
