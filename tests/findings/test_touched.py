"""What a unified diff touches, whoever wrote it, and which findings stand on it."""

from __future__ import annotations

import difflib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimcheck.findings.touched import WHOLE, Touched, read_diff


def test_added_lines_and_gaps_are_those_of_the_file_as_it_is() -> None:
    diff = b"""\
diff --git a/a.txt b/a.txt
index 1..2 100644
--- a/a.txt
+++ b/a.txt
@@ -1,0 +2,2 @@ The mayor
+--- a/b.txt
+++ b/b.txt
@@ -5,2 +7 @@
-One
-Two
+Three
\\ No newline at end of file
@@ -9,2 +10,0 @@
-Four
-Five
"""
    assert read_diff(diff) == {b"a.txt": Touched((2, 3, 7), (6, 10))}


def test_lines_around_a_change_are_not_touched_and_names_may_be_odd() -> None:
    diff = b"""\
Index: x
--- "a/caf\\303\\251 \\"x\\"\\n.txt"\t2025-01-01
+++ "b/caf\\303\\251 \\"x\\"\\n.txt"\t2025-01-02
@@ -1,4 +1,4 @@
 a
-b
+c

 d
--- old.txt\t2025-01-01 10:00
+++ new and old.txt\t2025-01-02 10:00\r
@@ -0,0 +1 @@
+x
diff --git a/this and that.docx b/this and that.docx
Binary files a/this and that.docx and b/this and that.docx differ
diff --git a/gone.txt b/gone.txt
--- a/gone.txt
+++ /dev/null
@@ -1 +0,0 @@
-x
"""
    assert read_diff(diff) == {
        'café "x"\n.txt'.encode(): Touched((2,), (1,)),
        b"new and old.txt": Touched((1,)),
        b"this and that.docx": WHOLE,
    }


@pytest.mark.parametrize(
    ("diff", "reason"),
    [
        (b"He said so.\n", "nothing in it says which files are changed"),
        (b"@@ -1 +1 @@\n-a\n+b\n", "a hunk stands below no name of a file"),
        (b"+++ b/a\n@@ -1 +1,9999999999 @@\n-a\n+b\n", "it ends in the middle of a hunk"),
    ],
)
def test_what_is_no_diff_is_refused(diff: bytes, reason: str) -> None:
    with pytest.raises(ValueError, match=reason):
        read_diff(diff)


def test_no_change_is_a_diff_as_well() -> None:
    assert read_diff(b"") == read_diff(b"\n") == {}


@pytest.mark.parametrize(
    ("first", "last", "meets"),
    [(1, 1, False), (1, 2, True), (2, 4, True), (3, 3, False), (5, 6, True), (5, 5, False), (6, 6, False)],
)
def test_a_gap_is_met_by_what_stands_on_both_sides(first: int, last: int, meets: bool) -> None:
    assert Touched((2, 4), (5,)).meets(first, last) is meets


@given(st.lists(st.sampled_from("abc+-@ "), max_size=12), st.lists(st.sampled_from("abc+-@ "), max_size=12))
def test_lines_that_are_not_touched_are_all_there_before(before: list[str], after: list[str]) -> None:
    lines = difflib.unified_diff(before, after, "a/x", "b/x", lineterm="", n=0)
    touched = read_diff("\n".join(lines).encode()).get(b"x", Touched())
    kept = [line for number, line in enumerate(after, 1) if number not in touched.lines]
    rest = iter(before)
    assert all(line in rest for line in kept)
    assert bool(touched.lines or touched.gaps) == (before != after)
