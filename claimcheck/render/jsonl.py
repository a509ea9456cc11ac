"""JSON Lines: one document a line, each with the schema's number and what made it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from claimcheck.model.report import Failure, Outcome, Tool
from claimcheck.render.schema import SCHEMA, document_json, dumps, failure_json, tool_json
from claimcheck.render.view import View


def render(tool: Tool, outcomes: Iterable[Outcome], view: View) -> Iterator[str]:
    """Yield a line for each article; one that could not be read has ``error`` in place of the claims."""
    head = {"schema": SCHEMA, "tool": tool_json(tool)}
    for outcome in outcomes:
        if isinstance(outcome, Failure):
            yield dumps({**head, "path": outcome.name, "error": failure_json(outcome)}) + "\n"
        else:
            yield dumps({**head, **document_json(outcome)}) + "\n"
