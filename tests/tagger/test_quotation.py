"""Which characters stand inside quotation marks: drawn under the text, a letter a character."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimcheck.tagger.quotation import double_states, quotation_states

DRAWN = ".i()"  # outside, inside, a mark that opens, one that closes


def drawn(states: bytearray) -> str:
    return "".join(DRAWN[state] for state in states)


@pytest.mark.parametrize(
    ("text", "states"),
    [
        ("He said “no” twice", "........(ii)......"),
        ('He said "no" twice', "........(ii)......"),
        ("He said ``no'' twice", "........((ii))......"),
        ("He said ''no'' twice", "........((ii))......"),
        ('"No," he said. "Go."', "(iii)..........(iii)"),
        ('("No")', ".(ii)."),
        ("“No", "(ii"),
        ("no” he", "..)..."),
        ("“No\nhe said “yes”", "(ii.........(iii)"),
        ("", ""),
    ],
)
def test_double_marks_of_all_kinds(text: str, states: str) -> None:
    assert drawn(double_states(text)) == states
    assert drawn(quotation_states(text)) == states


@pytest.mark.parametrize(
    ("text", "states"),
    [
        ("He said ‘no’ twice", "........(ii)......"),
        ("He said 'no' twice", "........(ii)......"),
        ("‘It’s late,’ he said", "(iiiiiiiiii)........"),
        ("'It's late,' he said", "(iiiiiiiiii)........"),
    ],
)
def test_single_marks_that_pair_are_a_quotation(text: str, states: str) -> None:
    assert drawn(quotation_states(text)) == states
    assert not any(double_states(text))


@pytest.mark.parametrize(
    "text",
    [
        "It’s the baker’s third loaf",
        "the crops of ’98 and ’99",
        "rock ’n’roll",
        "the farmers' fields and the bakers' shops",
        "the crops of '98 fed the farmers' children",
        "'twas the farmers' fault, send 'em to the bakers' shops",
        "’tis late, ’til dawn",
        "‘never closed",
        "‘one line\nanother’",
    ],
)
def test_apostrophes_and_marks_without_a_partner_quote_nothing(text: str) -> None:
    assert not any(quotation_states(text))


def test_single_marks_within_double_ones_change_nothing() -> None:
    text = "“He said ‘no’ twice”"
    assert drawn(quotation_states(text)) == "(iiiiiiiiiiiiiiiiii)"


def test_a_straight_mark_before_white_space_closes() -> None:
    assert drawn(quotation_states('6" pipe')) == ".)....."
    assert drawn(quotation_states('a " b')) == "..).."


@given(st.text(alphabet=st.sampled_from("ab. \n“”\"'’‘`,(–")))
def test_there_is_one_state_a_character_whatever_the_marks(text: str) -> None:
    states = quotation_states(text)
    assert len(states) == len(text)
    assert set(states) <= set(range(4))
    assert all(not states[place] for place, character in enumerate(text) if character == "\n")


@given(st.text(alphabet=st.sampled_from("ab. “”\"'’‘`,(")), st.text(alphabet=st.sampled_from('ab. “”"`,(')))
def test_double_marks_of_one_line_say_nothing_of_the_next(line: str, other: str) -> None:
    assert double_states(f"{line}\n{other}")[len(line) + 1 :] == double_states(other)
