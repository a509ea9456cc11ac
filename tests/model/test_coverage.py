from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimcheck.model.claims import Attribution, Claims, Source, SourceKind, SourceMention
from claimcheck.model.coverage import Coverage, warnings_of
from claimcheck.model.finding import Finding
from claimcheck.model.span import Span

KINDS: tuple[SourceKind | None, ...] = (
    "person", "organisation", "role", "document", "anonymous", "collective", "unresolved", None,
)  # fmt: skip


def said(kind: SourceKind | None, hedges: tuple[str, ...] = ()) -> Attribution:
    source = SourceMention(Span(0, 3), "she", kind, "S1") if kind else None
    return Attribution("A1", None, "indirect", source, None, (Span(4, 9),), 1.0, hedges=hedges)


def claims(*attributions: Attribution, quoted: int = 0) -> Claims:
    source = Source("S1", "she", "person", (Span(0, 3),), ("A1",), quoted)
    return Claims(sources=(source,), attributions=attributions)


def test_statements_are_counted_by_who_makes_them() -> None:
    attributions = [said(kind) for kind in KINDS]

    assert Coverage.of(claims(*attributions, said("person", ("H1", "H2")), quoted=30), 120) == Coverage(
        statements=9,
        named=5,
        anonymous=2,
        unresolved=1,
        without_source=1,
        hedged=1,
        words=120,
        words_quoted=30,
    )


def test_shares_are_of_statements_and_of_words() -> None:
    found = Coverage(statements=4, named=3, words=120, words_quoted=30)

    assert (found.share(found.named), found.share_quoted) == (0.75, 0.25)


def test_where_nobody_says_anything_shares_are_nothing() -> None:
    assert (Coverage().share(0), Coverage().share_quoted) == (0, 0)


@pytest.mark.parametrize("other", [Coverage(), Coverage(2, 1, 1, 0, 0, 1, 50, 7)])
def test_articles_add_up(other: Coverage) -> None:
    found = Coverage(3, 1, 1, 0, 1, 2, 100, 20)
    both = found.plus(other)

    assert both == other.plus(found)
    assert both.words == found.words + other.words


@given(st.lists(st.sampled_from(KINDS), max_size=20))
def test_every_statement_is_in_one_kind(kinds: list[SourceKind | None]) -> None:
    found = Coverage.of(claims(*map(said, kinds)), 100)

    assert found.named + found.anonymous + found.unresolved + found.without_source == found.statements


def test_only_standing_findings_on_the_whole_article_are_warnings() -> None:
    def finding(rule: str, reason: str | None = None) -> Finding:
        return Finding(rule, "a", "warning", "m", Span(0, 1), "", "f", suppressed=reason)

    single, reply = finding("SRC007"), finding("SRC008", "they were asked")
    assert warnings_of([finding("SRC001"), single, reply]) == (single,)
