"""claimcheck in a program."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

import claimcheck as offered
from claimcheck import api, audit, audit_file, compare, load_packs
from claimcheck.errors import ArticleError, PackError, UsageError
from tests.cli.running import claimcheck

SAMPLE = Path(__file__).parents[1] / "samples" / "council-vote.txt"
STORY = 'Ferry to sail\n\nIda Holm claimed that "the ferry is safe". About 40 people were hurt.\n'


def test_a_text_is_audited() -> None:
    report = audit(STORY)
    (said,) = report.attributions
    assert said.source is not None
    assert (said.source.text, [span.of(report.text) for span in said.content]) == (
        "Ida Holm",
        ['that "the ferry is safe"'],
    )
    assert [source.name for source in report.sources] == ["Ida Holm"]
    assert [number.value for number in report.numbers] == ["40"]
    assert [hedge.span.of(report.text) for hedge in report.hedges] == ["About"]
    assert [q.inner.of(report.text) for q in report.quotations] == ["the ferry is safe"]
    assert report.summary.attributions == 1
    assert report.notes == ()
    claimed = next(f for f in report.findings if f.rule == "ATT006")
    assert report.place(claimed.span.start) == (3, 10)


def test_the_reports_are_those_of_the_command_line() -> None:
    report = audit_file(SAMPLE)
    assert report.to_json() == json.loads(claimcheck(SAMPLE, "-f", "json").out)
    assert report.render("line") == claimcheck(SAMPLE, "-f", "line").out
    assert report.render() == claimcheck(SAMPLE, "-f", "text").out


def test_findings_are_chosen_and_packs_are_named(tmp_path: Path) -> None:
    assert {finding.rule for finding in audit(STORY, select=["ATT"]).findings} == {"ATT006"}
    assert "ATT006" not in {finding.rule for finding in audit(STORY, ignore=["ATT006"]).findings}
    house = tmp_path / "house.yaml"
    house.write_text(
        "pack: {name: house, version: '1', extends: [default]}\noverrides: {ATT006: {enabled: false}}\n"
    )
    packs = load_packs(house)
    assert "ATT006" not in {finding.rule for finding in audit(STORY, packs=packs).findings}
    assert {rule.id for rule in packs.rules} >= {"ATT006", "CUE001"}


def test_the_name_says_how_a_text_is_read() -> None:
    report = audit("# Ferry to sail\n\nIda Holm *claimed* it.\n", name="ferry.md")
    assert report.whole.document.format == "markdown"


def test_a_rewrite_is_compared_with_its_originals() -> None:
    first, second = "Dorn allegedly took the van from the depot.\n", "The mill burned down on Sunday.\n"
    comparison = compare(
        first, second, rewrite="Dorn took the van from the depot.\nThe mill burned down on Sunday.\n"
    )
    assert comparison.related
    assert [drift.shift.kind for drift in comparison.drifts] == ["hedge-dropped"]
    assert comparison.to_json()["schema"] == 1


def test_mistakes_are_errors_with_a_remedy(tmp_path: Path) -> None:
    with pytest.raises(ArticleError, match="nothing in it"):
        audit("")
    with pytest.raises(ArticleError, match="no such file"):
        audit_file(tmp_path / "none.txt")
    with pytest.raises(UsageError, match="ATT999"):
        audit(STORY, select=["ATT999"])
    with pytest.raises(PackError, match="no pack has this name"):
        load_packs("nothing-like-it")
    with pytest.raises(TypeError, match="at least one original"):
        compare(rewrite=STORY)


def test_the_package_offers_what_programs_use_and_nothing_else() -> None:
    assert set(api.__all__) < set(offered.__all__)
    assert dir(offered) == offered.__all__
    with pytest.raises(AttributeError, match="no attribute 'audits'"):
        _ = offered.audits  # type: ignore[attr-defined]
