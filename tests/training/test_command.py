"""`python -m claimcheck.training`: what a user sees who asks for what cannot be done."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from claimcheck.training import __main__ as command
from claimcheck.training.start import PACKAGE
from tests.training.by_hand import several, write


@pytest.fixture
def corpus(tmp_path: Path) -> Path:
    """A corpus that is too small to train on."""
    return write(tmp_path / "corpus", *several(3))


def asked(capsys: pytest.CaptureFixture[str], *arguments: str | Path) -> tuple[int, str]:
    """Status, and what stands on standard error without the name of the command."""
    status = command.main([str(one) for one in arguments])
    shown = capsys.readouterr()
    assert shown.out == ""
    assert shown.err.startswith(f"{command.NAME}: ")
    return status, shown.err.removeprefix(f"{command.NAME}: ").rstrip("\n")


def test_help_needs_no_pytorch(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "torch", None)
    with pytest.raises(SystemExit) as ended:
        command.main(["--help"])
    assert ended.value.code == 0
    assert "text/ and attributions/" in capsys.readouterr().out


def test_a_folder_that_is_not_there(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    assert asked(capsys, tmp_path / "none", tmp_path / "out") == (
        2,
        f"{tmp_path}/none: no such folder (name the folder of an annotated corpus)",
    )


def test_a_name_cannot_write_to_the_terminal(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    status, said = asked(capsys, tmp_path / "a\x1b[2Jb", tmp_path / "out")
    assert (status, "a\\x1b[2Jb" in said, "\x1b" in said) == (2, True, False)


def test_a_place_to_write_that_is_a_file(
    capsys: pytest.CaptureFixture[str], corpus: Path, tmp_path: Path
) -> None:
    out = tmp_path / "out"
    out.write_text("")
    assert asked(capsys, corpus, out) == (2, f"{out}: this is a file (name a folder, or one to be made)")


def test_weights_that_are_not_there(capsys: pytest.CaptureFixture[str], corpus: Path, tmp_path: Path) -> None:
    status, said = asked(capsys, corpus, tmp_path / "out", "--from", tmp_path / "weights-1.pt")
    assert status == 2
    assert said == f"{tmp_path}/weights-1.pt: no such file (--from takes weights-*.pt of an earlier run)"


@pytest.mark.parametrize(
    ("option", "number", "reason"),
    [
        ("--epochs", "0", "--epochs 0: at least one is needed"),
        ("--branches", "3", "--branches 3: there are 0, 1 or 2"),
        ("--branches", "-1", "--branches -1: there are 0, 1 or 2"),
        ("--seed", "-1", "--seed -1: there are 0 to 1000000000"),
        ("--seed", "9" * 30, f"--seed {'9' * 30}: there are 0 to 1000000000"),
        ("--minutes", "0", "--minutes 0: training takes more than no time"),
        ("--minutes", "nan", "--minutes nan: training takes more than no time"),
    ],
)
def test_numbers_that_cannot_be_trained_by(
    capsys: pytest.CaptureFixture[str], corpus: Path, tmp_path: Path, option: str, number: str, reason: str
) -> None:
    assert asked(capsys, corpus, tmp_path / "out", option, number) == (2, reason)


def test_without_pytorch_it_says_how_to_install_it(
    capsys: pytest.CaptureFixture[str], corpus: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(command, "find_spec", lambda module: None)
    assert asked(capsys, corpus, tmp_path / "out") == (
        2,
        "training needs PyTorch, onnx, safetensors (pip install 'claimcheck-news[training]')",
    )


def test_too_few_articles(capsys: pytest.CaptureFixture[str], corpus: Path, tmp_path: Path) -> None:
    needs_all()
    status, said = asked(capsys, corpus, tmp_path / "out")
    assert status == 2
    assert said.startswith(
        "there are 3 annotated articles, 3 of them by one annotator; 40 of these are held out"
    )
    assert not (tmp_path / "out").exists()


def test_an_empty_folder(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    needs_all()
    status, said = asked(capsys, tmp_path, tmp_path / "out")
    assert status == 2
    assert said.startswith(f"{tmp_path}: no article here is annotated")


def needs_all() -> None:
    """What is found out only where training could begin."""
    for module in (*command.NEEDED, PACKAGE):
        pytest.importorskip(module, reason=f"{module} is not installed: see the extra `training`")
