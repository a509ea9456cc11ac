"""The configuration, as a person at the command line meets it."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest

from tests.cli.conftest import Here
from tests.cli.running import CLEAN_COPY, LOUD, PACK, SLACK, WORN, claimcheck
from tests.cli.test_hostile import COMMANDS


@pytest.fixture
def desk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with articles of each severity, a pack of its own, and a configuration that names it."""
    (tmp_path / "drafts").mkdir()
    for name, text in (("error", LOUD), ("warning", WORN), ("note", SLACK), ("drafts/error", LOUD)):
        (tmp_path / f"{name}.txt").write_text(text)
    (tmp_path / "house.yaml").write_text(PACK)
    (tmp_path / ".claimcheck.yaml").write_text("rules: [./house.yaml]\n")
    monkeypatch.chdir(tmp_path)
    return tmp_path


def configure(text: str) -> None:
    Path(".claimcheck.yaml").write_text(f"rules: [./house.yaml]\n{text}")


def found(here: Here, *args: str) -> tuple[int, list[str]]:
    """Return the status of a run, and which rules found something in which article."""
    answer = here(*args, "-f", "line")
    assert answer.err == ""
    return answer.status, [
        re.sub(r":\d+:\d+: \w+ (\w+) .*", r" \1", line) for line in answer.out.splitlines()
    ]


ARTICLES = ("error.txt", "warning.txt", "note.txt")


def test_the_configuration_says_which_rules_report_and_when_to_fail(desk: Path, here: Here) -> None:
    assert found(here, *ARTICLES) == (1, ["error.txt HSE001", "warning.txt HSE002", "note.txt HSN001"])
    configure("ignore: HSE")
    assert found(here, *ARTICLES) == (0, ["note.txt HSN001"])
    configure("select: [hsn, HSE002]\nfail-on: note\nshow: warning")
    assert found(here, *ARTICLES) == (1, ["warning.txt HSE002"])


def test_options_win_over_the_configuration(desk: Path, here: Here) -> None:
    configure("ignore: [HSE]\nfail-on: note\nshow: error\nmax-bytes: 3")
    (desk / "other.yaml").write_text(PACK.replace("HSN", "HSX"))
    call = ("--max-bytes", "1000", *ARTICLES)
    assert found(here, *call, "--show", "note") == (1, ["note.txt HSN001"])
    assert found(here, *call, "--show", "note", "--fail-on", "never") == (0, ["note.txt HSN001"])
    assert found(here, *call, "--ignore", "HSN") == (1, ["error.txt HSE001"])
    assert found(here, *call, "--ignore", "", "--fail-on", "error") == (1, ["error.txt HSE001"])
    assert found(here, *call, "--show", "note", "-r", "other.yaml") == (1, ["note.txt HSX001"])
    assert found(here, *call, "--isolated", "-r", "house.yaml", "--ignore", "HSN") == (
        1,
        ["error.txt HSE001", "warning.txt HSE002"],
    )
    assert here(*ARTICLES).status == 2
    assert here("--isolated", *ARTICLES).status == 0


PER_PATH = """\
paths:
- {path: drafts/, fail-on: never}
- {path: note.txt, ignore: HSN}
- {path: /*.txt, ignore: HSE002}
"""


def test_single_articles_have_settings_of_their_own(desk: Path, here: Here) -> None:
    configure(PER_PATH)
    assert found(here, "drafts", "note.txt", "warning.txt") == (0, ["drafts/error.txt HSE001"])
    assert found(here, "./drafts/error.txt", f"{desk}/warning.txt") == (0, ["./drafts/error.txt HSE001"])
    assert found(here, "drafts", "error.txt") == (1, ["drafts/error.txt HSE001", "error.txt HSE001"])
    assert found(here, "drafts", "--fail-on", "error")[0] == 1
    assert found(here, "note.txt", "--ignore", "HSE001") == (0, ["note.txt HSN001"])


def test_it_is_found_from_a_folder_below_and_its_paths_start_where_it_lies(
    desk: Path, here: Here, monkeypatch: pytest.MonkeyPatch
) -> None:
    configure(PER_PATH)
    monkeypatch.chdir(desk / "drafts")
    assert found(here, "error.txt", "../note.txt") == (0, ["error.txt HSE001"])
    assert found(here, "../error.txt")[0] == 1
    listed = here("rules", "list", "-f", "json")
    assert [rule["id"] for rule in json.loads(listed.out)["rules"]] == ["HSE001", "HSE002", "HSN001"]


def test_an_article_from_standard_input_has_the_settings_of_its_name(desk: Path) -> None:
    configure(PER_PATH)
    for name, status in (("drafts/new.txt", 0), ("new.txt", 1)):
        assert claimcheck("--stdin-filename", name, stdin=LOUD, cwd=desk).status == status
    assert claimcheck(stdin=LOUD, cwd=desk).status == 1


def test_a_project_has_it_in_a_table(desk: Path, here: Here) -> None:
    (desk / ".claimcheck.yaml").rename(desk / "other.yaml")
    (desk / "pyproject.toml").write_text('[tool.claimcheck]\nrules = ["./house.yaml"]\nignore = ["HSE"]\n')
    assert found(here, *ARTICLES) == (0, ["note.txt HSN001"])
    assert found(here, "--config", "other.yaml", *ARTICLES)[0] == 1
    configure("ignore: HSN")
    answer = here("error.txt", "-f", "line", "-v")
    assert answer.status == 1
    assert answer.err.splitlines()[:2] == [
        "claimcheck: pyproject.toml: [tool.claimcheck] is not read, because .claimcheck.yaml lies beside it",
        "claimcheck: configuration: .claimcheck.yaml",
    ]
    assert here("error.txt", "-q").err == ""


def test_verbose_says_which_configuration_was_used(desk: Path, here: Here) -> None:
    for options, said in (
        ((), ".claimcheck.yaml"),
        (("--config", "./.claimcheck.yaml"), ".claimcheck.yaml"),
        (("--isolated",), "none"),
    ):
        assert here("-v", *options, "note.txt").err.splitlines()[0] == f"claimcheck: configuration: {said}"


@pytest.mark.parametrize("call", [("note.txt",), ("rules", "list"), ("rules", "test"), ("explain", "HSE001")])
def test_every_problem_is_said_with_its_place_whatever_was_asked(
    desk: Path, here: Here, call: tuple[str, ...]
) -> None:
    configure("fail_on: eror\nshow: [no]\n")
    answer = here(*call)
    assert (answer.status, answer.out) == (2, "")
    assert answer.err.splitlines() == [
        ".claimcheck.yaml:2:1: unknown key 'fail_on': did you mean 'fail-on'?",
        ".claimcheck.yaml:2:10: unknown fail-on 'eror': did you mean 'error'?",
        ".claimcheck.yaml:3:7: show must be one of note, warning, error, and is a list",
    ]
    both = here(*call, "--config", "house.yaml", "--isolated")
    assert (both.status, both.out, both.err) == (
        2,
        "",
        "claimcheck: --config and --isolated exclude each other (leave one of them out)\n",
    )


def test_packs_and_ids_that_there_are_none_of_are_said_with_their_place(desk: Path, here: Here) -> None:
    configure("ignore: HSE009\nsuppress:\n- {rule: [HSE, QQ], reason: no}\n")
    answer = here("note.txt")
    assert (answer.status, answer.out) == (2, "")
    assert answer.err.splitlines() == [
        ".claimcheck.yaml:2:9: no rule's id begins with 'HSE009': did you mean 'HSE002'?",
        ".claimcheck.yaml:4:16: no rule's id begins with 'QQ': 'claimcheck rules list' shows all rules",
    ]
    Path(".claimcheck.yaml").write_text("rules: [defaul, ./gone.yaml]")
    for call in (("note.txt",), ("rules", "list"), ("explain", "HSE001")):
        answer = here(*call)
        assert (answer.status, answer.out) == (2, "")
        assert answer.err.splitlines() == [
            ".claimcheck.yaml:1:9: 'defaul': no pack has this name: did you mean 'default'?",
            ".claimcheck.yaml:1:17: './gone.yaml': there is no such file: check the path",
        ]


def test_the_packs_of_the_configuration_are_listed_tested_and_explained(desk: Path, here: Here) -> None:
    configure("")
    assert here("rules", "test").out == "3 rules, 12 examples: all hold\n"
    assert here("explain", "loud-word").status == 0
    assert here("explain", "loud-word", "--isolated").status == 2
    assert here("explain", "HED001", "-r", "default").status == 0
    assert "HED001" in here("rules", "list", "--isolated").out
    Path(".claimcheck.yaml").rename("other.yml")
    assert here("rules", "list", "--config", "other.yml").out.count("house") == 3


def test_packs_that_are_named_need_no_configuration(desk: Path, here: Here) -> None:
    configure("no: sense")
    assert here("rules", "list", "-r", "house.yaml").status == 0
    assert here("rules", "test", "house.yaml").status == 0
    assert here("rules", "check", "house.yaml").status == 0


def test_a_configuration_is_strangers_text_too(desk: Path, here: Here) -> None:
    hostile = '"\\e[2J\\x9b[bold]x[/blue]\\u202e \\a [sic]"'
    raw = "\x1b[2J: \u202ex\n"
    for text in (
        f"{hostile}: 1",
        f"select: [{hostile}]",
        f"model: {hostile}",
        f"paths: [{{path: {hostile}}}]",
        raw,
    ):
        configure(text)
        for call in (("note.txt",), ("rules", "list"), ("-v", "note.txt")):
            answer = here(*call)
            assert (answer.status, answer.out) == (2, ""), text
            assert COMMANDS.findall(answer.err) == [], text


def test_init_writes_a_configuration_that_changes_nothing(
    tmp_path: Path, here: Here, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "a.txt").write_text(CLEAN_COPY)
    before = here("a.txt", "-f", "json")
    answer = here("init")
    assert (answer.status, answer.out) == (0, "")
    assert answer.err.splitlines() == [
        "claimcheck: wrote .claimcheck.yaml, which changes nothing yet",
        "claimcheck: next, open it and take away the '#' in front of a setting that you want to change",
    ]
    assert here("a.txt", "-f", "json") == before
    written = (tmp_path / ".claimcheck.yaml").read_text()
    again = here("init")
    assert (again.status, again.out, again.err) == (
        2,
        "",
        "claimcheck: .claimcheck.yaml: there is one already (edit it, or move it away and try again)\n",
    )
    assert (tmp_path / ".claimcheck.yaml").read_text() == written


def test_init_says_which_configuration_it_takes_the_place_of(
    desk: Path, here: Here, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(desk / "drafts")
    assert here("init").err.splitlines()[:2] == [
        "claimcheck: wrote .claimcheck.yaml",
        f"claimcheck: {desk}/.claimcheck.yaml is not read here any more: copy from it what you want to keep",
    ]


SUPPRESS = """\
suppress:
- {rule: HSE001, path: drafts/, words: a whopping bill, reason: a quotation}
- {rule: HSN, path: drafts/, reason: never there}
- {rule: HSE002, path: note.txt, reason: never there either}
"""


def test_findings_are_let_stand_in_the_articles_that_the_configuration_names(desk: Path, here: Here) -> None:
    configure(SUPPRESS)
    assert here("error.txt", "-f", "line").status == 1
    answer = here("drafts", "error.txt", "-f", "json", "--fail-on", "never")
    found = [article["findings"] for article in json.loads(answer.out)["documents"]]
    assert [finding["suppressed"] for findings in found for finding in findings] == [
        {"reason": "a quotation"},
        None,
    ]
    assert answer.err.splitlines() == [
        ".claimcheck.yaml:4:3: this suppression of HSN met no finding in the run (take it out)"
    ]
    assert here("drafts").status == 0


def test_the_baseline_of_the_configuration_is_read_and_need_not_be_there_when_one_is_made(
    desk: Path, here: Here, monkeypatch: pytest.MonkeyPatch
) -> None:
    configure("baseline: known.json")
    missing = here("error.txt")
    assert missing.status == 2
    assert "known.json: cannot read the baseline" in missing.err
    assert here("error.txt", "--write-baseline", "known.json").status == 0
    assert here("error.txt").status == 0
    monkeypatch.chdir(desk / "drafts")
    assert here("../error.txt").status == 0
    assert here("../error.txt", "--isolated", "-r", "../house.yaml").status == 1
