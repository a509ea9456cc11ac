"""The words of a document cut finer than tokens where figures need it: "$5m" is "$", "5", "m"."""

from __future__ import annotations

import re
from dataclasses import dataclass

from claimcheck.model.characters import HYPHENS
from claimcheck.model.prose import Prose
from claimcheck.model.span import Span

PIECE = re.compile(
    r"(?:(?<![^\W\d_])[.])?[0-9]+(?:[.,][0-9]+)*"  # digits with their marks; "No.1" is in three pieces
    r"|[^\W\d_]+(?:\.[^\W\d_]+)+\.?"  # p.m., U.S.
    r"|[^\W\d_]+(?:'[^\W\d_]+)*"  # words
    r"|\s+|[\s\S]"
)

# Only these tokens need cutting; addresses of the web never do.
CUTTABLE = re.compile(r"[0-9$£¥\u20a0-\u20cf฿៛৳֏元円%°¢½⅓⅔¼¾⅕⅖⅗⅘⅙⅛⅜⅝⅞/+~<>≈≥≤#‐‑–—−-]")
ADDRESS = re.compile(r"://|@|^www\.", re.IGNORECASE)
DASHES = HYPHENS | frozenset("–—−")


def pieces(word: str) -> list[str]:
    """Cut one word of a phrase as the text would be cut."""
    return PIECE.findall(word) if not word.isalpha() and CUTTABLE.search(word) else [word]


@dataclass(frozen=True, slots=True)
class Atoms:
    """Columns over all atoms of a document; an empty word stands between sections. ``home`` is the token's index."""

    words: list[str]
    lowers: list[str]
    starts: list[int]
    ends: list[int]
    home: list[int]

    def low(self, at: int) -> str:
        """Return the folded word, or "" outside the text."""
        return self.lowers[at] if 0 <= at < len(self.lowers) else ""

    def word(self, at: int) -> str:
        """Return the word, or "" outside the text."""
        return self.words[at] if 0 <= at < len(self.words) else ""

    def joined(self, at: int) -> bool:
        """Tell whether nothing stands between this atom and the next."""
        return bool(self.low(at) and self.low(at + 1)) and self.ends[at] == self.starts[at + 1]

    def hyphen(self, at: int) -> bool:
        """Tell whether a hyphen joins the atoms on both sides, as in "five-year"."""
        return self.low(at) in HYPHENS and self.joined(at - 1) and self.joined(at)

    def capital(self, at: int) -> bool:
        """Tell whether the word starts with a capital."""
        return self.word(at)[:1].isupper()

    def opens(self, at: int) -> bool:
        """Tell whether nothing but marks stands before this atom in its sentence."""
        before = self.low(at - 1)
        while before and before in "\"'“”‘’(`":
            at -= 1
            before = self.low(at - 1)
        return not before or before in ".!?:"

    def span(self, first: int, last: int) -> Span:
        """Return the place of atoms ``first`` to ``last`` (not included)."""
        return Span(self.starts[first], self.ends[last - 1])


def read_atoms(prose: Prose) -> Atoms:
    """Cut the tokens of a document."""
    atoms = Atoms([], [], [], [], [])
    ends = _section_ends(prose)
    for index, token in enumerate(prose.tokens):
        word, (start, end) = token.word, token.span
        if index in ends:
            _add(atoms, "", start, start, index)
        if (
            not word.isalpha()
            and len(word) == end - start > 1
            and (_cuttable(word) or _ends(atoms, word, start))
        ):
            for found in PIECE.finditer(word):
                _add(atoms, found[0], start + found.start(), start + found.end(), index)
        else:
            atoms.words.append(word)
            atoms.lowers.append(token.lower)
            atoms.starts.append(start)
            atoms.ends.append(end)
            atoms.home.append(index)
    _add(atoms, "", len(prose.document.text), len(prose.document.text), len(prose.tokens))
    return atoms


def _section_ends(prose: Prose) -> set[int]:
    return {
        b.first for a, b in zip(prose.sentences, prose.sentences[1:], strict=False) if a.section != b.section
    }


def _cuttable(word: str) -> bool:
    return CUTTABLE.search(word) is not None and ADDRESS.search(word) is None


def _ends(atoms: Atoms, word: str, start: int) -> bool:
    """Tell whether a unit tied to its figure ends a sentence: the tokeniser cuts "£4m." into "£", "4", "m."."""
    tied = atoms.ends[-1:] == [start] and (atoms.lowers[-1][-1:].isdigit() or atoms.lowers[-1] in ("/", "°"))
    return tied and word[-1] == "." and word[:-1].isalpha()


def _add(atoms: Atoms, word: str, start: int, end: int, home: int) -> None:
    atoms.words.append(word)
    atoms.lowers.append(word.lower())
    atoms.starts.append(start)
    atoms.ends.append(end)
    atoms.home.append(home)
