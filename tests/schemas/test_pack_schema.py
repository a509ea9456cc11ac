from __future__ import annotations

from pathlib import Path

import pytest
import yaml
from hypothesis import Phase, given, settings
from hypothesis import strategies as st

from claimcheck import packs
from claimcheck.model.fields import FIELDS
from claimcheck.packs.finders import FINDERS
from claimcheck.packs.rules import KEYS, PLACEHOLDERS
from claimcheck.packs.starter import starter
from claimcheck.schemas.finders import FINDER_PARTS
from claimcheck.schemas.pack import RULE_PARTS
from tests.packs import made_up
from tests.packs.mistakes import MISTAKES, PACK, Mistake
from tests.schemas.reading import faults, read

BROKEN = Path(__file__).parent.parent / "packs" / "broken"
# What is wrong with them no schema sees: other files, and keys that stand twice.
UNSEEN = {"circle-a", "circle-b", "duplicates", "extends"}
RULE = """\
- id: HSE001
  name: a-rule
  summary: A rule.
  why: So.
  severity: warning
  message: 'Leave it'
  examples: {flag: [It <<may>> be., It <<may>>.], ok: [It is., It was.]}
"""


def rule_faults(lines: str) -> list[str]:
    """Return what is refused of a rule that ends with some lines."""
    pack = (
        "pack: {name: house, version: 1.0}\nrules:\n" + RULE + "".join(f"  {n}\n" for n in lines.split("\n"))
    )
    return faults("pack", read(pack))


@pytest.mark.parametrize("name", packs.names())
def test_every_shipped_pack_is_valid(name: str) -> None:
    assert faults("pack", read((packs.folder() / f"{name}.yaml").read_text(encoding="utf-8"))) == []


@settings(deadline=None, max_examples=60, phases=[Phase.explicit, Phase.reuse, Phase.generate])
@given(made_up.packs())
def test_every_pack_that_is_accepted_is_valid(pack: made_up.Pack) -> None:
    assert faults("pack", read(made_up.written(pack))) == []


def test_the_starter_and_the_pack_of_the_tests_are_valid() -> None:
    assert faults("pack", read(starter("house", file="house.yaml", taken=()))) == []
    assert faults("pack", read(PACK)) == []


@pytest.mark.parametrize("path", sorted(BROKEN.glob("*.yaml")), ids=lambda path: path.stem)
def test_broken_packs_are_refused(path: Path) -> None:
    try:
        value = read(path.read_text(encoding="utf-8"))
    except (yaml.YAMLError, UnicodeDecodeError):
        return
    assert bool(faults("pack", value)) is (path.stem not in UNSEEN)


@pytest.mark.parametrize("mistake", MISTAKES, ids=lambda mistake: mistake.name)
def test_mistakes_are_refused_where_a_schema_can_know(mistake: Mistake) -> None:
    try:
        refused = bool(faults("pack", read(mistake.pack)))
    except yaml.YAMLError:
        assert mistake.schema in ("unreadable", "unseen")
    else:
        assert mistake.schema == ("refused" if refused else "unseen")


def test_it_names_the_keys_and_finders_of_the_code() -> None:
    assert {*RULE_PARTS, *FINDER_PARTS} == set(KEYS)
    assert set(FINDERS) <= set(FINDER_PARTS)


@pytest.mark.parametrize(
    "lines",
    [
        "phrases: [no, 911, 12:30, 3.5, on]",
        "lemmas: {lexicon: hedges-modal}\npos: [AUX]",
        "claim: number\nwhere: {kind: money, value: {min: 3}, attribution: absent}\nflag: [modifier]",
        "claim: attribution\nwhere: {source.kind: [person, role], cue.lemma: {not: {lexicon: verbs}}, words: 3}",
        "claim: source\nwhere: {described: no, mentions: {max: 1}}\nthen: {noun: present}",
        "tokens:\n- {lower: [a, an], times: [0, 1]}\n- {lemma: {lexicon: verbs}, pos: VERB}",
        "dependency:\n  verb: {lemma: [say]}\n  who: {child-of: verb, dep: nsubj, absent: true}\nflag: [verb]",
        "regex: may|might",
        "check: weekday-date\noptions: {year: 2026}",
        "phrases: [may]\nunless:\n- {phrases: [police], within: {sentences: [-1, 0]}}\n"
        "requires:\n- {claim: hedge, where: {class: modal}, within: paragraph}",
        "phrases: [may]\nvoice: [narration]\nsection: [body]\nonce: document\nsubsumes: [HED001]",
    ],
)
def test_what_a_rule_can_say_is_valid(lines: str) -> None:
    assert rule_faults(lines) == []


@pytest.mark.parametrize(
    "lines",
    [
        "phrases: []",
        "phrases: [may]\nwhere: {kind: money}",
        "claim: number\nwhere: {source: present}",
        "claim: number\nwhere: {kind: {min: 1}}",
        "claim: number\nwhere: {attribution: police}",
        "claim: number\nflag: [cue]",
        "claim: hedge\nflag: [cue]",
        "claim: number\npos: [VERB]",
        "phrases: [may]\nflag: [cue]",
        "tokens: []",
        "tokens: [{word: may}]",
        "tokens: [{lower: may, times: [0, 99]}]",
        "dependency: {}",
        "dependency: {verb: {of: who}}",
        "regex: may\noptions: {}",
        "phrases: [may]\nunless: [{phrases: [police], regex: x, within: document}]",
        "phrases: [may]\nvoice: [narration, narration]",
        "phrases: [may]\nmarks: {as: hedge, class: modal}",
    ],
)
def test_what_no_rule_can_say_is_refused(lines: str) -> None:
    assert rule_faults(lines) != []


def test_a_rule_that_marks_takes_the_classes_of_its_mark() -> None:
    rule = {"id": "HSE101", "name": "n", "summary": "S.", "why": "W.", "phrases": ["may"]}
    marks = [
        {"as": "hedge", "class": "modal"},
        {"as": "number", "class": "money"},
        {"as": "hedge", "class": "money"},
    ]
    packs_of = [{"pack": {"name": "h", "version": 1}, "rules": [{**rule, "marks": mark}]} for mark in marks]
    assert [bool(faults("pack", pack)) for pack in packs_of] == [False, False, True]


def test_every_key_of_a_rule_and_every_field_tells_what_it_means() -> None:
    from claimcheck.schemas import schema

    defs = schema("pack")["$defs"]
    assert isinstance(defs, dict)
    parts = [defs["rule"], defs["context"], *(defs[f"where-{claim}"] for claim in FIELDS)]
    silent = [
        key for part in parts for key, value in part["properties"].items() if not value.get("description")
    ]
    assert silent == []


@given(st.lists(st.sampled_from([*(f"{{{name}}}" for name in PLACEHOLDERS), "a ", "é", '"']), min_size=1))
def test_every_message_of_known_placeholders_is_valid(parts: list[str]) -> None:
    message = "".join(parts)
    rule = read(RULE)
    assert isinstance(rule, list)
    pack = {
        "pack": {"name": "h", "version": 1},
        "rules": [{**rule[0], "phrases": ["may"], "message": message}],
    }
    assert faults("pack", pack) == []
