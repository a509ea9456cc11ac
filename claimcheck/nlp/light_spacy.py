"""Import spaCy without its command line.

``import spacy`` imports ``spacy.cli`` for the sake of ``spacy.info``, and with it an HTTP client, a template engine
and a validator that no audit needs: 0.19 of 0.48 seconds. An empty module stands in while spaCy is imported and is
taken away again, so that whoever wants ``spacy.cli`` in the same process gets the real one.
"""

from __future__ import annotations

import importlib
import sys
from types import ModuleType
from typing import Any

STAND_INS = ("spacy.cli", "spacy.cli.info")


def import_spacy() -> Any:
    """Return the module ``spacy``, imported before or now."""
    if "spacy" in sys.modules:
        return sys.modules["spacy"]
    stand_ins = {name: ModuleType(name) for name in STAND_INS}
    stand_ins["spacy.cli"].__path__ = []
    stand_ins["spacy.cli.info"].info = _info  # type: ignore[attr-defined]
    sys.modules.update(stand_ins)
    try:
        spacy = importlib.import_module("spacy")
    finally:
        for name, module in stand_ins.items():
            if sys.modules.get(name) is module:
                del sys.modules[name]
    # What was imported as a submodule stays behind as an attribute.
    vars(spacy).pop("cli", None)
    return spacy


def _info(*args: Any, **kwargs: Any) -> Any:
    """Stand for ``spacy.info``: get the real one when somebody calls it."""
    return importlib.import_module("spacy.cli.info").info(*args, **kwargs)
