"""How long the stages of a run take, and each rule's own work, for people who ask."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from time import perf_counter


@dataclass(slots=True)
class Stopwatch:
    """Adds up ``seconds`` by the name of a stage or the id of a rule."""

    seconds: dict[str, float] = field(default_factory=dict)

    @contextmanager
    def timing(self, name: str) -> Iterator[None]:
        """Add what is done inside to the seconds of a stage or rule."""
        start = perf_counter()
        try:
            yield
        finally:
            self.add(name, perf_counter() - start)

    def add(self, name: str, seconds: float) -> None:
        """Add seconds to those of a stage or rule."""
        self.seconds[name] = self.seconds.get(name, 0.0) + seconds

    def slowest(self, count: int) -> list[tuple[str, float]]:
        """Return those that took longest with their seconds, the slowest first."""
        return sorted(self.seconds.items(), key=lambda item: (-item[1], item[0]))[:count]
