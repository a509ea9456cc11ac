"""The comparison as a page: what it holds, and what readers see and do in a real browser."""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimcheck.model.drift import Comparison
from claimcheck.model.report import Tool
from claimcheck.render.comparison import render
from claimcheck.render.view import View
from tests.drift.versions import auditor, compared, document
from tests.render.html.conftest import Open, Opened
from tests.render.html.pages import MARKUP, OURS, seen
from tests.render.html.test_browser import axe
from tests.test_golden import readable

ROOT = Path(__file__).parent.parent.parent.parent
ARTICLES = ROOT / "tests" / "drift" / "articles"
GOLDEN = ROOT / "tests" / "golden" / "ferry-copy.comparison.html"
TOOL = Tool("0", "model", "0", ())
OURS_TOO = OURS | {"dl", "dt", "dd"}


def article(name: str) -> str:
    return (ARTICLES / name).read_text(encoding="utf-8")


@pytest.fixture(scope="module")
def ferry() -> Comparison:
    return compared(article("ferry-wire.txt"), article("ferry-copy.txt"))


@pytest.fixture(scope="module")
def several() -> Comparison:
    originals = [
        replace(document(article(f"{name}-wire.txt")), path=f"{name}-wire.txt")
        for name in ("hospital", "ferry")
    ]
    return auditor().compare_documents(originals, document(article("ferry-copy.txt")))


def written(comparison: Comparison) -> str:
    return "".join(render("html", TOOL, comparison, View()))


def test_the_page_is_the_golden_one(ferry: Comparison, request: pytest.FixtureRequest) -> None:
    page = readable(written(ferry))
    if request.config.getoption("--rewrite-golden"):
        GOLDEN.write_text(page, encoding="utf-8", newline="\n")
    assert page == GOLDEN.read_text(encoding="utf-8")
    assert written(ferry) == written(ferry)


def test_both_texts_are_whole_and_each_drift_has_its_pair(ferry: Comparison) -> None:
    page = seen(written(ferry))
    assert len(page.all("li", "finding")) == len(ferry.drifts) == 8
    first = page.all("li", "finding")[0].text
    assert "warning bound-lost REW005“at least 14” became “14”Original, line 3" in first
    assert "Rewrite, line 3after an accident on Tuesday in which 14 passengers" in first
    for side, name in (("original", "ferry-wire.txt"), ("rewrite", "ferry-copy.txt")):
        [text] = [t.text for t in page.all("section", side)]
        shown = re.sub(r"line \d+|\d", "", text)
        for line in article(name).splitlines():
            for word in re.findall(r"[^\W\d]+", line):
                assert word in shown


def test_each_statement_names_its_counterparts(ferry: Comparison) -> None:
    tags = [t for t in seen(written(ferry)).all("span", "statement") if "id" in t.attributes]
    links = {str(t.attributes["id"]): str(t.attributes["data-w"]).split() for t in tags}
    assert len(links) == len({x.original for x in ferry.aligned}) + len({x.rewrite for x in ferry.aligned})
    for own, others in links.items():
        assert all(own in links[other] for other in others)


def test_of_several_originals_each_is_named(several: Comparison) -> None:
    page = seen(written(several))
    assert [t.text for t in page.all("h3", "file")] == ["hospital-wire.txt", "ferry-wire.txt"]
    assert page.all("h2")[1].text == "Originals"


def test_texts_that_have_nothing_to_do_with_each_other_are_shown_and_no_more() -> None:
    page = seen(written(compared(article("chess-wire.txt"), article("hospital-copy.txt"))))
    assert page.all("h1")[0].text == "The two texts have nothing to do with each other: nothing was compared"
    assert page.all("li", "finding") == page.all("span", "statement") == page.all("form") == []
    assert len(page.all("section", "text")) == 2


def test_a_faithful_rewrite_has_no_list(ferry: Comparison) -> None:
    page = seen(written(replace(ferry, drifts=())))
    assert page.all("h1")[0].text.startswith("No drift; 20 of 22 sentences")
    assert page.all("section", "drifts") == page.all("form") == []


@given(st.sampled_from(MARKUP), st.sampled_from(MARKUP))
def test_no_text_of_strangers_becomes_an_element(one: str, other: str) -> None:
    # What the reader refuses cannot stand in a text, but in a name.
    first, second = (harm.replace("\0", "").encode(errors="replace").decode() for harm in (one, other))
    was = f"Police said at least 14 people {first} were hurt.\n\n{second}\n"
    comparison = compared(was, f"Police said 14 people {first} were hurt {second}.\n")
    comparison = replace(comparison, rewrite=replace(comparison.rewrite, path=other))
    page = seen(written(comparison))
    assert {tag.name for tag in page.tags} <= OURS_TOO
    assert not [name for t in page.tags for name in t.attributes if name.startswith(("on", "style", "src"))]


HOSTILE = (
    "</p><script>window.ran = 1</script> At least 14 <img src=x onerror='window.ran=1'> people were hurt.\n"
)


def test_hostile_texts_run_nothing_and_ask_for_nothing(opened: Open) -> None:
    comparison = compared(HOSTILE, HOSTILE.replace("At least 14", "Some 15"))
    page = opened(written(comparison))
    assert page.page.evaluate("window.ran") is None
    assert (page.requests, page.complaints) == ([], [])
    assert page.page.locator("script").count() == 1


def test_without_scripts_the_pairs_stand_under_each_other(opened: Open, ferry: Comparison) -> None:
    page = opened(written(ferry), scripts=False)
    assert (page.requests, page.complaints) == ([], [])
    assert page.page.locator(".finding dd:visible").count() == 15
    assert not page.page.locator(".choices").is_visible()
    was, now = page.page.locator(".finding").first.locator("dd").all()
    above, below = was.bounding_box(), now.bounding_box()
    assert above is not None
    assert below is not None
    assert above["y"] + above["height"] <= below["y"]


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [1300, 900, 400])
def test_axe_finds_nothing_serious(
    width: int, scheme: str, opened: Open, ferry: Comparison, several: Comparison
) -> None:
    for comparison in (ferry, several):
        page = opened(written(comparison), scheme=scheme, width=width).page
        assert axe(page) == []
        page.locator("#rewrite .statement").nth(2).hover()
        assert axe(page) == []
        assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")


def lit(page: Opened, side: str) -> list[str]:
    return [" ".join(t.split()) for t in page.page.locator(f"#{side} .statement.lit").all_inner_texts()]


def test_pointing_at_a_statement_or_focusing_it_lights_its_counterpart(
    opened: Open, ferry: Comparison
) -> None:
    page = opened(written(ferry))
    recorder = page.page.locator("#rewrite .statement", has_text="voyage recorder").first
    recorder.hover()
    assert lit(page, "original") == [
        "The Accident Board expects to publish a preliminary report within six weeks.",
        "It said the voyage recorder had been recovered and was not damaged.",
    ]
    assert page.page.locator(".finding.lit .kind").all_inner_texts() == ["number-changed"]
    page.page.mouse.move(2, 2)
    assert lit(page, "original") == []
    page.page.locator("#original .statement").first.focus()
    assert len(lit(page, "rewrite")) == 2
    page.page.keyboard.press("Escape")
    assert lit(page, "rewrite") == []


def test_the_texts_scroll_together(opened: Open, ferry: Comparison) -> None:
    page = opened(written(ferry), height=600).page
    page.locator("#rewrite").hover()
    page.mouse.wheel(0, 500)
    page.wait_for_function("document.querySelector('#original').scrollTop > 100")
    height = "(one) => one.getBoundingClientRect().top"
    there = page.locator("#rewrite .statement", has_text="metal being torn").evaluate(height)
    here = page.locator("#original .statement", has_text="metal being torn").evaluate(height)
    assert abs(there - here) < 120


def test_one_walks_from_drift_to_drift_and_sees_both_places(opened: Open, ferry: Comparison) -> None:
    page = opened(written(ferry), height=600).page
    for _ in range(8):
        page.get_by_role("button", name="Next drift").press("Enter")
    assert page.get_by_role("status").inner_text().startswith("8 of 8: attribution-dropped, In the original")
    for side in ("was", "now"):
        box = page.locator(f"#d8-{side}").bounding_box()
        assert box is not None
        assert 100 < box["y"] < 560
    page.get_by_role("button", name="Previous drift").press("Enter")
    assert page.get_by_role("status").inner_text().startswith("7 of 8")


def test_choices_narrow_the_drifts(opened: Open, ferry: Comparison) -> None:
    page = opened(written(ferry)).page
    page.get_by_label("Severity").select_option("error")
    assert page.locator(".finding:visible").count() == 6
    assert page.get_by_role("status").inner_text() == "Shown: 6 drifts"
    page.get_by_label("Kind", exact=True).select_option("hedge-dropped")
    assert page.locator(".finding:visible .kind").all_inner_texts() == ["hedge-dropped"]
    assert page.locator("#original .was:not(.off)").all_inner_texts() == ["may"]
    page.get_by_role("button", name="Show all").click()
    assert page.locator(".finding:visible").count() == 8


def test_paper_has_everything(opened: Open, ferry: Comparison) -> None:
    page = opened(written(ferry), height=500).page
    page.emulate_media(media="print")
    assert page.locator(".finding dd:visible").count() == 15
    for pane in page.locator(".text").all():
        assert pane.evaluate("one => one.scrollHeight <= one.clientHeight + 1")
    assert not page.get_by_role("button", name="Next drift").is_visible()
