"""The finder ``tokens``: a list of steps, each one word or a few that pass the same tests."""

from __future__ import annotations

from claimcheck.model.finder import Test, TokenFinder, TokenStep
from claimcheck.model.labels import TOKEN_FIELDS
from claimcheck.notation.problems import Page
from claimcheck.notation.shape import items, table, truth, word
from claimcheck.notation.tree import Listing, Node, Scalar
from claimcheck.packs.wordtests import Lexicons, read_word_tests

MOST_STEPS = 20
MOST_TIMES = 5


def read_tokens(page: Page, node: Node, lexicons: Lexicons) -> TokenFinder:
    """Read the steps. A plain word is short for ``{lower: word}``; a step without tests is any word."""
    nodes = items(page, node, "'tokens'")
    if len(nodes) > MOST_STEPS:
        page.refuse(nodes[MOST_STEPS], f"more than {MOST_STEPS} steps in 'tokens'")
    steps = tuple(_step(page, item, lexicons) for item in nodes[:MOST_STEPS])
    if steps and not any(step.low for step in steps):
        page.refuse(node, "every step may be left out, so 'tokens' would match nothing: one must stand")
    elif steps and not any(step.low and not step.aside for step in steps):
        page.refuse(node, "no step that must stand is without 'aside', so 'tokens' would flag nothing")
    return TokenFinder(steps)


def _step(page: Page, node: Node, lexicons: Lexicons) -> TokenStep:
    if isinstance(node, Scalar):
        tests = read_word_tests(page, {"lower": node}, lexicons)
        return TokenStep(tests)
    keys = table(page, node, "a step of 'tokens'", (*TOKEN_FIELDS, "times", "aside"))
    low, high = _times(page, keys["times"]) if "times" in keys else (1, 1)
    aside = truth(page, keys["aside"], "'aside'") if "aside" in keys else False
    return TokenStep(read_word_tests(page, keys, lexicons) or _ANY, low, high, aside)


_ANY: dict[str, Test] = {}


def _times(page: Page, node: Node) -> tuple[int, int]:
    ends = node.items if isinstance(node, Listing) else ()
    if len(ends) != 2:
        page.refuse(node, "'times' takes two numbers, fewest and most: [0, 1] for a word that may be missing")
        return 1, 1
    low, high = (_count(page, end) for end in ends)
    if low > high:
        page.refuse(node, f"{low} to {high} times is never: the first number is the lower one")
    return low, max(low, high)


def _count(page: Page, node: Node) -> int:
    value = word(page, node, "a number of times")
    if value.isascii() and value.isdigit() and len(value) <= 2 and int(value) <= MOST_TIMES:
        return int(value)
    if value:
        page.refuse(node, f"a number of times is a whole number from 0 to {MOST_TIMES}")
    return 1
