"""Figures: what they say, in which unit, how bounded, and what they count."""

from __future__ import annotations

from claimcheck.extract.numbers.atoms import read_atoms
from claimcheck.extract.numbers.decimals import plain
from claimcheck.extract.numbers.figures import read_figure
from claimcheck.extract.numbers.lexicon import lexicon_of
from claimcheck.model.claims import Number
from claimcheck.model.prose import Parser, Prose
from claimcheck.model.rule import Catalogue

__all__ = ["find_numbers"]


def find_numbers(prose: Prose, parser: Parser, catalogue: Catalogue) -> tuple[Number, ...]:  # noqa: ARG001
    """Return the numbers of a document in the order of the text."""
    atoms, lex = read_atoms(prose), lexicon_of(catalogue)
    found: list[Number] = []
    at = 0
    while at < len(atoms.words):
        figure = read_figure(atoms, lex, at)
        if figure is not None and "count" in lex.rules:
            value = plain(figure.value) if figure.value is not None else None
            span = atoms.span(figure.first, figure.last)
            found.append(Number(f"N{len(found) + 1}", lex.rules["count"], span, "count", value))
        at = figure.last if figure is not None else at + 1
    return tuple(found)
