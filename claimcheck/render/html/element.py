"""Elements of a web page. Whatever is put into one is a stranger's text and comes out as such.

A ``Markup`` is made in this module and nowhere else (ruff sees to that), so that nobody can forget to escape.
MarkupSafe, which spaCy brings along, does the escaping. A template engine would have to be told to escape, would
know no types, and could not nest marks that cross; libraries of elements (htpy, dominate) take three times as long.
"""

from __future__ import annotations

from collections.abc import Iterable

from markupsafe import Markup, escape

from claimcheck.render.safe import visible

# They have neither children nor an end tag.
VOID = frozenset(("col", "input", "meta"))
NOTHING = Markup("")


def element(name: str, /, *children: str, **attributes: str | bool | None) -> Markup:
    """Return an element; False and None leave an attribute out, True gives it no value.

    A name of an attribute that Python cannot write has _ for - (``data_a``), or ends with one (``class_``).
    """
    shown = "".join(map(_attribute, attributes.items()))
    if name in VOID:
        return Markup(f"<{name}{shown}>")
    return Markup(f"<{name}{shown}>{''.join(map(words, children))}</{name}>")


def words(text: str) -> Markup:
    """Return a text as a page shows it, its control characters made visible; an element stays what it is."""
    return text if isinstance(text, Markup) else escape(visible(text))


def verbatim(text: str) -> Markup:
    """Return a text of our own as it is: a style sheet, a script. Nothing of a stranger's may come here."""
    return Markup(text)


def together(parts: Iterable[str]) -> Markup:
    """Return texts and elements one behind the other."""
    return Markup("".join(map(words, parts)))


def joined(separator: str, parts: Iterable[str]) -> Markup:
    """Return texts and elements with a separator between them."""
    return Markup(words(separator).join(map(words, parts)))


def _attribute(attribute: tuple[str, str | bool | None]) -> str:
    name, value = attribute
    if value is None or value is False:
        return ""
    written = name.rstrip("_").replace("_", "-")
    return f" {written}" if value is True else f' {written}="{escape(visible(value))}"'
