"""What other distributions add, and what a user sees where one of them is broken."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path

import pytest

from claimcheck import __version__, plugins
from claimcheck.read import READERS
from tests.cli.conftest import Here
from tests.cli.running import LOUD, claimcheck
from tests.installing import CHECK_HEAD, CHECKED_PACK, EXAMPLE, install, install_example, path_of

MEMO = """\
From: the night desk

Ferry leaves at six

The ferry to the outer islands leaves at six from the old pier today, Ida Holm said.
"""


@pytest.fixture
def example(site: Path) -> Mapping[str, str]:
    return install_example(site)


@pytest.fixture
def memo(tmp_path: Path) -> Path:
    file = tmp_path / "copy" / "ferry.memo"
    file.parent.mkdir()
    file.write_text(MEMO)
    return file


@pytest.fixture
def article(tmp_path: Path) -> Path:
    file = tmp_path / "a.txt"
    file.write_text(LOUD)
    return file


@pytest.fixture
def own(tmp_path: Path) -> Path:
    """A pack with a rule that asks for the check 'loud'."""
    file = tmp_path / "own.yaml"
    file.write_text(CHECKED_PACK)
    return file


def with_check(site: Path, body: str) -> Mapping[str, str]:
    install(site, "acme", "1.2", {"claimcheck.checks": {"loud": "acme_loud"}}, acme_loud=CHECK_HEAD + body)
    return path_of(site)


def test_the_example_package_adds_a_pack_a_check_a_reader_and_a_format(
    memo: Path, example: Mapping[str, str]
) -> None:
    answer = claimcheck("-r", "harbour", "-f", "slip", memo, env=example)

    assert (answer.status, answer.err) == (0, "")
    assert answer.out.splitlines() == [
        f"{memo}, claimcheck {__version__}",
        "[ ] line 5: The ferry to the outer islands leaves at six from the old pier today, Ida Holm said.",
        "    17 words: make two sentences of it",
    ]


def test_an_installed_pack_is_listed_explained_tested_and_extended_like_a_shipped_one(
    tmp_path: Path, memo: Path, example: Mapping[str, str]
) -> None:
    listed = claimcheck("rules", "list", "-r", "harbour", env=example)
    page = claimcheck("explain", "HRB001", "-r", "harbour", env=example)
    tested = claimcheck("rules", "test", "harbour", env=example)
    house = tmp_path / "house.yaml"
    house.write_text(
        "pack: {name: house, version: '1', extends: [harbour]}\noverrides: {HRB001: {options: {most: 16}}}"
    )
    extended = claimcheck("-r", house, "-f", "line", memo, env=example)

    assert listed.out.splitlines()[1].split() == ["HRB001", "long-sentence", "warning", "harbour", "on"]
    assert "Looks for   what the check 'long-sentence' finds" in page.out
    assert "Options     most: 12. How many words a sentence may have." in page.out
    assert "harbour.yaml:8" in page.out.replace("\n            ", "")
    assert tested.out == "1 rule, 4 examples: all hold\n"
    assert "warning HRB001 17 words: make two sentences of it" in extended.out
    raised = house.read_text().replace("most: 16", "most: 17")
    house.write_text(raised)
    assert claimcheck("-r", house, "-f", "line", memo, env=example).out == ""


def test_folders_are_searched_for_what_an_installed_reader_reads(
    memo: Path, example: Mapping[str, str]
) -> None:
    found = claimcheck("-r", "harbour", "-f", "json", memo.parent, env=example)
    without = claimcheck("-r", "default", memo.parent)

    [document] = json.loads(found.out)["documents"]
    assert document["format"] == "memo"
    assert [section["kind"] for section in document["sections"]] == ["byline", "headline", "body"]
    assert without.status == 2
    assert "no article in this folder" in without.err


def test_an_input_format_is_asked_for_by_name(article: Path, memo: Path, example: Mapping[str, str]) -> None:
    as_text = claimcheck("-f", "json", "--input-format", "text", memo, env=example)
    as_memo = claimcheck("--input-format", "memo", article, env=example)
    piped = claimcheck("-f", "json", "--stdin-filename", "x.memo", "-", stdin=MEMO, env=example)
    unknown = claimcheck("--input-format", "mem", article, env=example)
    strange = claimcheck("--input-format", "qqq", article)

    assert json.loads(as_text.out)["documents"][0]["format"] == "text"
    assert as_memo.status == 2
    assert as_memo.err == f"claimcheck: {article}: this is no memo (begin it with 'From:')\n"
    assert json.loads(piped.out)["documents"][0]["format"] == "memo"
    assert (unknown.status, unknown.err) == (2, "claimcheck: no input format 'mem' (did you mean memo?)\n")
    assert strange.err == f"claimcheck: no input format 'qqq' (there are auto, {', '.join(READERS)})\n"


def test_what_is_like_an_installed_name_is_offered(
    article: Path, own: Path, example: Mapping[str, str]
) -> None:
    pack = claimcheck("-r", "harbor", article, env=example)
    form = claimcheck("-f", "slipp", article, env=example)
    own.write_text(CHECKED_PACK.replace("check: loud", "check: long-sentences"))
    check = claimcheck("-r", own, article, env=example)

    assert pack.err == "harbor: no pack has this name: did you mean 'harbour'?\n"
    assert form.err == "claimcheck: no format 'slipp' (did you mean slip?)\n"
    assert check.err == f"{own}:8:10: unknown check 'long-sentences': did you mean 'long-sentence'?\n"
    assert {pack.status, form.status, check.status} == {2}


def test_a_built_in_name_wins_and_nothing_is_loaded(article: Path, site: Path, own: Path) -> None:
    install(
        site,
        "acme",
        "1.2",
        {
            "claimcheck.packs": {"time": "acme_bomb"},
            "claimcheck.readers": {"txt": "acme_bomb", "text": "acme_bomb"},
            "claimcheck.renderers": {"line": "acme_bomb"},
            "claimcheck.checks": {"weekday-date": "acme_bomb"},
        },
        acme_bomb="raise SystemExit('loaded')",
    )
    answer = claimcheck(
        "-r", "time", "-f", "line", "--input-format", "text", article, article.parent, env=path_of(site)
    )

    assert (answer.status, answer.out, answer.err) == (0, "", "")


def test_what_is_not_named_is_not_loaded(article: Path, site: Path) -> None:
    points = {"claimcheck.readers": {"memo": "acme_bomb"}, "claimcheck.renderers": {"slip": "acme_bomb"}}
    install(site, "acme", "1.2", points, acme_bomb="raise SystemExit('loaded')")

    answer = claimcheck("-r", "time", article.parent, article, env=path_of(site))

    assert (answer.status, answer.err) == (0, "")


def test_a_run_with_nothing_but_built_in_names_does_not_look_at_what_is_installed(
    article: Path, own: Path, here: Here, monkeypatch: pytest.MonkeyPatch
) -> None:
    def look(kind: str) -> None:
        raise AssertionError(kind)

    monkeypatch.setattr(plugins, "installed", look)
    own.write_text(CHECKED_PACK.replace("check: loud", "check: percentages"))

    assert here("-f", "line", article).status == 0
    assert here("-r", own, "-f", "json", "--input-format", "text", article).status == 0
    assert here("rules", "list", "-r", own).status == 0
    assert here("explain", "OWN001", "-r", own).status == 0


@pytest.mark.parametrize(
    ("kind", "args"),
    [
        ("pack", ("-r", "twin")),
        ("reader", ("--input-format", "twin")),
        ("renderer", ("-f", "twin")),
        ("check", ("-r", "own.yaml")),
    ],
)
def test_two_distributions_with_one_name_are_both_named(
    kind: str, args: tuple[str, ...], article: Path, own: Path, site: Path
) -> None:
    own.write_text(CHECKED_PACK.replace("check: loud", "check: twin"))
    install(site, "acme", "1.2", {f"claimcheck.{kind}s": {"twin": "acme_twin"}})
    install(site, "zeta", "0.9", {f"claimcheck.{kind}s": {"twin": "zeta_twin"}})

    answer = claimcheck(*args, article, env=path_of(site), cwd=own.parent)

    assert (answer.status, answer.out) == (2, "")
    assert (
        f"the {kind} 'twin' is offered twice: by acme 1.2 (acme_twin) and zeta 0.9 (zeta_twin) "
        "(uninstall one of them)" in answer.err
    )
    assert "Traceback" not in answer.err


@pytest.mark.parametrize(
    ("kind", "args", "needed"),
    [
        ("reader", ("--input-format", "odd"), "read"),
        ("renderer", ("-f", "odd"), "render"),
        ("check", ("-r", "own.yaml"), "find"),
    ],
)
def test_a_plug_in_that_cannot_be_used_is_named_with_its_distribution_and_the_reason(
    kind: str, args: tuple[str, ...], needed: str, article: Path, own: Path, site: Path
) -> None:
    own.write_text(CHECKED_PACK.replace("check: loud", "check: odd"))
    install(
        site, "acme", "1.2", {f"claimcheck.{kind}s": {"odd": "acme_odd"}}, acme_odd="import no_such_thing"
    )

    broken = claimcheck(*args, article, env=path_of(site), cwd=own.parent)
    verbose = claimcheck(*args, "-v", article, env=path_of(site), cwd=own.parent)
    (site / "acme_odd.py").write_text("raise SystemExit(0)")
    leaving = claimcheck(*args, article, env=path_of(site), cwd=own.parent)
    (site / "acme_odd.py").write_text("OPTIONS = {}")
    empty = claimcheck(*args, article, env=path_of(site), cwd=own.parent)

    head = f"the {kind} 'odd' of acme 1.2 (acme_odd)"
    remedy = "(update that distribution or uninstall it)"
    reason = "cannot be loaded: ModuleNotFoundError: No module named 'no_such_thing'"
    assert broken.err.endswith(f"{head} {reason} {remedy}\n")
    assert broken.err.count("\n") == 1
    assert "Traceback" in verbose.err
    assert "acme_odd.py" in verbose.err
    assert leaving.err.endswith(f"{head} cannot be loaded: SystemExit: 0 {remedy}\n")
    assert empty.err.endswith(f"{head} has no function '{needed}' {remedy}\n")
    assert {broken.status, verbose.status, leaving.status, empty.status} == {2}


def test_commands_without_a_verbose_option_show_no_traceback_of_a_plug_in(own: Path, site: Path) -> None:
    install(site, "acme", "1.2", {"claimcheck.checks": {"loud": "acme_loud"}}, acme_loud="1 / 0")

    checked = claimcheck("rules", "check", own, env=path_of(site))
    listed = claimcheck("rules", "list", "-r", own, env=path_of(site))

    problem = (
        f"{own}:8:10: the check 'loud' of acme 1.2 (acme_loud) cannot be loaded: "
        "ZeroDivisionError: division by zero (update that distribution or uninstall it)\n"
    )
    shown = f"{problem}      check: loud\n             ^\n1 problem in 1 file\n"
    assert (checked.status, checked.out, checked.err) == (2, shown, "")
    assert (listed.status, listed.out, listed.err) == (2, "", problem)


def test_a_check_that_goes_wrong_takes_the_blame_and_stops_no_other_article(
    tmp_path: Path, article: Path, own: Path, site: Path
) -> None:
    env = with_check(site, "if 'whopping' in article.text: yield Found(Span(9, 4))\n")
    other = tmp_path / "b.txt"
    other.write_text("All is quiet.\n")

    answer = claimcheck("-r", own, "-f", "json", article, other, env=env)

    report = json.loads(answer.out)
    assert answer.status == 3
    assert answer.err.splitlines() == [
        f"claimcheck: {article}: a fault of the check 'loud' of acme 1.2: "
        "ValueError: it found 9 to 4, but the article goes from 0 to 37",
        "claimcheck: please report it to its makers, with what -v shows",
    ]
    assert [document["path"] for document in report["documents"]] == [str(other)]
    assert report["errors"][0]["code"] == "fault"
    assert "acme 1.2" in report["errors"][0]["message"]


def test_what_a_check_finds_is_a_finding_like_any_other(article: Path, own: Path, site: Path) -> None:
    env = with_check(
        site,
        "at = article.text.index('whopping')\n"
        "    yield Found(Span(at, at + 8), '[red]8\\x1b[0m', (Related(Span(0, 5), 'who\\n shouts'),))\n"
        "    yield Found(Span(0, 5))\n",
    )

    answer = claimcheck("-r", own, "-f", "json", article, env=env)
    shown = claimcheck("-r", own, article, env=env)

    findings = json.loads(answer.out)["documents"][0]["findings"]
    assert answer.status == 1
    assert [(f["span"], f["message"]) for f in findings] == [
        ([0, 5], "Shouted: Marta"),
        ([22, 30], "Shouted: [red]8\x1b[0m"),
    ]
    assert findings[1]["related"] == [{"span": [0, 5], "label": "who shouts"}]
    assert "Shouted: [red]8␛[0m" in shown.out


def test_a_traceback_of_a_fault_is_for_those_who_ask(article: Path, own: Path, site: Path) -> None:
    env = with_check(site, "raise KeyError('no such word')")

    quiet = claimcheck("-r", own, article, env=env)
    verbose = claimcheck("-r", own, "-v", article, env=env)

    assert quiet.err.splitlines()[1] == "claimcheck: please report it to its makers, with what -v shows"
    assert "Traceback" in verbose.err
    assert "acme_loud.py" in verbose.err


def test_a_reader_that_goes_wrong_takes_the_blame_and_stops_no_other_article(
    tmp_path: Path, article: Path, site: Path
) -> None:
    code = "def read(raw, path):\n    return raw\n"
    install(site, "acme", "1.2", {"claimcheck.readers": {"odd": "acme_odd"}}, acme_odd=code)
    odd = tmp_path / "x.odd"
    odd.write_text("Some words")

    answer = claimcheck("-r", "time", "-f", "json", odd, article, env=path_of(site))

    assert answer.status == 3
    assert (
        f"claimcheck: {odd}: a fault of the reader 'odd' of acme 1.2: TypeError: it gave bytes" in answer.err
    )
    assert [d["path"] for d in json.loads(answer.out)["documents"]] == [str(article)]


def test_a_reader_that_cannot_be_loaded_leaves_the_other_articles_alone(
    tmp_path: Path, article: Path, site: Path
) -> None:
    install(site, "acme", "1.2", {"claimcheck.readers": {"odd": "acme_odd"}}, acme_odd="1 / 0")
    odd = tmp_path / "x.odd"
    odd.write_text("Some words")

    answer = claimcheck("-r", "time", "-f", "json", odd, article, env=path_of(site))
    verbose = claimcheck("-r", "time", "-v", odd, env=path_of(site))

    report = json.loads(answer.out)
    assert answer.status == 2
    assert [d["path"] for d in report["documents"]] == [str(article)]
    assert report["errors"][0]["code"] == "no-reader"
    assert "the reader 'odd' of acme 1.2 (acme_odd) cannot be loaded: ZeroDivisionError" in answer.err
    assert "Traceback" not in answer.err
    assert "Traceback" in verbose.err


@pytest.mark.parametrize(
    ("body", "reason"),
    [
        ("yield 'half a report\\n'; raise ValueError('no paper')", "ValueError: no paper"),
        ("yield 5", "TypeError: it gave int, which is no text"),
        ("return 5", "TypeError: 'int' object is not iterable"),
    ],
)
def test_a_format_that_goes_wrong_takes_the_blame_and_stops_no_other_report(
    body: str, reason: str, tmp_path: Path, article: Path, site: Path
) -> None:
    code = f"def render(tool, outcomes, view):\n    {body}\n"
    install(site, "acme", "1.2", {"claimcheck.renderers": {"odd": "acme_odd"}}, acme_odd=code)
    report = tmp_path / "report.json"

    answer = claimcheck(
        "-r",
        "time",
        "-f",
        f"odd={tmp_path}/odd",
        "-f",
        f"json={report}",
        "-f",
        "text",
        article,
        env=path_of(site),
    )

    assert answer.status == 3
    assert answer.err.splitlines()[0] == f"claimcheck: a fault of the renderer 'odd' of acme 1.2: {reason}"
    assert "Marta Quell counted" in answer.out
    assert json.loads(report.read_text())["documents"][0]["path"] == str(article)


@pytest.mark.parametrize(
    ("value", "reason"),
    [
        ("acme_nothing", "is not there: no package 'acme_nothing'"),
        ("acme_code", "is not there: no file "),
        ("../etc", "names no package"),
    ],
)
def test_a_pack_that_is_offered_and_is_not_there(value: str, reason: str, article: Path, site: Path) -> None:
    install(site, "acme", "1.2", {"claimcheck.packs": {"acme": value}}, acme_code="raise SystemExit('ran')")

    answer = claimcheck("-r", "acme", article, env=path_of(site))

    assert answer.status == 2
    assert answer.err.startswith(f"acme: the pack 'acme' of acme 1.2 ({value}) {reason}")


def test_a_pack_is_found_without_running_the_code_around_it(article: Path, site: Path) -> None:
    inner = site / "acme_claims" / "rules"
    inner.mkdir(parents=True)
    bomb = "raise SystemExit('ran')"
    for folder in (inner, inner.parent):
        (folder / "__init__.py").write_text(bomb)
    (inner / "words.py").write_text(bomb)
    pack = "pack: {name: acme, version: '1', extends: [other, ./more.yaml]}"
    (inner / "acme.yaml").write_text(pack)
    (inner / "other.yaml").write_text("pack: {name: other, version: '1'}")
    (inner / "more.yaml").write_text("pack: {name: more, version: '1'}")
    (inner.parent / "outer.yaml").write_text("pack: {name: outer, version: '1', extends: [../secret.yaml]}")
    (site / "secret.yaml").write_text("pack: {name: secret, version: '1'}")
    points = {
        "acme": "acme_claims.rules",
        "other": "acme_claims.rules.words",
        "outer": "acme_claims",
        "linked": "acme_claims",
    }
    (inner.parent / "linked.yaml").symlink_to(site / "secret.yaml")
    install(site, "acme", "1.2", {"claimcheck.packs": points})

    found = claimcheck("rules", "check", "acme", "other", "outer", "linked", env=path_of(site))

    lines = found.out.splitlines()
    assert [line for line in lines if not line.startswith(" ")] == [
        "acme: 0 rules, no problems",
        "other: 0 rules, no problems",
        f"{inner.parent}/outer.yaml:1:45: '../secret.yaml': lies outside the folder of this pack",
        f"linked: its file {inner.parent}/linked.yaml is a link that leads out of its folder",
        "2 problems in 2 files",
    ]


def test_the_example_package_says_in_ten_lines_what_it_is() -> None:
    assert len((EXAMPLE / "README.md").read_text(encoding="utf-8").splitlines()) == 10
