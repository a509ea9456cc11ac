"""``rules words``: the grammar of a sentence, for people who write rules."""

from __future__ import annotations

from tests.cli.conftest import Here


def test_each_word_stands_with_its_labels_and_the_word_above(here: Here) -> None:
    result = here("rules", "words", "Ida Holm was", "shot.")
    assert result.status == 0
    rows = [line.split() for line in result.out.splitlines()]
    assert rows[0] == ["word", "lemma", "pos", "tag", "dep", "child-of", "ent"]
    assert rows[2] == ["Holm", "Holm", "PROPN", "NNP", "nsubjpass", "shot", "PERSON"]
    assert rows[4] == ["shot", "shoot", "VERB", "VBN", "ROOT"]


def test_no_words_are_refused_with_an_example(here: Here) -> None:
    result = here("rules", "words", " ")
    assert (result.status, result.out) == (2, "")
    assert result.err == "claimcheck: no words (claimcheck rules words 'Police said so.')\n"


def test_strange_signs_do_nothing_to_the_terminal(here: Here) -> None:
    result = here("rules", "words", "Ida\x1b[31m said [bold]so.")
    assert result.status == 0
    assert "\x1b" not in result.out
    assert "␛" in result.out
    assert "bold" in result.out
