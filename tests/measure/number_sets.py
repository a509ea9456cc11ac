"""The sets of `tests.measure.numbers`: their cases, and when a value or a unit of theirs is ours."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from decimal import Decimal, InvalidOperation
from functools import cache
from pathlib import Path
from typing import cast

from claimcheck.model.claims import Number
from tests.extract.numbers.reading import catalogue

Json = Mapping[str, object]
NEAR = Decimal("1e-6")
RANGE = re.compile(r"[\[(](.*),(.*)[\])]")
CHUNK = re.compile(r"[^\s,;()\[\]\"']+")


@dataclass(frozen=True, slots=True)
class Gold:
    """A labelled number: its place, words, value and unit as the set writes them."""

    start: int
    end: int
    text: str
    value: Decimal | None
    high: Decimal | None = None
    unit: str | None = None
    relative: bool = False
    open_end: bool = False
    figure: bool = True


@dataclass(frozen=True, slots=True)
class Case:
    """A text with its labelled numbers; ``kinds`` are those of ours that the set asks for (None: all)."""

    text: str
    golds: tuple[Gold, ...]
    kinds: frozenset[str] | None
    measures: tuple[str, ...]
    quantities_only: bool = False

    def whole(self, gold: Gold) -> str:
        """Return the unbroken characters that a gold number stands in, marks at the end left off."""
        start, end = gold.start, gold.end
        for found in CHUNK.finditer(self.text):
            if found.start() < gold.end and gold.start < found.end():
                start, end = min(start, found.start()), max(end, found.end())
        return self.text[start:end].rstrip(".,:!?").lower()

    def in_open_range(self, number: Number) -> bool:
        """Tell whether a number of ours stands in a labelled range with one end."""
        return any(g.open_end and g.start < number.span.end and number.span.start < g.end for g in self.golds)


def same_value(gold: Gold, number: Number) -> bool:
    """Tell whether both say the same figure, or the same two ends."""
    return _close(gold.value, number.value) and (gold.high is None or _close(gold.high, number.high))


def _close(asked: Decimal | None, found: str | None) -> bool:
    if asked is None or found is None:
        return asked is None and found is None
    return abs(asked - Decimal(found)) <= NEAR * max(abs(asked), Decimal(1))


def same_unit(gold: Gold, number: Number) -> bool:
    """Tell whether both name the same unit, however it is spelt."""
    if gold.unit is None:
        return True
    asked, found = _plain(gold.unit), _plain(number.unit or "dimensionless")
    return asked == found or _currency(gold.unit) == number.unit


SPELT = (
    ("meter", "metre"), ("liter", "litre"), ("thermometre", "thermometer"),
    ("metric ton", "tonne"), ("percentage", "percent"),
)  # fmt: skip
ALIASES = {
    "c": "degree celsius", "f": "degree fahrenheit", "percentage": "percent", "degree angle": "degree",
    "dollar": "usd", "pound-mass": "pound", "pound mass": "pound", "tbsp": "tablespoon",
    "netherlands guilder": "nlg", "age": "year",
}  # fmt: skip


def _plain(unit: str) -> str:
    low = unit.lower().replace("-", " ").strip()
    for theirs, ours in SPELT:
        low = low.replace(theirs, ours)
    return ALIASES.get(low, low)


@cache
def _currencies() -> dict[str, str]:
    return {" ".join(e.words).lower(): e.value for e in catalogue().lexicon("currencies")}


def _currency(unit: str) -> str | None:
    known, low = _currencies(), unit.lower()
    low = {"united states dollar": "us dollar", "dollar": "dollar"}.get(low, low)
    return (
        known.get(low)
        or known.get(low + "s")
        or next((v for k, v in known.items() if k.endswith(" " + low)), None)
    )


def recognizers(folder: Path) -> Iterator[tuple[str, list[Case]]]:
    """Yield the models of Recognizers-Text, each held against those of our kinds that are the model's."""
    asked: dict[str, tuple[frozenset[str] | None, tuple[str, ...]]] = {
        "Number": (None, ("value", "exact", "overlap")),
        "Ordinal": (frozenset(("ordinal",)), ("value", "exact", "overlap")),
        "Percent": (frozenset(("percent", "points")), ("value", "exact", "overlap")),
        "NumberRange": (frozenset(("range",)), ("value", "exact", "overlap")),
        "Age": (frozenset(("age",)), ("value", "unit", "exact", "overlap")),
        "Currency": (frozenset(("money",)), ("value", "unit", "exact", "overlap")),
        "Dimension": (frozenset(("measure",)), ("value", "unit", "exact", "overlap")),
        "Temperature": (frozenset(("measure",)), ("value", "unit", "exact", "overlap")),
    }
    for name, (kinds, measures) in asked.items():
        rows = _load(folder / f"{name}Model.json")
        yield (
            name,
            [
                Case(str(row["Input"]), tuple(map(_recognized, _list(row, "Results"))), kinds, measures)
                for row in rows
            ],
        )


def _recognized(result: Json) -> Gold:
    resolution = cast(Json, result.get("Resolution") or {})
    value = str(resolution.get("value") or "").replace("%", "")
    ends = RANGE.fullmatch(value)
    low, high = (_decimal(ends[1]), _decimal(ends[2])) if ends else (_decimal(value), None)
    start, end = int(str(result["Start"])), int(str(result["End"])) + 1
    unit = resolution.get("isoCurrency") or resolution.get("unit")
    return Gold(
        start, end, str(result["Text"]), low, high, str(unit) if unit else None,
        relative=str(result["TypeName"]).endswith("relative"),
        open_end=ends is not None and (low is None or high is None or "than" in str(result["Text"])),
        figure=low is not None or high is not None,
    )  # fmt: skip


def quantulum3(folder: Path) -> Iterator[tuple[str, list[Case]]]:
    """Yield the tests of quantulum3; the place of a number is where its words first stand after the one before."""
    for name in ("quantities.json", "quantities.ambiguity.json"):
        cases = []
        for row in _load(folder / name):
            text, at, golds = str(row["req"]), 0, []
            for result in _list(row, "res"):
                surface = str(result["surface"]).strip()
                start = max(text.find(surface, at), 0)
                at = start + len(surface)
                value = Decimal(str(result["value"]))
                golds.append(Gold(start, at, surface, value, None, str(result["unit"])))
            cases.append(Case(text, tuple(golds), None, ("value", "unit", "exact", "overlap"), True))
        yield name, cases


def commodity(folder: Path) -> Iterator[tuple[str, list[Case]]]:
    """Yield oil news: words joined by one space, spans in words. The set gives no values: spans alone are scored."""
    asked = ("Money", "Percentage", "Quantity", "Price_unit", "Production_unit", "Number")
    kinds = frozenset(("count", "money", "percent", "points", "measure", "range", "fraction"))
    cases = []
    for row in _load(folder / "event_extraction_test.json"):
        words = [str(w) for w in cast(list[object], row["words"])]
        starts = [sum(len(w) + 1 for w in words[:k]) for k in range(len(words) + 1)]
        golds = []
        for mention in _list(row, "golden-entity-mentions"):
            if mention["entity-type"] in asked:
                start, end = starts[int(str(mention["start"]))], starts[int(str(mention["end"]))] - 1
                golds.append(Gold(start, end, " ".join(words)[start:end], None))
        cases.append(Case(" ".join(words), tuple(golds), kinds, ("exact", "overlap")))
    yield "commodity news", cases


def _load(path: Path) -> list[Json]:
    return cast(list[Json], json.loads(path.read_text(encoding="utf-8-sig")))


def _list(row: Json, key: str) -> list[Json]:
    return cast(list[Json], row.get(key) or [])


def _decimal(text: str) -> Decimal | None:
    try:
        return Decimal(text.strip())
    except InvalidOperation:
        return None


SETS: dict[str, Callable[[Path], Iterator[tuple[str, list[Case]]]]] = {
    "recognizers": recognizers,
    "quantulum3": quantulum3,
    "commodity": commodity,
}
