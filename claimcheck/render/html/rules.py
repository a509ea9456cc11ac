"""The rules that found something: what each is about, why, and the guideline behind it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from urllib.parse import quote

from markupsafe import Markup

from claimcheck.model.finding import Finding
from claimcheck.model.report import RuleStamp
from claimcheck.render.html.element import NOTHING, element
from claimcheck.render.html.glyphs import sign
from claimcheck.render.safe import squeezed

# All else in an address is written in hexadecimal.
IN_LINKS = ":/?#@!$&'()*+,;=%~[]"


def stamps(found: Iterable[Finding], known: Iterable[RuleStamp]) -> list[RuleStamp]:
    """Return the rules of some findings by their ids; of one that nobody describes, what a finding tells."""
    described = {rule.id: rule for rule in known}
    first: dict[str, Finding] = {}
    for finding in found:
        first.setdefault(finding.rule, finding)
    return [described.get(name) or _as_found(first[name]) for name in sorted(first)]


def _as_found(finding: Finding) -> RuleStamp:
    return RuleStamp(finding.rule, finding.name, finding.severity, finding.help, "", None)


def rules(found: Sequence[RuleStamp]) -> Markup:
    """Return a section with an entry for each rule, to which the notes lead."""
    if not found:
        return NOTHING
    heading = element("h2", "The rules behind the findings", id="rules")
    return element("section", heading, *map(_entry, found), class_="rules", aria_labelledby="rules")


def _entry(rule: RuleStamp) -> Markup:
    name = squeezed(rule.id)
    heading = element(
        "h3", sign(rule.severity), f" {name} ", element("small", squeezed(rule.name)), id=f"rule-{name}"
    )
    said = [element("p", squeezed(part)) for part in (rule.summary, rule.why) if part.strip()]
    return element("div", heading, *said, guideline(rule), class_="entry")


def guideline(rule: RuleStamp) -> Markup:
    """Return the guideline behind a rule, as a link where it has an address."""
    if rule.guideline is None:
        return NOTHING
    url, words = rule.guideline.url, squeezed(rule.guideline.name)
    if not url.startswith(("http://", "https://")):
        return element("p", words, class_="guideline")
    address = quote(url, safe=IN_LINKS, errors="replace")
    return element("p", element("a", words, href=address, rel="noreferrer"), class_="guideline")
