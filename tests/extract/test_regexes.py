"""Regular expressions over paragraphs: places, what white space looks like, and how long they may take."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimcheck.extract.finders.regex import LONGEST_PIECE, RegexFinders
from claimcheck.model.finder import RegexFinder
from claimcheck.model.prose import Prose
from claimcheck.model.stopwatch import Stopwatch
from claimcheck.nlp import model
from claimcheck.nlp.tokens import read_prose
from claimcheck.notation.regex import RegexError, compiled
from tests.extract.reading import document_of

WRAPPED = (
    "He cited several people in the room, who had asked for more time, and other sources\n"
    "close to the talks, which had gone on for days, and a letter that nobody has seen in\n"
    "the two weeks since."
)


def prose_of(text: str) -> Prose:
    return read_prose(document_of(text), model.load())


def found(pattern: str, text: str) -> list[str]:
    marks = RegexFinders({"R": RegexFinder(pattern)}).marks(prose_of(text), Stopwatch())
    return [mark.span.of(text) for mark in marks]


@pytest.mark.parametrize(
    ("pattern", "text", "words"),
    [
        (r"[A-Z]{2,}", "The NEW law, said NATO.", ["NEW", "NATO"]),
        (r"sources close", WRAPPED, ["sources\nclose"]),
        (r"sources +close", WRAPPED.replace("\n", "\r\n"), ["sources\r\nclose"]),
        (r"\.  +", "It rained.  He left.", [".  "]),
        (r"can't", "We can’t go.", ["can’t"]),
        (r"one.*two", "one\n\ntwo one two", ["one two"]),
        (r"(?i)police", "Police POLICE", ["Police", "POLICE"]),
        (r"é+|\pL+x", "né éé 𝔄x", ["é", "éé", "𝔄x"]),
        (r"\bx*", "a x b", ["x"]),
    ],
)
def test_matches_and_their_places(pattern: str, text: str, words: list[str]) -> None:
    assert found(pattern, text) == words


def test_a_mark_knows_its_sentence_and_its_words() -> None:
    text = "It rained. He left at ten."
    (mark,) = RegexFinders({"R": RegexFinder("left at")}).marks(prose_of(text), Stopwatch())
    assert (mark.sentence, mark.first, mark.last) == (1, 4, 6)
    (mark,) = RegexFinders({"R": RegexFinder("(?:d. )H")}).marks(prose_of(text), Stopwatch())
    assert (mark.sentence, mark.first, mark.last) == (0, 1, 4)


def test_a_long_paragraph_is_searched_in_pieces_and_none_is_left_out() -> None:
    text = "It rained on the pier again. " * 500
    assert len(text) > 5 * LONGEST_PIECE
    assert len(found("pier", text)) == 500
    assert max(map(len, found("(?s)It.*", text))) < LONGEST_PIECE + 100


@given(st.text(alphabet="ab .\n’é𝔄", max_size=60))
def test_every_match_is_in_the_text_and_matches(text: str) -> None:
    for words in found("[a-b]+ ?é?", text):
        assert compiled("[a-b]+ ?é?").fullmatch(words.replace("\n", " ")) is not None


@pytest.mark.parametrize("pattern", ["x*", "", "a|", "(?:)", "(" * 600, r"(?=a)a", "(((a{50}){50}){50})"])
def test_an_expression_that_could_run_away_or_matches_nothing_is_refused(pattern: str) -> None:
    with pytest.raises(RegexError):
        compiled(pattern)
