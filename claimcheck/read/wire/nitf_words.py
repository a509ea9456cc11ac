"""What the elements of NITF mean: which are read, and what kind of paragraph each of them is."""

from __future__ import annotations

from claimcheck.model.document import SectionKind
from claimcheck.read.html.tree import BLOCKS, Element
from claimcheck.read.html.words import Dialect

KINDS: dict[str, SectionKind] = {
    "hl1": "headline",
    "hl2": "subhead",
    "byline": "byline",
    "distributor": "credit",
    "dateline": "dateline",
    "media-caption": "caption",
    "media-producer": "credit",
    "tagline": "credit",
}
# What the desk says to itself or to its clients, and what is not made of sentences.
NOT_READ = frozenset(
    "head note rights series abstract media-reference media-metadata media-object nitf-table-metadata "
    "custom-table bibliography pre pronounce ds toc del script style".split()
)
NITF_BLOCKS = (
    BLOCKS
    | KINDS.keys()
    | frozenset(
        "body.head body.content body.end hedline block bq media fn nitf-table nitf-col credit".split()
    )
)


def _reads(element: Element) -> bool:
    return element.tag not in NOT_READ


def _kind(element: Element, has_headline: bool) -> SectionKind | None:
    for tag in (element.tag, *(above.tag for above in element.above())):
        if tag in KINDS:
            kind = KINDS[tag]
            return "subhead" if kind == "headline" and has_headline else kind
    return None


NITF = Dialect(NITF_BLOCKS, frozenset(["bq", "blockquote"]), _reads, _kind)
