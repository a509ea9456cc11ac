"""Somebody is quoted of whom the reader is told only the name: "We lost it all," said Mara Quill.

Silent where any mention of the person, up to the sentence behind the first quotation, has a title, a post or an
occupation beside it: "the baker Mara Quill", "Quill, who owns the bakery", "Quill is a baker". People whom the lexicon
``known-to-all`` has need no introduction.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from claimcheck.audit.article import Article
from claimcheck.audit.names import Name
from claimcheck.model.check import Found, OptionValue
from claimcheck.model.claims import Attribution
from claimcheck.model.span import Span

KNOWN = "known-to-all"
TELLING = frozenset((",", "(", "–", "—", "-"))
LINKS = frozenset(("is", "was", "has", "had", "became", "works", "worked", "runs", "ran", "owns", "owned", "lives", "lived"))
CUES = frozenset("said says told added adds asked wrote explained recalled according in on at from during with by".split())


def find(article: Article, options: Mapping[str, OptionValue]) -> Iterator[Found]:
    """Yield each speaker once, where they first speak."""
    known = {words[-1] for words in article.phrases(KNOWN)}
    done: set[str] = set()
    for attribution in article.claims.attributions:
        name = _speaker(article, attribution)
        if name is None or name.key in done:
            continue
        done.add(name.key)
        if name.key not in known and not _introduced(article, name):
            yield Found(name.span, " ".join(name.words))


def _speaker(article: Article, attribution: Attribution) -> Name | None:
    """Return the full name that an attribution has as its source, if that is all it has."""
    source = attribution.source
    if source is None or source.kind != "person" or attribution.parent is not None or attribution.confidence < 0.7:
        return None
    if attribution.cue is None or attribution.cue.cls not in ("neutral", "loaded", "according"):
        return None
    inside = [n for n in article.names if source.span.holds(n.span) and n.person]
    if len(inside) != 1 or len(inside[0].words) < 2:
        return None
    extra = source.text.split()
    return inside[0] if len(extra) <= len(inside[0].words) else None


def _introduced(article: Article, name: Name) -> bool:
    """Tell whether the article says who a person is, wherever it names them."""
    return any(_told(article, other) for other in article.names if other.key == name.key)


def _told(article: Article, name: Name) -> bool:
    tokens = article.prose.tokens
    if name.titled:
        return True
    before = tokens[name.first - 1] if name.first else None
    sentence = article.sentence(name.span.start)
    if sentence is None:
        return True
    if before is not None and name.first > sentence.first and before.word.isalpha() and before.word.islower() and before.lower not in CUES and not article.quoted.meet(before.span):
        # A noun or an adjective: "the baker Mara Quill", "of Lowmere resident Mara Quill".
        if before.lower not in ("and", "but", "that", "as", "to", "of", "the", "for", "when", "while", "if", "or", "than", "because", "like", "where"):
            return True
    after = [t.lower for t in tokens[name.last : min(name.last + 3, sentence.last)]]
    if not after:
        return False
    according = name.first > sentence.first + 1 and tokens[name.first - 2].lower == "according"
    closed = any(t.word == "," for t in tokens[name.last + 1 : sentence.last])
    if after[0] == "," and according and not closed:
        return False
    if after[0] in TELLING and len(after) > 1 and after[1] not in ('"', "“", "”", "'", "‘") and after[1] not in CUES:
        return not _is_end(after[1])
    return after[0] in ("of", "from", "at", "who", "whose") or after[0] in LINKS


def _is_end(word: str) -> bool:
    return word in (".", "and", "but")
