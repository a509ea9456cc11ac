"""A source that is named once and then lost.

"The auditor said books were falsified. Invoices were backdated. Two clerks took cash. Files were burned." Flagged is
a run of sentences behind an attributed one, in the same paragraph, each of which tells a fact that needs a source (a
figure, or something done in the passive or done wrong) and none of which names it again, not even by "also" or "the
report". ``sentences`` says how long the run must be.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from decimal import Decimal
from itertools import groupby, pairwise

from claimcheck.findings.article import Article
from claimcheck.findings.checks.deeds import BE, Deeds
from claimcheck.findings.checks.late_source import KINDS as FIGURES
from claimcheck.model.check import Found, OptionValue
from claimcheck.model.finding import Related
from claimcheck.model.prose import Sentence
from claimcheck.model.span import Span
from claimcheck.nlp.irregular import VERBS

KINDS = FIGURES | {"duration"}
PARTICIPLES = frozenset(form for pasts in VERBS.values() for form in pasts)
ADVERB = re.compile(r"(?:\w+ly|never|not|n't|also|often|later|then|still|all|both)$")
PAST = re.compile(r"[a-z]{2,}(?:ed|wn|ken|ten|den|sen)$")


def find(article: Article, options: Mapping[str, OptionValue]) -> Iterator[Found]:
    """Yield each run; the value is the source that was named last."""
    asked = options.get("sentences")
    most = int(asked) if isinstance(asked, Decimal) else 3
    facts = _Facts(article)
    for _, group in groupby(article.prose.sentences, key=lambda s: s.section):
        yield from _in_paragraph(list(group), facts, most)


def _in_paragraph(paragraph: Sequence[Sentence], facts: _Facts, most: int) -> Iterator[Found]:
    source: tuple[str, Span] | None = None
    run: list[Sentence] = []
    for sentence in (*paragraph, None):
        if sentence is not None and source and facts.tells(sentence):
            run.append(sentence)
            continue
        if source and len(run) >= most:
            span = Span(run[0].span.start, run[-1].span.end)
            yield Found(span, source[0], (Related(source[1], "the source named last"),))
        run = []
        source = facts.source(sentence) if sentence is not None else None


class _Facts:
    def __init__(self, article: Article) -> None:
        self._article = article
        self._deeds = Deeds(article)

    def source(self, sentence: Sentence) -> tuple[str, Span] | None:
        """Return who is said to speak in a sentence, and where."""
        for attribution in self._article.claims.attributions:
            source = attribution.source
            if source and sentence.span.holds(source.span) and attribution.parent is None:
                return source.text, source.span
        return None

    def tells(self, sentence: Sentence) -> bool:
        """Tell whether a sentence has a fact in it that needs a source, and none."""
        article = self._article
        if article.standing.cue_near(sentence) or article.quoted.meet(sentence.span):
            return False
        if any(n.kind in KINDS and sentence.span.holds(n.span) for n in article.claims.numbers):
            return True
        words = [token.lower for token in article.prose.tokens_of(sentence) if not ADVERB.match(token.lower)]
        passive = any(
            one in BE and (PAST.match(other) or other in PARTICIPLES) for one, other in pairwise(words)
        )
        return passive or any(True for _ in self._deeds.of(sentence))
