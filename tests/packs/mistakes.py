"""Mistakes that people make in a pack who do not know YAML, as they lie in ``mistakes.txt``.

A block names a mistake and says what the schema makes of it: the text is no YAML (unreadable), it is refused,
or the fault is unseen since only claimcheck knows what is there. Below it are the lines (-) of ``PACK`` that become
others (+), and what is said of that (!).
"""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple

PACK = """\
pack: {name: house, version: 1.0.0, extends: [default]}

lexicons:
  cues-neutral: {add: [texted]}

rules:
- id: HSE001
  name: sources-close-to
  summary: Sources that are only close to something.
  why: Our readers cannot tell how close.
  guideline: {name: House style book, url: "https://example.org/style#sources"}
  severity: warning
  phrases: [sources close to, a source close to]
  voice: [narration, paraphrase]
  unless:
  - {phrases: [police], within: {sentences: [-1, 0]}}
  message: 'Say what "{text}" know and how'
  examples:
    flag:
    - <<Sources close to>> the talks said the price had been agreed.
    - The price had been agreed, said <<a source close to>> the owners.
    ok:
    - '"I spoke to sources close to the talks," said Ida Holm.'
    - Two people who read the contract said the price had been agreed.

overrides:
  TIM001: {enabled: false}
"""


class Mistake(NamedTuple):
    """One block: the pack with the mistake in it, and what is to be said of it, each without the path."""

    name: str
    pack: str
    said: tuple[str, ...]
    schema: str


def _read(block: str) -> Mistake:
    name, _, schema = block.partition("\n")[0].partition(": ")
    lines = {sign: [line[2:] for line in block.split("\n") if line.startswith(f"{sign} ")] for sign in "-+!"}
    old, new = ("".join(f"{line}\n" for line in lines[sign]) for sign in "-+")
    assert PACK.count(old) == 1, name
    return Mistake(name, PACK.replace(old, new), tuple(lines["!"]), schema)


MISTAKES = tuple(
    _read(block)
    for block in Path(__file__).with_suffix(".txt").read_text(encoding="utf-8").strip("\n").split("\n\n")
)
