"""Readers of other distributions that go wrong."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from claimcheck.errors import PluginFault
from claimcheck.read import Article, read
from tests.installing import install

pytestmark = pytest.mark.usefixtures("seen")


@pytest.mark.parametrize(
    ("body", "reason"),
    [
        ("raise ValueError('what?')", "ValueError: what?"),
        ("return raw", "TypeError: it gave bytes, which is no Document"),
        (
            "return Document(path, 'odd', '', 'Some words', (Section('body', Span(0, 99)),), Lines.of(''))",
            "ValueError: it gave a section (0, 99) out of order or outside the text",
        ),
        (
            "return Document(path, 'odd', '', 'Some words', (Section('body', Span(0, 5)),), Lines.of(''))",
            "ValueError: it gave a section (0, 5) with white space at its ends",
        ),
        (
            "return Document(path, 'odd', '', ' ', (), Lines.of(''))",
            "ValueError: it gave a document without words",
        ),
        (
            "return Document(path, 'odd', '', 'a', (), Lines((1,)))",
            "ValueError: it gave lines that are not in order",
        ),
        (
            "return Document(path, 'odd', '', 'ab', (), Lines((0,), (Piece(Span(0, 1), Span(0, 1)),)))",
            "ValueError: it gave pieces that do not hold all of the text",
        ),
        (
            "return Document(path, 'odd', '', 'a', (), Lines((0,), (Piece(Span(0, 1), Span(2, 1)),)))",
            "ValueError: it gave a piece (0, 1) whose place in the file ends before it begins",
        ),
    ],
)
def test_what_is_no_document_is_the_fault_of_who_made_the_reader(
    body: str, reason: str, tmp_path: Path, site: Path
) -> None:
    code = (
        "from claimcheck.model.document import *\nfrom claimcheck.model.span import Span\n"
        "from claimcheck.model.lines import Piece\n"
        f"def read(raw, path):\n    {body}\n"
    )
    install(site, "acme", "1.2", {"claimcheck.readers": {"odd": "acme_odd"}}, acme_odd=code)
    file = tmp_path / "x.odd"
    file.write_text("Some words")

    with pytest.raises(PluginFault, match=re.escape(reason)) as caught:
        read(Article(str(file), file), max_bytes=100)

    assert str(caught.value) == f"a fault of the reader 'odd' of acme 1.2: {reason}"
