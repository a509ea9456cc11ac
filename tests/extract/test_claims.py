"""All claims together: what is tied to whom, and the laws that hold for every text."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import pairwise
from time import perf_counter

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from claimcheck.model.claims import Attribution, Claims
from claimcheck.model.span import Span
from tests.extract.reading import read

# Words that meet in attributions, in any order; from these every shape and misshape arises.
PIECES = (
    *("Ida Holm", "Holm", "she", "the mayor", "officials", "the Harbour Board", "who", "it", "(HB)"),
    *(
        "said",
        "says",
        "claimed",
        "told",
        "called",
        "according to",
        "denied",
        "to be",
        "that",
        "as",
        "by",
        "was",
    ),
    *("the ferry", "sank", "may", "about", "40", "percent", "allegedly", "likely", "a mess", "her claim"),
    *("“", "”", '"', "'", "‘", "’", "“No,”", ",", ".", ":", "—", "-", "(", ")", "\n", "\n\n", "\u00a0"),
)
SENTENCE_LIKE = st.lists(st.sampled_from(PIECES), max_size=40).map(" ".join)
ARTICLE_LIKE = st.lists(st.sampled_from(PIECES), max_size=40).map("".join) | SENTENCE_LIKE


def test_numbers_hedges_and_quotations_go_to_the_innermost_statement() -> None:
    claims = read(
        "Ida Holm said that the mayor claimed 40 boats may sink. “About 12 sank,” Tom Arlen said. Some 7 are lost."
    )
    assert [(n.value, n.attribution) for n in claims.numbers] == [("40", "A2"), ("12", "A3"), ("7", None)]
    assert [(h.attribution, h.in_quote) for h in claims.hedges] == [
        ("A2", False),
        ("A3", True),
        (None, False),
    ]
    assert [q.attribution for q in claims.quotations] == ["A3"]
    assert [(a.id, a.numbers, a.hedges) for a in claims.attributions] == [
        ("A1", (), ()),
        ("A2", ("N1",), ("H1",)),
        ("A3", ("N2",), ("H2",)),
    ]


@given(ARTICLE_LIKE)
@settings(max_examples=300, deadline=None)
def test_the_laws_hold_for_every_text_of_these_words(text: str) -> None:
    check(text, read(text))


@given(st.text(max_size=120))
@settings(max_examples=300, deadline=None)
def test_the_laws_hold_for_every_text_at_all(text: str) -> None:
    check(text, read(text))


@pytest.mark.parametrize(
    "text",
    [
        "Ida Holm said: " + "“It was very foggy.” " * 2000,
        "“We,” Ida Holm said, “" * 1000,
        "he said that " * 2000,
        "Mayor Ida Holm said 5 may sink. She said so. " * 600,
    ],
    ids=["quotations", "halves", "nested", "named again"],
)
def test_a_long_text_takes_no_longer_by_the_word(text: str) -> None:
    read(text[:200])
    start = perf_counter()
    read(text)
    assert perf_counter() - start < 15


def check(text: str, claims: Claims) -> None:
    for span in spans_of(claims):
        assert 0 <= span.start < span.end <= len(text)
        assert span.of(text) == span.of(text).strip()
    assert [q.id for q in claims.quotations] == numbered("Q", claims.quotations)
    assert [s.id for s in claims.sources] == numbered("S", claims.sources)
    assert [a.id for a in claims.attributions] == numbered("A", claims.attributions)
    assert [n.id for n in claims.numbers] == numbered("N", claims.numbers)
    assert [h.id for h in claims.hedges] == numbered("H", claims.hedges)
    assert_apart([q.span for q in claims.quotations])
    assert_apart([n.span for n in claims.numbers])
    assert_apart([h.span for h in claims.hedges])
    for attribution in claims.attributions:
        assert attribution.content
        assert_apart(attribution.content)
    check_references(claims)
    check_parents({a.id: a for a in claims.attributions})


def numbered(letter: str, things: Sequence[object]) -> list[str]:
    return [f"{letter}{i}" for i in range(1, len(things) + 1)]


def spans_of(claims: Claims) -> Iterable[Span]:
    for attribution in claims.attributions:
        yield from attribution.content
        yield from attribution.cue.spans if attribution.cue else ()
        yield from [attribution.source.span] if attribution.source else ()
    for source in claims.sources:
        yield from source.mentions
    for hedge in claims.hedges:
        yield hedge.span
        yield from [hedge.scope] if hedge.scope else ()
    yield from (number.span for number in claims.numbers)
    yield from (quotation.span for quotation in claims.quotations)


def assert_apart(spans: Sequence[Span]) -> None:
    assert list(spans) == sorted(spans)
    assert all(a.end <= b.start for a, b in pairwise(spans))


def check_references(claims: Claims) -> None:
    sources = {s.id: s for s in claims.sources}
    given = {
        *(n.attribution for n in claims.numbers),
        *(h.attribution for h in claims.hedges),
        *(q.attribution for q in claims.quotations),
    }
    assert given <= {None, *(a.id for a in claims.attributions)}
    for attribution in claims.attributions:
        assert attribution.numbers == tuple(n.id for n in claims.numbers if n.attribution == attribution.id)
        assert attribution.hedges == tuple(h.id for h in claims.hedges if h.attribution == attribution.id)
        if attribution.source is not None:
            assert attribution.id in sources[attribution.source.id].attributions
            assert attribution.source.kind == sources[attribution.source.id].kind


def check_parents(attributions: dict[str, Attribution]) -> None:
    """Every parent exists and reaches farther than its child, so nobody is his own ancestor."""
    for attribution in attributions.values():
        if attribution.parent is not None:
            outer, inner = attributions[attribution.parent].span, attribution.span
            assert outer.holds(inner)
            assert outer != inner
