"""Headlines that name their source with a colon."""

from __future__ import annotations

import pytest

from claimcheck.model.document import Document, Lines
from claimcheck.read.sections import find_sections
from tests.extract.reading import read_document, shown

BODY = "\n\nThe road along the harbour was shut on Monday after a fire in the old boat shed."


def titled(headline: str) -> Document:
    text = headline + BODY
    return Document("a.txt", "text", "", text, find_sections(text), Lines.of(text))


@pytest.mark.parametrize(
    ("headline", "source", "content"),
    [
        ("Police: Man held after fire", "Police", "Man held after fire"),
        ("Old bridge is unsafe: engineer", "engineer", "Old bridge is unsafe"),
        ("Old bridge is unsafe – police", "police", "Old bridge is unsafe"),
    ],
)
def test_the_source_stands_before_or_behind(headline: str, source: str, content: str) -> None:
    document = titled(headline)

    assert shown(document.text, read_document(document, [])) == [(source, "", content)]


@pytest.mark.parametrize(
    "headline", ["Harbour fire: road is shut", "Well-known boat shed burns", "Live: fire at the harbour"]
)
def test_other_words_around_a_colon_are_no_source(headline: str) -> None:
    assert shown(titled(headline).text, read_document(titled(headline), [])) == []
