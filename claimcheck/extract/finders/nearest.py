"""How far a pattern of words comes that does not match: the first of its parts that no word fits."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from claimcheck.extract.finders.dependency import DependencyPattern
from claimcheck.extract.finders.tokens import TokenPattern
from claimcheck.extract.finders.wordtests import Match, Words
from claimcheck.model.finder import DependencyFinder, Role, TokenFinder
from claimcheck.model.missed import NoStep, NoWord
from claimcheck.model.span import Span

Found = tuple[Words, Match]


def missed_word(sentences: Sequence[Words], finder: DependencyFinder) -> NoWord | None:
    """Return the first role that no word fits where those before it have theirs; None where all have."""
    fitting: tuple[Role, ...] = ()
    before: Found | None = None
    for role, below in _branches(finder.roles):
        found = _first(DependencyFinder((*fitting, role, *below)), sentences)
        if found is None:
            above = _word(before, role.under)
            return NoWord(role, above, _unwanted(fitting, role, below, sentences) if role.absent else "")
        fitting, before = (*fitting, role, *below), found
    return None


def _branches(roles: Sequence[Role]) -> Iterator[tuple[Role, tuple[Role, ...]]]:
    """Yield each role; one that must be absent with all the roles below it, which say what must be."""
    taken: set[str] = set()
    for role in roles:
        if role.name in taken:
            continue
        names, below = {role.name}, []
        for lower in roles if role.absent else ():
            if lower.under in names:
                names.add(lower.name)
                below.append(lower)
        taken |= names
        yield role, tuple(below)


def _first(finder: DependencyFinder, sentences: Sequence[Words]) -> Found | None:
    pattern = DependencyPattern(finder)
    return next(((words, match) for words in sentences for match in pattern.matches(words)), None)


def _word(found: Found | None, role: str) -> str:
    return (
        next((found[0].tokens[at].word for name, at in found[1].roles if name == role), "") if found else ""
    )


def _unwanted(
    fitting: tuple[Role, ...], role: Role, below: tuple[Role, ...], sentences: Sequence[Words]
) -> str:
    """Return the word that fits a role which must have none."""
    there = DependencyFinder((*fitting, replace(role, absent=False), *below))
    return _word(_first(there, sentences), role.name)


def missed_step(
    sentences: Sequence[Words], finder: TokenFinder, wanted: Sequence[Span], text: str
) -> NoStep | None:
    """Return the first step that no word fits behind the words that fit those before; None where all do."""
    steps = finder.steps
    for count in range(len(steps), 0, -1):
        stretches = list(_stretches(TokenFinder(steps[:count]), sentences))
        if stretches and count == len(steps):
            return None
        if stretches:
            nearest = next((s for s in stretches if any(map(s.meets, wanted))), stretches[0])
            return NoStep(steps[count], count + 1, nearest.of(text))
    needed = next(i for i, step in enumerate(steps) if step.low)
    return NoStep(steps[needed], needed + 1)


def _stretches(finder: TokenFinder, sentences: Sequence[Words]) -> Iterator[Span]:
    pattern = TokenPattern(finder)
    for words in sentences:
        for match in pattern.matches(words):
            yield Span(words.tokens[match.first].span.start, words.tokens[match.last - 1].span.end)
