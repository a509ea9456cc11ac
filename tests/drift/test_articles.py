"""Whole articles: what a rewrite changed among much that it only said in other words."""

from __future__ import annotations

from tests.drift.versions import articles, compared, said


def test_a_rewrite_about_a_ferry() -> None:
    assert said(articles("ferry-wire", "ferry-copy")) == [
        ("bound-lost", "at least 14", "14"),
        ("claim-added", "", ""),
        ("hedge-dropped", "may", ""),
        ("source-upgraded", "A mechanic who works in the harbour", "Experts"),
        ("quote-altered", "think", "believe"),
        ("polarity-changed", "not", ""),
        ("number-changed", "six weeks", "16 weeks"),
        ("attribution-dropped", "The union of seafarers", ""),
    ]


def test_a_rewrite_about_a_hospital() -> None:
    assert said(articles("hospital-wire", "hospital-copy")) == [
        ("bound-lost", "up to 4 percent", "4 percent"),
        ("polarity-changed", "no", ""),
        ("attribution-dropped", "Two nurses who spoke on condition of anonymity", ""),
        ("quote-altered", "", "very"),
        ("number-changed", "three weeks", "three months"),
        ("hedge-dropped", "apparently", ""),
        ("polarity-changed", "might", "will"),
        ("claim-added", "", ""),
    ]


def test_the_added_claims_are_shown_whole_and_have_no_original() -> None:
    comparison = articles("hospital-wire", "hospital-copy")
    added = next(d.shift for d in comparison.drifts if d.shift.kind == "claim-added")
    assert added.original is None
    assert (
        added.rewrite.of(comparison.rewrite.text) == "Haug has turned down several better paid jobs abroad."
    )


def test_two_articles_about_other_things_are_not_related() -> None:
    comparison = articles("hospital-wire", "ferry-copy")
    assert not comparison.related
    assert comparison.drifts == ()


def test_every_statement_is_aligned_with_the_right_one() -> None:
    comparison = articles("ferry-wire", "ferry-copy")
    links = {
        link.rewrite.of(comparison.rewrite.text): link.original.of(comparison.originals.whole.text)
        for link in reversed(comparison.aligned)
    }
    assert links["A helicopter took two of the passengers to hospital in Velden."] == (
        "Two passengers were taken to the hospital in Velden by helicopter."
    )
    assert links["Its shares lost 6 per cent on Wednesday."] == (
        "Shares in Sundlinjen fell by 6 percent on Wednesday."
    )
    assert "Many passengers have since hired lawyers." not in links


def test_a_rewrite_that_only_says_it_in_other_words_has_no_drift() -> None:
    assert said(articles("chess-wire", "chess-honest")) == []


def test_a_rewrite_about_chess() -> None:
    assert said(articles("chess-wire", "chess-copy")) == [
        ("number-changed", "three years", "five years"),
        ("attribution-dropped", "Foss", ""),
        ("quote-altered", "but", "and"),
        ("attribution-dropped", "His lawyer, Arne Tveit", ""),
        ("quote-altered", "", "nearly"),
        ("claim-added", "", ""),
        ("bound-lost", "at least five", "Five"),
        ("source-upgraded", "An arbiter", "arbiters who did not want to be named"),
        ("bound-lost", "no more than four", "four"),
        ("hedge-dropped", "roughly 90,000", "90,000"),
        ("hedge-dropped", "may", ""),
    ]


def test_a_whole_article_does_not_differ_from_itself() -> None:
    for name in ("ferry-wire", "hospital-wire", "chess-wire"):
        assert articles(name, name).drifts == ()


def test_a_text_made_to_be_slow_is_compared_in_some_seconds() -> None:
    one = '"We may close a b c d e f g h x y z x y z," he said. ' * 60
    other = '"We must close a b c q e f g h x y z x y z," he said. ' * 60
    altered = [drift for drift in compared(one, other).drifts if drift.shift.kind == "quote-altered"]
    assert len(altered) == 60
