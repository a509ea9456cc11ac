"""Phrases and lemmas in text: which words they match, where, and what the parser is asked."""

from __future__ import annotations

import re
import time
from collections.abc import Iterable
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimcheck.extract.finders.words import words_of
from claimcheck.extract.marks import Matcher
from claimcheck.model.document import Document, Lines, Section
from claimcheck.model.finder import Words
from claimcheck.model.mark import Mark
from claimcheck.model.prose import Parse, Prose, Sentence, Token
from claimcheck.model.rule import Context, Place, Rule, Within
from claimcheck.model.span import Span

# Much as spaCy cuts: hyphens between letters, contractions; titles and abbreviations keep their full stop.
TOKEN = re.compile(r"(?:[^\W\d_]\.){2,}|(?:Sen|Mr)\.|\w+(?=n't)|n't|'s\b|\d+-\w+|\w+|[^\w\s]")


def prose_of(*sentences: str) -> Prose:
    text = " ".join(sentences)
    tokens: list[Token] = []
    found: list[Sentence] = []
    start = 0
    for index, sentence in enumerate(sentences):
        first = len(tokens)
        end = start + len(sentence)
        for match in TOKEN.finditer(text, start, end):
            span = Span(*match.span())
            space = text[span.end : span.end + 1].isspace()
            tokens.append(Token(span, match[0], match[0].lower(), space))
        found.append(Sentence(index, Span(start, end), 0, first, len(tokens)))
        start = end + 1
    section = Section("body", Span(0, len(text)))
    document = Document("a.txt", "text", "", text, (section,), Lines.of(text))
    return Prose(document, tuple(tokens), tuple(found))


class Tags:
    """A parser that knows the universal tag of some words, and counts what it is asked."""

    def __init__(self, prose: Prose, tags: dict[str, str] | None = None) -> None:
        self.prose = prose
        self.tags = tags or {}
        self.asked: list[int] = []

    def ahead(self, sentences: Iterable[Sentence]) -> None:
        self.asked += [sentence.index for sentence in sentences]

    def entities(self, sentence: Sentence) -> tuple[str, ...]:
        return ("",) * (sentence.last - sentence.first)

    def of(self, sentence: Sentence) -> Parse:
        words = [token.lower for token in self.prose.tokens_of(sentence)]
        pos = tuple(self.tags.get(word, "X") for word in words)
        nothing = ("",) * len(words)
        return Parse(
            sentence.first, nothing, pos, nothing, nothing, tuple(range(len(words))), ((),) * len(words)
        )


def words(*phrases: str, inflected: bool = False, pos: Iterable[str] = ()) -> Words:
    return Words(tuple(tuple(phrase.split()) for phrase in phrases), inflected, frozenset(pos))


def rule(identity: str, finder: Words, *, enabled: bool = True, unless: Words | None = None) -> Rule:
    contexts = (Context(unless, Within("document")),) if unless else ()
    return Rule(
        id=identity, name="", summary="", why="", guideline=None, finder=finder, marks=None, severity="note",
        message="", flag=(), voice=frozenset(), section=frozenset(), unless=contexts, requires=contexts,
        subsumes=frozenset(), flagged=(), left_alone=(), pack="", place=Place("p.yaml", 1, 1),
        enabled=enabled,
    )  # fmt: skip


def seen(finder: Words, *sentences: str) -> list[str]:
    prose = prose_of(*sentences)
    return [
        mark.span.of(prose.document.text)
        for mark in Matcher([rule("X001", finder)]).marks(prose, Tags(prose))
    ]


def test_a_mark_says_where_it_stands() -> None:
    prose = prose_of("It rained.", "The mayor allegedly took it.")
    marks = Matcher([rule("HED001", words("allegedly"))]).marks(prose, Tags(prose))
    assert marks == (Mark("HED001", Span(21, 30), 1, 5, 6),)
    assert prose.tokens[5].word == "allegedly"


@pytest.mark.parametrize(
    ("phrase", "text", "expected"),
    [
        ("so-called", "The so-called reform and the so called plan.", ["so-called", "so called"]),
        ("high ranking", "A high-ranking aide.", ["high-ranking"]),
        ("can't say", "We can't say.", ["can't say"]),
        ("can’t say", "We can't say.", ["can't say"]),
        ("cannot", "We can not, we cannot.", ["can not", "cannot"]),
        ("U.S.", "The U.S. army asked us.", ["U.S."]),
        ("us", "The U.S. army asked us.", ["us"]),
        ("Sen. Dahl", "Then Sen. Dahl left.", ["Sen. Dahl"]),
        ("sen", "Then Sen. Dahl left.", ["Sen."]),
        ("1990s", "In the 1990s it rained.", ["1990s"]),
        ("4th", "The 4th of 44th.", ["4th"]),
        ("year old", "A 14-year-old boy.", []),
        ("14 year old", "A 14-year-old boy.", ["14-year-old"]),
        ("sources, who", "Two sources, who asked.", ["sources, who"]),
        ("low ranking", "Both high- and low-ranking aides.", ["low-ranking"]),
        ("high low", "It was high - low at times.", []),
        ("city's mayor", "The city's mayor.", ["city's mayor"]),
    ],
)
def test_phrases_match_however_the_tokeniser_cuts(phrase: str, text: str, expected: list[str]) -> None:
    assert seen(words(phrase), text) == expected


def test_lemmas_match_in_every_form_and_phrases_in_none() -> None:
    text = "They rule out, ruled out and are ruling out a deal."
    assert seen(words("rule out", inflected=True), text) == ["rule out", "ruled out", "ruling out"]
    assert seen(words("rule out"), text) == ["rule out"]


def test_the_longest_match_wins_and_matches_of_one_finder_do_not_overlap() -> None:
    finder = words("a senior", "a senior official", "official said", "said no")
    assert seen(finder, "Then a senior official said no.") == ["a senior official", "said no"]


def test_matches_stay_inside_a_sentence() -> None:
    assert seen(words("sources say"), "He named no sources", "Say it again.") == []


def test_different_finders_may_overlap_and_come_in_text_order() -> None:
    prose = prose_of("A senior official said so.")
    rules = [rule("B002", words("official said")), rule("A001", words("senior official", "official"))]
    marks = Matcher(rules).marks(prose, Tags(prose))
    assert [(m.finder, m.first, m.last) for m in marks] == [("A001", 1, 3), ("B002", 2, 4)]


def test_contexts_are_found_under_their_own_names() -> None:
    prose = prose_of("Police allege that.")
    marks = Matcher([rule("HED001", words("nothing"), unless=words("police"))]).marks(prose, Tags(prose))
    assert [m.finder for m in marks] == ["HED001/unless/0", "HED001/requires/0"]


def test_rules_that_are_switched_off_see_nothing() -> None:
    prose = prose_of("Police allege that.")
    assert Matcher([rule("HED001", words("police"), enabled=False)]).marks(prose, Tags(prose)) == ()


def test_a_tag_is_asked_for_only_where_it_decides() -> None:
    prose = prose_of("It rained.", "The alleged thief ran.", "They alleged theft.", "He said so.")
    parser = Tags(prose, {"alleged": "ADJ", "said": "VERB"})
    rules = [rule("A001", words("allege", inflected=True, pos=["ADJ"])), rule("B001", words("said"))]
    marks = Matcher(rules).marks(prose, parser)
    assert [(m.finder, m.sentence) for m in marks] == [("A001", 1), ("A001", 2), ("B001", 3)]
    assert parser.asked == [1, 2]


def test_a_match_with_the_wrong_tag_hides_no_other() -> None:
    prose = prose_of("They claim claim forms.")
    parser = Tags(prose, {"claim": "NOUN", "forms": "NOUN"})
    finder = words("they claim", "claim forms", pos=["NOUN"])
    marks = Matcher([rule("A001", finder)]).marks(prose, parser)
    assert [m.span.of(prose.document.text) for m in marks] == ["claim forms"]


def test_without_tags_no_parser_is_needed() -> None:
    prose = prose_of("They said so.")
    parser = Tags(prose)
    assert Matcher([rule("A001", words("say", inflected=True))]).marks(prose, parser)
    assert parser.asked == []


def test_words_of_a_phrase() -> None:
    assert words_of("It’s a so-called U.S. Test, isn't it") == (
        "it", "'s", "a", "so", "-", "called", "u.s.", "test", ",", "is", "n't", "it",
    )  # fmt: skip


def test_phrases_of_nothing_match_nothing() -> None:
    assert seen(Words(((), ("",), ("-",)), False), "So - what?") == []


def test_many_phrases_over_many_words_are_quick() -> None:
    text = [f"word{n % 700} of a word{n % 900} said officials" for n in range(6_000)]
    phrases = words(*(f"word{n % 700} of a word{n}" for n in range(5_000)), inflected=True)
    prose = prose_of(*text)
    start = time.perf_counter()
    assert Matcher([rule("A001", phrases)]).marks(prose, Tags(prose))
    assert time.perf_counter() - start < 5


PHRASES = st.lists(st.text("ab-'. n", min_size=1, max_size=8), min_size=1, max_size=6)


@given(PHRASES, st.lists(st.text("ab-'. n", max_size=30), max_size=4), st.booleans())
def test_marks_slice_to_words_that_match(phrases: list[str], sentences: list[str], inflected: bool) -> None:
    prose = prose_of(*sentences)
    finder = words(*phrases, inflected=inflected)
    marks = Matcher([rule("A001", finder)]).marks(prose, Tags(prose))
    assert list(marks) == sorted(marks, key=lambda mark: mark.first)
    wanted = {_letters(phrase) for phrase in phrases}
    for mark in marks:
        sentence = prose.sentences[mark.sentence]
        assert sentence.first <= mark.first < mark.last <= sentence.last
        assert mark.span == Span(prose.tokens[mark.first].span.start, prose.tokens[mark.last - 1].span.end)
        assert inflected or _letters(mark.span.of(prose.document.text)) in wanted
    assert all(one.last <= two.first for one, two in pairwise(marks))


def _letters(text: str) -> str:
    """What is left when hyphens, spaces and a last full stop do not count."""
    return re.sub(r"[-\s]", "", text).rstrip(".")
