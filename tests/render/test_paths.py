from __future__ import annotations

import re

import pytest
from hypothesis import given

from claimcheck.render.paths import relative, uri
from tests.render.strangers import harmful


@pytest.mark.parametrize(
    ("path", "root", "shown"),
    [
        ("a.txt", "/desk", "a.txt"),
        ("./wire//a.txt", "/desk", "wire/a.txt"),
        ("wire/../a.txt", "/desk", "a.txt"),
        ("/desk/wire/a.txt", "/desk", "wire/a.txt"),
        ("/desks/a.txt", "/desk", "/desks/a.txt"),
        ("../a.txt", "/desk", "/a.txt"),
        ("./a.txt", "", "a.txt"),
        ("../a.txt", "", "../a.txt"),
        ("/desk/a.txt", "", "/desk/a.txt"),
        ("<stdin>", "/desk", "<stdin>"),
    ],
)
def test_a_path_is_relative_to_the_root_where_it_lies_within(path: str, root: str, shown: str) -> None:
    assert relative(path, root) == shown


@pytest.mark.parametrize(
    ("path", "written"),
    [
        ("wire/a b.txt", "wire/a%20b.txt"),
        ("a:b%.txt", "a%3Ab%25.txt"),
        ("雨.txt", "%E9%9B%A8.txt"),
        ("\udcff.txt", "%FF.txt"),
        ("\ud800.txt", "%3F.txt"),
        ("/wire/a b.txt", "file:///wire/a%20b.txt"),
        ("<stdin>", "%3Cstdin%3E"),
    ],
)
def test_a_path_is_written_as_a_uri(path: str, written: str) -> None:
    assert uri(path, "/desk") == written


@given(harmful)
def test_a_uri_has_only_the_characters_of_one(path: str) -> None:
    assert re.fullmatch(r"(file://)?([\w.~/-]|%[0-9A-F]{2})+", uri(path, "/desk"), re.ASCII)
