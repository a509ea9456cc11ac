"""An editor that speaks to ``claimcheck lsp`` as it is installed, over standard input and output."""

from __future__ import annotations

import asyncio
import sys
from collections.abc import Awaitable, Callable, Coroutine
from pathlib import Path

from lsprotocol import types
from pygls.lsp.client import LanguageClient

# Seconds after which an answer that has not come will not come.
PATIENCE = 60


class Editor(LanguageClient):
    """Keeps what the server says, in the order in which it comes."""

    def __init__(self, folder: Path) -> None:
        super().__init__("editor", "1")
        self.folder = folder
        self.told: asyncio.Queue[types.PublishDiagnosticsParams] = asyncio.Queue()
        self.messages: asyncio.Queue[str] = asyncio.Queue()
        self.shown: asyncio.Queue[types.ShowDocumentParams] = asyncio.Queue()

    async def begin(self, *options: str, snippets: bool = False) -> types.InitializeResult:
        """Start the server and shake hands."""
        await self.start_io(sys.executable, "-m", "claimcheck", "lsp", *options, cwd=str(self.folder))
        edits = types.WorkspaceEditClientCapabilities(document_changes=True, snippet_edit_support=snippets)
        able = types.ClientCapabilities(workspace=types.WorkspaceClientCapabilities(workspace_edit=edits))
        answer = await self.initialize_async(
            types.InitializeParams(capabilities=able, root_uri=self.folder.as_uri())
        )
        self.initialized(types.InitializedParams())
        return answer

    def open(self, name: str, text: str, language: str = "plaintext") -> str:
        """Open an article, and return its address."""
        uri = self.uri(name)
        item = types.TextDocumentItem(uri, language, 1, text)
        self.text_document_did_open(types.DidOpenTextDocumentParams(item))
        return uri

    def type(self, uri: str, text: str, version: int) -> None:
        """Send the text of an article anew, as after a key was pressed."""
        change = types.TextDocumentContentChangeWholeDocument(text)
        which = types.VersionedTextDocumentIdentifier(version, uri)
        self.text_document_did_change(types.DidChangeTextDocumentParams(which, [change]))

    def uri(self, name: str) -> str:
        """Return the address of a file in the folder."""
        return (self.folder / name).as_uri()

    async def diagnostics(self) -> types.PublishDiagnosticsParams:
        """Wait for the next word on an article."""
        return await asyncio.wait_for(self.told.get(), PATIENCE)

    async def end(self) -> None:
        """Say goodbye."""
        await self.shutdown_async(None)
        self.exit(None)
        stop: Callable[[], Awaitable[None]] = self.stop
        await stop()


def edit(folder: Path, story: Callable[[Editor], Awaitable[None]]) -> None:
    """Let somebody edit in a folder."""

    async def told() -> None:
        editor = Editor(folder)
        _listen(editor)
        try:
            await story(editor)
        finally:
            await editor.end()

    asyncio.run(_within(told()))


async def _within(story: Coroutine[None, None, None]) -> None:
    await asyncio.wait_for(story, 3 * PATIENCE)


def _listen(editor: Editor) -> None:
    def told(params: types.PublishDiagnosticsParams) -> None:
        editor.told.put_nowait(params)

    def message(params: types.ShowMessageParams) -> None:
        editor.messages.put_nowait(params.message)

    def show(params: types.ShowDocumentParams) -> types.ShowDocumentResult:
        editor.shown.put_nowait(params)
        return types.ShowDocumentResult(success=True)

    editor.feature(types.TEXT_DOCUMENT_PUBLISH_DIAGNOSTICS)(told)
    editor.feature(types.WINDOW_SHOW_MESSAGE)(message)
    editor.feature(types.WINDOW_SHOW_DOCUMENT)(show)
