"""``--statistics``: the findings of a run, rule by rule."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from claimcheck.cli.answer import say
from claimcheck.cli.output import Target
from claimcheck.cli.stdout import put
from claimcheck.model.statistics import Statistics
from claimcheck.render.view import View

# On standard error nobody knows how wide a line may be.
WIDTH = 80
FOR_PEOPLE = ("terminal", "text")


def show_statistics(statistics: Statistics, targets: Sequence[Target], view: View) -> None:
    """Put the table behind the report that people read; where programs read standard output, say it."""
    from claimcheck.render.statistics import render

    there = next((target.format for target in targets if target.file is None), None)
    if there is None or there in FOR_PEOPLE:
        # A reader of plain text gets what ``text`` gets.
        seen = replace(view, color=view.color and there != "text")
        put(render(statistics, seen) if there is None else "\n" + render(statistics, seen))
    else:
        for line in render(statistics, View(WIDTH)).splitlines():
            say(line)
