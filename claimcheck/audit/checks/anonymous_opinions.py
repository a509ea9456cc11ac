"""Somebody without a name judges a person: "A former aide said the minister is a bully".

A word of the lexicon ``opinion-words`` counts behind "is", "as", "called" and the like, where a person or a body is
what the statement speaks of before it.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from claimcheck.audit.article import Article
from claimcheck.audit.checks.phrases import Phrases
from claimcheck.model.check import Found, OptionValue
from claimcheck.model.claims import Attribution
from claimcheck.model.finding import Related
from claimcheck.model.span import Span

OPINIONS = "opinion-words"
LINKS = frozenset(
    "is are was were be been being 's 're 'm as such seems seemed looks looked becoming become became called calls "
    "branded labelled labeled dubbed remains remained acts acted".split()
)
NAMING = frozenset(("call", "brand", "label", "dub", "describe", "dismiss", "hail", "praise"))
PEOPLE = frozenset("he she him her they them who you himself herself".split())
OF_PEOPLE = frozenset(("person", "role", "anonymous", "organisation", "collective"))
# How many words may stand between the link and the judgement: "is an utterly hopeless and".
BETWEEN = 5


def find(article: Article, options: Mapping[str, OptionValue]) -> Iterator[Found]:
    """Yield each nameless source that judges; the value is the word that does."""
    opinions = Phrases(article.phrases(OPINIONS))
    for attribution in article.claims.attributions:
        source = attribution.source
        if source is None or source.kind != "anonymous" or attribution.confidence < 0.5 or _asks(attribution):
            continue
        found = (_judgement(article, attribution, part, opinions) for part in attribution.content)
        judged = next((words for words in found if words is not None), None)
        if judged is not None and not _is_of_another(article, attribution, judged):
            yield Found(source.span, judged.of(article.text), (Related(judged, "the judgement"),))


def _is_of_another(article: Article, attribution: Attribution, words: Span) -> bool:
    """Tell whether a statement within the statement holds the words: "asked why people thought she was a liar"."""
    inside = (a for a in article.claims.attributions if a.parent == attribution.id)
    return any(part.holds(words) for a in inside for part in a.content)


def _judgement(
    article: Article, attribution: Attribution, part: Span, opinions: Phrases
) -> Span | None:
    """Return the first words in a part of a statement that judge somebody."""
    tokens = article.prose.tokens
    places = article.tokens_in(part)
    words = [tokens[at].lower for at in places]
    naming = attribution.cue is not None and attribution.cue.lemma.split(" ")[0] in NAMING
    for at in range(len(words)):
        size = opinions.at(words, at)
        if not size:
            continue
        behind = words[max(0, at - BETWEEN) : at]
        link = next((at - 1 - n for n, w in enumerate(reversed(behind)) if w in LINKS), None)
        if link is None and not naming:
            continue
        if _negated(behind):
            continue
        subject = [*range(places[0], places[0] + (link if link is not None else at))]
        about = [*subject, *(range(*_cue_tokens(article, attribution)) if naming else ())]
        if any(_is_somebody(article, n) for n in about):
            return Span(tokens[places[0] + at].span.start, tokens[places[0] + at + size - 1].span.end)
    return None


def _asks(attribution: Attribution) -> bool:
    return attribution.cue is not None and attribution.cue.lemma in ("ask", "wonder")


def _negated(words: list[str]) -> bool:
    return not {"not", "n't", "never", "no"}.isdisjoint(words)


def _cue_tokens(article: Article, attribution: Attribution) -> tuple[int, int]:
    """Return the tokens of the cue and what stands close behind it: "called the envoy" a disgrace."""
    cue = attribution.cue
    if cue is None:
        return 0, 0
    places = article.tokens_in(cue.spans[0])
    return (places[0], min(places[-1] + 6, len(article.prose.tokens))) if places else (0, 0)


def _is_somebody(article: Article, at: int) -> bool:
    token = article.prose.tokens[at]
    if token.lower in PEOPLE or article.source_words.get(at, frozenset()) & OF_PEOPLE:
        return True
    return any(name.first <= at < name.last for name in article.names)
