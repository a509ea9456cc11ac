"""What needs no language model does not load one; help and completion."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from pathlib import Path

import pytest

from claimcheck import __version__
from tests.cli.conftest import Here
from tests.cli.running import CLEAN, COMMAND, PACK, claimcheck

HEAVY = {"spacy", "thinc", "numpy", "pydantic"}


def imported(*args: str | Path) -> set[str]:
    """Run the command and return the names of the packages that it imports."""
    run = subprocess.run(
        [sys.executable, "-X", "importtime", COMMAND, *args],
        stdin=subprocess.DEVNULL,
        capture_output=True,
        check=False,
        text=True,
        env=CLEAN,
    )
    return set(re.findall(r"\| +([a-z_]+)[.\n]", run.stderr))


@pytest.mark.parametrize(
    "call",
    [
        "",
        "--help",
        "-h",
        "--version",
        "audit --help",
        "rules list",
        "rules list --format json",
        "rules check default",
        "explain HDG101",
        "explain QQQ",
        "explain cues-loaded",
        "rules lexicons",
        "rules fields",
        "rules fields sorce",
        "rules new /nowhere/house",
        "schema pack",
        "schema report",
        "no-such-article.txt",
        "-f json no-such-article.txt",
        "-f nope a.txt",
    ],
)
def test_no_language_model_is_loaded_for_what_needs_none(call: str) -> None:
    found = imported(*call.split())
    assert "typer" in found
    assert not HEAVY & found


@pytest.mark.parametrize(
    "call",
    [
        "",
        "--help",
        "--version",
        "audit --help",
        "rules test --help",
        "rules fields --help",
        "rules lexicons --help",
        "schema --help",
    ],
)
def test_help_comes_without_what_reads_packs_and_paints_tables(call: str) -> None:
    assert not {"yaml", "rich"} & imported(*call.split())


def test_help_shows_commands_and_options() -> None:
    long = claimcheck("--help")
    assert long.status == 0
    assert long == claimcheck("-h")
    for word in ("audit", "rules", "explain", "--install-completion", "--version", "claimcheck ARTICLE..."):
        assert word in long.out
    audit = claimcheck("audit", "-h")
    assert audit.out.startswith("Usage: claimcheck audit [OPTIONS] [ARTICLE...]\n")
    for option in ("-f, --format", "-o, --output", "-r, --rules", "--fail-on", "--show", "-q, --quiet"):
        assert option in audit.out


def test_the_version() -> None:
    answer = claimcheck("--version")
    assert (answer.status, answer.out, answer.err) == (0, f"claimcheck {__version__}\n", "")


def test_the_list_of_rules(pack: Path, here: Here) -> None:
    table = here("rules", "list", "-r", pack)
    assert table.status == 0
    assert [line.split() for line in table.out.splitlines()] == [
        ["Rule", "Name", "Yields", "Pack", "On"],
        ["HSE001", "loud-word", "error", "house", "on"],
        ["HSE002", "worn-word", "warning", "house", "on"],
        ["HSN001", "slack-word", "note", "house", "on"],
    ]
    some = here("rules", "list", "-r", pack, "--select", "hsn, HSE002")
    assert [line.split()[0] for line in some.out.splitlines()] == ["Rule", "HSE002", "HSN001"]
    assert here("rules", "list", "-r", pack, "--select", "QQ").err == (
        "claimcheck: no rule's id begins with 'QQ' ('claimcheck rules list' shows all rules)\n"
    )
    listed = json.loads(here("rules", "list", "-r", pack, "--format", "json").out)
    assert listed["schema"] == 1
    assert listed["rules"][0] == {
        "id": "HSE001",
        "name": "loud-word",
        "summary": "A word that shouts",
        "severity": "error",
        "marks": None,
        "guideline": None,
        "needs": "tokens",
        "pack": "house",
        "path": str(pack),
        "line": 3,
        "enabled": True,
    }


def test_packs_are_checked_and_every_problem_is_named(pack: Path, here: Here) -> None:
    good = here("rules", "check", pack)
    assert (good.status, good.out, good.err) == (0, f"{pack}: 3 rules, no problems\n", "")
    bad = pack.with_name("bad.yaml")
    bad.write_text(
        PACK.replace("severity: error", "severity: eror").replace("summary: A word that is", "sumary:")
    )
    answer = here("rules", "check", bad, pack)
    assert answer.status == 2
    problems = [
        line for line in answer.out.splitlines() if re.match(rf"{re.escape(str(bad))}:\d+:\d+: ", line)
    ]
    assert len(problems) >= 2
    assert answer.out.splitlines()[-2:] == [
        f"{pack}: 3 rules, no problems",
        f"{len(problems)} problems in 1 file",
    ]
    refused = here("rules", "list", "-r", bad)
    assert (refused.status, refused.out, refused.err.splitlines()) == (2, "", problems)


def test_examples_of_rules_are_run(tmp_path: Path, here: Here) -> None:
    pack = tmp_path / "of-a-long-name" / "in-a-folder-that-leads-far-away" / "house.yaml"
    pack.parent.mkdir(parents=True)
    pack.write_text(PACK)
    good = here("rules", "test", pack)
    assert (good.status, good.out) == (0, "3 rules, 12 examples: all hold\n")
    pack.write_text(PACK.replace("A loss of ten.", '"A whopping [sic] ten."'))
    bad = here("rules", "test", pack)
    assert bad.status == 1
    assert bad.out.splitlines() == [
        f"{pack}:12:10: HSE001 loud-word: flagged, but should be left alone",
        "  expected  A whopping [sic] ten.",
        "  found     A <<whopping>> [sic] ten.",
        "",
        "3 rules, 12 examples: 1 failed",
    ]


def test_a_rule_explains_itself(pack: Path, here: Here) -> None:
    page = here("explain", "hse001", "-r", pack)
    assert page.status == 0
    assert here("explain", "loud-word", "-r", pack).out == page.out
    for words in (
        "HSE001  loud-word  error",
        "A word that shouts",
        "Why         It says nothing.",
        "Flagged     A <<whopping>> loss.",
        "Left alone  A loss of ten.",
    ):
        assert words in page.out
    unknown = here("explain", "HSE009", "-r", pack)
    assert (unknown.status, unknown.out) == (2, "")
    assert unknown.err.startswith("claimcheck: no rule or lexicon 'HSE009' (did you mean HSE")
    assert here("explain", "QQ", "-r", pack).err == (
        "claimcheck: no rule or lexicon 'QQ' ('claimcheck rules list' shows all rules, "
        "'claimcheck rules lexicons' all lexicons; -r PACK adds those of a house)\n"
    )


def completed(words: str) -> set[str]:
    typed = f"claimcheck {words}"
    env = {"_CLAIMCHECK_COMPLETE": "complete_bash", "COMP_WORDS": typed, "COMP_CWORD": str(typed.count(" "))}
    return set(claimcheck(env=env).out.split())


def test_the_shell_completes_commands_and_the_options_of_audit() -> None:
    assert completed("") >= {"audit", "rules", "explain", "schema"}
    assert completed("ru") == {"rules"}
    assert completed("--f") == {"--format", "--fail-on"}
    assert completed("--ver") == {"--version", "--verbose"}
    assert completed("audit --sh") == {"--show"}
    assert completed("rules ") == {"list", "check", "test", "new", "words", "fields", "lexicons"}
    assert completed("rules fields s") == {"source"}
    assert completed("audit --fail-on n") == {"note", "never"}
