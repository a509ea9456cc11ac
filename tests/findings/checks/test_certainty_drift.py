from __future__ import annotations

import pytest

from tests.findings.checks.reading import found, related


@pytest.mark.parametrize(
    ("text", "flagged", "value"),
    [
        (
            "Police say Dorn took the van. After he took the van, Dorn drove north.",
            "After he took the van, Dorn drove north.",
            "Police say",
        ),
        (
            "Halden allegedly dumped acid in the river. "
            "Since Halden dumped the acid, no fish have been seen.",
            "Since Halden dumped the acid, no fish have been seen.",
            "allegedly",
        ),
        (
            "Prosecutors allege that Prewett moved the pension money abroad. "
            "Prewett spent a part of the pension money that he moved abroad on a vineyard.",
            "Prewett spent a part of the pension money that he moved abroad on a vineyard.",
            "Prosecutors allege",
        ),
        (
            "According to residents, the landlord cut off the heating. "
            "When the landlord cut off the heating, two families left.",
            "When the landlord cut off the heating, two families left.",
            "According to residents",
        ),
        (
            "The guard is accused of hitting a prisoner. The prisoner lost an eye when the guard hit him.",
            "The prisoner lost an eye when the guard hit him.",
            "accused",
        ),
        (
            "The firm may have hidden its losses from the bank. "
            "By hiding its losses from the bank, the firm kept its licence.",
            "By hiding its losses from the bank, the firm kept its licence.",
            "may have",
        ),
        (
            "The bookkeeper is alleged to have stolen £40,000. "
            "The money that the bookkeeper stole was spent on holidays.",
            "The money that the bookkeeper stole was spent on holidays.",
            "is alleged to",
        ),
        (
            "According to prosecutors, Aldercott bribed two inspectors. "
            "Because Aldercott bribed the inspectors, the ferry sailed.",
            "Because Aldercott bribed the inspectors, the ferry sailed.",
            "According to prosecutors",
        ),
        (
            "A neighbour said the couple beat the boy. The couple beat the boy for months.",
            "The couple beat the boy for months.",
            "A neighbour said",
        ),
        (
            "Reportedly the firm dumped waste in the quarry. "
            "The waste that the firm dumped in the quarry is still there.",
            "The waste that the firm dumped in the quarry is still there.",
            "Reportedly",
        ),
        (
            "The coach is suspected of abusing swimmers. "
            "The abuse of the swimmers by the coach went on for years.",
            "The abuse of the swimmers by the coach went on for years.",
            "suspected",
        ),
    ],
)
def test_a_claim_that_is_told_again_as_a_fact_is_flagged(text: str, flagged: str, value: str) -> None:
    assert found("certainty-drift", text) == [(flagged, value)]


@pytest.mark.parametrize(
    "text",
    [
        "Police say Dorn took the van. After that, they say, Dorn drove north.",
        "Police say Dorn took the van. Dorn denies that he took the van.",
        "Police say Dorn took the van. On Monday a court found that Dorn took the van. "
        "After he took the van, Dorn drove north.",
        "Police say Dorn took the van. He is charged with theft of the van.",
        "Halden allegedly dumped acid in the river. "
        "Since Halden allegedly dumped the acid, no fish have been seen.",
        "Police say Dorn took the van. If Dorn took the van, he will be charged.",
        'Police say Dorn took the van. "He took the van," Ida Holm said.',
        "Witnesses say that Renn set fire to the barn. The barn was insured.",
        "The bookkeeper is alleged to have stolen £40,000. "
        "She admitted in court that she stole the money. The money that the bookkeeper stole was spent on holidays.",
        "According to prosecutors, Aldercott bribed two inspectors. Aldercott says he bribed no inspectors.",
        "A neighbour said the couple beat the boy. The couple were charged on Monday.",
    ],
)
def test_what_is_still_open_or_settled_is_left_alone(text: str) -> None:
    assert found("certainty-drift", text) == []


def test_what_left_it_open_is_shown() -> None:
    text = "Halden allegedly dumped acid in the river. Since Halden dumped the acid, no fish have been seen."

    assert related("certainty-drift", text) == [("allegedly", "open here")]


def test_statistics_are_no_accusation() -> None:
    text = (
        "Drivers killed 40 cyclists, residents say. In May 12% of the cyclists that drivers killed were men."
    )

    assert found("certainty-drift", text) == []
