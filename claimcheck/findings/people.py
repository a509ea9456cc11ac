"""Names in the running text, in full and short, and which of them are of one person."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from claimcheck.model.prose import Prose, Sentence
from claimcheck.model.span import Span
from claimcheck.nlp.capitals import Run, capitalised_runs

# In front of a name, with a capital: no part of it.
TITLES = frozenset(
    "mr mr. mrs mrs. ms ms. miss dr dr. sir dame lord lady prof prof. professor rev rev. judge justice mayor president "
    "senator sen. sen rep. rep gov. governor gen. general col. colonel capt. captain lt. lieutenant sgt. sergeant "
    "detective inspector constable officer chief deputy councillor minister chancellor secretary king queen prince "
    "princess pope bishop archbishop father sister brother aunt uncle spokesman spokeswoman executive chairman "
    "chairwoman director coach doctor commissioner prosecutor attorney ambassador speaker former acting vice prime "
    "health transport finance foreign home defence defense education interior marketing police court fire "
    "superintendent ds dc di pc dci monday tuesday wednesday thursday friday saturday sunday".split()
)
# Of these titles what follows is surely a person, and no place: "former Florida governor".
FORMAL = frozenset(
    "mr mr. mrs mrs. ms ms. miss dr dr. sir dame sen. rep. gov. gen. col. sgt. prof. rev. judge justice mayor "
    "councillor captain inspector sergeant detective constable professor superintendent ds dc di pc dci".split()
)
LONGEST = 4


@dataclass(frozen=True, slots=True)
class Name:
    """A name where it stands: ``words`` without titles, of the tokens of ``run``; ``titled``: "Ms Holm"."""

    words: tuple[str, ...]
    run: Run
    span: Span
    sentence: Sentence
    titled: bool

    @property
    def last(self) -> str:
        """The surname, or all of a name of one word."""
        return self.words[-1]

    @property
    def text(self) -> str:
        """The name on one line."""
        return " ".join(self.words)


def names_in(prose: Prose) -> tuple[Name, ...]:
    """Return the names of the running text in order; headlines have capitals for other reasons."""
    return tuple(name for s in prose.sentences if _is_running(prose, s) for name in _in_sentence(prose, s))


def by_person(names: tuple[Name, ...]) -> Mapping[str, list[Name]]:
    """Return the mentions of each person who is named in full, by that name.

    A surname alone counts for who has it, where nobody else has it too.
    """
    full: dict[str, set[str]] = defaultdict(set)
    for name in names:
        if len(name.words) > 1:
            full[name.last].add(name.text)
    found: dict[str, list[Name]] = defaultdict(list)
    for name in names:
        if len(name.words) > 1:
            found[name.text].append(name)
        elif len(full[name.last]) == 1:
            found[min(full[name.last])].append(name)
    return found


def _is_running(prose: Prose, sentence: Sentence) -> bool:
    return prose.document.sections[sentence.section].kind in ("body", "caption")


def _in_sentence(prose: Prose, sentence: Sentence) -> Iterator[Name]:
    for start, end in capitalised_runs(prose, sentence):
        first = start
        while first < end and prose.tokens[first].lower in TITLES:
            first += 1
        tokens = prose.tokens[first:end]
        if 0 < len(tokens) <= LONGEST and all(_is_name(t.word) for t in tokens):
            span = Span(tokens[0].span.start, tokens[-1].span.end)
            yield Name(
                tuple(t.word for t in tokens),
                (first, end),
                span,
                sentence,
                first > start and prose.tokens[first - 1].lower in FORMAL,
            )


def _is_name(word: str) -> bool:
    """Tell whether a word may be one of a name: "Holm", "O'Neill"; no initials, no capitals only."""
    return word[0].isupper() and not word.isupper() and word.replace("'", "").isalpha()
