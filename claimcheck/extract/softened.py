"""What a hedge softens: its clause, from the subject on; an approximator's noun; a whole simple sentence."""

from __future__ import annotations

from collections.abc import Collection

from claimcheck.extract.grammar import SUBJECTS, VERBS, clause_of
from claimcheck.model.mark import Mark
from claimcheck.model.prose import Parse, Prose, Sentence
from claimcheck.model.span import Span

# No clause runs on behind these, whatever the parse says.
STOPS = frozenset((";", ":", "(", ")", "[", "]", "—", "--"))
MARKS = ("cc", "punct", "mark")
OF_A_NOUN = ("det", "amod", "quantmod", "advmod", "nummod", "predet", "poss", "compound", "nmod")


def is_simple(prose: Prose, sentence: Sentence, joining: Collection[str]) -> bool:
    """Tell whether a sentence is one clause, as far as its words tell: no mark and no word in it joins two."""
    tokens = list(prose.tokens_of(sentence))
    while tokens and not tokens[-1].is_word:
        tokens.pop()
    return all(token.is_word and token.lower not in joining for token in tokens)


def whole(prose: Prose, sentence: Sentence) -> Span:
    """Return a sentence without the marks at its ends."""
    words = [token.span for token in prose.tokens_of(sentence) if token.is_word]
    return Span(words[0].start, words[-1].end)


def clause(prose: Prose, parse: Parse, mark: Mark) -> Span:
    """Return the clause that holds a hedge: from its subject, or from the hedge where that is before it.

    Of a verb that has a clause below it ("the figures suggest that ...") it is that clause.
    """
    hedge = range(mark.first - parse.first, mark.last - parse.first)
    said = parse.child(hedge[-1], "ccomp") if parse.pos[hedge[0]] == "VERB" else None
    if said is not None:
        return _content(prose, parse, said)
    entries = clause_of(parse, hedge[0]) | set(hedge)
    entries -= _source(prose, parse, hedge)
    first, last = _stretch(prose, parse, entries, hedge)
    start = _subject(parse, hedge[0], first)
    return _span(prose, parse, min(start, hedge[0]), last)


def noun(prose: Prose, parse: Parse, mark: Mark) -> Span:
    """Return what an approximator makes rough: the phrase behind it; its clause where it stands with a verb."""
    entry = min(mark.last - parse.first, len(parse) - 1)
    while parse.deps[entry] in OF_A_NOUN and parse.heads[entry] != entry:
        entry = parse.heads[entry]
    if parse.pos[entry] in VERBS:
        return clause(prose, parse, mark)
    below = parse.subtree(entry)
    return _span(prose, parse, min(below[0], mark.first - parse.first), below[-1])


def _content(prose: Prose, parse: Parse, verb: int) -> Span:
    below = parse.subtree(verb)
    while len(below) > 1 and parse.deps[below[0]] in MARKS:
        below = below[1:]
    return _span(prose, parse, below[0], below[-1])


def _source(prose: Prose, parse: Parse, hedge: range) -> set[int]:
    """Return the words of "according to X", which stand beside a clause and are none of it."""
    found: set[int] = set()
    for entry, dep in enumerate(parse.deps):
        if prose.tokens[parse.first + entry].lower == "according" and dep in ("prep", "pcomp", "advcl"):
            below = parse.subtree(entry)
            found |= set() if hedge[0] in below else set(range(below[0], below[-1] + 1))
    return found


def _stretch(prose: Prose, parse: Parse, entries: set[int], hedge: range) -> tuple[int, int]:
    """Return the ends of the stretch around a hedge, without marks and conjunctions there."""

    def runs_on(entry: int) -> bool:
        return entry in entries and prose.tokens[parse.first + entry].word not in STOPS

    first, last = hedge[0], hedge[-1]
    while runs_on(first - 1):
        first -= 1
    while runs_on(last + 1):
        last += 1
    while first < hedge[0] and parse.deps[first] in MARKS:
        first += 1
    while last > hedge[-1] and parse.deps[last] in MARKS:
        last -= 1
    return first, last


def _subject(parse: Parse, hedge: int, first: int) -> int:
    """Return where the subject of the hedge's clause begins, or the clause where it has none there."""
    top = hedge
    while parse.heads[top] != top:
        own = parse.child(top, *SUBJECTS, "expl")
        if parse.pos[top] in VERBS and own is not None and own <= hedge:
            break
        if parse.deps[top] in ("relcl", "acl", "advcl", "ccomp", "pcomp"):
            return first
        top = parse.heads[top]
    own = parse.child(top, *SUBJECTS, "expl")
    return max(first, parse.subtree(own)[0]) if own is not None else first


def _span(prose: Prose, parse: Parse, first: int, last: int) -> Span:
    tokens = prose.tokens
    return Span(tokens[parse.first + first].span.start, tokens[parse.first + last].span.end)
