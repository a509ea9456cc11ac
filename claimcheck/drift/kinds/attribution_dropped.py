"""What somebody said and the rewrite says in its own voice."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice

from claimcheck.drift.compared import Compared, attributed, is_seen_as_said, retold, said_without
from claimcheck.drift.phrases import BEHIND
from claimcheck.drift.statements import Statement
from claimcheck.model.claims import Attribution
from claimcheck.model.drift import Shift

RETOLD = 0.55
SURE = 0.5
OWN = frozenset("he she his her they their it its".split())


def find(compared: Compared) -> Iterator[Shift]:
    """Yield each statement that has lost who said it."""
    for statement in compared.original.statements:
        lost = (_lost(compared, statement, a) for a in statement.attributions if _counts(compared, a))
        yield from islice(filter(None, lost), 1)


def _counts(compared: Compared, attribution: Attribution) -> bool:
    """Tell whether it matters that a source is lost: of one who denies or only believes other rules speak."""
    cue = attribution.cue
    if attribution.source is None or attribution.confidence < SURE:
        return False
    return cue is None or (cue.cls != "denial" and not compared.phrases.is_soft_cue(cue))


def _lost(compared: Compared, statement: Statement, attribution: Attribution) -> Shift | None:
    content = statement.stems_in(attribution.content)
    said = retold(compared, statement, content, RETOLD) if content else None
    if said is None or said.link.rewrite.kind != "body" or attribution.source is None:
        return None
    after, stems = said.link.rewrite, said.stems
    own = statement.stems_in((attribution.source.span,))
    if (
        _has_speaker(compared, after, stems, content - own)
        or said_without(compared, after, stems)
        or _acts(statement, attribution, after)
    ):
        return None
    return compared.shift("attribution-dropped", statement, after, attribution.source.span, None, stems)


def _has_speaker(
    compared: Compared, after: Statement, stems: frozenset[str], spoken_of: frozenset[str]
) -> bool:
    """Tell whether somebody stands behind the words in the rewrite, there or just before.

    One of whom the words speak is no speaker of theirs: "staff had complained".
    """
    if attributed(compared, after, stems, spoken_of) or is_seen_as_said(compared, after, stems):
        return True
    beside = compared.rewrite.around(after.index)
    quoted = any(q.span.meets(after.span) for q in after.quotations)
    return quoted and any(s.section == after.section and s.attributions for s in beside if s is not after)


def _acts(statement: Statement, attribution: Attribution, after: Statement) -> bool:
    """Tell whether the source is somebody who does something, in the rewrite as in the original.

    "Trump asked the council to help" says what Trump did. But where what is said speaks of its own source ("Moe said
    he was at home"), the rewrite may name the source and have dropped that it is one.
    """
    head = _head(statement, attribution)
    content = statement.stems_in(attribution.content)
    if head is None or head not in after.stems or head in content:
        return False
    if attribution.cue is not None and attribution.cue.cls == "other":
        return True
    if any(other.parent == attribution.id for other in statement.attributions):
        return True  # one who reports what another said may be named anywhere
    return not any(
        word in OWN and any(part.holds(place) for part in attribution.content)
        for word, place in zip(statement.lowers, statement.places, strict=True)
    )


def _head(statement: Statement, attribution: Attribution) -> str | None:
    """Return the word for the source itself: of doctors at a clinic it is not the clinic."""
    if attribution.source is None:
        return None
    inside = [
        (word, place)
        for word, place in zip(statement.lowers, statement.places, strict=True)
        if attribution.source.span.holds(place)
    ]
    end = next((place.start for word, place in inside[1:] if word in BEHIND), attribution.source.span.end)
    source = [w for w in statement.words if attribution.source.span.holds(w.span) and w.span.start < end]
    return source[-1].stem if source else None
