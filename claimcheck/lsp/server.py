"""The conversation with an editor, over standard input and output."""

from __future__ import annotations

import asyncio
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path

from lsprotocol import types
from pygls.lsp.server import LanguageServer
from pygls.uris import to_fs_path

from claimcheck.errors import ArticleError, ClaimcheckError
from claimcheck.lsp.desk import Choice, Desk
from claimcheck.lsp.diagnostics import NAME, diagnostics, note
from claimcheck.lsp.places import Screen
from claimcheck.model.report import DocumentReport
from claimcheck.model.rule import Catalogue
from claimcheck.version import __version__

# Seconds without a key pressed before the text is audited.
PAUSE = 0.2


@dataclass(frozen=True, slots=True)
class Seen:
    """The last report on an open article, the text that it is on, and the rules that it was made by."""

    report: DocumentReport
    screen: Screen
    catalogue: Catalogue


class Server(LanguageServer):
    """Keeps the last report of each open article. Whole texts are sent, since editors differ on what ends a line.

    Articles are audited one at a time, on a thread of their own, and only the newest text of each.
    """

    def __init__(self, choice: Choice) -> None:
        super().__init__(NAME, __version__, text_document_sync_kind=types.TextDocumentSyncKind.Full)
        self.desk = Desk(choice)
        self.seen: dict[str, Seen] = {}
        self._waiting: dict[str, asyncio.Task[None]] = {}
        self._one = ThreadPoolExecutor(max_workers=1)
        self._told = ""

    def begin(self, folder: str | None) -> None:
        """Take the folder that is open, and load what the first audit needs."""
        self.desk.folder = Path(folder) if folder else None
        self._one.submit(self._warm)

    def _warm(self) -> None:
        try:
            self.desk.audit("", "Nobody said so.")
        except ClaimcheckError:
            return  # the first article will tell

    def soon(self, uri: str, pause: float) -> None:
        """Audit an article after a pause, unless its text changes before."""
        self.forget_task(uri)
        self._waiting[uri] = asyncio.ensure_future(self._publish(uri, pause))

    def forget_task(self, uri: str) -> None:
        """Give up an audit that has not ended."""
        task = self._waiting.pop(uri, None)
        if task is not None:
            task.cancel()

    def close(self, uri: str) -> None:
        """Take back what was said of an article that is closed."""
        self.forget_task(uri)
        self.seen.pop(uri, None)
        self._show(uri, None, [])

    async def _publish(self, uri: str, pause: float) -> None:
        await asyncio.sleep(pause)
        document = self.workspace.get_text_document(uri)
        source, version = document.source, document.version
        path, language = to_fs_path(uri) or uri, document.language_id or ""
        loop = asyncio.get_running_loop()
        try:
            audited = await loop.run_in_executor(self._one, self.desk.audit, path, source, language)
        except ArticleError as error:
            self.seen.pop(uri, None)
            self._show(uri, version, [] if error.code == "empty" else [note(str(error))])
            return
        except ClaimcheckError as error:
            self._tell(str(error))
            return
        screen = Screen(source, self._encoding())
        report, catalogue = audited.report, audited.catalogue
        self.seen[uri] = Seen(report, screen, catalogue)
        self._told = ""
        self._show(uri, version, diagnostics(report, screen, uri, catalogue))

    def _encoding(self) -> types.PositionEncodingKind:
        agreed = self.server_capabilities.position_encoding
        return types.PositionEncodingKind(agreed) if agreed else types.PositionEncodingKind.Utf16

    def _show(self, uri: str, version: int | None, found: list[types.Diagnostic]) -> None:
        self.text_document_publish_diagnostics(types.PublishDiagnosticsParams(uri, found, version))

    def _tell(self, message: str) -> None:
        """Say what stops all audits, once until it is mended."""
        if message != self._told:
            self.window_show_message(types.ShowMessageParams(types.MessageType.Error, message))
        self._told = message
