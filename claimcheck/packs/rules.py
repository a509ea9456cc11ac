"""A rule of a pack to a Rule: every key checked, every name resolved."""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping
from typing import cast, get_args

from claimcheck.model.claims import NO_HEDGE, CueClass, HedgeClass, NumberKind, SourceKind
from claimcheck.model.document import SectionKind
from claimcheck.model.finder import (
    CheckFinder,
    ClaimFinder,
    DependencyFinder,
    DriftFinder,
    Finder,
    QuoteFinder,
)
from claimcheck.model.finding import SEVERITIES, Severity
from claimcheck.model.rule import Guideline, MarkAs, Marks, Rule, Unit, Voice
from claimcheck.notation.problems import Page, quoted
from claimcheck.notation.shape import choice, choices, items, lacking, table, text, word
from claimcheck.notation.syntax import CURLY
from claimcheck.notation.tree import Node, Table
from claimcheck.packs.dependency import flaggable
from claimcheck.packs.examples import FEWEST, read_examples
from claimcheck.packs.finders import FINDER_KEYS, Reading, read_contexts, read_finder, read_others
from claimcheck.packs.meanings import RULE

ID = re.compile(r"[A-Z]{3,8}\d{3}", re.ASCII)
NAME = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")
URL = re.compile(r"https?://[^\s<>\"]+")
LONGEST_NAME = 60

REQUIRED = ("id", "name", "summary", "why")
# Finders of what shows only beside another text, and what a rule that has one has no use for.
BESIDE = {"drift": "speaks of a rewrite as a whole", "quote": "speaks of quotations beside a transcript"}
NOT_BESIDE = ("voice", "section", "unless", "requires", "subsumes", "once")
FINDING_ONLY = ("severity", "message", "subsumes", "once", "or")
KEYS = (
    *REQUIRED, "guideline", "marks", "severity", "message", *FINDER_KEYS, "flag", "voice", "section",
    "or", "unless", "requires", "subsumes", "once", "examples",
)  # fmt: skip

CLASSES: Mapping[str, tuple[str, ...]] = {
    "hedge": (*get_args(HedgeClass), NO_HEDGE),
    "cue": get_args(CueClass),
    "source": get_args(SourceKind),
    "number": get_args(NumberKind),
}
# What a finding may underline of a claim; words are underlined whole.
FLAGS: Mapping[str, tuple[str, ...]] = {
    "attribution": ("source", "cue", "content"),
    "number": ("modifier",),
}
PLACEHOLDERS = ("text", "source", "cue", "value", "count", "before", "after", "speaker", "place")
# What a message can say of each claim, or of what a check found; of words it can say only which and how many.
SAYABLE: Mapping[str, tuple[str, ...]] = {
    "attribution": ("text", "source", "cue", "count"),
    "number": ("text", "source", "cue", "value", "count"),
    "hedge": ("text", "source", "cue", "count"),
    "quotation": ("text", "source", "cue", "count"),
    "source": ("text", "source", "count"),
    "check": ("text", "value", "count"),
    "drift": ("text", "before", "after"),
    "quote": ("text", "before", "after", "source", "speaker", "place"),
}
SAYABLE_OF_WORDS = ("text", "count")
BRACES = re.compile(r"\{([^{}]*)\}|[{}]")


def id_of(page: Page, node: Node) -> str:
    """Return the id of a rule; "" where it has none that is one."""
    pairs = node.pairs if isinstance(node, Table) else ()
    value = next((value for key, value in pairs if key.value == "id"), None)
    if value is None:
        return ""
    name = word(page, value, "'id'")
    if name and not ID.fullmatch(name):
        example = f": did you mean {name.upper()}?" if ID.fullmatch(name.upper()) else ", as in HED001"
        page.refuse(value, f"{quoted(name)} is no id: it takes 3 to 8 capitals and 3 digits{example}")
        return ""
    return name


def read_rule(reading: Reading, node: Node, pack: str, ids: Collection[str]) -> Rule:
    """Read one rule. ``ids`` are those of all rules of the run."""
    page = reading.page
    rule_id = id_of(page, node)
    what = f"rule {rule_id}" if rule_id else "a rule"
    keys = table(page, node, what, KEYS, {key: RULE[key] for key in REQUIRED})
    marks = _marks(page, keys["marks"]) if "marks" in keys else None
    if keys:
        _check_keys(page, node, keys, what)
    finder = read_finder(reading, node, keys)
    flagged, left_alone = (
        read_examples(page, keys["examples"], fewest=0 if "marks" in keys else FEWEST, beside=_beside(keys))
        if "examples" in keys
        else ((), ())
    )
    return Rule(
        id=rule_id,
        name=_name(page, keys),
        summary=text(page, keys["summary"], "'summary'") if "summary" in keys else "",
        why=text(page, keys["why"], "'why'", lines=True) if "why" in keys else "",
        guideline=_guideline(page, keys["guideline"]) if "guideline" in keys else None,
        finder=finder,
        marks=marks,
        severity=read_severity(page, keys["severity"]) if "severity" in keys else None,
        message=_message(page, keys["message"], finder) if "message" in keys else "",
        flag=_flag(page, keys["flag"], finder) if "flag" in keys else (),
        voice=cast(frozenset[Voice], _set(page, keys, "voice", get_args(Voice))),
        section=cast(frozenset[SectionKind], _set(page, keys, "section", get_args(SectionKind))),
        unless=read_contexts(reading, keys["unless"], "unless") if "unless" in keys else (),
        requires=read_contexts(reading, keys["requires"], "requires") if "requires" in keys else (),
        subsumes=_subsumes(page, keys["subsumes"], rule_id, ids) if "subsumes" in keys else frozenset(),
        flagged=flagged,
        left_alone=left_alone,
        pack=pack,
        place=page.place(node.at),
        once=cast(Unit, choice(page, keys["once"], "once", get_args(Unit)) or None)
        if "once" in keys
        else None,
        others=read_others(reading, keys["or"], keys) if "or" in keys else (),
    )


def read_severity(page: Page, node: Node) -> Severity | None:
    """Read a severity."""
    return cast(Severity, choice(page, node, "severity", SEVERITIES)) or None


def _check_keys(page: Page, node: Node, keys: Mapping[str, Node], what: str) -> None:
    if "marks" in keys:
        for key in ("check", *BESIDE):
            if key in keys:
                page.refuse(keys["marks"], f"{what} has a '{key}', which yields findings and marks nothing")
        for key in FINDING_ONLY:
            if key in keys:
                page.refuse(keys[key], f"{what} marks words and has no findings, so no '{key}'")
        return
    beside = _beside(keys)
    for key in NOT_BESIDE:
        if key in keys and beside:
            page.refuse(keys[key], f"{what} {BESIDE[beside]}, so no '{key}'")
    for key in ("severity", "message", "examples"):
        if key not in keys:
            page.refuse(node, lacking(what, key, RULE[key]))


def _beside(keys: Collection[str]) -> str:
    """Return the finder of a rule that speaks only where there is another text; "" for other rules."""
    return next((key for key in BESIDE if key in keys), "")


def _name(page: Page, keys: Mapping[str, Node]) -> str:
    if "name" not in keys:
        return ""
    name = word(page, keys["name"], "'name'")
    if name and (len(name) > LONGEST_NAME or not NAME.fullmatch(name)):
        page.refuse(keys["name"], f"{quoted(name)} is no name: use a-z, 0-9 and hyphens{like_a_name(name)}")
    return name


def like_a_name(written: str) -> str:
    """Say what name somebody may have meant; nothing where no letter of it can stand in one."""
    name = "-".join(re.findall(r"[a-z0-9]+", written.lower()))
    return f", as in '{name}'" if name and len(name) <= LONGEST_NAME else ""


def _marks(page: Page, node: Node) -> Marks | None:
    keys = table(page, node, "'marks'", ("as", "class"), ("as", "class"))
    if "as" not in keys or "class" not in keys:
        return None
    mark = choice(page, keys["as"], "mark", CLASSES)
    cls = choice(page, keys["class"], f"class of {mark}", CLASSES[mark]) if mark else ""
    return Marks(cast(MarkAs, mark), cls) if cls else None


def _guideline(page: Page, node: Node) -> Guideline:
    keys = table(page, node, "'guideline'", ("name", "url"), ("name",))
    url = word(page, keys["url"], "'url'") if "url" in keys else ""
    if url and not URL.fullmatch(url):
        page.refuse(
            keys["url"], f"{quoted(url)} is no link: it must begin with http:// or https://{_curly(url)}"
        )
    return Guideline(text(page, keys["name"], "'name'") if "name" in keys else "", url)


def _curly(url: str) -> str:
    return ", without the curly quotation marks" if url[0] in CURLY else ""


def _message(page: Page, node: Node, finder: Finder) -> str:
    sayable = _sayable(finder)
    message = text(page, node, "'message'")
    for brace in BRACES.finditer(message):
        if brace[1] is None:
            page.refuse(
                node, "a { or } without its partner in 'message': braces are for placeholders such as {text}"
            )
        elif brace[1] not in PLACEHOLDERS:
            page.unknown(node, "placeholder", brace[1], sayable)
        elif brace[1] not in sayable:
            known = ", ".join(f"{{{name}}}" for name in sayable)
            page.refuse(
                node, f"'message' cannot say {brace[0]} here, where nothing has one: it can say {known}"
            )
    return message


def _sayable(finder: Finder) -> tuple[str, ...]:
    """Return the placeholders that have something to stand for."""
    if isinstance(finder, CheckFinder):
        return SAYABLE["check"]
    if isinstance(finder, DriftFinder):
        return SAYABLE["drift"]
    if isinstance(finder, QuoteFinder):
        return SAYABLE["quote"]
    return (
        SAYABLE.get(finder.claim, SAYABLE_OF_WORDS) if isinstance(finder, ClaimFinder) else SAYABLE_OF_WORDS
    )


def _flag(page: Page, node: Node, finder: Finder) -> tuple[str, ...]:
    if isinstance(finder, DependencyFinder):
        return choices(page, node, "flag", flaggable(finder))
    allowed = FLAGS.get(finder.claim, ()) if isinstance(finder, ClaimFinder) else ()
    if not allowed:
        page.refuse(node, "'flag' goes with 'dependency', 'claim: attribution' or 'claim: number'")
        return ()
    return choices(page, node, "flag", allowed)


def _set(page: Page, keys: Mapping[str, Node], key: str, known: Collection[str]) -> frozenset[str]:
    return frozenset(choices(page, keys[key], key, known)) if key in keys else frozenset()


def _subsumes(page: Page, node: Node, own: str, ids: Collection[str]) -> frozenset[str]:
    found = set()
    for item in items(page, node, "'subsumes'"):
        other = word(page, item, "'subsumes'")
        if other == own:
            page.refuse(item, f"{own} cannot subsume itself")
        elif other and other not in ids:
            page.unknown(item, "rule", other, ids)
        else:
            found.add(other)
    return frozenset(found)
