"""claimcheck in a program: a handful of names, which ``import claimcheck`` offers and which stay as they are.

Everything that a report holds is a plain frozen value (see ``claimcheck.model``); ``to_json`` gives the reports of
the command line. Nothing here reads a configuration: what counts is what is said in the call.
"""

from __future__ import annotations

import json
import os
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, cast

from claimcheck import packs as rule_packs
from claimcheck.config import Settings
from claimcheck.config.ids import check_ids
from claimcheck.model.claims import Attribution, Hedge, Number, Quotation, Source
from claimcheck.model.document import Document, Place
from claimcheck.model.drift import Comparison as ModelComparison
from claimcheck.model.drift import Drift
from claimcheck.model.finding import Finding
from claimcheck.model.report import DocumentReport, Summary, Tool
from claimcheck.model.rule import Catalogue, Rule
from claimcheck.pipeline import Auditor
from claimcheck.read import Article, read, read_raw

if TYPE_CHECKING:
    from claimcheck.render.view import View

__all__ = ["Comparison", "Packs", "Report", "audit", "audit_file", "compare", "load_packs"]

Path_ = str | os.PathLike[str]


@dataclass(frozen=True, slots=True)
class Packs:
    """Rules that were loaded, to audit any number of articles by; the language model is loaded with the first."""

    catalogue: Catalogue
    _auditor: Auditor = field(repr=False, compare=False)

    @property
    def rules(self) -> tuple[Rule, ...]:
        """All rules: those that mark claims and those that yield findings."""
        return tuple(self.catalogue.rules)


@dataclass(frozen=True, slots=True)
class Report:
    """What was found in one article. Spans are half-open ranges of code points of ``text``."""

    whole: DocumentReport
    tool: Tool = field(repr=False)

    @property
    def text(self) -> str:
        """The article as read."""
        return self.whole.document.text

    @property
    def notes(self) -> tuple[str, ...]:
        """What a person should know of the article, such as a comment that is not heeded."""
        return self.whole.document.notes

    @property
    def findings(self) -> tuple[Finding, ...]:
        """What an editor should look at, in the order of the text; ``suppressed`` is the reason of what may stand."""
        return self.whole.findings

    @property
    def attributions(self) -> tuple[Attribution, ...]:
        """Who says what."""
        return self.whole.claims.attributions

    @property
    def numbers(self) -> tuple[Number, ...]:
        """Every figure with what it counts and who gave it."""
        return self.whole.claims.numbers

    @property
    def hedges(self) -> tuple[Hedge, ...]:
        """Every softening word and what it softens."""
        return self.whole.claims.hedges

    @property
    def quotations(self) -> tuple[Quotation, ...]:
        """Everything between quotation marks."""
        return self.whole.claims.quotations

    @property
    def sources(self) -> tuple[Source, ...]:
        """Those who speak, with all mentions of each."""
        return self.whole.claims.sources

    @property
    def summary(self) -> Summary:
        """The figures of the article."""
        return self.whole.summary

    def place(self, offset: int) -> Place:
        """Return the line and column in the file of an offset of ``text``, both from 1."""
        return self.whole.document.lines.place(offset)

    def to_json(self) -> Mapping[str, object]:
        """Return the JSON report, schema 1, as Python values."""
        return cast(Mapping[str, object], json.loads(self.render("json")))

    def render(self, name: str = "text", *, width: int = 100) -> str:
        """Return the report in one of the formats of ``claimcheck -f``. Raises PluginError where there is none."""
        from claimcheck.render import renderer

        return "".join(renderer(name).render(self.tool, [self.whole], _view(width)))


@dataclass(frozen=True, slots=True)
class Comparison:
    """What a rewrite made of its originals."""

    whole: ModelComparison
    tool: Tool = field(repr=False)

    @property
    def related(self) -> bool:
        """Whether the texts have to do with each other; where not, there are no drifts."""
        return self.whole.related

    @property
    def drifts(self) -> tuple[Drift, ...]:
        """What was dropped, changed, made surer or added, in the order of the rewrite."""
        return self.whole.drifts

    def to_json(self) -> Mapping[str, object]:
        """Return the JSON report of ``compare``, schema 1, as Python values."""
        return cast(Mapping[str, object], json.loads(self.render("json")))

    def render(self, name: str = "text", *, width: int = 100) -> str:
        """Return the comparison in one of the formats of ``claimcheck compare -f``."""
        from claimcheck.render.comparison import render

        return "".join(render(name, self.tool, self.whole, _view(width)))


def load_packs(*names: Path_) -> Packs:
    """Load rule packs by name or path, left to right; the default one where none is named.

    Raises PackError, which has everything that is wrong with them.
    """
    catalogue = rule_packs.load([os.fspath(name) for name in names] or ["default"])
    return Packs(catalogue, Auditor(Settings(), catalogue))


def audit(
    text: str,
    *,
    name: str = "article.txt",
    packs: Packs | None = None,
    select: Sequence[str] = (),
    ignore: Sequence[str] = (),
) -> Report:
    """Audit a text, which is read as a file of that name would be.

    ``select`` and ``ignore`` are ids of rules, or beginnings of them. Raises UsageError where no rule's id begins so,
    ArticleError where the text cannot be read, ModelError where no language model is installed.
    """
    raw = text.encode("utf-8", errors="replace")
    return _report(packs or _default(), select, ignore, lambda: read_raw(raw, name))


def audit_file(
    path: Path_, *, packs: Packs | None = None, select: Sequence[str] = (), ignore: Sequence[str] = ()
) -> Report:
    """Audit a file. Raises ArticleError where it cannot be read, ModelError."""
    limit = Settings().max_bytes
    article = Article(os.fspath(path), Path(path))
    return _report(packs or _default(), select, ignore, lambda: read(article, max_bytes=limit))


def compare(*originals: str, rewrite: str, packs: Packs | None = None) -> Comparison:
    """Hold a rewrite against one or more originals, all of them plain texts. Raises ArticleError, ModelError."""
    if not originals:
        raise TypeError("compare() needs at least one original")
    auditor = (packs or _default())._auditor
    documents = [read_raw(text.encode("utf-8", errors="replace"), "original.txt") for text in originals]
    document = read_raw(rewrite.encode("utf-8", errors="replace"), "rewrite.txt")
    return Comparison(auditor.compare_documents(documents, document), auditor.tool())


@lru_cache(maxsize=1)
def _default() -> Packs:
    return load_packs()


def _report(
    packs: Packs, select: Sequence[str], ignore: Sequence[str], document: Callable[[], Document]
) -> Report:
    auditor = packs._auditor
    settings = Settings(select=tuple(select), ignore=tuple(ignore))
    check_ids(settings, [rule.id for rule in packs.rules])
    return Report(auditor.audit_document(document(), settings), auditor.tool())


def _view(width: int) -> View:
    from claimcheck.render.view import View

    return View(width)
