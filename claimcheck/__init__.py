"""Audit a news article: who said what, how sure they were, and what nobody stands behind.

What programs use stands in ``claimcheck.api`` and is offered here. It is imported when it is asked for: the help of the
command line must not wait for it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from claimcheck.version import __version__

if TYPE_CHECKING:
    from claimcheck.api import Comparison, Packs, Report, audit, audit_file, compare, load_packs
    from claimcheck.errors import ClaimcheckError

__all__ = [
    "ClaimcheckError", "Comparison", "Packs", "Report", "__version__", "audit", "audit_file", "compare", "load_packs",
]  # fmt: skip


def __dir__() -> list[str]:
    """Return the names for programs."""
    return __all__


if not TYPE_CHECKING:  # to those who check types, what is not above is not there

    def __getattr__(name: str) -> object:
        """Return one of the names for programs. AttributeError where it is none."""
        if name not in __all__:
            raise AttributeError(f"module 'claimcheck' has no attribute {name!r}")
        from claimcheck import api, errors

        return getattr(errors if name == "ClaimcheckError" else api, name)
