"""The settings of a run: defaults, then one file, then what the command line says.

Importing this reads no file and imports no YAML: ``config.load`` does that.
"""

from claimcheck.config.said import FailOn, Said, ids_in
from claimcheck.config.settings import MAX_BYTES, Settings

__all__ = ["MAX_BYTES", "FailOn", "Said", "Settings", "ids_in"]
