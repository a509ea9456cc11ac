"""Tests on the fields of claims."""

from __future__ import annotations

from dataclasses import replace

import pytest

from claimcheck.findings.article import Article
from claimcheck.findings.fields import Value, value_of
from claimcheck.findings.where import fulfilling, passes
from claimcheck.model.claims import Claims, Counted, Source
from claimcheck.model.finder import ClaimName
from claimcheck.model.finder import Test as FieldTest
from claimcheck.model.mark import Mark
from claimcheck.model.rule import Marks
from claimcheck.model.span import Span
from tests.findings.hand_made import (
    ABSENT,
    PRESENT,
    attribution,
    catalogue,
    hedge,
    mark,
    number,
    one_of,
    prose_of,
    quotation,
    rule,
)

TEXT = "A flood in Lorn\nAna Reis said the flood killed 40 people. She fears more. The dam is old."


@pytest.mark.parametrize(
    ("value", "test", "expected"),
    [
        ("Person", one_of("person", "role"), True),
        ("person", one_of("role"), False),
        (None, one_of("role"), False),
        (None, FieldTest(negated=one_of("role")), True),
        ("x", PRESENT, True),
        ("", PRESENT, False),
        (0, ABSENT, True),
        (False, ABSENT, True),
        (True, one_of("true"), True),
        (True, one_of("yes"), True),
        (False, one_of("no"), True),
        (3, one_of("3"), True),
        (3.0, one_of("3"), True),
        (3, FieldTest(low=3, high=3), True),
        (0.6, FieldTest(low=0.6), True),
        ("30000000000", FieldTest(low=1e9), True),
        ("dozens", FieldTest(low=1), False),
        (None, FieldTest(low=0), False),
        ("nan", FieldTest(low=0), False),
        (2, FieldTest(negated=FieldTest(low=3)), True),
    ],
)
def test_a_value_passes_or_not(value: Value, test: FieldTest, expected: bool) -> None:
    assert passes(value, test) is expected


def article_of(
    claims: Claims, marks: tuple[Mark, ...] = (), *, lexicon: tuple[str, ...] = ("she",)
) -> Article:
    cues = rule("CUE101", marks=Marks("cue", "neutral"), severity=None)
    prose = prose_of(TEXT, {0: "headline"})
    return Article(prose, claims, marks, catalogue(cues, lexicons={"run-on-words": lexicon}))


SAID = replace(
    attribution(TEXT, source="Ana Reis", cue="said", content="the flood killed 40 people"),
    numbers=("N1",),
    confidence=0.7,
)


@pytest.mark.parametrize(
    ("field", "expected"),
    [
        ("speech", "indirect"), ("source", "Ana Reis"), ("source.kind", "person"), ("source.described", True),
        ("source.plural", False), ("cue", "said"), ("cue.lemma", "said"), ("cue.class", "neutral"),
        ("content", "the flood killed 40 people"), ("confidence", 0.7), ("parent", None), ("words", 5),
        ("numbers", 1), ("hedges", 0), ("no such field", None),
    ],
)  # fmt: skip
def test_fields_of_an_attribution(field: str, expected: Value) -> None:
    assert value_of(article_of(Claims()), SAID, field) == expected


def test_fields_of_an_attribution_without_source_and_cue() -> None:
    bare = attribution(TEXT, content="The dam is old")
    fields = ("source", "source.kind", "source.described", "source.plural", "cue", "cue.lemma", "cue.class")
    assert [value_of(article_of(Claims()), bare, field) for field in fields] == [None] * 7


def test_fields_of_the_other_claims() -> None:
    figure = replace(
        number(TEXT, "40", attribution="A1"), of=Counted(Span(0, 0), "people"), of_lemma="person"
    )
    source = Source("S1", "Ana Reis", "person", (Span(16, 24),), ("A1",), 0)
    nobody = replace(source, id="S2", kind="anonymous")
    claims = Claims(sources=(source, nobody), attributions=(SAID,), numbers=(figure,))
    article = article_of(claims)
    document = article.prose.document
    quoted = quotation(TEXT, "She fears more")
    assert value_of(article, figure, "of") == "people"
    assert value_of(article, figure, "of.lemma") == "person"
    assert value_of(article, figure, "attribution") == "A1"
    assert value_of(article, hedge(TEXT, "fears"), "class") == "hearsay"
    assert value_of(article, source, "attributions") == 1
    assert value_of(article, quoted, "words") == 3
    fields = (
        "words",
        "sources",
        "sources.named",
        "sources.anonymous",
        "attributions",
        "hedges",
        "numbers",
        "title",
    )
    assert [value_of(article, document, f) for f in fields] == [19, 2, 1, 1, 1, 0, 1, "A flood in Lorn"]


@pytest.mark.parametrize(
    ("claims", "cue", "words", "expected"),
    [
        (Claims(), "", "old", False),
        (Claims(attributions=(SAID,)), "", "40", True),  # a cue in its own sentence
        (Claims(attributions=(SAID,)), "", "more", True),  # "She" carries on
        (Claims(attributions=(SAID,)), "", "old", False),  # the sentence before is not attributed
        (Claims(), "said", "40", True),  # a cue that no attribution was made of
        (Claims(), "said", "more", False),  # which does not run on
        (Claims(glimpsed=(Span(0, len(TEXT)),)), "", "old", True),  # a statement too doubtful to be reported
    ],
)
def test_a_cue_near_a_number(claims: Claims, cue: str, words: str, expected: bool) -> None:
    marks = (mark(prose_of(TEXT), "CUE101", cue),) if cue else ()
    assert value_of(article_of(claims, marks), number(TEXT, words), "cue_near") is expected


def test_without_the_lexicon_nothing_runs_on() -> None:
    article = article_of(Claims(attributions=(SAID,)), lexicon=())
    assert value_of(article, number(TEXT, "more"), "cue_near") is False


def test_position_is_asked_of_those_that_pass_the_other_tests() -> None:
    first = replace(SAID, id="A1")
    second = attribution(TEXT, "A2", source="She", cue="fears", content="more", kind="role")
    third = attribution(TEXT, "A3", source="The dam", content="old", kind="role")
    article = article_of(Claims(attributions=(first, third, second)))

    def found(name: ClaimName, **where: FieldTest) -> list[str]:
        fields = {field.replace("_", "."): test for field, test in where.items()}
        passed = fulfilling(article, article.candidates(name), fields)
        return [c.claim.id for c in passed if c.claim and not hasattr(c.claim, "sha256")]

    assert found("attribution") == ["A1", "A2", "A3"]
    assert found("attribution", position=one_of("first")) == ["A1"]
    assert found("attribution", position=one_of("first"), source_kind=one_of("role")) == ["A2"]
    assert found("attribution", position=one_of("later"), source_kind=one_of("role")) == ["A3"]


def test_a_finder_says_what_it_needs() -> None:
    from claimcheck.model.finder import ClaimFinder, Words

    plain, tagged = (Words((("may",),), inflected=False, pos=frozenset(pos)) for pos in ((), ("AUX",)))

    assert (plain.needs, tagged.needs, ClaimFinder("number", {}, {}).needs) == ("tokens", "tags", "claims")


@pytest.mark.parametrize(
    ("text", "phrases", "found"),
    [
        ("Local residents", {"residents"}, True),
        ("“Residents”, he wrote", {"residents"}, True),
        ("Non-residents", {"residents"}, False),
        ("The mayor’s office", {"mayor's office"}, True),
        ("The mayor", {"the mayor", "office"}, True),
        ("Themayor", {"mayor"}, False),
        ("", {"mayor"}, False),
    ],
)
def test_a_text_has_a_phrase_as_whole_words(text: str, phrases: set[str], found: bool) -> None:
    assert passes(text, FieldTest(has=frozenset(phrases))) is found
    assert passes(text, FieldTest(negated=FieldTest(has=frozenset(phrases)))) is not found
