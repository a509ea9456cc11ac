"""What was hedged and is now plain fact: a word that softens, a verb of belief, "about" before a figure."""

from __future__ import annotations

from collections.abc import Iterator

from claimcheck.drift.bounds import with_bound
from claimcheck.drift.clauses import holding
from claimcheck.drift.compared import Compared, Retold, attributed, retold
from claimcheck.drift.phrases import standing
from claimcheck.drift.statements import Statement
from claimcheck.model.claims import Attribution, Hedge
from claimcheck.model.drift import Shift
from claimcheck.model.figures import ABOUT
from claimcheck.model.span import Span

# How much of what was softened must stand in the rewrite.
RETOLD = 0.5
HELD = 0.4
# An adjective softens the words beside it.
BESIDE = 40


def find(compared: Compared) -> Iterator[Shift]:
    """Yield each statement that is surer than it was."""
    yield from _approximators(compared)
    for statement in compared.original.statements:
        found = tuple(_in_statement(compared, statement))
        yield from found[:1]


def _approximators(compared: Compared) -> Iterator[Shift]:
    for pair in compared.pairs:
        if pair.how == "same" and pair.original.modifier in ABOUT and pair.rewrite.modifier is None:
            was, is_now = with_bound(pair.original), with_bound(pair.rewrite)
            yield compared.shift("hedge-dropped", pair.before, pair.after, was, is_now)


def _in_statement(compared: Compared, statement: Statement) -> Iterator[Shift]:
    for hedge in statement.hedges:
        if hedge.cls not in ("approximator", "generaliser"):
            yield from _hedge(compared, statement, hedge)
    for attribution in statement.attributions:
        yield from _belief(compared, statement, attribution)
    for place in standing(statement, compared.phrases.first_person):
        yield from _first_person(compared, statement, place)


def _hedge(compared: Compared, statement: Statement, hedge: Hedge) -> Iterator[Shift]:
    scope = _scope(compared, statement, hedge)
    said = retold(compared, statement, scope, RETOLD) if scope else None
    if said is None or _is_soft(compared, said):
        return
    own = hedge.span.of(compared.original.text).lower()
    if own not in " ".join(said.link.rewrite.lowers):
        yield compared.shift("hedge-dropped", statement, said.link.rewrite, hedge.span, None, said.stems)


def _scope(compared: Compared, statement: Statement, hedge: Hedge) -> frozenset[str]:
    """Return what a hedge softens, without its own words."""
    scope = hedge.scope or statement.span
    if hedge.cls == "hearsay" and " " not in hedge.span.of(compared.original.text):
        scope = Span(max(scope.start, hedge.span.start - BESIDE), min(scope.end, hedge.span.end + 2 * BESIDE))
    own = statement.stems_in((hedge.span,))
    return statement.stems_in((scope,)) - own


def _belief(compared: Compared, statement: Statement, attribution: Attribution) -> Iterator[Shift]:
    """Yield what somebody only believed or laid at a door and now is said, or so."""
    cue = attribution.cue
    if cue is None or not compared.phrases.is_soft_cue(cue):
        return
    content = statement.stems_in(attribution.content)
    said = retold(compared, statement, content, RETOLD)
    if said is not None and not _is_soft(compared, said):
        after = attributed(compared, said.link.rewrite, said.stems)
        place = after.cue.spans[0] if after and after.cue else None
        yield compared.shift("hedge-dropped", statement, said.link.rewrite, cue.spans[0], place, said.stems)


def _first_person(compared: Compared, statement: Statement, place: Span) -> Iterator[Shift]:
    """Yield what somebody said to believe, and is now told as known in indirect speech."""
    scope = statement.stems_in((Span(place.end, statement.span.end),))
    said = retold(compared, statement, scope, RETOLD) if scope else None
    if said is None or _is_soft(compared, said):
        return
    after = said.link.rewrite
    quoted = after.stems_in(quotation.span for quotation in after.quotations)
    if compared.share(said.stems, quoted) < RETOLD:
        yield compared.shift("hedge-dropped", statement, after, place, None, said.stems)


def _around(statement: Statement, said: Retold) -> Span:
    """Return the part of a statement of the rewrite in which something is said again, and a little more."""
    places = holding(statement, said.stems)
    return Span(places[0].start - BESIDE, places[-1].end + BESIDE)


def _is_soft(compared: Compared, said: Retold) -> bool:
    """Tell whether a statement of the rewrite softens too what it says again."""
    statement = said.link.rewrite
    if compared.phrases.softens(statement, _around(statement, said)) or said.link.rewrite.kind == "headline":
        return True
    if any(h.cls != "approximator" and h.span.meets(_around(statement, said)) for h in statement.hedges):
        return True
    return any(
        compared.phrases.is_soft_cue(a.cue)
        and compared.share(said.stems, statement.stems_in(a.content)) >= HELD
        for a in statement.attributions
    )
