"""The whole run as one JSON object, schema 1: a line for each claim, so that two reports can be compared."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from claimcheck.model.report import Failure, Outcome, Tool
from claimcheck.render.schema import SCHEMA, Json, document_json, dumps, failure_json, tool_json
from claimcheck.render.view import View


def render(tool: Tool, outcomes: Iterable[Outcome], view: View) -> Iterator[str]:
    """Yield the object piece by piece; every finding is in it, whatever ``view`` shows."""
    yield f'{{"schema": {SCHEMA},\n"tool": {dumps(tool_json(tool))},\n"documents": ['
    failures: list[Failure] = []
    mark = "\n"
    for outcome in outcomes:
        if isinstance(outcome, Failure):
            failures.append(outcome)
            continue
        yield mark + _laid_out(document_json(outcome))
        mark = ",\n"
    yield f'],\n"errors": {dumps([failure_json(f) for f in failures])}}}\n'


def _laid_out(members: Mapping[str, Json]) -> str:
    """Put each member on a line of its own, and of a list of objects each object."""
    lines = []
    for name, value in members.items():
        if isinstance(value, list) and value and isinstance(value[0], dict):
            items = ",\n   ".join(map(dumps, value))
            lines.append(f"{dumps(name)}: [\n   {items}]")
        else:
            lines.append(f"{dumps(name)}: {dumps(value)}")
    return "{" + ",\n ".join(lines) + "}"
