"""What a page holds, as a reader that is not a browser sees it; and strangers' texts that would be more than text."""

from __future__ import annotations

from dataclasses import dataclass
from html.parser import HTMLParser

from hypothesis import strategies as st

from tests.render.strangers import HARM

MARKUP = (
    *HARM,
    "<script>alert(1)</script>",
    "</script><script>alert(1)</script>",
    '"><img src=x onerror=alert(1)>',
    "' onmouseover='alert(1)",
    "</style>",
    "<!--",
    "-->",
    "<svg/onload=alert(1)>",
    "javascript:alert(1)",
    "&lt;b&gt;",
    "<![CDATA[",
    "<plaintext>",
)
harmful = st.lists(st.sampled_from(MARKUP) | st.text(max_size=5), max_size=5).map("".join)
# The elements of a report: no article adds one.
OURS = set(
    "html head meta title style body svg defs path pattern rect line use a header div b select option h1 h2 h3 h4 "
    "section ul ol li form fieldset legend label input span button p main table colgroup col tbody thead tr th td "
    "small details summary caption sup i nav footer script".split()
)
VOID = ("col", "input", "meta")


@dataclass(slots=True)
class Tag:
    """An element with all text in it, and the names of the elements that it stands in."""

    name: str
    attributes: dict[str, str | None]
    inside: tuple[str, ...]
    text: str = ""


class Seen(HTMLParser):
    """The elements of a page in their order. AssertionError where one is not closed as it was opened."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.tags: list[Tag] = []
        self.unclosed: list[Tag] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        names = [name for name, _ in attrs]
        assert len(names) == len(set(names)), names
        self.tags.append(Tag(tag, dict(attrs), tuple(t.name for t in self.unclosed)))
        if tag not in VOID:
            self.unclosed.append(self.tags[-1])

    def handle_endtag(self, tag: str) -> None:
        assert self.unclosed.pop().name == tag

    def handle_data(self, data: str) -> None:
        for tag in self.unclosed:
            tag.text += data

    def handle_comment(self, data: str) -> None:
        raise AssertionError(data)

    def handle_pi(self, data: str) -> None:
        raise AssertionError(data)

    def all(self, name: str, look: str = "") -> list[Tag]:
        """Return the elements of a name that have a class."""
        return [t for t in self.tags if t.name == name and (not look or look in classes(t))]


def classes(tag: Tag) -> list[str]:
    """Return the classes of an element."""
    return (tag.attributes.get("class") or "").split()


def seen(page: str) -> Seen:
    """Read a page."""
    reader = Seen()
    reader.feed(page)
    reader.close()
    assert not reader.unclosed
    return reader
