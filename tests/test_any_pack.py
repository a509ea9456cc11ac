"""What holds for every pack that ``rules check`` accepts, and every text."""

from __future__ import annotations

from pathlib import Path

from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from claimcheck import packs
from claimcheck.config import Settings
from claimcheck.model.document import Document, Lines
from claimcheck.model.finding import SEVERITIES
from claimcheck.model.report import DocumentReport
from claimcheck.pipeline import Auditor
from claimcheck.read.sections import find_sections
from tests.measure.calls import calls_of
from tests.packs import made_up

SLOW = settings(
    max_examples=30,
    deadline=None,
    phases=[Phase.explicit, Phase.reuse, Phase.generate],  # a smaller example takes minutes to find
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
TEXTS = st.lists(st.sampled_from(made_up.SENTENCES) | st.text(max_size=12), min_size=1, max_size=12).map(
    "".join
)


def auditor(pack: made_up.Pack, folder: Path) -> Auditor:
    path = folder / "any.yaml"
    path.write_text(made_up.written(pack), encoding="utf-8")
    return Auditor(Settings(), packs.load([str(path)]))


def audit(by: Auditor, text: str) -> DocumentReport:
    sections = find_sections(text)
    return by.audit_document(Document("a.txt", "text", "", text, sections, Lines.of(text)))


@SLOW
@given(pack=made_up.packs() | made_up.packs(extends=("default",)), text=TEXTS)
def test_an_audit_ends_and_every_finding_has_its_place(pack: made_up.Pack, text: str, tmp_path: Path) -> None:
    by = auditor(pack, tmp_path)
    findings = audit(by, text).findings
    order = [(f.span, -SEVERITIES.index(f.severity), f.rule) for f in findings]
    assert order == sorted(order)
    for finding in findings:
        for span in (finding.span, *(related.span for related in finding.related)):
            assert 0 <= span.start < span.end <= len(text)
    assert len({f.fingerprint for f in findings}) == len(findings)
    assert audit(by, text).findings == findings


@SLOW
@given(
    pack=made_up.packs(),
    unit=st.lists(st.sampled_from(made_up.SENTENCES), min_size=2, max_size=8).map("".join),
)
def test_twice_the_text_takes_about_twice_the_work(pack: made_up.Pack, unit: str, tmp_path: Path) -> None:
    by = auditor(pack, tmp_path)
    unit = unit.rstrip("\n") + "\n\n"
    audit(by, unit)
    once, twice = (calls_of(lambda: audit(by, unit * count)) for count in (15, 30))  # noqa: B023
    assert twice < 2.2 * once + 1_000
