from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimcheck.findings.checks.name_variant import are_close
from tests.findings.checks.reading import found, related


@pytest.mark.parametrize(
    ("text", "flagged", "value"),
    [
        ("Mara Quill spoke first. Quil then left.", "Quil", "Mara Quill"),
        ("Ida Holm, the mayor, opened the bridge. Ms Holme said it was late.", "Holme", "Ida Holm"),
        (
            "Steven Marsh runs the ferry. On Monday Stephen Marsh said he would sell it.",
            "Stephen Marsh",
            "Steven Marsh",
        ),
        (
            "Halden Chemicals owns the plant. A spokesman for Haldon Chemicals said it was safe.",
            "Haldon Chemicals",
            "Halden Chemicals",
        ),
        (
            'Katherine Doyle was appointed in May. "I am ready," Catherine Doyle said.',
            "Catherine Doyle",
            "Katherine Doyle",
        ),
        ("Rosalind Meake led the inquiry. Police said Meeke had found nothing.", "Meeke", "Rosalind Meake"),
        (
            "Joost Hallamby confirmed the letter. Mr Hallanby declined to discuss it.",
            "Hallanby",
            "Joost Hallamby",
        ),
        ("The inquiry was led by Per Lindqvist. Lindquist will report in May.", "Lindquist", "Per Lindqvist"),
        (
            "Mara Quill, the mayor, spoke first. Later Maria Quill, the mayor, left.",
            "Maria Quill",
            "Mara Quill",
        ),
        (
            "The Marine Accident Comission wrote the report. "
            "The Marine Accident Commission will meet in May.",
            "Marine Accident Commission",
            "Marine Accident Comission",
        ),
        (
            "Councillor Imelda Rooke opened the meeting. Councillor Rook said the vote would be close.",
            "Rook",
            "Imelda Rooke",
        ),
        (
            'Sunniva Treadgold chairs the board. "We need time," Sunniva Treadgould said.',
            "Sunniva Treadgould",
            "Sunniva Treadgold",
        ),
        ("Desmond Arkle worked at the quarry. Mr Arkel fell ill in March.", "Arkel", "Desmond Arkle"),
        (
            "Yvaine Costerley spoke for the defence. Evaine Costerley asked for time.",
            "Evaine Costerley",
            "Yvaine Costerley",
        ),
    ],
)
def test_a_name_in_two_spellings_is_flagged_where_it_is_rarer(text: str, flagged: str, value: str) -> None:
    assert found("name-variant", text) == [(flagged, value)]


@pytest.mark.parametrize(
    "text",
    [
        "Mara Quill spoke first. Quill then left.",
        "Ann Hansen met Per Hanson. Hansen said no. Hanson said yes.",
        "Bill Clement spoke. The Clements have lived there for years.",
        "Jo Lind found it. Her brother Per Lind called police.",
        "Ida Holm spoke. She was born in Holme, near Aldmouth.",
        "Donald Marsh spoke first. His son Ronald Marsh then left.",
        "Harbour Board members met. Two Harbour Boards were merged.",
        "Tom Reed chairs the board. Read the letter in full here.",
        "Karl Brisco chairs the club. His son Carl Brisco plays for it.",
        "Tom Hall and Tim Hall, twins, run the mill.",
        "Ida Holm met Ada Holt. Holm said no. Holt said yes.",
        "Mara Quill lives in Quilt Street. Quill likes it.",
        "The Brenmoor Echo broke the story. The Brenmoor Echoes, a choir, sang.",
    ],
)
def test_names_of_two_people_and_other_words_are_left_alone(text: str) -> None:
    assert found("name-variant", text) == []


def test_the_other_spelling_is_shown() -> None:
    text = "Desmond Arkle worked at the quarry. Mr Arkel fell ill in March."

    assert related("name-variant", text) == [("Desmond Arkle", "spelled in this way here")]


def test_what_is_marked_as_written_so_is_left_alone() -> None:
    assert found("name-variant", "Mara Quill spoke. A letter names Mara Quil [sic] as well.") == []


@given(st.text("abcdehnoprs", min_size=1, max_size=12), st.text("abcdehnoprs", min_size=1, max_size=12))
def test_closeness_goes_both_ways_and_no_word_is_close_to_itself(one: str, other: str) -> None:
    assert are_close(one, other) == are_close(other, one)
    assert not are_close(one, one)


@given(st.text("abcdehnoprs", min_size=7, max_size=12), st.integers(1, 6), st.sampled_from("xz"))
def test_one_wrong_letter_inside_a_long_name_is_close(name: str, place: int, letter: str) -> None:
    assert are_close(name, name[:place] + letter + name[place + 1 :])
