"""What the settings of one article are, and what a command line changes in them."""

from __future__ import annotations

from pathlib import Path

import pytest

from claimcheck.config import Said, Settings
from claimcheck.config.settings import ForPaths
from claimcheck.model.rule import Place
from claimcheck.model.suppression import Suppression


def let_stand(line: int, *paths: str) -> Suppression:
    return Suppression(("TIM",), "known", Place(".claimcheck.yaml", line, 3), paths=paths)


def test_without_patterns_all_articles_have_the_same_settings(desk: Path) -> None:
    for settings in (Settings(), Settings(folder=desk, suppress=(let_stand(1),))):
        assert settings.for_article("a.txt") is settings


def test_ignores_add_up_and_of_the_others_the_last_counts(desk: Path) -> None:
    settings = Settings(
        ignore=("TIM",),
        select=("HED",),
        fail_on="note",
        folder=desk,
        paths=(
            ForPaths(("drafts/",), select=("SRC",), ignore=("HED001",), fail_on="warning"),
            ForPaths(("*.txt",), ignore=("HED002",), fail_on="never"),
            ForPaths(("!*.txt", "*.md"), select=("ATT",)),
        ),
    )
    draft, other, plain = (settings.for_article(path) for path in ("drafts/a.txt", "b.md", "c.html"))
    assert (draft.select, draft.ignore, draft.fail_on) == (("SRC",), ("TIM", "HED001", "HED002"), "never")
    assert (other.select, other.ignore, other.fail_on) == (("ATT",), ("TIM",), "note")
    assert (plain.select, plain.ignore, plain.fail_on) == (("HED",), ("TIM",), "note")
    assert draft.paths == ()


def test_suppressions_are_those_of_the_article(desk: Path) -> None:
    everywhere, drafts, texts = let_stand(1), let_stand(2, "drafts/"), let_stand(3, "*.txt", "!b.txt")
    settings = Settings(folder=desk, suppress=(everywhere, drafts, texts))
    assert settings.for_article("drafts/a.txt").suppress == (everywhere, drafts, texts)
    assert settings.for_article("a.txt").suppress == (everywhere, texts)
    assert settings.for_article("b.txt").suppress == (everywhere,)
    assert settings.for_article("../a.txt").suppress == (everywhere,)


@pytest.mark.parametrize(
    "way", ["drafts/a.txt", "./drafts/a.txt", "drafts/../drafts/./a.txt", "{}/drafts/a.txt"]
)
def test_an_article_is_the_same_by_whatever_way_it_is_named(desk: Path, way: str) -> None:
    settings = Settings(folder=desk, paths=(ForPaths(("/drafts/a.txt",), fail_on="never"),))
    assert settings.for_article(way.format(desk)).fail_on == "never"


def test_an_article_is_the_same_from_below_and_beside(desk: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    settings = Settings(folder=desk, paths=(ForPaths(("drafts/*.txt",), fail_on="never"),))
    (desk / "drafts" / "old").mkdir(parents=True)
    monkeypatch.chdir(desk / "drafts")
    assert settings.for_article("a.txt").fail_on == "never"
    assert settings.for_article("old/a.txt").fail_on == "error"
    monkeypatch.chdir(desk / "drafts" / "old")
    assert settings.for_article("../a.txt").fail_on == "never"
    assert settings.for_article("a.txt").fail_on == "error"


def test_a_link_to_the_folder_leads_to_the_same_articles(desk: Path) -> None:
    (desk / "news" / "drafts").mkdir(parents=True)
    (desk / "link").symlink_to(desk / "news")
    for folder in (desk / "news", desk / "link"):
        settings = Settings(folder=folder, paths=(ForPaths(("drafts/",), fail_on="never"),))
        for way in ("news", "link"):
            assert settings.for_article(f"{way}/drafts/a.txt").fail_on == "never", (folder, way)


@pytest.mark.parametrize("name", ["<stdin>", "a\0b", "x" * 5000, "\udcff.txt", "a\nb.txt", "", "é.txt"])
def test_no_name_of_an_article_is_too_strange(desk: Path, name: str) -> None:
    settings = Settings(folder=desk, paths=(ForPaths(("*",), fail_on="never"),))
    assert settings.for_article(name).fail_on in ("error", "never")


def test_a_working_folder_that_was_deleted_is_no_fault(desk: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (desk / "gone").mkdir()
    monkeypatch.chdir(desk / "gone")
    (desk / "gone").rmdir()
    settings = Settings(folder=desk, paths=(ForPaths(("*",), fail_on="never"),))
    assert settings.for_article("a.txt").fail_on == "error"
    monkeypatch.chdir(desk)


def test_what_is_said_takes_the_place_of_the_file_for_single_paths_as_well(desk: Path) -> None:
    settings = Settings(
        rules=("house.yaml",),
        rules_at=(Place(".claimcheck.yaml", 1, 8),),
        folder=desk,
        ignore=("HED",),
        paths=(ForPaths(("*",), select=("SRC",), ignore=("TIM",), fail_on="never"),),
    )
    assert settings.replaced_by(Said()) == settings
    assert settings.rules_folder == desk
    flags = settings.replaced_by(Said(rules=("other.yaml",), ignore=(), fail_on="note", max_bytes=7))
    seen = flags.for_article("a.txt")
    assert (seen.rules, seen.rules_folder, seen.max_bytes) == (("other.yaml",), None, 7)
    assert (seen.select, seen.ignore, seen.fail_on) == (("SRC",), (), "note")
    assert settings.replaced_by(Said(select=("ATT",))).for_article("a.txt").select == ("ATT",)


def test_a_hostile_pattern_takes_no_time(desk: Path) -> None:
    settings = Settings(folder=desk, paths=(ForPaths(("*a" * 100 + "b",), fail_on="never"),))
    assert settings.for_article("a" * 250).fail_on == "error"
