"""``claimcheck lsp``, asked by an editor: what stands under which words, what hovers say, what can be done."""

from __future__ import annotations

import asyncio
from pathlib import Path

import pytest

pytest.importorskip("pygls")

from lsprotocol import types

from tests.lsp.editor import PATIENCE, Editor, edit

STORY = """\
Ferry to sail again

Port master Ida Holm claimed on Monday that the ferry was safe.

The chief reportedly plans to quit.
"""


RULES = """\
pack: {name: house, version: '1', extends: [attribution, sourcing]}
rules:
- id: HSE001
  name: claimed
  summary: A word that doubts.
  why: It doubts *and* judges.
  guideline: {name: House style, url: "https://example.org/style#claimed"}
  severity: warning
  phrases: [claimed]
  message: 'Say "said"'
  examples: {flag: [He <<claimed>> it., She <<claimed>> it.], ok: [He said it., She said it.]}
- id: HSE002
  name: reported-by-nobody
  summary: A report that nobody has.
  why: Somebody did.
  severity: error
  phrases: [reportedly]
  message: Who reports it?
  examples: {flag: [He <<reportedly>> left., It <<reportedly>> sank.], ok: [He left., It sank.]}
overrides: {ATT006: {enabled: false}}
"""
OURS = ("--isolated", "-r", "house.yaml")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder with a pack of two rules."""
    (tmp_path / "house.yaml").write_text(RULES, encoding="utf-8")
    return tmp_path


def found(told: types.PublishDiagnosticsParams) -> list[tuple[object, int, int, int]]:
    """Return the rule, line and columns of each diagnostic, counted from 0."""
    return [
        (d.code, d.range.start.line, d.range.start.character, d.range.end.character) for d in told.diagnostics
    ]


def at(uri: str, line: int, character: int) -> types.HoverParams:
    return types.HoverParams(types.TextDocumentIdentifier(uri), types.Position(line, character))


async def offered(
    editor: Editor, told: types.PublishDiagnosticsParams
) -> list[types.CodeAction | types.Command]:
    where = told.diagnostics[0].range
    context = types.CodeActionContext(told.diagnostics)
    which = types.TextDocumentIdentifier(told.uri)
    answer = await editor.text_document_code_action_async(types.CodeActionParams(which, where, context))
    return list(answer or [])


def edited(action: types.CodeAction | types.Command) -> types.TextEdit | types.SnippetTextEdit:
    """Return the one edit of an action."""
    assert isinstance(action, types.CodeAction)
    assert action.edit is not None
    assert action.edit.document_changes is not None
    (change,) = action.edit.document_changes
    assert isinstance(change, types.TextDocumentEdit)
    (made,) = change.edits
    assert not isinstance(made, types.AnnotatedTextEdit)
    return made


def test_findings_stand_under_their_words_with_a_link_to_the_guideline(folder: Path) -> None:
    async def story(editor: Editor) -> None:
        await editor.begin(*OURS)
        uri = editor.open("ferry.txt", STORY)
        told = await editor.diagnostics()
        assert (told.uri, told.version) == (uri, 1)
        assert found(told) == [("HSE001", 2, 21, 28), ("HSE002", 4, 10, 20)]
        first = told.diagnostics[0]
        assert first.severity == types.DiagnosticSeverity.Warning
        assert first.code_description is not None
        assert first.code_description.href.startswith("https://")

    edit(folder, story)


def test_after_a_pause_the_text_is_audited_as_it_is_then(folder: Path) -> None:
    async def story(editor: Editor) -> None:
        await editor.begin(*OURS)
        uri = editor.open("ferry.txt", STORY)
        await editor.diagnostics()
        for version, word in ((2, "clai"), (3, "sai"), (4, "said")):
            editor.type(uri, STORY.replace("claimed", word), version)
        told = await editor.diagnostics()
        assert (told.version, found(told)) == (4, [("HSE002", 4, 10, 20)])
        assert editor.told.empty()

    edit(folder, story)


def test_columns_count_as_editors_count_them(folder: Path) -> None:
    async def story(editor: Editor) -> None:
        await editor.begin(*OURS)
        editor.open("ferry.txt", "A day in town\f\u2028\n\n🛳 🛳 Ida Holm claimed that the ferry was safe.\n")
        told = await editor.diagnostics()
        assert [place for place in found(told) if place[0] == "HSE001"] == [("HSE001", 2, 15, 22)]

    edit(folder, story)


def test_a_hover_says_who_says_it_and_which_guideline_it_meets(folder: Path) -> None:
    async def story(editor: Editor) -> None:
        await editor.begin(*OURS)
        uri = editor.open("ferry.txt", STORY)
        await editor.diagnostics()
        over = await editor.text_document_hover_async(at(uri, 2, 24))
        assert over is not None
        assert isinstance(over.contents, types.MarkupContent)
        assert "= Ida Holm (person), cue “claimed” (loaded)" in over.contents.value
        assert "Guideline: [House style](<https://example.org/style#claimed>)" in over.contents.value
        assert await editor.text_document_hover_async(at(uri, 1, 0)) is None

    edit(folder, story)


def test_a_finding_can_be_let_stand_and_then_is_gone(folder: Path) -> None:
    async def story(editor: Editor) -> None:
        await editor.begin(*OURS)
        uri = editor.open("ferry.txt", STORY)
        told = await editor.diagnostics()
        first, *_ = await offered(editor, told)
        assert first.title == "Let HSE001 stand here, with a reason"
        made = edited(first)
        assert isinstance(made, types.TextEdit)
        assert (made.range.start.line, made.new_text) == (2, "<!-- claimcheck: ignore HSE001: -->\n")
        lines = STORY.splitlines(keepends=True)
        lines.insert(2, made.new_text.replace(": -->", ": she did claim it -->"))
        editor.type(uri, "".join(lines), 2)
        assert found(await editor.diagnostics()) == [("HSE002", 5, 10, 20)]

    edit(folder, story)


def test_an_editor_that_can_asks_for_the_reason(folder: Path) -> None:
    async def story(editor: Editor) -> None:
        await editor.begin(*OURS, snippets=True)
        editor.open("ferry.md", STORY, "markdown")
        first, *_ = await offered(editor, await editor.diagnostics())
        made = edited(first)
        assert isinstance(made, types.SnippetTextEdit)
        assert made.snippet.value == "<!-- claimcheck: ignore HSE001: ${1:why} -->\n"

    edit(folder, story)


def test_a_rule_opens_where_it_is_written(folder: Path) -> None:
    async def story(editor: Editor) -> None:
        await editor.begin(*OURS)
        editor.open("ferry.txt", STORY)
        actions = await offered(editor, await editor.diagnostics())
        assert actions[1].title == "Open rule HSE001 claimed"
        await editor.workspace_execute_command_async(
            types.ExecuteCommandParams("claimcheck.openRule", ["HSE001"])
        )
        shown = await asyncio.wait_for(editor.shown.get(), PATIENCE)
        assert shown.uri.endswith("/house.yaml")
        assert shown.selection is not None
        assert shown.selection.start.line == 2

    edit(folder, story)


def test_the_configuration_of_the_folder_counts_and_is_read_again_when_it_changes(folder: Path) -> None:
    house = folder / ".claimcheck.yaml"
    house.write_text("rules: [./house.yaml]\nignore: [HSE002]\n", encoding="utf-8")

    async def story(editor: Editor) -> None:
        await editor.begin()
        uri = editor.open("ferry.txt", STORY)
        assert [place[0] for place in found(await editor.diagnostics())] == ["HSE001"]
        house.write_text("rules: [./house.yaml]\nignore: [HSE001]\n", encoding="utf-8")
        editor.type(uri, STORY, 2)
        assert [place[0] for place in found(await editor.diagnostics())] == ["HSE002"]

    edit(folder, story)


def test_what_is_wrong_with_a_configuration_is_told_once_and_stops_nothing_else(folder: Path) -> None:
    house = folder / ".claimcheck.yaml"
    house.write_text("ignor: [HSE002]\n", encoding="utf-8")

    async def story(editor: Editor) -> None:
        await editor.begin()
        uri = editor.open("ferry.txt", STORY)
        message = await asyncio.wait_for(editor.messages.get(), PATIENCE)
        assert ".claimcheck.yaml:1:1" in message
        house.write_text("rules: [./house.yaml]\nignore: [HSE002]\n", encoding="utf-8")
        editor.type(uri, STORY, 2)
        assert [place[0] for place in found(await editor.diagnostics())] == ["HSE001"]
        assert editor.messages.empty()

    edit(folder, story)


@pytest.mark.parametrize("text", ["", "\x00\x1b[31m", "\ud800", "[](<javascript:alert(1)>) " * 50])
def test_hostile_texts_get_an_answer(folder: Path, text: str) -> None:
    async def story(editor: Editor) -> None:
        await editor.begin(*OURS)
        editor.open("odd.txt", text)
        told = await editor.diagnostics()
        assert all(d.source == "claimcheck" for d in told.diagnostics)

    edit(folder, story)


def test_a_closed_article_has_no_findings(folder: Path) -> None:
    async def story(editor: Editor) -> None:
        await editor.begin(*OURS)
        uri = editor.open("ferry.txt", STORY)
        await editor.diagnostics()
        which = types.TextDocumentIdentifier(uri)
        editor.text_document_did_close(types.DidCloseTextDocumentParams(which))
        assert found(await editor.diagnostics()) == []

    edit(folder, story)
