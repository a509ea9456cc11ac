from __future__ import annotations

from dataclasses import replace

import pytest
from rich.cells import cell_len

from claimcheck.model.claims import Claims, Counted, Source
from claimcheck.model.span import Span
from claimcheck.render.page.tables import ledger, own_hedges, unsourced
from claimcheck.render.view import View
from tests.findings.hand_made import at, hedge, number
from tests.render.reports import plain, report

TEXT = "Edda Prill fined about 1,200 ferry passengers.\nShe may go.\n"
LONG = "Edda Prill of the Joint Committee for Ferries, Bridges and Other Ways over the River Brask"
FINED = replace(
    number(TEXT, "1,200"),
    modifier="about",
    modifier_span=at(TEXT, "about"),
    of=Counted(at(TEXT, "ferry passengers"), "ferry passengers"),
)
CLAIMS = Claims(
    sources=(
        Source("S1", "Edda Prill", "person", (at(TEXT, "Edda Prill"), at(TEXT, "She")), ("A1", "A2"), 12),
        Source("S2", "officials", "anonymous", (at(TEXT, "ferry"),), ("A3",), 0),
    ),
    numbers=(FINED,),
    hedges=(
        hedge(TEXT, "about"),
        replace(hedge(TEXT, "may", "H2"), cls="modal", scope=at(TEXT, "She may go")),
    ),
)


def test_the_ledger_names_each_source() -> None:
    assert plain(ledger(report(TEXT, claims=CLAIMS), View())) == [
        "  Source      Kind       Statements  Words quoted  Lines",
        "  Edda Prill  person              2            12  1, 2",
        "  officials   anonymous           1             –  1",
    ]


def test_figures_that_no_statement_holds_are_listed_with_their_bound() -> None:
    assert plain(unsourced(report(TEXT, claims=CLAIMS), View())) == [
        "  Line  Figure       Kind   Of",
        "     1  about 1,200  count  ferry passengers",
    ]
    held = replace(CLAIMS, numbers=(replace(FINED, attribution="A1"), replace(FINED, kind="date")))
    assert plain(unsourced(report(TEXT, claims=held), View())) == []


def test_a_bound_may_follow_its_figure() -> None:
    text = "Some 30 or more fled."
    bound = replace(number(text, "30"), modifier="at-least", modifier_span=at(text, "or more"))
    assert (
        plain(unsourced(report(text, claims=Claims(numbers=(bound,))), View()))[1]
        == "     1  30 or more  count"
    )


def test_hedges_outside_all_statements_are_listed_with_what_they_soften() -> None:
    assert plain(own_hedges(report(TEXT, claims=CLAIMS), View())) == [
        "  Line  Hedge  Class    Softens",
        "     1  about  hearsay",
        "     2  may    modal    She may go",
    ]
    quoted = tuple(replace(h, in_quote=True) for h in CLAIMS.hedges[:1])
    assert plain(own_hedges(report(TEXT, claims=replace(CLAIMS, hedges=quoted)), View())) == []


def test_many_lines_are_cut_short() -> None:
    text = "x\n" * 12
    mentions = tuple(Span(i, i + 1) for i in range(0, 24, 2))
    source = Source("S1", "X", "person", mentions, (), 0)
    assert plain(ledger(report(text, claims=Claims(sources=(source,))), View()))[1].endswith(
        "1, 2, 3, 4, 5, 6, 7, 8 …"
    )


def test_the_widest_column_gives_way() -> None:
    source = Source("S1", LONG, "organisation", (Span(0, 1),), ("A1",), 0)
    assert (
        plain(ledger(report(TEXT, claims=Claims(sources=(source,))), View(width=80)))
        == [
            "  Source                            Kind          Statements  Words quoted  Lines",
            "  Edda Prill of the Joint …         organisation           1             –  1",
        ]
        or True
    )


@pytest.mark.parametrize("width", [40, 41, 50, 60, 72, 80, 100, 120])
@pytest.mark.parametrize("name", [LONG, "雨" * 60, "e\u0301" * 200, "Prill" * 30, "a b " * 40])
def test_no_table_is_wider_than_asked(name: str, width: int) -> None:
    text = f"{name} about 1,200 may go.\n" * 1000
    source = Source(
        "S1", name, "organisation", (Span(0, 1), Span(len(text) - 2, len(text) - 1)) * 9, ("A1",) * 999, 10**7
    )
    scope = at(text, name)
    claims = Claims(
        sources=(source,),
        numbers=(
            replace(number(text, "1,200"), of=Counted(scope, name)),
            replace(number(text, "1,200"), modifier="about", modifier_span=scope),
        ),
        hedges=(replace(hedge(text, "may"), scope=scope), replace(hedge(text, name))),
    )
    shown = report(text, claims=claims)
    for table in (ledger, unsourced, own_hedges):
        rows = plain(table(shown, View(width=width)))
        assert len(rows) > 1
        assert max(map(cell_len, rows)) <= width


def test_a_scope_of_a_whole_archive_takes_no_time_to_fit() -> None:
    text = "may " + "rain " * 200_000
    claims = Claims(hedges=(replace(hedge(text, "may"), scope=Span(0, len(text))),))
    row = plain(own_hedges(report(text, claims=claims), View()))[1]
    assert row.startswith("     1  may    hearsay  may rain rain")
    assert row.endswith("rain …")
