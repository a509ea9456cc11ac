"""How long each rule's own work takes, for people who ask."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from time import perf_counter


@dataclass(slots=True)
class Stopwatch:
    """Adds up ``seconds`` by rule id. A stage takes one or None, and measures nothing for None."""

    seconds: dict[str, float] = field(default_factory=dict)

    @contextmanager
    def timing(self, rule_id: str) -> Iterator[None]:
        """Add what is done inside to the seconds of a rule."""
        start = perf_counter()
        try:
            yield
        finally:
            self.add(rule_id, perf_counter() - start)

    def add(self, rule_id: str, seconds: float) -> None:
        """Add seconds to those of a rule."""
        self.seconds[rule_id] = self.seconds.get(rule_id, 0.0) + seconds

    def slowest(self, count: int) -> list[tuple[str, float]]:
        """Return the rules that took longest with their seconds, the slowest first."""
        return sorted(self.seconds.items(), key=lambda item: (-item[1], item[0]))[:count]
