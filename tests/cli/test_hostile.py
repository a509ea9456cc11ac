"""A stranger's text: nothing in it reaches a terminal as a command, and nothing of it is lost."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest

from tests.cli.conftest import Here
from tests.cli.running import CLEAN_COPY, PACK, at_terminal, claimcheck

STYLE = re.compile("\x1b\\[[0-9;]*m")
COMMANDS = re.compile("[\x00-\x09\x0b-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069]")
LINK = "\x1b]8;;https://brask.example/\x07here\x1b]8;;\x1b\\"
SENT = (
    "The \x1b[38;5;99mwhopping\x1b[0m bill, said Edda Prill \x9b2J of [bold]Brask[/blue], was [sic] paid.\n"
    f"“Amid\u202e talks\u202c \x1b[2J\x1b[H, see {LINK},” Prill said\u2066 of about 40\u2069 \x85 homes.\n"
    "It was\u2028very old\tand [link=x]very[/link] 10%\x7f wet.\n"
    ":smile: [/] [[red]] \\[bold] [@click=app.bell]very[/] \x0c end.\n"
    "::error file=x:: a whopping [sic] bill\n"
)


@pytest.fixture
def article(tmp_path: Path) -> Path:
    path = tmp_path / "a.txt"
    path.write_bytes(SENT.encode())
    return path


@pytest.mark.parametrize(
    "name", ["text", "line", "json", "jsonl", "sarif", "github", "gitlab", "junit", "csv", "markdown", "html"]
)
def test_no_format_lets_a_command_through(name: str, article: Path, here: Here, pack: Path) -> None:
    pack.write_text(PACK.replace("version: 1.0.0", "version: 1.0.0, extends: [default]"))
    answer = here(article, "-v", "-r", pack, "-f", name)
    assert answer.status == 1
    assert COMMANDS.findall(answer.out + answer.err) == []


def test_colours_are_our_own_and_nothing_else_is(article: Path, here: Here, pack: Path) -> None:
    painted = here(article, "-r", pack, "--color", "always").out
    assert "\x1b[38;5;99m" not in painted
    plain = STYLE.sub("", painted)
    assert COMMANDS.findall(plain) == []
    for shown in (
        "The ␛[38;5;99mwhopping␛[0m bill",
        "\ufffd2J of [bold]Brask[/blue], was [sic] paid.",
        "“Amid\ufffd talks\ufffd ␛[2J␛[H, see ␛]8;;https://brask.example/␇here␛]8;;␛\\,”",
        "[link=x]very[/link] 10%␡ wet.",
        ":smile: [/] [[red]] \\[bold] [@click=app.bell]very[/] ␌ end.",
    ):
        assert shown in plain.replace("\n         ", " ").replace("\n      ", " ")


def test_json_gives_the_text_back_as_it_was(article: Path, here: Here) -> None:
    assert json.loads(here(article, "-f", "json").out)["documents"][0]["text"] == SENT


def test_a_terminal_is_sent_no_command_of_the_article(article: Path) -> None:
    sent = at_terminal("a.txt", "gone\x1b[5m.txt", cwd=article.parent).out
    assert COMMANDS.findall(STYLE.sub("", sent)) == []
    assert "\x1b[5m" not in sent


HOSTILE_NAMES = ("\x1b[2Jx\x9b31m\u202e.txt", "[bold]x[/blue]\n::error::.txt", "a\rb\x07.txt")


def test_file_names_are_strangers_text_too(tmp_path: Path, here: Here, pack: Path) -> None:
    files = [tmp_path / name.replace("/", "∕") for name in HOSTILE_NAMES]
    for file in files:
        file.write_text(CLEAN_COPY + "A whopping bill.\n")
    missing = [f"{file}.gone" for file in files]
    for name in ("text", "line", "json", "jsonl", "csv", "markdown", "html"):
        answer = here(*files, *missing, "-r", pack, "-v", "-f", name)
        assert answer.status == 2
        assert COMMANDS.findall(answer.out + answer.err) == []
        assert "\n::error::" not in answer.out + answer.err
    assert here(*files, "-r", pack, "-f", "line").out.count("\n") == 3


def test_names_on_the_command_line_are_strangers_text_too(tmp_path: Path, here: Here) -> None:
    hostile = "\x1b]0;x\x07\x9b2J\u202e\nclaimcheck: all is well"
    (tmp_path / "a.txt").write_text(CLEAN_COPY)
    calls: tuple[tuple[str | Path, ...], ...] = (
        ("-f", hostile, "x"),
        ("-o", f"{tmp_path}/no/{hostile}", tmp_path / "a.txt"),
        ("-r", hostile, "x"),
        ("--select", hostile, tmp_path / "a.txt"),
        (f"--{hostile}", "x"),
        ("--fail-on", hostile, "x"),
        ("--model", hostile, tmp_path / "a.txt"),
        ("rules", hostile),
        ("rules", "list", "-r", hostile),
        ("rules", "check", hostile),
        ("rules", "test", "--select", hostile),
        ("rules", "new", hostile),
        ("schema", hostile),
        ("explain", hostile),
    )
    for call in calls:
        answer = here(*call)
        assert answer.status == 2, call
        assert COMMANDS.findall(answer.out + answer.err) == [], call
        assert "\nclaimcheck: all is well" not in answer.err + answer.out, call


def test_the_name_of_standard_input_is_strangers_text_too() -> None:
    hostile = "\x1b[2J\x9b[bold]\u202e.txt"
    answer = claimcheck("--stdin-filename", hostile, stdin=CLEAN_COPY)
    assert answer.status == 0
    assert answer.out.startswith("␛[2J\ufffd[bold]\ufffd.txt  4 words")
    assert COMMANDS.findall(answer.out) == []


def test_a_pack_is_strangers_text_too(tmp_path: Path, here: Here, pack: Path) -> None:
    hostile = '"\\e[2J\\x9b[bold]x[/blue]\\u202e \\a [sic]"'
    words = PACK.replace('"Say how much instead of {text}"', hostile)
    words = words.replace("A word that shouts", hostile).replace("It says nothing.", hostile)
    pack.write_text(words)
    (tmp_path / "a.txt").write_text("A whopping bill.\n")
    for call in (
        (tmp_path / "a.txt", "-r", pack, "-f", "text"),
        (tmp_path / "a.txt", "-r", pack, "-f", "line"),
        (tmp_path / "a.txt", "-r", pack, "-f", "json"),
        ("rules", "list", "-r", pack),
        ("rules", "list", "-f", "json", "-r", pack),
        ("rules", "check", pack),
        ("explain", "HSE001", "-r", pack),
    ):
        answer = here(*call)
        assert answer.status in (0, 1, 2), call
        assert COMMANDS.findall(answer.out + answer.err) == [], call
