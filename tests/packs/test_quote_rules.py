"""Rules on quotations beside a transcript: ``quote``, and examples that say what was said."""

from __future__ import annotations

from pathlib import Path

import pytest

from claimcheck import packs
from claimcheck.config import Settings
from claimcheck.errors import PackError
from claimcheck.model.finder import QuoteFinder
from claimcheck.pipeline import open_auditor
from tests.drift.versions import document
from tests.quotes.checking import transcript

RULE = """\
pack: {{name: house, version: 1.0.0}}
rules:
- id: HSE001
  name: every-word
  summary: A quotation that was tidied
  why: We print every word.
  severity: error
  quote: {quote}
  message: "{message}"
{more}  examples:
    flag:
    - {{transcript: "LUND: Ten, uh, came.", text: '<<"Ten came,">> Lund said.'}}
    - {flag}
    ok:
    - {{transcript: "LUND: Ten came.", text: '"Ten came," Lund said.'}}
    - {{transcript: "LUND: Ten left.", text: '"Ten left," Lund said.'}}
"""
FLAG = """{transcript: "LUND: Ten, um, left.", text: '<<"Ten left,">> Lund said.'}"""


def loaded(
    tmp_path: Path, quote: str = "cleaned", message: str = "{before}", more: str = "", flag: str = FLAG
) -> tuple[object, str]:
    path = tmp_path / "house.yaml"
    path.write_text(RULE.format(quote=quote, message=message, more=more, flag=flag), encoding="utf-8")
    rule = packs.load([str(path)]).rules[0]
    return rule.finder, rule.flagged[1].transcript


def test_a_rule_names_the_kind_of_quotation_and_its_examples_have_a_transcript(tmp_path: Path) -> None:
    assert loaded(tmp_path) == (QuoteFinder("cleaned"), "LUND: Ten, um, left.")


@pytest.mark.parametrize(
    ("change", "said"),
    [
        ({"quote": "cleand"}, "did you mean 'cleaned'?"),
        ({"quote": "exact"}, "exact"),
        ({"message": "{value}"}, "it can say {text}, {before}, {after}, {source}, {speaker}, {place}"),
        ({"more": "  voice: [narration]\n"}, "speaks of quotations beside a transcript, so no 'voice'"),
        ({"flag": "<<Ten left.>>"}, "needs a 'transcript' beside its 'text'"),
    ],
)
def test_what_makes_no_sense_for_quotations_is_refused(
    tmp_path: Path, change: dict[str, str], said: str
) -> None:
    with pytest.raises(PackError) as refused:
        loaded(tmp_path, **change)
    assert said in str(refused.value)


def test_a_rule_of_a_house_speaks_beside_the_one_that_it_inherits(tmp_path: Path) -> None:
    path = tmp_path / "house.yaml"
    rule = RULE.format(quote="cleaned", message="Put back {before}", more="", flag=FLAG)
    path.write_text(rule.replace("1.0.0}", "1.0.0, extends: [default]}"), encoding="utf-8")
    auditor = open_auditor(Settings(rules=(str(path),)))
    said = transcript("LUND: Ten, uh, came.")
    quote = auditor.check_quotes_of(document('"Ten came," Lund said.'), [said]).quotes[0]
    assert [finding.rule for finding in quote.findings] == ["QUO013", "HSE001"]
    assert quote.finding is not None
    assert quote.finding.message == "Put back “uh”"


def test_other_rules_have_no_transcript(tmp_path: Path) -> None:
    path = tmp_path / "house.yaml"
    rule = RULE.format(quote="x", message="No", more="", flag=FLAG).replace("quote: x", "phrases: [ten]")
    path.write_text(rule, encoding="utf-8")
    with pytest.raises(PackError, match="'transcript' goes with the examples of a rule that has 'quote'"):
        packs.load([str(path)])
