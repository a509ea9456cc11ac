"""The rules of a SARIF report, each described once, and texts in which SARIF finds no links or placeholders."""

from __future__ import annotations

import re
from collections.abc import Iterable
from urllib.parse import quote

from claimcheck.model.finding import Finding
from claimcheck.model.report import RuleStamp
from claimcheck.model.rule import Guideline
from claimcheck.render.safe import squeezed
from claimcheck.render.schema import Json

# All that may stand bare in a link but brackets, which end links in Markdown.
IN_LINKS = ":/?#@!$&'()*+,;=%~"
MARKDOWN = re.compile(r"[\\`*_{}\[\]<>()#+!|~&-]")


class RulesFound:
    """Numbers rules in the order in which they first found something."""

    def __init__(self, known: Iterable[RuleStamp]) -> None:
        self._known = {rule.id: rule for rule in known}
        self._found: dict[str, tuple[int, RuleStamp]] = {}

    def index(self, finding: Finding) -> int:
        """Return the number of a finding's rule, from 0."""
        if finding.rule not in self._found:
            rule = self._known.get(finding.rule) or _as_found(finding)
            self._found[finding.rule] = (len(self._found), rule)
        return self._found[finding.rule][0]

    def described(self) -> list[Json]:
        """Describe the rules, in the order of their numbers."""
        return [_described(rule) for _, rule in self._found.values()]


def message(text: str) -> dict[str, Json]:
    """Return a text as SARIF has it."""
    return {"text": _literal(squeezed(text))}


def _literal(text: str) -> str:
    """Keep a stranger's words from being a link, [words](link), or a placeholder, {0}."""
    return text.replace("](", "] (").replace("{", "{{").replace("}", "}}")


def _as_found(finding: Finding) -> RuleStamp:
    """Say what a finding tells of its rule, where nobody else does."""
    guideline = Guideline(finding.help, "") if finding.help else None
    return RuleStamp(finding.rule, finding.name, finding.severity, finding.name, "", guideline)


def _described(rule: RuleStamp) -> dict[str, Json]:
    link = _link(rule.guideline)
    return {
        "id": rule.id,
        "name": squeezed(rule.name),
        "shortDescription": message(rule.summary),
        "fullDescription": message(rule.why or rule.summary),
        "help": _help(rule, link),
        **({"helpUri": link} if link else {}),
        "defaultConfiguration": {"level": rule.severity},
    }


def _help(rule: RuleStamp, link: str) -> dict[str, Json]:
    """Name the guideline, or where there is none the reason for the rule."""
    words = squeezed(rule.guideline.name if rule.guideline else rule.why or rule.summary)
    shown = MARKDOWN.sub(r"\\\g<0>", words)
    markdown = f"[{shown}](<{link}>)" if link else shown
    # Braces are doubled in Markdown as well; a link has none.
    doubled = markdown.replace(r"\{", r"\{{").replace(r"\}", r"\}}")
    return {"text": _literal(f"{words} {link}".strip()), "markdown": doubled}


def _link(guideline: Guideline | None) -> str:
    url = guideline.url if guideline else ""
    return quote(url, safe=IN_LINKS, errors="replace") if url.startswith(("http://", "https://")) else ""
