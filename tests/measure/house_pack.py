"""A large house pack, made up in a fixed way, to time what rules of a house cost.

1,000 rules with 5,000 phrases of one to three words; each first word is a common one, so that most sentences
begin many phrases and few end one. Half of the rules ask for the voice, a quarter have an ``unless``.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import count

RULES, PHRASES_EACH = 1_000, 5

FIRST = (
    "the a of to in for on with at by from as it he she they we people government report police company "
    "court city year week day plan price money law deal vote state union school party minister mayor "
    "president officials new old big high low long early late local public private last next first more "
    "most many some other very under over after before between about against during without"
).split()
SECOND = (
    "amber brisk candid dapper earnest feckless gallant hapless idyllic jaunty keen lofty mellow nimble "
    "opaque plucky quaint rustic sombre tepid unruly vexed wistful young zealous year people time way day "
    "man thing woman life child world house case point group problem number part place work week system "
    "question night area room story fact month lot right study book job word business issue side kind"
).split()
THIRD = "ahead behind inside outside together apart forward backward upward downward again".split()


def write(extends: str = "default") -> str:
    """Return the text of the pack."""
    phrases = _phrases()
    lines = [f"pack: {{name: large-house, version: 1.0.0, extends: [{extends}]}}", "rules:"]
    for number in range(RULES):
        finder = "lemmas" if number % 5 == 0 else "phrases"
        own = ", ".join(next(phrases) for _ in range(PHRASES_EACH))
        lines += [
            f"- id: HSE{number:03d}",
            f"  name: house-{number}",
            "  summary: Words that the house avoids.",
            "  why: The style book says so.",
            "  severity: note",
            f"  {finder}: [{own}]",
            '  message: Avoid "{text}"',
        ]
        if number % 2:
            lines.append("  voice: [narration, paraphrase]")
        if number % 4 == 0:
            lines.append("  unless: [{phrases: [the court heard, style book], within: {sentences: [-1, 0]}}]")
        lines.append("  examples: {flag: [<<a>> one, <<a>> two], ok: [b one, b two]}")
    return "\n".join(lines) + "\n"


def _phrases() -> Iterator[str]:
    """Yield phrases, none twice: every fifth of one word, every fifth of three."""
    for number in count():
        first, second = FIRST[number % len(FIRST)], SECOND[(number * 7 + number // len(FIRST)) % len(SECOND)]
        third = THIRD[number // (len(FIRST) * len(SECOND)) % len(THIRD)]
        if number % 5 == 0:
            yield f"{second}{third}{number}"
        elif number % 5 == 1:
            yield f"{first} {second} {THIRD[number % len(THIRD)]}"
        else:
            yield f"{first} {second}"
