"""What a word like "about" softens: the figure with what it counts, and with the rest of that phrase."""

from __future__ import annotations

from collections.abc import Iterable

from claimcheck.model.claims import Number
from claimcheck.model.prose import Parse, Prose, Sentence, Token
from claimcheck.model.span import Span

# Behind a figure these may go on with its phrase: "41 percent of both forces", "$8,000 more than it costs".
GOES_ON = frozenset(("of", "worth", "more", "less", "fewer", "higher", "lower", "the", "times", "as", "in"))
# A figure and these stand before what it measures.
BEFORE = ("nummod", "quantmod", "npadvmod", "compound", "nmod", "predet", "amod")
ADDED = ("relcl", "acl", "advcl", "appos", "parataxis", "ccomp", "conj", "cc")
SPREAD = frozenset(("over", "within"))


def figure(number: Number) -> Span:
    """Return a figure with what it counts."""
    of = number.of.span if number.of else number.span
    return Span(min(number.span.start, of.start), max(number.span.end, of.end))


def goes_on(prose: Prose, sentence: Sentence, number: Number) -> bool:
    """Tell whether the words behind a figure with what it counts may belong to its phrase."""
    after = _after(prose, figure(number).end, sentence)
    if after == "in":
        return number.kind in ("percent", "fraction") and number.of is None
    return after in GOES_ON


def figure_phrase(prose: Prose, parse: Parse, number: Number) -> Span:
    """Return a figure with the rest of its phrase, as far as the grammar ties it to the figure."""
    plain = figure(number)
    inside = [k for k in range(len(parse)) if _is_within(prose, parse, k, plain)]
    if not inside:
        return plain
    top = _top(parse, inside)
    below, left_out = set(parse.subtree(top)), _left_out(prose, parse, top)
    end = inside[-1]
    while end + 1 in below and end + 1 not in left_out and not _is_mark(parse, end + 1):
        end += 1
    return Span(plain.start, max(plain.end, _token(prose, parse, end).span.end))


def spread(prose: Prose, sentence: Sentence, scope: Span, numbers: Iterable[Number]) -> Span:
    """Take in the time over which a sum is spread: "$55 billion over six years"."""
    if _after(prose, scope.end, sentence) not in SPREAD:
        return scope
    times = (n.span for n in numbers if n.kind == "duration" and n.span.end <= sentence.span.end)
    text = prose.document.text
    joined = (t.end for t in times if t.start > scope.end and len(text[scope.end : t.start].split()) == 1)
    return Span(scope.start, next(joined, scope.end))


def _after(prose: Prose, end: int, sentence: Sentence) -> str:
    return next((token.lower for token in prose.tokens_of(sentence) if token.span.start >= end), "")


def _is_within(prose: Prose, parse: Parse, entry: int, span: Span) -> bool:
    token = _token(prose, parse, entry)
    return span.start <= token.span.start and token.span.end <= span.end


def _token(prose: Prose, parse: Parse, entry: int) -> Token:
    return prose.tokens[parse.first + entry]


def _is_mark(parse: Parse, entry: int) -> bool:
    """Tell a comma from a hyphen or a sign of currency, which part nothing."""
    return parse.deps[entry] == "punct" and parse.tags[entry] != "HYPH"


def _top(parse: Parse, inside: list[int]) -> int:
    """Return the head of the phrase that a figure stands in."""
    top = next(k for k in reversed(inside) if parse.heads[k] not in inside or parse.heads[k] == k)
    while parse.deps[top] in BEFORE and parse.heads[top] > top:
        top = parse.heads[top]
    return top


def _left_out(prose: Prose, parse: Parse, top: int) -> set[int]:
    """Return what only adds to a phrase; "than it costs" behind "more" does not."""
    found: set[int] = set()
    for entry in parse.subtree(top):
        mark = parse.child(entry, "mark")
        compared = mark is not None and _token(prose, parse, mark).lower in ("than", "as")
        joined = parse.deps[entry] in ("conj", "cc") and parse.heads[entry] != top
        if entry != top and parse.deps[entry] in ADDED and not compared and not joined:
            found.update(parse.subtree(entry))
    return found
