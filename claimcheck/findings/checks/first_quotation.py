"""The first quotation of an article is by somebody without a name.

Flagged is the source: '"It is over," one lawmaker said.'
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from claimcheck.findings.article import Article
from claimcheck.findings.fields import DEFINITE
from claimcheck.model.check import Found, OptionValue
from claimcheck.model.claims import Attribution, SourceMention
from claimcheck.model.finding import Related

# These put a question, speak for a body, or stand in a thread; what is tweeted has its handle.
NOT_VOICES = frozenset(("ask", "tweet", "inquire", "wonder"))
OF_NO_ACCOUNT = frozenset(
    (
        "reporter",
        "journalist",
        "interviewer",
        "moderator",
        "caller",
        "questioner",
        "user",
        "commenter",
        "representative",
    )
)
# "Ida Holm's former strategist" can be looked up.
SOMEBODYS = re.compile(r"[A-Z][\w.-]*(?: [A-Z][\w.-]*)*['’]s? (?:\w+ )*\w+$")
HANDLE = re.compile(r"@\w|\bhandle\b")
# Who is quoted so has no name, whatever they are: "a nurse, who asked not to be named".
UNNAMED = re.compile(
    r"\b(?:(?:not|never) to be (?:named|identified)|to remain (?:anonymous|nameless|unnamed)"
    r"|(?:on|under) (?:the )?condition of anonymity|did not want to be (?:named|identified))\b"
)
# Shorter ones are words that somebody used, and no quotation to open with.
FEWEST = 2


def find(article: Article, _: Mapping[str, OptionValue]) -> Iterator[Found]:
    """Yield the source of the first quotation in the body, if it is nameless and was not told of before."""
    quoting = [a for a in article.claims.attributions if a.speech == "direct" and _reads(article, a)]
    first = min(quoting, key=lambda a: a.content[0].start, default=None)
    source = first.source if first else None
    if first is None or source is None or not _is_nameless(article, source):
        return
    if not _is_told_of(article, first, source):
        later = next((a for a in quoting if a.source and a.source.kind == "person"), None)
        related = (
            (Related(later.source.span, "the first voice with a name"),) if later and later.source else ()
        )
        yield Found(source.span, source.text, related)


def _is_nameless(article: Article, source: SourceMention) -> bool:
    """Tell whether a source has no name: by what it is, or because the sentence says that it wants none."""
    if source.kind != "unresolved":
        return source.kind == "anonymous"
    sentence = article.sentence(source.span.start)
    return (
        sentence is not None and UNNAMED.search(article.text, source.span.end, sentence.span.end) is not None
    )


def _is_told_of(article: Article, quoting: Attribution, source: SourceMention) -> bool:
    """Tell whether a reader may know who speaks, or whether it is only a question or a tweet."""
    named = any(n.person and len(n.words) > 1 and source.span.holds(n.span) for n in article.names)
    alone = not source.plural and SOMEBODYS.match(source.text) is not None
    aside = quoting.cue is not None and quoting.cue.lemma in NOT_VOICES
    asking = not OF_NO_ACCOUNT.isdisjoint(source.text.lower().split())
    opening = source.text.split()[0].lower()
    return named or alone or aside or asking or opening in DEFINITE or HANDLE.search(source.text) is not None


def _reads(article: Article, attribution: Attribution) -> bool:
    section = article.section(attribution.content[0].start)
    words = sum(map(article.words, attribution.content))
    return section is not None and section.kind == "body" and words >= FEWEST
