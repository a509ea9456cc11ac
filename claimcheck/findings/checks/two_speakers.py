"""A pronoun that may be either of two people.

"Reis met Okoro on Friday. She said the talks had failed." Silent where the one who spoke last can be meant, where
first names or titles tell the two apart, and where one of them stands alone in the sentence before.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from claimcheck.findings.article import Article
from claimcheck.findings.names import Name
from claimcheck.model.check import Found, OptionValue
from claimcheck.model.finding import Related
from claimcheck.model.prose import Sentence
from claimcheck.model.span import Span

SEX = {"he": "man", "she": "woman"}
# Before a name, that one is only compared with the other.
COMPARED = frozenset(("than", "like", "unlike", "as", "under", "against"))
# How many sentences back a pronoun may reach.
BACK = 2


def find(article: Article, _: Mapping[str, OptionValue]) -> Iterator[Found]:
    """Yield each pronoun that speaks; the value is the two names."""
    for attribution in article.claims.attributions:
        source = attribution.source
        if source is None or source.text.lower() not in SEX or attribution.parent is not None:
            continue
        sentence = article.sentence(source.span.start)
        if sentence is None or article.quoted.meet(source.span):
            continue
        people = _meant(article, sentence, source.span, source.text.lower())
        if len(people) == 2:
            names = " or ".join(" ".join(name.words) for name in people)
            yield Found(source.span, names, tuple(Related(n.span, "may be meant") for n in people))


def _meant(article: Article, sentence: Sentence, pronoun: Span, word: str) -> Sequence[Name]:
    """Return the people whom a pronoun can mean: two, if nothing tells them apart."""
    if _is_under_way(article, sentence, pronoun, word):
        return ()
    first = max(0, sentence.index - BACK)
    for before in reversed(article.prose.sentences[first : sentence.index]):
        if before.section != sentence.section and before.index != sentence.index - 1:
            return ()
        if _speaks(article, before):
            return ()
        people = [
            n for n in article.names if n.person and before.span.holds(n.span) and n.sex in ("", SEX[word])
        ]
        one_each = list({name.key: name for name in people}.values())
        if one_each:
            return one_each if _alike(article, before, one_each) else ()
    return ()


def _is_under_way(article: Article, sentence: Sentence, pronoun: Span, word: str) -> bool:
    """Tell whether the sentence itself, or the one before it, says by then whom the pronoun stands for."""
    start = article.prose.sentences[max(0, sentence.index - 1)].span.start
    words = (article.prose.tokens[at] for at in article.tokens_in(Span(start, pronoun.start)))
    named = any(sentence.span.start <= name.span.start < pronoun.start for name in article.names)
    return named or any(token.lower == word for token in words)


def _speaks(article: Article, sentence: Sentence) -> bool:
    """Tell whether somebody says something in a sentence: a pronoun behind it means that one."""
    return article.quoted.meet(sentence.span) or any(
        span.meets(sentence.span)
        for attribution in article.claims.attributions
        for span in ((attribution.source.span,) if attribution.source else attribution.content)
    )


def _alike(article: Article, sentence: Sentence, people: Sequence[Name]) -> bool:
    """Tell whether both are named on their own: neither owns something ("Reis's lawyer"), nor stands by the other."""
    if len(people) != 2:
        return False
    tokens = article.prose.tokens
    owners = [n for n in people if n.last < len(tokens) and tokens[n.last].lower in ("'s", "'", "’s")]
    aside = {tokens[at].lower for n in people for at in range(max(sentence.first, n.first - 3), n.first)}
    if COMPARED & aside:
        return False
    known = [n for n in people if n.sex]
    return not owners and len(known) != 1
