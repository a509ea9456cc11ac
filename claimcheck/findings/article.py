"""Everything known about one article, laid out so that each question of a rule is a look-up."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache, cached_property
from itertools import accumulate
from typing import TypeVar

from claimcheck.findings.names import Name, find_names
from claimcheck.findings.people import Name as SpelledName
from claimcheck.findings.people import names_in
from claimcheck.findings.phrases import Phrases, phrases_of, words_of
from claimcheck.findings.standing import Standing
from claimcheck.findings.told import Told, told_in
from claimcheck.model.claims import Attribution, Claims, Hedge, Number, Quotation, Source
from claimcheck.model.document import Document, Section
from claimcheck.model.finder import ClaimName
from claimcheck.model.finding import Related
from claimcheck.model.intervals import Intervals
from claimcheck.model.mark import Mark
from claimcheck.model.prose import Prose, Sentence
from claimcheck.model.rule import Catalogue
from claimcheck.model.span import Span

Spanned = Attribution | Number | Hedge | Quotation
S = TypeVar("S", Attribution, Hedge)
Claim = Spanned | Source | Document


@dataclass(frozen=True, slots=True)
class Candidate:
    """What a rule may flag: the words of a mark, a claim with the words it takes, or what a check found.

    ``roles`` are the words of a dependency pattern, ``value`` and ``related`` what a check says of its own.
    """

    span: Span
    claim: Claim | None = None
    roles: tuple[tuple[str, Span], ...] = ()
    value: str = ""
    related: tuple[Related, ...] = ()


class Article:
    """The words, claims and marks of one document."""

    def __init__(self, prose: Prose, claims: Claims, marks: Sequence[Mark], catalogue: Catalogue) -> None:
        self.prose = prose
        self.text = prose.document.text
        self.claims = claims
        self.catalogue = catalogue
        self.standing = Standing(prose, claims, marks, catalogue)
        self.attributions = {a.id: a for a in claims.attributions}
        self.sources = {s.id: s for s in claims.sources}
        self.marks = _by_finder(marks)
        self.quoted = Intervals(q.inner for q in claims.quotations)
        self.said = Intervals(part for a in claims.attributions for part in a.content)
        self._sentence_starts = [s.span.start for s in prose.sentences]
        self._section_starts = [s.span.start for s in prose.document.sections]
        self._token_starts = [t.span.start for t in prose.tokens]
        # To find all entries of a lexicon in what is remembered takes time itself, so an article does it once.
        self.lexicon, self.phrases = cache(self._lexicon), cache(self._phrases)
        self._words_before = list(accumulate((t.is_word for t in prose.tokens), initial=0))

    @cached_property
    def names(self) -> tuple[Name, ...]:
        """The proper names of people and bodies in the running text, in its order."""
        return find_names(self.prose, self.claims, self.source_words, self.lexicon)

    @cached_property
    def spelled_names(self) -> tuple[SpelledName, ...]:
        """The names of people as they are spelled in the running text, in full and short."""
        return names_in(self.prose)

    @cached_property
    def source_words(self) -> dict[int, frozenset[str]]:
        """The source classes of the tokens that source rules mark: of several words, of each."""
        classes = {
            rule.id: rule.marks.cls
            for rule in self.catalogue.rules
            if rule.marks is not None and rule.marks.mark == "source"
        }
        found: dict[int, frozenset[str]] = {}
        for name, cls in classes.items():
            for mark in self.marks.get(name, ()):
                for at in range(mark.first, mark.last):
                    found[at] = found.get(at, frozenset()) | {cls}
        return found

    def _lexicon(self, slug: str) -> frozenset[tuple[str, ...]]:
        """Return the entries of a lexicon, in lower case; none where no pack has it."""
        return words_of(self.catalogue.lexicon(slug))

    def candidates(self, name: ClaimName) -> list[Candidate]:
        """Return the claims of one name with their words, in text order."""
        if name == "document":
            whole = self._title_or_lead()
            return [Candidate(whole, self.prose.document)] if whole else []
        if name == "source":
            found = [Candidate(s.mentions[0], s) for s in self.claims.sources if s.mentions]
        else:
            spanned: dict[str, Sequence[Spanned]] = {
                "attribution": self.claims.attributions,
                "number": self.claims.numbers,
                "hedge": self.claims.hedges,
                "quotation": self.claims.quotations,
            }
            found = [Candidate(claim.span, claim) for claim in spanned[name]]
        return sorted(found, key=lambda candidate: candidate.span)

    @cached_property
    def figures_given(self) -> frozenset[tuple[str, str | None, str | None]]:
        """Kind, value and unit of the figures that stand in some statement."""
        return frozenset((n.kind, n.value, n.unit) for n in self.claims.numbers if n.attribution is not None)

    def sentence(self, offset: int) -> Sentence | None:
        """Return the sentence that an offset is in, or the last one before it."""
        sentences = self.prose.sentences
        return sentences[max(0, bisect_right(self._sentence_starts, offset) - 1)] if sentences else None

    def section(self, offset: int) -> Section | None:
        """Return the section that an offset is in, or the last one before it."""
        sections = self.prose.document.sections
        return sections[max(0, bisect_right(self._section_starts, offset) - 1)] if sections else None

    def tokens_in(self, span: Span) -> range:
        """Return the tokens that start in a span."""
        return range(*(bisect_left(self._token_starts, offset) for offset in span))

    def words(self, span: Span) -> int:
        """Count the words in a span; punctuation is none."""
        first, last = (bisect_left(self._token_starts, offset) for offset in span)
        return self._words_before[last] - self._words_before[first]

    def _phrases(self, slug: str) -> Phrases:
        """Return the phrases of a lexicon with their values, as checks look for them."""
        return phrases_of(self.catalogue.lexicon(slug))

    @cached_property
    def told(self) -> tuple[Told, ...]:
        """The sentences, each with the words that tell what it is about."""
        return told_in(self.prose)

    @cached_property
    def attributions_of(self) -> Mapping[int, Sequence[Attribution]]:
        """The attributions that have words in a sentence, by its index."""
        return self._by_sentence(self.claims.attributions)

    @cached_property
    def hedges_of(self) -> Mapping[int, Sequence[Hedge]]:
        """The hedges that stand in a sentence, by its index."""
        return self._by_sentence(self.claims.hedges)

    def _by_sentence(self, claims: Iterable[S]) -> Mapping[int, Sequence[S]]:
        found: defaultdict[int, list[S]] = defaultdict(list)
        for claim in claims:
            start, end = claim.span
            first, last = self.sentence(start), self.sentence(end - 1)
            if first is not None and last is not None:
                for index in range(first.index, last.index + 1):
                    found[index].append(claim)
        return found

    @cached_property
    def word_counts(self) -> Counter[str]:
        """How often each word occurs, as it is written."""
        return Counter(token.word for token in self.prose.tokens)

    def _title_or_lead(self) -> Span | None:
        """Return where a finding about the whole article shows: its headline, or its first sentence."""
        sections = self.prose.document.sections
        headline = next((s.span for s in sections if s.kind == "headline"), None)
        lead = self.prose.sentences[0].span if self.prose.sentences else None
        return headline or lead


def _by_finder(marks: Sequence[Mark]) -> dict[str, list[Mark]]:
    found: dict[str, list[Mark]] = defaultdict(list)
    for mark in marks:
        found[mark.finder].append(mark)
    return found
