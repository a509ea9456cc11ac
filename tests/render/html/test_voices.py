from __future__ import annotations

from dataclasses import replace

import pytest

from claimcheck.model.claims import Attribution, Claims, Source, SourceKind, SourceMention
from claimcheck.model.report import DocumentReport
from claimcheck.model.span import Span
from claimcheck.render.html.strip import Scale, whole
from claimcheck.render.html.voices import NOBODY, Run, Voices
from tests.findings.hand_made import at
from tests.render.reports import report

TEXT = "Prill said Holm had said it would rain.\nIt rained 1,240 half-days.\n"


def said(source: str, *contents: str) -> Attribution:
    mention = SourceMention(Span(0, 0), source, "person", source) if source else None
    return Attribution("A1", None, "indirect", mention, None, tuple(at(TEXT, c) for c in contents), 1.0)


def audited(*attributions: Attribution) -> DocumentReport:
    return report(TEXT, claims=Claims(attributions=attributions))


def test_words_of_a_statement_in_another_belong_to_the_inner_one() -> None:
    outer, inner = said("S1", "Holm had said it would rain"), said("S2", "it would rain")
    for order in ((outer, inner), (inner, outer)):
        voices = Voices.of(audited(*order))
        assert voices == Voices(
            13,
            {"S1": 3, "S2": 3},
            {"named": 0, "anonymous": 0, "unknown": 6, "own": 7},
            (
                Run("S1", "unknown", at(TEXT, "Holm had said")),
                Run("S2", "unknown", at(TEXT, "it would rain")),
            ),
        )


def test_words_without_a_source_belong_to_nobody() -> None:
    voices = Voices.of(audited(said("", "it would rain")))
    assert voices.words == {NOBODY: 3}
    assert voices.shares == {"named": 0, "anonymous": 0, "unknown": 3, "own": 10}


def test_a_figure_is_one_word_and_two_words_with_a_hyphen_are_two() -> None:
    assert Voices.of(audited(said("S1", "1,240 half-days"))).words == {"S1": 3}


def test_shares_follow_the_kinds_of_the_sources() -> None:
    kinds: dict[str, SourceKind] = {"S1": "anonymous", "S2": "role", "S3": "unresolved"}
    sources = tuple(Source(name, name, kind, (), (), 0) for name, kind in kinds.items())
    statements = said("S1", "Holm"), said("S2", "it would"), said("S3", "rain.")
    voices = Voices.of(report(TEXT, claims=Claims(sources=sources, attributions=statements)))
    assert voices.shares == {"named": 2, "anonymous": 1, "unknown": 1, "own": 9}
    assert [run.standing for run in voices.runs] == ["anonymous", "named", "unknown"]


def test_an_article_without_words_has_no_shares() -> None:
    voices = Voices.of(report("…\n"))
    assert (voices.total, voices.share(0)) == (0, 0.0)


@pytest.mark.parametrize(
    ("share", "shown"), [(0, "0%"), (0.001, "under 1%"), (0.005, "0%"), (0.006, "1%"), (1, "100%")]
)
def test_shares_are_whole_and_the_smallest_are_not_nothing(share: float, shown: str) -> None:
    assert whole(share) == shown


def test_a_strip_begins_with_the_first_paragraph_and_ends_with_the_last() -> None:
    document = report("\n\nabcd\n\nefgh\n").document
    scale = Scale.of(document)
    assert scale.span == Span(2, 12)
    assert [scale.at(offset) for offset in (0, 2, 7, 12, 13)] == [
        "0.00%",
        "0.00%",
        "50.00%",
        "100.00%",
        "100.00%",
    ]
    assert scale.width(Span(2, 7)) == "50.00%"
    empty = Scale.of(replace(document, sections=()))
    assert (empty.at(3), empty.width(Span(0, 3))) == ("0.00%", "0.00%")
