"""What a careful reader finds in three of the samples, put down by hand before the report was looked at."""

from __future__ import annotations

from pathlib import Path

import pytest

from claimcheck.config import Settings
from claimcheck.model.report import DocumentReport
from claimcheck.model.span import Span
from claimcheck.pipeline import Auditor, open_auditor
from claimcheck.read import find

ROOT = Path(__file__).parent.parent

# Line, source, who that is, kind, cue, speech, first words of the statement.
STATEMENTS: dict[str, list[tuple[int, str, str, str, str, str, str]]] = {
    "council-vote": [
        (7, "Ms Calloway", "Ines Calloway", "person", "told", "direct", '"This is not the budget I would'),
        (13, "Marta Oyelund, the finance director", "Marta Oyelund", "person", "told", "indirect", "that his figure"),
        (15, "Ms Oyelund", "Marta Oyelund", "person", "admitted", "indirect", "that the paper left out the wages"),
        (21, "Critics", "Critics", "collective", "say", "indirect", "the levy will fall hardest on tenants"),
        (29, "The aide", "A senior aide to the mayor", "anonymous", "added", "mixed", 'that Mr Renn "would have'),
        (31, "he", "Edric Vollan", "person", "said", "direct", '"I talk to every councillor'),
        (45, "she", "Perpetua Dunmore", "person", "said", "direct", '"Judges do not fix damp,"'),
    ],
    "court-fraud": [
        (13, "the indictment", "the indictment", "document", "according to", "indirect", "About €640,000 of the"),
        (9, "she", "Rosalind Meake", "person", "said", "direct", "‘He did not break a window,’"),
        (15, "Ms Meake", "Rosalind Meake", "person", "told", "direct", "‘The question for you,’"),
        (23, "Mr Lindow", "Kasper Lindow", "person", "said", "direct", "‘There is no secret account"),
        (31, "he", "Desmond Arkle", "person", "said", "direct", "‘I rang the number on the letter,’"),
        (35, "she", "Imelda Rooke", "person", "said", "indirect", "The rest might never be found"),
        (39, "DS Rooke", "Imelda Rooke", "person", "according to", "indirect", "no such document was found"),
        (41, "it", "Fellside Retirement Trust", "organisation", "said", "direct", "‘Our members have waited"),
    ],
    "sleep-study": [
        (9, "Dr Ottilie Marrash, a neurologist who led the work", "Ottilie Marrash", "person", "said", "direct",
         "“We expected a small effect"),
        (11, "Dr Marrash", "Ottilie Marrash", "person", "said", "indirect", "that more than 80 percent of the nap"),
        (17, "He", "Joram Terrelonge", "person", "stressed", "indirect", "that the idea was untested"),
        (21, "Professor Orsk", "Wilhelmina Orsk", "person", "writes", "direct", "“Nobody was given the wrong"),
        (25, "experts", "experts", "collective", "agree", "indirect", "that the true share is probably higher"),
        (35, "she", "Leonie Abbasett", "person", "said", "direct", "“My daughter thinks I get paid"),
    ],
}  # fmt: skip

# Line, column, rule and the words flagged: all findings of the article by the default profile.
FINDINGS: dict[str, list[tuple[int, int, str, str]]] = {
    "council-vote": [
        (11, 109, "ATT006", "claimed"),
        (19, 164, "HED003", "reportedly"),
        (21, 1, "ATT002", "Critics"),
        (25, 40, "NUM004", "survey"),
        (27, 58, "HED001", "allegedly"),
        (29, 1, "SRC002", "A senior aide to the mayor"),
    ],
    "court-fraud": [
        (37, 36, "ATT003", "are thought to"),
    ],
    "library-clean": [],
}

# Words, kind, value (and the upper end), unit, modifier, whether somebody stands behind it.
NUMBERS: dict[str, list[tuple[str, str, str, str | None, str | None, str | None, bool]]] = {
    "council-vote": [
        ("£412 million", "money", "412000000", None, "GBP", None, True),
        ("three-week", "duration", "3", None, "week", None, False),
        ("31 to 30", "score", "31", "30", None, None, False),
        ("£1.1 million and £1.6 million", "range", "1100000", "1600000", "GBP", None, True),
        ("40", "count", "40", None, None, None, True),
        ("61 percent", "percent", "61", None, "percent", None, True),
    ],
    "sleep-study": [
        ("a third", "fraction", "0.3333333333333333333333333333", None, None, "about", True),
        ("1,286", "count", "1286", None, None, None, False),
        ("14 months", "duration", "14", None, "month", None, False),
        ("80 percent", "percent", "80", None, "percent", "over", True),
        ("40 and 65 milliseconds", "range", "40", "65", "millisecond", None, False),
        ("170", "count", "170", None, None, "about", False),
        ("£2.1 million", "money", "2100000", None, "GBP", None, False),
    ],
}

# Words and class: all hedges of the article.
HEDGES: dict[str, list[tuple[str, str]]] = {
    "council-vote": [
        ("nearly", "approximator"), ("reportedly", "hearsay"), ("likely", "probability"),
        ("allegedly", "hearsay"), ("could", "modal"), ("roughly", "approximator"), ("may", "modal"),
    ],
    "library-clean": [],
}  # fmt: skip


@pytest.fixture(scope="module")
def reports() -> dict[str, DocumentReport]:
    auditor: Auditor = open_auditor(Settings())
    articles, _ = find([str(path) for path in sorted((ROOT / "samples").glob("*.txt"))])
    return {Path(article.path).stem: auditor.audit(article) for article in articles}


@pytest.mark.parametrize("name", STATEMENTS)
def test_statements_have_their_source_and_their_words(name: str, reports: dict[str, DocumentReport]) -> None:
    report = reports[name]
    text, lines = report.document.text, report.document.lines
    names = {source.id: source.name for source in report.claims.sources}
    found = [
        (lines.place(a.span.start).line, a.source.text, names[a.source.id], a.source.kind,
         a.cue.spans[0].of(text), a.speech, a.content[0].of(text))
        for a in report.claims.attributions if a.source and a.cue
    ]  # fmt: skip

    for *parts, words in STATEMENTS[name]:
        assert any(list(other[:-1]) == parts and other[-1].startswith(words) for other in found), parts


@pytest.mark.parametrize("name", FINDINGS)
def test_findings_are_these_and_no_more(name: str, reports: dict[str, DocumentReport]) -> None:
    report = reports[name]
    found = [
        (*report.document.lines.place(f.span.start), f.rule, f.span.of(report.document.text))
        for f in report.findings
    ]

    assert found == FINDINGS[name]


@pytest.mark.parametrize("name", NUMBERS)
def test_numbers_are_read_and_tied(name: str, reports: dict[str, DocumentReport]) -> None:
    report = reports[name]
    found = [
        (
            n.span.of(report.document.text),
            n.kind,
            n.value,
            n.high,
            n.unit,
            n.modifier,
            n.attribution is not None,
        )
        for n in report.claims.numbers
    ]

    assert [number for number in NUMBERS[name] if number not in found] == []


@pytest.mark.parametrize("name", HEDGES)
def test_hedges_are_these_and_no_more(name: str, reports: dict[str, DocumentReport]) -> None:
    report = reports[name]

    assert [(h.span.of(report.document.text), h.cls) for h in report.claims.hedges] == HEDGES[name]


def test_the_clean_sample_has_a_named_source_for_every_number(reports: dict[str, DocumentReport]) -> None:
    summary = reports["library-clean"].summary

    assert (summary.anonymous, summary.without_source) == (0, 0)


def test_every_statement_lies_in_its_article(reports: dict[str, DocumentReport]) -> None:
    for report in reports.values():
        whole = Span(0, len(report.document.text))
        assert all(whole.holds(attribution.span) for attribution in report.claims.attributions)
