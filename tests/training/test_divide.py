"""Which articles are held out."""

from __future__ import annotations

import pytest

from claimcheck.errors import CorpusError
from claimcheck.training.corpus import Article
from claimcheck.training.divide import HELD_OUT, divide


def articles(single: int, double: int = 0) -> tuple[Article, ...]:
    return tuple(
        Article(f"{number:03}", "", ((),) * annotators)
        for number, annotators in enumerate([1] * single + [2] * double)
    )


def test_the_same_articles_are_held_out_at_each_run() -> None:
    assert divide(articles(60)) == divide(articles(60))


def test_each_article_is_on_one_side() -> None:
    learn, held = divide(articles(60, 5))
    assert len(held) == HELD_OUT
    assert sorted((*learn, *held), key=lambda one: one.name) == list(articles(60, 5))


def test_those_with_several_annotators_are_never_held_out() -> None:
    _, held = divide(articles(HELD_OUT, 9))
    assert {len(one.annotations) for one in held} == {1}


@pytest.mark.parametrize(("single", "double"), [(0, 0), (3, 0), (HELD_OUT, 0), (HELD_OUT - 1, 20)])
def test_too_few_to_hold_out_and_to_train_on_is_an_error(single: int, double: int) -> None:
    with pytest.raises(
        CorpusError, match=f"{single + double} annotated articles, {single} of them"
    ) as caught:
        divide(articles(single, double))
    assert caught.value.status == 2
