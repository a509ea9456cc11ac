"""A verb of fighting where somebody only spoke: "the minister slammed the ruling".

Read are verbs of blows (the lexicon ``combat-verbs``, also of two words: "hit out") where claimcheck sees a statement,
or may see one, and where the blow falls on no thing (``things``): lorries slam into gates, and the wind slams doors. A
verb with a particle, one that is only ever meant so (``figurative``), and one that strikes what can only be spoken of
(``spoken-of``) need no statement.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from claimcheck.findings.article import Article
from claimcheck.findings.checks.stretches import inflected, sentences_with, span_of
from claimcheck.model.check import Found, OptionValue
from claimcheck.model.intervals import Intervals
from claimcheck.nlp.inflection import forms

VERBS = "combat-verbs"
# How many words behind a verb hold what the blow falls on.
REACH = 4
PHYSICAL = frozenset("into against onto shut down off apart open through on away out in".split())


def find(article: Article, options: Mapping[str, OptionValue]) -> Iterator[Found]:
    """Yield each such verb, with its particle."""
    verbs = _spelt(article.lexicon(VERBS))
    things = inflected(options, "things")
    spoken_of, doubtful = inflected(options, "spoken-of"), inflected(options, "doubtful")
    figurative = inflected(options, "figurative")
    cues = Intervals(span for a in article.claims.attributions if a.cue for span in a.cue.spans)
    glimpsed = Intervals(article.claims.glimpsed)
    for sentence, words in sentences_with(article, verbs):
        for at, word in enumerate(words):
            last = _end_of(words, at, verbs[word]) if word in verbs else None
            if last is None or _is_physical(words, at, last, things):
                continue
            verb, span = span_of(article, sentence, at, at + 1), span_of(article, sentence, at, last)
            sure = last > at + 1 or word in figurative or not spoken_of.isdisjoint(_near(words, at, last))
            if sure or cues.hold(verb) or (word not in doubtful and glimpsed.hold(verb)):
                yield Found(span)


def _spelt(entries: frozenset[tuple[str, ...]]) -> dict[str, set[tuple[str, ...]]]:
    """Return the forms of each verb, with the particles of which one must follow: none for a verb by itself."""
    found: dict[str, set[tuple[str, ...]]] = {}
    for verb, *particles in sorted(entries):
        for form in forms(verb):
            found.setdefault(form, set()).add(tuple(particles))
    return found


def _end_of(words: list[str], at: int, particles: set[tuple[str, ...]]) -> int | None:
    """Return where a verb ends with its longest particle; None where it needs one and has none."""
    ends = [
        at + 1 + len(particle)
        for particle in particles
        if tuple(words[at + 1 : at + 1 + len(particle)]) == particle
    ]
    return max(ends, default=None)


def _is_physical(words: list[str], at: int, last: int, things: frozenset[str]) -> bool:
    """Tell whether a thing gives or takes the blow."""
    alone = last == at + 1 and not PHYSICAL.isdisjoint(words[last : last + 2])
    return alone or not things.isdisjoint(_near(words, at, last))


def _near(words: list[str], at: int, last: int) -> list[str]:
    return words[max(0, at - 2) : at] + words[last : last + REACH]
