"""What the server does when a message of the protocol comes."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from lsprotocol import types
from pygls.uris import from_fs_path

from claimcheck.lsp.actions import OPEN_RULE, actions
from claimcheck.lsp.desk import Choice
from claimcheck.lsp.hover import hover
from claimcheck.lsp.server import PAUSE, Server


def make_server(choice: Choice) -> Server:
    """Return a server that listens to what editors send."""
    server = Server(choice)
    for method, answer in FEATURES.items():
        server.feature(method)(answer)
    only_fixes = types.CodeActionOptions(code_action_kinds=[types.CodeActionKind.QuickFix])
    server.feature(types.TEXT_DOCUMENT_CODE_ACTION, only_fixes)(act)
    server.command(OPEN_RULE)(open_rule)
    return server


def begin(ls: Server, _: types.InitializedParams) -> None:
    """Take note of the folder that is open."""
    ls.begin(ls.workspace.root_path)


async def opened(ls: Server, params: types.DidOpenTextDocumentParams) -> None:
    """Audit an article that is opened."""
    ls.soon(params.text_document.uri, 0)


async def changed(ls: Server, params: types.DidChangeTextDocumentParams) -> None:
    """Audit an article whose text has changed, once nobody types."""
    ls.soon(params.text_document.uri, PAUSE)


async def saved(ls: Server, params: types.DidSaveTextDocumentParams) -> None:
    """Audit all that is open: what was saved may be a pack."""
    for uri in sorted({params.text_document.uri, *ls.seen}):
        ls.soon(uri, 0)


async def closed(ls: Server, params: types.DidCloseTextDocumentParams) -> None:
    """Forget an article that is closed."""
    ls.close(params.text_document.uri)


def show(ls: Server, params: types.HoverParams) -> types.Hover | None:
    """Say what is known of the words under the pointer."""
    seen = ls.seen.get(params.text_document.uri)
    if seen is None:
        return None
    return hover(seen.report, seen.screen, params.position, seen.catalogue)


def act(ls: Server, params: types.CodeActionParams) -> list[types.CodeAction]:
    """Offer what can be done about the findings in a place."""
    seen = ls.seen.get(params.text_document.uri)
    if seen is None:
        return []
    return actions(
        seen.report,
        seen.screen,
        params.text_document.uri,
        params.range,
        params.context.diagnostics,
        seen.catalogue,
        snippets=_takes_snippets(ls.client_capabilities),
    )


async def open_rule(ls: Server, rule_id: str) -> None:
    """Show where a rule is written."""
    rules = (rule for seen in ls.seen.values() for rule in seen.catalogue.rules)
    rule = next((rule for rule in rules if rule.id == rule_id), None)
    uri = from_fs_path(rule.place.path) if rule else None
    if rule is None or uri is None:
        return
    line = types.Position(rule.place.line - 1, 0)
    shown = types.ShowDocumentParams(uri, take_focus=True, selection=types.Range(line, line))
    await ls.window_show_document_async(shown)


def _takes_snippets(client: types.ClientCapabilities) -> bool:
    workspace = client.workspace
    return bool(workspace and workspace.workspace_edit and workspace.workspace_edit.snippet_edit_support)


FEATURES: Mapping[str, Callable[..., object]] = {
    types.INITIALIZED: begin,
    types.TEXT_DOCUMENT_DID_OPEN: opened,
    types.TEXT_DOCUMENT_DID_CHANGE: changed,
    types.TEXT_DOCUMENT_DID_SAVE: saved,
    types.TEXT_DOCUMENT_DID_CLOSE: closed,
    types.TEXT_DOCUMENT_HOVER: show,
}
