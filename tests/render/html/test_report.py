from __future__ import annotations

from collections import Counter
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimcheck.model.claims import Claims, Source, SourceMention
from claimcheck.model.finding import Related
from claimcheck.model.report import DocumentReport, Failure, Outcome, PackStamp, RuleStamp
from claimcheck.model.rule import Guideline
from claimcheck.model.span import Span
from claimcheck.model.suppression import IN_BASELINE
from claimcheck.render import renderer
from claimcheck.render.safe import on_one_line
from claimcheck.render.view import View
from tests.findings.hand_made import at, attribution, hedge, number
from tests.render.html.pages import OURS, Seen, Tag, classes, harmful, seen
from tests.render.reports import TOOL, finding, report
from tests.render.test_marked import articles

SAID = "Edda Prill said that about 300 homes burned.\nOfficials claimed <so>.\n"
CLAIMS = Claims(
    sources=(
        Source("S1", "Edda Prill", "person", (at(SAID, "Edda Prill"),), ("A1",), 5),
        Source("S2", "Officials", "collective", (at(SAID, "Officials"),), ("A2",), 0),
    ),
    attributions=(
        attribution(SAID, "A1", source="Edda Prill", cue="said", content="about 300 homes burned"),
        replace(
            attribution(SAID, "A2", cue="claimed", content="<so>"),
            source=SourceMention(at(SAID, "Officials"), "Officials", "collective", "S2"),
        ),
    ),
    numbers=(number(SAID, "300"),),
    hedges=(hedge(SAID, "about"),),
)
LOUD = replace(finding(at(SAID, "Officials"), "Say <who>", "error"), rule="TST002")
SOFT = finding(at(SAID, "300 homes"), "Look", "note")
ONE = report(SAID, SOFT, LOUD, claims=CLAIMS)
CLEAN = report("No.", path="clean.txt")
FAILED = Failure("gone.txt", "not-found", "gone.txt: no such file (check the spelling)")
RULE = RuleStamp(
    "TST002", "loud", "error", "A loud rule", "It is too loud.", Guideline("Book", 'https://a.example/?"x y')
)


def written(*outcomes: Outcome, view: View | None = None) -> str:
    tool = replace(TOOL, rules=(RULE,), packs=(PackStamp("house", "1.0.0", ""),))
    return "".join(renderer("html").render(tool, outcomes, view or View()))


def shown(*outcomes: Outcome, view: View | None = None) -> Seen:
    return seen(written(*outcomes, view=view))


def ids(page: Seen) -> list[str]:
    return [t.attributes["id"] or "" for t in page.tags if "id" in t.attributes]


def test_the_head_says_what_the_run_came_to() -> None:
    [head] = shown(ONE).all("h1")
    assert head.text == "1 error, 1 note in a.txt"
    assert shown(CLEAN).all("h1")[0].text == "No findings in clean.txt"
    assert shown(ONE, CLEAN, FAILED).all("h1")[0].text == "1 error, 1 note in 2 articles, 1 not read"
    assert shown(FAILED).all("h1")[0].text == "No article, 1 not read"
    assert shown().all("title")[0].text == "No article – claimcheck"


def test_the_words_are_marked_as_what_they_are() -> None:
    page = shown(ONE)
    marked = [
        (t.text, kind)
        for t in page.tags
        if t.name in ("span", "a")
        for kind in classes(t)
        if kind in ("said", "source", "cue", "number", "hedge", "flag") and "fieldset" not in t.inside
    ]
    assert marked == [
        ("Edda Prill", "source"),
        ("said", "cue"),
        ("about 300 homes1 burned", "said"),
        ("about", "hedge"),
        ("300 homes", "flag"),
        ("300", "number"),
        ("Officials", "flag"),
        ("Officials", "source"),
        ("claimed", "cue"),
        ("<so>", "said"),
    ]


def test_a_finding_stands_beside_its_words_and_each_leads_to_the_other() -> None:
    page = shown(ONE)
    first, second = page.all("li", "finding")
    assert (first.text, second.text) == ("1  note TST001Look", "2  error TST002Say <who>")
    assert [t.attributes["id"] for t in (first, second)] == ["d1-f1", "d1-f2"]
    assert (second.attributes["data-severity"], second.attributes["data-rule"]) == ("error", "TST002")
    numbers = [(t.text, t.attributes["href"]) for t in page.all("a", "number-of")]
    assert numbers == [("1", "#d1-f1"), ("1", "#d1-f1-at"), ("2", "#d1-f2"), ("2", "#d1-f2-at")]


def test_every_link_in_the_page_leads_somewhere_and_no_id_is_there_twice() -> None:
    page = shown(ONE, ONE, CLEAN, FAILED)
    assert [name for name, count in Counter(ids(page)).items() if count > 1] == []
    links = [t.attributes["href"] or "" for t in page.tags if "href" in t.attributes]
    assert [link for link in links if link.startswith("#") and link[1:] not in ids(page)] == []
    assert [link for link in links if not link.startswith("#")] == ["https://a.example/?%22x%20y"]


def test_the_ledger_says_who_speaks_and_how_much() -> None:
    entries = [t.text for t in shown(ONE).all("li") if "data-kind" in t.attributes]
    assert entries == [
        "Edda Prill36%person · 4 words · 5 quoted · line 1",
        "Officials9%collective · 1 word · line 2",
    ]


def test_statements_without_a_source_have_an_entry_of_their_own() -> None:
    bare = attribution(SAID, "A1", content="about 300 homes burned")
    page = shown(report(SAID, claims=Claims(attributions=(bare,))))
    [entry] = [t for t in page.all("li") if "data-kind" in t.attributes]
    assert entry.text == "No source found36%4 words · line 1"
    assert entry.attributes["data-kind"] == entry.attributes["data-s"] == "none"


def test_strips_are_told_in_words_too() -> None:
    rows = {t.text for t in shown(ONE).all("tr") if "course" not in classes(t)}
    assert {
        "Statementslines 1, 22",
        "Figures1 without a sourceline 11",
        "Hedgesline 11",
        "Findingslines 1, 22",
    } <= rows
    assert "Findingsnowhere0" in {t.text for t in shown(report(SAID, claims=CLAIMS)).all("tr")}


def test_what_is_folded_away_is_there() -> None:
    stands = replace(LOUD, suppressed="he asked for it")
    known = replace(LOUD, suppressed=IN_BASELINE)
    page = shown(report(SAID, stands, known, claims=CLAIMS))
    assert [t.text for t in page.all("summary")] == [
        "Who says what 2",
        "Figures for which no source was found 1",
        "Hedges in the article’s own voice 1",
        "Let stand 1",
    ]
    assert "2TST002Officialshe asked for it" in {t.text for t in page.all("tr")}
    both = shown(report(SAID, stands, known, claims=CLAIMS), view=View(reasons=True))
    assert "Let stand 2" in {t.text for t in both.all("summary")}


def test_the_sums_say_what_is_not_shown() -> None:
    known = replace(SOFT, suppressed=IN_BASELINE)
    [sums] = shown(report(SAID, SOFT, LOUD, known, claims=CLAIMS), view=View(show="error")).all("p", "sums")
    assert sums.text == (
        "11 words · 1 error · 2 statements (1 named, 1 anonymous) · 1 figure (1 no source found) · 1 hedge · "
        "1 in the baseline · 1 finding less grave, not shown"
    )


def test_several_articles_have_a_list_and_one_has_none() -> None:
    assert shown(ONE, FAILED).all("nav") == []
    page = shown(ONE, CLEAN)
    rows = [t.text for t in page.all("tr") if "data-d" in t.attributes]
    assert rows == [
        "a.txt111 error 1 note236% named sources, 9% anonymous sources, 55% the article itself",
        "clean.txt10100% the article itself",
    ]


def test_what_was_not_read_is_said() -> None:
    assert [t.text for t in shown(FAILED).all("section")] == [f"Not read{FAILED.message}"]


def test_rules_are_described_once() -> None:
    page = shown(ONE, ONE)
    assert [t.text for t in page.all("div", "entry")] == [
        " TST001 test-ruleThe house book, page 3",
        " TST002 loudA loud ruleIt is too loud.Book",
    ]


def test_places_that_belong_to_a_finding_are_named() -> None:
    more = replace(SOFT, related=(Related(at(SAID, "Officials"), "here"), Related(at(SAID, "homes"), "here")))
    assert (
        "here: “Officials” (line 2), “homes” (line 1)"
        in shown(report(SAID, more)).all("p", "related")[0].text
    )


def test_choices_are_those_that_there_are() -> None:
    page = shown(ONE, CLEAN)
    options = [t.attributes["value"] for t in page.all("option") if "form" in t.inside]
    assert options == [
        "", "edda prill", "officials", "", "collective", "person", "", "error", "note", "", "TST001", "TST002",
    ]  # fmt: skip


@pytest.mark.parametrize(
    "odd",
    [
        report(""),
        report("\n\n"),
        report("a\n", finding(Span(1, 2)), finding(Span(0, 0)), finding(Span(2, 2))),
        replace(ONE, document=replace(ONE.document, sections=())),
        report("one\ntwo\nthree", finding(Span(0, 13)), finding(Span(3, 4))),
    ],
)
def test_odd_articles_lose_nothing(odd: DocumentReport) -> None:
    page = shown(odd)
    assert len(page.all("li", "finding")) == len(odd.findings)
    assert len(page.all("sup")) == len(odd.findings)


@st.composite
def reports(draw: st.DrawFn) -> DocumentReport:
    """Any marks on a strangers' text, with strangers' names."""
    text, claims, span = draw(articles())
    name, message, path = draw(harmful), draw(harmful), draw(harmful)
    source = Source("S1", name, "person", (span,), ("A1",), 3)
    found = replace(finding(span, message), name=draw(harmful), related=(Related(span, draw(harmful)),))
    let_stand = replace(found, suppressed=draw(harmful))
    return report(
        text, found, let_stand, claims=replace(claims, sources=(source,)), path=path, notes=(draw(harmful),)
    )


@given(reports(), harmful)
def test_whatever_strangers_write_is_text(made: DocumentReport, error: str) -> None:
    page = shown(made, Failure("x", "y", error))
    assert {t.name for t in page.tags} <= OURS
    for tag in page.tags:
        assert not [name for name in tag.attributes if name.startswith("on") or name == "style"]
        href = tag.attributes.get("href")
        assert href is None or href.startswith("#"), href
    assert len(page.all("script")) == 1


@given(articles())
def test_the_article_is_there_word_for_word(article: tuple[str, Claims, Span]) -> None:
    text, claims, span = article
    made = report(text, finding(span), claims=claims)
    told = "".join(t.text for t in shown(made).tags if "words" in classes(t))
    # The number of the finding stands among them.
    plain = "".join(on_one_line(s.span.of(text)) for s in made.document.sections)
    assert told.replace("1", "").strip() == plain


def test_a_run_is_written_the_same_each_time() -> None:
    assert written(ONE, CLEAN, FAILED) == written(ONE, CLEAN, FAILED)


def tags(page: Seen, look: str) -> list[Tag]:
    return [t for t in page.tags if look in classes(t)]


def test_links_are_only_to_the_web() -> None:
    scripted = replace(RULE, guideline=Guideline("Book", "javascript:alert(1)"))
    tool = replace(TOOL, rules=(scripted,))
    page = seen("".join(renderer("html").render(tool, [ONE], View())))
    assert tags(page, "guideline")[0].text == "Book"
    assert [t for t in page.tags if "javascript" in (t.attributes.get("href") or "")] == []
