from __future__ import annotations

import hashlib
from pathlib import Path
from textwrap import dedent

import pytest

from claimcheck import packs
from claimcheck.errors import PackError
from claimcheck.model.finder import ClaimFinder, Words
from claimcheck.model.finder import Test as Condition
from claimcheck.model.rule import (
    Catalogue,
    Context,
    Entry,
    Example,
    Guideline,
    Marks,
    PackInfo,
    Place,
    Rule,
    Within,
)

BASE = """\
    pack: {name: base, version: 0.1.0}
    lexicons:
      doubts: [maybe, on and off, no]
      figures: [dozen: 12, {half a dozen: 6}, score]
    rules:
    - id: DBT101
      name: doubt
      summary: Words of doubt.
      why: They soften.
      marks: {as: hedge, class: probability}
      phrases: {lexicon: doubts}
    - id: DBT001
      name: no-source
      summary: A figure without a source.
      why: Somebody counted.
      severity: warning
      claim: number
      then: {attribution: present}
      message: 'Who counted "{text}"?'
      examples:
        flag: [There were <<nine>> boats., The <<12>> left.]
        ok: ["There were nine boats, Ida Holm said.", No boats left.]
"""


def write(folder: Path, name: str, pack: str) -> str:
    """Write a pack and return its path."""
    path = folder / name
    path.write_text(dedent(pack), encoding="utf-8")
    return str(path)


def load(folder: Path, **written: str) -> Catalogue:
    """Write packs and load the last one."""
    paths = [write(folder, f"{name}.yaml", pack) for name, pack in written.items()]
    return packs.load(paths[-1:])


def by_id(catalogue: Catalogue) -> dict[str, Rule]:
    return {rule.id: rule for rule in catalogue.rules}


def phrases(catalogue: Catalogue, slug: str) -> list[str]:
    return [" ".join(entry.words) for entry in catalogue.lexicon(slug)]


def test_a_pack_becomes_plain_values(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    path = write(
        tmp_path,
        "one.yaml",
        """\
        pack: {name: one, version: 0.1.0}
        lexicons:
          allegers: [police, District Attorney]
        rules:
        - id: HED001
          name: allegedly-without-alleger
          summary: Nobody alleges it.
          why: The word hides who makes the charge.
          guideline: {name: House style, url: https://style.example/alleged}
          severity: warning
          lemmas: [allegedly, allege to be]
          pos: [ADV, ADJ]
          voice: [narration]
          section: [body, headline]
          unless:
          - {phrases: {lexicon: allegers}, within: {sentences: [-1, 0]}}
          - {claim: attribution, where: {source: present}, within: paragraph}
          requires:
          - {lemmas: [crime], pos: [NOUN], within: document}
          message: Say who alleges it
          examples:
            flag:
            - Marsh <<allegedly>> sold <<the>> boat.
            - {text: He <<allegedly>> left., title: Marsh leaves}
            ok: [Marsh left., No.]
        """,
    )
    rule = Rule(
        id="HED001",
        name="allegedly-without-alleger",
        summary="Nobody alleges it.",
        why="The word hides who makes the charge.",
        guideline=Guideline("House style", "https://style.example/alleged"),
        finder=Words((("allegedly",), ("allege", "to", "be")), inflected=True, pos=frozenset(("ADV", "ADJ"))),
        marks=None,
        severity="warning",
        message="Say who alleges it",
        flag=(),
        voice=frozenset(("narration",)),
        section=frozenset(("body", "headline")),
        unless=(
            Context(
                Words((("police",), ("District", "Attorney")), inflected=False), Within("sentences", -1, 0)
            ),
            Context(
                ClaimFinder("attribution", {"source": Condition(present=True)}, {}),
                Within("paragraph"),
            ),
        ),
        requires=(
            Context(Words((("crime",),), inflected=True, pos=frozenset(("NOUN",))), Within("document")),
        ),
        subsumes=frozenset(),
        flagged=(
            Example("Marsh allegedly sold the boat.", ((6, 15), (21, 24)), place=Place("one.yaml", 23, 7)),
            Example("He allegedly left.", ((3, 12),), "Marsh leaves", Place("one.yaml", 24, 7)),
        ),
        left_alone=(
            Example("Marsh left.", (), place=Place("one.yaml", 25, 10)),
            Example("No.", (), place=Place("one.yaml", 25, 23)),
        ),
        pack="one",
        place=Place("one.yaml", 5, 3),
    )
    sha256 = hashlib.sha256(Path(path).read_bytes()).hexdigest()
    assert packs.load(["one.yaml"]) == Catalogue(
        packs=(PackInfo("one", "0.1.0", "one.yaml", sha256),),
        lexicons={"allegers": (Entry(("police",)), Entry(("District", "Attorney")))},
        rules=(rule,),
    )


def test_words_that_yaml_takes_for_something_else_stay_words(tmp_path: Path) -> None:
    pack = """\
        pack: {name: words, version: 1.0}
        lexicons: {words: [no, off, 12:30, 0x10, 1e3, ~, null, 2020-01-01, "'s", on: yes]}
    """
    catalogue = load(tmp_path, words=pack)
    assert catalogue.packs[0].version == "1.0"
    assert catalogue.lexicon("words") == (
        *(Entry((w,)) for w in ("no", "off", "12:30", "0x10", "1e3", "~", "null", "2020-01-01", "'s")),
        Entry(("on",), "yes"),
    )


def test_an_entry_may_have_a_value(tmp_path: Path) -> None:
    assert load(tmp_path, base=BASE).lexicon("figures") == (
        Entry(("dozen",), "12"),
        Entry(("half", "a", "dozen"), "6"),
        Entry(("score",)),
    )


def test_a_mapping_changes_an_inherited_lexicon_and_its_rules(tmp_path: Path) -> None:
    house = """\
        pack: {name: house, version: "1", extends: [base]}
        lexicons:
          doubts: {add: [perhaps, maybe], remove: [on and off]}
          figures: {add: [score: 20]}
    """
    catalogue = load(tmp_path, base=BASE, house=house)
    assert phrases(catalogue, "doubts") == ["maybe", "no", "perhaps"]
    assert catalogue.lexicon("figures")[2] == Entry(("score",), "20")
    assert by_id(catalogue)["DBT101"].finder == Words((("maybe",), ("no",), ("perhaps",)), inflected=False)


def test_a_list_takes_the_place_of_an_inherited_lexicon(tmp_path: Path) -> None:
    house = """\
        pack: {name: house, version: "1", extends: [base.yaml]}
        lexicons: {doubts: [perchance]}
    """
    assert phrases(load(tmp_path, base=BASE, house=house), "doubts") == ["perchance"]


def test_overrides_switch_rules_off_and_change_their_severity(tmp_path: Path) -> None:
    house = """\
        pack: {name: house, version: "1", extends: [base]}
        overrides:
          DBT101: {enabled: no}
          DBT001: {severity: error}
    """
    rules = by_id(load(tmp_path, base=BASE, house=house))
    assert (rules["DBT101"].enabled, rules["DBT001"].enabled) == (False, True)
    assert rules["DBT001"].severity == "error"
    assert rules["DBT001"].pack == "base"


def test_a_pack_that_two_packs_extend_is_there_once(tmp_path: Path) -> None:
    catalogue = load(
        tmp_path,
        base=BASE,
        left='pack: {name: left, version: "1", extends: [base]}',
        right='pack: {name: right, version: "1", extends: [./base.yaml]}',
        both='pack: {name: both, version: "1", extends: [left, right]}',
    )
    assert [pack.name for pack in catalogue.packs] == ["base", "left", "right", "both"]
    assert [rule.id for rule in catalogue.rules] == ["DBT101", "DBT001"]


def test_a_second_rule_with_an_inherited_id_is_refused(tmp_path: Path) -> None:
    house = """\
        pack: {name: house, version: "1", extends: [base]}
        rules:
        - {id: DBT101, name: mine, summary: M., why: M., marks: {as: hedge, class: modal}, phrases: [may]}
    """
    with pytest.raises(PackError) as caught:
        load(tmp_path, base=BASE, house=house)
    assert "house.yaml:3:3: rule DBT101 is there already" in str(caught.value)
    assert "base.yaml:6:3): change it in 'overrides'" in str(caught.value)


def test_relative_paths_start_from_the_folder_that_is_given(tmp_path: Path) -> None:
    write(tmp_path, "base.yaml", BASE)
    assert packs.load(["base.yaml"], folder=tmp_path).packs[0].name == "base"


def test_a_byte_order_mark_and_other_line_ends_are_read(tmp_path: Path) -> None:
    path = tmp_path / "bom.yaml"
    path.write_bytes(b"\xef\xbb\xbf" + dedent(BASE).replace("\n", "\r\n").encode())
    catalogue = packs.load([str(path)])
    assert [(rule.place.line, rule.place.column) for rule in catalogue.rules] == [(6, 3), (12, 3)]


def test_every_form_of_a_test_is_read(tmp_path: Path) -> None:
    pack = """\
        pack: {name: tests, version: "1"}
        lexicons: {verbs: [Slam, hit  out]}
        rules:
        - id: TST101
          name: tests
          summary: Tests.
          why: Tests.
          marks: {as: cue, class: loaded}
          claim: attribution
          where:
            speech: direct
            source: absent
            source.kind: [person, role]
            source.described: no
            cue.lemma: {lexicon: verbs}
            content: {not: {not: The Truth}}
            position: first
            confidence: 0.5
            parent: {not: present}
            words: {min: 6}
            numbers: present
            hedges: {min: 1, max: 3}
    """
    finder = load(tmp_path, tests=pack).rules[0].finder
    assert finder == ClaimFinder(
        "attribution",
        {
            "speech": Condition(any_of=frozenset(("direct",))),
            "source": Condition(present=False),
            "source.kind": Condition(any_of=frozenset(("person", "role"))),
            "source.described": Condition(any_of=frozenset(("no",))),
            "cue.lemma": Condition(any_of=frozenset(("slam", "hit out"))),
            "content": Condition(negated=Condition(negated=Condition(any_of=frozenset(("the truth",))))),
            "position": Condition(any_of=frozenset(("first",))),
            "confidence": Condition(low=0.5, high=0.5),
            "parent": Condition(negated=Condition(present=True)),
            "words": Condition(low=6.0),
            "numbers": Condition(present=True),
            "hedges": Condition(low=1.0, high=3.0),
        },
        {},
    )


def test_a_marking_rule_needs_no_examples_and_may_have_one(tmp_path: Path) -> None:
    pack = """\
        pack: {name: marks, version: "1"}
        rules:
        - id: HDG101
          name: modal
          summary: Modals.
          why: Modals.
          marks: {as: hedge, class: modal}
          phrases: [may]
          examples: {flag: [It <<may>> rain.]}
    """
    rule = load(tmp_path, marks=pack).rules[0]
    assert rule.marks == Marks("hedge", "modal")
    assert (rule.severity, rule.message) == (None, "")
    assert [(e.text, e.flagged) for e in rule.flagged] == [("It may rain.", ((3, 6),))]
