"""What a rule looks for. A finder is a key of a rule; the table FINDERS says how each is read."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass
from typing import NamedTuple, cast

from claimcheck.model.drift import DRIFT_KINDS, DriftKind
from claimcheck.model.fields import FIELDS
from claimcheck.model.finder import (
    ClaimFinder,
    ClaimName,
    DriftFinder,
    Finder,
    QuoteFinder,
    RegexFinder,
    Words,
)
from claimcheck.model.labels import POS
from claimcheck.model.quote_kinds import FAULTS, QuoteKind
from claimcheck.model.rule import Context, Entry, Within
from claimcheck.notation.problems import Page
from claimcheck.notation.regex import RegexError, compiled
from claimcheck.notation.shape import choice, choices, items, table, word
from claimcheck.notation.tree import Listing, Node, Scalar, Table
from claimcheck.packs.checks import read_check
from claimcheck.packs.conditions import read_where
from claimcheck.packs.dependency import read_dependency
from claimcheck.packs.lexicons import look_up, phrase
from claimcheck.packs.tokens import read_tokens

FARTHEST = 50
SENTENCES = "{sentences: [0, 0]} is the same one, [-1, 0] the one before it as well"
REACHES = "paragraph, document or {sentences: [-1, 0]}"
NOTHING = Words((), inflected=False)


@dataclass(frozen=True, slots=True)
class Reading:
    """What a rule is read with: its page, and the lexicons of all packs together."""

    page: Page
    lexicons: Mapping[str, tuple[Entry, ...]]


# Given the finder's own node and the values of the rule by key.
Read = Callable[[Reading, Node, Mapping[str, Node]], Finder]


def _phrases(reading: Reading, node: Node, keys: Mapping[str, Node]) -> Finder:
    return _words(reading, node, keys, inflected=False)


def _lemmas(reading: Reading, node: Node, keys: Mapping[str, Node]) -> Finder:
    return _words(reading, node, keys, inflected=True)


def _words(reading: Reading, node: Node, keys: Mapping[str, Node], *, inflected: bool) -> Words:
    page = reading.page
    if isinstance(node, Scalar) and node.value in reading.lexicons:
        page.refuse(node, f"'{node.value}' is a lexicon: write {{lexicon: {node.value}}}")
        phrases: tuple[tuple[str, ...], ...] = ()
    elif isinstance(node, Table):
        phrases = tuple(entry.words for entry in look_up(page, node, reading.lexicons))
    else:
        phrases = tuple(
            phrase(page, item) for item in items(page, node, "'lemmas'" if inflected else "'phrases'")
        )
    pos = choices(page, keys["pos"], "pos", POS) if "pos" in keys else ()
    return Words(phrases, inflected, frozenset(pos))


def _claim(reading: Reading, node: Node, keys: Mapping[str, Node]) -> Finder:
    name = choice(reading.page, node, "claim", FIELDS)
    if not name:
        return NOTHING
    claim = cast(ClaimName, name)
    where, then = (
        read_where(reading.page, keys[key], claim, reading.lexicons) if key in keys else {}
        for key in ("where", "then")
    )
    return ClaimFinder(claim, where, then)


def _tokens(reading: Reading, node: Node, _: Mapping[str, Node]) -> Finder:
    return read_tokens(reading.page, node, reading.lexicons)


def _dependency(reading: Reading, node: Node, _: Mapping[str, Node]) -> Finder:
    return read_dependency(reading.page, node, reading.lexicons)


def _regex(reading: Reading, node: Node, _: Mapping[str, Node]) -> Finder:
    """Read an expression as it stands: white space at its ends is meant."""
    word(reading.page, node, "'regex'")
    pattern = node.value if isinstance(node, Scalar) else ""
    try:
        compiled(pattern or ".")
    except RegexError as error:
        reading.page.refuse(node, f"'regex' cannot be used: {error}")
        return NOTHING
    return RegexFinder(pattern)


def _check(reading: Reading, node: Node, keys: Mapping[str, Node]) -> Finder:
    return read_check(reading.page, node, keys)


def _drift(reading: Reading, node: Node, _: Mapping[str, Node]) -> Finder:
    kind = choice(reading.page, node, "drift", DRIFT_KINDS)
    # What is refused is still a rule on drift: its message is not refused as well.
    return DriftFinder(cast(DriftKind, kind or DRIFT_KINDS[0]))


def _quote(reading: Reading, node: Node, _: Mapping[str, Node]) -> Finder:
    kind = choice(reading.page, node, "quote", FAULTS)
    return QuoteFinder(cast(QuoteKind, kind or FAULTS[0]))


class FinderKind(NamedTuple):
    """How a finder is read, and which keys of a rule go with it."""

    read: Read
    beside: tuple[str, ...]


FINDERS: Mapping[str, FinderKind] = {
    "phrases": FinderKind(_phrases, ("pos",)),
    "lemmas": FinderKind(_lemmas, ("pos",)),
    "claim": FinderKind(_claim, ("where", "then")),
    "tokens": FinderKind(_tokens, ()),
    "dependency": FinderKind(_dependency, ()),
    "regex": FinderKind(_regex, ()),
    "check": FinderKind(_check, ("options",)),
    "drift": FinderKind(_drift, ()),
    "quote": FinderKind(_quote, ()),
}
FINDER_KEYS = (*FINDERS, *dict.fromkeys(key for kind in FINDERS.values() for key in kind.beside))

# Finders of words: of these a rule may have several, in ``or``.
WORD_FINDERS = ("phrases", "lemmas", "tokens", "dependency", "regex")

# A context looks for words, claims or signs and tests nothing more.
CONTEXT_FINDERS = ("phrases", "lemmas", "claim", "regex")
OTHER_KEYS = (*WORD_FINDERS, "pos")
CONTEXT_KEYS = (*CONTEXT_FINDERS, "pos", "where", "within")


def read_finder(
    reading: Reading, node: Node, keys: Mapping[str, Node], known: Collection[str] = tuple(FINDERS)
) -> Finder:
    """Read the one finder among the keys of a rule or context that stands at ``node``."""
    page = reading.page
    found = [name for name in known if name in keys]
    if not found:
        page.refuse(node, f"nothing says what to look for: add one of {', '.join(known)}")
        return NOTHING
    if len(found) > 1:
        page.refuse(keys[found[1]], f"only one finder can be here, not {' and '.join(found)}: make two rules")
        return NOTHING
    name = found[0]
    kind = FINDERS[name]
    for key in FINDER_KEYS:
        if key in keys and key not in FINDERS and key not in kind.beside:
            page.refuse(keys[key], f"'{key}' goes with {_friends(key)}, not with '{name}'")
    return kind.read(reading, keys[name], keys)


def _friends(key: str) -> str:
    return " or ".join(f"'{name}'" for name, kind in FINDERS.items() if key in kind.beside)


def read_others(reading: Reading, node: Node, keys: Mapping[str, Node]) -> tuple[Finder, ...]:
    """Read what ``or`` lists: other words that the rule looks for as well."""
    page = reading.page
    if not any(name in keys for name in WORD_FINDERS):
        page.refuse(node, f"'or' goes with {', '.join(WORD_FINDERS)}")
        return ()
    tables = [
        (item, table(page, item, "an entry of 'or'", OTHER_KEYS))
        for item in items(page, node, "'or'", words=False)
    ]
    return tuple(read_finder(reading, item, found, WORD_FINDERS) for item, found in tables if found)


def read_contexts(reading: Reading, node: Node, what: str) -> tuple[Context, ...]:
    """Read what ``unless`` or ``requires`` lists."""
    return tuple(_context(reading, item) for item in items(reading.page, node, f"'{what}'", words=False))


def _context(reading: Reading, node: Node) -> Context:
    page = reading.page
    keys = table(page, node, "a context", CONTEXT_KEYS)
    if isinstance(node, Table) and "within" not in keys:
        page.refuse(node, f"a context has no 'within': say how far it reaches, {REACHES}")
    found = read_finder(reading, node, keys, CONTEXT_FINDERS) if keys else NOTHING
    finder = found if isinstance(found, Words | ClaimFinder | RegexFinder) else NOTHING
    return Context(finder, _within(page, keys["within"]) if "within" in keys else Within("document"))


def _within(page: Page, node: Node) -> Within:
    if isinstance(node, Listing) or (isinstance(node, Scalar) and node.value.startswith("sentence")):
        page.refuse(node, f"say which sentences: {SENTENCES}")
        return Within("document")
    if isinstance(node, Scalar):
        unit = choice(page, node, "within", ("paragraph", "document"))
        return Within("paragraph" if unit == "paragraph" else "document")
    sentences = table(page, node, "'within'", ("sentences",), ("sentences",)).get("sentences")
    return _sentences(page, sentences) if sentences is not None else Within("document")


def _sentences(page: Page, node: Node) -> Within:
    ends = node.items if isinstance(node, Listing) else ()
    if len(ends) != 2:
        page.refuse(node, f"'sentences' takes two numbers, from and to: {SENTENCES}")
        return Within("sentences")
    start, end = (_sentence(page, end) for end in ends)
    if start > end:
        page.refuse(node, f"sentences {start} to {end} are none: the first number is the lower one")
    return Within("sentences", start, end)


def _sentence(page: Page, node: Node) -> int:
    value = word(page, node, "a sentence")
    digits = value.removeprefix("-").removeprefix("+")
    if digits.isascii() and digits.isdigit() and len(digits) <= 3 and int(digits) <= FARTHEST:
        return int(value)
    if value:
        page.refuse(node, f"a sentence is a whole number from -{FARTHEST} to {FARTHEST}")
    return 0
