"""A verb that vouches for what a party to the matter claims: "the campaign revealed that its rival took money".

A cue counts where it holds one of ``verbs``, be it of two words, and where a whole sentence is claimed; one of the
``cautious`` verbs only where that is something wrong (``wrongs``). Silent where the source speaks of its own affairs
("the company confirmed that it will close the plant"): there it knows.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from claimcheck.findings.article import Article
from claimcheck.findings.checks.stretches import inflected, listed
from claimcheck.model.check import Found, OptionValue
from claimcheck.model.claims import Attribution, SourceMention
from claimcheck.nlp.inflection import forms

WORD = re.compile(r"[\w’'-]+")
# What stands behind the noun that names a source.
BEHIND_HEAD = re.compile(r"(?<=\w)(?:,|\s(?:of|for|in|at|from|with|who|that|which|by|on|to|[-–—])\s)")
NOT_ONE = frozenset("no none neither nor".split())
CLAUSE = frozenset(("that", "how", "why"))
FINITE = frozenset("is are was were has have had will would could can did does do may might".split())
# In how many words a claim without "that" comes to its verb.
LONGEST_SUBJECT = 8
SELF = frozenset("it he she they we i".split())
LEADING = frozenset("that how the a an".split())


def find(article: Article, options: Mapping[str, OptionValue]) -> Iterator[Found]:
    """Yield the cue of each such statement; the value is its source."""
    cautious, wrongs = inflected(options, "cautious"), inflected(options, "wrongs")
    verbs = {
        " ".join((form, *rest))
        for verb, *rest in map(str.split, listed(options, "verbs"))
        for form in forms(verb)
    }
    parties = listed(options, "parties")
    for attribution in article.claims.attributions:
        source = attribution.source
        if source is None or attribution.speech == "direct" or not _vouches(article, attribution, verbs):
            continue
        if _is_cautious(article, attribution, cautious) and not _holds_one(article, attribution, wrongs):
            continue
        if _is_party(article, source, parties) and not _is_own_affair(article, attribution, source):
            yield Found(attribution.cue.spans[0] if attribution.cue else source.span, source.text)


def _vouches(article: Article, attribution: Attribution, verbs: set[str]) -> bool:
    """Tell whether a cue has such a verb, and what hangs on it is a sentence: "showed that", not "showed interest"."""
    if attribution.cue is None:
        return False
    cue, claimed = attribution.cue.spans[0], attribution.content[0]
    words = " ".join(cue.of(article.text).lower().split())
    if not any(f" {verb} " in f" {words} " for verb in verbs):
        return False
    first = WORD.findall(claimed.of(article.text).lower())[:LONGEST_SUBJECT]
    before = claimed.start < cue.start and not words.endswith("by")
    return before or (bool(first) and (first[0] in CLAUSE or not FINITE.isdisjoint(first)))


def _is_cautious(article: Article, attribution: Attribution, verbs: frozenset[str]) -> bool:
    cue = attribution.cue.spans[0].of(article.text).lower() if attribution.cue else ""
    return not verbs.isdisjoint(WORD.findall(cue))


def _holds_one(article: Article, attribution: Attribution, words: frozenset[str]) -> bool:
    return any(
        not words.isdisjoint(WORD.findall(part.of(article.text).lower())) for part in attribution.content
    )


def _is_party(article: Article, source: SourceMention, parties: frozenset[str]) -> bool:
    words = source.text.lower()
    head = WORD.findall(BEHIND_HEAD.split(words, maxsplit=1)[0])
    if source.kind == "document" or not NOT_ONE.isdisjoint(head):
        return False
    named = article.sources.get(source.id)
    return (bool(head) and head[-1] in parties) or (named is not None and named.noun in parties)


def _is_own_affair(article: Article, attribution: Attribution, source: SourceMention) -> bool:
    """Tell whether a source speaks of itself, in "it" or its own name."""
    words = [word for part in attribution.content for word in WORD.findall(part.of(article.text).lower())]
    first = next((word for word in words if word not in LEADING), "")
    return not first or first in SELF or first in WORD.findall(source.text.lower())
