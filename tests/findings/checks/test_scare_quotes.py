from __future__ import annotations

import pytest

from tests.findings.checks.in_packs import found


@pytest.mark.parametrize(
    ("text", "flagged"),
    [
        ('The "expert" panel met on Monday.', [('"expert"', "expert")]),
        ('The company\'s "reform" cost 40 jobs.', [('"reform"', "reform")]),
        ('The minister\'s "fact-finding" trip took him to a beach.', [('"fact-finding"', "fact-finding")]),
        ("Two 'volunteers' were sent to clean the beach.", [("'volunteers'", "volunteers")]),
        ('Residents received an "apology" in June.', [('"apology"', "apology")]),
        ('The "independent" inquiry cleared the company.', [('"independent"', "independent")]),
        ("Their 'experts' came by bus.", [("'experts'", "experts")]),
        ('The city\'s "affordable" flats start at 900 pounds a month.', [('"affordable"', "affordable")]),
    ],
)
def test_a_word_in_marks_that_nobody_is_quoted_with_is_flagged(
    text: str, flagged: list[tuple[str, str]]
) -> None:
    assert found("QUO003", text) == flagged


@pytest.mark.parametrize(
    "text",
    [
        'She called the panel "a complete farce" on Monday.',
        'The "expert" panel, as Holm called it, met on Monday.',
        'The film "Red Harbour" opens on Friday.',
        'John "Jack" Smith left the club.',
        'The term "spread" means the gap between two rates.',
        'The procedure, known as "fracking", needs much water.',
        'He described the offer as "derisory".',
        'The word "maybe" does not occur in the letter.',
        'The minister said the plan was "dead".',
        'The ship, dubbed "Old Lady", sank in May.',
        'The sign said "Closed".',
        'Voters were asked to tick "yes" or "no".',
    ],
)
def test_titles_terms_and_quotations_are_left_alone(text: str) -> None:
    assert found("QUO003", text) == []
