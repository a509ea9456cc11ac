"""What a tagger sees and what cue rules find, put together."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from claimcheck import packs
from claimcheck.model.span import Span
from claimcheck.model.tagged import Tagged
from tests.extract.reading import document_of, read, read_document, said, seen, shown, words

SAID = "The mayor said that the bridge was safe."


def test_what_the_tagger_sees_counts_though_no_rule_knows_the_cue() -> None:
    text = "Ida Holm floated the idea of a ferry."
    (attribution,) = read(text, [seen(text, "Ida Holm", "floated", "the idea of a ferry")]).attributions

    assert (attribution.rule, attribution.cue and attribution.cue.cls) == (None, "other")
    assert attribution.confidence == 0.9


def test_a_rule_that_knows_the_cue_gives_it_its_class() -> None:
    text = "Ida Holm denied that the ferry was late."
    (attribution,) = read(text, [seen(text, "Ida Holm", "denied", "that the ferry was late")]).attributions

    assert (attribution.rule, attribution.cue and attribution.cue.cls) == ("CUE004", "denial")


def test_a_statement_that_both_find_is_one() -> None:
    assert said(SAID, [seen(SAID, "The mayor", "said", "that the bridge was safe")]) == [
        ("The mayor", "said", "that the bridge was safe")
    ]


def test_what_the_grammar_is_sure_of_counts_though_the_tagger_does_not_see_it() -> None:
    assert said(SAID, []) == [("The mayor", "said", "that the bridge was safe")]


def test_a_guess_of_the_grammar_does_not_count_beside_a_tagger() -> None:
    text = "Ida Holm announced a ferry."

    assert said(text) == [("Ida Holm", "announced", "a ferry")]
    assert said(text, []) == []


def test_a_cue_that_a_house_added_counts_whatever_the_tagger_sees(tmp_path: Path) -> None:
    house = tmp_path / "house.yaml"
    house.write_text(
        "pack: {name: house, version: 1.0.0, extends: [default]}\n"
        "lexicons:\n"
        "  cues-neutral: {add: [moot]}\n"
        "  cue-takes-object: {add: [moot]}\n"
    )
    text = "Ida Holm mooted a ferry."
    claims = read_document(document_of(text), [], packs.load((str(house),)))

    assert shown(text, claims) == [("Ida Holm", "mooted", "a ferry")]


def test_a_missing_source_and_a_relative_pronoun_are_read_off_the_grammar() -> None:
    text = "Ida Holm, who said the ferry was late, left."
    missing = said(text, [seen(text, "", "said", "the ferry was late")])

    assert missing == [("Ida Holm", "said", "the ferry was late")]
    assert said(text, [seen(text, "who", "said", "the ferry was late")]) == missing


def test_a_source_that_stands_in_its_cue_is_cut_out_of_it() -> None:
    text = "“I never saw the letter,” says Holm."

    assert said(text, [seen(text, "", "says Holm", "“I never saw the letter,”")]) == [
        ("Holm", "says", "“I never saw the letter,”")
    ]


def test_a_quotation_runs_on_in_the_next_paragraph_with_its_speaker() -> None:
    first = "“We have waited for ten years,” Ida Holm said. “It is good for us all.\n\n"
    text = first + "“And we will wait no more. Nobody will.”"
    tagged = [
        seen(text, "Ida Holm", "said", "“We have waited for ten years,”", "“It is good for us all."),
        seen(text, "", "", "“And we will wait no more. Nobody will.”"),
    ]

    (attribution,) = read(text, tagged).attributions
    assert [words(text, span) for span in attribution.content] == [
        "“We have waited for ten years,”",
        "“It is good for us all. “And we will wait no more. Nobody will.”",
    ]
    assert attribution.source is not None
    assert attribution.source.text == "Ida Holm"


def test_a_whole_quotation_of_nobody_is_a_statement_without_a_source() -> None:
    text = "It was late.\n\n“We never saw the letter, and nobody told us.”\n\nThe ferry sailed."
    (attribution,) = read(
        text, [seen(text, "", "", "“We never saw the letter, and nobody told us.”")]
    ).attributions

    assert (attribution.source, attribution.cue, attribution.speech) == (None, None, "direct")


def test_words_without_marks_and_without_a_cue_are_no_statement() -> None:
    text = "The ferry was late and the clerk was gone."

    assert said(text, [seen(text, "", "", "the clerk was gone")]) == []


def test_what_somebody_says_that_another_says_names_its_parent() -> None:
    text = "Holm said Renn called it a disgrace."
    outer, inner = read(text, [seen(text, "Holm", "said", "Renn called it a disgrace")]).attributions

    assert (outer.id, outer.parent, inner.parent) == ("A1", None, "A1")
    assert inner.source is not None
    assert inner.source.text == "Renn"


def test_a_statement_within_a_quotation_names_its_parent() -> None:
    text = "“They told us the bridge was safe,” Ida Holm said."
    inner, outer = read(
        text, [seen(text, "Ida Holm", "said", "“They told us the bridge was safe,”")]
    ).attributions

    assert (inner.parent, outer.parent) == (outer.id, None)
    assert [span.of(text) for span in inner.content] == ["the bridge was safe"]


def test_a_content_that_is_only_that_takes_the_statement_behind_it() -> None:
    text = "The Echo has learned that, according to Holm, the bridge is shut."
    outer, inner = read(
        text,
        [
            seen(text, "The Echo", "has learned", "that,"),
            seen(text, "Holm", "according to", "the bridge is shut"),
        ],
    ).attributions

    assert [span.of(text) for span in outer.content] == ["that, according to Holm, the bridge is shut"]
    assert inner.parent == outer.id


def test_what_is_doubtful_is_glimpsed_and_not_reported() -> None:
    text = "Ida Holm floated the idea of a ferry."
    doubtful = replace(seen(text, "Ida Holm", "floated", "the idea of a ferry"), doubtful=True)
    claims = read(text, [doubtful])

    assert claims.attributions == ()
    assert [span.of(text) for span in claims.glimpsed] == ["Ida Holm floated the idea of a ferry"]


def test_a_cue_that_no_rule_knows_counts_only_where_the_tagger_is_fairly_sure() -> None:
    text = "The town floated the idea of a ferry."

    assert said(text, [seen(text, "The town", "floated", "the idea of a ferry", confidence=0.46)]) != []
    assert said(text, [seen(text, "The town", "floated", "the idea of a ferry", confidence=0.44)]) == []
    assert said(text, [seen(text, "", "floated", "the idea of a ferry", confidence=0.59)]) == []


TEXT = """Bridge is unsafe: engineer

“We waited,” Ida Holm said. “It is good.

“And we wait no more,” she told Renn, who said that he left. Nobody knew, but the paper shows it.

Q: Why? A: The council said “no” to 40 people. According to Renn, 3% stayed."""
SPANS = st.tuples(st.integers(0, len(TEXT)), st.integers(0, len(TEXT))).map(lambda ends: Span(*sorted(ends)))
PARTS = st.lists(SPANS, max_size=3).map(tuple)


@given(st.lists(st.builds(Tagged, PARTS, PARTS, PARTS, st.floats(0, 1), st.booleans()), max_size=6))
def test_whatever_a_tagger_sees_each_part_lies_in_the_text_and_each_parent_is_there(
    tagged: list[Tagged],
) -> None:
    claims = read(TEXT, tagged)
    ids = {attribution.id for attribution in claims.attributions}

    for attribution in claims.attributions:
        assert all(0 <= part.start < part.end <= len(TEXT) for part in attribution.content)
        assert attribution.parent in {None, *ids} - {attribution.id}
        assert attribution.content
    sources = {source.id for source in claims.sources}
    assert {a.source.id for a in claims.attributions if a.source is not None} == sources
