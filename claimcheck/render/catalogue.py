"""How the catalogue looks: the list of rules, for people and for programs."""

from __future__ import annotations

from collections.abc import Sequence

from rich.table import Table
from rich.text import Text

from claimcheck.model.rule import Rule
from claimcheck.render.page.styles import QUIET, SEVERITY
from claimcheck.render.safe import visible
from claimcheck.render.schema import SCHEMA, dumps


def rule_list(rules: Sequence[Rule]) -> Table:
    """Return a line for each rule: id, name, what it yields, its pack, on or off."""
    table = Table(box=None, pad_edge=False, header_style="bold", padding=(0, 2, 0, 0))
    for heading in ("Rule", "Name", "Yields", "Pack", "On"):
        table.add_column(heading, overflow="fold")
    for rule in rules:
        style = "" if rule.enabled else QUIET
        on = Text("on" if rule.enabled else "off")
        table.add_row(Text(rule.id), _text(rule.name), yields(rule), _text(rule.pack), on, style=style)
    return table


def rule_list_json(rules: Sequence[Rule]) -> str:
    """Return the rules for programs."""
    listed = [
        {
            "id": rule.id,
            "name": rule.name,
            "summary": rule.summary,
            "severity": rule.severity,
            "marks": {"as": rule.marks.mark, "class": rule.marks.cls} if rule.marks else None,
            "guideline": {"name": rule.guideline.name, "url": rule.guideline.url} if rule.guideline else None,
            "needs": rule.finder.needs,
            "pack": rule.pack,
            "path": rule.place.path,
            "line": rule.place.line,
            "enabled": rule.enabled,
        }
        for rule in rules
    ]
    return dumps({"schema": SCHEMA, "rules": listed}, indent=2)


def yields(rule: Rule) -> Text:
    """Say what comes of a rule: findings of a severity, or marks of a class."""
    if rule.marks:
        return Text(f"marks {rule.marks.mark}: {rule.marks.cls}", QUIET)
    return Text(rule.severity, SEVERITY[rule.severity]) if rule.severity else Text()


def _text(text: str) -> Text:
    return Text(visible(text))
