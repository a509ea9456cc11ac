"""Each kind of quotation is called what it is, on transcripts and quotations of our own."""

from __future__ import annotations

import pytest

from claimcheck.model.quote_kinds import QUOTE_KINDS, QuoteKind
from tests.quotes.checking import checked, kinds, worst
from tests.quotes.said import (
    CAPTIONED,
    CAPTIONS,
    COUNCIL,
    COURT,
    GRANT,
    GRANTED,
    IN_COURT,
    INTERVIEW,
    INTERVIEWED,
    QUOTES,
    RESCUE,
    RESCUED,
    TAX,
    TAXED,
)

ALL = [
    *((COUNCIL, *case) for case in QUOTES),
    *((CAPTIONS, *case) for case in CAPTIONED),
    *((COURT, *case) for case in IN_COURT),
    *((INTERVIEW, *case) for case in INTERVIEWED),
    *((RESCUE, *case) for case in RESCUED),
    *((TAX, *case) for case in TAXED),
    *((GRANT, *case) for case in GRANTED),
]


def test_there_are_many_quotations_of_all_kinds() -> None:
    assert len(ALL) >= 160
    assert {kind for _, kind, _ in ALL} == set(QUOTE_KINDS)


@pytest.mark.parametrize(("said", "kind", "article"), ALL)
def test_a_quotation_is_called_what_it_is(said: str, kind: QuoteKind, article: str) -> None:
    assert worst(said, article) == kind


def test_a_quotation_that_runs_over_paragraphs_is_held_against_what_was_said_part_by_part() -> None:
    article = (
        'Lund spoke first.\n\n"The city pays. We will not raise the fees for small boats," she said. "They don\'t like '
        'what they saw.\n\n"I won\'t hide that from anyone."'
    )
    assert kinds(COUNCIL, article) == ["exact", "exact", "exact"]


def test_the_limit_that_the_other_half_of_a_split_quotation_brings_is_not_cut_off() -> None:
    whole = '"We may close the harbour this winter," Lund said. "But only if the staff agree."'
    assert kinds(COUNCIL, whole) == ["exact", "exact"]
    assert kinds(COUNCIL, '"We may close the harbour this winter," Lund said, but workers must consent.') == [
        "exact"
    ]


@pytest.mark.parametrize(
    "article",
    [
        'The "harbour tax" is unpopular.',
        'Lund, the author of "Piers and People", spoke first.',
        "The so-called 'small boats' rule is old, Lund said.",
    ],
)
def test_terms_titles_and_scare_quotes_are_left_out(article: str) -> None:
    assert kinds(COUNCIL, article) == []


@pytest.mark.parametrize(
    ("label", "kind"),
    [
        ("SPEAKER 2", "exact"),
        ("UNIDENTIFIED MALE", "exact"),
        ("A.", "exact"),
        ("MODERATOR", "exact"),
        ("LUND", "exact"),
        ("A LUND", "exact"),
        ("MAYOR LUND", "exact"),
        ("AL", "exact"),
        ("Ada", "exact"),
        ("DAHL", "exact"),
        ("JON DAHL", "wrong-speaker"),
        ("MR. DAHL", "wrong-speaker"),
        ("Councillor Dahl (Velden North)", "wrong-speaker"),
    ],
)
def test_a_speaker_that_cannot_be_known_is_not_wrong(label: str, kind: QuoteKind) -> None:
    said = f"{label}: The tide took the whole of the western wall.\n\n{label}: It was a bad night."
    assert kinds(said, '"The tide took the whole of the western wall," Ada Lund said.') == [kind]


def test_a_single_name_is_another_person_where_the_source_has_a_label_too() -> None:
    said = "LUND: Good evening.\n\nDAHL: The tide took the whole of the western wall."
    quote = checked(said, '"The tide took the whole of the western wall," Ada Lund said.')[0]
    assert (quote.verdict.kind, quote.verdict.speaker) == ("wrong-speaker", "wrong")
    assert quote.verdict.heard is not None
    assert quote.verdict.heard.speaker == "DAHL"


def test_of_two_who_said_the_same_the_one_is_meant_whom_the_article_names() -> None:
    said = "ADA LUND: Nobody was hurt.\n\nJON DAHL: Nobody was hurt."
    for name in ("Ada Lund", "Jon Dahl"):
        quote = checked(said, f'"Nobody was hurt," {name} said.')[0]
        assert quote.verdict.kind == "exact"
        assert quote.verdict.heard is not None
        assert quote.verdict.heard.speaker == name.upper()


def test_a_match_has_its_place_and_a_word_diff() -> None:
    quote = checked(COUNCIL, '"The repair will cost 4.2 million crowns," Dahl said.')[0]
    verdict = quote.verdict
    assert quote.speaker == "Dahl"
    assert [tuple(part) for part in verdict.diff] == [
        ("equal", "the repair will cost", "The repair will cost"),
        ("replace", "two point four million", "4.2 million"),
        ("equal", "crowns", "crowns"),
    ]
    assert (verdict.before, verdict.after) == ("two point four million", "4.2 million")
    heard = verdict.heard
    assert heard is not None
    assert (heard.line, heard.speaker, heard.time) == (3, "COUNCILLOR JON DAHL", None)
    assert heard.text == "the repair will cost two point four million crowns"


def test_the_place_in_subtitles_is_the_line_and_the_time_of_the_cue() -> None:
    heard = checked(CAPTIONS, '"Nobody has been paid since 5 March," Lund said.')[0].verdict.heard
    assert heard is not None
    assert (heard.line, heard.time, heard.speaker) == (13, "00:00:08,100", "LUND")
    assert heard.text == "nobody has been paid since the fifth of march"


def test_a_joined_quotation_has_both_places() -> None:
    said = '"The city pays. Thirty per cent of the berths are empty," Lund said.'
    verdict = checked(COUNCIL, said)[0].verdict
    assert verdict.kind == "joined"
    assert sorted(heard.line for heard in (verdict.heard, *verdict.also) if heard) == [9, 11]


def test_nothing_is_found_in_a_transcript_without_words() -> None:
    assert kinds("...", '"We may close the harbour," Lund said.') == ["not-found"]
