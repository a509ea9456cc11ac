"""Comments that speak to claimcheck: what they say, and what is said of those that are not heeded."""

from __future__ import annotations

import pytest

from claimcheck.model.document import Lines, Section
from claimcheck.model.rule import Place
from claimcheck.model.span import Span
from claimcheck.model.suppression import Suppression
from claimcheck.read.comments import MOST, Comment, heed

TEXT = "Ferry aground\nHALLOW (AP) - A ferry ran aground.\nNobody was hurt.\n"
SECTIONS = (
    Section("headline", Span(0, 13)),
    Section("dateline", Span(14, 27)),
    Section("body", Span(28, 48)),
    Section("body", Span(49, 65)),
)
LINES = Lines.of(TEXT)
PLACE = Place("a.txt", 7, 1)


def said(words: str, at: int = 49) -> tuple[tuple[Suppression, ...], tuple[str, ...]]:
    return heed([Comment(words, at, PLACE)], SECTIONS, LINES)


@pytest.mark.parametrize(
    ("words", "rules", "reason"),
    [
        (" claimcheck: ignore ATT006: he did claim it ", ("ATT006",), "he did claim it"),
        ("claimcheck:ignore ATT006:why", ("ATT006",), "why"),
        (" ClaimCheck : IGNORE att006, hed : see 3: below ", ("ATT006", "HED"), "see 3: below"),
        (" claimcheck: ignore ATT006 HED003,HED003: why", ("ATT006", "HED003"), "why"),
        (" claimcheck: ignore ATT006:\r\n  over two\n  lines ", ("ATT006",), "over two lines"),
        (" claimcheck: ignore ATT006: 雨", ("ATT006",), "雨"),
    ],
)
def test_ids_and_a_reason(words: str, rules: tuple[str, ...], reason: str) -> None:
    assert said(words) == ((Suppression(rules, reason, PLACE, span=Span(49, 65)),), ())


WRITE = "write 'claimcheck: ignore ID: why'"


@pytest.mark.parametrize(
    ("words", "note"),
    [
        ("ignore ATT006", "'ignore ATT006' has no reason, so it is not heeded: write 'ignore ATT006: why'"),
        ("ignore ATT006:", "'ignore ATT006' has no reason, so it is not heeded: write 'ignore ATT006: why'"),
        ("ignore HED: -- ", "'ignore HED' has no reason, so it is not heeded: write 'ignore HED: why'"),
        (
            "ignore ATT006, HED003 as he claimed it",
            "'ignore ATT006, HED003' has no reason, so it is not heeded: write 'ignore ATT006, HED003: why', with a "
            "colon before the reason",
        ),
        ("ignore", "'ignore' names no rule, so it is not heeded: write 'ignore ID: why'"),
        ("ignore: a reason", "'ignore' names no rule, so it is not heeded: write 'ignore ID: why'"),
        ("ignore *: why", f"'*' is no rule's id, so the comment is not heeded: {WRITE}"),
        ("ignore ATT006; HED: why", f"'ATT006;' is no rule's id, so the comment is not heeded: {WRITE}"),
        ("ignroe ATT006: why", f"'ignroe' is not known, so the comment is not heeded: {WRITE}"),
        ("", f"'claimcheck:' says nothing that is known, so it is not heeded: {WRITE}"),
    ],
)
def test_what_is_not_heeded_is_said_with_its_line_and_what_to_do(words: str, note: str) -> None:
    assert said(f" claimcheck: {words}") == ((), (f"line 7: {note}",))


def test_a_colon_may_not_be_left_out_before_the_order() -> None:
    note = "'claimcheck ignore ATT006: why' says nothing that is known, so it is not heeded: "
    assert said(" claimcheck ignore ATT006: why ") == ((), (f"line 7: {note}{WRITE}",))


@pytest.mark.parametrize(
    ("at", "covered"), [(0, Span(0, 13)), (14, Span(14, 48)), (28, Span(28, 48)), (40, Span(49, 65))]
)
def test_a_comment_speaks_of_the_paragraph_below_it_with_its_dateline(at: int, covered: Span) -> None:
    [suppression], _ = said("claimcheck: ignore ATT006: why", at)
    assert suppression.span == covered


def test_a_comment_below_everything_is_not_heeded() -> None:
    assert said("claimcheck: ignore ATT006: why", len(TEXT)) == (
        (),
        (
            "line 7: nothing stands below the comment, so it is not heeded: "
            "put it on the line above the paragraph that it speaks of",
        ),
    )


def test_a_fault_of_its_place_comes_before_what_it_says() -> None:
    comment = Comment("claimcheck: ignroe", 0, PLACE, fault="it stands on its head: turn it")
    assert heed([comment], SECTIONS, LINES) == ((), ("line 7: it stands on its head: turn it",))


def test_hostile_comments_are_cut_short() -> None:
    many = "claimcheck: ignore " + " ".join(f"A{n}" for n in range(99)) + ": why"
    assert said(many)[1] == (
        "line 7: the comment names more than 50 rules, so it is not heeded: use several comments",
    )
    assert len(said("claimcheck: ignore A: " + "why " * 10_000)[0][0].reason) == 500
    assert len(said("claimcheck: ignore " + "x" * 10_000)[1][0]) < 200
    found, notes = heed([Comment("claimcheck: ignore A: why", 0, PLACE)] * (MOST + 1), SECTIONS, LINES)
    assert (len(found), notes) == (MOST, ("only the first 1,000 comments of the article are heeded",))
