"""Strangers' text made harmless: nothing in it reaches a terminal as a command, and no place moves."""

from __future__ import annotations

# C0 controls have pictures of their own (U+2400 and on); the others become a replacement character. Those
# that turn the direction of a line could make a report say something else than it does.
_CONTROLS = {code: 0x2400 + code for code in range(0x20)} | {0x7F: 0x2421}
_OTHERS = dict.fromkeys(
    (*range(0x80, 0xA0), *range(0x202A, 0x202F), *range(0x2066, 0x206A), 0x2028, 0x2029), 0xFFFD
)
_LONE = dict.fromkeys(range(0xD800, 0xE000), 0xFFFD)
_BLOCKS = _CONTROLS | _OTHERS | _LONE
_KEEPING_LINES = {code: shown for code, shown in _BLOCKS.items() if code not in (0x09, 0x0A)} | {0x09: 0x20}
_ON_ONE_LINE = _KEEPING_LINES | {0x0A: 0x20, 0x0D: 0x20}


def visible(text: str) -> str:
    """Return a text whose control characters show and do nothing; each for one, line feeds stay."""
    return text if text.isascii() and text.isprintable() else text.translate(_KEEPING_LINES)


def on_one_line(text: str) -> str:
    """Return a text as one line; each character for one."""
    return text if text.isascii() and text.isprintable() else text.translate(_ON_ONE_LINE)


def squeezed(text: str) -> str:
    """Return the words of a text on one line, one space between them."""
    return " ".join(on_one_line(text).split())


def encodable(text: str) -> str:
    """Return a text that UTF-8 can hold: surrogates that stand alone become a replacement character."""
    return text if text.isascii() else text.translate(_LONE)
