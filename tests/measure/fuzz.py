"""Fuzzes what strangers write, led by the code that it reaches; needs ``pip install atheris``.

python -m tests.measure.fuzz packs FOLDER [LIBFUZZER-OPTIONS]      the loader, from the packs in tests/packs/broken
python -m tests.measure.fuzz matchers FOLDER [LIBFUZZER-OPTIONS]   rules of every kind over any text

FOLDER keeps what was found worth keeping; ``-max_total_time=1800`` bounds the run, ``-timeout=10`` each try.
"""

from __future__ import annotations

import shutil
import sys
import tempfile
from collections.abc import Callable, Iterable
from pathlib import Path
from random import Random

import atheris
from hypothesis import given, settings
from hypothesis import strategies as st

with atheris.instrument_imports(include=["claimcheck"]):
    from claimcheck import packs
    from claimcheck.config import Settings
    from claimcheck.errors import PackError
    from claimcheck.extract.marks import Matcher
    from claimcheck.findings import audit
    from claimcheck.model.claims import Claims
    from claimcheck.model.document import Document, Lines
    from claimcheck.model.labels import DEPS, POS
    from claimcheck.model.prose import Parse, Prose, Sentence
    from claimcheck.nlp import model
    from claimcheck.nlp.tokens import read_prose
    from claimcheck.read.sections import find_sections
    from tests.packs import made_up

BROKEN = Path(__file__).parent.parent / "packs" / "broken"
SCRATCH = Path(tempfile.mkdtemp())


def load_any(content: bytes) -> None:
    """Load any bytes as a pack: they are taken, or refused with places."""
    path = SCRATCH / "any.yaml"
    path.write_bytes(content)
    try:
        packs.load([str(path)])
    except PackError as error:
        problems = error.problems
    else:
        return
    assert problems
    assert all(str(problem) for problem in problems)


class AnyParser:
    """Grammar that no parser would give: any labels, any tree."""

    def __init__(self, prose: Prose) -> None:
        self._prose = prose

    def ahead(self, sentences: Iterable[Sentence]) -> None:
        """Have nothing to prepare."""

    def entities(self, sentence: Sentence) -> tuple[str, ...]:
        return ("",) * (sentence.last - sentence.first)

    def of(self, sentence: Sentence) -> Parse:
        words = tuple(token.lower for token in self._prose.tokens_of(sentence))
        chance = Random(" ".join(words))
        heads = tuple(chance.randint(0, at) for at in range(len(words)))
        below = tuple(tuple(c for c, h in enumerate(heads) if h == at != c) for at in range(len(heads)))
        pos = tuple(chance.choice(POS) for _ in words)
        return Parse(sentence.first, words, pos, pos, tuple(chance.choice(DEPS) for _ in words), heads, below)


@settings(database=None, deadline=None)
@given(pack=made_up.packs(), text=st.text(max_size=40) | st.sampled_from(made_up.SENTENCES))
def match_any(pack: made_up.Pack, text: str) -> None:
    """Find what the rules of any right pack see in any text, and make findings of it."""
    path = SCRATCH / "right.yaml"
    path.write_text(made_up.written(pack), encoding="utf-8")
    catalogue = packs.load([str(path)])
    document = Document("a.txt", "text", "", text, find_sections(text), Lines.of(text))
    prose = read_prose(document, model.load())
    marks = Matcher(catalogue.rules).marks(prose, AnyParser(prose))
    for mark in marks:
        assert 0 <= mark.span.start < mark.span.end <= len(text)
    for finding in audit(prose, Claims((), (), (), (), ()), marks, catalogue, Settings()):
        assert 0 <= finding.span.start < finding.span.end <= len(text)


def main(what: str, folder: str, *options: str) -> None:
    """Run one target until its time is over."""
    corpus = Path(folder)
    corpus.mkdir(parents=True, exist_ok=True)
    if what == "packs":
        for pack in BROKEN.glob("*.yaml"):
            shutil.copy(pack, corpus)
    fuzz_matchers: Callable[[bytes], object] = match_any.hypothesis.fuzz_one_input  # type: ignore[attr-defined]
    target = {"packs": load_any, "matchers": fuzz_matchers}[what]
    atheris.Setup([sys.argv[0], folder, *options], target)
    atheris.Fuzz()


if __name__ == "__main__":
    main(*sys.argv[1:])
