"""The ledger of sources: who speaks, where in the article, and how many of its words are theirs."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from markupsafe import Markup

from claimcheck.model.claims import Attribution, Source
from claimcheck.model.report import DocumentReport
from claimcheck.render.counted import counted
from claimcheck.render.html.element import element, joined
from claimcheck.render.html.places import Places
from claimcheck.render.html.strip import Scale, bar, strip, whole
from claimcheck.render.html.voices import NOBODY, Run, Voices
from claimcheck.render.safe import squeezed


@dataclass(frozen=True, slots=True)
class Entry:
    """One who speaks: ``source`` is None for all statements without one."""

    source: Source | None
    statements: tuple[Attribution, ...]

    @property
    def id(self) -> str:
        """The source's id in the report."""
        return self.source.id if self.source else NOBODY

    @property
    def name(self) -> str:
        """What it is called."""
        return squeezed(self.source.name) if self.source else "No source found"

    @property
    def kind(self) -> str:
        """The kind of source."""
        return self.source.kind if self.source else NOBODY


def entries(report: DocumentReport) -> list[Entry]:
    """Return all who speak, in the order of the ledger, and last what nobody was found for."""
    said: dict[str, list[Attribution]] = {}
    for attribution in report.claims.attributions:
        key = attribution.source.id if attribution.source else NOBODY
        said.setdefault(key, []).append(attribution)
    found = [Entry(source, tuple(said.get(source.id, ()))) for source in report.claims.sources]
    return found + ([Entry(None, tuple(said[NOBODY]))] if NOBODY in said else [])


def ledger(report: DocumentReport, voices: Voices, places: Places, name: str) -> Markup:
    """Return the ledger, those who have most words first; ``name`` is the id of the article in the page."""
    scale = Scale.of(report.document)
    runs: dict[str, list[Run]] = {}
    for run in voices.runs:
        runs.setdefault(run.source, []).append(run)
    ranked = sorted(entries(report), key=lambda entry: -voices.words.get(entry.id, 0))
    items = (_item(entry, voices, runs.get(entry.id, []), places, scale, name) for entry in ranked)
    return element("ol", *items, class_="ledger")


def _item(entry: Entry, voices: Voices, runs: list[Run], places: Places, scale: Scale, name: str) -> Markup:
    words = voices.words.get(entry.id, 0)
    first = entry.source.mentions[0].start if entry.source and entry.source.mentions else _begin(entry)
    return element(
        "li",
        element("a", entry.name, href=places.href(first), class_="who"),
        element("span", whole(voices.share(words)), class_="share"),
        strip(bar(run.span, scale, run.standing) for run in runs),
        element("span", joined(" · ", _told(entry, words, places)), class_="told"),
        id=f"{name}-{entry.id}",
        data_s=entry.id,
        data_kind=entry.kind,
        data_name=entry.name.casefold(),
    )


def _begin(entry: Entry) -> int:
    return min((said.span.start for said in entry.statements), default=0)


def _told(entry: Entry, words: int, places: Places) -> Iterator[str]:
    """Yield what is known of a source beside its name."""
    if entry.source:
        yield entry.source.kind
    yield counted(words, "word")
    if entry.source and entry.source.words_quoted:
        yield f"{entry.source.words_quoted:,} quoted"
    if entry.statements:
        yield places.links(said.span for said in entry.statements)
