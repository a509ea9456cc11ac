"""What must, or must not, stand near the words that a rule means."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from claimcheck.findings.article import Article, Candidate
from claimcheck.findings.where import fulfilling
from claimcheck.model.claims import Hedge, Number
from claimcheck.model.finder import ClaimFinder
from claimcheck.model.intervals import Intervals
from claimcheck.model.rule import Context, Rule, Within
from claimcheck.model.span import Span

Holds = Callable[[Candidate], bool]


def gate(article: Article, rule: Rule) -> Holds:
    """Return what tells whether the contexts of a rule let a candidate pass."""
    hushing = _contexts(article, f"{rule.id}/unless", rule.unless)
    needed = _contexts(article, f"{rule.id}/requires", rule.requires)
    return lambda candidate: (
        all(holds(candidate) for holds in needed) and not any(holds(candidate) for holds in hushing)
    )


def _contexts(article: Article, name: str, contexts: Sequence[Context]) -> list[Holds]:
    return [_context(article, f"{name}/{place}", context) for place, context in enumerate(contexts)]


def _context(article: Article, finder: str, context: Context) -> Holds:
    if not isinstance(context.finder, ClaimFinder):
        words = Intervals(mark.span for mark in article.marks.get(finder, ()))
        return lambda candidate: any(
            words.meet(stretch) for stretch in _around(candidate, _reach(article, candidate, context.within))
        )
    named = fulfilling(article, article.candidates(context.finder.claim), context.finder.where)
    claims = Intervals(candidate.span for candidate in named)
    return lambda candidate: claims.meet(_reach(article, candidate, context.within), but=candidate.span)


def _around(candidate: Candidate, reach: Span) -> tuple[Span, ...]:
    """Leave out the candidate's own words: they are no context. What a longer claim holds is.

    A dependency pattern's own words are those of its roles; what stands between them is context.
    """
    if candidate.claim is not None and not isinstance(candidate.claim, Number | Hedge):
        return (reach,)
    own = sorted({span for _, span in candidate.roles}) or [candidate.span]
    starts = (reach.start, *(max(span.end, reach.start) for span in own))
    ends = (*(min(span.start, reach.end) for span in own), reach.end)
    return tuple(map(Span, starts, ends))


def _reach(article: Article, candidate: Candidate, within: Within) -> Span:
    """Return how far the context reaches around a candidate; an empty span where there is nothing."""
    whole = Span(0, len(article.text))
    if within.unit == "document":
        return whole
    if within.unit == "paragraph":
        section = article.section(candidate.span.start)
        return section.span if section else whole
    return _sentences(article, candidate.span, within)


def _sentences(article: Article, span: Span, within: Within) -> Span:
    sentences = article.prose.sentences
    first, last = article.sentence(span.start), article.sentence(max(span.start, span.end - 1))
    if first is None or last is None:
        return Span(0, 0)
    start, end = max(0, first.index + within.start), min(len(sentences) - 1, last.index + within.end)
    return Span(sentences[start].span.start, sentences[end].span.end) if start <= end else Span(0, 0)
