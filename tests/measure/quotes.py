"""How many quotations of a labelled set are called what people call them: ``python -m tests.measure.quotes [FOLDER]``.

The set beside the tests was written by somebody who had not seen the code: three transcripts and an article for each.
"""

from __future__ import annotations

import json
import sys
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from claimcheck.config import Settings
from claimcheck.model.quote_kinds import QUOTE_KINDS
from claimcheck.model.quotes import CheckedQuote
from claimcheck.model.span import Span
from claimcheck.pipeline import open_auditor
from claimcheck.read import Article

SET = Path(__file__).parents[1] / "quotes" / "set"
MISSED, NOT_LABELLED = "missed", "not labelled"


@dataclass(frozen=True, slots=True)
class Called:
    """A quotation, what people call it and what claimcheck does."""

    article: str
    text: str
    labelled: str
    found: str
    quote: CheckedQuote | None


def called(folder: Path = SET) -> Iterator[Called]:
    """Yield every quotation that people labelled or that was found."""
    labels = json.loads((folder / "labels.json").read_text(encoding="utf-8"))
    auditor = open_auditor(Settings())
    for name, transcript in dict.fromkeys((label["article"], label["transcript"]) for label in labels):
        article, against = (Article(path, folder / path) for path in (name, transcript))
        check = auditor.check_quotes(article, [against])
        left = list(check.quotes)
        for label in (label for label in labels if label["article"] == name):
            own = [q for q in left if q.quotation.span.meets(Span(label["start"], label["end"]))]
            left = [q for q in left if q not in own[:1]]
            found = own[0].verdict.kind if own else MISSED
            yield Called(name, label["text"], label["kind"], found, own[0] if own else None)
        for quote in left:
            text = quote.quotation.inner.of(check.article.text)
            yield Called(name, text, NOT_LABELLED, quote.verdict.kind, quote)


def share(calls: Sequence[Called]) -> float:
    """Return how many of the labelled quotations are called right, 0 to 1."""
    labelled = [call for call in calls if call.labelled != NOT_LABELLED]
    return sum(call.labelled == call.found for call in labelled) / len(labelled)


def table(calls: Sequence[Called]) -> Iterator[str]:
    """Yield the confusion table: a row for each label, a column for each kind that was found."""
    rows, columns = (*QUOTE_KINDS, NOT_LABELLED), (*QUOTE_KINDS, MISSED)
    counts = Counter((call.labelled, call.found) for call in calls)
    yield " " * 22 + "".join(f"{column[:9]:>10}" for column in columns)
    for row in rows:
        yield f"{row:<22}" + "".join(f"{counts[row, column] or '.':>10}" for column in columns)


def main() -> None:
    """Print the table, the share, and the quotations that are called wrong."""
    calls = list(called(Path(sys.argv[1]) if len(sys.argv) > 1 else SET))
    print("\n".join(table(calls)))  # noqa: T201
    labelled = sum(call.labelled != NOT_LABELLED for call in calls)
    print(f"{share(calls):.1%} of {labelled} kinds right")  # noqa: T201
    for call in calls:
        if call.labelled != call.found:
            print(f"{call.article}: {call.labelled}, found {call.found}: {call.text}")  # noqa: T201


if __name__ == "__main__":
    main()
