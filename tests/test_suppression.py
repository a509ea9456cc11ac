"""Comments and suppressions from the file to the report: they move what was found, and change nothing in it."""

from __future__ import annotations

import dataclasses
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from claimcheck.config import Settings
from claimcheck.errors import ArticleError
from claimcheck.model.report import DocumentReport
from claimcheck.model.rule import Place
from claimcheck.model.span import Span
from claimcheck.model.stopwatch import Stopwatch
from claimcheck.model.suppression import Suppression
from claimcheck.pipeline import Auditor, open_auditor
from claimcheck.read import text as reader
from tests.read.test_comment_lines import moved, with_comments
from tests.test_laws import PROSE

ROOT = Path(__file__).parent.parent
SAMPLES = sorted((ROOT / "samples").glob("*.txt"))
ARTICLE = """\
Council votes for tram

<!-- claimcheck: ignore ATT006: he did claim it, in writing -->
Mr Renn claimed that the extension would fail. Mr Renn claimed more.

Mr Renn claimed that nobody would ride it.
"""


@pytest.fixture(scope="module")
def auditor() -> Auditor:
    return open_auditor(Settings())


def report(auditor: Auditor, text: str) -> DocumentReport | None:
    try:
        return auditor.audit_document(reader.read(text.encode(), "a.txt"))
    except ArticleError:
        return None


def shifted(value: object, chosen: list[int]) -> object:
    """Move every span in a value to where it stands once the comments are there."""
    if isinstance(value, Span):
        return moved(value, chosen)
    if isinstance(value, tuple):
        return tuple(shifted(part, chosen) for part in value)
    if dataclasses.is_dataclass(value) and not isinstance(value, type):
        fields = {f.name: shifted(getattr(value, f.name), chosen) for f in dataclasses.fields(value)}
        return replace(value, **fields)
    return value


def assert_only_moved(auditor: Auditor, text: str, above: list[int]) -> None:
    commented, chosen = with_comments(text, above)
    plain, found = report(auditor, text), report(auditor, commented)
    if plain is None or found is None:
        return
    assert found.claims == shifted(plain.claims, chosen)
    assert [replace(f, suppressed=None) for f in found.findings] == [
        shifted(f, chosen) for f in plain.findings
    ]
    assert (found.words, found.sentences) == (plain.words, plain.sentences)


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(text=PROSE, above=st.lists(st.integers(0, 9), max_size=4))
def test_comments_above_paragraphs_only_move_what_is_found(
    auditor: Auditor, text: str, above: list[int]
) -> None:
    assert_only_moved(auditor, text, above)


@pytest.mark.parametrize("sample", SAMPLES, ids=lambda path: path.stem)
@pytest.mark.parametrize("above", [[0], [1, 2, 5], list(range(99))], ids=["first", "some", "all"])
def test_comments_only_move_what_is_found_in_a_sample(
    auditor: Auditor, sample: Path, above: list[int]
) -> None:
    assert_only_moved(auditor, sample.read_text(encoding="utf-8"), above)


def reasons(found: DocumentReport | None) -> list[tuple[int, str | None]]:
    assert found is not None
    lines = found.document.lines
    return [(lines.place(f.span.start).line, f.suppressed) for f in found.findings if f.rule == "ATT006"]


def test_a_comment_lets_the_findings_of_its_paragraph_stand(auditor: Auditor) -> None:
    found = report(auditor, ARTICLE)
    reason = "he did claim it, in writing"
    assert reasons(found) == [(4, reason), (6, None)]
    assert found is not None
    assert found.summary.findings["warning"] == 1
    assert found.document.notes == ()


def test_a_comment_of_a_rule_that_was_not_run_is_not_called_idle(auditor: Auditor) -> None:
    for given_settings in (Settings(ignore=("ATT006",)), Settings(select=("HED",))):
        found = report(Auditor(given_settings, auditor.catalogue), ARTICLE)
        assert found is not None
        assert (found.findings, found.document.notes) == ((), ())
    found = report(auditor, ARTICLE.replace("claimed", "said"))
    assert found is not None
    assert found.document.notes == ("line 3: 'ignore ATT006' suppresses nothing: remove the comment",)


def test_the_configuration_lets_findings_stand_and_hears_what_it_met(auditor: Auditor) -> None:
    def of(*rules: str, line: int, words: str = "") -> Suppression:
        return Suppression(rules, f"reason {line}", Place(".claimcheck.yaml", line, 3), words)

    met = of("ATT", line=2, words="claimed that\u00a0nobody would")
    unmet, not_run = of("ATT006", line=3, words="claimed that somebody"), of("HED", line=4)
    given_settings = Settings(suppress=(met, unmet, not_run), ignore=("HED",))
    found = report(Auditor(given_settings, auditor.catalogue), ARTICLE)
    assert reasons(found)[1] == (6, "reason 2")
    assert found is not None
    assert (found.met, found.unmet) == ((met,), (unmet,))


def test_rules_are_timed_only_where_somebody_asks(auditor: Auditor) -> None:
    assert auditor.stopwatch is None
    watch = Stopwatch()
    timed = Auditor(Settings(select=("ATT", "HED")), auditor.catalogue, stopwatch=watch)
    report(timed, ARTICLE)
    assert "ATT006" in watch.seconds
    assert set(watch.seconds) <= {rule.id for rule in auditor.catalogue.rules}
    assert all(took >= 0 for took in watch.seconds.values())
