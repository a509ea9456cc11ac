"""What readers see and do, in a real browser: with and without scripts, by pointer and by keyboard, on paper."""

from __future__ import annotations

import json
from itertools import product
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from claimcheck.config import Settings
from claimcheck.model.report import DocumentReport, Failure, Outcome
from claimcheck.model.span import Span
from claimcheck.pipeline import Auditor, open_auditor
from claimcheck.read import find
from claimcheck.render import renderer
from claimcheck.render.view import View
from tests.render.html.conftest import Open
from tests.render.html.pages import MARKUP, OURS
from tests.render.reports import finding, report

if TYPE_CHECKING:
    from playwright.sync_api import Page

ROOT = Path(__file__).parent.parent.parent.parent
SAMPLES = ("council-vote.txt", "court-fraud.txt", "pier-repairs.md", "quay-lease.docx", "library-clean.txt")
HOSTILE = (
    "</p><script>window.ran = 1</script> said Edda <img src=x onerror='window.ran = 1'> Prill\n\n"
    '"<svg/onload=window.ran=1> is 300 <b>big</b> homes," said "><script>window.ran=1</script> Mr Holm.\n\n'
    "</style></title></textarea><iframe srcdoc='<script>parent.ran=1</script>'></iframe> Critics allegedly say.\n\n"
    "<a href=javascript:window.ran=1>Sources</a> claimed <!-- that \x1b \u202e it \u2028 &lt;b&gt; &#0; is so.\n\n"
    '<link rel=stylesheet href="https://brask.example/a.css"><base href="https://brask.example/">'
    "<meta http-equiv=refresh content='0;url=https://brask.example'>10% of them did.\n"
)


@pytest.fixture(scope="module")
def auditor() -> Auditor:
    return open_auditor(Settings())


def audited(auditor: Auditor, path: str) -> DocumentReport:
    [article], _ = find([path])
    return auditor.audit(article)


@pytest.fixture(scope="module")
def samples(auditor: Auditor) -> dict[str, DocumentReport]:
    return {name: audited(auditor, str(ROOT / "samples" / name)) for name in SAMPLES}


@pytest.fixture
def hostile(auditor: Auditor, tmp_path: Path) -> DocumentReport:
    file = tmp_path / "<script>window.ran=1<∕script>\"'><img src=x>.txt"
    file.write_text(HOSTILE, encoding="utf-8")
    return audited(auditor, str(file))


def written(auditor: Auditor, *outcomes: Outcome) -> str:
    return "".join(renderer("html").render(auditor.tool(), outcomes, View()))


def test_a_hostile_article_runs_nothing_and_asks_for_nothing(
    opened: Open, auditor: Auditor, hostile: DocumentReport
) -> None:
    failure = Failure("x", "y", "</li><script>window.ran=1</script>")
    seen = opened(written(auditor, hostile, failure, hostile))
    assert seen.page.evaluate("window.ran") is None
    assert (seen.requests, seen.complaints) == ([], [])
    assert seen.page.locator("script").count() == 1
    assert seen.page.locator("img, iframe, link, base, b b").count() == 0
    shown = seen.page.locator(".document").first.locator(".words").all_inner_texts()
    assert "</p><script>window.ran = 1</script>" in shown[0]


def test_no_harm_that_strangers_know_becomes_an_element(opened: Open, auditor: Auditor) -> None:
    harmful = [f"{one} said {other}" for one, other in product(MARKUP, MARKUP)]
    reports = [
        report(text, finding(Span(0, len(text)), text), path=text, notes=(text,)) for text in harmful[::7]
    ]
    seen = opened(written(auditor, *reports, *(Failure(text, "x", text) for text in harmful)))
    assert (seen.requests, seen.complaints) == ([], [])
    names = seen.page.evaluate("[...new Set([...document.all].map(one => one.localName))]")
    assert set(names) <= OURS
    attributes = seen.page.evaluate("[...new Set([...document.all].flatMap(one => one.getAttributeNames()))]")
    assert [name for name in attributes if name.startswith(("on", "style", "src"))] == []


def test_what_got_past_the_escaping_would_still_do_nothing(
    opened: Open, auditor: Auditor, hostile: DocumentReport
) -> None:
    harm = (
        "<script>window.ran=1</script><img src=x onerror='window.ran=1'><style>h1{display:none}</style>"
        "<iframe src='https://brask.example'></iframe><link rel=stylesheet href='https://brask.example/a.css'>"
        "<p id=styled style='display:none'>x</p><form action='https://brask.example'><button id=send>x</button></form>"
    )
    seen = opened(written(auditor, hostile).replace("</main>", f"{harm}</main>"))
    seen.page.locator("#send").dispatch_event("click")
    assert seen.page.evaluate("window.ran") is None
    assert seen.requests == []
    assert seen.page.locator("h1").is_visible()
    assert seen.page.locator("#styled").is_visible()
    assert any("Content Security Policy" in complaint for complaint in seen.complaints)


@pytest.mark.parametrize("name", SAMPLES)
def test_without_scripts_all_is_there_to_be_read(
    name: str, opened: Open, auditor: Auditor, samples: dict[str, DocumentReport]
) -> None:
    report = samples[name]
    seen = opened(written(auditor, report), scripts=False)
    assert (seen.requests, seen.complaints) == ([], [])
    assert not seen.page.locator(".choices").is_visible()
    shown = [note for note in report.findings if note.suppressed is None]
    assert seen.page.locator(".finding:visible").count() == len(shown)
    words = " ".join(" ".join(seen.page.locator(".words").all_inner_texts()).split())
    for attribution in report.claims.attributions:
        if attribution.source and not shown:
            assert " ".join(attribution.source.text.split()) in words
    box = seen.page.locator("#mark-said")
    colour = "getComputedStyle(document.querySelector('.document .said')).backgroundColor"
    box.uncheck()
    assert seen.page.locator(".document .said").first.evaluate(f"() => {colour}") == "rgba(0, 0, 0, 0)"


def axe(page: Page) -> list[str]:
    """Return what axe finds that is serious or worse, and where."""
    folder = pytest.importorskip("axe_playwright_python", reason="axe is not installed").__path__[0]
    page.evaluate(Path(folder, "axe.min.js").read_text(encoding="utf-8"))
    found = json.loads(page.evaluate("axe.run().then(JSON.stringify)"))
    return [
        f"{fault['impact']} {fault['id']}: {fault['nodes'][0]['html'][:200]} {fault['nodes'][0]['any'][0]['message']}"
        for fault in found["violations"]
        if fault["impact"] in ("serious", "critical")
    ]


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [1300, 400])
def test_axe_finds_nothing_serious(
    width: int,
    scheme: str,
    opened: Open,
    auditor: Auditor,
    samples: dict[str, DocumentReport],
    hostile: DocumentReport,
) -> None:
    failure = Failure("gone.txt", "not-found", "gone.txt: no such file")
    seen = opened(written(auditor, *samples.values(), hostile, failure), scheme=scheme, width=width)
    assert axe(seen.page) == []
    seen.page.locator("summary").evaluate_all("all => all.forEach(one => one.click())")
    seen.page.locator(".ledger .who").first.focus()
    assert axe(seen.page) == []


def lit(page: Page, selector: str) -> list[str]:
    found: list[str] = page.locator(f".reading {selector}.lit").all_inner_texts()
    return found


def test_pointing_at_a_source_lights_what_it_says(
    opened: Open, auditor: Auditor, samples: dict[str, DocumentReport]
) -> None:
    page = opened(written(auditor, samples["council-vote.txt"])).page
    aide = page.locator(".ledger li", has_text="A senior aide to the mayor")
    aide.hover()
    said = ['there had been "a conversation, not a bargain"', 'that Mr Renn "would have taken the same call']
    assert [words[:40] for words in lit(page, ".said")] == [words[:40] for words in said]
    assert [words.strip("7") for words in lit(page, ".source")] == ["A senior aide to the mayor", "The aide"]
    page.mouse.move(5, 5)
    assert lit(page, ".said") == []
    aide.locator(".who").focus()
    assert len(lit(page, ".said")) == 2
    page.keyboard.press("Escape")
    assert lit(page, ".said") == []


def test_pointing_at_words_lights_the_one_statement(
    opened: Open, auditor: Auditor, samples: dict[str, DocumentReport]
) -> None:
    page = opened(written(auditor, samples["council-vote.txt"])).page
    page.locator(".said", has_text="that Mr Renn").last.hover()
    assert len(lit(page, ".said")) == len(lit(page, ".cue")) == 1
    page.locator("a.source", has_text="The aide").focus()
    page.mouse.move(5, 5)
    assert len(lit(page, ".said")) == 2
    page.keyboard.press("Enter")
    assert page.url.endswith("#d1-S10")


def test_choices_narrow_what_is_shown(
    opened: Open, auditor: Auditor, samples: dict[str, DocumentReport]
) -> None:
    page = opened(written(auditor, *samples.values())).page
    status = page.get_by_role("status")
    every = page.locator(".finding:visible").count()
    warned = [
        sum(f.severity == "warning" for f in report.findings if f.suppressed is None)
        for report in samples.values()
    ]
    page.get_by_label("Severity").select_option("warning")
    assert status.inner_text().startswith(f"Shown: {sum(warned)} findings, ")
    assert (
        page.locator(".document:visible").count()
        == page.locator(".contents tbody tr:visible").count()
        == sum(map(bool, warned))
    )
    page.get_by_role("button", name="Show all").click()
    assert page.locator(".finding:visible").count() == every
    assert status.inner_text() == ""
    page.get_by_label("Rule", exact=True).select_option("ATT006")
    assert set(page.locator(".finding:visible .rule").all_text_contents()) == {"ATT006"}
    page.get_by_label("Source", exact=True).select_option("tobias renn")
    assert page.locator(".finding:visible .message").all_text_contents() == [
        '"claimed" judges what it reports: write "said" unless the judgement is yours and you can back it'
    ]
    assert page.locator("sup a:visible").count() == 1
    assert page.locator(".reading .said:not(.off)").count() == 4
    page.get_by_role("button", name="Show all").click()
    page.get_by_label("Kind of source").select_option("anonymous")
    assert set(
        page.locator(".ledger li:visible").evaluate_all("all => all.map(one => one.dataset.kind)")
    ) == {"anonymous"}


def test_one_walks_from_finding_to_finding_by_keyboard(
    opened: Open, auditor: Auditor, samples: dict[str, DocumentReport]
) -> None:
    page = opened(written(auditor, samples["council-vote.txt"]), height=500).page
    page.get_by_role("button", name="Next finding").focus()
    for _ in range(6):
        page.keyboard.press("Enter")
    assert page.get_by_role("status").inner_text().startswith("6 of 6: warning, Name")
    assert "A senior aide" in page.locator(".flag.lit").inner_text()
    box = page.locator("#d1-f6").bounding_box()
    assert box is not None
    assert 0 < box["y"] < 500
    page.get_by_role("button", name="Previous finding").press("Enter")
    assert page.get_by_role("status").inner_text().startswith("5 of 6")


def test_the_keyboard_begins_with_a_way_past_the_head(
    opened: Open, auditor: Auditor, samples: dict[str, DocumentReport]
) -> None:
    page = opened(written(auditor, *samples.values())).page
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.textContent") == "Skip to the articles"
    page.keyboard.press("Enter")
    assert page.evaluate("document.activeElement.id") == "articles"


@pytest.mark.parametrize("width", [320, 700, 1000, 1600])
def test_no_page_is_wider_than_its_window(
    width: int, opened: Open, auditor: Auditor, samples: dict[str, DocumentReport], hostile: DocumentReport
) -> None:
    page = opened(written(auditor, *samples.values(), hostile), width=width).page
    assert page.evaluate("document.documentElement.scrollWidth") <= width


def test_light_and_dark_can_be_chosen(
    opened: Open, auditor: Auditor, samples: dict[str, DocumentReport]
) -> None:
    page = opened(written(auditor, samples["council-vote.txt"]), scheme="dark").page
    ground = "getComputedStyle(document.body).backgroundColor"
    dark = page.evaluate(ground)
    page.get_by_label("Colours").select_option("light")
    assert page.evaluate(ground) != dark
    page.get_by_label("Colours").select_option("dark")
    assert page.evaluate(ground) == dark


def test_on_paper_nothing_is_folded_away_and_nothing_is_there_to_press(
    opened: Open, auditor: Auditor, samples: dict[str, DocumentReport]
) -> None:
    page = opened(written(auditor, samples["council-vote.txt"]), scheme="dark").page
    page.emulate_media(media="print")
    page.evaluate("dispatchEvent(new Event('beforeprint'))")
    assert page.locator("button:visible, select:visible, input:visible").count() == 0
    assert page.locator("details:not([open])").count() == 0
    assert page.evaluate("getComputedStyle(document.body).backgroundColor") == "rgb(255, 255, 255)"
    assert page.pdf(format="A4").startswith(b"%PDF")
    page.evaluate("dispatchEvent(new Event('afterprint'))")
    assert page.locator("details[open]").count() == 0
