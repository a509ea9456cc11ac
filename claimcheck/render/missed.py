"""Why a rule does not find what its example marks, in words; and the command that shows more."""

from __future__ import annotations

import shlex

from claimcheck.model.fields import FIELDS
from claimcheck.model.finder import BesideFinder, CheckFinder, RegexFinder, TokenFinder, Words
from claimcheck.model.missed import (
    Missed,
    NoClaim,
    NoStatement,
    NoStep,
    NoWord,
    NoWords,
    OtherClaims,
    OtherWords,
)
from claimcheck.notation.problems import shortened
from claimcheck.render.counted import counted
from claimcheck.render.safe import squeezed
from claimcheck.render.wording import MOST_IN_CONTEXT, sought

# Characters of a sentence that is to be shown by another command.
LONGEST = 100


def told(missed: Missed) -> str:
    """Say in a line how far a rule comes."""
    match missed:
        case NoClaim():
            return _no_claim(missed)
        case OtherClaims():
            return _claims(missed)
        case NoWord():
            return _word(missed)
        case NoStep():
            return _step(missed)
        case NoWords():
            return _nothing(missed)
        case OtherWords() | NoStatement():
            return _seen(missed)


def more(missed: Missed, sentence: str) -> str:
    """Return the command that shows more: the grammar of a sentence, cut where it is long, or the lists of cues.

    "" where none does.
    """
    if isinstance(missed, NoClaim):
        if missed.claim != "attribution":
            return ""
        return _words_command(sentence) if missed.cue else "claimcheck rules lexicons"
    return _words_command(sentence) if isinstance(missed, NoWord | NoStep) else ""


def _words_command(sentence: str) -> str:
    words = squeezed(sentence)
    if len(words) > LONGEST:
        words = words[: words.rfind(" ", 0, LONGEST)] if " " in words[:LONGEST] else words[:LONGEST]
    return f"claimcheck rules words {shlex.quote(words)}"


def _no_claim(missed: NoClaim) -> str:
    if missed.claim == "document":
        return "there are no words in it"
    none = f"claimcheck finds no {missed.claim} in it"
    if missed.claim != "attribution":
        return none
    if missed.cue:
        return f"{none}: it sees the cue {_quoted(missed.cue)}, but no statement that goes with it"
    return f"{none}: no word of it is in its lists of cues"


def _claims(missed: OtherClaims) -> str:
    claim, several = missed.finder.claim, missed.count > 1
    found = "the article is" if claim == "document" else f"claimcheck finds {counted(missed.count, claim)}"
    if missed.key == "then":
        also = "all of them are" if several else "it is"
        return f"{found} as 'where' asks, and {also} as 'then' asks"
    if claim == "document":
        there = f"{found} not as 'where' asks"
    else:
        there = f"{found} in it, {'none of them' if several else 'but not'} as 'where' asks"
    return f"{there}: {missed.field} {'of the nearest ' if several else ''}is {_held(missed)}"


def _held(missed: OtherClaims) -> str:
    """Say what a field holds, as a pack would write it."""
    value = missed.value
    kind = FIELDS[missed.finder.claim][missed.field].kind
    if value is None or value == "":
        return "absent"
    if isinstance(value, bool):
        return str(value).lower()
    if kind == "presence":
        return "present"
    if kind == "text":
        return _quoted(str(value))
    return f"{value:g}" if isinstance(value, float) else str(value)


def _word(missed: NoWord) -> str:
    role = missed.role
    if missed.word:
        return f"{_quoted(missed.word)} fits the role '{role.name}', which must be absent"
    hangs = "hanging on" if role.link == "child-of" else "below"
    return f"no word {f'{hangs} {_quoted(missed.above)} ' if missed.above else ''}fits the role '{role.name}'"


def _step(missed: NoStep) -> str:
    behind = f"behind {_quoted(missed.before)} " if missed.before else ""
    return f"no word {behind}fits step {missed.number}: {sought(TokenFinder((missed.step,)))}"


def _nothing(missed: NoWords) -> str:
    finder = missed.finder
    if isinstance(finder, RegexFinder):
        return f"nothing in it fits {sought(finder)} ('regex')"
    if isinstance(finder, CheckFinder):
        return f"the check '{finder.check}' finds nothing in it"
    if isinstance(finder, BesideFinder):
        return f"there is nothing of {sought(finder)} in it"
    key = "lemmas" if isinstance(finder, Words) and finder.inflected else "phrases"
    return f"there is nothing of {sought(finder, MOST_IN_CONTEXT)} in it ('{key}')"


def _seen(missed: OtherWords | NoStatement) -> str:
    words = _quoted(missed.text)
    if isinstance(missed, OtherWords):
        return f"it finds other words: {words}"
    return f"{words} stands in it, but claimcheck finds no statement that it belongs to"


def _quoted(text: str) -> str:
    return f'"{shortened(text)}"'
