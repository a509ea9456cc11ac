"""``claimcheck rules test``: the examples of rules, run."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Annotated

import typer

from claimcheck.cli.answer import FINDINGS
from claimcheck.cli.catalogue import Select, load, selected, show_lines
from claimcheck.cli.configuration import ConfigFile, Isolated
from claimcheck.cli.stdout import put
from claimcheck.render.counted import counted

if TYPE_CHECKING:
    from claimcheck.model.rule import Catalogue, Rule
    from claimcheck.pipeline import ExampleFailure


def run_examples(
    names: Annotated[list[str] | None, typer.Argument(metavar="[PACK]...", help="Packs to test.")] = None,
    select: Select = None,
    config: ConfigFile = None,
    isolated: Isolated = False,
) -> int:
    """Run the examples of the rules. Each must flag what it says it flags, and no more.

    Without a pack: of all rules that come along, also of those that are off unless somebody asks for them.
    """
    catalogue = load(names, config, isolated=isolated, every=True)
    tested = [rule for rule in selected(catalogue, select) if rule.enabled]
    # The pipeline brings the language model's library with it, which takes a second.
    from claimcheck.pipeline import check_examples

    failures = check_examples(catalogue, tested)
    for failure in failures:
        _show(catalogue, failure)
    put(_summary(tested, len(failures)))
    return FINDINGS if failures else 0


def _show(catalogue: Catalogue, failure: ExampleFailure) -> None:
    from claimcheck.render.example import example_failure

    why, command = _why(catalogue, failure)
    show_lines(example_failure(failure.rule, failure.example, failure.found, why, command))
    put("\n")


def _why(catalogue: Catalogue, failure: ExampleFailure) -> tuple[list[str], str]:
    """Return what keeps a rule from finding what it should, and the command that shows more of it."""
    from claimcheck.render.missed import more, told
    from claimcheck.render.wording import silenced
    from claimcheck.silence import missed, reasons

    silences = reasons(catalogue, failure)
    if silences:
        return [silenced(s.key, s.context, s.other, failure.rule) for s in silences], ""
    far, sentence = missed(catalogue, failure)
    return ([told(far)], more(far, sentence)) if far else ([], "")


def _summary(tested: Sequence[Rule], failed: int) -> str:
    examples = sum(len(rule.flagged) + len(rule.left_alone) for rule in tested)
    outcome = f"{failed} failed" if failed else "all hold"
    return f"{counted(len(tested), 'rule')}, {counted(examples, 'example')}: {outcome}\n"
