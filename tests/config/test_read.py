"""Every key of a configuration, in YAML and in TOML, and what is wrong with a configuration."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from claimcheck.config import Settings
from claimcheck.config.load import load
from claimcheck.config.settings import ForPaths
from claimcheck.errors import ConfigError
from claimcheck.model.rule import Place
from claimcheck.model.suppression import Suppression
from tests.config.loading import problems_of, settings_of

YAML = """\
rules: [default, packs/house.yaml]
select: HED, src001
ignore: []
fail-on: warning
show: error
model: models/english
max-bytes: 2_000_000
baseline: known.json
paths:
- path: [./drafts/, "!./drafts/final.txt"]
  fail-on: never
- path: "*.html"
  select: ATT
  ignore: [HED,TIM]
suppress:
- rule: [tim001, HED]
  path: archive/
  words: last Friday
  reason: "the year is clear: it is in the headline"
- {rule: SRC, reason: no}
"""

TOML = """\
[tool.claimcheck]
rules = ["default", "packs/house.yaml"]
select = "HED, src001"
ignore = []
fail-on = "warning"
show = "error"
model = "models/english"
max-bytes = 2_000_000
baseline = "known.json"
paths = [
  {path = ["./drafts/", "!./drafts/final.txt"], fail-on = "never"},
  {path = "*.html", select = "ATT", ignore = ["HED,TIM"]},
]

[[tool.claimcheck.suppress]]
rule = ["tim001", "HED"]
path = "archive/"
words = "last Friday"
reason = "the year is clear: it is in the headline"

[[tool.claimcheck.suppress]]
rule = "SRC"
reason = "no"
"""

BRACKETS = "leave out the brackets; a text that begins with [ must stand between quotation marks, '[...'"


def meant(
    folder: Path, name: str, rules: tuple[int, int, int], suppress: tuple[tuple[int, int], ...]
) -> Settings:
    line, *columns = rules
    return Settings(
        rules=("default", "packs/house.yaml"),
        select=("HED", "SRC001"),
        ignore=(),
        fail_on="warning",
        show="error",
        model=str(folder / "models/english"),
        max_bytes=2_000_000,
        baseline=folder / "known.json",
        paths=(
            ForPaths(("drafts/", "!drafts/final.txt"), fail_on="never"),
            ForPaths(("*.html",), select=("ATT",), ignore=("HED", "TIM")),
        ),
        suppress=(
            Suppression(
                ("TIM001", "HED"),
                "the year is clear: it is in the headline",
                Place(name, *suppress[0]),
                words="last Friday",
                paths=("archive/",),
            ),
            Suppression(("SRC",), "no", Place(name, *suppress[1])),
        ),
        folder=folder,
        rules_at=tuple(Place(name, line, column) for column in columns),
    )


def test_all_that_yaml_says(desk: Path) -> None:
    assert settings_of(YAML) == meant(desk, ".claimcheck.yaml", (1, 9, 18), ((16, 3), (20, 3)))


def test_all_that_toml_says(desk: Path) -> None:
    settings = settings_of(TOML, "pyproject.toml")
    assert settings == meant(desk, "pyproject.toml", (2, 10, 21), ((15, 19), (21, 19)))


def test_a_toml_file_without_tools_is_a_configuration_as_a_whole(desk: Path) -> None:
    assert settings_of('fail-on = "note"\n', "house.toml") == Settings(fail_on="note", folder=desk)


@pytest.mark.parametrize("text", ["", "# nothing\n", "---\n", "\ufeff# a mark\n", "\r\n"])
def test_a_file_that_says_nothing_changes_nothing(desk: Path, text: str) -> None:
    assert settings_of(text) == Settings(folder=desk)


@pytest.mark.parametrize(
    ("text", "problems"),
    [
        ("fail_on: note", ["1:1: unknown key 'fail_on': did you mean 'fail-on'?"]),
        ("fail-on: eror", ["1:10: unknown fail-on 'eror': did you mean 'error'?"]),
        ("fail-on: [note]", ["1:10: fail-on must be one of note, warning, error, never, and is a list"]),
        ("show: never", ["1:7: unknown show 'never' (known: note, warning, error)"]),
        ("select:", ["1:8: 'select' is empty"]),
        ("select: []", ["1:9: 'select' is empty"]),
        ("ignore: ','", ["1:9: 'ignore' names no rule"]),
        ("ignore: {HED: yes}", ["1:9: 'ignore' must be a list: begin each entry with a dash and a space, '- '"]),
        ("select: [HED, [SRC]]", ["1:15: an entry of 'select' must be text, and is a list: " + BRACKETS]),
        ("rules: []", ["1:8: 'rules' is empty"]),
        ("max-bytes: 0", ["1:12: 'max-bytes' must be a whole number above 0, not '0'"]),
        ("max-bytes: 5 MB", ["1:12: 'max-bytes' must be a whole number above 0, not '5 MB'"]),
        ("max-bytes: ١٢", ["1:12: 'max-bytes' must be a whole number above 0, not '١٢'"]),
        ("max-bytes: " + "9" * 13, [f"1:12: 'max-bytes' must be a whole number above 0, not '{'9' * 13}'"]),
        ("baseline: [a]", ["1:11: 'baseline' must be text, and is a list: " + BRACKETS]),
        ("paths: {path: a}", ["1:8: 'paths' must be a list: begin each entry with a dash and a space, '- '"]),
        ("paths: [drafts]", ["1:9: an entry of 'paths' must be keys with values, as in {path: ...}, and is text"]),
        ("paths: [{fail-on: note}]", ["1:9: an entry of 'paths' has no 'path'"]),
        ("paths: [{path: a, show: note}]", ["1:19: unknown key 'show' (known: path, select, ignore, fail-on)"]),
        ("suppress: [{rule: HED}]", ["1:12: a suppression has no 'reason'"]),
        ("suppress: [{reason: a, rule: HED, word: b}]", ["1:35: unknown key 'word': did you mean 'words'?"]),
        ("suppress: [{reason: '', rule: HED}]", ["1:21: 'reason' is empty"]),
        ("- a", ["1:1: the configuration must be keys with values, as in {rules: ...}, and is a list"]),
        ("~", ["1:1: the configuration must be keys with values, as in {rules: ...}, and is text"]),
        ("show: note\nshow: error", ["2:1: key 'show' stands here twice"]),
        ("model: \"a\\e[31m\"", ["1:8: control character U+001B"]),
        ("show: note\n\x1b", ["2:1: control character U+001B"]),
        ("a: " + "[" * 100, ["1:23: nested more than 20 deep"]),
        (b"show: n\xf6te", ["1:8: not UTF-8: save the file as UTF-8"]),
    ],
)  # fmt: skip
def test_what_is_wrong_is_said_with_its_place(desk: Path, text: str | bytes, problems: list[str]) -> None:
    assert problems_of(text) == [f".claimcheck.yaml:{problem}" for problem in problems]


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("show: &a note", "1:7"),
        ("paths: *all", "1:8"),
        ("paths: !drafts", "1:8"),
        ("show: [note", "1:"),
        ("show: note\n---\nshow: note", "2:1"),
    ],
)
def test_what_is_no_yaml_that_is_read_is_refused_at_its_place(desk: Path, text: str, place: str) -> None:
    (problem,) = problems_of(text)
    assert problem.startswith(f".claimcheck.yaml:{place}")


def test_all_that_is_wrong_is_said_at_once(desk: Path) -> None:
    text = """\
        [tool.claimcheck]
        fail_on = "grave"
        max-bytes = 1.5
        paths = [{path = "!a"}, {path = []}]
        suppress = [{rule = 3, reason = true, because = 1979-05-27}]
        """
    assert problems_of(text, "pyproject.toml") == [
        "pyproject.toml:2:9: unknown key 'fail_on': did you mean 'fail-on'?",
        "pyproject.toml:2:19: unknown fail-on 'grave' (known: note, warning, error, never)",
        "pyproject.toml:3:21: 'max-bytes' must be a whole number above 0, not '1.5'",
        "pyproject.toml:4:26: 'path' only takes away: say first which articles are meant",
        "pyproject.toml:4:41: 'path' is empty",
        "pyproject.toml:5:47: unknown key 'because' (known: rule, path, words, reason)",
    ]


@pytest.mark.parametrize(
    ("pattern", "fault"),
    [
        ("!", "no pattern as in a .gitignore"),
        ("/", "no pattern as in a .gitignore"),
        ("a\\\\", "no pattern as in a .gitignore"),
        ("[z-a]", "no pattern as in a .gitignore"),
        ("[[:alpha:]]", "no pattern as in a .gitignore"),
        ("[a", "no pattern as in a .gitignore"),
        ("../a", "a pattern cannot lead out of the folder of the configuration"),
        ("a/../../b", "a pattern cannot lead out of the folder of the configuration"),
        ("#a", "a pattern that begins with '#' is a comment and means no article: write '\\#'"),
        ("a" * 301, "a pattern of more than 300 characters"),
    ],
)
def test_bad_patterns_are_refused(desk: Path, pattern: str, fault: str) -> None:
    (problem,) = problems_of(f'paths: [{{path: [b, "{pattern}"]}}]')
    assert problem.startswith(".claimcheck.yaml:1:20: '")
    assert problem.endswith(f"': {fault}")


def test_a_pattern_is_no_less_for_its_strange_letters(desk: Path) -> None:
    settings = settings_of(
        "paths: [{path: ['é*', 'a b/?.txt', '[!x]y', '**/z', '\\!q', '(', '{a}'], fail-on: never}]"
    )
    for article in ("été", "a b/1.txt", "ay", "1/2/z", "!q", "(", "{a}"):
        assert settings.for_article(article).fail_on == "never", article
    assert settings.for_article("nothing").fail_on == "error"


def test_lists_without_end_are_refused(desk: Path) -> None:
    many = ", ".join(["HED"] * 1001)
    assert problems_of(f"ignore: [{many}]") == [".claimcheck.yaml:1:5010: more than 1,000 entries"]


def test_ids_without_end_are_refused(desk: Path) -> None:
    many = ",".join(f"A{n:02}" for n in range(100))
    line = f"- {{path: a, ignore: '{many}'}}\n"
    assert problems_of("paths:\n" + line * 100) == []
    assert problems_of("paths:\n" + line * 101) == [
        ".claimcheck.yaml:102:21: more than 10,000 ids in one file"
    ]


def test_what_is_no_file_is_refused(desk: Path) -> None:
    (desk / "a.yaml").mkdir()
    os.mkfifo(desk / "b.yaml")
    (desk / "c.yaml").write_text("#" * 1_000_001)
    (desk / "d.yaml").symlink_to(desk / "d.yaml")
    for name, problem in {
        "a.yaml": "a folder",
        "b.yaml": "not a regular file",
        "c.yaml": "larger than 1 MB: take out what it does not need",
        "d.yaml": "cannot be read: Too many levels of symbolic links",
        "e.yaml": "there is no such file: check the path",
        "f.json": "a configuration ends in .yaml, .yml or .toml",
        "": "a configuration ends in .yaml, .yml or .toml",
        "a\0.yaml": "no file name",
    }.items():
        assert refusal(name) == f"{name or '.'}: {problem}"


def test_a_project_that_says_nothing_of_claimcheck_is_no_configuration(desk: Path) -> None:
    for name, text in (
        ("pyproject.toml", "[project]\nname = 'x'\n"),
        ("house.toml", "[tool.other]\nname = 'x'\n"),
    ):
        assert problems_of(text, name) == [f"{name}: there is no [tool.claimcheck] in it"]
    assert problems_of("[tool", "pyproject.toml") == [
        "pyproject.toml:1:6: not TOML: Expected ']' at the end of a table declaration"
    ]


def refusal(name: str) -> str:
    with pytest.raises(ConfigError) as caught:
        load(name)
    return str(caught.value)
