"""A quotation that follows another speaker's words in one paragraph, and names its own speaker only behind it.

``"It was loud," said Lind. "I heard nothing at all," said Quill.`` A reader gives the second quotation to Lind.
Questions are left alone: in an interview everybody sees who asks.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from claimcheck.findings.article import Article
from claimcheck.model.check import Found, OptionValue
from claimcheck.model.claims import Attribution
from claimcheck.model.finding import Related
from claimcheck.model.prose import Sentence

# Who can be told from whom: behind a quotation all who have a name or a post, behind other words only persons.
QUOTED, TOLD = ("person", "role", "organisation"), ("person",)
PRONOUNS = frozenset("he she they it i we you who".split())


def find(article: Article, _: Mapping[str, OptionValue]) -> Iterator[Found]:
    """Yield the source of each such quotation; the value is who speaks before."""
    top = [a for a in article.claims.attributions if a.source and a.parent is None]
    quoted = frozenset(quotation.span.start for quotation in article.claims.quotations)
    last: dict[int, Attribution] = {}
    for attribution in sorted(top, key=lambda a: a.span.end):
        sentence = article.sentence(attribution.span.end - 1)
        if sentence is not None:
            last[sentence.index] = attribution
    for attribution in top:
        before = _sentence_before(article, attribution, quoted)
        earlier = last.get(before.index) if before is not None else None
        if earlier is None or earlier.source is None or attribution.source is None:
            continue
        asked = attribution.content[0].of(article.text).rstrip("\"'”’").endswith("?")
        if _differ(earlier, attribution) and not asked:
            related = Related(earlier.source.span, "speaks before")
            yield Found(attribution.source.span, earlier.source.text, (related,))


def _sentence_before(article: Article, attribution: Attribution, quoted: frozenset[int]) -> Sentence | None:
    """Return the sentence before a quotation that begins a sentence, and whose speaker comes after it."""
    opening, source = attribution.content[0], attribution.source
    sentence = article.sentence(opening.start)
    if sentence is None or not sentence.index or attribution.speech != "direct" or source is None:
        return None
    begins = sentence.span.start in quoted and opening.start <= sentence.span.start + 1
    before = article.prose.sentences[sentence.index - 1]
    return (
        before if begins and source.span.start >= opening.end and before.section == sentence.section else None
    )


def _differ(one: Attribution, other: Attribution) -> bool:
    """Tell whether two sources are known to be different, and the second has a name of its own."""
    if one.source is None or other.source is None or one.source.id == other.source.id:
        return False
    known = all(source.kind in _known(one) for source in (one.source, other.source))
    # "Trump said" and "the candidate said", "the party said" and "its spokesman said" may be one.
    kinds = {one.source.kind, other.source.kind}
    known = (
        known
        and kinds != {"person", "role"}
        and not any("spokes" in word for word in other.source.text.split())
    )
    words = {one.source.text.lower(), other.source.text.lower()}
    return known and words.isdisjoint(PRONOUNS) and not _share_a_word(one.source.text, other.source.text)


def _known(earlier: Attribution) -> tuple[str, ...]:
    if earlier.speech == "direct":
        return QUOTED
    return TOLD if earlier.cue is not None and earlier.cue.cls == "neutral" else ()


def _share_a_word(one: str, other: str) -> bool:
    names = ({word for word in text.split() if word[0].isupper()} for text in (one, other))
    return not set.isdisjoint(*names)
