"""Packs that nobody would write, but that are right: every finder, every key, over a few words that do occur."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import get_args

from hypothesis import strategies as st

from claimcheck.model.fields import FIELDS, Field
from claimcheck.model.labels import DEPS, POS
from claimcheck.model.rule import Unit, Voice
from claimcheck.packs.rules import CLASSES, FLAGS, SAYABLE, SAYABLE_OF_WORDS

Pack = dict[str, object]
Keys = Mapping[str, object]

# Words of ``SENTENCES`` below, so that rules find something.
WORDS = (
    "police",
    "said",
    "say",
    "may",
    "allegedly",
    "the",
    "three",
    "fire",
    "he",
    "not",
    "on",
    '"',
    ",",
    "éa",
)
SENTENCES = (
    "Police said three people may have set the fire on Monday. ",
    "He allegedly took $3 million, the mayor claimed. ",
    '"We do not know," Ida Holm said. ',
    "It rained. ",
    "The éa 3% (on Monday) — said he, said she, said they.\n\n",
    "may may may may the the the , , , , ",
)
EXAMPLES = {"flag": ["<<One>>.", "<<Two>>."], "ok": ["Three.", "Four."]}

words = st.sampled_from(WORDS)
phrases = st.lists(st.lists(words, min_size=1, max_size=4).map(" ".join), min_size=1, max_size=4)


def word_tests() -> st.SearchStrategy[Keys]:
    one = {
        "lower": words,
        "text": words,
        "lemma": st.lists(words, min_size=1, max_size=3, unique=True),
        "pos": st.sampled_from(POS),
        "dep": st.sampled_from(DEPS),
    }
    negatable = {key: values | values.map(lambda value: {"not": value}) for key, values in one.items()}
    return st.fixed_dictionaries({}, optional=negatable)


def steps() -> st.SearchStrategy[Keys]:
    times = st.tuples(st.integers(0, 5), st.integers(0, 5)).map(sorted).filter(lambda ends: ends[1] > 0)
    return st.tuples(word_tests(), st.none() | times).map(
        lambda both: {**both[0], **({"times": both[1]} if both[1] else {})}
    )


def tokens() -> st.SearchStrategy[Keys]:
    return st.tuples(st.lists(steps(), max_size=5), words).map(lambda both: {"tokens": [*both[0], both[1]]})


@st.composite
def dependency(draw: st.DrawFn) -> Keys:
    roles: dict[str, Keys] = {"r0": {"pos": draw(st.sampled_from(POS))} | dict(draw(word_tests()))}
    gone: set[str] = set()
    for number in range(1, draw(st.integers(1, 5))):
        name, under = f"r{number}", f"r{draw(st.integers(0, number - 1))}"
        absent = {} if under in gone else draw(st.sampled_from(({}, {"absent": True})))
        if under in gone or absent:
            gone.add(name)
        link = draw(st.sampled_from(("child-of", "inside")))
        roles[name] = {link: under, **draw(word_tests()), **absent}
    return {"dependency": roles, **({"flag": ["r0"]} if draw(st.booleans()) else {})}


def tests_of(field: Field) -> st.SearchStrategy[object]:
    known: list[st.SearchStrategy[object]] = []
    if field.optional:
        known.append(st.sampled_from(("present", "absent")))
    if field.kind == "number":
        known += [st.integers(0, 5), st.integers(0, 5).map(lambda low: {"min": low, "max": low + 3})]
    elif field.values:
        known.append(st.lists(st.sampled_from(field.values), min_size=1, max_size=2, unique=True))
    elif field.kind == "text":
        known += [words, st.lists(words, min_size=1, max_size=3).map(lambda phrases: {"has": phrases})]
    tests = st.one_of(known)
    return tests | tests.map(lambda test: {"not": test})


def where(claim: str) -> st.SearchStrategy[Keys]:
    fields = FIELDS[claim]  # type: ignore[index]
    return st.dictionaries(st.sampled_from(sorted(fields)), st.none(), max_size=3).flatmap(
        lambda chosen: st.fixed_dictionaries({name: tests_of(fields[name]) for name in chosen})
    )


def claims(*, then: bool = True) -> st.SearchStrategy[Keys]:
    def of(name: str) -> st.SearchStrategy[Keys]:
        optional: dict[str, st.SearchStrategy[object]] = {"where": where(name)}
        if then:
            optional["then"] = where(name)
            if name in FLAGS:
                optional["flag"] = st.lists(st.sampled_from(FLAGS[name]), min_size=1, unique=True)
        return st.fixed_dictionaries({"claim": st.just(name)}, optional=optional)

    return st.sampled_from(sorted(FIELDS)).flatmap(of)


def regexes() -> st.SearchStrategy[Keys]:
    known = (
        r"\w+",
        "the.*the",
        ".",
        r"(?s).+",
        "(a|e)+t",
        r"\b[A-Z]\pL+",
        "( said.*){3}",
        '".*"',
        r"[^.]*\.",
    )
    return st.sampled_from(known).map(lambda pattern: {"regex": pattern})


def word_lists() -> st.SearchStrategy[Keys]:
    pos = st.lists(st.sampled_from(POS), min_size=1, max_size=3, unique=True)
    return st.sampled_from(("phrases", "lemmas")).flatmap(
        lambda key: st.fixed_dictionaries({key: phrases}, optional={"pos": pos})
    )


def checks() -> st.SearchStrategy[Keys]:
    return st.sampled_from(
        (
            {"check": "weekday-date", "options": {"year": 2026}},
            {"check": "weekday-date"},
            {"check": "percentages", "options": {"slack": 0.5}},
        )
    )


def finders() -> st.SearchStrategy[Keys]:
    return word_lists() | tokens() | dependency() | regexes() | claims() | checks()


def contexts() -> st.SearchStrategy[list[Keys]]:
    sentences = st.tuples(st.integers(-50, 50), st.integers(-50, 50)).map(sorted)
    within = st.sampled_from(("paragraph", "document")) | sentences.map(lambda ends: {"sentences": ends})
    one = st.tuples(word_lists() | claims(then=False), within).map(
        lambda both: {**both[0], "within": both[1]}
    )
    return st.lists(one, min_size=1, max_size=2)


@st.composite
def finding_rules(draw: st.DrawFn, number: int) -> Keys:
    optional = st.fixed_dictionaries(
        {},
        optional={
            "voice": st.lists(st.sampled_from(get_args(Voice)), min_size=1, unique=True),
            "section": st.lists(st.sampled_from(("headline", "body")), min_size=1, unique=True),
            "once": st.sampled_from(get_args(Unit)),
            "unless": contexts(),
            "requires": contexts(),
            "subsumes": st.sampled_from([f"ANY{n:03d}" for n in range(4) if n != number]).map(lambda i: [i]),
        },
    )
    finder = draw(finders())
    kind = str(finder.get("claim", "check" if "check" in finder else ""))
    said = draw(st.sets(st.sampled_from(SAYABLE.get(kind, SAYABLE_OF_WORDS))))
    severity = draw(st.sampled_from(("note", "warning", "error")))
    return {
        "severity": severity,
        "message": " ".join(["Look", *(f"{{{name}}}" for name in sorted(said))]),
        "examples": EXAMPLES,
        **draw(optional),
        **finder,
    }


@st.composite
def marking_rules(draw: st.DrawFn) -> Keys:
    mark = draw(st.sampled_from(("hedge", "cue", "source")))
    cls = draw(st.sampled_from(CLASSES[mark]))
    return {"marks": {"as": mark, "class": cls}, **draw(word_lists() | tokens() | dependency() | regexes())}


@st.composite
def packs(draw: st.DrawFn, *, extends: tuple[str, ...] = ()) -> Pack:
    """Draw a pack that ``rules check`` accepts."""
    rules = []
    for number in range(4):
        body = draw(marking_rules() if draw(st.integers(0, 4)) == 0 else finding_rules(number))
        head = {
            "id": f"ANY{number:03d}",
            "name": f"any-{number}",
            "summary": "Some words.",
            "why": "Why not.",
        }
        rules.append({**head, **body})
    base = {"extends": list(extends)} if extends else {}
    return {"pack": {"name": "any", "version": "1", **base}, "rules": rules}


def written(pack: Pack) -> str:
    """Return a pack as YAML, of which JSON is a part."""
    return json.dumps(pack, ensure_ascii=False, indent=1)
