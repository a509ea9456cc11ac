"""Which part of a page is the article: the one that holds most of its running text, without what stands around it."""

from __future__ import annotations

from collections import defaultdict

from claimcheck.read.html.tokens import RAW
from claimcheck.read.html.tree import Element

NOT_READ = RAW | frozenset(
    "head nav aside footer form button select option template noscript svg math object canvas audio video dialog "
    "menu pre datalist del".split()
)
NOT_READ_ROLES = frozenset(
    "navigation banner complementary contentinfo search dialog alert alertdialog menu menubar toolbar".split()
)
# Words of classes and ids that name what stands around an article.
AROUND = frozenset(
    "ad ads advert advertisement banner breadcrumb breadcrumbs comment comments consent cookie cookies disqus footer "
    "menu modal nav navbar navigation newsletter outbrain paywall popup promo promoted recirculation recommended "
    "related share sharing sidebar social sponsor sponsored subscribe subscription taboola toolbar trending".split()
)
# These hold the article, whatever their classes say of the page.
HOLDERS = frozenset("html body main article h1".split())
ENOUGH_WORDS = 12
SHARES = (1.0, 0.6, 0.3)


def is_read(element: Element) -> bool:
    """Tell whether an element may be part of an article, by its tag, its role and its name."""
    if element.tag in NOT_READ or "hidden" in element.attributes:
        return False
    if element.attributes.get("aria-hidden") == "true" or element.attributes.get("role") in NOT_READ_ROLES:
        return False
    style = element.attributes.get("style", "").replace(" ", "").lower()
    return "display:none" not in style and (element.tag in HOLDERS or element.labels.isdisjoint(AROUND))


def find_article(root: Element, page: str) -> Element:
    """Return the element that holds the article."""
    scores: dict[Element, float] = defaultdict(float)
    todo = [root]
    while todo:
        element = todo.pop()
        if not is_read(element):
            continue
        todo.extend(element.children)
        words = _own_words(element, page)
        if words >= ENOUGH_WORDS:
            above = (
                [element, *element.above()]
                if element.tag not in ("p", "li", "blockquote")
                else [*element.above()]
            )
            for share, holder in zip(SHARES, above, strict=False):
                scores[holder] += share * words
    if not scores:
        return root
    best = max(scores, key=lambda element: scores[element])
    return next((e for e in (best, *best.above()) if e.tag in ("article", "main")), best)


def _own_words(element: Element, page: str) -> int:
    """Count the words of an element that stand in it, or in inline elements that are no links."""
    count = 0
    for child in element.children:
        if child.tag == "":
            count += len(page[child.token.start : child.token.end].split())
        elif child.tag in INLINE and child.tag != "a":
            count += sum(
                len(page[e.token.start : e.token.end].split()) for e in child.children if e.tag == ""
            )
    return count


INLINE = frozenset("a abbr b cite em i mark q small span strong sub sup time u".split())


def find_headline(root: Element, article: Element) -> Element | None:
    """Return the headline of an article that does not hold it: the last one before it, else the first of all."""
    headings = [element for element in root.all() if element.tag == "h1"]
    if any(article in heading.above() for heading in headings):
        return None
    before = [heading for heading in headings if heading.token.start < article.token.start]
    return before[-1] if before else next(iter(headings), None)
