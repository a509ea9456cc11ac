from __future__ import annotations

import csv
import io
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimcheck.model.claims import Attribution, Claims, Source
from claimcheck.model.report import DocumentReport, Failure, Outcome
from claimcheck.render import renderer
from claimcheck.render.csv_ledger import HEADER, harmless
from claimcheck.render.safe import squeezed
from claimcheck.render.view import View
from tests.findings.hand_made import at, attribution, hedge, number
from tests.render.reports import TOOL, report

HEAD = ",".join(HEADER) + "\n"
SAID = "Edda Prill said about 300 homes burned on 3 May.\nOfficials said so.\nPrill said: “No.”"
RUNS = "=+-@\t\r＝＋－＠"
ANY = st.text(st.characters(exclude_categories=())) | st.text(st.sampled_from("=+-@;,\"'\t\r\n ＝1a"))


def statement(identity: str, **claims: tuple[str, ...]) -> Attribution:
    made = attribution(SAID, identity, source="Edda Prill", cue="said", content="300 homes")
    return replace(made, numbers=claims.get("numbers", ()), hedges=claims.get("hedges", ()))


def audited(name: str = "Edda Prill", path: str = "a.txt", words: tuple[int, int] = (2, 1)) -> DocumentReport:
    first = at(SAID, "Edda Prill")
    claims = Claims(
        sources=(
            Source("S1", name, "person", (first, at(SAID, "Prill", 1), first), ("A1", "A3"), words[0]),
            Source("S2", "Officials", "collective", (at(SAID, "Officials"),), ("A2",), words[1]),
        ),
        attributions=(
            statement("A1", numbers=("N1", "N2"), hedges=("H1",)),
            statement("A2"),
            statement("A3", numbers=("N3",)),
        ),
        numbers=(
            number(SAID, "300"),
            replace(number(SAID, "3 May", "N2"), kind="date"),
            number(SAID, "3", "N3"),
        ),
        hedges=(hedge(SAID, "about"),),
    )
    return report(SAID, claims=claims, path=path)


def written(*outcomes: Outcome) -> str:
    return "".join(renderer("csv").render(TOOL, outcomes, View()))


def test_a_row_for_each_source_of_each_article_under_one_header() -> None:
    failed = Failure("gone.txt", "not-found", "gone.txt: no such file")
    rows = (
        "{0},S1,Edda Prill,person,2,2,0.67,2,1,1 3,0.67,\n{0},S2,Officials,collective,1,1,0.33,0,0,2,0.33,\n"
    )
    assert written(audited(), failed, report("No."), audited(path="b.txt")) == (
        HEAD + rows.format("a.txt") + rows.format("b.txt")
    )


def test_a_run_without_sources_has_a_header() -> None:
    assert written() == written(report("No.")) == HEAD


def test_no_words_quoted_are_no_share() -> None:
    rows = list(csv.DictReader(io.StringIO(written(audited(words=(0, 0))))))
    assert [row["share_of_words_quoted"] for row in rows] == ["0.00", "0.00"]


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("Edda Prill", "Edda Prill"),
        ("=cmd|' /C calc'!A0", "'=cmd|' /C calc'!A0"),
        ("+1", "'+1"),
        ("-1", "'-1"),
        ("@SUM(A1)", "'@SUM(A1)"),
        ("＝1", "'＝1"),
        ("\t=1", "'=1"),
        ("\r\n @a", "'@a"),
        ("Prill; =1", "Prill; '=1"),
        ("Prill;=1;-2", "Prill;'=1;'-2"),
        ("Ann-Marie = 1 + 2", "Ann-Marie = 1 + 2"),
        ("\x1b[2J\x00", "␛[2J␀"),
    ],
)
def test_no_value_is_a_formula(text: str, shown: str) -> None:
    assert harmless(text) == shown


def test_marks_of_the_form_are_quoted() -> None:
    [_, row, _] = csv.reader(io.StringIO(written(audited('Prill, "Edda"\nof Brask', path="=a,b.txt"))))
    assert row[:3] == ["'=a,b.txt", "S1", 'Prill, "Edda" of Brask']


@given(ANY, ANY)
def test_whatever_the_names_are_the_rows_are_whole_and_run_nothing(name: str, path: str) -> None:
    [head, *rows] = csv.reader(io.StringIO(written(audited(name, path)), newline=""), strict=True)
    assert tuple(head) == HEADER
    assert [row[1:2] + row[3:] for row in rows] == [
        ["S1", "person", "2", "2", "0.67", "2", "1", "1 3", "0.67", ""],
        ["S2", "collective", "1", "1", "0.33", "0", "0", "2", "0.33", ""],
    ]
    assert rows[0][2].replace("'", "") == squeezed(name).replace("'", "")
    assert not any(cell[:1] in RUNS for row in rows for cell in row if cell)
