"""Patterns of words, by themselves: which words of a sentence they match, held against trying everything."""

from __future__ import annotations

from itertools import product
from typing import Literal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimcheck.extract.finders.dependency import DependencyPattern
from claimcheck.extract.finders.nearest import missed_step, missed_word
from claimcheck.extract.finders.tokens import TokenPattern
from claimcheck.extract.finders.wordtests import Match, Words
from claimcheck.model.finder import DependencyFinder, Role, TokenFinder, TokenStep, WordTests
from claimcheck.model.finder import Test as WordTest
from claimcheck.model.missed import NoStep, NoWord
from claimcheck.model.prose import Parse, Token
from claimcheck.model.span import Span

Word = tuple[str, str, str, int]  # form, part of speech, dependency label, place of the head


def sentence(*words: Word) -> Words:
    """Make a sentence of words with their grammar; the places of letters do not matter here."""
    tokens = tuple(Token(Span(i, i + 1), form, form.lower(), True) for i, (form, *_) in enumerate(words))
    heads = tuple(head for *_, head in words)
    children = tuple(
        tuple(c for c, head in enumerate(heads) if head == at and c != at) for at in range(len(heads))
    )
    pos, deps = (tuple(str(word[i]) for word in words) for i in (1, 2))
    parse = Parse(0, tuple(t.lower for t in tokens), pos, pos, deps, heads, children)
    return Words(tokens, parse, ("",) * len(words))


def plain(text: str) -> Words:
    return sentence(*((form, "X", "dep", 0) for form in text.split()))


def is_(*words: str) -> WordTest:
    return WordTest(any_of=frozenset(words))


def step(low: int = 1, high: int = 1, **tests: WordTest) -> TokenStep:
    return TokenStep(tests, low, high)


def tokens(text: str, *steps: TokenStep) -> list[str]:
    """Return the words of each match in a text."""
    words = plain(text)
    found = TokenPattern(TokenFinder(steps)).matches(words)
    return [" ".join(t.word for t in words.tokens[m.first : m.last]) for m in found]


@pytest.mark.parametrize(
    ("text", "steps", "found"),
    [
        ("Police said so", [step(lower=is_("police")), step(lemma=is_("say"))], ["Police said"]),
        ("police Police", [step(text=is_("Police"))], ["Police"]),
        ("a b b c", [step(lower=is_("a")), step(0, 3, lower=is_("b")), step(lower=is_("c"))], ["a b b c"]),
        ("a c", [step(lower=is_("a")), step(0, 3, lower=is_("b")), step(lower=is_("c"))], ["a c"]),
        ("a b b b b c", [step(lower=is_("a")), step(0, 3, lower=is_("b")), step(lower=is_("c"))], []),
        ("a x y b", [step(lower=is_("a")), step(0, 5), step(lower=is_("b"))], ["a x y b"]),
        ("a a a", [step(1, 2, lower=is_("a"))], ["a a", "a"]),
        ("a b", [step(lower=WordTest(negated=is_("a")))], ["b"]),
        ("a", [step(lower=is_("a")), step(lower=is_("b"))], []),
        ("", [step(lower=is_("a"))], []),
    ],
)
def test_words_in_a_row(text: str, steps: list[TokenStep], found: list[str]) -> None:
    assert tokens(text, *steps) == found


STEPS = st.lists(
    st.builds(
        lambda words, low, more: TokenStep({"lower": WordTest(any_of=frozenset(words))}, low, low + more),
        st.sets(st.sampled_from("abc"), min_size=1),
        st.integers(0, 2),
        st.integers(0, 2),
    ).filter(lambda one: one.high > 0),
    min_size=1,
    max_size=4,
)


@given(st.lists(st.sampled_from("abc"), max_size=8), STEPS)
def test_the_longest_match_from_each_place_is_found_whatever_the_steps(
    text: list[str], steps: list[TokenStep]
) -> None:
    wanted, at = [], 0
    while at < len(text):
        ends = [end for end in range(at + 1, len(text) + 1) if derives(text[at:end], steps)]
        if ends:
            wanted.append(Match(at, max(ends)))
        at = max([at + 1, *ends])
    assert TokenPattern(TokenFinder(tuple(steps))).matches(plain(" ".join(text))) == wanted


def derives(words: list[str], steps: list[TokenStep]) -> bool:
    """Tell whether steps can take just these words, by trying every way to share them out."""
    for shares in product(*(range(one.low, one.high + 1) for one in steps)):
        taken = [one for one, share in zip(steps, shares, strict=True) for _ in range(share)]
        if len(taken) == len(words) and all(
            word in (one.tests["lower"].any_of or ()) for word, one in zip(words, taken, strict=True)
        ):
            return True
    return False


# "Rangers shot a wolf that a farmer had fed": shot is the root.
SHOT = sentence(
    ("Rangers", "NOUN", "nsubj", 1),
    ("shot", "VERB", "ROOT", 1),
    ("a", "DET", "det", 3),
    ("wolf", "NOUN", "dobj", 1),
    ("that", "PRON", "dobj", 7),
    ("a", "DET", "det", 6),
    ("farmer", "NOUN", "nsubj", 7),
    ("fed", "VERB", "relcl", 3),
)
CHILD: Literal["child-of"] = "child-of"


def matches(*roles: Role, flag: tuple[str, ...] = ()) -> list[Match]:
    return DependencyPattern(DependencyFinder(roles), flag).matches(SHOT)


def test_a_word_with_the_words_that_hang_on_it() -> None:
    verb = Role("verb", {"pos": is_("VERB")})
    subject = Role("subject", {"dep": is_("nsubj")}, CHILD, "verb")
    assert matches(verb, subject) == [
        Match(0, 2, (("verb", 1), ("subject", 0))),
        Match(6, 8, (("verb", 7), ("subject", 6))),
    ]
    assert matches(verb, subject, flag=("subject",))[0][:2] == (0, 1)


def test_a_role_inside_another_may_hang_far_below_it() -> None:
    verb = Role("verb", {"lemma": is_("shoot")})
    assert matches(verb, Role("farmer", {"lower": is_("farmer")}, CHILD, "verb")) == []
    assert matches(verb, Role("farmer", {"lower": is_("farmer")}, "inside", "verb")) == [
        Match(1, 7, (("verb", 1), ("farmer", 6)))
    ]


def test_an_absent_role_must_not_be_there_nor_one_below_it() -> None:
    verb = Role("verb", {"pos": is_("VERB")})
    thing = Role("thing", {"dep": is_("dobj"), "pos": is_("NOUN")}, CHILD, "verb", absent=True)
    assert [m.roles for m in matches(verb, thing)] == [(("verb", 7),)]
    fed = Role("fed", {"lemma": is_("feed")}, CHILD, "thing")
    eaten = Role("eaten", {"lemma": is_("eat")}, CHILD, "thing")
    assert [m.roles for m in matches(verb, thing, fed)] == [(("verb", 7),)]
    assert [m.roles for m in matches(verb, thing, eaten)] == [(("verb", 1),), (("verb", 7),)]


def test_a_pattern_names_the_words_without_which_it_never_matches() -> None:
    steps = (step(lower=is_("a", "b")), step(0, 1, lower=is_("c")), step(text=is_("D")))
    assert TokenPattern(TokenFinder(steps)).needed == (frozenset("D"), frozenset("ab"))
    assert TokenPattern(TokenFinder((step(pos=is_("NOUN")),))).needed == ()
    verb = Role("verb", {"pos": is_("VERB")})
    gone = Role("gone", {"lower": is_("by")}, CHILD, "verb", absent=True)
    assert DependencyPattern(DependencyFinder((verb, gone))).needed == ()
    there = Role("there", {"lower": is_("by")}, CHILD, "verb")
    assert DependencyPattern(DependencyFinder((verb, there))).needed == (frozenset(("by",)),)


LABELS = ("x", "y")
TREES = st.lists(st.tuples(st.sampled_from(LABELS), st.integers(0, 7)), min_size=1, max_size=6).map(
    lambda words: sentence(*((form, "X", "dep", min(head, at)) for at, (form, head) in enumerate(words)))
)
TESTS: st.SearchStrategy[WordTests] = st.sampled_from([{}, {"lower": is_("x")}, {"lower": is_("y")}])


@st.composite
def roles(draw: st.DrawFn) -> tuple[Role, ...]:
    found = [Role("r0", {"lower": is_(draw(st.sampled_from(LABELS)))})]
    for number in range(1, draw(st.integers(1, 4))):
        under = f"r{draw(st.integers(0, number - 1))}"
        link: Literal["child-of", "inside"] = "inside" if draw(st.booleans()) else "child-of"
        found.append(Role(f"r{number}", draw(TESTS), link, under, draw(st.booleans())))
    return tuple(found)


@given(TREES, roles())
def test_words_fit_a_pattern_as_its_roles_say(words: Words, pattern: tuple[Role, ...]) -> None:
    found = {m.roles[0][1] for m in DependencyPattern(DependencyFinder(pattern)).matches(words)}
    assert found == {at for at in range(len(words.tokens)) if fits(words, pattern, pattern[0], at)}


def fits(words: Words, pattern: tuple[Role, ...], role: Role, at: int) -> bool:
    """Say it once more, as plainly as can be."""
    if any(words.tokens[at].lower not in (test.any_of or ()) for test in role.tests.values()):
        return False
    for lower in pattern[1:]:
        if lower.under == role.name:
            there = any(
                fits(words, pattern, lower, below)
                for below in range(len(words.tokens))
                if hangs(words, below, at, far=lower.link == "inside")
            )
            if there == lower.absent:
                return False
    return True


def hangs(words: Words, below: int, above: int, *, far: bool) -> bool:
    assert words.parse
    if below == above:
        return False
    head = words.parse.heads[below]
    while far and head not in (above, words.parse.heads[head]):
        head = words.parse.heads[head]
    return head == above and head != below


def test_the_first_role_without_a_word_is_the_one_that_is_missed() -> None:
    verb = Role("verb", {"lemma": is_("shoot")})
    victim = Role("victim", {"lower": is_("wolf")}, CHILD, "verb")
    owner = Role("owner", {"lower": is_("miller")}, "inside", "victim")
    other = Role("other", {"lower": is_("bear")}, CHILD, "verb")
    assert missed_word([SHOT], DependencyFinder((verb, victim))) is None
    assert missed_word([SHOT], DependencyFinder((verb, victim, owner, other))) == NoWord(owner, "wolf")
    assert missed_word([SHOT], DependencyFinder((owner, other))) == NoWord(owner)
    assert missed_word([], DependencyFinder((verb,))) == NoWord(verb)


def test_the_word_of_a_role_that_must_have_none_is_told_once_all_below_it_is_there() -> None:
    verb = Role("verb", {"lemma": is_("shoot")})
    victim = Role("victim", {"dep": is_("dobj")}, CHILD, "verb", absent=True)
    fed = Role("fed", {"lemma": is_("feed")}, CHILD, "victim")
    eaten = Role("eaten", {"lemma": is_("eat")}, CHILD, "victim")
    assert missed_word([SHOT], DependencyFinder((verb, victim, fed))) == NoWord(victim, "shot", "wolf")
    assert missed_word([SHOT], DependencyFinder((verb, victim, eaten))) is None


@given(st.lists(TREES, max_size=2), roles())
def test_a_role_is_missed_where_nothing_matches(sentences: list[Words], pattern: tuple[Role, ...]) -> None:
    finder = DependencyFinder(pattern)
    there = any(DependencyPattern(finder).matches(words) for words in sentences)
    missed = missed_word(sentences, finder)
    assert (missed is None) is there
    if missed is not None:
        assert missed.role in pattern
        assert bool(missed.word) is missed.role.absent


def test_the_step_behind_the_longest_stretch_is_the_one_that_is_missed() -> None:
    steps = (step(0, 1, lower=is_("a")), step(1, 2, lower=is_("b")), step(lower=is_("c")))

    def missed(letters: str, *wanted: Span) -> NoStep | None:
        return missed_step([plain(" ".join(letters))], TokenFinder(steps), wanted, letters)

    assert missed("xabc") is None
    assert missed("xabbx") == NoStep(steps[2], 3, "abb")
    assert missed("abxbb") == NoStep(steps[2], 3, "ab")
    assert missed("abxbb", Span(4, 5)) == NoStep(steps[2], 3, "bb")
    assert missed("xax") == NoStep(steps[1], 2, "a")
    assert missed("xx") == missed("") == NoStep(steps[1], 2)


@given(st.text("abc", max_size=8), STEPS.filter(lambda steps: any(one.low for one in steps)))
def test_a_step_is_missed_where_nothing_matches(letters: str, steps: list[TokenStep]) -> None:
    finder, words = TokenFinder(tuple(steps)), plain(" ".join(letters))
    missed = missed_step([words], finder, (), letters)
    assert (missed is None) is bool(TokenPattern(finder).matches(words))
    if missed is not None:
        assert missed.step == steps[missed.number - 1]
        assert missed.step.low
        assert missed.before in letters


def test_a_step_that_stands_aside_must_be_there_and_is_no_part_of_the_match() -> None:
    before = TokenStep({"lower": is_("the")}, 1, 1, aside=True)
    middle = step(lower=is_("old"))
    behind = TokenStep({"lower": is_("boat", "boats")}, 0, 2, aside=True)
    assert tokens("the old boat", before, middle, behind) == ["old"]
    assert tokens("the old", before, middle, behind) == ["old"]
    assert tokens("an old boat", before, middle, behind) == []


def test_where_all_steps_stand_aside_the_match_is_all_their_words() -> None:
    lone = TokenStep({"lower": is_("the")}, 1, 1, aside=True)
    maybe = step(0, 1, lower=is_("old"))
    assert tokens("the old boat", lone) == ["the"]
    assert tokens("the boat", lone, maybe) == ["the"]
