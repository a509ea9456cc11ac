"""What holds for every text that somebody calls a pack."""

from __future__ import annotations

import tempfile
from pathlib import Path

import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

from claimcheck import packs
from claimcheck.errors import PackError
from claimcheck.notation import tree
from claimcheck.packs import rules
from claimcheck.packs.finders import CONTEXT_KEYS
from tests.measure.calls import calls_of

WORDS = st.sampled_from(
    ["present", "absent", "TST001", "TST002", "a", "no", "may be", "warning", "hedge", "cue", "modal", "VERB",
     "attribution", "number", "document", "source", "-1", "3", "{text}", "{", "<<a>> b", "<<", "paragraph"]
)  # fmt: skip
KEYS = st.sampled_from(
    [*rules.KEYS, *CONTEXT_KEYS, "name", "version", "lexicon", "add", "remove", "sentences", "flag", "ok",
     "text", "title", "as", "class", "min", "max", "not", "kind", "value", "source.kind", "cue.lemma"]
)  # fmt: skip
TREES = st.recursive(
    WORDS | st.text(max_size=8),
    lambda inner: (
        st.lists(inner, max_size=4) | st.dictionaries(KEYS | st.text(max_size=4), inner, max_size=6)
    ),
    max_leaves=30,
)
RULES = st.dictionaries(st.sampled_from(rules.KEYS), TREES, max_size=12)
PACKS = st.fixed_dictionaries(
    {"pack": st.just({"name": "any", "version": "1"}) | TREES},
    optional={
        "lexicons": st.dictionaries(st.sampled_from(["a", "b"]), TREES, max_size=2) | TREES,
        "rules": st.lists(RULES, max_size=3) | TREES,
        "overrides": st.dictionaries(st.sampled_from(["TST001", "TST002"]), TREES, max_size=2) | TREES,
    },
)


def load(content: bytes) -> None:
    """Load a pack; whatever is wrong with it must be a PackError with places."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "any.yaml")
        path.write_bytes(content)
        try:
            packs.load([str(path)])
        except PackError as error:
            problems = tuple(map(str, error.problems))
        else:
            return
    assert problems
    assert all(problem.startswith(f"{path}:") for problem in problems)
    assert not any(tree.CONTROL.search(problem) for problem in problems)


@given(st.binary(max_size=200))
def test_any_bytes_load_or_are_refused(content: bytes) -> None:
    load(content)


@given(st.text(max_size=200))
def test_any_text_loads_or_is_refused(text: str) -> None:
    load(text.encode("utf-8", "surrogatepass"))


@given(st.text(alphabet="ab:- \n[]{},'\"#&*!|>%?\t<", max_size=80))
def test_any_marks_of_yaml_load_or_are_refused(text: str) -> None:
    load(text.encode())


@settings(max_examples=300, deadline=None)
@given(PACKS)
def test_any_structure_loads_or_is_refused(pack: object) -> None:
    load(yaml.safe_dump(pack, allow_unicode=True).encode("utf-8", "surrogatepass"))


@given(TREES)
def test_a_tree_holds_what_was_written_as_text(written: object) -> None:
    def plain(node: tree.Node) -> object:
        if isinstance(node, tree.Scalar):
            return node.value
        if isinstance(node, tree.Listing):
            return [plain(item) for item in node.items]
        return {key.value: plain(value) for key, value in node.pairs}

    try:
        grown = tree.grow(yaml.safe_dump(written, allow_unicode=True), lambda at, message: None)
    except tree.Malformed:
        return
    assert plain(grown) == written or "\ufffd" in repr(plain(grown))


@pytest.mark.parametrize("opening", ["[", "{", "- ", "? ", "a: [", "[{a: "])
def test_depth_is_refused_before_it_hurts(opening: str) -> None:
    with pytest.raises(tree.Malformed):
        tree.grow(opening * 200_000, lambda at, message: None)


def test_twice_the_pack_takes_about_twice_the_work(tmp_path: Path) -> None:
    once, twice = tmp_path / "once.yaml", tmp_path / "twice.yaml"
    once.write_text(large_pack(30))
    twice.write_text(large_pack(60))
    packs.load([str(once)])
    assert calls_of(lambda: packs.load([str(twice)])) < 2.1 * calls_of(lambda: packs.load([str(once)]))


def large_pack(rules: int) -> str:
    """Write a pack of some rules, each with 100 phrases of its own."""
    lexicons = {f"list-{n}": [f"a phrase {n} {m}" for m in range(100)] for n in range(rules)}
    written = [
        {
            "id": f"TST{n:03}",
            "name": f"rule-{n}",
            "summary": "A word that passes something on.",
            "why": "Somebody said it, and the reader should know who.",
            "guideline": {"name": "House style", "url": "https://style.example/rule"},
            "severity": "warning",
            "lemmas": {"lexicon": f"list-{n}"},
            "pos": ["ADV", "ADJ"],
            "unless": [
                {"phrases": ["police", "court"], "within": {"sentences": ["-1", "0"]}},
                {"claim": "attribution", "where": {"source": "present"}, "within": "paragraph"},
            ],
            "message": "Say who says it",
            "examples": {
                "flag": ["Dorn <<allegedly>> left.", "It <<reportedly>> sank."],
                "ok": ["Dorn left.", "It sank."],
            },
        }
        for n in range(rules)
    ]
    pack = {"pack": {"name": "large", "version": "1"}, "lexicons": lexicons, "rules": written}
    return yaml.safe_dump(pack, sort_keys=False)
