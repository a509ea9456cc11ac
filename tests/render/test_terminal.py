from __future__ import annotations

from collections.abc import Iterator

import pytest
from rich.cells import cell_len
from rich.text import Text

from claimcheck.model.claims import Claims
from claimcheck.model.report import Failure, Outcome
from claimcheck.render import RENDERERS, renderer
from claimcheck.render.view import View
from tests.findings.hand_made import at, attribution, hedge, number
from tests.render.reports import TOOL, finding, report

SAID = "Edda Prill said that about 300 homes burned."
CLAIMS = Claims(
    attributions=(attribution(SAID, source="Edda Prill", cue="said", content="about 300 homes burned"),),
    numbers=(number(SAID, "300", attribution="A1"),),
    hedges=(hedge(SAID, "about"),),
)
ONE = report(SAID, finding(at(SAID, "said"), "Look"), claims=CLAIMS)
FAILED = Failure("gone\x1b.txt", "not-found", "gone.txt: no such file")


def test_one_article_is_one_page() -> None:
    assert "".join(renderer("text").render(TOOL, [ONE], View())) == (
        "a.txt  8 words, 1 sentence\n"
        "{statement}  [source]  <cue>  #number#  ~hedge~\n"
        "\n"
        "   1  [Edda Prill] <said> that {~about~ #300# homes burned}.\n"
        "                    ^^^^ warning TST001 Look\n"
        "\n"
        "Who says what\n"
        "   1  Edda Prill (person) said · indirect\n"
        "        about 300 homes burned\n"
        "\n"
        "Hedges in the article's own voice\n"
        "  Line  Hedge  Class    Softens\n"
        "     1  about  hearsay\n"
        "\n"
        "Coverage\n"
        "  Of all statements     Count  Share\n"
        "  with a named source       1   100%\n"
        "  Quoted, of all words      0     0%\n"
        "\n"
        "1 warning  ·  1 statement (1 named)  ·  1 figure  ·  1 hedge\n"
    )


def test_several_articles_end_with_a_line_for_all() -> None:
    pages = list(renderer("text").render(TOOL, [ONE, FAILED, ONE], View()))
    assert pages[1] == f"\n{'─' * 100}\n\n"
    assert pages[0] == pages[2]
    assert pages[3] == "\n2 articles, 1 not read  ·  2 warnings\nNot read: gone␛.txt\n"
    assert len(pages) == 4


def test_a_run_that_read_nothing_claims_no_findings() -> None:
    assert "".join(renderer("text").render(TOOL, [FAILED], View())) == (
        "0 articles, 1 not read\nNot read: gone␛.txt\n"
    )
    assert "".join(renderer("text").render(TOOL, [], View())) == ""


def test_pages_come_as_soon_as_an_article_is_audited() -> None:
    def outcomes() -> Iterator[Outcome]:
        yield ONE
        raise AssertionError("asked for the second before the first was shown")

    assert next(renderer("text").render(TOOL, outcomes(), View())).startswith("a.txt")


@pytest.mark.parametrize("width", [40, 60, 80, 120])
def test_no_page_is_wider_than_asked(width: int) -> None:
    text = " ".join([SAID[:-1]] * 20) + f" {'x' * 300} {'雨' * 90}\n{SAID}"
    shown = report(
        text,
        finding(
            at(text, "x" * 300), "A message that is rather long, and that says a lot of one thing and another"
        ),
        claims=CLAIMS,
        path="desk/" * 40,
        notes=("a note " * 20,),
    )
    for color in (False, True):
        page = "".join(renderer("terminal").render(TOOL, [shown, FAILED, shown], View(width, color)))
        lines = Text.from_ansi(page).plain.split("\n")
        assert max(map(cell_len, lines)) <= width
        assert len(lines) > 40 or width > 80


@pytest.mark.parametrize("name", RENDERERS)
def test_every_format_takes_an_empty_run_and_a_failure(name: str) -> None:
    runs: tuple[tuple[Outcome, ...], ...] = ((), (FAILED,), (ONE, FAILED))
    for outcomes in runs:
        assert "\x1b" not in "".join(renderer(name).render(TOOL, outcomes, View()))


def test_one_line_a_finding() -> None:
    hidden = report(
        SAID, finding(at(SAID, "said"), "a\n[b]\x1b", "note"), finding(at(SAID, "300"), "Look", "error")
    )
    assert "".join(renderer("line").render(TOOL, [hidden, FAILED], View())) == (
        "a.txt:1:12: note TST001 a [b]␛\na.txt:1:28: error TST001 Look\n"
    )
    assert (
        "".join(renderer("line").render(TOOL, [hidden], View(show="error")))
        == "a.txt:1:28: error TST001 Look\n"
    )
