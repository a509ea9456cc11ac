"""The elements of a page, as browsers nest them where tags are left out or do not match."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from claimcheck.errors import ArticleError
from claimcheck.read.html.tokens import RAW, Token, attributes, tokens

VOID = frozenset("area base br col embed hr img input link meta source track wbr param".split())
BLOCKS = frozenset(
    "address article aside blockquote body center details dd div dl dt fieldset figcaption figure footer form h1 h2 "
    "h3 h4 h5 h6 header hgroup hr html li main menu nav ol p pre section summary table tbody tfoot thead tr "
    "ul".split()
)
# What ends by itself where one of these begins inside of the same of the third.
ENDED_BY = {
    "li": frozenset(["li"]),
    "dt": frozenset(["dt", "dd"]),
    "dd": frozenset(["dt", "dd"]),
    "tr": frozenset(["tr", "td", "th"]),
    "td": frozenset(["td", "th"]),
    "th": frozenset(["td", "th"]),
    "option": frozenset(["option"]),
}
SCOPES = frozenset("table ul ol dl select body html article section div td th".split())
DEEPEST, MOST = 400, 300_000
NAME = re.compile(r"[a-z0-9]+")


@dataclass(slots=True, eq=False)
class Element:
    """An element, a text or a comment (``tag`` is "" or "!"), with what is inside it."""

    tag: str
    token: Token
    parent: Element | None
    attributes: dict[str, str] = field(default_factory=dict)
    children: list[Element] = field(default_factory=list)

    @property
    def labels(self) -> frozenset[str]:
        """The words of which its class and id are made."""
        return frozenset(
            NAME.findall(f"{self.attributes.get('class', '')} {self.attributes.get('id', '')}".lower())
        )

    def all(self) -> Iterator[Element]:
        """Yield it and all that is inside it, in order."""
        todo = [self]
        while todo:
            element = todo.pop()
            yield element
            todo.extend(reversed(element.children))

    def above(self) -> Iterator[Element]:
        """Yield the elements that it is in, the innermost first."""
        element = self.parent
        while element is not None:
            yield element
            element = element.parent


def read_tree(page: str, path: str) -> Element:
    """Return the root of a page. ArticleError where it is nested deeper than any article is."""
    root = Element("html", Token("open", 0, 0, "html"), None)
    stack = [root]
    for number, token in enumerate(tokens(page)):
        if number == MOST:
            raise _refused(f"it has more than {MOST:,} elements", "too-large", path)
        if token.kind == "close":
            _close(stack, token.name)
            continue
        tag = {"open": token.name, "text": "", "comment": "!"}[token.kind]
        if tag in BLOCKS and any(element.tag == "p" for element in stack[-4:]):
            _close(stack, "p")
        if tag in ENDED_BY:
            _end(stack, ENDED_BY[tag])
        element = Element(tag, token, stack[-1], attributes(token.words) if token.kind == "open" else {})
        stack[-1].children.append(element)
        if tag and tag != "!" and tag not in VOID and not (tag in RAW and token.words.endswith("/")):
            stack.append(element)
        if len(stack) > DEEPEST:
            raise _refused(f"more than {DEEPEST} elements are nested in each other", "too-deep", path)
    return root


def _refused(message: str, code: str, path: str) -> ArticleError:
    remedy = "save the article alone, for instance from a browser's reading view"
    return ArticleError(message, code=code, place=path, remedy=remedy)


def _close(stack: list[Element], name: str) -> None:
    """Leave the innermost element of a name, if there is one; a paragraph is not looked for outside of its block."""
    for depth in range(len(stack) - 1, 0, -1):
        if stack[depth].tag == name:
            del stack[depth:]
            return
        if name == "p" and stack[depth].tag in BLOCKS:
            return


def _end(stack: list[Element], names: frozenset[str]) -> None:
    for depth in range(len(stack) - 1, 0, -1):
        if stack[depth].tag in names:
            del stack[depth:]
            return
        if stack[depth].tag in SCOPES and stack[depth].tag not in names:
            return
