"""Forms of words: the ones that exist are there, those of other words are not."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimcheck.nlp.inflection import forms
from claimcheck.nlp.irregular import NOUNS, VERBS


@pytest.mark.parametrize(
    ("lemma", "expected"),
    [
        ("say", {"say", "says", "said", "saying"}),
        ("stop", {"stop", "stops", "stopped", "stopping"}),
        ("deny", {"deny", "denies", "denied", "denying"}),
        ("allege", {"allege", "alleges", "alleged", "alleging"}),
        ("agree", {"agree", "agrees", "agreed", "agreeing"}),
        ("panic", {"panic", "panics", "panicked", "panicking"}),
        ("lie", {"lie", "lies", "lay", "lied", "lain", "lying"}),
        ("see", {"see", "sees", "saw", "seen", "seeing"}),
        ("quit", {"quit", "quits", "quitted", "quitting"}),
    ],
)
def test_a_verb_has_just_these_forms(lemma: str, expected: set[str]) -> None:
    assert forms(lemma) == expected


@pytest.mark.parametrize(
    ("lemma", "form"),
    [
        ("refer", "referring"), ("travel", "travelled"), ("travel", "traveled"), ("fuel", "fuelling"),
        ("retell", "retold"), ("mislead", "misled"), ("overdo", "overdid"), ("undergo", "underwent"),
        ("prepay", "prepaid"), ("echo", "echoes"), ("memo", "memos"), ("spokeswoman", "spokeswomen"),
        ("salesperson", "salespeople"), ("analysis", "analyses"), ("person", "people"), ("study", "studies"),
        ("big", "biggest"), ("likely", "likelier"), ("large", "larger"), ("bad", "worst"), ("be", "were"),
        ("can", "ca"), ("will", "wo"), ("CLAIM", "claimed"),
    ],
)  # fmt: skip
def test_forms_that_rules_get_wrong(lemma: str, form: str) -> None:
    assert form in forms(lemma)


@pytest.mark.parametrize(
    ("lemma", "other"),
    [
        ("report", "reporter"), ("lead", "leader"), ("hop", "hoped"), ("star", "staring"), ("a", "as"),
        ("it", "its"), ("see", "seed"), ("need", "nee"), ("be", "bed"),
    ],
)  # fmt: skip
def test_forms_of_another_word_are_left_out(lemma: str, other: str) -> None:
    assert other not in forms(lemma)


def test_each_word_of_a_phrase_may_bend() -> None:
    first, second = forms("rule"), forms("out")
    assert "ruling" in first
    assert second == {"out"}


def test_the_tables_are_large_enough_and_well_formed() -> None:
    assert len(VERBS) >= 170
    assert len(NOUNS) >= 40
    assert all(
        word.replace("'", "").isalpha() for table in (VERBS, NOUNS) for row in table.values() for word in row
    )


@given(st.text(max_size=30))
def test_any_text_is_a_form_of_itself(text: str) -> None:
    found = forms(text)
    assert text.lower() in found
    assert all(form == form.lower() for form in found)
