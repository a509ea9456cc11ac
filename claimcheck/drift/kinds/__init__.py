"""The kinds of drift, one module each.

A kind is a module with ``find(compared) -> Iterator[Shift]``. To add one, add its name to
``claimcheck.model.drift`` and its module to the table here.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping

from claimcheck.drift.compared import Compared
from claimcheck.drift.kinds import (
    attribution_dropped,
    bound_lost,
    claim_added,
    hedge_dropped,
    number_changed,
    polarity_changed,
    quote_altered,
    source_upgraded,
)
from claimcheck.model.drift import DriftKind, Shift

KINDS: Mapping[DriftKind, Callable[[Compared], Iterator[Shift]]] = {
    "hedge-dropped": hedge_dropped.find,
    "bound-lost": bound_lost.find,
    "number-changed": number_changed.find,
    "attribution-dropped": attribution_dropped.find,
    "source-upgraded": source_upgraded.find,
    "quote-altered": quote_altered.find,
    "polarity-changed": polarity_changed.find,
    "claim-added": claim_added.find,
}
