from __future__ import annotations

import pytest

from tests.findings.checks.reading import found, related


@pytest.mark.parametrize(
    ("title", "text", "flagged", "value"),
    [
        (
            "Halden poisoned river",
            "Residents say Halden poisoned the river.",
            "Halden poisoned river",
            "Residents say",
        ),
        (
            "Minister took bribes from builder",
            "The minister allegedly took bribes from a builder between 2019 and 2021.",
            "Minister took bribes from builder",
            "allegedly",
        ),
        (
            "Mayor took bribes",
            "Prosecutors allege that the mayor took bribes from two builders.",
            "Mayor took bribes",
            "Prosecutors allege",
        ),
        (
            "New drug halts dementia",
            "The new drug may halt dementia, early trials suggest.",
            "New drug halts dementia",
            "may",
        ),
        (
            "Factory to close in spring",
            "The factory could close in spring, according to two people familiar with the plans.",
            "Factory to close in spring",
            "could",
        ),
        (
            "Bank hid losses from auditors",
            "The bank is suspected of having hidden losses from its auditors.",
            "Bank hid losses from auditors",
            "suspected",
        ),
        (
            "Quarry firm dumped waste in lake",
            "Campaigners claim that the quarry firm dumped waste in the lake for years.",
            "Quarry firm dumped waste in lake",
            "Campaigners claim",
        ),
        (
            "Coach bullied young swimmers",
            "Three former swimmers have accused the coach of bullying young swimmers.",
            "Coach bullied young swimmers",
            "Three former swimmers have accused",
        ),
        (
            "Dam is about to burst",
            "Engineers fear that the dam is about to burst.",
            "Dam is about to burst",
            "Engineers fear",
        ),
        (
            "Port authority knew of leak",
            "According to a former employee, the port authority knew of the leak in May.",
            "Port authority knew of leak",
            "According to a former employee",
        ),
        (
            "Dorn stole van",
            "Dorn is said to have stolen the van on Friday night.",
            "Dorn stole van",
            "is said to",
        ),
        (
            "Landlord cheated tenants",
            "The landlord cheated his tenants, a lawsuit claims.",
            "Landlord cheated tenants",
            "lawsuit",
        ),
        (
            "Principal stole from school fund",
            "A school principal is alleged to have stolen £12,000 from a school fund, according to court "
            "papers.",
            "Principal stole from school fund",
            "is alleged to",
        ),
        (
            "Vaccine protects against new strain",
            "The vaccine might protect against the new strain, the maker said, but the data are not in.",
            "Vaccine protects against new strain",
            "might",
        ),
    ],
)
def test_a_headline_that_is_surer_than_its_text_is_flagged(
    title: str, text: str, flagged: str, value: str
) -> None:
    assert found("headline-hedge", text, title) == [(flagged, value)]


@pytest.mark.parametrize(
    ("title", "text"),
    [
        ("Residents say Halden poisoned river", "Residents say Halden poisoned the river."),
        ("Minister accused of taking bribes", "The minister allegedly took bribes from a builder."),
        ("New drug may halt dementia", "The new drug may halt dementia, early trials suggest."),
        ("Minister 'took bribes from builder'", "The minister allegedly took bribes from a builder."),
        ("Did Halden poison river?", "Residents say Halden poisoned the river."),
        ("Bridge reopens after repairs", "The bridge reopened on Monday after repairs, the council said."),
        ("Three die in house fire", "Three people died in a house fire on Monday, police said."),
        (
            "Halden poisoned river, court finds",
            "A court found on Tuesday that Halden poisoned the river. "
            "Residents say Halden poisoned the river for years.",
        ),
        (
            "Halden poisoned river",
            "Residents say Halden poisoned the river. "
            "Halden poisoned the river, the judge ruled on Tuesday, and must pay.",
        ),
        ("Halden: we did not poison river", "Halden says it did not poison the river."),
        (
            "Factory likely to close in spring",
            "The factory could close in spring, two people familiar with the plans said.",
        ),
        (
            "Council votes to close library",
            "The council voted on Monday to close the library. Residents say the vote was rushed.",
        ),
        (
            "Family says hospital ignored warnings",
            "The hospital ignored warnings before the death of a patient, her family says.",
        ),
        ("Asteroid could hit Earth in 2040", "An asteroid could hit Earth in 2040, astronomers said."),
    ],
)
def test_a_headline_that_is_as_careful_or_supported_is_left_alone(title: str, text: str) -> None:
    assert found("headline-hedge", text, title) == []


def test_what_softens_is_shown() -> None:
    text = "Residents say Halden poisoned the river."

    assert related("headline-hedge", text, "Halden poisoned river") == [("Residents say", "softer here")]


def test_without_a_headline_nothing_is_said() -> None:
    assert found("headline-hedge", "Residents say Halden poisoned the river.") == []
