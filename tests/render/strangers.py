"""Texts, paths and messages of people who mean harm, and reports made of them."""

from __future__ import annotations

from hypothesis import strategies as st

from claimcheck.model.finding import SEVERITIES, Finding
from claimcheck.model.report import Failure, Outcome
from claimcheck.model.span import Span
from tests.render.reports import report

HARM = (
    "::error::",
    "\n::error file=x::pwned",
    "\r::stop-commands::x",
    "]]>",
    "</failure>",
    "<!--",
    "&amp;",
    "\x00\x1b[2J",
    "\ud800",
    "\udcff",
    "\u2028",
    "\ufffe",
    "%0A",
    "a:b,c",
    "[x](https://brask.example)",
    "{0}",
    "\\",
    "../",
    "雨",
    "😀",
    '"',
)
harmful = st.lists(st.sampled_from(HARM) | st.text(max_size=5) | st.characters(), max_size=5).map("".join)


@st.composite
def findings(draw: st.DrawFn, text: str) -> Finding:
    start = draw(st.integers(0, len(text) - 1))
    span = Span(start, draw(st.integers(start + 1, len(text))))
    rule = f"TST00{draw(st.integers(1, 3))}"
    suppressed = draw(st.none() | harmful)
    severity = draw(st.sampled_from(SEVERITIES))
    print_of = draw(st.sampled_from("0123")) * 64
    return Finding(rule, draw(harmful), severity, draw(harmful), span, "", print_of, (), suppressed)


@st.composite
def outcomes(draw: st.DrawFn) -> Outcome:
    path = draw(harmful)
    if draw(st.integers(0, 4)) == 0:
        return Failure(path, "not-found", draw(harmful))
    text = draw(harmful.filter(bool))
    return report(text, *draw(st.lists(findings(text), max_size=4)), path=path)


runs = st.lists(outcomes(), max_size=4)
