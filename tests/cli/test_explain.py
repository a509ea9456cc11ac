"""The page of a rule: on one screen, and in words."""

from __future__ import annotations

from pathlib import Path

import pytest

from claimcheck import packs
from claimcheck.model.labels import POS
from claimcheck.render.wording import PARTS
from tests.cli.conftest import Here

RULE = """\
pack: {name: house, version: 1.2.0}
lexicons: {verbs: [a, b, c, d, e, f, g, h, i, j]}
rules:
- id: HSE001
  name: loud-word
  summary: A word that shouts.
  why: It says nothing.
  guideline: {name: House style, url: "https://example.org/style"}
  severity: error
  lemmas: [whopping, shout out]
  pos: [VERB, ADJ]
  voice: [narration, paraphrase]
  section: [headline]
  unless:
  - {lemmas: {lexicon: verbs}, within: {sentences: [-1, 0]}}
  - {claim: attribution, where: {source: present, cue.class: {not: loaded}}, within: {sentences: [-3, 0]}}
  requires:
  - {claim: number, where: {kind: [money, count], value: {min: 2}, attribution: absent}, within: document}
  once: paragraph
  message: Leave out {text}
  examples:
    flag: [A <<whopping>> loss., A <<whopping>> bill.]
    ok: [A loss., The bill came.]
- id: HSE002
  name: many
  summary: Counts.
  why: W.
  severity: note
  claim: number
  where: {kind: count, value: 3}
  then: {attribution: present}
  subsumes: [HSE001]
  message: Who counted?
  examples:
    flag: [LONG, LONG]
    ok: [A loss., The bill came.]
"""


def write(tmp_path: Path) -> Path:
    pack = tmp_path / "house.yaml"
    pack.write_text(RULE.replace("LONG", "<<Three>> men " + "and the rain went on " * 40 + "until the end."))
    return pack


def test_a_page_says_in_words_what_silences_a_rule(
    tmp_path: Path, here: Here, monkeypatch: pytest.MonkeyPatch
) -> None:
    write(tmp_path)
    monkeypatch.chdir(tmp_path)
    page = here("explain", "loud-word", "-r", "house.yaml")
    assert page.out == (
        "HSE001  loud-word  error\n"
        "A word that shouts.\n"
        "\n"
        "Why          It says nothing.\n"
        "Guideline    House style\n"
        "             https://example.org/style\n"
        "Looks for    whopping, shout out (in every form, as adjective or verb)\n"
        "Only in      the article's own words or statements of a source, and the headline\n"
        "Silent with  a, b, c, d, e, f, g, h and 2 more (in every form) in the same sentence or the one\n"
        "             before\n"
        "             attributions with source, not (with cue.class loaded) from 3 sentences before to the\n"
        "             same sentence\n"
        "Only with    numbers with kind count or money, with value at least 2, without attribution anywhere\n"
        "             in the article\n"
        "Speaks       once in a paragraph\n"
        "It says      Leave out {text}\n"
        "Flagged      A <<whopping>> loss.\n"
        "Left alone   A loss.\n"
        "Written in   house.yaml:4, pack house 1.2.0\n"
    )


def test_a_long_example_is_cut_in_the_middle(tmp_path: Path, here: Here) -> None:
    page = here("explain", "HSE002", "-r", write(tmp_path)).out
    assert "Looks for   numbers with kind count, with value 3 unless with attribution\n" in page
    assert "Instead of  HSE001\n" in page
    assert "<<Three>> men and the rain" in page
    assert " ... " in page
    assert "until the end." in page
    assert page.count("\n") < 20


def test_every_part_of_speech_has_a_name() -> None:
    assert set(PARTS) == set(POS)


@pytest.mark.parametrize("rule", [rule.id for rule in packs.load(["default"]).rules])
def test_every_shipped_rule_fits_on_a_screen(rule: str, here: Here) -> None:
    page = here("explain", rule).out.splitlines()
    assert len(page) <= 24
    assert max(map(len, page)) <= 100 or "/" in max(page, key=len)
