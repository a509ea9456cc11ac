"""Errors that a user can act on, each with the exit status that it leads to."""

from __future__ import annotations

from dataclasses import dataclass


def _again(kind: type[Exception], words: tuple[object, ...], members: dict[str, object]) -> Exception:
    """Make an error as it was in another process, without making it anew."""
    error = kind.__new__(kind, *words)
    error.__dict__.update(members)
    return error


class ClaimcheckError(Exception):
    """Something a user can mend: what is wrong, and what to do about it.

    ``place`` is where (``path`` or ``path:line:column``), ``remedy`` what to do; both may be empty.
    """

    status = 2

    def __init__(self, message: str, *, place: str = "", remedy: str = "") -> None:
        super().__init__(message)
        self.message = message
        self.place = place
        self.remedy = remedy

    def __str__(self) -> str:
        head = f"{self.place}: {self.message}" if self.place else self.message
        return f"{head} ({self.remedy})" if self.remedy else head

    def __reduce__(self) -> tuple[object, ...]:
        return _again, (type(self), self.args, self.__dict__)


class UsageError(ClaimcheckError):
    """The request itself cannot be carried out: an option, a name, no article given."""


class ArticleError(ClaimcheckError):
    """One article cannot be read; the others still are. ``code`` is a stable slug for programs.

    ``line`` is where it is in a file that holds an article a line.
    """

    def __init__(
        self, message: str, *, code: str, place: str = "", remedy: str = "", line: int | None = None
    ) -> None:
        super().__init__(message, place=place, remedy=remedy)
        self.code = code
        self.line = line


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing that is wrong in a file: ``place`` is ``path:line:column``, or "" where it has none.

    ``excerpt`` is the line of the file, cut short around ``caret``, the 0-based column that is meant.
    """

    place: str
    message: str
    excerpt: str = ""
    caret: int = 0

    def __str__(self) -> str:
        return f"{self.place}: {self.message}" if self.place else self.message


class ProblemsError(ClaimcheckError):
    """Files that cannot be used: every problem of every file."""

    def __init__(self, problems: tuple[Problem, ...]) -> None:
        super().__init__("\n".join(map(str, problems)))
        self.problems = problems


class PackError(ProblemsError):
    """Rule packs that cannot be used."""


class ConfigError(ProblemsError):
    """A configuration that cannot be used."""


class CorpusError(ProblemsError):
    """An annotated corpus that the tagger cannot be trained on."""


class ModelError(ClaimcheckError):
    """The language model is missing, of a wrong version, or not the published one."""


class PluginError(ClaimcheckError):
    """A plug-in that is installed and cannot be used, or two that claim one name."""


class PluginFault(Exception):  # noqa: N818 - it is no error of the user's, nor of claimcheck's
    """A plug-in went wrong while it ran: ``plugin`` names it and whose it is, ``reason`` what happened."""

    def __init__(self, plugin: str, reason: str) -> None:
        super().__init__(f"a fault of {plugin}: {reason}")
        self.plugin = plugin
        self.reason = reason

    def __reduce__(self) -> tuple[object, ...]:
        return _again, (type(self), self.args, self.__dict__)
