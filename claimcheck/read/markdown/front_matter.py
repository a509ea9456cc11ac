"""The settings that site builders keep above an article, between lines of three signs."""

from __future__ import annotations

import json
import re

from claimcheck.model.lines import LINE_END
from claimcheck.read.clean_copy import CleanCopy

END = LINE_END.pattern
OPENING = re.compile(rf"(?P<sign>---|\+\+\+)[ \t]*(?:{END})")
CLOSING = {
    "---": re.compile(rf"(?:^|(?<=[\r\n]))(?:---|\.\.\.)[ \t]*(?:{END}|\Z)"),
    "+++": re.compile(rf"(?:^|(?<=[\r\n]))\+\+\+[ \t]*(?:{END}|\Z)"),
}
# The title on a line of its own, in YAML or TOML: in quotation marks, or plain. What runs over lines is passed over.
TITLE = re.compile(
    rf"""(?:^|(?<=[\r\n]))(?P<mark>["']?)title(?P=mark)[ \t]*[:=][ \t]*
    (?:"(?P<double>(?:[^"\\\r\n]++|\\.)*+)"|'(?P<single>(?:[^'\r\n]++|'')*+)'|(?P<plain>[^\s"'|>&*!\[{{#%@`][^\r\n]*?))
    (?:[ \t]++\#[^\r\n]*+)?[ \t]*+(?=(?:{END})(?![ \t]+\S)|\Z)""",
    re.VERBOSE,
)
TABLE = re.compile(r"[\r\n][ \t]*\[")
ESCAPE = re.compile(r"\\(?:u[0-9a-fA-F]{4}|[\"\\/bfnrt])|''")
HALF = re.compile("[\ud800-\udfff]")


def title_of(file: str) -> CleanCopy | None:
    """Return the title that the front matter of a file gives it, if it does so on one line."""
    opening = OPENING.match(file)
    closing = CLOSING[opening["sign"]].search(file, opening.end()) if opening else None
    if not opening or not closing:
        return None
    table = TABLE.search(file, opening.end(), closing.start()) if opening["sign"] == "+++" else None
    found = TITLE.search(file, opening.end(), table.start() if table else closing.start())
    if not found:
        return None
    start, end = next(found.span(name) for name in ("double", "single", "plain") if found[name] is not None)
    copy, escapes = CleanCopy(file), {"double": "\\", "single": "'"}.get(found.lastgroup or "", "")
    for escape in ESCAPE.finditer(file, start, end):
        if escapes and escape[0].startswith(escapes):
            copy.keep(start, escape.start())
            meant = "'" if escapes == "'" else str(json.loads(f'"{escape[0]}"'))
            copy.put(HALF.sub("\ufffd", meant), *escape.span())
            start = escape.end()
    copy.keep(start, end)
    return copy if copy.text.strip() else None


def without_front_matter(file: str) -> str:
    """Return a file whose front matter, if it has any that ends, is as many empty lines."""
    opening = OPENING.match(file)
    closing = CLOSING[opening["sign"]].search(file, opening.end()) if opening else None
    if not closing:
        return file
    matter = file[: closing.end()]
    return "\n" * len(LINE_END.findall(matter)) + file[closing.end() :]
