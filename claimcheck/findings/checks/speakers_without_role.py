"""Somebody is quoted of whom the reader is told only the name: "We lost it all," said Mara Quill.

Silent where the article has a title, a post or an occupation beside the name, wherever it names the person: "the baker
Mara Quill", "Quill, who owns the bakery", "Quill is a baker". People in the lexicon ``known-to-all`` need no
introduction.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from claimcheck.findings.article import Article
from claimcheck.findings.names import Name
from claimcheck.model.check import Found, OptionValue
from claimcheck.model.claims import Attribution
from claimcheck.model.prose import Sentence

KNOWN, WOMEN, MEN = "known-to-all", "names-of-women", "names-of-men"
CUES = frozenset(("neutral", "loaded", "according"))
LEAST = 0.7
APART = frozenset((",", "(", "–", "—", "-"))
MARKS = frozenset(('"', "“", "”", "'", "‘", "’", "''", "``", "."))
# Behind a name: what says more of the person, and what does not.
LINKS = frozenset(
    "is was has had became works worked runs ran owns owned lives lived of from at who whose".split()
)
TELLS_ALONE = frozenset("who whose a an which writing speaking former".split())
TELLS_NOTHING = frozenset(
    "said says told added adds asked wrote explained recalled and but according in on during".split()
)
# Before a name: words that are neither a post nor an occupation.
BEFORE = frozenset(
    "said says told added adds asked wrote explained recalled according in on at from during with by and but that "
    "as to of the for when while if or than because like where after before since though although yet then so".split()
)
# "Reporter Ana Reis", "Comedian Tom Low": an occupation with a capital.
OCCUPATION = re.compile(r"(?:er|or|ist|ian|ant|man|woman|ent)$")


def find(article: Article, _: Mapping[str, OptionValue]) -> Iterator[Found]:
    """Yield each speaker once, where they first speak."""
    known = {words[-1] for words in article.lexicon(KNOWN)}
    first_names = {words[0] for slug in (WOMEN, MEN) for words in article.lexicon(slug)}
    done: set[str] = set()
    for attribution in article.claims.attributions:
        name = _speaker(article, attribution)
        if name is None or name.key in done:
            continue
        done.add(name.key)
        opening = name.words[0].lower()
        occupied = OCCUPATION.search(opening) is not None or len(name.words) > 2
        if name.key in known or (occupied and opening not in first_names):
            continue
        if not any(_told(article, other) for other in article.names if other.key == name.key):
            yield Found(name.span, " ".join(name.words))


def _speaker(article: Article, attribution: Attribution) -> Name | None:
    """Return the full name that an attribution has as its source, if the source is no more than that."""
    source, cue = attribution.source, attribution.cue
    if source is None or source.kind != "person" or attribution.parent is not None:
        return None
    if cue is None or cue.cls not in CUES or attribution.confidence < LEAST:
        return None
    inside = [name for name in article.names if source.span.holds(name.span) and name.person]
    if len(inside) != 1 or len(inside[0].words) < 2 or len(source.text.split()) > len(inside[0].words):
        return None
    return inside[0] if " " in inside[0].span.of(article.text) else None


def _told(article: Article, name: Name) -> bool:
    """Tell whether words beside a mention say who it is."""
    sentence = article.sentence(name.span.start)
    return (
        name.titled
        or sentence is None
        or _before(article, name, sentence)
        or _behind(article, name, sentence)
    )


def _before(article: Article, name: Name, sentence: Sentence) -> bool:
    if name.first == sentence.first:
        return False
    token = article.prose.tokens[name.first - 1]
    noun = token.word.isalpha() and token.word.islower() and token.lower not in BEFORE
    return noun and not article.quoted.meet(token.span)


def _behind(article: Article, name: Name, sentence: Sentence) -> bool:
    tokens = article.prose.tokens
    after = [token.lower for token in tokens[name.last : min(name.last + 2, sentence.last)]]
    if not after:
        return False
    if after[0] not in APART or len(after) < 2:
        return after[0] in LINKS
    if after[1] in MARKS or after[1] in TELLS_NOTHING:
        return False
    according = name.first > sentence.first + 1 and tokens[name.first - 2].lower == "according"
    closed = any(token.word == "," for token in tokens[name.last + 1 : sentence.last])
    return after[1] in TELLS_ALONE or closed or not according
