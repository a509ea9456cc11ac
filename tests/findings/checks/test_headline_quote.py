from __future__ import annotations

import pytest

from tests.findings.checks.reading import found, related


@pytest.mark.parametrize(
    ("title", "text", "flagged", "value"),
    [
        ('Plan is "theft"', '"This plan robs us," said Quill.', '"theft"', ""),
        (
            "Mayor 'furious' over tram delay",
            '"I am not happy with the delay," the mayor, Ida Holm, said.',
            "'furious'",
            "",
        ),
        (
            '"We were betrayed," say nurses',
            '"They let us down badly," said Mara Quill, a nurse.',
            '"We were betrayed,"',
            "",
        ),
        (
            "Minister: 'No one will lose a job'",
            '"I hope that few will lose a job," the minister said.',
            "'No one will lose a job'",
            "",
        ),
        (
            "Quill calls tram 'a disaster for the town'",
            '"It is a disappointment for the town," Quill said of the tram.',
            "'a disaster for the town'",
            "",
        ),
        (
            "Minister brands strike 'blackmail'",
            "The minister said that the strike was unfair to patients and should be called off.",
            "'blackmail'",
            "",
        ),
        (
            '"I feel cheated," says widow',
            '"I was let down by all of them," Ms Tollick, a widow, said.',
            '"I feel cheated,"',
            "",
        ),
        (
            "Drug is 'miracle cure'",
            '"The results are encouraging," said Per Lind, who led the trial of the drug.',
            "'miracle cure'",
            "",
        ),
        (
            "Council 'wasted' millions",
            "The council spent £3 million on a scheme that was later dropped, auditors said. "
            '"The money could have been used better," their report says.',
            "'wasted'",
            "",
        ),
        (
            'Mayor: "We will never close the pool"',
            '"We have no plans to close the pool this year," the mayor said.',
            '"We will never close the pool"',
            "",
        ),
    ],
)
def test_a_quotation_that_stands_nowhere_in_the_text_is_flagged(
    title: str, text: str, flagged: str, value: str
) -> None:
    assert found("headline-quote", text, title) == [(flagged, value)]


@pytest.mark.parametrize(
    ("title", "text"),
    [
        ('Plan "robs us"', '"This plan robs us," said Quill.'),
        ("Mayor 'not happy' over tram delay", '"I am not happy with the delay," the mayor, Ida Holm, said.'),
        ("Man 'stole bus'", "A man stole a bus, the court heard. He stole bus after bus, it was said."),
        ("'I'm not leaving,' says mayor", '"I am not leaving," the mayor said.'),
        (
            '"They let us down … badly"',
            '"They let us down, and they did it badly," said Mara Quill, a nurse.',
        ),
        ("Director of 'The Long Quay' dies", 'The director of "The Long Quay", Per Lind, died on Monday.'),
        (
            'Mayor: "no plans to close the pool"',
            '"We have no plans to close the pool this year," the mayor said.',
        ),
        (
            "Drug results 'encouraging'",
            '"The results are encouraging," said Per Lind, who led the trial of the drug.',
        ),
        ("Pool 'will close'", '"The pool is old and will close," the mayor said.'),
        (
            "'We're finished', says ferry owner",
            '"We are finished," Sten Aldercott, the ferry\'s owner, said.',
        ),
    ],
)
def test_words_that_were_said_are_left_alone(title: str, text: str) -> None:
    assert found("headline-quote", text, title) == []


def test_what_comes_nearest_is_shown() -> None:
    text = '"I am not happy with the delay," the mayor, Ida Holm, said.'

    assert related("headline-quote", text, "Mayor 'sad about delay'") == [
        ('"I am not happy with the delay,"', "comes nearest")
    ]
