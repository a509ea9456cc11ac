"""TOML: what it says stands where an editor shows it."""

from __future__ import annotations

import tomllib
from datetime import date, datetime, time
from time import perf_counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimcheck.model.document import Lines
from claimcheck.notation.toml import grow
from claimcheck.notation.tree import Listing, Malformed, Node, Scalar, Table, without_controls

TEXT = """\
# A comment = 1
title = "Deskbook"   # and another

[tool.other]
when = 1979-05-27 07:32:00 # a date
text = '''
[tool.claimcheck]
select = ["no"]
'''

[tool.claimcheck]
select = ["HED", 'TIM', # both
  "SRC001",
]
"fail-on" = "warning"
max-bytes = 5_000_000
inner . dotted = true
empty = []

[[tool.claimcheck.paths]]
path = "a/**"

[[tool.claimcheck.paths]]
path = ["b", "c"]
said = {words = "x", deep = [{n = +1.0}, {}]}
"""


def plain(node: Node) -> object:
    if isinstance(node, Scalar):
        return node.value
    if isinstance(node, Listing):
        return [plain(item) for item in node.items]
    return {key.value: plain(value) for key, value in node.pairs}


def test_tables_lists_and_scalars_as_they_are_written() -> None:
    assert plain(grow(TEXT)) == {
        "title": "Deskbook",
        "tool": {
            "other": {"when": "1979-05-27 07:32:00", "text": '[tool.claimcheck]\nselect = ["no"]\n'},
            "claimcheck": {
                "select": ["HED", "TIM", "SRC001"],
                "fail-on": "warning",
                "max-bytes": "5_000_000",
                "inner": {"dotted": "true"},
                "empty": [],
                "paths": [
                    {"path": "a/**"},
                    {"path": ["b", "c"], "said": {"words": "x", "deep": [{"n": "+1.0"}, {}]}},
                ],
            },
        },
    }


def test_keys_and_values_have_places() -> None:
    lines = Lines.of(TEXT)
    found: dict[str, tuple[int, int]] = {}

    def note(node: Node) -> None:
        if isinstance(node, Scalar):
            found[node.value] = lines.place(node.at)
        for item in node.items if isinstance(node, Listing) else ():
            note(item)
        for key, value in node.pairs if isinstance(node, Table) else ():
            found[f"{key.value}="] = lines.place(key.at)
            note(value)

    note(grow(TEXT))
    for name, place in {
        "Deskbook": (2, 9),
        "tool=": (4, 2),
        "claimcheck=": (11, 7),
        "select=": (12, 1),
        "HED": (12, 11),
        "TIM": (12, 18),
        "SRC001": (13, 3),
        "fail-on=": (15, 1),
        "warning": (15, 13),
        "5_000_000": (16, 13),
        "dotted=": (17, 9),
        "true": (17, 18),
        "a/**": (21, 8),
        "c": (24, 14),
        "words=": (25, 9),
        "n=": (25, 31),
        "+1.0": (25, 35),
    }.items():
        assert found[name] == place, name


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ('a = """x""y"""""', 'x""y""'),
        ('a = """\\\n   x"""', "x"),
        ('a = ""', ""),
        ("a = ''''''", ""),
        ("a = '''it''s'''", "it''s"),
        (r'a = "\u00e9\t#]}"', "é\t#]}"),
        ("a = '\\'", "\\"),
        ("a = 0x1F# hex", "0x1F"),
        ("a=inf\r\n", "inf"),
        ("a = 12:30:00\n", "12:30:00"),
    ],
)
def test_scalars_in_every_manner(text: str, value: str) -> None:
    assert plain(grow(text)) == {"a": value}


@pytest.mark.parametrize(
    ("text", "line", "column", "message"),
    [
        ("a = 1\nb = \n", 2, 5, "not TOML: Invalid value"),
        ("a = 1\r\na = 2\r\n", 2, 6, "not TOML: Cannot overwrite a value"),
        ("a = 'x", 1, 7, 'not TOML: Expected "\'"'),
        ("a = 1\n[b\n", 2, 3, "not TOML: Expected ']' at the end of a table declaration"),
        ("a = 1\n\x1b", 2, 1, "control character U+001B"),
        ("a = " + "[" * 100_000, 1, 1, "nested more than 20 deep"),
        ("a = " + "[" * 30 + "]" * 30, 1, 26, "nested more than 20 deep"),
        ("a" + ".a" * 300_000 + " = 1", 1, 1, "nested more than 20 deep"),
        ('[ "\\"" . ' + "'b'." * 300_000 + "b]", 1, 3, "nested more than 20 deep"),
        ("a = " + "9" * 5000, 1, 1, "not TOML: Exceeds the limit"),
    ],
)
def test_what_is_no_toml_is_refused_at_its_place(text: str, line: int, column: int, message: str) -> None:
    start = perf_counter()
    with pytest.raises(Malformed) as caught:
        grow(text)
    assert caught.value.message.startswith(message)
    assert Lines.of(text).place(caught.value.at) == (line, column)
    assert perf_counter() - start < 5


def test_a_control_character_behind_an_escape_is_refused_and_shown_where_somebody_asks() -> None:
    refused: list[tuple[int, str]] = []
    root = without_controls(grow(r'a = ["x\u001by"]'), lambda at, message: refused.append((at, message)))
    assert refused == [(5, "control character U+001B")]
    assert plain(root) == {"a": ["x\ufffdy"]}


WORDS = st.text(alphabet="ab \"'\\\n\t[]{}#=.,é", max_size=8)
VALUES = st.recursive(
    WORDS | st.booleans() | st.integers() | st.dates() | st.times() | st.datetimes(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(WORDS, inner, max_size=3),
    max_leaves=12,
)
BASIC = str.maketrans({'"': '\\"', "\\": "\\\\", "\n": "\\n", "\t": "\\t"})


def in_toml(value: object) -> str:
    """Write a value; a text that can stand so in single quotation marks, or three of them."""
    if isinstance(value, str):
        if "'" not in value and len(value) % 2:
            return f"'''\n{value}'''" if "\n" in value else f"'{value}'"
        return f'"""{value.translate(BASIC)}"""' if len(value) % 3 else f'"{value.translate(BASIC)}"'
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, date | datetime | time):
        return value.isoformat()
    if isinstance(value, list):
        return f"[ # [\n{' ,'.join(map(in_toml, value))}\n]"
    if isinstance(value, dict):
        pairs = (f'"{key.translate(BASIC)}" = {in_toml(inner)}' for key, inner in value.items())
        return f"{{ {', '.join(pairs)} }}"
    return str(value)


def as_text(value: object) -> object:
    if isinstance(value, list):
        return [as_text(item) for item in value]
    if isinstance(value, dict):
        return {key: as_text(inner) for key, inner in value.items()}
    return value if isinstance(value, str) else in_toml(value)


@given(st.lists(st.tuples(st.sampled_from(["t", "[u]", 't."v w"']), WORDS, VALUES), max_size=6))
def test_what_it_reads_is_what_tomllib_reads(statements: list[tuple[str, str, object]]) -> None:
    text = "".join(
        f'\n[{header}] # x\n"{key.translate(BASIC)}"={in_toml(value)}\n' for header, key, value in statements
    )
    try:
        meant = tomllib.loads(text)
    except tomllib.TOMLDecodeError:
        with pytest.raises(Malformed):
            grow(text)
    else:
        assert plain(grow(text)) == as_text(meant)


@given(st.text(alphabet="ab.=[]{}#,\"'\n\\ 1-:", max_size=40))
def test_any_marks_of_toml_are_read_or_refused(text: str) -> None:
    try:
        assert plain(grow(text)) is not None
    except Malformed:
        with pytest.raises(tomllib.TOMLDecodeError):
            tomllib.loads(text)
