"""``claimcheck lsp``: findings in an editor while somebody types."""

from __future__ import annotations

from claimcheck.cli.configuration import ConfigFile, Isolated, exclusive
from claimcheck.cli.options import Model, Rules
from claimcheck.config import Said
from claimcheck.errors import UsageError


def lsp(
    rules: Rules = None, model: Model = None, config: ConfigFile = None, isolated: Isolated = False
) -> None:
    """Speak to an editor over standard input and output, by the Language Server Protocol."""
    exclusive(config, isolated=isolated)
    try:
        from claimcheck.lsp.desk import Choice
        from claimcheck.lsp.features import make_server
    except ModuleNotFoundError as error:
        if (error.name or "").split(".")[0] not in ("pygls", "lsprotocol"):
            raise
        raise UsageError(
            "the language server is an extra that is not installed",
            remedy="install it: pip install 'claimcheck-news[lsp]'",
        ) from error
    said = Said(rules=tuple(rules) if rules else None, model=model)
    make_server(Choice(config, isolated, said)).start_io()
