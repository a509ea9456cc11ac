from __future__ import annotations

import pytest

from tests.findings.checks.reading import found, related


@pytest.mark.parametrize(
    ("title", "text", "flagged", "value"),
    [
        ("Tea cures gloom", "Tea was linked to better mood.", "cures", "linked"),
        (
            "Night shifts cause heart disease",
            "People who work night shifts are more likely to have heart disease, a study found.",
            "cause",
            "more likely",
        ),
        ("Banker convicted of fraud", "The banker was charged with fraud on Monday.", "convicted", "charged"),
        (
            "Council will close library",
            "The council is considering whether to close the library.",
            "will",
            "considering",
        ),
        (
            "Council to scrap tram line",
            "The council is weighing up plans to scrap the tram line.",
            "to",
            "plans",
        ),
        (
            "Coffee prevents stroke",
            "Coffee is associated with a lower risk of stroke, researchers said.",
            "prevents",
            "lower risk",
        ),
        (
            "Fraudster moved pension money",
            "Prewett is accused of moving pension money, and faces trial for fraud.",
            "Fraudster",
            "accused",
        ),
        (
            "Banker guilty of fraud",
            "The banker was accused of fraud in court on Monday.",
            "guilty",
            "accused",
        ),
        (
            "Red meat kills",
            "Eating red meat was associated with earlier death in the study.",
            "kills",
            "associated",
        ),
        (
            "Police charge man over fire",
            "Police arrested a man over the fire on Monday and are questioning him.",
            "charge",
            "arrested",
        ),
        (
            "Chocolate boosts memory",
            "Eating chocolate was associated with better memory in a study of 400 pensioners.",
            "boosts",
            "associated",
        ),
        (
            "Screen time causes depression",
            "Teenagers who spend longer on screens are more likely to be depressed, a study has found.",
            "causes",
            "more likely",
        ),
        (
            "Doctor guilty of manslaughter",
            "A doctor has been charged with manslaughter after the death of a patient.",
            "guilty",
            "charged",
        ),
        (
            "City will ban diesel cars",
            "The city is considering a ban on diesel cars from 2028.",
            "will",
            "considering",
        ),
    ],
)
def test_a_word_that_is_stronger_than_those_of_the_text_is_flagged(
    title: str, text: str, flagged: str, value: str
) -> None:
    assert found("headline-verb", text, title) == [(flagged, value)]


@pytest.mark.parametrize(
    ("title", "text"),
    [
        ("Tea linked to better mood", "Tea was linked to better mood."),
        ("Banker charged with fraud", "The banker was charged with fraud on Monday."),
        ("Council considers closing library", "The council is considering whether to close the library."),
        ("Banker convicted of fraud", "The banker was found guilty of fraud. He had been charged in May."),
        (
            "Night shifts cause heart disease",
            "Night shifts cause heart disease, the study found. It had been linked before.",
        ),
        ("Tea may cure gloom", "Tea was linked to better mood."),
        (
            "Council will close library",
            "The council voted to close the library, which it had been considering.",
        ),
        (
            "Doctor charged with manslaughter",
            "A doctor has been charged with manslaughter after the death of a patient.",
        ),
        ("City considers diesel ban", "The city is considering a ban on diesel cars from 2028."),
        ("Smoking causes cancer, says new campaign", "Smoking causes cancer, the campaign says."),
        (
            "Teacher jailed over thefts",
            "A teacher was sentenced to two years in prison for thefts from lockers.",
        ),
        (
            "Lower risk of dementia in walkers",
            "People who walk every day have a lower risk of dementia, the study suggests.",
        ),
    ],
)
def test_a_word_that_the_text_bears_out_is_left_alone(title: str, text: str) -> None:
    assert found("headline-verb", text, title) == []


def test_the_weaker_word_is_shown() -> None:
    assert related("headline-verb", "Tea was linked to better mood.", "Tea cures gloom") == [
        ("linked", "the text says this")
    ]


def test_a_quoted_word_is_not_the_headlines_own() -> None:
    assert found("headline-verb", "Tea was linked to better mood.", "Tea 'cures gloom'") == []
