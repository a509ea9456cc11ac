"""The commands, and what a call without a command means."""

from __future__ import annotations

import sys
from typing import Annotated, Any

import typer
from typer.core import TyperGroup

from claimcheck.cli.audit import audit
from claimcheck.cli.compare import compare
from claimcheck.cli.explain import explain
from claimcheck.cli.init import init
from claimcheck.cli.lsp import lsp
from claimcheck.cli.quotes import quotes
from claimcheck.cli.rules import rules_app
from claimcheck.cli.schema import schema
from claimcheck.cli.stdout import put
from claimcheck.version import __version__

EXAMPLE = """Usage: claimcheck ARTICLE...

Tells who said what in a news article, how sure they were, and what nobody
stands behind.

  claimcheck article.txt            audit one article
  claimcheck FOLDER                 audit every article in a folder
  pbpaste | claimcheck              audit what comes through a pipe
  claimcheck -f json article.txt    the same for programs
  claimcheck rules list             all that is looked for
  claimcheck explain ID             why, with an example

'claimcheck --help' shows all commands, 'claimcheck audit --help' all options.
"""


class AuditByDefault(TyperGroup):
    """A group that reads ``claimcheck ARTICLE`` as ``claimcheck audit ARTICLE``, and a pipe as an article."""

    def parse_args(self, ctx: Any, args: list[str]) -> list[str]:
        """Put ``audit`` in front of what is no command."""
        if not ctx.resilient_parsing and not args:
            if sys.stdin is not None and sys.stdin.isatty():
                put(EXAMPLE)
                raise typer.Exit(0)
            args = ["audit"]
        elif args and args[0] not in self.commands and args[0] not in self._own_options(ctx):
            args = ["audit", *args]
        return super().parse_args(ctx, args)

    def _own_options(self, ctx: Any) -> set[str]:
        return {option for param in self.get_params(ctx) for option in param.opts}

    def shell_complete(self, ctx: Any, incomplete: str) -> list[Any]:
        """Complete commands and the options of ``audit``; files are what a shell offers by itself."""
        command = self.commands["audit"]
        with command.make_context("audit", [], parent=ctx, resilient_parsing=True) as below:
            options = command.shell_complete(below, incomplete)
        return [*super().shell_complete(ctx, incomplete), *options]


app = typer.Typer(
    cls=AuditByDefault,
    help="Tell who said what in a news article, how sure they were, and what nobody stands behind.",
    epilog="'claimcheck ARTICLE...' is short for 'claimcheck audit ARTICLE...', and 'claimcheck audit --help' "
    "shows its options.",
    context_settings={"help_option_names": ["--help", "-h"]},
    pretty_exceptions_enable=False,
    rich_markup_mode=None,
)


def _show_version(asked: bool) -> None:
    if asked:
        put(f"claimcheck {__version__}\n")
        raise typer.Exit


@app.callback()
def group(
    version: Annotated[
        bool,
        typer.Option("--version", callback=_show_version, is_eager=True, help="Show the version and exit."),
    ] = False,
) -> None:
    """Tell who said what in a news article, how sure they were, and what nobody stands behind."""


app.command("audit")(audit)
app.command("compare")(compare)
app.command("quotes")(quotes)
app.add_typer(rules_app, name="rules")
app.command("explain")(explain)
app.command("schema")(schema)
app.command("init")(init)
app.command("lsp")(lsp)
