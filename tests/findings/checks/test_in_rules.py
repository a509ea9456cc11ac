"""What a check finds is read, silenced and folded as a rule says, like what any other finder finds."""

from __future__ import annotations

from claimcheck.config import Settings
from claimcheck.findings.findings import audit
from claimcheck.model.finder import CheckFinder
from claimcheck.model.finding import Finding
from claimcheck.model.rule import Rule
from tests.findings.checks.reading import article_of
from tests.findings.hand_made import PRESENT, catalogue, claims_where, near, rule

FINDER = CheckFinder("percentages", {})
TEXT = 'Rents rose from 40 to 50, up 10%. "Fares rose from 50 to 60, up 10%," said Ida Holm.'


def findings(changed: Rule) -> list[Finding]:
    article = article_of(TEXT)
    return list(audit(article.prose, article.claims, (), catalogue(changed), Settings()))


def test_the_message_has_the_value_and_the_finding_has_the_figures_beside_it() -> None:
    first, second = findings(rule(finder=FINDER, message="{text} is {value}"))

    assert [first.message, second.message] == ["10% is 25%", "10% is 20%"]
    assert [(r.span.of(TEXT), r.label) for r in second.related] == [("50", "before"), ("60", "after")]


def test_it_is_read_only_in_the_voice_that_a_rule_names() -> None:
    [quoted] = findings(rule(finder=FINDER, voice=frozenset(("quotation",))))

    assert quoted.span.start > TEXT.index("Fares")


def test_a_context_silences_it() -> None:
    [first] = findings(rule(finder=FINDER, unless=(near(claims_where("attribution", {"cue": PRESENT})),)))

    assert first.span.start < TEXT.index("Fares")


def test_a_rule_that_speaks_once_relates_the_later_places() -> None:
    [only] = findings(rule(finder=FINDER, once="document"))

    assert [related.label for related in only.related] == ["before", "after", "also here"]
