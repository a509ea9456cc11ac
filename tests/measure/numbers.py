"""Hold the numbers that we find against sets that others labelled, with 95% intervals over cases.

python -m tests.measure.numbers recognizers FOLDER      Recognizers-Text, English: one table row a model
python -m tests.measure.numbers quantulum3 FOLDER       quantulum3's own tests
python -m tests.measure.numbers commodity FOLDER        oil news, spans of money, shares and quantities
    [--show]                                            every disagreement, with the convention it comes from

*value*: a gold number and ours share words and have the same value (or both ends of a range). *unit*: and the unit.
*exact*, *overlap*: of spans alone. The second row of each set leaves out what `CONVENTIONS` names: places where the
set asks for something else than CONTRACT.md does, which we do not bend to. They are counted below each set.
"""

from __future__ import annotations

import random
import sys
from collections import Counter
from collections.abc import Sequence
from pathlib import Path

from claimcheck.model.claims import Number
from tests.extract.numbers.reading import read
from tests.measure.number_conventions import CONVENTIONS
from tests.measure.number_sets import SETS, Case, Gold, same_unit, same_value

ROUNDS = 1000
MEASURES = ("value", "unit", "exact", "overlap")
Counts = dict[str, tuple[int, int, int]]  # measure: hits, ours, gold


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
    free_gold = [g for g in case.golds if all(g is not a for a, _ in pairs)]
    free_ours = [n for n in ours if all(n is not b for _, b in pairs)]
    wrong = [
        *(_unlike(case, *pair) for pair in pairs if not _agree(case, *pair)),
        *(("missed", _says(case, gold=g), repr(g.text)) for g in free_gold),
        *(("not asked", _says(case, number=n), f"{n.span.of(case.text)!r} {n.kind}") for n in free_ours),
    ]
    apart = Counter(kind for kind, says, _ in wrong if says is not None)
    unlike = apart["another value"] + apart["another unit"] + apart["another span"]
    hits = _hits(case, [pair for pair in pairs if _says(case, *pair) is None or _agree(case, *pair)])
    everything = {m: (h, len(ours), len(case.golds)) for m, h in _hits(case, pairs).items()}
    fair = {
        m: (h, len(ours) - apart["not asked"] - unlike, len(case.golds) - apart["missed"] - unlike)
        for m, h in hits.items()
    }
    return everything, fair, [(f"convention: {says}" if says else kind, what) for kind, says, what in wrong]


def _agree(case: Case, gold: Gold, number: Number) -> bool:
    if "value" not in case.measures:
        return (gold.start, gold.end) == (number.span.start, number.span.end)
    return same_value(gold, number) and ("unit" not in case.measures or same_unit(gold, number))


def _says(case: Case, gold: Gold | None = None, number: Number | None = None) -> str | None:
    """Return the convention that a disagreement comes from, or None."""
    for convention in CONVENTIONS:
        if gold is not None and number is not None:
            holds = convention.pair(case, gold, number)
        elif gold is not None:
            holds = convention.gold(case, gold)
        else:
            holds = number is not None and convention.ours(case, number)
        if holds:
            return convention.says
    return None


def _pairs(golds: Sequence[Gold], ours: Sequence[Number]) -> list[tuple[Gold, Number]]:
    """Pair what shares words, same value first, then the larger share."""
    offers = [
        (
            not same_value(gold, number),
            -min(gold.end, number.span.end) + max(gold.start, number.span.start),
            i,
            j,
        )
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


def _unlike(case: Case, gold: Gold, number: Number) -> tuple[str, str | None, str]:
    theirs, ours = (f"{x.value} {x.high or ''} {x.unit}" for x in (gold, number))
    both = f"{gold.text!r} {theirs} / {ours}"
    if "value" not in case.measures:
        return "another span", _says(case, gold, number), f"{gold.text!r} / {number.span.of(case.text)!r}"
    return "another unit" if same_value(gold, number) else "another value", _says(case, gold, number), both


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
