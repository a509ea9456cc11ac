"""A source that became another one: a clerk who turned into officials, a neighbour into the police."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import takewhile

from claimcheck.drift.compared import Compared, Retold, attributed, retold, shortened
from claimcheck.drift.phrases import BEHIND
from claimcheck.drift.statements import Statement, Text
from claimcheck.model.claims import Attribution, SourceMention
from claimcheck.model.drift import Shift
from claimcheck.nlp.stems import EMPTY, stem

RETOLD = 0.5
# One word says too little of who said it.
FEWEST = 2
# How much of the shorter name must stand in the longer one.
SAME = 0.5
SURE = 0.5
# So much of what is said again must be an attribution's own.
HELD = 0.4
SPOKES = frozenset(
    map(stem, "spokesman spokeswoman spokesperson spokespeople statement report press release".split())
)
NOBODY = ("nothing", "nobody", "no one", "none")
NUMBERED = frozenset("one a an another".split())


def find(compared: Compared) -> Iterator[Shift]:
    """Yield each statement that another source is given for; of a running quotation only the first."""
    seen: set[tuple[str, str]] = set()
    for statement in compared.original.statements:
        for attribution in statement.attributions:
            changed = _changed(compared, statement, attribution)
            if changed is not None and (attribution.id, changed[0].id) not in seen:
                seen.add((attribution.id, changed[0].id))
                yield changed[1]
                break


def _changed(
    compared: Compared, statement: Statement, attribution: Attribution
) -> tuple[Attribution, Shift] | None:
    """Return who says in the rewrite what another one said, and what became of it."""
    content = statement.stems_in(attribution.content)
    if attribution.source is None or not content:
        return None
    said = retold(compared, statement, content, RETOLD) or shortened(compared, statement, content)
    after = attributed(compared, said.link.rewrite, said.stems) if said else None
    if said is None or len(said.stems) < FEWEST or after is None or after.source is None:
        return None
    if min(attribution.confidence, after.confidence) < SURE:
        return None
    # Of two who stand behind the words one is enough.
    parts = ((a, statement.stems_in(a.content)) for a in statement.attributions)
    others = [a for a, part in parts if compared.share(said.stems, part) > HELD]
    if any(a.source is None or _is_same(compared, a.source, after.source) for a in others or [attribution]):
        return None
    if _is_said_elsewhere(compared, said, after.source):
        return None
    was, is_now = attribution.source.span, after.source.span
    return after, compared.shift("source-upgraded", statement, said.link.rewrite, was, is_now, said.stems)


def _is_said_elsewhere(compared: Compared, said: Retold, source: SourceMention) -> bool:
    """Tell whether the same source says as much of the same in another statement that the rewrite goes back to."""
    return any(
        a.source is not None
        and compared.share(said.stems, link.original.stems_in(a.content)) >= said.share * HELD
        and _is_same(compared, a.source, source)
        for link in compared.alignment.back(said.link.rewrite)
        for a in link.original.attributions
    )


def _is_same(compared: Compared, was: SourceMention, is_now: SourceMention) -> bool:
    if (
        _is_pronoun(was)
        or _is_pronoun(is_now)
        or _is_nobody(was)
        or _is_nobody(is_now)
        or was.text.lower() == is_now.text.lower()
    ):
        return True
    if _became_several(was, is_now):
        return False
    names, others = _names(compared.original, was), _names(compared.rewrite, is_now)
    last, other_last = _last(compared.original, was), _last(compared.rewrite, is_now)
    if last & others or other_last & names:
        return True
    if last and other_last:
        return False
    if (was.kind in ("person", "role") or _is_one_of(was, others)) and is_now.kind in (
        "organisation",
        "document",
    ):
        return _speaks_for(was, names, others)
    return (
        _share_names(compared, names - SPOKES, others - SPOKES)
        or _is_synonym(compared, was, is_now)
        or _is_described(compared, was, is_now)
    )


def _speaks_for(was: SourceMention, names: frozenset[str], others: frozenset[str]) -> bool:
    """Tell whether somebody is the mouth of an organisation; of others the organisation is not the source."""
    around = _words(was.text) | names
    return bool(around & others) and bool(around & SPOKES)


def _share_names(compared: Compared, names: frozenset[str], others: frozenset[str]) -> bool:
    fewer, more = sorted((names, others), key=len)
    return bool(fewer) and compared.share(fewer, more) >= SAME


def _last(text: Text, mention: SourceMention) -> frozenset[str]:
    """Return the last name of a person; nothing of others."""
    source = text.sources.get(mention.id)
    if source is None or source.kind != "person":
        return frozenset()
    names = [word for word in source.name.split() if word[:1].isupper()]
    return _words(names[-1]) if names else frozenset()


def _is_synonym(compared: Compared, was: SourceMention, is_now: SourceMention) -> bool:
    then, now = _words(was.text), _words(is_now.text)
    return any(
        (_words(one) <= then and _words(other) <= now) or (_words(one) <= now and _words(other) <= then)
        for one, other in compared.phrases.same_sources
    )


def _is_described(compared: Compared, was: SourceMention, is_now: SourceMention) -> bool:
    """Tell whether the original calls somebody by both descriptions in one sentence."""
    now, then = _words(is_now.text), _words(was.text)
    return (
        bool(now)
        and bool(then)
        and any(now <= s.stems and (then & s.stems) for s in compared.original.statements)
    )


def _is_one_of(mention: SourceMention, others: frozenset[str]) -> bool:
    """Tell whether somebody without a name is one of others: "a trainee at the bank" is not the bank."""
    words = mention.text.lower().split()
    own = list(takewhile(lambda word: word not in BEHIND, words))
    is_single = mention.kind in ("anonymous", "unresolved") and not mention.plural and words[0] in NUMBERED
    return is_single and len(own) < len(words) and not _words(" ".join(own)) & others


def _became_several(was: SourceMention, is_now: SourceMention) -> bool:
    if was.kind in ("person", "organisation") or _is_pronoun(was) or _is_pronoun(is_now):
        return False
    first = was.text.split()[0].lower() if was.text.split() else ""
    return not was.plural and is_now.plural and first in NUMBERED


def _names(text: Text, mention: SourceMention) -> frozenset[str]:
    """Return the words by which a source is known anywhere in a text."""
    source = text.sources.get(mention.id)
    called = [mention.text] if source is None else [mention.text, source.name]
    if source is not None and source.kind in ("person", "organisation"):
        called += [span.of(text.text) for span in source.mentions]
    return frozenset(word for name in called for word in _words(name))


def _words(text: str) -> frozenset[str]:
    words = (
        "".join(c for c in word if c.isalnum())
        for word in text.lower().replace("’s", "").replace("'s", "").split()
    )
    return frozenset(stem(word) for word in words if word and word not in EMPTY)


def _is_nobody(mention: SourceMention) -> bool:
    """Tell whether a source is none at all: "nothing suggests"."""
    return mention.text.lower().startswith(NOBODY)


def _is_pronoun(mention: SourceMention) -> bool:
    return not _words(mention.text)
