"""The fields of claims, for people who write rules: what each holds, and what it can be held against."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from rich.console import Group, RenderableType
from rich.table import Table
from rich.text import Text

from claimcheck.model.fields import FIELDS, MEANT, Field, FieldKind
from claimcheck.model.finder import ClaimName
from claimcheck.render.page.styles import HEADING, QUIET

TAKES: Mapping[FieldKind, str] = {
    "text": "words",
    "presence": "",
    "number": "a number",
    "truth": "true, false",
}
# How much of a row the two columns beside the name take.
ABOUT, VALUES = 3, 2
NOTES = (
    ("words", "all of what stands there, whatever the capitals, or {lexicon: NAME}"),
    ("", "{has: WORDS}, {has: {lexicon: NAME}} for words in it"),
    ("a number", "as it is, or {min: 2, max: 5}, or one of the two"),
    ("a list", "any of it will do: [one, two]; for words and named values"),
    ("the opposite", "{not: ...} around any of these"),
)


def field_tables(claims: Sequence[ClaimName]) -> Group:
    """Return a table of fields for each claim, under its name, and what the tests mean."""
    width = max(len(name) for claim in claims for name in FIELDS[claim])
    return Group(*(part for claim in claims for part in _section(claim, width)), _notes())


def _section(claim: ClaimName, width: int) -> Iterator[RenderableType]:
    yield Text.assemble((claim, HEADING), f"  {MEANT[claim]}")
    yield Text()
    table = Table(box=None, pad_edge=False, header_style="bold", padding=(0, 2, 0, 0), expand=True)
    table.add_column("Field", min_width=width, no_wrap=True)
    table.add_column("What it is", ratio=ABOUT, overflow="fold")
    table.add_column("What it takes", ratio=VALUES, overflow="fold")
    for name, field in FIELDS[claim].items():
        table.add_row(Text(name), Text(field.about), Text(_takes(field)))
    yield table
    yield Text()


def _takes(field: Field) -> str:
    told = ", ".join(field.values) if field.kind == "choice" else TAKES[field.kind]
    # "No" and "absent" are one to a field of yes and no.
    there = "present, absent" if field.optional and field.kind != "truth" else ""
    return "; ".join(filter(None, (told, there)))


def _notes() -> Table:
    grid = Table.grid(padding=(0, 2, 0, 0))
    grid.add_column(style=QUIET, no_wrap=True)
    grid.add_column()
    for label, meaning in NOTES:
        grid.add_row(label, Text(meaning))
    return grid
