"""A spaCy component: who says what, as the tagger sees it, on a ``Doc``.

spaCy imports this module whenever it makes a pipeline where claimcheck is installed, whether anybody asked for the
component or not. So it imports nothing but spaCy, and changes nothing of spaCy's until a component is made.

No ``from __future__ import annotations`` here: spaCy reads the types of the settings from the factory's signature.
"""

import warnings
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import chain, repeat
from typing import cast

from spacy.language import Language
from spacy.tokens import Doc, Span, SpanGroup

NAME = "claimcheck_attributions"
EXTENSION = "attributions"
ROLES = ("SOURCE", "CUE", "CONTENT")
# Where spaCy's own categorisers of spans keep how sure they are: a number for each span of the group, in its order.
SCORES = "scores"
Scored = tuple[Span, float | None]


@dataclass(frozen=True, slots=True)
class Attribution:
    """Who says what: each part in any number of spans, ``content`` in one at least.

    ``confidence`` is the share of such attributions that people would agree with; None where spaCy lost it, which
    ``Doc.from_docs`` does.
    """

    id: str
    source: tuple[Span, ...]
    cue: tuple[Span, ...]
    content: tuple[Span, ...]
    confidence: float | None


class AttributionFinder:
    """Lays the attributions of a text on its ``Doc``, whose tokens it leaves as they are.

    ``threshold``: how sure they are at least, the tagger's own where None. ``spans_key``: the group of ``doc.spans``
    that their parts make up; what was there before goes.
    """

    def __init__(self, name: str, threshold: float | None, spans_key: str) -> None:
        """Raise ValueError where a setting is none."""
        if threshold is not None and not 0 <= threshold <= 1:
            raise ValueError(f"threshold of {name!r} is {threshold}: give a number from 0 to 1, or None")
        if not spans_key:
            raise ValueError(f"spans_key of {name!r} is empty: give the name of a group of spans")
        self.name, self.threshold, self.spans_key = name, threshold, spans_key
        offer_extension()

    def __call__(self, doc: Doc) -> Doc:
        """Find the attributions of a text, read as an audit reads a plain text. Raises ModelError."""
        from claimcheck.read.text import read_decoded
        from claimcheck.tagger import tag

        spans: list[Span] = []
        scores: list[float] = []
        for number, found in enumerate(tag(read_decoded(doc.text, self.name), self.threshold), start=1):
            for role, places in zip(ROLES, (found.source, found.cue, found.content), strict=True):
                spans.extend(whole_words(doc, place, role, f"A{number}") for place in places)
            scores.extend([found.confidence] * (len(spans) - len(scores)))
        doc.spans[self.spans_key] = SpanGroup(doc, name=NAME, spans=spans, attrs={SCORES: scores})
        return doc

    def __reduce__(self) -> tuple[type["AttributionFinder"], tuple[str, float | None, str]]:
        """Be made anew where a pipeline is unpickled, so that the extension is there, too."""
        return type(self), (self.name, self.threshold, self.spans_key)


@Language.factory(
    NAME,
    default_config={"threshold": None, "spans_key": NAME},
    assigns=["doc.spans", f"doc._.{EXTENSION}"],
)
def make_attribution_finder(
    nlp: Language,  # noqa: ARG001 - spaCy gives it to every factory
    name: str,
    threshold: float | None,
    spans_key: str,
) -> AttributionFinder:
    """Make the component for ``nlp.add_pipe("claimcheck_attributions")``."""
    return AttributionFinder(name, threshold, spans_key)


def attributions(doc: Doc) -> tuple[Attribution, ...]:
    """Return what the component found in a text: what ``doc._.attributions`` says.

    Of several components the first that ran counts; ``read_group`` reads the group of any.
    """
    group = next((group for group in doc.spans.values() if group.name == NAME), None)
    return () if group is None else read_group(group)


def read_group(group: SpanGroup) -> tuple[Attribution, ...]:
    """Return the attributions whose parts are the spans of a group, in its order; of other spans it says nothing."""
    scores = group.attrs.get(SCORES, ())
    sure = chain(scores if len(scores) <= len(group) else (), repeat(None))
    return tuple(_attribution(part) for part in _apart(zip(group, sure, strict=False)))


def _apart(scored: Iterable[Scored]) -> Iterator[list[Scored]]:
    """Cut the spans of a group where one attribution ends. In docs put together an id can follow itself."""
    part: list[Scored] = []
    for span, score in scored:
        if span.label_ not in ROLES:
            continue
        before = part[-1][0] if part else span
        if span.id != before.id or ROLES.index(span.label_) < ROLES.index(before.label_):
            yield part
            part = []
        part.append((span, score))
    if part:
        yield part


def _attribution(part: Sequence[Scored]) -> Attribution:
    source, cue, content = (tuple(span for span, _ in part if span.label_ == role) for role in ROLES)
    return Attribution(part[0][0].id_, source, cue, content, part[0][1])


def whole_words(doc: Doc, place: tuple[int, int], role: str, number: str) -> Span:
    """Return the tokens that share characters with a place: every character is a token's, or the space behind it."""
    return cast(Span, doc.char_span(*place, label=role, span_id=number, alignment_mode="expand"))


def offer_extension() -> None:
    """Make ``doc._.attributions`` known to spaCy, unless somebody else's is."""
    if not Doc.has_extension(EXTENSION):
        Doc.set_extension(EXTENSION, getter=attributions)
    elif attributions not in Doc.get_extension(EXTENSION):
        warnings.warn(
            f"doc._.{EXTENSION} is another package's already; use claimcheck.component.attributions(doc)",
            stacklevel=2,
        )
