"""How fast, as ratios to bare spaCy in the same run, so that the machine does not matter.

python -m tests.measure.speed cold ARTICLE [RUNS]     whole processes in turn, median ratio
python -m tests.measure.speed warm FOLDER [RUNS]      words a second over a folder, in turn
python -m tests.measure.speed house FOLDER [RUNS]     whole processes with and without a pack of 1,000 rules
python -m tests.measure.speed tagger FOLDER [RUNS]    the tagger alone, and the small spaCy model with all its parts
python -m tests.measure.speed claims FOLDER [RUNS]    who asks for the parse, and the share of numbers and hedges

*claims*: for what share of sentences, and in what share of articles, numbers, hedges and others ask for the parse; and
what share of the processor time goes where they are not looked for (with the parse that nobody else asks for), of a
run in one process with loading left out, and of a whole process for one article.
python -m tests.measure.speed rules FOLDER            the share of a run that the rules with findings cost, all of them
python -m tests.measure.speed compare ONE OTHER [RUNS]   what a comparison takes beside the two audits
python -m tests.measure.speed lsp ARTICLE [RUNS]      the language server: from a key pressed to the findings
"""

from __future__ import annotations

import os
import resource
import statistics
import subprocess
import sys
import tempfile
import time
from importlib.util import find_spec
from pathlib import Path

from claimcheck.nlp.model import LEFT_OUT, PACKAGE, VERSION
from tests.measure import house_pack

BARE = """
import sys
import spacy
nlp = spacy.load(sys.argv[1], exclude=sys.argv[3:])
nlp(open(sys.argv[2], encoding="utf-8").read())
"""


def cold(article: str, runs: int = 10) -> None:
    """Time whole processes: ours, and one that loads the same model and parses the same text."""
    ours = [sys.executable, "-m", "claimcheck", "--fail-on", "never", article]
    bare = [sys.executable, "-c", BARE, str(_model_folder()), article, *LEFT_OUT]
    pairs = [(_seconds(ours), _seconds(bare)) for _ in range(runs)]
    ratio = statistics.median(a / b for a, b in pairs)
    medians = [statistics.median(column) for column in zip(*pairs, strict=True)]
    print(f"claimcheck {medians[0]:.2f} s, bare spaCy {medians[1]:.2f} s, median ratio {ratio:.2f}")  # noqa: T201


def warm(folder: str, runs: int = 3) -> None:
    """Time both over a folder, in one process each, loading left out."""
    from claimcheck.config import Settings
    from claimcheck.nlp import model
    from claimcheck.pipeline import open_auditor
    from claimcheck.read import find

    nlp = model.load()
    auditor = open_auditor(Settings())
    articles, _ = find([folder])
    texts = [path.read_text(encoding="utf-8") for path in sorted(Path(folder).glob("*.txt"))]
    auditor.audit(articles[0])
    rates: list[tuple[float, float]] = []
    for _ in range(runs):
        start = time.perf_counter()
        words = sum(auditor.audit(article).words for article in articles)
        between = time.perf_counter()
        for _doc in nlp.pipe(texts):
            pass
        end = time.perf_counter()
        rates.append((words / (between - start), words / (end - between)))
    ratio = statistics.median(a / b for a, b in rates)
    ours, bare = (statistics.median(column) for column in zip(*rates, strict=True))
    print(f"claimcheck {ours:,.0f} words/s, bare spaCy {bare:,.0f} words/s, median ratio {ratio:.2f}")  # noqa: T201


def tagger(folder: str, runs: int = 3) -> None:
    """Compare the processor time of tagging and linking with that of the whole spaCy pipeline, loading left out."""
    import spacy

    from claimcheck.read import find, read
    from claimcheck.tagger import tag

    nlp = spacy.load(_model_folder())
    articles, _ = find([folder])
    documents = [read(article, max_bytes=2_000_000) for article in articles]
    words = sum(len(document.text.split()) for document in documents)
    tag(documents[0])
    pairs: list[tuple[float, float]] = []
    for _ in range(runs):
        start = time.process_time()
        for document in documents:
            tag(document)
        between = time.process_time()
        for _doc in nlp.pipe(document.text for document in documents):
            pass
        pairs.append((between - start, time.process_time() - between))
    ratio = statistics.median(a / b for a, b in pairs)
    ours, whole = (words / statistics.median(column) for column in zip(*pairs, strict=True))
    print(f"tagger {ours:,.0f} words/s, all of spaCy {whole:,.0f} words/s, median ratio of times {ratio:.2f}")  # noqa: T201


def rules(folder: str, runs: int = 1) -> None:
    """Time the rules that yield findings, in their search for words and in their judgement, as part of all."""
    from claimcheck.config import Settings
    from claimcheck.model.stopwatch import Stopwatch
    from claimcheck.pipeline import open_auditor
    from claimcheck.read import find

    articles, _ = find([folder])
    for pack in ("default", "strict"):
        auditor = open_auditor(Settings(rules=(pack,)))
        auditor.audit(articles[0])
        auditor.stopwatch, start = Stopwatch(), time.perf_counter()
        for _ in range(runs):
            for article in articles:
                auditor.audit(article)
        whole = time.perf_counter() - start
        finding = {rule.id for rule in auditor.catalogue.rules if rule.marks is None}
        cost = sum(took for name, took in auditor.stopwatch.seconds.items() if name in finding)
        print(f"{pack}: rules with findings {cost:.2f} s of {whole:.2f} s, {cost / whole:.1%}")  # noqa: T201


def compare(original: str, rewrite: str, runs: int = 5) -> None:
    """Time a comparison in one process, loading left out, and how much of that is beside the two audits."""
    from claimcheck.config import Settings
    from claimcheck.pipeline import open_auditor
    from claimcheck.read import find

    auditor = open_auditor(Settings())
    (one, other), _ = find([original, rewrite])
    auditor.compare([one], other)
    wholes: list[float] = []
    beside: list[float] = []
    for _ in range(runs):
        before, start = auditor.timings.seconds["compare"], time.perf_counter()
        auditor.compare([one], other)
        wholes.append(time.perf_counter() - start)
        beside.append(auditor.timings.seconds["compare"] - before)
    words = [len(Path(path).read_text(encoding="utf-8").split()) for path in (original, rewrite)]
    print(  # noqa: T201
        f"{words[0]} and {words[1]} words: {statistics.median(wholes):.2f} s, "
        f"of which {statistics.median(beside):.3f} s beside the two audits"
    )


def lsp(article: str, runs: int = 20) -> None:
    """Time the answer of the language server to an edit of an article that is open, with its pause."""
    from tests.lsp.editor import Editor, edit

    text = Path(article).read_text(encoding="utf-8")
    answers: list[float] = []

    async def story(editor: Editor) -> None:
        await editor.begin("--isolated")
        uri = editor.open("article.txt", text)
        await editor.diagnostics()
        for version in range(2, 2 + runs):
            start = time.perf_counter()
            editor.type(uri, text + "They said so." * version, version)
            await editor.diagnostics()
            answers.append(time.perf_counter() - start)

    with tempfile.TemporaryDirectory() as folder:
        edit(Path(folder), story)
    words = len(text.split())
    print(f"{words} words: median {1000 * statistics.median(answers):.0f} ms of {runs} edits")  # noqa: T201


def house(folder: str, runs: int = 3) -> None:
    """Compare the processor time of whole runs over a folder: the default packs, and a large house pack on top."""
    with tempfile.TemporaryDirectory() as scratch:
        pack = Path(scratch) / "house.yaml"
        pack.write_text(house_pack.write(), encoding="utf-8")
        command = [sys.executable, "-m", "claimcheck", "--fail-on", "never", "-f", "jsonl", "-o", os.devnull]
        pairs = [
            (_processor_seconds([*command, folder]), _processor_seconds([*command, "-r", str(pack), folder]))
            for _ in range(runs)
        ]
    ratio = statistics.median(b / a for a, b in pairs)
    medians = [statistics.median(column) for column in zip(*pairs, strict=True)]
    print(f"default {medians[0]:.2f} s, with house pack {medians[1]:.2f} s, median ratio {ratio:.2f}")  # noqa: T201


def claims(folder: str, runs: int = 3) -> None:
    """Tell who asks for the parse, and what share of a run numbers and hedges take."""
    from claimcheck.config import Settings
    from claimcheck.pipeline import open_auditor
    from claimcheck.read import find, read
    from tests.measure import asking

    auditor = open_auditor(Settings())
    articles, _ = find([folder])
    documents = [read(article, max_bytes=2_000_000) for article in articles]
    for name, sentences, articles_share in asking.shares(documents, auditor.catalogue):
        print(f"{name:34} {sentences:5.1f}% of sentences  {articles_share:5.1f}% of articles")  # noqa: T201
    ours = [sys.executable, "-m", "claimcheck", "--fail-on", "never", str(articles[0].path)]
    cold_run = statistics.median(_processor_seconds(ours) for _ in range(runs))
    one = asking.seconds(auditor, documents) / len(documents)
    for name, found in asking.costs(auditor, documents, runs):
        share = statistics.median(found)
        warm_run = f"{share:5.1f}% of a warm run ({found[0]:.1f} to {found[-1]:.1f})"
        print(f"{name:34} {warm_run}  {share * one / cold_run:5.1f}% of a cold one")  # noqa: T201


def _processor_seconds(command: list[str]) -> float:
    """Run a command; return the processor time it took, which other programs of the machine do not change."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    subprocess.run(command, check=True, capture_output=True)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime - before.ru_utime + after.ru_stime - before.ru_stime


def _model_folder() -> Path:
    spec = find_spec(PACKAGE)
    if spec is None or not spec.submodule_search_locations:
        sys.exit(f"{PACKAGE} is not installed")
    return Path(spec.submodule_search_locations[0]) / f"{PACKAGE}-{VERSION}"


def _seconds(command: list[str]) -> float:
    start = time.perf_counter()
    subprocess.run(command, check=True, capture_output=True)
    return time.perf_counter() - start


if __name__ == "__main__":
    how, what, *rest = sys.argv[1:]
    modes = {
        "cold": cold,
        "warm": warm,
        "house": house,
        "tagger": tagger,
        "claims": claims,
        "lsp": lsp,
        "rules": rules,
    }
    if how == "compare":
        compare(what, rest[0], *map(int, rest[1:]))
    else:
        modes[how](what, *map(int, rest))
