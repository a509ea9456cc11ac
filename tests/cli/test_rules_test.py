"""Examples that do not hold: what was to be flagged, what is, and what keeps the rule silent."""

from __future__ import annotations

from pathlib import Path

import pytest
from rich.text import Text

from tests.cli.conftest import Here
from tests.cli.running import PACK, at_terminal, claimcheck

RULE = """\
pack: {name: house, version: 1.0.0}
rules:
- id: HSE001
  name: loud-word
  summary: A word that shouts
  why: It says nothing.
  severity: error
  phrases: [whopping, huge]
  message: "Say how much instead of {text}"
  examples:
    ok: [A loss of ten., The bill came.]
    flag:
    - EXAMPLE
    - The <<whopping>> bill came.
"""


@pytest.fixture(autouse=True)
def _in_a_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)


def failed(here: Here, example: str, more: str = "", added: str = "") -> list[str]:
    """Return what is said of the example, the first one of its rule that fails."""
    text = RULE.replace("EXAMPLE", example).replace("  phrases:", f"{more}  phrases:") + added
    Path("house.yaml").write_text(text, encoding="utf-8")
    answer = here("rules", "test", "house.yaml", "--select", "HSE001")
    assert (answer.status, answer.err) == (1, "")
    *lines, last = answer.out.splitlines()
    assert last.startswith("1 rule, 4 examples: ")
    return lines[: lines.index("") + 1]


@pytest.mark.parametrize(
    ("example", "verdict", "found"),
    [
        ("A <<loss>> came.", "nothing flagged", "A loss came."),
        ("A <<whopping>> huge loss.", "flagged as well", "A <<whopping>> <<huge>> loss."),
        ("A <<whopping>> big <<loss>>.", "not all flagged", "A <<whopping>> big loss."),
        ("A <<whopping bill>> came.", "other words flagged", "A <<whopping>> bill came."),
        ("{text: A <<loss>> came., title: A huge loss}", "other words flagged", "A loss came."),
    ],
)
def test_what_was_found_stands_below_what_was_expected(
    example: str, verdict: str, found: str, here: Here
) -> None:
    lines = failed(here, example)
    assert lines[0] == f"house.yaml:13:7: HSE001 loud-word: {verdict}"
    assert lines[-2].startswith(f"  found     {found}")
    assert [line for line in lines if line.startswith("  expected")] != []


def test_words_that_should_be_left_alone(here: Here) -> None:
    Path("house.yaml").write_text(PACK.replace("A loss of ten.", '"A whopping [sic] ten."'))
    assert here("rules", "test", "house.yaml").out.splitlines() == [
        "house.yaml:12:10: HSE001 loud-word: flagged, but should be left alone",
        "  expected  A whopping [sic] ten.",
        "  found     A <<whopping>> [sic] ten.",
        "",
        "3 rules, 12 examples: 1 failed",
    ]


LOUDER = """\
- id: HSE002
  name: louder-word
  summary: S.
  why: W.
  severity: error
  phrases: [A whopping]
  subsumes: [HSE001]
  message: No
  examples: {flag: [<<A whopping>> loss., <<A whopping>> bill.], ok: [A loss., A bill.]}
"""


@pytest.mark.parametrize(
    ("example", "more", "added", "because"),
    [
        (
            "A <<whopping>> loss, police said.",
            "  unless: [{phrases: [police, court], within: {sentences: [-1, 0]}}]\n",
            "",
            ["there is police, court in the same sentence or the one before ('unless')"],
        ),
        (
            "A <<whopping>> loss.",
            "  requires: [{lemmas: [bill], within: paragraph}]\n",
            "",
            ["there is nothing of bill (in every form) in the same paragraph ('requires')"],
        ),
        (
            "'\"A <<whopping>> loss,\" said Ida Holm.'",
            "  voice: [narration]\n",
            "",
            ["it reads only the article's own words ('voice')"],
        ),
        ("A <<whopping>> loss.", "  pos: [NOUN]\n", "", ["the words are of another part of speech ('pos')"]),
        ("<<Whopping>>, <<whopping>>.", "  once: sentence\n", "", ["it speaks once in a sentence ('once')"]),
        ("A <<whopping>> loss.", "", LOUDER, ["HSE002 louder-word shows in its place ('subsumes')"]),
        (
            "'\"A <<whopping>> loss,\" said Ida Holm.'",
            "  voice: [narration]\n",
            LOUDER,
            [
                "HSE002 louder-word shows in its place ('subsumes')",
                "it reads only the article's own words ('voice')",
            ],
        ),
        ("A <<loss>>.", "  voice: [narration]\n", LOUDER, []),
    ],
)
def test_what_keeps_a_rule_silent_is_named(
    example: str, more: str, added: str, because: list[str], here: Here
) -> None:
    lines = failed(here, example, more, added)
    assert lines[0].endswith(": nothing flagged") or "once" in more
    assert [line[12:] for line in lines if line.startswith(("  because   ", "  and       "))] == because


def test_only_some_rules_are_tested(here: Here) -> None:
    Path("house.yaml").write_text(PACK)
    assert (
        here("rules", "test", "house.yaml", "--select", "hse,HSN001").out
        == "3 rules, 12 examples: all hold\n"
    )
    assert here("rules", "test", "house.yaml", "--select", "HSE002").out == "1 rule, 4 examples: all hold\n"
    unknown = here("rules", "test", "house.yaml", "--select", "HSX")
    assert unknown.status == 2
    assert unknown.err.startswith("claimcheck: no rule's id begins with 'HSX' (")


def test_colour_is_for_terminals_and_the_marks_stay(tmp_path: Path) -> None:
    Path("house.yaml").write_text(PACK.replace("A loss of ten.", "A whopping loss."))
    plain = claimcheck("rules", "test", "house.yaml", cwd=tmp_path).out
    assert "\x1b" not in plain
    coloured = at_terminal("rules", "test", "house.yaml", cwd=tmp_path).out
    assert "\x1b[" in coloured
    assert Text.from_ansi(coloured).plain.strip() == plain.strip()


def test_an_example_is_strangers_text(here: Here) -> None:
    lines = failed(here, "A [bold]<<loss>>[/blue] came.")
    assert lines[1:3] == [
        "  expected  A [bold]<<loss>>[/blue] came.",
        "  found     A [bold]loss[/blue] came.",
    ]
