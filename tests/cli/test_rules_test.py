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
    assert next(line for line in lines if line.startswith("  found")).startswith(f"  found     {found}")
    assert [line for line in lines if line.startswith("  expected")] != []


def test_words_of_the_title_are_marked_in_the_title(here: Here) -> None:
    lines = failed(here, "{text: A bill came., title: A <<big>> huge loss}")

    assert lines[0] == "house.yaml:13:7: HSE001 loud-word: other words flagged"
    assert [line for line in lines if line.startswith(("  title", "  expected", "  found"))] == [
        "  title     A <<big>> huge loss",
        "  expected  A bill came.",
        "  title     A big <<huge>> loss",
        "  found     A bill came.",
    ]


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
        (
            "A <<loss>>.",
            "  voice: [narration]\n",
            LOUDER,
            ["there is nothing of whopping, huge in it ('phrases')"],
        ),
        (
            "A <<loss>>, huge.",
            "  voice: [quotation]\n",
            "",
            ['it finds other words: "huge"'],
        ),
    ],
)
def test_what_keeps_a_rule_silent_is_named(
    example: str, more: str, added: str, because: list[str], here: Here
) -> None:
    lines = failed(here, example, more, added)
    assert lines[0].endswith(": nothing flagged") or "once" in more
    assert [line[12:] for line in lines if line.startswith(("  because   ", "  and       "))] == because


FINDER = """\
pack: {name: house, version: 1.0.0, extends: [default]}
rules:
- id: HSE001
  name: a-rule
  summary: S.
  why: W.
  severity: error
  message: No
  FINDER
  examples:
    ok: [It rained., It was dry.]
    flag: [EXAMPLE, It <<rained>>.]
"""
CLAIM = "claim: attribution\n  where: {source.kind: [anonymous, collective], cue.lemma: say}"
NUMBER = "claim: number\n  where: {kind: money, attribution: absent, position: later}\n  then: {unit: GBP}"
DEPENDENCY = """dependency:
    verb: {lemma: [kill, shoot], tag: VBN}
    victim: {child-of: verb, dep: nsubjpass}
    doer: {child-of: verb, dep: agent, absent: true}
    ship: {inside: doer, lemma: ship}
  flag: [verb]"""
TOKENS = "tokens: [{lower: [very, truly], times: [0, 1]}, {pos: [ADJ], times: [1, 2]}, {lemma: success}]"


@pytest.mark.parametrize(
    ("finder", "example", "because", "more"),
    [
        (
            CLAIM,
            "<<Nobody>> says grace.",
            'claimcheck finds no attribution in it: it sees the cue "says", but no statement that goes with it',
            "claimcheck rules words 'Nobody says grace.'",
        ),
        (
            CLAIM,
            "<<Locals>> flinched.",
            "claimcheck finds no attribution in it: no word of it is in its lists of cues",
            "claimcheck rules lexicons",
        ),
        (
            CLAIM,
            "<<The mayor>> said it would close.",
            "claimcheck finds 1 attribution in it, but not as 'where' asks: source.kind is role",
            "",
        ),
        (
            CLAIM,
            "Ida Holm said it rained. <<Residents>> claimed that it was dry.",
            "claimcheck finds 2 attributions in it, none of them as 'where' asks: "
            'cue.lemma of the nearest is "claim"',
            "",
        ),
        (NUMBER, "It <<rained>> on us.", "claimcheck finds no number in it", ""),
        (
            NUMBER,
            "It cost <<£3>>.",
            "claimcheck finds 1 number in it, but not as 'where' asks: position is first",
            "",
        ),
        (
            NUMBER,
            "Ida Holm said that it cost <<$3>>.",
            "claimcheck finds 1 number in it, but not as 'where' asks: attribution is present",
            "",
        ),
        (
            NUMBER,
            "It cost £3 and then <<£4>>.",
            "claimcheck finds 1 number as 'where' asks, and it is as 'then' asks",
            "",
        ),
        (
            "claim: document\n  where: {words: {min: 20}}",
            "<<It>> cost £3.",
            "the article is not as 'where' asks: words is 3",
            "",
        ),
        (
            DEPENDENCY,
            "It was late. Three miners <<slept>>.",
            "no word fits the role 'verb'",
            "claimcheck rules words 'Three miners slept.'",
        ),
        (
            DEPENDENCY,
            "The storm had <<killed>> them.",
            "no word hanging on \"killed\" fits the role 'victim'",
            "claimcheck rules words 'The storm had killed them.'",
        ),
        (
            DEPENDENCY,
            "Three miners were <<killed>> by a ship.",
            "\"by\" fits the role 'doer', which must be absent",
            "claimcheck rules words 'Three miners were killed by a ship.'",
        ),
        (
            TOKENS,
            "It was a <<very great show>>.",
            'no word behind "very great" fits step 3: a word with lemma success',
            "claimcheck rules words 'It was a very great show.'",
        ),
        (
            TOKENS,
            '"It <<rained>> at five o\'clock."',
            "no word fits step 2: 1 to 2 times a word with pos ADJ",
            "claimcheck rules words 'It rained at five o'\"'\"'clock.'",
        ),
        (
            "regex: '[!?]{2,}'",
            "It <<rained>> on us.",
            "nothing in it fits the expression [!?]{2,} ('regex')",
            "",
        ),
        (
            "lemmas: [shine]",
            "It <<rained>> on us.",
            "there is nothing of shine (in every form) in it ('lemmas')",
            "",
        ),
        ("check: weekday-date", "It <<rained>> on us.", "the check 'weekday-date' finds nothing in it", ""),
    ],
)
def test_how_far_a_rule_comes_that_finds_nothing(
    finder: str, example: str, because: str, more: str, here: Here
) -> None:
    Path("house.yaml").write_text(FINDER.replace("FINDER", finder).replace("EXAMPLE", example))
    lines = here("rules", "test", "house.yaml", "--select", "HSE001").out.split("\n\n")[0].splitlines()
    assert lines[0].endswith(": nothing flagged")
    assert [line[2:] for line in lines[3:]] == [
        f"because   {because}",
        *([f"try       {more}"] if more else []),
    ]


def test_a_cue_without_a_statement() -> None:
    pack = FINDER.replace("severity: error\n  message: No", "marks: {as: cue, class: neutral}")
    Path("house.yaml").write_text(
        pack.replace("FINDER", "lemmas: [hum, rain]").replace("EXAMPLE", "Ida <<hummed>>.")
    )
    assert (
        '  because   "hummed" stands in it, but claimcheck finds no statement that it belongs to\n'
        in claimcheck("rules", "test", "house.yaml", "--select", "HSE001").out
    )


def test_a_long_sentence_is_cut_between_words(here: Here) -> None:
    long = "It <<rained>>" + " and rained" * 30 + "."
    Path("house.yaml").write_text(FINDER.replace("FINDER", TOKENS).replace("EXAMPLE", long))
    (line,) = [
        line
        for line in here("rules", "test", "house.yaml", "--select", "HSE001").out.splitlines()
        if line.startswith("  try") and "and" in line
    ]
    assert line.endswith(("rained'", "and'"))
    assert len(line) < 140


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
