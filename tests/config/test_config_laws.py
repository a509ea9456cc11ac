"""What holds for every text that somebody calls a configuration."""

from __future__ import annotations

import json
import os
import re
import tempfile
from pathlib import Path

import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

from claimcheck.config.keys import KEYS, PATH_KEYS, SUPPRESS_KEYS, Key, Kind
from claimcheck.config.load import load
from claimcheck.errors import ConfigError
from claimcheck.notation.tree import CONTROL

SCALARS = (
    st.sampled_from(["HED", "SRC001, TIM", "note", "never", "default", "house.yaml", "5000", "-1", "*.txt", "!a", "/"])
    | st.text(max_size=8)
    | st.integers()
    | st.booleans()
    | st.none()
    | st.floats()
    | st.dates()
)  # fmt: skip
NAMES = st.sampled_from([*KEYS, *PATH_KEYS, *SUPPRESS_KEYS]) | st.text(max_size=5)
VALUES = st.recursive(
    SCALARS,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(NAMES, inner, max_size=4),
    max_leaves=12,
)
RIGHT: dict[Kind, st.SearchStrategy[object]] = {
    "packs": st.sampled_from(["default", ["default", "./house.yaml"]]),
    "ids": st.sampled_from(["HED", "hed, SRC001", ["HED", "TIM"]]),
    "patterns": st.sampled_from(["*.txt", ["drafts/", "!drafts/a.txt"]]),
    "text": st.sampled_from(["a", "a b", 1, True]),
    "file": st.sampled_from(["a.json", "../a.json", "/a"]),
    "number": st.integers(min_value=1, max_value=10**11),
}


def value_of(key: Key) -> st.SearchStrategy[object]:
    """Return values that are right behind a key."""
    if key.kind == "choice":
        return st.sampled_from(key.choices)
    if key.kind != "tables":
        return RIGHT[key.kind]
    required = {name: value_of(inner) for name, inner in key.keys.items() if inner.required}
    optional = {name: value_of(inner) for name, inner in key.keys.items() if not inner.required}
    return st.lists(st.fixed_dictionaries(required, optional=optional), max_size=2)


def load_text(content: bytes, name: str = "any.yaml") -> tuple[str, ...]:
    """Load a configuration; whatever is wrong with it must be a ConfigError with places."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, name)
        path.write_bytes(content)
        try:
            found = load(str(path)).settings
        except ConfigError as error:
            problems = tuple(map(str, error.problems))
            assert problems
            assert all(re.match(rf"{re.escape(str(path))}:\d+:\d+: .", problem) for problem in problems)
            assert not any(CONTROL.search(problem) for problem in problems)
            return problems
        for article in ("a.txt", "drafts/a.txt", os.devnull):
            assert found.for_article(article).paths == ()
        return ()


@settings(deadline=None)
@given(st.binary(max_size=200), st.sampled_from(["any.yaml", "any.toml"]))
def test_any_bytes_load_or_are_refused(content: bytes, name: str) -> None:
    load_text(content, name)


@settings(deadline=None)
@given(
    st.text(alphabet="ab:- \n[]{},'\"#&*!|>%?\t<=.", max_size=80), st.sampled_from(["any.yaml", "any.toml"])
)
def test_any_marks_load_or_are_refused(text: str, name: str) -> None:
    load_text(text.encode(), name)


@settings(max_examples=300, deadline=None)
@given(st.dictionaries(st.sampled_from(list(KEYS)), VALUES, max_size=6) | VALUES)
def test_any_values_behind_known_keys_load_or_are_refused(written: object) -> None:
    load_text(yaml.safe_dump(written, allow_unicode=True).encode("utf-8", "surrogatepass"))


@settings(deadline=None)
@given(st.fixed_dictionaries({}, optional={name: value_of(key) for name, key in KEYS.items()}))
def test_what_is_of_the_kind_that_the_table_of_keys_says_loads(written: dict[str, object]) -> None:
    assert load_text(json.dumps(written).encode()) == ()


@settings(deadline=None)
@given(st.sampled_from(list(KEYS)), st.just({"a": "b"}) | st.just([{"a": "b"}]) | st.just(""))
def test_what_is_of_no_kind_is_refused(name: str, value: object) -> None:
    assert load_text(yaml.safe_dump({name: value}).encode())
