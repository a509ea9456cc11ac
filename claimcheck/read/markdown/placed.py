"""A CommonMark parser that keeps where in a paragraph each of its inline tokens began.

markdown-it only tells the lines of a block. Here each token's ``meta["at"]`` is its offset in the source of
the paragraph, which its own parser knows when it makes the token.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from typing import Literal

from markdown_it import MarkdownIt
from markdown_it.parser_inline import ParserInline
from markdown_it.rules_inline import StateInline, image, link
from markdown_it.token import Token
from markdown_it.utils import EnvType

# What is nested deeper in quotations and lists, markdown-it leaves out; it would be 20.
DEEPEST = 50
# Links and images in each other deeper than this are looked for so often in a file, and then no more.
DEEP, MOST_TRIES = 10, 5_000
TRIES = "tries of deep links"


class _State(StateInline):
    step = 0
    pushed = 0
    pending_at = 0

    def pushPending(self) -> Token:  # noqa: N802 - markdown-it calls it so
        token = super().pushPending()
        token.meta["at"] = self.pending_at
        return token

    def push(self, ttype: str, tag: str, nesting: Literal[-1, 0, 1]) -> Token:
        token = super().push(ttype, tag, nesting)
        # A run of marks is pushed one by one, each as a text of its own.
        token.meta["at"] = self.step + self.pushed
        self.pushed += ttype == "text"
        return token


class _Inline(ParserInline):
    def tokenize(self, state: StateInline) -> None:
        """Apply the rules at each offset, as the original does, and note the offset."""
        rules = self.ruler.getRules("")
        end, deepest = state.posMax, state.md.options["maxNesting"]
        while state.pos < end:
            _note(state)
            if state.level < deepest and any(rule(state, False) for rule in rules):
                continue
            state.append_pending(state.src[state.pos])
            state.pos += 1
        if state.pending:
            state.pushPending()

    def parse(self, src: str, md: MarkdownIt, env: EnvType, tokens: list[Token]) -> list[Token]:
        state = _State(src, md, env, tokens)
        self.tokenize(state)
        for rule in self.ruler2.getRules(""):
            rule(state)
        return state.tokens


def _note(state: StateInline) -> None:
    if isinstance(state, _State):
        state.step, state.pushed = state.pos, 0
        if not state.pending:
            state.pending_at = state.pos


def _bounded(rule: Callable[[StateInline, bool], bool]) -> Callable[[StateInline, bool], bool]:
    """Give a rule up in a file in which it looks behind very many signs for an end that is not there.

    Each of them sends it down as deep as may be, so that a small file would take minutes.
    """

    def tried(state: StateInline, silent: bool) -> bool:
        tries = int(state.env.get(TRIES, 0))
        if tries > MOST_TRIES:
            return False
        state.env[TRIES] = tries + (state.level > DEEP)
        return rule(state, silent)

    return tried


@cache
def parser() -> MarkdownIt:
    """Return the parser: CommonMark with the tables and the struck words of GitHub."""
    markdown = MarkdownIt("commonmark", {"maxNesting": DEEPEST}).enable(["table", "strikethrough"])
    markdown.inline = _Inline()
    markdown.inline.ruler.enableOnly(
        ["text", "newline", "escape", "backticks", "strikethrough", "emphasis", "link", "image", "autolink"]
    )
    markdown.inline.ruler.enable(["html_inline", "entity"])
    markdown.inline.ruler.at("link", _bounded(link))
    markdown.inline.ruler.at("image", _bounded(image))
    # Joined, texts would no longer say where they began, nor how they are written in the file.
    markdown.inline.ruler2.enableOnly(["balance_pairs", "strikethrough", "emphasis"])
    markdown.core.ruler.disable("text_join")
    return markdown
