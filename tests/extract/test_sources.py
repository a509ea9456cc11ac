"""Who speaks: the kind of each source, and the mentions that are one and the same source."""

from __future__ import annotations

import pytest

from claimcheck.model.claims import SourceKind
from tests.extract.reading import read, sources


@pytest.mark.parametrize(
    ("source", "kind"),
    [
        ("Ida Holm", "person"),
        ("Dr. Ida Holm", "person"),
        ("Harbour master Ida Holm", "person"),
        ("The harbour master, Ida Holm,", "person"),
        ("The harbour board", "organisation"),
        ("The Ministry of Ferries", "organisation"),
        ("The Brenmoor Echo", "organisation"),
        ("Police", "organisation"),
        ("The mayor", "role"),
        ("A spokesman for the harbour board", "role"),
        ("Arlen's lawyer", "role"),
        ("A senior official", "anonymous"),
        ("An official with the harbour board", "anonymous"),
        ("Two officials", "anonymous"),
        ("Sources", "anonymous"),
        ("People familiar with the matter", "anonymous"),
        ("A man who saw the crash", "anonymous"),
        ("Residents", "collective"),
        ("Experts", "collective"),
        ("Critics of the plan", "collective"),
        ("Republicans", "collective"),
        ("The indictment", "document"),
        ("A survey of 400 villagers", "document"),
        ("He", "unresolved"),
        ("It", "unresolved"),
    ],
)
def test_the_kind_of_a_source(source: str, kind: SourceKind) -> None:
    assert [s.kind for s in sources(f"{source} said the ferry would sail.")] == [kind]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Ida Holm said the ferry sank. Holm said it was late.", "Ida Holm"),
        ("Ida Holm said the ferry sank. Ms Holm said it was late.", "Ida Holm"),
        ("Mr Arlen said the ferry sank. Tom Arlen said it was late.", "Tom Arlen"),
        ("Ida Holm said the ferry sank. She said it was late.", "Ida Holm"),
        ("Mayor Ida Holm said the ferry sank. The mayor said it was late.", "Ida Holm"),
        ("Ida Holm, the mayor, said the ferry sank. The mayor said it was late.", "Ida Holm"),
        ("Brenmoor Harbour Board said the ferry sank. BHB said it was late.", "Brenmoor Harbour Board"),
        ("The Harbour Board (HB) said the ferry sank. The HB said it was late.", "Harbour Board"),
        ("Brenmoor Harbour Board said the ferry sank. The board is sad, it said.", "Brenmoor Harbour Board"),
        ("The harbour board said the ferry sank. It said the fog was thick.", "The harbour board"),
        ("A senior official said the ferry sank. The official said it was late.", "A senior official"),
        ("Residents said the ferry was late. They said it was cold.", "Residents"),
    ],
)
def test_mentions_that_are_one_source(text: str, name: str) -> None:
    (source,) = read(text).sources
    first, second = sources(text)
    assert (source.id, source.name, source.attributions) == ("S1", name, ("A1", "A2"))
    assert (first.id, second.id) == ("S1", "S1")
    assert first.kind == second.kind == source.kind
    assert source.mentions == (first.span, second.span)


def test_one_subject_of_two_verbs_is_one_source() -> None:
    text = "An official, who asked not to be named, told the board the ferry was late."
    assert {s.id for s in sources(text)} == {"S1"}


def test_several_are_not_one_person() -> None:
    text = "Ida Holm, the author, said it was late. The authors said the ferry sank."
    assert [s.id for s in sources(text)] == ["S1", "S2"]


def test_a_place_is_not_a_person() -> None:
    text = "Tom Arlen spoke first. The mayor lives in Chantry Rise. He said the ferry would sail."
    assert [s.name for s in read(text).sources] == ["Tom Arlen"]


def test_a_pronoun_stands_for_whoever_was_named_though_nobody_spoke() -> None:
    (source,) = read("Ida Holm met the press. She said the ferry would sail.").sources
    assert (source.name, source.kind) == ("Ida Holm", "person")


def test_she_is_not_he() -> None:
    text = "Mr Tom Arlen said it was foggy. Mrs Ida Holm said it was late. He said nobody was hurt."
    assert [s.id for s in sources(text)] == ["S1", "S2", "S1"]


def test_two_sources_stay_two() -> None:
    text = "Ida Holm said the ferry sank. Tom Arlen, a fisherman, said it was late. He said it was foggy."
    assert [s.id for s in sources(text)] == ["S1", "S2", "S2"]


def test_a_source_counts_its_words_in_direct_speech() -> None:
    text = "Tom Arlen said it was “very foggy”. “They were lost,” said Ida Holm. “It was fog,” Holm said."
    assert [(s.name, s.words_quoted) for s in read(text).sources] == [("Tom Arlen", 2), ("Ida Holm", 6)]


@pytest.mark.parametrize(
    ("source", "described", "plural"),
    [
        ("A senior official", False, False),
        ("Officials", False, True),
        ("Experts", False, True),
        ("An official with the harbour board", True, False),
        ("Three hydrologists from the water board", True, True),
        ("Ida Holm", True, False),
    ],
)
def test_what_is_said_of_a_source(source: str, described: bool, plural: bool) -> None:
    (found,) = sources(f"{source} said the ferry would sail.")
    assert (found.described, found.plural) == (described, plural)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Edric Vollan said it was late. Tobias Renn was unmoved. He said it was early.", "Tobias Renn"),
        (
            "Edric Vollan said it was late.\n\nTobias Renn, his rival, disagreed. He said it was early.",
            "Tobias Renn",
        ),
        ("Edric Vollan said he had met Tobias Renn. He added that it was late.", "Edric Vollan"),
        ("Edric Vollan said it was late. The room was cold. He added that he would go.", "Edric Vollan"),
    ],
)
def test_a_pronoun_is_whom_the_sentence_before_is_about_unless_the_speaker_is_in_it(
    text: str, name: str
) -> None:
    claims = read(text)
    names = {source.id: source.name for source in claims.sources}
    last = claims.attributions[-1].source

    assert last is not None
    assert names[last.id] == name


def test_letters_behind_a_name_are_none_of_it() -> None:
    claims = read("Rosalind Meake KC said it was late. Ms Meake added that it was cold.")

    assert [source.name for source in claims.sources] == ["Rosalind Meake"]
