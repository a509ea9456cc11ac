from __future__ import annotations

import re
from time import perf_counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimcheck.model.document import Section
from claimcheck.model.prose import Sentence, Token
from claimcheck.model.span import Span
from claimcheck.nlp.sentences import LONGEST, split

# As the real tokeniser cuts: abbreviations whole, quotes and closing marks by themselves.
WORDS = re.compile(
    r"(?:[A-Za-z]\.){2,}|[A-Z]\.(?= )|(?:Mr|Mrs|Dr|Gen|Sen|Gov|Rep|Jr|Inc|Corp|Jan|Sept|St|a\.m|p\.m|vs)\."
    r"|''|``|\.{2,}|\d+(?:[.,]\d+)*|\w+(?:[’'-]\w+)*|\S"
)


def tokens_of(text: str) -> tuple[Token, ...]:
    return tuple(
        Token(
            Span(*m.span()),
            word := m[0].replace("’", "'").replace("‘", "'"),
            word.lower(),
            _space(text, m.end()),
        )
        for m in WORDS.finditer(text)
    )


def _space(text: str, end: int) -> bool:
    return text[end : end + 1].isspace()


def cut(text: str) -> list[str]:
    section = Section("body", Span(0, len(text)))
    return [sentence.span.of(text) for sentence in split(tokens_of(text), [section])]


@pytest.mark.parametrize(
    "sentences",
    [
        ["The ferry sank.", "Nobody died!", "Why?", "It is not known…", "An inquiry began."],
        ["Really?!", "Yes!!!", "It sank."],
        ["“Why?” she asked.", "He left."],
        ["“Why?” Marrow asked.", "He left."],
        ["“Why?” Mayor Ines Marrow of Carrow asked.", "He left."],
        ['"Stop!" he said.', '"Now!"', "She ran."],
        ['"Is it over?"', "Marrow walked away from the table."],
        ['"It is over."', "Marrow said she would resign."],
        ["''It is over,'' he said.", "``Go!''", "She left."],
        ["‘It’s over,’ he said.", "‘Go home.’", "She left."],
        ['She said "yes."', '"No," he said.'],
        ['She said "yes".', '"No," he said.'],
        ['"Why?"', '"Because."'],
        ['"What do you want?" the mayor, who was late, asked.', "No one spoke."],
        ["He said: “Go.", "Leave us.”", "She left."],
        ["(He left.)", "She stayed."],
        ["He left (she stayed.)", "They met."],
        ["She called it “Mostly false.“", "Then he left."],
        ["“I know.” — Ines Marrow"],
    ],
)
def test_marks_and_quotations(sentences: list[str]) -> None:
    assert cut(" ".join(sentences)) == sentences


@pytest.mark.parametrize(
    "sentences",
    [
        ["He lives in the U.S. and works.", "The U.S. Senate met.", "He left the U.S.", "The deal is off."],
        ["Gen. Marrow met Sen. Dunn and Dr. Carrow.", "They ate."],
        ["It opens at 5 p.m. Monday and closes at 9 a.m.", "Tickets cost $5."],
        ["It opens at 5 p.m.", "Tickets cost $5."],
        ["Prices rose 5.3 percent.", "Then they fell."],
        ["In 2015.", "12 people died."],
        ["See No. 5 on the list.", "It is long."],
        ["He said no.", "The vote failed."],
        ["“No.", "The vote failed,” she said."],
        ["Acme Inc. said it lost money.", "It sold to Bolt Corp.", "The price was low."],
        ["John F. Marrow and J.D. Dunn met.", "They talked."],
        ["He was born on Jan. 5, 1970.", "She came in Sept. and left."],
        ["He met Mr. Marrow Jr.", "She met Dr. Dunn."],
        ["Marrow vs. Dunn was heard.", "The court ruled."],
        ["She moved to Jackson, Miss. and stayed.", "Acme moved to Austin, Tex. Police followed."],
        ["They went to the Mass.", "Police followed."],
    ],
)
def test_abbreviations(sentences: list[str]) -> None:
    assert cut(" ".join(sentences)) == sentences


@pytest.mark.parametrize(
    "sentences",
    [
        ["I was … well, tired.", "She was not."],
        ["“I was ... I don’t know,” he said.", "She nodded."],
        ["He went on ...", "Then he stopped."],
        ["He works at Yahoo! and likes it.", "She does not."],
        ["1. First, wash it.", "2. Then dry it."],
        ["iPhone sales rose.", "eBay did not."],
        ["It ended; nobody knew why: fog, or worse.", "She left."],
    ],
)
def test_marks_in_the_middle(sentences: list[str]) -> None:
    assert cut(" ".join(sentences)) == sentences


def test_a_sentence_has_its_place() -> None:
    text = "Ferry sinks\n\nIt sank. She\nswam."
    sections = [Section("headline", Span(0, 11)), Section("body", Span(13, 32))]
    assert split(tokens_of(text), sections) == (
        Sentence(0, Span(0, 11), 0, 0, 2),
        Sentence(1, Span(13, 21), 1, 2, 5),
        Sentence(2, Span(22, 31), 1, 5, 8),
    )


def test_a_section_ends_a_sentence() -> None:
    text = "He met Mr. Marrow"
    sections = [Section("body", Span(0, 10)), Section("body", Span(11, 17))]
    assert [s.span for s in split(tokens_of(text), sections)] == [Span(0, 10), Span(11, 17)]


def test_a_run_without_an_end_is_cut_at_a_semicolon() -> None:
    text = "word " * 150 + "; " + "word " * 300
    lengths = [len(sentence.split()) for sentence in cut(text)]
    assert lengths == [151, LONGEST, 100]


def test_no_tokens_give_no_sentences() -> None:
    assert split((), ()) == ()
    assert split((), [Section("body", Span(0, 3))]) == ()


PIECES = st.sampled_from(
    [
        "He",
        "said",
        "U.S.",
        "Mr.",
        ".",
        "!",
        "?",
        "...",
        "…",
        '"',
        "“",
        "”",
        "'",
        "''",
        "(",
        ")",
        "—",
        "5",
        "J.",
        ";",
        "é",
    ]
)


@given(st.lists(st.lists(st.tuples(PIECES, st.sampled_from(["", " "])), min_size=1, max_size=30), max_size=5))
def test_every_token_is_in_one_sentence_and_none_crosses_a_section(
    paragraphs: list[list[tuple[str, str]]],
) -> None:
    text, sections = "", []
    for paragraph in paragraphs:
        words = "".join(a + b for a, b in paragraph).strip()
        sections.append(Section("body", Span(len(text), len(text) + len(words))))
        text += words + "\n"
    tokens = tokens_of(text)
    sentences = split(tokens, sections)
    assert [i for s in sentences for i in range(s.first, s.last)] == list(range(len(tokens)))
    for index, sentence in enumerate(sentences):
        assert sentence.index == index
        assert 0 < sentence.last - sentence.first <= LONGEST
        assert sentence.span == Span(tokens[sentence.first].span.start, tokens[sentence.last - 1].span.end)
        assert sections[sentence.section].span.holds(sentence.span)


@pytest.mark.parametrize("piece", ["word ", ". ", '" ', "Mr. ", "“ ", "Why?” A ", "( ", "; "])
def test_time_grows_with_the_text(piece: str) -> None:
    tokens = tokens_of(piece * 20_000)
    start = perf_counter()
    split(tokens, [Section("body", Span(0, len(piece) * 20_000))])
    assert perf_counter() - start < 5
