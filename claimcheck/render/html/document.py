"""The part of a page on one article: what it comes to, pictures of it, the ledger, the article, and tables."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from markupsafe import Markup

from claimcheck.model.finding import SEVERITIES, Finding
from claimcheck.model.report import DocumentReport
from claimcheck.render.counted import counted
from claimcheck.render.html.article import article
from claimcheck.render.html.contents import Listed
from claimcheck.render.html.course import course, shares
from claimcheck.render.html.element import NOTHING, element, joined
from claimcheck.render.html.ledger import Entry, entries, ledger
from claimcheck.render.html.notes import Note
from claimcheck.render.html.places import Places
from claimcheck.render.html.tables import folded
from claimcheck.render.html.voices import Voices
from claimcheck.render.page.suppressed import Suppressed
from claimcheck.render.safe import squeezed
from claimcheck.render.summed_up import figures, graves
from claimcheck.render.view import View


class Part:
    """What a page says of one article; ``name`` is its id in the page."""

    def __init__(self, report: DocumentReport, view: View, name: str) -> None:
        self._report, self._view, self._name = report, view, name
        shown = filter(view.shows, report.findings)
        self._notes = [Note(number, finding, name) for number, finding in enumerate(shown, start=1)]
        self._voices = Voices.of(report)
        self._places = Places(report.document, name)

    def findings(self) -> Sequence[Finding]:
        """Return the findings that are shown."""
        return [note.finding for note in self._notes]

    def sources(self) -> Sequence[Entry]:
        """Return all who speak."""
        return entries(self._report)

    def listed(self) -> Listed:
        """Return what a list of articles says of it."""
        found = self.findings()
        return Listed(
            id=self._name,
            name=squeezed(self._report.document.name),
            words=self._report.words,
            statements=len(self._report.claims.attributions),
            findings={s: sum(f.severity == s for f in found) for s in SEVERITIES},
            shares=self._voices.shares,
        )

    def written(self) -> Markup:
        """Return the article with all that is said about it."""
        document, claims = self._report.document, self._report.claims
        heading = f"{self._name}-name"
        inside = (
            element("h2", squeezed(document.name), id=heading),
            element("p", joined(" · ", self._sums()), class_="sums"),
            *(element("p", squeezed(note), class_="remark") for note in document.notes),
            element("div", self._pictures(), class_="pictures"),
            self._ledger(),
            element("div", article(document, claims, self._notes, self._name), class_="reading"),
            element("div", folded(self._report, self._places, self._view), class_="tables"),
        )
        return element("section", *inside, class_="document", id=self._name, aria_labelledby=heading)

    def _sums(self) -> Iterator[str]:
        report = self._report
        yield f"{report.words:,} words"
        yield graves(self.listed().findings) or "no findings"
        yield from figures(report.summary)
        yield from Suppressed.of(report).parts()
        hidden = sum(f.suppressed is None for f in report.findings) - len(self._notes)
        if hidden:
            yield f"{counted(hidden, 'finding')} less grave, not shown"

    def _pictures(self) -> Markup:
        if not self._voices.total:
            return NOTHING
        whose = (element("h3", "Whose words"), shares(self._voices))
        along = (
            element("h3", "Along the article"),
            course(self._report, self._voices, self._notes, self._places),
        )
        return joined("", (element("div", *whose, class_="whose"), element("div", *along, class_="along")))

    def _ledger(self) -> Markup:
        if not self._report.claims.attributions:
            return NOTHING
        heading = element("h3", "Who speaks")
        entries = ledger(self._report, self._voices, self._places, self._name)
        return element("div", heading, entries, class_="speaking")
