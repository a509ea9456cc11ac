"""Finder ``dependency``: words by how they hang together in the parse of a sentence."""

from __future__ import annotations

from claimcheck.extract.finders.wordtests import Match, Passes, Words, must_stand, needed, tester
from claimcheck.model.finder import DependencyFinder, Need, Role
from claimcheck.model.prose import Parse


class DependencyPattern:
    """One pattern: a tree of roles, each word of which hangs on the word of the role above.

    Since a role names only one other, each can be looked for by itself below the word of that one: no
    combinations are tried.
    """

    def __init__(self, finder: DependencyFinder, flag: tuple[str, ...] = ()) -> None:
        """Make a pattern whose match is the words of the roles in ``flag``, else of all its roles."""
        self._flag = flag
        self.need: Need = finder.needs
        self._roles = finder.roles
        self._tests: dict[str, Passes] = {role.name: tester(role.tests) for role in finder.roles}
        self._below: dict[str, list[Role]] = {role.name: [] for role in finder.roles}
        for role in finder.roles[1:]:
            self._below[role.under].append(role)
        self.needed = needed(must_stand(role.tests) for role in self._present())

    def matches(self, words: Words) -> list[Match]:
        """Return a match for each word that fits the first role."""
        anchor = self._roles[0]
        fits = _Fits(self._tests, self._below, words)
        found = []
        for at in range(len(words.tokens)):
            if fits.fits(anchor, at):
                roles = tuple(fits.chosen(anchor, at))
                places = [place for role, place in roles if not self._flag or role in self._flag]
                found.append(Match(min(places), max(places) + 1, roles))
        return found

    def _present(self) -> list[Role]:
        """Return the roles without which there is no match: neither absent nor below one that is."""
        present = [self._roles[0]]
        names = {self._roles[0].name}
        for role in self._roles[1:]:
            if role.under in names and not role.absent:
                names.add(role.name)
                present.append(role)
        return present


class _Fits:
    """Which words of one sentence fit which role; each question is answered once."""

    def __init__(self, tests: dict[str, Passes], below: dict[str, list[Role]], words: Words) -> None:
        self._tests = tests
        self._below = below
        self._words = words
        self._known: dict[tuple[str, int], bool] = {}

    def fits(self, role: Role, at: int) -> bool:
        """Tell whether a word fits a role, with all that must and must not hang on it."""
        key = (role.name, at)
        if key not in self._known:
            self._known[key] = self._tests[role.name](self._words, at) and all(
                (self._hanging(lower, at) is None) == lower.absent for lower in self._below[role.name]
            )
        return self._known[key]

    def chosen(self, role: Role, at: int) -> list[tuple[str, int]]:
        """Return the word of a role, and the first words that fit the roles below it."""
        found = [(role.name, at)]
        for lower in self._below[role.name]:
            place = self._hanging(lower, at)
            if place is not None and not lower.absent:
                found += self.chosen(lower, place)
        return found

    def _hanging(self, role: Role, at: int) -> int | None:
        """Return the first word below another that fits a role."""
        parse = self._words.parse
        if parse is None:
            return None
        below = parse.children[at] if role.link == "child-of" else _under(parse, at)
        return next((place for place in below if self.fits(role, place)), None)


def _under(parse: Parse, at: int) -> list[int]:
    return [place for place in parse.subtree(at) if place != at]
