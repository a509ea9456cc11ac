from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.findings.checks.in_packs import found


@pytest.mark.parametrize(
    ("text", "flagged"),
    [
        ('"We will not leave, said the tenant.', [('"We', "closes")]),
        ("“The roof leaks every winter, Ida Holm told the council.", [("“The", "closes")]),
        ('We will not leave," said the tenant.', [('leave,"', "opens")]),
        ('The mayor called the plan a waste of money" and left the room.', [('money"', "opens")]),
        ('The mayor called the plan "a waste of money and left the room.', [('"a', "closes")]),
        ('"We will not leave, said the tenant. "This is our home."', [('"We', "closes")]),
        ('The tenant said: "We will not leave. The council voted on Monday.', [('"We', "closes")]),
        ("“It was cold, said Lind. “We had no coats.” The boat sank at noon.", [("“It", "closes")]),
        ("He said the “bridge was never safe and that he had warned the board.", [("“bridge", "closes")]),
        ('"The ferry is late again, Holm said.\n\nThe company made no comment.', [('"The', "closes")]),
        ("The report, Dorn said, was “nonsense from start to end.", [("“nonsense", "closes")]),
        ("'The road was never safe, said Ida Holm.", [("'The", "closes")]),
    ],
)
def test_a_mark_without_its_partner_is_flagged_with_the_word_beside_it(
    text: str, flagged: list[tuple[str, str]]
) -> None:
    assert found("QUO001", text) == flagged


@pytest.mark.parametrize(
    "text",
    [
        '"We will not leave," said the tenant.',
        '"We will not leave," said the tenant. "This is our home."',
        '"We will not leave.\n\n"This is our home," said the tenant.',
        'The pipe was 12" wide, the plumber said.',
        "She called it 'a disgrace' and left.",
        "“He told me ‘never again’ and hung up,” said Lind.",
        "The boy, 5'10\" tall, ran off.",
        "\"The man shouted 'Get out' at us,\" she said.",
        "'We won't leave,' said the tenant.",
        "'The road was never safe,' said Ida Holm, 'and it never will be.'",
        '"Is it safe?" she asked. "No."',
    ],
)
def test_what_is_balanced_or_is_no_quotation_mark_is_left_alone(text: str) -> None:
    assert found("QUO001", text) == []


@given(st.lists(st.sampled_from(["the road", "was never safe,", "Ida Holm", "said"]), min_size=1, max_size=8))
def test_what_has_no_marks_has_none_without_a_partner(words: list[str]) -> None:
    assert found("QUO001", " ".join(words)) == []


@given(
    st.lists(st.sampled_from(["“It is shut.”", "“It was cold,” said Holm.", "The road is shut."]), max_size=6)
)
def test_what_is_balanced_stays_so_in_any_order(sentences: list[str]) -> None:
    assert found("QUO001", " ".join(["The road is old.", *sentences])) == []


def test_of_a_quotation_that_runs_on_the_last_paragraph_closes() -> None:
    assert found("QUO001", "“It is shut.\n\n“It was cold.\n\n“Nobody came,” said Holm.") == []
    assert found("QUO001", "“It is shut.\n\n“It was cold.\n\nNobody came, said Holm.") == [("“It", "closes")]


def test_a_block_quotation_needs_no_marks_and_none_below_it_goes_on_from_it() -> None:
    block = "We looked at every road. Nobody will lose a bus."
    assert found("QUO001", f"The council sent a letter.\n\n{block}\n\nIt votes on Monday.", block) == []
    assert found("QUO001", f'{block}\n\nWe will not leave," said the tenant.', block) == [
        ('leave,"', "opens")
    ]
