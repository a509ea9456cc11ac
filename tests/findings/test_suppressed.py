"""Findings that somebody lets stand: which, why, and which suppressions were of use."""

from __future__ import annotations

import pytest

from claimcheck.config import Settings
from claimcheck.findings.comments import RulesRun, known_only, split_by_use, with_unused
from claimcheck.findings.suppressed import sift
from claimcheck.model.document import Document, Lines
from claimcheck.model.finding import Finding
from claimcheck.model.rule import Marks, Place
from claimcheck.model.span import Span
from claimcheck.model.suppression import Suppression
from tests.findings.hand_made import at, catalogue, rule

TEXT = "The clerk allegedly took it.\nHe “allegedly” fled.\n"
FIRST, SECOND = Span(0, 28), Span(29, 49)


def finding(rule_id: str, span: Span) -> Finding:
    return Finding(rule_id, "test", "warning", "Look", span, "", "0" * 64)


HERE, THERE = finding("HED001", at(TEXT, "allegedly")), finding("HED001", at(TEXT, "allegedly", 1))
OTHER = finding("ATT006", at(TEXT, "took"))


def suppression(*rules: str, line: int = 1, words: str = "", span: Span | None = None) -> Suppression:
    return Suppression(rules, f"reason {line}", Place("a.txt", line, 1), words, span)


def reasons(*suppressions: Suppression) -> list[str | None]:
    return [f.suppressed for f in sift((HERE, OTHER, THERE), suppressions, TEXT).findings]


def test_nothing_is_suppressed_without_a_suppression() -> None:
    assert sift((HERE, OTHER), (), TEXT).findings == (HERE, OTHER)


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        (suppression("HED001"), ["reason 1", None, "reason 1"]),
        (suppression("HED"), ["reason 1", None, "reason 1"]),
        (suppression("HED002"), [None, None, None]),
        (suppression("HED0011"), [None, None, None]),
        (suppression("ATT006", "H"), ["reason 1", "reason 1", "reason 1"]),
        (suppression("HED", "ATT", span=FIRST), ["reason 1", "reason 1", None]),
        (suppression("HED", span=SECOND), [None, None, "reason 1"]),
        (suppression("HED", words="Allegedly  took"), ["reason 1", None, None]),
        (suppression("HED", words='"allegedly" fled'), [None, None, "reason 1"]),
        (suppression("HED", words="fled"), [None, None, None]),
        (suppression("HED", words="allegedly", span=SECOND), [None, None, "reason 1"]),
        (suppression("HED", words="\u00ad"), [None, None, None]),
    ],
)
def test_all_that_is_said_of_a_finding_must_hold(given: Suppression, expected: list[str | None]) -> None:
    assert reasons(given) == expected


def test_the_first_suppression_gives_the_reason_and_all_that_hold_are_used() -> None:
    narrow, wide = suppression("HED001", line=3), suppression("HED", "ATT", line=2)
    assert reasons(narrow, wide) == ["reason 3", "reason 2", "reason 3"]
    assert reasons(wide, narrow) == ["reason 2", "reason 2", "reason 2"]
    assert sift((HERE,), (narrow, wide), TEXT).used == {(narrow, "HED001"), (wide, "HED")}


# --- what is of no use


def document(*suppressions: Suppression) -> Document:
    return Document("a.txt", "text", "", TEXT, (), Lines.of(TEXT), ("before",), suppressions)


CUES = rule("CUE101", marks=Marks("cue", "neutral"))
RULES = catalogue(rule("HED001"), rule("ATT006"), CUES)


def test_comments_that_name_no_rule_that_there_is_are_noted_and_left_out() -> None:
    good = suppression("HED", "ATT006", line=1)
    found = known_only(
        document(
            good,
            suppression("HED", "ATT066", line=2),
            suppression("QQ", line=3),
            suppression("CUE101", line=4),
        ),
        RULES,
    )
    assert found.suppressions == (good,)
    assert found.notes == (
        "before",
        "line 2: no rule's id begins with 'ATT066', so the comment is not heeded: "
        "did you mean ATT006, or is a pack missing?",
        "line 3: no rule's id begins with 'QQ', so the comment is not heeded: is a pack missing?",
        "line 4: CUE101 yields no findings, so the comment is not heeded: remove it",
    )


def test_a_document_without_comments_stays_as_it_is() -> None:
    plain = document()
    assert known_only(plain, RULES) is plain


@pytest.mark.parametrize(
    ("rules", "used", "run", "notes"),
    [
        (("HED001",), ("HED001",), ("HED001",), []),
        (("HED001",), (), (), []),
        (("TIM",), (), ("TIM001",), []),
        (("TIM001",), (), ("TIM001",), ["'ignore TIM001' suppresses nothing: remove the comment"]),
        (("HED001",), (), ("HED001",), ["'ignore HED001' suppresses nothing: remove the comment"]),
        (
            ("HED", "ATT006"),
            (),
            ("HED001", "ATT006"),
            ["'ignore HED, ATT006' suppresses nothing: remove the comment"],
        ),
        (
            ("HED", "ATT006"),
            ("ATT006",),
            ("HED001", "ATT006"),
            ["'ignore HED' suppresses nothing: take HED out of the comment"],
        ),
        (
            ("HED", "ATT006"),
            (),
            ("ATT006",),
            ["'ignore ATT006' suppresses nothing: take ATT006 out of the comment"],
        ),
    ],
)
def test_what_a_comment_names_in_vain_is_noted(
    rules: tuple[str, ...], used: tuple[str, ...], run: tuple[str, ...], notes: list[str]
) -> None:
    given = suppression(*rules, line=7)
    found = with_unused(document(given), {(given, rule_id) for rule_id in used}, RulesRun(run, ("TIM002",)))
    assert found.notes == ("before", *(f"line 7: {note}" for note in notes))
    assert found.suppressions == (given,)


def test_many_notes_are_cut_short() -> None:
    given = [suppression("HED", line=line) for line in range(1, 101)]
    notes = with_unused(document(*given), set(), RulesRun(("HED001",))).notes
    assert len(notes) == 22
    assert notes[-1] == "and 80 more notes like these"


def test_suppressions_of_rules_that_were_not_run_are_neither_met_nor_unmet() -> None:
    used, idle, not_run = suppression("HED", "ATT"), suppression("ATT006", line=2), suppression("TIM", line=3)
    run = RulesRun(("HED001", "ATT006", "TIM001"), ("TIM002",))
    assert split_by_use((used, idle, not_run), {(used, "HED")}, run) == ((used,), (idle,))


def test_a_run_asks_for_some_rules_and_leaves_others_out() -> None:
    rules = catalogue(rule("HED001"), rule("HED002"), rule("HED003", enabled=False), CUES)
    run = RulesRun.of(rules, Settings(ignore=("HED002",)))
    assert run == RulesRun(("HED001",), ("HED002",))
    assert (run.all_of("HED001"), run.all_of("HED"), run.all_of("HED003")) == (True, False, False)
