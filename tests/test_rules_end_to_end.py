"""Rules as an editor writes them, over a sentence: what is flagged, through all stages."""

from __future__ import annotations

from pathlib import Path

import pytest

from claimcheck import packs
from claimcheck.config import Settings
from claimcheck.model.document import Document, Lines
from claimcheck.pipeline import Auditor
from claimcheck.read.sections import find_sections

HEAD = """\
pack: {name: house, version: '1', extends: [sourcing, attribution, numbers]}
lexicons: {our-places: [Harrowmere, Brask], doers: [police, officer, guard], papers: [the Herald]}
rules:
- id: HSE001
  name: a-rule
  summary: A rule.
  why: So.
  severity: warning
  message: Look
  examples: {flag: [<<a>> b., <<c>> d.], ok: [e., f.]}
"""
RESIDENTS = """\
dependency:
  say: {lemma: {lexicon: [cues-neutral, cues-loaded]}}
  who: {child-of: say, dep: nsubj, lower: [residents, locals]}
flag: [who]
unless: [{phrases: {lexicon: our-places}, within: {sentences: [0, 0]}}]"""
ARRESTS = """\
dependency:
  verb: {lemma: [arrest, detain], tag: VBN}
  victim: {child-of: verb, dep: nsubjpass}
  by: {child-of: verb, dep: agent, absent: true}
  doer: {inside: by, lemma: {lexicon: doers}}
flag: [verb]"""

EITHER = """\
phrases: [is thought to]
or:
- tokens: [{lower: it}, {lower: is}, {lower: [thought, believed]}, {lower: that, times: [0, 1]}]
- lemmas: [rumour]
  pos: [NOUN]
- regex: is thought to have
unless: [{phrases: [the mayor], within: {sentences: [0, 0]}}]"""


def flagged(rule: str, text: str, folder: Path) -> list[str]:
    """Return the words that a rule flags in a text."""
    pack = folder / "house.yaml"
    pack.write_text(HEAD + "".join(f"  {line}\n" for line in rule.splitlines()), encoding="utf-8")
    body = f"A day in town\n\n{text}\n"
    document = Document("a.txt", "text", "", body, find_sections(body), Lines.of(body))
    report = Auditor(Settings(), packs.load([str(pack)])).audit_document(document)
    return [finding.span.of(body) for finding in report.findings if finding.rule == "HSE001"]


@pytest.mark.parametrize(
    ("rule", "text", "words"),
    [
        (RESIDENTS, "Residents said the noise began at dawn.", ["Residents"]),
        (RESIDENTS, "Residents of Brask said the noise began at dawn.", []),
        (RESIDENTS, "Locals claimed the noise began at dawn.", ["Locals"]),
        (RESIDENTS, "Locals claimed the noise began in Harrowmere.", []),
        (EITHER, "It is thought that he left.", ["It is thought that"]),
        (EITHER, "He is thought to be ill, a rumour says.", ["is thought to", "rumour"]),
        (EITHER, "He is thought to have left.", ["is thought to have"]),
        (EITHER, "The mayor said it is believed that he left.", []),
        (ARRESTS, "Two men were arrested on Monday.", ["arrested"]),
        (ARRESTS, "Two men were arrested by the river.", ["arrested"]),
        (ARRESTS, "Two men were arrested by the police.", []),
        (ARRESTS, "A man was detained by two border guards.", []),
        ("phrases: [very]\nunless: [{regex: '[0-9]{4}', within: paragraph}]", "A very old man.", ["very"]),
        ("phrases: [very]\nunless: [{regex: '[0-9]{4}', within: paragraph}]", "A very old man of 1904.", []),
        ("phrases: [very]\nrequires: [{claim: number, within: {sentences: [0, 0]}}]", "A very old man.", []),
        (
            "phrases: [very]\nrequires: [{claim: number, within: {sentences: [0, 0]}}]",
            "A very old man of 90.",
            ["very"],
        ),
        (
            "claim: attribution\nwhere: {source: {has: [residents]}}\nflag: [source]",
            "Local residents said it began.",
            ["Local residents"],
        ),
        (
            "claim: attribution\nwhere: {source.noun: resident}\nflag: [source]",
            "Some residents said it began.",
            ["Some residents"],
        ),
        (
            "claim: attribution\nwhere: {source: {lexicon: papers}}",
            "The Herald said it began.",
            ["The Herald said it began"],
        ),
        ("claim: document\nwhere: {title: {has: a day}}", "It began.", ["A day in town"]),
        ("claim: document\nwhere: {title: a day}", "It began.", []),
    ],
)
def test_what_a_rule_flags(rule: str, text: str, words: list[str], tmp_path: Path) -> None:
    assert flagged(rule, text, tmp_path) == words
