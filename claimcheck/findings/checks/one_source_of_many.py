"""Sources in the plural that turn out to be one.

"Sources said the vote was delayed. The source gave no reason." Flagged is an unnamed plural without a number
("sources", "officials") where everything later in the article speaks of one ("the source") and nothing of several.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from claimcheck.findings.article import Article
from claimcheck.model.check import Found, OptionValue
from claimcheck.model.finding import Related
from claimcheck.model.span import Span

# What several are called, and one of them.
NOUNS: Mapping[str, str] = {
    "people": "person",
    **{
        f"{noun}s": noun
        for noun in "source official insider aide adviser advisor executive diplomat employee lawmaker officer "
        "staffer investigator associate".split()
    },
}
COUNTED = re.compile(
    r"\b(?:two|three|four|five|six|seven|eight|nine|ten|both|several|many|some|few|dozens|\d+|other|most)\b",
    re.I,
)
# What the noun may be called when it is one: "officials said ... the person said".
# Behind "the official": a verb or an end, and no noun that it belongs to.
BEHIND = (
    r"[.,;]| (?:said|says|told|added|adds|did|does|was|is|who|also|declined|gave|would|could|had|has|asked|noted|"
    r"confirmed|spoke|described|warned|insisted|refused|offered|called|cited|pointed|later|and|but|claimed)\b"
)
ONE = r"(?:the|that|this|the same)"


def find(article: Article, _: Mapping[str, OptionValue]) -> Iterator[Found]:
    """Yield the plural source where it first speaks; the value is the singular that follows."""
    done: set[str] = set()
    for attribution in article.claims.attributions:
        source = attribution.source
        if source is None or not source.plural or source.kind not in ("anonymous", "collective"):
            continue
        noun = _noun(article, source.span)
        if not noun or noun in done or COUNTED.search(source.text):
            continue
        done.add(noun)
        later = _later(article, source.span.end, noun)
        if later is not None:
            yield Found(source.span, later.of(article.text), (Related(later, "here it is one"),))


def _noun(article: Article, span: Span) -> str:
    """Return the plural noun of a source: the last word that a rule on unnamed people marks."""
    tokens = article.prose.tokens
    marked = [
        at
        for at in article.tokens_in(span)
        if article.source_words.get(at, frozenset()) & {"anonymous", "collective"}
    ]
    nouns = [tokens[at].lower for at in marked if tokens[at].lower in NOUNS]
    return nouns[0] if nouns else ""


def _later(article: Article, start: int, noun: str) -> Span | None:
    """Return where one of them is spoken of, if nothing speaks of several any more."""
    one = "person|source|official" if noun == "people" else NOUNS[noun]
    singular = re.compile(rf"\b{ONE} (?:{one})\b(?={BEHIND})", re.I)
    plural = re.compile(rf"\b{noun}\b", re.I)
    found = next((m for m in singular.finditer(article.text, start) if not _quoted(article, m.span())), None)
    if found is None or plural.search(article.text, start):
        return None
    return Span(*found.span())


def _quoted(article: Article, place: tuple[int, int]) -> bool:
    return article.quoted.meet(Span(*place))
