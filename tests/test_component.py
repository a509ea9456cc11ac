"""The spaCy component: what it lays on a Doc, what becomes of that, and that it agrees with an audit."""

from __future__ import annotations

import os
import pickle
import subprocess
import sys
import tomllib
import warnings
from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest
import spacy
from hypothesis import given, settings
from hypothesis import strategies as st
from spacy.language import Language
from spacy.tokens import Doc, DocBin
from spacy.tokens import Span as Words

import claimcheck
from claimcheck.component import NAME, Attribution, attributions, read_group
from claimcheck.config import Settings
from claimcheck.model.document import Document
from claimcheck.model.span import Span
from claimcheck.model.tagged import Tagged
from claimcheck.pipeline import open_auditor
from claimcheck.read import find
from claimcheck.tagger import tag
from tests.installing import install, path_of

ROOT = Path(__file__).parent.parent
SAMPLES = sorted((ROOT / "samples").glob("*.txt"))
TEXT = """\
Ferry stops at six

HARROW, June 3 (Reuters) — Mayor Ada Renn said on Monday that the ferry "will not sail".

"We were never asked," Tom Holm told the Herald. According to the report, half of the boats leak.
"""
Plain = tuple[str, list[str], list[str], list[str], float | None]


def made(**config: float | str | None) -> Language:
    nlp = spacy.blank("en")
    nlp.add_pipe(NAME, config=config)
    return nlp


@pytest.fixture(scope="module")
def nlp() -> Language:
    return made()


def plain(found: Sequence[Attribution]) -> list[Plain]:
    return [(a.id, texts(a.source), texts(a.cue), texts(a.content), a.confidence) for a in found]


def texts(part: Sequence[Words]) -> list[str]:
    return [span.text for span in part]


def seen(monkeypatch: pytest.MonkeyPatch, *found: Tagged) -> None:
    """Let the tagger see these."""
    monkeypatch.setattr("claimcheck.tagger.tag", lambda document, threshold=None: found)


def test_who_says_what_is_on_the_doc_part_by_part(nlp: Language) -> None:
    doc = nlp(TEXT)

    assert [(a[0], *a[1:4]) for a in plain(doc._.attributions)] == [
        ("A1", ["Mayor Ada Renn"], ["said"], ['that the ferry "will not sail"']),
        ("A2", ["Tom Holm"], ["told"], ['"We were never asked,"']),
        ("A3", ["the report"], ["According to"], ["half of the boats leak"]),
    ]
    group = doc.spans["claimcheck_attributions"]
    assert [(s.text, s.label_, s.id_) for s in group][:3] == [
        ("Mayor Ada Renn", "SOURCE", "A1"),
        ("said", "CUE", "A1"),
        ('that the ferry "will not sail"', "CONTENT", "A1"),
    ]
    assert group.attrs["scores"] == [a.confidence for a in doc._.attributions for _ in range(3)]
    assert doc._.attributions == attributions(doc) == read_group(group)


def test_a_part_in_pieces_stays_in_pieces_and_a_part_inside_a_token_is_the_token(
    nlp: Language, monkeypatch: pytest.MonkeyPatch
) -> None:
    text = "  “Boats,” Holm-said, “leak.”"
    content = (Span(2, 10), Span(22, 29))
    seen(
        monkeypatch,
        Tagged((Span(11, 14),), (Span(16, 20),), content, 0.75),
        Tagged((), (), (Span(3, 8),), 0.5),
    )

    doc = nlp(text)

    assert plain(doc._.attributions) == [
        ("A1", ["Holm"], ["said"], ["“Boats,”", "“leak.”"], 0.75),
        ("A2", [], [], ["Boats"], 0.5),
    ]
    assert [(s.start_char, s.end_char) for s in doc._.attributions[0].source] == [(11, 15)]


@pytest.mark.parametrize("text", ["", " ", "\n\n", "\ufeff", "\x00\x1b[31m", "Boats."])
def test_a_text_in_which_nobody_says_anything_has_no_attributions(nlp: Language, text: str) -> None:
    doc = nlp(text)

    assert doc._.attributions == ()
    assert len(doc.spans[NAME]) == 0


def test_a_doc_that_the_component_has_not_seen_has_none(nlp: Language) -> None:
    assert nlp.make_doc(TEXT)._.attributions == ()


@settings(deadline=None)
@given(st.text(min_size=1, max_size=60).filter(str.strip), st.data())
def test_no_part_is_ever_lost_whatever_the_tokens(nlp: Language, text: str, data: st.DataObject) -> None:
    ink = [i for i, character in enumerate(text) if not character.isspace()]
    places = st.tuples(st.sampled_from(ink), st.sampled_from(ink)).map(lambda p: Span(min(p), max(p) + 1))
    parts = st.lists(places, max_size=3).map(tuple)
    tagged = Tagged(data.draw(parts), data.draw(parts), (data.draw(places),), 0.5)
    with pytest.MonkeyPatch.context() as monkeypatch:
        seen(monkeypatch, tagged)
        doc = nlp(text)

    (found,) = doc._.attributions
    for part, given_part in zip((found.source, found.cue, found.content), tagged_parts(tagged), strict=True):
        assert len(part) == len(given_part)
        for span, place in zip(part, given_part, strict=True):
            assert span.start_char <= place.start < place.end <= span.end_char


def tagged_parts(tagged: Tagged) -> tuple[tuple[Span, ...], ...]:
    return tagged.source, tagged.cue, tagged.content


@pytest.mark.parametrize("sample", SAMPLES, ids=lambda sample: sample.stem)
def test_it_finds_in_the_samples_what_an_audit_starts_from(
    sample: Path, nlp: Language, monkeypatch: pytest.MonkeyPatch
) -> None:
    audited: list[tuple[Tagged, ...]] = []

    def kept(document: Document, threshold: float, known: None) -> tuple[Tagged, ...]:
        audited.append(tag(document, threshold, known))
        return audited[-1]

    monkeypatch.setattr("claimcheck.pipeline.tag", kept)
    (article,), _ = find([str(sample)])
    report = open_auditor(Settings()).audit(article)
    doc = nlp(report.document.text)

    found = [one for one in audited[0] if not one.doubtful]
    assert len(found) == len(doc._.attributions) > 0
    for one, laid in zip(found, doc._.attributions, strict=True):
        assert one.confidence == laid.confidence
        for places, spans in zip(tagged_parts(one), (laid.source, laid.cue, laid.content), strict=True):
            assert [(s.start_char, s.end_char) for s in spans] == [in_whole_tokens(doc, p) for p in places]


def in_whole_tokens(doc: Doc, place: Span) -> tuple[int, int]:
    inside = [t for t in doc if t.idx < place.end and place.start < t.idx + len(t)]
    return inside[0].idx, inside[-1].idx + len(inside[-1])


def test_the_result_outlives_bytes_copies_pickles_and_bins_without_user_data(nlp: Language) -> None:
    doc = nlp(TEXT)
    elsewhere = spacy.blank("en").vocab
    bins = [DocBin(docs=[doc], store_user_data=stored).to_bytes() for stored in (True, False)]

    others = [
        Doc(elsewhere).from_bytes(doc.to_bytes()),
        doc.copy(),
        pickle.loads(pickle.dumps(doc)),
        *(next(iter(DocBin().from_bytes(stored).get_docs(spacy.blank("en").vocab))) for stored in bins),
    ]

    assert len(doc._.attributions) == 3
    assert [plain(other._.attributions) for other in others] == [plain(doc._.attributions)] * 5


def test_of_docs_put_together_the_attributions_stay_apart_though_how_sure_they_are_is_lost(
    nlp: Language,
) -> None:
    text = "Ada Renn said that the ferry leaks."

    both = Doc.from_docs([nlp(text), nlp(TEXT), nlp(text)])

    assert [(a.id, a.confidence) for a in both._.attributions] == [
        (name, None) for name in ("A1", "A1", "A2", "A3", "A1")
    ]
    assert [a.source[0].text for a in both._.attributions][:2] == ["Ada Renn", "Mayor Ada Renn"]


def test_several_processes_find_the_same(nlp: Language) -> None:
    want = plain(nlp(TEXT)._.attributions)

    docs = list(nlp.pipe([TEXT] * 4, n_process=2, batch_size=1))

    assert [plain(doc._.attributions) for doc in docs] == [want] * 4


def test_a_pipeline_keeps_its_settings_on_disk_in_bytes_and_in_a_pickle(tmp_path: Path) -> None:
    nlp = made(threshold=0.9, spans_key="sc")
    nlp.to_disk(tmp_path)

    from_bytes = type(nlp).from_config(nlp.config).from_bytes(nlp.to_bytes())
    for again in (spacy.load(tmp_path), pickle.loads(pickle.dumps(nlp)), from_bytes):
        doc = again(TEXT)
        assert list(doc.spans) == ["sc"]
        assert plain(doc._.attributions) == plain(nlp(TEXT)._.attributions)


def test_the_threshold_is_the_taggers_own_unless_another_is_set(nlp: Language) -> None:
    sure = [a.confidence for a in made(threshold=0)(SAMPLES[0].read_text())._.attributions]
    own = [a.confidence for a in nlp(SAMPLES[0].read_text())._.attributions]

    assert 0 < len(own) < len(sure)
    for least in (0.3, 0.9, 1):
        doc = made(threshold=least)(SAMPLES[0].read_text())
        assert [a.confidence for a in doc._.attributions] == [c for c in sure if c is not None and c >= least]


def test_two_components_keep_their_results_apart(nlp: Language) -> None:
    both = made(threshold=1)
    both.add_pipe(NAME, name="every", config={"threshold": 0, "spans_key": "sc"})

    doc = both(TEXT)

    assert doc._.attributions == () == read_group(doc.spans[NAME])
    assert len(read_group(doc.spans["sc"])) >= 3


def test_spans_that_others_put_into_the_group_are_passed_over(nlp: Language) -> None:
    doc = nlp(TEXT)
    before = plain(doc._.attributions)
    doc.spans[NAME].append(doc[0:1])

    assert plain(doc._.attributions) == before


@pytest.mark.parametrize(
    ("setting", "value", "words"),
    [
        (
            "threshold",
            1.5,
            "threshold of 'claimcheck_attributions' is 1.5: give a number from 0 to 1, or None",
        ),
        ("threshold", -1, "threshold of 'claimcheck_attributions' is -1: give a number from 0 to 1, or None"),
        ("threshold", "high", "threshold"),
        (
            "spans_key",
            "",
            "spans_key of 'claimcheck_attributions' is empty: give the name of a group of spans",
        ),
        ("spans_key", 7, "spans_key"),
        ("treshold", 0.5, "treshold"),
    ],
)
def test_a_wrong_setting_is_named(setting: str, value: float | str, words: str) -> None:
    with pytest.raises(ValueError, match=words):
        made(**{setting: value})


@pytest.fixture
def another_owner() -> Iterator[None]:
    ours = Doc.remove_extension("attributions") if Doc.has_extension("attributions") else None
    Doc.set_extension("attributions", default="theirs")
    yield
    Doc.remove_extension("attributions")
    if ours is not None:
        Doc.set_extension("attributions", getter=ours[2])


@pytest.mark.usefixtures("another_owner")
def test_an_extension_of_somebody_else_is_left_alone_with_a_warning() -> None:
    with pytest.warns(UserWarning, match="another package's already; use claimcheck.component.attributions"):
        doc = made()(TEXT)

    assert doc._.attributions == "theirs"
    assert len(attributions(doc)) == 3


def test_making_it_twice_warns_of_nothing() -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        made()
        made()


# What somebody writes who has installed claimcheck and never imports it.
PROGRAM = """\
import multiprocessing, pickle, sys
import spacy
from spacy.tokens import Doc

def main():
    nlp = spacy.blank("en")
    assert not Doc.has_extension("attributions")
    assert nlp.has_factory("claimcheck_attributions")
    nlp.add_pipe("claimcheck_attributions")
    for name in ("onnxruntime", "tokenizers", "claimcheck.pipeline", "claimcheck.read", "re2", "yaml"):
        assert name not in sys.modules, name
    multiprocessing.set_start_method("spawn")
    text = "Ada Renn said that the ferry leaks."
    for doc in nlp.pipe([text] * 2, n_process=2, batch_size=1):
        print([(a.source[0].text, a.cue[0].text, a.content[0].text) for a in doc._.attributions])
    nlp.to_disk(sys.argv[1])
    with open(sys.argv[2], "wb") as file:
        pickle.dump(nlp, file)

if __name__ == "__main__":
    main()
"""
FOUND = "[('Ada Renn', 'said', 'that the ferry leaks')]\n"
AGAIN = """\
import pickle, sys
import spacy
text = "Ada Renn said that the ferry leaks."
for nlp in (pickle.load(open(sys.argv[2], "rb")), spacy.load(sys.argv[1])):
    print([(a.source[0].text, a.cue[0].text, a.content[0].text) for a in nlp(text)._.attributions])
"""


def test_whoever_has_claimcheck_installed_adds_it_by_name_and_loads_it_elsewhere(tmp_path: Path) -> None:
    site, saved = tmp_path / "site", [str(tmp_path / "saved"), str(tmp_path / "nlp.pickle")]
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    install(site, project["name"], claimcheck.__version__, project["entry-points"])

    for code, expected in ((PROGRAM, FOUND * 2), (AGAIN, FOUND * 2)):
        program = tmp_path / "program.py"
        program.write_text(code)
        run = subprocess.run(
            [sys.executable, program, *saved],
            env={**os.environ, **path_of(site, ROOT)},
            capture_output=True,
            text=True,
            check=False,
            timeout=60,
        )
        assert (run.returncode, run.stdout, run.stderr) == (0, expected, "")
