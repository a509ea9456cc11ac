from __future__ import annotations

import pytest

from tests.findings.checks.reading import found, related


@pytest.mark.parametrize(
    ("text", "flagged", "value"),
    [
        ("Jo Lind, 41, found it. Lind, 43, called police.", "Lind, 43", "41"),
        (
            "Bastian Corrigane, 46, was on the ferry. The 48-year-old Corrigane said he was cold.",
            "48-year-old Corrigane",
            "46",
        ),
        ("Ida Holm, aged 52, denies fraud. Ms Holm (54) will be sentenced in May.", "Holm (54", "52"),
        (
            "Chief executive Mara Quill said the plant was safe. "
            "Quill, the former chief executive, left in May.",
            "former chief executive",
            "Chief executive",
        ),
        (
            "Ida Holm, the mayor, opened the bridge. Deputy mayor Ida Holm said it was late.",
            "Deputy mayor",
            "mayor",
        ),
        (
            "Health minister Per Lind resigned. Lind, the transport minister, had been under pressure.",
            "transport minister",
            "Health minister",
        ),
        (
            "Mara Quill, finance director of Halden, spoke first. Quill, the marketing director, then left.",
            "marketing director",
            "finance director",
        ),
        (
            "Desmond Arkle, 71, worked at the quarry. Mr Arkle, 73, told the court he was owed money.",
            "Arkle, 73",
            "71",
        ),
        (
            "Imelda Rooke, 34, was hurt. Friends of the 36-year-old Rooke held a vigil.",
            "36-year-old Rooke",
            "34",
        ),
        (
            "The 19-year-old Ivo Tollick was last seen on Friday. Tollick, 21, was a student.",
            "Tollick, 21",
            "19",
        ),
        (
            "Joost Hallamby, the ethics officer, confirmed it. "
            "Hallamby, the former ethics officer, would not say more.",
            "former ethics officer",
            "ethics officer",
        ),
        (
            "Acting headteacher Ines Calloway spoke. Ms Calloway, the headteacher, said she was sad.",
            "headteacher",
            "Acting headteacher",
        ),
        (
            "Company chairman Per Lind said sales were up. Former chairman Per Lind praised the staff.",
            "Former chairman",
            "Company chairman",
        ),
        (
            "Sten Aldercott, foreign secretary, arrived. Mr Aldercott, the home secretary, left.",
            "home secretary",
            "foreign secretary",
        ),
    ],
)
def test_two_ages_or_posts_of_one_person_are_flagged(text: str, flagged: str, value: str) -> None:
    assert found("age-or-title", text) == [(flagged, value)]


@pytest.mark.parametrize(
    "text",
    [
        "Jo Lind, 41, found it. Her brother Per Lind, 43, called police.",
        "Jo Lind, 41, found it. Lind, 41, called police.",
        "Jo Lind, 41, found it. Per Lind, 43, called police.",
        "Ida Holm, the former mayor, opened the bridge. Holm was mayor until 2019.",
        "Ida Holm, now 52, was 49 when she took the money.",
        "Ida Holm, the mayor, opened the bridge. Holm, a former deputy mayor, said it was late.",
        "Mayor Ida Holm opened the bridge. Holm, 52, the first woman to be mayor, said it was late.",
        "Desmond Arkle, 71, worked at the quarry. His wife, Ann, 73, told the court he was owed money.",
        "Per Lind, chairman of the board, said sales were up. Lind became chairman in 2019.",
        "Ines Calloway, deputy mayor, spoke. The mayor, Edric Vollan, listened.",
    ],
)
def test_ages_and_posts_that_go_together_are_left_alone(text: str) -> None:
    assert found("age-or-title", text) == []


def test_the_first_age_is_shown() -> None:
    assert related("age-or-title", "Jo Lind, 41, found it. Lind, 43, called police.") == [
        ("Jo Lind, 41", "41 here")
    ]


def test_a_surname_of_two_people_is_taken_for_neither() -> None:
    assert found("age-or-title", "Jo Lind, 41, and Per Lind, 50, met. Lind, 43, called police.") == []


def test_an_office_by_which_people_are_called_for_life_is_left_alone() -> None:
    assert found("age-or-title", "Former President Ida Holm spoke. President Ida Holm was cheered.") == []
