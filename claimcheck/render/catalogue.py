"""How the catalogue looks: the list of rules, the page of one rule, an example that does not hold."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from rich.console import Group, RenderableType
from rich.table import Table
from rich.text import Text

from claimcheck.model.rule import (
    Catalogue,
    CheckFinder,
    ClaimFinder,
    DependencyFinder,
    Example,
    Finder,
    RegexFinder,
    Role,
    Rule,
    Test,
    TokenFinder,
    TokenStep,
    Where,
)
from claimcheck.model.span import Span
from claimcheck.packs.checks import options_of, written
from claimcheck.render.page.styles import SEVERITY
from claimcheck.render.safe import visible
from claimcheck.render.schema import SCHEMA, dumps

FLAGGED = "bold underline"
MOST_WORDS = 24


def rule_list(catalogue: Catalogue) -> Table:
    """Return a line for each rule: id, name, what it yields, its pack, on or off."""
    table = Table(box=None, pad_edge=False, header_style="bold", padding=(0, 2, 0, 0))
    for heading in ("Rule", "Name", "Yields", "Pack", "On"):
        table.add_column(heading, overflow="fold")
    for rule in catalogue.rules:
        style = "" if rule.enabled else "dim"
        on = Text("on" if rule.enabled else "off")
        table.add_row(Text(rule.id), _text(rule.name), _yields(rule), _text(rule.pack), on, style=style)
    return table


def rule_list_json(catalogue: Catalogue) -> str:
    """Return the rules for programs."""
    rules = [
        {
            "id": rule.id,
            "name": rule.name,
            "summary": rule.summary,
            "severity": rule.severity,
            "marks": {"as": rule.marks.mark, "class": rule.marks.cls} if rule.marks else None,
            "guideline": {"name": rule.guideline.name, "url": rule.guideline.url} if rule.guideline else None,
            "needs": rule.finder.needs,
            "pack": rule.pack,
            "path": rule.place.path,
            "line": rule.place.line,
            "enabled": rule.enabled,
        }
        for rule in catalogue.rules
    ]
    return dumps({"schema": SCHEMA, "rules": rules}, indent=2)


def rule_page(rule: Rule, catalogue: Catalogue) -> Group:
    """Return all that a rule says of itself."""
    head = Text.assemble((rule.id, "bold"), "  ", visible(rule.name), "  ", _yields(rule))
    if not rule.enabled:
        head.append("  (off)", "dim")
    grid = Table.grid(padding=(0, 2, 0, 0))
    grid.add_column(style="dim", no_wrap=True)
    grid.add_column(overflow="fold")
    for label, value in _lines(rule, catalogue):
        grid.add_row(label, value)
    return Group(head, _text(rule.summary), Text(), grid)


def example_failure(rule: Rule, example: Example, found: Sequence[Span]) -> Group:
    """Return an example that does not hold, as it should be and as it is."""
    grid = Table.grid(padding=(0, 2, 0, 0))
    grid.add_column(style="dim", no_wrap=True)
    grid.add_column(overflow="fold")
    if example.title:
        grid.add_row("  title", _text(example.title))
    grid.add_row("  expected", _marked(example.text, example.flagged))
    grid.add_row("  found", _marked(example.text, found))
    # A place stays in one piece, however long it is: people click on it.
    head = Text.assemble((rule.id, "bold"), "  ", visible(rule.name), "  ", no_wrap=True, overflow="ignore")
    return Group(head.append(visible(str(example.place or rule.place)), "dim"), grid)


def _lines(rule: Rule, catalogue: Catalogue) -> Iterator[tuple[str, RenderableType]]:
    if rule.why:
        yield "Why", _text(rule.why)
    if rule.message:
        yield "It says", _text(rule.message)
    if rule.guideline:
        yield "Guideline", _text(f"{rule.guideline.name}\n{rule.guideline.url}".strip())
    yield "Looks for", _text(_sought(rule.finder))
    if isinstance(rule.finder, CheckFinder) and rule.finder.options:
        yield "Options", _text(_options(rule.finder))
    yield "Needs", _text(rule.finder.needs)
    if rule.flagged:
        yield "Flagged", _example(rule.flagged[0])
    if rule.left_alone:
        yield "Left alone", _example(rule.left_alone[0])
    version = next((p.version for p in catalogue.packs if p.path == rule.place.path), "")
    yield "Pack", _text(f"{rule.pack} {version}, {rule.place.path}:{rule.place.line}")


def _yields(rule: Rule) -> Text:
    if rule.marks:
        return Text(f"marks {rule.marks.mark}: {rule.marks.cls}", "dim")
    return Text(rule.severity, SEVERITY[rule.severity]) if rule.severity else Text()


def _sought(finder: Finder) -> str:
    if isinstance(finder, ClaimFinder):
        parts = [f"{finder.claim}s", *_conditions(finder.where)]
        broken = [f"unless {condition}" for condition in _conditions(finder.then)]
        return ", ".join([*parts, *broken])
    if isinstance(finder, TokenFinder):
        return ", then ".join(map(_step, finder.steps))
    if isinstance(finder, DependencyFinder):
        return "; ".join(map(_role, finder.roles))
    if isinstance(finder, RegexFinder):
        return f"the expression {finder.pattern}"
    if isinstance(finder, CheckFinder):
        return f"what the check '{finder.check}' finds"
    shown = [" ".join(words) for words in finder.phrases[:MOST_WORDS]]
    more = len(finder.phrases) - len(shown)
    return ", ".join(shown) + (f" and {more} more" if more > 0 else "")


def _step(step: TokenStep) -> str:
    word = " and ".join(_conditions(step.tests)) or "any word"
    if (step.low, step.high) == (1, 1):
        return word
    times = f"{step.low} to {step.high} times" if step.low < step.high else f"{step.low} times"
    return f"{word} ({times})"


def _role(role: Role) -> str:
    link = f", {role.link} {role.under}" if role.link else ""
    tests = " and ".join(_conditions(role.tests)) or "any word"
    return f"{'no ' if role.absent else ''}{role.name}: {tests}{link}"


def _options(finder: CheckFinder) -> str:
    """Say what each option of a check is set to, and what it does."""
    declared = options_of(finder.check) or {}
    return "\n".join(
        f"{name}: {written(value)}. {declared[name].about}" for name, value in finder.options.items()
    )


def _conditions(where: Where) -> list[str]:
    return [f"{field} {_condition(test)}" for field, test in where.items()]


def _condition(test: Test) -> str:
    if test.negated is not None:
        return f"not {_condition(test.negated)}"
    if test.present is not None:
        return "present" if test.present else "absent"
    if test.any_of is not None:
        allowed = sorted(test.any_of)
        return " or ".join(allowed[:MOST_WORDS]) + (" ..." if len(allowed) > MOST_WORDS else "")
    bounds = (("at least", test.low), ("at most", test.high))
    return " and ".join(f"{bound} {value:g}" for bound, value in bounds if value is not None)


def _example(example: Example) -> Text:
    words = _marked(example.text, example.flagged)
    return Text.assemble(visible(example.title), "\n", words) if example.title else words


def _marked(text: str, flagged: Iterable[tuple[int, int]]) -> Text:
    """Return a sentence with << and >> around what is flagged; what lies outside it is named."""
    shown = Text()
    last = outside = 0
    for start, end in sorted(flagged):
        if start < last or end > len(text):
            outside += 1
            continue
        shown.append(visible(text[last:start])).append(f"<<{visible(text[start:end])}>>", FLAGGED)
        last = end
    shown.append(visible(text[last:]))
    return shown.append(f"  (and {outside} in other words or in the title)", "dim") if outside else shown


def _text(text: str) -> Text:
    return Text(visible(text))
