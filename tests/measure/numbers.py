"""Hold the numbers that we find against sets that others labelled, with 95% intervals over cases.

python -m tests.measure.numbers recognizers FOLDER      Recognizers-Text, English: one table row a model
python -m tests.measure.numbers quantulum3 FOLDER       quantulum3's own tests
python -m tests.measure.numbers commodity FOLDER        oil news, spans of money, shares and quantities
    [--show]                                            every disagreement, with the convention it comes from

*value*: a gold number and ours share words and have the same value (or both ends of a range). *unit*: and the unit.
*exact*, *overlap*: of spans alone. The second row of each set leaves out what `CONVENTIONS` names: places where the
set asks for something else than CONTRACT.md does, which we do not bend to. They are counted below the table.
"""

from __future__ import annotations

import random
import sys
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from claimcheck.model.claims import Number
from tests.extract.numbers.reading import read
from tests.measure.number_sets import SETS, Case, Gold, same_unit, same_value

ROUNDS = 1000
MEASURES = ("value", "unit", "exact", "overlap")
Counts = dict[str, tuple[int, int, int]]  # measure: hits, ours, gold


@dataclass(frozen=True, slots=True)
class Convention:
    """Where a set differs from the contract: what it is, and whether a lone gold number or one of ours is such."""

    says: str
    gold: Callable[[Case, Gold], bool] = lambda case, gold: False
    ours: Callable[[Case, Number], bool] = lambda case, number: False


ARTICLES = frozenset(("a", "an", "one", "no one", "nil", "zero", "once"))

CONVENTIONS = (
    Convention(
        "a part of an identifier, an address or a bare string of digits is a number there",
        lambda case, gold: case.whole(gold) != gold.text.lower() and not gold.text.endswith("%"),
    ),
    Convention(
        '"a", "one" as a pronoun and "once" are numbers there; "next" and "last" are ordinals',
        lambda case, gold: gold.text.lower() in ARTICLES or gold.relative,
    ),
    Convention("a unit without a figure is a quantity there", lambda case, gold: not gold.figure),
    Convention(
        "dates, times of day and years: their figures are numbers there, and ours are of kind date and time",
        lambda case, gold: case.dated(gold),
        lambda case, number: number.kind in ("date", "time"),
    ),
    Convention(
        "bounds are ranges there (\"more than 20\"): a figure with a modifier here",
        lambda case, gold: gold.open_end,
        lambda case, number: case.in_open_range(number),
    ),
    Convention(
        "the set leaves out plain counts, ordinals, scores, fractions and vague figures; the contract asks for them",
        ours=lambda case, number: case.quantities_only
        and (number.kind in ("count", "ordinal", "score", "fraction") or number.value is None),
    ),
)


def main(how: str, folder: str, show: bool) -> None:
    """Print the figures of one set."""
    for name, cases in SETS[how](Path(folder)):
        judged = [_judge(case) for case in cases]
        _row(name, [counts for counts, _, _ in judged])
        _row(name + ", conventions apart", [counts for _, counts, _ in judged])
        kinds = Counter(kind for _, _, wrong in judged for kind, _ in wrong)
        for kind, count in kinds.most_common():
            print(f"    {count:4} {kind}")  # noqa: T201
        for case, (_, _, wrong) in zip(cases, judged, strict=True):
            for kind, what in wrong if show else ():
                print(f"      [{kind[:28]}] {what}  | {case.text.strip()[:110]!r}")  # noqa: T201


def _judge(case: Case) -> tuple[Counts, Counts, list[tuple[str, str]]]:
    """Return the counts of a case, the same with conventions apart, and its disagreements by kind."""
    ours = [n for n in read(case.text) if case.kinds is None or n.kind in case.kinds]
    pairs = _pairs(case.golds, ours)
    free_gold = [g for g in case.golds if g not in [a for a, _ in pairs]]
    free_ours = [n for n in ours if n not in [b for _, b in pairs]]
    wrong = [*_unlike(pairs)]
    set_apart = [0, 0]
    for gold in free_gold:
        says = next((c.says for c in CONVENTIONS if c.gold(case, gold)), None)
        set_apart[1] += says is not None
        wrong.append((f"convention: {says}" if says else "missed", repr(gold.text)))
    for number in free_ours:
        says = next((c.says for c in CONVENTIONS if c.ours(case, number)), None)
        set_apart[0] += says is not None
        wrong.append((f"convention: {says}" if says else "not asked", f"{number.span.of(case.text)!r} {number.kind}"))
    sizes = len(ours), len(case.golds)
    hits = _hits(case, pairs)
    apart = {m: (h, sizes[0] - set_apart[0], sizes[1] - set_apart[1]) for m, h in hits.items()}
    return {m: (h, *sizes) for m, h in hits.items()}, apart, wrong


def _pairs(golds: Sequence[Gold], ours: Sequence[Number]) -> list[tuple[Gold, Number]]:
    """Pair what shares words, same value first, then the larger share."""
    offers = [
        (not same_value(gold, number), -min(gold.end, number.span.end) + max(gold.start, number.span.start), i, j)
        for i, gold in enumerate(golds)
        for j, number in enumerate(ours)
        if gold.start < number.span.end and number.span.start < gold.end
    ]
    taken: list[tuple[int, int]] = []
    for _, _, i, j in sorted(offers):
        if all(i != a and j != b for a, b in taken):
            taken.append((i, j))
    return [(golds[i], ours[j]) for i, j in taken]


def _hits(case: Case, pairs: Sequence[tuple[Gold, Number]]) -> dict[str, int]:
    right = [(gold, number) for gold, number in pairs if same_value(gold, number)]
    found = {
        "value": len(right),
        "unit": sum(same_unit(gold, number) for gold, number in right),
        "exact": sum((g.start, g.end) == (n.span.start, n.span.end) for g, n in pairs),
        "overlap": len(pairs),
    }
    return {m: found[m] for m in case.measures}


def _unlike(pairs: Sequence[tuple[Gold, Number]]) -> list[tuple[str, str]]:
    wrong: list[tuple[str, str]] = []
    for gold, number in pairs:
        read_as = f"{gold.text!r} {gold.value} {gold.high or ''} {gold.unit} / {number.value} {number.high or ''} {number.unit}"
        if not same_value(gold, number):
            wrong.append(("another value", read_as))
        elif not same_unit(gold, number):
            wrong.append(("another unit", read_as))
    return wrong


def _row(name: str, counts: Sequence[Counts]) -> None:
    cells = [f"{name:42} {len(counts):4} cases"]
    for measure in MEASURES:
        rows = [c[measure] for c in counts if measure in c]
        if rows:
            low, high = _interval(rows)
            cells.append(f"{measure} {_f1(rows):5.1f} [{low:.1f}, {high:.1f}]")
    print("  ".join(cells))  # noqa: T201


def _f1(rows: Sequence[tuple[int, int, int]]) -> float:
    hits, ours, gold = (sum(column) for column in zip(*rows, strict=True))
    return 200 * hits / (ours + gold) if ours + gold else 100.0


def _interval(rows: Sequence[tuple[int, int, int]]) -> tuple[float, float]:
    """Return the 95% interval of F1 by bootstrap over cases."""
    draw = random.Random(5)
    seen = sorted(_f1(draw.choices(rows, k=len(rows))) for _ in range(ROUNDS))
    return seen[ROUNDS // 40], seen[-ROUNDS // 40]


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2], "--show" in sys.argv[3:])
