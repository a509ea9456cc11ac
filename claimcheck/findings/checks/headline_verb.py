"""A headline with a stronger word than the text has: "Tea cures gloom" over "Tea was linked to better mood".

Words stand on scales (a link, a risk, a cause; suspected, charged, convicted; considers, plans, will). The headline's
word is held against the strongest word of its scale anywhere in the text, and a sentence that shares a word with the
headline must have the weaker one.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from claimcheck.findings.article import Article
from claimcheck.findings.phrases import Phrases
from claimcheck.findings.told import Told
from claimcheck.model.check import Found, OptionValue
from claimcheck.model.finding import Related
from claimcheck.model.span import Span

# Lexicons whose entries say how strong they are ("linked to: 1"), and how many words a sentence must share with the
# headline to be on the same thing: a court case is one, plans are many.
SCALES = {"headline-scale-cause": 1, "headline-scale-court": 1, "headline-scale-plan": 2}
# "Council to close library" says that it will; in running text "to" says nothing of the kind.
ONLY_IN_HEADLINES = {("to",)}
# The words of a headline that may name who will do something.
SUBJECT = 3
SOFTENERS = "headline-softeners"
COURT, CAUSE = "headline-scale-court", "headline-scale-cause"
STUDIES = "headline-of-studies"


def find(article: Article, options: Mapping[str, OptionValue]) -> Iterator[Found]:
    """Yield each word of a headline that is stronger than those of the text; the value is the text's."""
    for head in article.told:
        if head.kind == "headline" and "?" not in head.sentence.span.of(article.text):
            for slug, shared in SCALES.items():
                if slug == COURT or not _softened(article, head, slug):
                    yield from _stronger(article, head, article.phrases(slug), shared)


def _softened(article: Article, head: Told, slug: str) -> bool:
    """Tell whether a headline only supposes; that a study finds a cause is no less a cause."""
    soft = {words for words, _ in head.phrases(article.phrases(SOFTENERS))}
    return bool(soft - set(article.phrases(STUDIES))) if slug == CAUSE else bool(soft)


def _stronger(article: Article, head: Told, ranks: Phrases, shared: int) -> Iterator[Found]:
    said = dict(head.phrases(ranks))
    strong = max(said, key=lambda words: int(ranks[words]), default=None)
    if strong is None or any(q.span.meets(said[strong]) for q in article.claims.quotations):
        return
    weaker = _weaker(article, head, ranks, (int(ranks[strong]), shared))
    if weaker is not None and (shared == 1 or _is_plan(article, head, said[strong], weaker)):
        yield Found(said[strong], weaker.of(article.text), (Related(weaker, "the text says this"),))


def _weaker(article: Article, head: Told, ranks: Phrases, needed: tuple[int, int]) -> Span | None:
    """Return the strongest word of the text where it is weaker, in a sentence on what the headline is on."""
    strong, shared = needed
    found: list[tuple[int, Span]] = []
    for told in article.told:
        if told.kind == "headline" or len(told.stems & head.stems) < shared:
            continue
        said = told.phrases(ranks)
        ranked = [(int(ranks[words]), span) for words, span in said if words not in ONLY_IN_HEADLINES]
        if any(rank >= strong for rank, _ in ranked):
            return None
        found += ranked
    return max(found, key=lambda one: one[0], default=(0, None))[1]


def _is_plan(article: Article, head: Told, strong: Span, weaker: Span) -> bool:
    """Tell whether who will do what in the headline is who may do it in the text: "Council to", "council weighs"."""
    before = [word for word, span in head.words if span.end <= strong.start]
    after = [word for word, span in head.words if span.start >= strong.end]
    sentence = article.sentence(weaker.start)
    if not before or not after or len(before) > SUBJECT or sentence is None:
        return False
    told = article.told[sentence.index]
    front, behind = Span(0, weaker.start), Span(weaker.end, sentence.span.end)
    return before[-1] in told.stems_in(front) and not told.stems_in(behind).isdisjoint(after[:2])
