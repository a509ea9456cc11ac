"""Rule packs: YAML files to rules. Knows nothing of articles."""

from claimcheck.packs.load import load
from claimcheck.packs.places import folder, named, names

__all__ = ["folder", "load", "named", "names"]
