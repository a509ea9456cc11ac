"""Whose a quotation is: of what follows it at once, else of what the article's statements say."""

from __future__ import annotations

import re
from collections.abc import Mapping

from claimcheck.model.claims import Attribution, Claims, Quotation

# Words that name nobody by themselves.
PRONOUNS = frozenset("he she they it i we you who".split())
# After one of these inside its marks a quotation goes on with who said it.
GOES_ON = re.compile(r"[,?!—–-]\W*\Z")
# How far before a quotation the one stands whom a pronoun means.
REACH = 400


class Owners:
    """The attributions of an article, and those whose source or cue stands at a place."""

    def __init__(self, claims: Claims, text: str) -> None:
        self._text = text
        self._by_id = {a.id: a for a in claims.attributions}
        self._starts: Mapping[int, Attribution] = {
            span.start: a
            for a in reversed(claims.attributions)
            for span in (*(a.cue.spans if a.cue else ()), *([a.source.span] if a.source else ()))
            if a.source is not None
        }

    def of(self, quotation: Quotation) -> Attribution | None:
        """Return the attribution of a quotation; in a row of them, that of the words right behind it."""
        known = self._by_id.get(quotation.attribution or "")
        if not GOES_ON.search(quotation.inner.of(self._text)[-4:]):
            return known
        at = quotation.span.end
        while at < len(self._text) and self._text[at] in " \u00a0":
            at += 1
        return self._starts.get(at, known)

    def may_mean(self, attribution: Attribution, names: tuple[str, ...], quotation: Quotation) -> bool:
        """Tell whether a pronoun may mean somebody whose name stands shortly before, not whom it was taken for."""
        if attribution.source is None or attribution.source.text.lower() not in PRONOUNS or not names:
            return False
        before = self._text[max(0, quotation.span.start - REACH) : quotation.span.start].lower()
        return names[-1] in re.findall(r"\w+", before)
