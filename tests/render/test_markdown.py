from __future__ import annotations

from dataclasses import replace

import pytest
from markdown_it import MarkdownIt

from claimcheck.model.claims import Claims, Source
from claimcheck.model.finding import Related
from claimcheck.model.report import DocumentReport, Failure, Outcome
from claimcheck.model.span import Span
from claimcheck.model.suppression import IN_BASELINE
from claimcheck.render import renderer
from claimcheck.render.view import View
from tests.findings.hand_made import at, number
from tests.render.reports import TOOL, finding, report

SAID = "Edda Prill said about 300 homes burned.\nOfficials | said so.\n"
GUIDELINE = "The house book https://brask.example/book"
CLAIMS = Claims(
    sources=(
        Source("S1", "Edda Prill", "person", (at(SAID, "Edda Prill"),), ("A1",), 12),
        Source("S2", "@officials", "collective", (at(SAID, "Officials"),), ("A2", "A3"), 0),
    ),
    numbers=(number(SAID, "300"),),
)
LOUD = replace(finding(at(SAID, "Officials |"), "Say who", "error"), help=GUIDELINE)
SOFT = finding(at(SAID, "said"), "Look <here>", "note")
ONE = report(SAID, SOFT, LOUD, claims=CLAIMS)
CLEAN = report("No.", path="clean_copy.txt")
FAILED = Failure("gone.txt", "not-found", "gone.txt: no such file (check the spelling)")
HOST = MarkdownIt("commonmark").enable("table")


def written(*outcomes: Outcome, view: View | None = None) -> str:
    return "".join(renderer("markdown").render(TOOL, outcomes, view or View()))


def test_a_comment_says_what_to_look_at_and_folds_the_rest_away() -> None:
    assert written(ONE, CLEAN, FAILED) == (
        "## claimcheck: 1 error, 1 note in 2 articles, 1 not read\n"
        "\n"
        "### a.txt\n"
        "\n"
        "| Line | Severity | Rule | Finding | Words |\n"
        "| ---: | --- | --- | --- | --- |\n"
        "| 1 | note | TST001 | Look &#60;here&#62; | “said” |\n"
        "| 2 | error | [TST001](<https://brask.example/book>) | Say who | “Officials &#124;” |\n"
        "\n"
        "<details>\n"
        "<summary>Sources: 2</summary>\n"
        "\n"
        "| Source | Kind | Statements | Words quoted |\n"
        "| --- | --- | ---: | ---: |\n"
        "| Edda Prill | person | 1 | 12 |\n"
        "| <span>&#64;</span>&#8203;officials | collective | 2 | – |\n"
        "\n"
        "</details>\n"
        "\n"
        "<details>\n"
        "<summary>Figures without a source: 1</summary>\n"
        "\n"
        "| Line | Figure | Kind | Of |\n"
        "| ---: | --- | --- | --- |\n"
        "| 1 | 300 | count |  |\n"
        "\n"
        "</details>\n"
        "\n"
        "No findings: clean&#95;copy.txt\n"
        "\n"
        "### Not read\n"
        "\n"
        "- gone.txt: no such file (check the spelling)\n"
    )


def test_a_host_shows_tables_and_folds() -> None:
    page = HOST.render(written(ONE, ONE, CLEAN, FAILED))
    assert page.count("<table>") == page.count("</table>") == 6
    assert page.count("<details>") == page.count("</details>") == 4
    assert page.count("<h3>") == 3
    assert page.count("<a href") == 2


def test_a_run_without_findings_is_short() -> None:
    assert written(CLEAN, CLEAN) == (
        "## claimcheck: no findings in 2 articles\n\nNo findings: clean&#95;copy.txt, clean&#95;copy.txt\n"
    )
    assert written() == "## claimcheck: 0 articles\n"
    assert written(FAILED).startswith("## claimcheck: 0 articles, 1 not read\n\n### Not read\n")


def test_what_is_not_shown_is_counted() -> None:
    known = replace(LOUD, suppressed=IN_BASELINE)
    stands = replace(LOUD, suppressed="the officials asked for it")
    mixed = report(SAID, SOFT, LOUD, known, stands, stands)
    assert written(mixed).startswith(
        "## claimcheck: 1 error, 1 note in 1 article\n\nNot shown: 2 suppressed, 1 in the baseline.\n"
    )
    graver = written(report(SAID, SOFT), report(SAID, LOUD, path="b.txt"), view=View(show="error"))
    assert graver.startswith(
        "## claimcheck: 1 error in 2 articles\n\nNot shown: 1 less grave.\n\n### b.txt\n"
    )
    assert graver.endswith("\n\nNo findings to show: a.txt\n")
    assert written(report(SAID, SOFT), view=View(show="error")) == (
        "## claimcheck: nothing to show in 1 article\n\nNot shown: 1 less grave.\n\nNo findings to show: a.txt\n"
    )


def test_places_that_belong_to_a_finding_are_named() -> None:
    related = replace(SOFT, related=(Related(at(SAID, "300"), "here"), Related(at(SAID, "homes"), "here")))
    assert "| Look &#60;here&#62; (here: 300, homes) |" in written(report(SAID, related))


def test_long_words_are_cut() -> None:
    text = "very " * 500
    shown = written(report(text, finding(Span(0, len(text) - 1), "m" * 900), path="p" * 900))
    assert "very…” |" in shown
    assert len(shown) < 1_000


LONG = "@" * 200
SOURCE = Source("S1", LONG, "person", (Span(0, 1),), ("A1",), 1)


def crowded(findings: int, sources: int, path: str = "a.txt") -> DocumentReport:
    made = report(LONG, *[finding(Span(0, 200), "#" * 400)] * findings, path=path)
    return replace(made, claims=Claims(sources=(SOURCE,) * sources))


@pytest.mark.parametrize(
    ("outcomes", "said"),
    [
        ([crowded(1, 30)] * 4, "sources and figures of 4 articles"),
        ([crowded(1, 7)] * 3, "sources and figures of 2 articles"),
        ([crowded(900, 0)], "895 findings"),
        ([crowded(3, 1), crowded(3, 2), ONE], "3 findings, and the sources and figures of 2 articles"),
        ([crowded(1, 0, path="`" * 500)] * 900, "895 findings"),
        (
            [report(SAID, *[LOUD] * 2_000, claims=CLAIMS)],
            "findings, and the sources and figures of 1 article",
        ),
    ],
)
def test_a_comment_is_never_longer_than_a_host_takes(outcomes: list[DocumentReport], said: str) -> None:
    names = [report("No.", path=f"{n}{LONG}") for n in range(50)]
    failures = [Failure(LONG, "x", f"{n}{LONG * 2}") for n in range(50)]
    comment = written(*outcomes, *names, *failures)
    assert len(comment) <= 60_000
    [line] = [line for line in comment.split("\n") if line.startswith("**Left out")]
    assert said in line
    page = HOST.render(comment)
    assert page.count("<details>") == page.count("</details>")
    assert comment.endswith(" more\n")


def test_findings_come_before_what_is_folded_away() -> None:
    comment = written(report(SAID, LOUD, claims=Claims(sources=(SOURCE,) * 30)), ONE)
    assert comment.count("### ") == 2
    assert (
        "Left out, since a comment has to be short:** sources and figures of 1 article (`-f text` has all).\n"
        in comment
    )


def test_a_list_of_names_ends_with_the_count_of_the_others() -> None:
    comment = written(*[report("No.", path=f"{n}.txt") for n in range(25)], *[FAILED] * 25)
    assert ", 19.txt, and 5 more\n" in comment
    assert comment.endswith("(check the spelling)\n- and 5 more\n")
