"""A verb that vouches for what a party to the matter claims: "the campaign revealed that its rival took money".

Silent where the source speaks of its own affairs ("the company confirmed that it will close the plant"): there it
knows.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from claimcheck.audit.article import Article
from claimcheck.audit.checks.stretches import inflected, listed
from claimcheck.model.check import Found, OptionValue
from claimcheck.model.claims import Attribution

WORD = re.compile(r"[\w’'-]+")
BEHIND_HEAD = re.compile(r"(?<=\w)(?:,|\s(?:of|for|in|at|from|with|who|that|which|by|on|to|[-–—])\s)")
SELF = frozenset("it he she they we i".split())
LEADING = frozenset("that how the a an".split())


def find(article: Article, options: Mapping[str, OptionValue]) -> Iterator[Found]:
    """Yield the cue of each such statement; the value is a plain verb in its place."""
    verbs, parties = inflected(options, "verbs"), listed(options, "parties")
    for attribution in article.claims.attributions:
        cue = attribution.cue
        if cue is None or attribution.source is None or attribution.speech == "direct":
            continue
        words = WORD.findall(cue.spans[0].of(article.text).lower())
        if verbs.isdisjoint(words) or not _is_party(article, attribution, parties):
            continue
        if not _is_own_affair(article, attribution):
            yield Found(cue.spans[0], attribution.source.text)


def _is_party(article: Article, attribution: Attribution, parties: frozenset[str]) -> bool:
    source = attribution.source
    if source is None or source.kind == "document":
        return False
    named = article.sources.get(source.id)
    head = WORD.findall(BEHIND_HEAD.split(source.text.lower(), maxsplit=1)[0])
    return (bool(head) and head[-1] in parties) or (named is not None and named.noun in parties)


def _is_own_affair(article: Article, attribution: Attribution) -> bool:
    """Tell whether a source speaks of itself, in "it", "his plan" or its own name."""
    if attribution.source is None:
        return False
    words = [word for part in attribution.content for word in WORD.findall(part.of(article.text).lower())]
    first = next((word for word in words if word not in LEADING), "")
    named = WORD.findall(attribution.source.text.lower())
    return not words or first in SELF or first in named
