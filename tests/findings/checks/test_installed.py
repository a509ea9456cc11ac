"""Checks of other distributions that go wrong: whose fault it is, and what was wrong."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from claimcheck import packs
from claimcheck.errors import PackError, PluginFault
from claimcheck.findings.checks import CHECKS, found_by
from claimcheck.model.check import CHECKS as DECLARED
from claimcheck.model.finder import CheckFinder
from tests.findings.checks.reading import article_of
from tests.installing import CHECK_HEAD, CHECKED_PACK, install

TEXT = "Marta counted a bill of 12 pounds."
FINDER = CheckFinder("loud", {})
pytestmark = pytest.mark.usefixtures("seen")


def offer(site: Path, body: str) -> None:
    points = {"claimcheck.checks": {"loud": "acme_loud"}}
    install(site, "acme", "1.2", points, acme_loud=CHECK_HEAD + body)


@pytest.mark.parametrize(
    ("body", "reason"),
    [
        ("raise KeyError('no such word')", "KeyError: 'no such word'"),
        ("raise SystemExit(0)", "SystemExit: 0"),
        (
            "yield Found(Span(0, 10**6))",
            "ValueError: it found 0 to 1000000, but the article goes from 0 to 34",
        ),
        ("yield Found(Span(4, 4))", "ValueError: it found 4 to 4, but the article goes from 0 to 34"),
        ("yield Found(Span(9, 4))", "ValueError: it found 9 to 4, but the article goes from 0 to 34"),
        ("yield Found(Span(-3, 4))", "ValueError: it found -3 to 4, but the article goes from 0 to 34"),
        ("yield Found(Span(0.0, 4.0))", "TypeError: it found Span(start=0.0, end=4.0), which is no Span"),
        ("yield 'Marta'", "TypeError: it found 'Marta', which is no Found"),
        ("yield Found(Span(0, 4), value=7)", "which is no Found"),
        ("yield Found(Span(0, 4), related=(Related(Span(0, 99), 'x'),))", "ValueError: it found 0 to 99"),
        ("yield Found(Span(0, 4), related=(5,))", "TypeError: it relates 5, which is no Related"),
        (
            "while True: yield Found(Span(0, 1))",
            "ValueError: it found more than 10,000 faults in one article",
        ),
        ("return None", "TypeError: 'NoneType' object is not iterable"),
    ],
)
def test_what_is_no_finding_is_the_fault_of_who_made_the_check(body: str, reason: str, site: Path) -> None:
    offer(site, body)

    with pytest.raises(PluginFault, match=re.escape(reason)) as caught:
        found_by(article_of(TEXT), FINDER)

    assert str(caught.value).startswith("a fault of the check 'loud' of acme 1.2: ")


def test_what_is_found_comes_in_the_order_of_the_text(site: Path) -> None:
    offer(site, "return [Found(Span(14, 20), 'b'), Found(Span(0, 5), 'a', [Related(Span(0, 5), ' x\\n y')])]")

    first, second = found_by(article_of(TEXT), FINDER)

    assert (first.value, second.value) == ("a", "b")
    assert first.related[0].label == "x y"


@pytest.mark.parametrize(
    ("options", "reason"),
    [
        ("None", "has no OPTIONS, a mapping of names to Option"),
        ("{'most': 3}", "has an OPTIONS entry 'most' that is no Option"),
        (
            "{'most': Option('number', 'Most.', default=3.5)}",
            "has an option 'most' whose default is no number",
        ),
        ("{'way': Option('choice', 'W.', default='x', values=('y',))}", "has an option 'way' whose default"),
    ],
)
def test_options_of_a_check_that_packs_cannot_be_read_by_are_refused(
    options: str, reason: str, tmp_path: Path, site: Path
) -> None:
    offer(site, "return []\nOPTIONS = " + options)
    (tmp_path / "own.yaml").write_text(CHECKED_PACK)

    with pytest.raises(PackError) as caught:
        packs.load([str(tmp_path / "own.yaml")])

    problem = str(caught.value.problems[0])
    assert problem.startswith(f"{tmp_path}/own.yaml:8:10: the check 'loud' of acme 1.2 (acme_loud) {reason}")


def test_each_option_has_a_value_of_its_kind(tmp_path: Path, site: Path) -> None:
    options = (
        "{'few': Option('list', 'F.', default=('a',)), 'name': Option('text', 'N.'), "
        "'loud': Option('truth', 'L.', default=True), "
        "'way': Option('choice', 'W.', default='up', values=('up', 'down'))}"
    )
    offer(site, "return []\nOPTIONS = " + options)
    pack = tmp_path / "own.yaml"
    pack.write_text(
        CHECKED_PACK.replace("check: loud", "check: loud\n  options: {few: [b, c], loud: no, way: down}")
    )
    [rule] = packs.load([str(pack)]).rules

    assert rule.finder == CheckFinder("loud", {"few": ("b", "c"), "name": None, "loud": False, "way": "down"})

    pack.write_text(
        CHECKED_PACK.replace("check: loud", "check: loud\n  options: {few: b, name: [c], loud: 3, way: left}")
    )
    with pytest.raises(PackError) as caught:
        packs.load([str(pack)])
    assert [str(problem).partition(": ")[2] for problem in caught.value.problems] == [
        "'few' must be a list: put it between square brackets, [b]",
        "'name' must be text, and is a list: leave out the brackets; a text that begins with [ must stand "
        "between quotation marks, '[...'",
        "'loud' must be true or false, not '3'",
        "unknown way 'left' (known: up, down)",
    ]


def test_every_check_that_comes_with_claimcheck_has_a_module_and_declares_its_options() -> None:
    assert list(CHECKS) == list(DECLARED)
