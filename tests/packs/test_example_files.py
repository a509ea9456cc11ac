"""Examples that are whole articles, in files beside the pack."""

from __future__ import annotations

from pathlib import Path

import pytest

from claimcheck import packs
from claimcheck.errors import PackError
from claimcheck.pipeline import check_examples

PACK = """\
pack: {name: house, version: '1'}
rules:
- id: HSE001
  name: loud-word
  summary: S
  why: W
  severity: note
  phrases: [whopping]
  section: [SECTION]
  message: M
  examples:
    flag: [{file: loud.txt}, {file: loud.txt}]
    ok: [{file: sub/quiet.txt}, A loss.]
"""
LOUD = "A <<whopping>> loss for the ferry\n\nBy Ida Holm\n\nThe ferry made a whopping loss, and nobody knows why.\n"


def write(folder: Path, section: str = "headline", loud: bytes = LOUD.encode()) -> str:
    (folder / "sub").mkdir()
    (folder / "house.yaml").write_text(PACK.replace("SECTION", section))
    (folder / "loud.txt").write_bytes(loud)
    (folder / "sub" / "quiet.txt").write_text("A loss for the ferry\n\nThe ferry made a loss this year.\n")
    return str(folder / "house.yaml")


def test_an_article_in_a_file_is_read_as_one_with_its_headline(tmp_path: Path) -> None:
    catalogue = packs.load([write(tmp_path)])
    assert check_examples(catalogue) == ()
    assert catalogue.rules[0].flagged[0].flagged == ((2, 10),)


def test_what_is_found_elsewhere_in_it_is_a_failure(tmp_path: Path) -> None:
    failures = check_examples(packs.load([write(tmp_path, section="body")]))
    assert [failure.found[0] for failure in failures] == [(61, 69), (61, 69)]


@pytest.mark.parametrize(
    ("loud", "message"),
    [
        (b"", "the file is empty"),
        (b"A <<whopping loss", "<< and >> must stand in pairs"),
        (b"A whopping loss", "an example to flag needs << and >>"),
        (b"caf\xe9", "not plain text in UTF-8"),
        (b"a\x1b[31m <<whopping>>", "not plain text in UTF-8"),
        (b"x" * 200_000, "larger than"),
    ],
)
def test_a_file_that_is_no_example_is_refused_with_its_place(
    tmp_path: Path, loud: bytes, message: str
) -> None:
    with pytest.raises(PackError, match=message) as caught:
        packs.load([write(tmp_path, loud=loud)])
    assert str(caught.value).startswith(f"{tmp_path}/house.yaml:12:19: ")


def test_a_pack_reads_no_file_outside_its_folder(tmp_path: Path) -> None:
    (tmp_path / "house").mkdir()
    name = write(tmp_path / "house")
    (tmp_path / "secret.txt").write_text("A <<whopping>> secret")
    (tmp_path / "house" / "loud.txt").unlink()
    (tmp_path / "house" / "loud.txt").symlink_to(tmp_path / "secret.txt")
    with pytest.raises(PackError, match="lies outside the folder of this pack"):
        packs.load([name])
