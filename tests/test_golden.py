"""The reports on the samples, as they lie in ``tests/golden``. ``pytest --rewrite-golden`` writes them anew."""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path

import pytest

from claimcheck.config import Settings
from claimcheck.model.document import Document
from claimcheck.model.report import DocumentReport, Tool
from claimcheck.pipeline import Auditor, open_auditor
from claimcheck.read import find
from claimcheck.render import View, renderer

ROOT = Path(__file__).parent.parent
GOLDEN = ROOT / "tests" / "golden"
SAMPLES = sorted(path.stem for path in (ROOT / "samples").glob("*.txt"))
# Those in other formats, of which some hold several articles.
OTHERS = sorted(path.name for path in (ROOT / "samples").iterdir() if path.suffix != ".txt")
OTHER_VIEWS = {"text": View(), "json": View(), "line": View()}
TOOL = Tool("0", "model", "0", ())
VIEWS = {
    "text": View(),
    "json": View(),
    "line": View(),
    "terminal": View(width=80, color=True),
}
# What build systems read is long, and alike for all articles.
FOR_BUILDS = ("sarif", "github", "gitlab", "junit")
SAMPLES_FOR_BUILDS = ("court-fraud", "library-clean")
# What these show of an article the others show as well.
FEWER = {"csv": View(), "markdown": View()}
FEW = ("court-fraud", "quarry-collapse")
PAGES = ("council-vote",)
# Style sheets and scripts are files of their own.
PARTS = re.compile(r"(?s)(?<=<style>).*?(?=</style>)|(?<=<script>).*?(?=</script>)|sha256-[\w+/=]+")
BLOCKS = re.compile(r"(?=<(?:div|section|ol|ul|li|table|tr|details|h\d|p|rect|line|select|option|label)\b)")

CONFIDENCE = re.compile(r'"confidence": ([\d.]+)')


@pytest.fixture(scope="module")
def auditor() -> Auditor:
    return open_auditor(Settings())


def audit(auditor: Auditor, name: str) -> list[DocumentReport]:
    [article], _ = find([f"samples/{name}"])
    documents = auditor.read(article)
    return [auditor.audit_document(document) for document in documents if isinstance(document, Document)]


@pytest.mark.parametrize("name", SAMPLES)
def test_the_report_is_the_golden_one(
    name: str, auditor: Auditor, request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(ROOT)
    views = VIEWS | (dict.fromkeys(FOR_BUILDS, View()) if name in SAMPLES_FOR_BUILDS else {})
    views |= FEWER if name in FEW else {}
    views |= {"html": View()} if name in PAGES else {}
    compare(auditor, audit(auditor, f"{name}.txt"), name, views, rewrite=_asked(request))


@pytest.mark.parametrize("name", OTHERS)
def test_the_report_on_another_format_is_the_golden_one(
    name: str, auditor: Auditor, request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(ROOT)
    reports = audit(auditor, name)
    assert reports
    compare(auditor, reports, name, OTHER_VIEWS, rewrite=_asked(request))


def _asked(request: pytest.FixtureRequest) -> bool:
    return bool(request.config.getoption("--rewrite-golden"))


def compare(
    auditor: Auditor, reports: list[DocumentReport], name: str, views: dict[str, View], *, rewrite: bool
) -> None:
    """Hold reports against those that lie there, or write them anew."""
    tool = replace(TOOL, rules=auditor.tool().rules)
    for form, view in views.items():
        written = "".join(renderer(form).render(tool, reports, view))
        written = readable(written) if form == "html" else written
        golden = GOLDEN / f"{name}.{form}"
        if rewrite:
            golden.parent.mkdir(exist_ok=True)
            golden.write_text(written, encoding="utf-8", newline="\n")
        words, sure = without_confidence(written)
        expected, sure_before = without_confidence(golden.read_bytes().decode("utf-8"))
        assert words == expected
        assert sure == pytest.approx(sure_before, abs=0.05)


def readable(page: str) -> str:
    """Leave out the parts of a page that are the same in all, and put what stands in it on lines."""
    return BLOCKS.sub("\n", PARTS.sub("", page))


def without_confidence(report: str) -> tuple[str, list[float]]:
    """Take out how sure each statement is: other processors round otherwise in the last places."""
    return CONFIDENCE.sub("", report), [float(number) for number in CONFIDENCE.findall(report)]


@pytest.mark.parametrize("name", SAMPLES)
def test_an_article_without_its_colours_is_the_article(name: str) -> None:
    """Nothing of the article is lost or changed in the report that people read."""
    shown = (GOLDEN / f"{name}.terminal").read_text(encoding="utf-8")
    plain = re.sub(r"\x1b\[[\d;]*m", "", shown)

    for line in (ROOT / "samples" / f"{name}.txt").read_text(encoding="utf-8").splitlines():
        for words in re.findall(r"\S+", line):
            assert words in plain


def test_the_clean_sample_has_no_findings() -> None:
    assert (GOLDEN / "library-clean.line").read_text(encoding="utf-8") == ""
