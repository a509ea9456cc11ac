"""Baselines: what they look like, which files are none, and that findings are known again after edits."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimcheck.config import Settings
from claimcheck.errors import UsageError
from claimcheck.findings.baseline import known, parse, text_of
from claimcheck.model.finding import Finding
from claimcheck.model.span import Span
from claimcheck.model.suppression import IN_BASELINE
from claimcheck.pipeline import Auditor, open_auditor
from claimcheck.read import text as reader

A, B = "a" * 64, "0b" * 32
REMEDY = "(remove it, and write it anew with --write-baseline)"


def test_a_baseline_has_a_line_for_each_finding_sorted_and_nothing_else() -> None:
    assert text_of({A: "HED001", B: "ATT006"}) == (
        f'{{"claimcheck-baseline": 1,\n "findings": {{\n  "{B}": "ATT006",\n  "{A}": "HED001"\n }}}}\n'
    )
    assert text_of({}) == '{"claimcheck-baseline": 1,\n "findings": {}}\n'


@given(
    st.dictionaries(st.text("0123456789abcdef", min_size=64, max_size=64), st.sampled_from(["HED001", "A1"]))
)
def test_what_is_written_is_read_and_does_not_depend_on_the_order(findings: dict[str, str]) -> None:
    text = text_of(findings)
    assert parse(text.encode(), "b") == findings
    assert text_of(dict(reversed(findings.items()))) == text
    assert parse(b"\xef\xbb\xbf" + text.replace("\n", "\r\n").encode(), "b") == findings


@pytest.mark.parametrize(
    ("raw", "said"),
    [
        (b"", "b:1:1: this is not JSON: Expecting value"),
        (b'{"claimcheck-baseline": 1,\n<<<<<<< ours\n', "b:2:1: this is not JSON: "),
        (b"\xff\xfe{", "b: this is not JSON"),
        (b"[" * 100_000, "b: this is not JSON"),
        (b"9" * 10_000, "b: this is not JSON"),
        (b"[]", "b: this is no baseline of claimcheck"),
        (b'{"findings": {}}', "b: this is no baseline of claimcheck"),
        (b'{"claimcheck-baseline": 2, "findings": {}}', "b: this baseline is of version 2, and only "),
        (b'{"claimcheck-baseline": true, "findings": {}}', "b: this baseline is of version true, and only "),
        (b'{"claimcheck-baseline": "1", "findings": {}}', 'b: this baseline is of version "1", and only '),
        (b'{"claimcheck-baseline": 1}', "b: a baseline holds 'findings', and nothing else"),
        (b'{"claimcheck-baseline": 1, "findings": []}', "b: a baseline holds 'findings', and nothing else"),
        (b'{"claimcheck-baseline": 1, "findings": {}, "x": 1}', "b: a baseline holds 'findings', and "),
        (
            b'{"claimcheck-baseline": 1, "findings": {"abc": "HED001"}}',
            'b: no fingerprint with the id of a rule: "abc": "HED001"',
        ),
        (
            json.dumps({"claimcheck-baseline": 1, "findings": {A: 7}}).encode(),
            f'b: no fingerprint with the id of a rule: "{A}": 7',
        ),
        (
            json.dumps({"claimcheck-baseline": 1, "findings": {A: "x" * 9999}}).encode(),
            f'b: no fingerprint with the id of a rule: "{A}": "xxxxx',
        ),
    ],
)
def test_what_is_no_baseline_is_refused_with_its_place_and_a_remedy(raw: bytes, said: str) -> None:
    with pytest.raises(UsageError) as caught:
        parse(raw, "b")
    message = str(caught.value)
    assert message.startswith(said)
    assert message.endswith(REMEDY)
    assert len(message) < 300


@given(
    st.binary(max_size=40)
    | st.recursive(
        st.none() | st.booleans() | st.integers() | st.text(),
        lambda inner: st.lists(inner) | st.dictionaries(st.text() | st.just("claimcheck-baseline"), inner),
    ).map(lambda value: json.dumps(value).encode())
)
def test_any_bytes_are_a_baseline_or_refused(raw: bytes) -> None:
    try:
        findings = parse(raw, "b")
    except UsageError:
        return
    assert all(map(str.isalnum, findings.values()))


def finding(fingerprint: str, suppressed: str | None = None) -> Finding:
    return Finding("HED001", "n", "warning", "m", Span(0, 1), "", fingerprint, suppressed=suppressed)


def test_known_findings_are_let_stand_and_a_reason_stays() -> None:
    found = known((finding(A), finding(A, "a reason"), finding(B)), {A: "HED001"})
    assert [f.suppressed for f in found] == [IN_BASELINE, "a reason", None]


# --- edits elsewhere

SAMPLES = sorted((Path(__file__).parent.parent.parent / "samples").glob("*.txt"))
EACH_SAMPLE = pytest.mark.parametrize("sample", SAMPLES, ids=lambda path: path.stem)
NEWS = "The harbour lay still, and boats went out as on every other day of that week."
# Headline, byline and the lead with its dateline: what stands first is read as such.
TOP = 3
Found = tuple[str, str, str]


@pytest.fixture(scope="module")
def auditor() -> Auditor:
    return open_auditor(Settings())


def fingerprints(auditor: Auditor, text: str) -> dict[str, Found]:
    """Return rule, words and paragraph of each finding by its fingerprint."""
    document = reader.read(text.encode(), "a.txt")
    sections = [s.span for s in document.sections]
    found: dict[str, Found] = {}
    for one in auditor.audit_document(document).findings:
        around = next(span for span in sections if span.start <= one.span.start < span.end)
        words, paragraph = (" ".join(span.of(text).split()) for span in (one.span, around))
        found[one.fingerprint] = (one.rule, words, paragraph)
    return found


def assert_known_again(before: dict[str, Found], after: dict[str, Found]) -> None:
    """Hold that whatever is found again has its old fingerprint; an edit near a finding may end it."""
    old = set(before.values())
    assert {k: v for k, v in after.items() if k not in before and v in old} == {}
    assert len(before.keys() & after.keys()) >= len(before) - 2


def paragraphs(sample: Path) -> list[str]:
    return sample.read_text(encoding="utf-8").strip().split("\n\n")


@EACH_SAMPLE
def test_findings_are_known_again_after_a_paragraph_is_put_in_or_taken_out(
    auditor: Auditor, sample: Path
) -> None:
    blocks = paragraphs(sample)
    before = fingerprints(auditor, "\n\n".join(blocks))
    for place in range(TOP, len(blocks), 3):
        longer = fingerprints(auditor, "\n\n".join([*blocks[:place], NEWS, *blocks[place:]]))
        assert_known_again(before, longer)
        assert before.keys() <= longer.keys()
        shorter = fingerprints(auditor, "\n\n".join([*blocks[:place], *blocks[place + 1 :]]))
        gone = " ".join(blocks[place].split())
        assert_known_again({k: v for k, v in before.items() if v[2] != gone}, shorter)


@EACH_SAMPLE
def test_findings_are_known_again_in_another_order(auditor: Auditor, sample: Path) -> None:
    blocks = paragraphs(sample)
    before = fingerprints(auditor, "\n\n".join(blocks))
    for step in range(1, 6):
        body = [*blocks[TOP + step :], *blocks[TOP : TOP + step]]
        assert_known_again(before, fingerprints(auditor, "\n\n".join([*blocks[:TOP], *body])))


@EACH_SAMPLE
@pytest.mark.parametrize("end", ["\r\n", "\r"])
def test_line_ends_do_not_matter(auditor: Auditor, sample: Path, end: str) -> None:
    text = sample.read_text(encoding="utf-8")
    assert fingerprints(auditor, text.replace("\n", end)) == fingerprints(auditor, text)


def test_the_same_words_again_are_new(auditor: Auditor) -> None:
    line = "The mayor reportedly left.\n\n"
    once, twice = fingerprints(auditor, line), fingerprints(auditor, line + line)
    assert (len(once), len(twice)) == (1, 2)
    assert once.keys() < twice.keys()
