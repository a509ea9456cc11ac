"""One person with two ages, or with two posts that nobody has at once: "Jo Lind, 41" and "Lind, 43".

A post is read in front of a name or just behind it. Two posts exclude each other where one is former, deputy or acting
and the other is not, or where they are two of a kind ("health minister", "transport minister").
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

from claimcheck.findings.article import Article
from claimcheck.findings.people import Name, by_person
from claimcheck.model.check import Found, OptionValue
from claimcheck.model.finding import Related
from claimcheck.model.prose import Token
from claimcheck.model.span import Span

AGE_BEHIND = re.compile(
    r",? ?(?:\(|,)? ?(?:now |aged |who is |is )?(\d{1,3})(?=[,.;:)]|\s+(?:who|of|from|and)\b|$)"
)
AGE_BEFORE = re.compile(r"\b(\d{1,3})-year-old (?:[\w-]+,? ){0,3}$")
REACH = 40

QUALIFIERS = frozenset(
    "former ex deputy acting vice assistant interim retired outgoing incoming onetime".split()
)
# Nobody has two of these at once where they are of two fields: "health minister", "transport minister".
OF_A_KIND = frozenset("minister director secretary editor manager officer".split())
# Who leads a firm does not keep its books as well: "chief executive", "finance director".
HEADS = frozenset(("chief executive", "ceo"))
# Who held such an office is called by it for life.
FOR_LIFE = frozenset(
    "president senator secretary governor general judge ambassador speaker congressman congresswoman representative "
    "colonel captain chief".split()
)
# A sentence with one of these may speak of another time.
OTHER_TIME = frozenset(
    "when until became become becomes previously later promoted appointed named elected once earlier ago "
    "replaced succeeded succeeds replaces".split()
)
MODIFIERS = 3
NO_MODIFIER = frozenset("the a an its his her their our said says told by with and of for".split())


@dataclass(frozen=True, slots=True)
class Post:
    """A post that somebody is given: its noun, what stands before that, and where."""

    noun: str
    modifiers: frozenset[str]
    span: Span

    @property
    def qualifiers(self) -> frozenset[str]:
        """Whether it is held now, and by whom else."""
        return self.modifiers & QUALIFIERS


def find(article: Article, options: Mapping[str, OptionValue]) -> Iterator[Found]:
    """Yield the second age, or post, of each person; the value is the first."""
    for mentions in by_person(article.spelled_names).values():
        ages = [found for name in mentions for found in _ages(article, name)]
        for (age, first), (other, second) in pairwise(ages):
            if age != other:
                yield Found(second, str(age), (Related(first, f"{age} here"),))
                break
        else:
            yield from _posts(article, mentions)


def _ages(article: Article, name: Name) -> Iterator[tuple[int, Span]]:
    """Yield the age that stands beside a name."""
    text, (start, end) = article.text, name.span
    behind = AGE_BEHIND.match(text[end : min(end + REACH, name.sentence.span.end)])
    if behind is not None:
        yield int(behind[1]), Span(start, end + behind.end(1))
    before = AGE_BEFORE.search(text[max(name.sentence.span.start, start - REACH) : start])
    if before is not None:
        yield int(before[1]), Span(start - len(before[0]), end)


def _posts(article: Article, mentions: Sequence[Name]) -> Iterator[Found]:
    posts = [
        post
        for name in mentions
        if OTHER_TIME.isdisjoint(article.told[name.sentence.index].lowers)
        for post in _beside(article, name)
    ]
    fields = article.phrases("consistency-fields")
    for at, post in enumerate(posts):
        other = next((earlier for earlier in posts[:at] if _exclude(earlier, post, fields)), None)
        if other is not None:
            words = " ".join(other.span.of(article.text).split())
            yield Found(post.span, words, (Related(other.span, "this post here"),))
            return


def _exclude(one: Post, other: Post, fields: Collection[tuple[str, ...]]) -> bool:
    """Tell whether nobody has both posts at once."""
    if one.noun != other.noun:
        return _leads_and_serves(one, other, fields) or _leads_and_serves(other, one, fields)
    kinds = [post.modifiers - QUALIFIERS for post in (one, other)]
    if "former" in one.qualifiers | other.qualifiers and len(one.qualifiers | other.qualifiers) > 1:
        return False
    if one.qualifiers != other.qualifiers:
        alike = kinds[0] <= kinds[1] or kinds[1] <= kinds[0]
        return alike and one.noun not in FOR_LIFE
    named = [{word for word in kind if (word,) in fields} for kind in kinds]
    return one.noun in OF_A_KIND and all(named) and not named[0] & named[1]


def _leads_and_serves(head: Post, other: Post, fields: Collection[tuple[str, ...]]) -> bool:
    """Tell whether one post is at the head of a firm and the other is that of a department."""
    led = head.noun in HEADS and not head.qualifiers | other.qualifiers
    return led and other.noun in OF_A_KIND and any((word,) in fields for word in other.modifiers)


def _beside(article: Article, name: Name) -> Iterator[Post]:
    """Yield the post in front of a name and the one in apposition behind it."""
    tokens, posts = article.prose.tokens, article.phrases("consistency-posts")
    first, last = name.run
    front = tokens[max(name.sentence.first, first - MODIFIERS - 2) : first]
    yield from _post(front, len(front), posts)
    yield from _opening(article, name, posts)
    if last < name.sentence.last and tokens[last].word == ",":
        behind = tokens[last + 1 : min(name.sentence.last, last + MODIFIERS + 4)]
        marks = (
            i for i, t in enumerate(behind) if t.lower in (",", ".", "of", "for", "at", "who", ";", "and")
        )
        yield from _post(behind, next(marks, 0), posts)


def _opening(article: Article, name: Name, posts: Mapping[tuple[str, ...], str]) -> Iterator[Post]:
    """Yield the post of "The chief executive of Halden Ltd, Ida Holm, said", at the head of its sentence."""
    tokens, (first, last) = article.prose.tokens, name.run
    opening = tokens[name.sentence.first : first]
    marks = [token.lower for token in opening]
    closed = last < name.sentence.last and tokens[last].word == ","
    if closed and marks[:1] == ["the"] and marks[-1] == "," and marks.count(",") == 1 and "of" in marks:
        yield from _post(opening, marks.index("of"), posts)


def _post(tokens: Sequence[Token], end: int, posts: Mapping[tuple[str, ...], str]) -> Iterator[Post]:
    """Yield the post whose words end just before a place."""
    lowers = [token.lower for token in tokens[:end]]
    size = next((n for n in (2, 1) if tuple(lowers[-n:]) in posts and len(lowers) >= n), 0)
    if not size:
        return
    at = end - size
    while at > 0 and end - size - at < MODIFIERS and _modifies(tokens[at - 1]):
        at -= 1
    modifiers = frozenset(word for word in lowers[at : end - size] if word != "-")
    noun = " ".join(lowers[end - size :])
    yield Post(noun, modifiers, Span(tokens[at].span.start, tokens[end - 1].span.end))


def _modifies(token: Token) -> bool:
    return token.lower not in NO_MODIFIER and (token.is_word or token.word == "-")
