"""How what is wrong with a file looks: the place and the message, and below them the line with a caret."""

from __future__ import annotations

from collections.abc import Iterator

from rich.cells import cell_len
from rich.text import Text

from claimcheck.errors import Problem
from claimcheck.render.page.styles import HEADING, SEVERITY
from claimcheck.render.safe import on_one_line

MARGIN = "    "
# Tabs are what is wrong as often as not, and must be seen.
TAB = "→"


def problem_lines(problem: Problem) -> Iterator[Text]:
    """Yield one problem: a line that editors can jump by, and where the file has it, its line with a caret."""
    place = f"{on_one_line(problem.place)}: " if problem.place else ""
    yield Text.assemble((place, HEADING), on_one_line(problem.message))
    excerpt = on_one_line(problem.excerpt.replace("\t", TAB))
    if excerpt.strip():
        yield Text(MARGIN + excerpt)
        # A character may fill two cells, or none.
        before = MARGIN + " " * cell_len(excerpt[: problem.caret])
        yield Text.assemble(before, ("^", SEVERITY["error"]))
