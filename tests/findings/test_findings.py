"""Findings: which words and claims are flagged, which are silenced, what is said about them."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimcheck.config import Settings
from claimcheck.findings import audit
from claimcheck.model.claims import Attribution, Claims, Number, Source, SourceMention
from claimcheck.model.finder import ClaimFinder
from claimcheck.model.finder import Test as FieldTest
from claimcheck.model.finding import SEVERITIES, Finding
from claimcheck.model.mark import Mark
from claimcheck.model.prose import Prose
from claimcheck.model.rule import Context, Guideline, Rule, Within
from claimcheck.model.span import Span
from tests.findings.hand_made import (
    ABSENT,
    PRESENT,
    WORDS,
    attribution,
    catalogue,
    claims_where,
    mark,
    near,
    number,
    one_of,
    prose_of,
    quotation,
    rule,
)  # fmt: skip

TEXT = "The clerk allegedly took it. Police said so. The clerk fled. Police searched the flat."
PROSE = prose_of(TEXT)
ALLEGEDLY = mark(PROSE, "TST001", "allegedly")


def flagged(
    *rules: Rule,
    prose: Prose = PROSE,
    claims: Claims | None = None,
    marks: tuple[Mark, ...] = (ALLEGEDLY,),
    settings: Settings | None = None,
) -> list[tuple[str, str]]:
    found = audit(prose, claims or Claims(), marks, catalogue(*rules), settings or Settings())
    return [(f.rule, f.span.of(prose.document.text)) for f in found]


def test_a_finding_says_all_that_is_shown() -> None:
    guideline = Guideline("House style", "https://example.org/style")
    found = audit(
        PROSE,
        Claims(),
        [ALLEGEDLY],
        catalogue(rule(guideline=guideline, message='Who says "{text}"?')),
        Settings(),
    )
    assert found == (
        Finding(
            rule="TST001",
            name="test",
            severity="warning",
            message='Who says "allegedly"?',
            span=Span(10, 19),
            help="House style https://example.org/style",
            fingerprint=found[0].fingerprint,
        ),
    )
    assert len(found[0].fingerprint) == 64


def test_rules_that_are_off_mark_only_or_are_not_asked_for_stay_silent() -> None:
    assert flagged(rule()) == [("TST001", "allegedly")]
    assert flagged(rule(enabled=False)) == []
    assert flagged(rule(), settings=Settings(ignore=("TST",))) == []
    assert flagged(rule(), settings=Settings(select=("HED",))) == []
    assert flagged(rule("OTH001")) == []


# --- voice and section


IN_PARAPHRASE = Claims(
    attributions=(attribution(TEXT, source="Police", content="The clerk allegedly took it"),)
)
IN_QUOTATION = Claims(quotations=(quotation(TEXT, "clerk allegedly took"),))
AFTER_A_QUOTATION = Claims(quotations=(quotation(TEXT, "clerk"),))


@pytest.mark.parametrize(
    ("claims", "voice"),
    [
        (Claims(), "narration"),
        (AFTER_A_QUOTATION, "narration"),
        (IN_PARAPHRASE, "paraphrase"),
        (IN_QUOTATION, "quotation"),
    ],
)
@pytest.mark.parametrize("named", ["narration", "paraphrase", "quotation"])
def test_a_rule_listens_to_the_voices_it_names(claims: Claims, voice: str, named: str) -> None:
    assert bool(flagged(rule(voice=frozenset([named])), claims=claims)) is (named == voice)


def test_a_quotation_within_a_statement_is_quotation() -> None:
    claims = Claims(
        quotations=(quotation(TEXT, "allegedly took"),),
        attributions=(attribution(TEXT, source="Police", content="The clerk allegedly took it"),),
    )
    assert flagged(rule(voice=frozenset(["paraphrase"])), claims=claims) == []
    assert flagged(rule(voice=frozenset(["quotation"])), claims=claims) != []


def test_an_attribution_has_the_voice_that_names_its_source() -> None:
    outer = attribution(TEXT, "A1", source="Police", content="The clerk allegedly took it. Police said so")
    inner = attribution(TEXT, "A2", source="The clerk", cue="took", content="it")
    finder = claims_where("attribution", {})
    claims = Claims(attributions=(outer, inner))
    in_narration = flagged(rule(finder=finder, flag=("cue",), voice=frozenset(["narration"])), claims=claims)
    in_paraphrase = flagged(
        rule(finder=finder, flag=("cue",), voice=frozenset(["paraphrase"])), claims=claims
    )
    assert in_narration == []  # "Police" stands, first, in what the outer one says
    assert ("TST001", "took") in in_paraphrase


@pytest.mark.parametrize(
    ("kind", "shown"), [("headline", True), ("caption", True), ("byline", False), ("credit", False)]
)
def test_bylines_and_credits_are_not_read(kind: str, shown: bool) -> None:
    prose = prose_of("A word\nA word there.", {0: kind})  # type: ignore[dict-item]
    marks = (mark(prose, "TST001", "word"), mark(prose, "TST001", "word", 1))
    assert len(flagged(rule(), prose=prose, marks=marks)) == 1 + shown
    assert len(flagged(rule(section=frozenset([kind])), prose=prose, marks=marks)) == 1


# --- contexts


def police(nth: int) -> Mark:
    return mark(PROSE, "TST001/unless/0", "Police", nth)


@pytest.mark.parametrize(
    ("start", "end", "nth", "silent"),
    [
        (0, 0, 0, False), (0, 1, 0, True), (-1, 0, 0, False), (0, 2, 1, False), (0, 3, 1, True),
        (1, 9, 1, True), (5, 9, 1, False),
    ],
)  # fmt: skip
def test_a_phrase_within_sentences_silences(start: int, end: int, nth: int, silent: bool) -> None:
    shown = flagged(rule(unless=(near(WORDS, start, end),)), marks=(ALLEGEDLY, police(nth)))
    assert (shown == []) is silent


def test_what_is_required_must_stand_there() -> None:
    required = rule(requires=(near(WORDS, 0, 1),))
    assert flagged(required) == []
    assert flagged(required, marks=(ALLEGEDLY, mark(PROSE, "TST001/requires/0", "Police"))) != []


def test_all_that_is_required_and_nothing_that_silences() -> None:
    both = rule(requires=(near(WORDS), near(WORDS)), unless=(near(WORDS), near(WORDS)))
    first, second = (mark(PROSE, f"TST001/requires/{n}", "clerk") for n in (0, 1))
    assert flagged(both, marks=(ALLEGEDLY, first)) == []
    assert flagged(both, marks=(ALLEGEDLY, first, second)) != []
    assert flagged(both, marks=(ALLEGEDLY, first, second, mark(PROSE, "TST001/unless/1", "took"))) == []


def test_paragraph_and_document() -> None:
    prose = prose_of("One word. Two.\nThree.")
    paragraph = rule(unless=(Context(WORDS, Within("paragraph")),))
    document = rule(unless=(Context(WORDS, Within("document")),))
    word, two, three = (mark(prose, "TST001/unless/0", w) for w in ("word", "Two", "Three"))
    flag = mark(prose, "TST001", "word")
    assert flagged(paragraph, prose=prose, marks=(flag, two)) == []
    assert flagged(paragraph, prose=prose, marks=(flag, three)) != []
    assert flagged(document, prose=prose, marks=(flag, three)) == []
    assert flagged(document, prose=prose, marks=(flag, word)) != []  # its own words are no context


def test_a_longer_phrase_around_the_words_is_context() -> None:
    longer = mark(PROSE, "TST001/unless/0", "clerk allegedly took")
    assert flagged(rule(unless=(near(WORDS),)), marks=(ALLEGEDLY, longer)) == []


def test_a_claim_near_silences_but_not_the_claim_itself() -> None:
    said = attribution(TEXT, source="Police", cue="said", content="so")
    by_source = rule(unless=(near(claims_where("attribution", {"source": PRESENT}), 0, 1),))
    assert flagged(by_source, claims=Claims(attributions=(said,))) == []
    assert flagged(by_source, claims=Claims(attributions=(replace(said, source=None),))) != []
    itself = rule(
        finder=claims_where("attribution", {}), unless=(near(claims_where("attribution", {})),), flag=("cue",)
    )
    assert flagged(itself, claims=Claims(attributions=(said,))) == [("TST001", "said")]


def test_phrases_inside_a_statement_are_context_for_it() -> None:
    said = attribution(TEXT, source="Police", cue="said", content="so")
    finder = claims_where("attribution", {})
    silent = rule(finder=finder, unless=(near(WORDS),))
    assert (
        flagged(silent, claims=Claims(attributions=(said,)), marks=(mark(PROSE, "TST001/unless/0", "said"),))
        == []
    )


# --- claims


def test_claims_that_fulfil_where_and_break_then() -> None:
    loaded = attribution(TEXT, "A1", source="Police", cue="said", content="so", cls="loaded")
    nobody = attribution(TEXT, "A2", cue="searched", content="the flat")
    claims = Claims(attributions=(loaded, nobody))
    where = {"cue": PRESENT}
    assert len(flagged(rule(finder=claims_where("attribution", where)), claims=claims)) == 2
    breaking = claims_where("attribution", where, {"source.kind": one_of("person")})
    assert flagged(rule(finder=breaking, flag=("cue",)), claims=claims) == [("TST001", "searched")]


def test_the_first_of_a_kind() -> None:
    role = attribution(TEXT, "A1", source="The clerk", cue="took", content="it", kind="role")
    person = attribution(TEXT, "A2", source="Police", cue="said", content="so")
    finder = claims_where("attribution", {"position": one_of("first")}, {"source.kind": one_of("person")})
    first_by_role, first_by_person = Claims(attributions=(role, person)), Claims(attributions=(person,))
    assert flagged(rule(finder=finder, flag=("source",)), claims=first_by_role) == [("TST001", "The clerk")]
    assert flagged(rule(finder=finder, flag=("source",)), claims=first_by_person) == []


@pytest.mark.parametrize(
    ("flag", "words"),
    [
        ((), "Police said so"), (("source",), "Police"), (("cue",), "said"), (("content",), "so"),
        (("cue", "content"), "said so"), (("modifier",), "Police said so"), (("role",), "Police said so"),
    ],
)  # fmt: skip
def test_what_is_underlined(flag: tuple[str, ...], words: str) -> None:
    said = attribution(TEXT, source="Police", cue="said", content="so")
    shown = flagged(
        rule(finder=claims_where("attribution", {}), flag=flag), claims=Claims(attributions=(said,))
    )
    assert shown == [("TST001", words)]


def test_a_modifier_is_underlined_alone() -> None:
    prose = prose_of("Some 40 died.")
    figure = replace(number("Some 40 died.", "40"), modifier="about", modifier_span=Span(0, 4))
    finder = claims_where("number", {"modifier": one_of("about")})
    shown = flagged(rule(finder=finder, flag=("modifier",)), prose=prose, claims=Claims(numbers=(figure,)))
    assert shown == [("TST001", "Some")]


def test_the_article_is_flagged_at_its_headline_or_first_sentence() -> None:
    finder = claims_where("document", {"sources": FieldTest(high=1)})
    message = "{count} sources"
    titled = prose_of("A flood\nIt rained. It did.", {0: "headline"})
    plain = prose_of("It rained. It did.")
    assert flagged(rule(finder=finder), prose=titled, marks=()) == [("TST001", "A flood")]
    assert flagged(rule(finder=finder), prose=plain, marks=()) == [("TST001", "It rained.")]
    assert flagged(rule(finder=finder), prose=prose_of(""), marks=()) == []
    assert audit(plain, Claims(), (), catalogue(rule(finder=finder, message=message)), Settings())[
        0
    ].message == ("0 sources")


def test_a_source_is_flagged_at_its_first_mention() -> None:
    source = Source("S1", "Police", "organisation", (Span(29, 35), Span(61, 67)), ("A1",), 0)
    finder = claims_where("source", {"mentions": FieldTest(low=2)})
    found = audit(
        PROSE,
        Claims(sources=(source,)),
        (),
        catalogue(rule(finder=finder, message="{source}: {count}")),
        Settings(),
    )
    assert [(f.span, f.message) for f in found] == [(Span(29, 35), "Police: 2")]


# --- wording


def test_words_of_the_article_are_never_read_as_placeholders() -> None:
    text = "The {cue} {0} said [b]so[/b]."
    prose = prose_of(text)
    said = attribution(text, source="The {cue} {0}", cue="said", content="so")
    finder = claims_where("attribution", {})
    shown = rule(finder=finder, message="{source} {cue}s {text} {unknown} {} %s")
    found = audit(prose, Claims(attributions=(said,)), (), catalogue(shown), Settings())
    assert found[0].message == "The {cue} {0} saids The {cue} {0} said [b]so {unknown} {} %s"


def test_the_source_of_a_number_and_its_value() -> None:
    text = "Ana Reis said 40 died."
    said = attribution(text, source="Ana Reis", cue="said", content="40 died")
    claims = Claims(attributions=(said,), numbers=(number(text, "40", attribution="A1"),))
    shown = rule(finder=claims_where("number", {}), message="{source} {cue} {value}")
    found = audit(prose_of(text), claims, (), catalogue(shown), Settings())
    assert found[0].message == "Ana Reis said 40"


def test_a_long_statement_is_cut_short_in_a_message() -> None:
    text = "Ana said " + "very " * 5000 + "much."
    said = attribution(text, source="Ana", cue="said", content=("very " * 5000).strip())
    rules = catalogue(rule(finder=claims_where("attribution", {})))
    found = audit(prose_of(text), Claims(attributions=(said,)), (), rules, Settings())
    assert len(found[0].message) <= 120
    assert found[0].message.endswith("very…")


# --- fingerprints


def prints(text: str, *places: int) -> list[str]:
    prose = prose_of(text)
    marks = [mark(prose, "TST001", "word", nth) for nth in places]
    return [f.fingerprint for f in audit(prose, Claims(), marks, catalogue(rule()), Settings())]


@pytest.mark.parametrize("edited", ["New here. A word here.", "A  word, here?\nNew.", "a “word” he\u00adre."])
def test_a_fingerprint_outlives_edits_elsewhere(edited: str) -> None:
    assert prints("A word here.", 0) == prints(edited, 0)


def test_a_fingerprint_changes_with_the_sentence() -> None:
    assert prints("A word here.", 0) != prints("A word there.", 0)


def test_findings_alike_in_everything_are_told_apart_and_stay_so() -> None:
    twice = prints("A word here. A word here.", 0, 1)
    assert len(set(twice)) == 2
    assert twice[:1] == prints("A word here.", 0)
    assert twice == prints("New. A word here. New. A word here.", 0, 1)


# --- one fault, one finding


def test_on_the_same_words_only_the_rule_shows_that_subsumes_the_others() -> None:
    marks = (ALLEGEDLY, mark(PROSE, "TST002", "clerk allegedly"), mark(PROSE, "TST001", "Police"))
    rules = (rule(), rule("TST002", subsumes=frozenset(["TST001", "NON001"])))
    assert flagged(*rules, marks=marks) == [("TST002", "clerk allegedly"), ("TST001", "Police")]
    assert flagged(*rules, marks=marks, settings=Settings(ignore=("TST002",))) == [
        ("TST001", "allegedly"),
        ("TST001", "Police"),
    ]


def test_a_finding_that_does_not_show_silences_no_other() -> None:
    marks = (
        mark(PROSE, "TST001", "The clerk"), mark(PROSE, "TST002", "clerk allegedly"),
        mark(PROSE, "TST003", "allegedly took"),
    )  # fmt: skip
    rules = (
        rule("TST003"),
        rule("TST002", subsumes=frozenset(["TST003"])),
        rule("TST001", subsumes=frozenset(["TST002"])),
    )
    assert flagged(*rules, marks=marks) == [("TST001", "The clerk"), ("TST003", "allegedly took")]


def test_rules_that_subsume_each_other_leave_one_finding() -> None:
    marks = (ALLEGEDLY, mark(PROSE, "TST002", "allegedly"))
    rules = (rule(subsumes=frozenset(["TST002"])), rule("TST002", subsumes=frozenset(["TST001"])))
    assert flagged(*rules, marks=marks) == [("TST001", "allegedly")]


def test_one_rule_says_one_thing_once() -> None:
    one = attribution(TEXT, "A1", source="Police", cue="said", content="so")
    two = replace(one, id="A2", content=())
    shown = flagged(
        rule(finder=claims_where("attribution", {}), flag=("cue",)), claims=Claims(attributions=(one, two))
    )
    assert shown == [("TST001", "said")]


def test_findings_come_in_text_order_the_gravest_first() -> None:
    marks = (
        *(mark(PROSE, finder, "allegedly") for finder in ("AAA001", "BBB001", "DDD001")),
        mark(PROSE, "CCC001", "clerk"),
    )
    rules = (
        rule("AAA001", severity="note"),
        rule("BBB001", severity="error"),
        rule("CCC001"),
        rule("DDD001", severity="note"),
    )
    assert [r for r, _ in flagged(*rules, marks=marks)] == ["CCC001", "BBB001", "AAA001", "DDD001"]


# --- laws

SPANS = st.builds(lambda start, length: Span(start, start + length), st.integers(0, 50), st.integers(1, 25))
TESTS = st.sampled_from(
    [
        PRESENT,
        ABSENT,
        FieldTest(low=1),
        FieldTest(high=0.5),
        one_of("first", "person", "count"),
        FieldTest(negated=PRESENT),
    ]
)
FIELDS = st.sampled_from(
    ["source", "position", "kind", "words", "cue_near", "value", "sources", "title", "nonsense"]
)
FINDERS = st.builds(
    ClaimFinder,
    st.sampled_from(["attribution", "number", "hedge", "source", "quotation", "document"]),
    st.dictionaries(FIELDS, TESTS, max_size=2),
    st.dictionaries(FIELDS, TESTS, max_size=1),
)
UNITS = st.sampled_from(["sentences", "paragraph", "document"])
CONTEXTS = st.lists(
    st.builds(
        Context,
        FINDERS | st.just(WORDS),
        st.builds(Within, UNITS, st.integers(-3, 3), st.integers(-3, 3)),
    ),
    max_size=2,
).map(tuple)  # fmt: skip
RULES = st.builds(
    rule,
    st.sampled_from(["TST001", "TST002"]),
    FINDERS | st.just(WORDS),
    unless=CONTEXTS,
    requires=CONTEXTS,
    flag=st.lists(st.sampled_from(["role", "source", "cue", "content", "modifier"]), max_size=2).map(tuple),
    voice=st.frozensets(st.sampled_from(["narration", "paraphrase", "quotation"])),
    subsumes=st.frozensets(st.sampled_from(["TST001", "TST002"])),
    severity=st.sampled_from(SEVERITIES),
)
LAWFUL = prose_of(
    "A flood in Lorn\nAna Reis said the flood killed 40. She fears more.\nThe dam is old.", {0: "headline"}
)


def _attributed(span: Span, content: Span) -> Attribution:
    return Attribution("A1", None, "direct", SourceMention(span, "x", "person", "S1"), None, (content,), 0.5)


CLAIMS = st.builds(
    Claims,
    attributions=st.lists(st.builds(_attributed, SPANS, SPANS), max_size=3).map(tuple),
    numbers=st.lists(
        st.builds(lambda span: Number("N1", "NUM101", span, "count", "3"), SPANS), max_size=3
    ).map(tuple),
    sources=st.lists(
        st.builds(lambda span: Source("S1", "x", "person", (span,), (), 0), SPANS), max_size=2
    ).map(tuple),
)
MARKS = st.lists(
    st.builds(
        lambda place, finder: Mark(finder, LAWFUL.tokens[place].span, 0, place, place + 1),
        st.integers(0, len(LAWFUL.tokens) - 1),
        st.sampled_from(["TST001", "TST002", "TST001/unless/0", "TST002/requires/1"]),
    ),
    max_size=6,
)  # fmt: skip


@given(st.lists(RULES, max_size=3, unique_by=lambda r: r.id), CLAIMS, MARKS)
def test_findings_lie_in_the_text_in_order_and_once(
    rules: list[Rule], claims: Claims, marks: list[Mark]
) -> None:
    found = audit(LAWFUL, claims, marks, catalogue(*rules), Settings())
    assert all(0 <= f.span.start < f.span.end <= len(LAWFUL.document.text) for f in found)
    assert [f.span for f in found] == sorted(f.span for f in found)
    assert len({(f.rule, f.span) for f in found}) == len(found)
    assert len({f.fingerprint for f in found}) == len(found)
    assert found == audit(LAWFUL, claims, marks, catalogue(*rules), Settings())


@given(st.text("a. \n“”'\x1b[/b]{text}", max_size=40))
def test_any_text_is_audited(text: str) -> None:
    prose = prose_of(text)
    marks = [Mark("TST001", t.span, 0, i, i + 1) for i, t in enumerate(prose.tokens)]
    found = audit(
        prose, Claims(), marks, catalogue(rule(), rule("TST002", claims_where("document", {}))), Settings()
    )
    assert {f.span.of(text) for f in found if f.rule == "TST001"} == {t.word for t in prose.tokens}
