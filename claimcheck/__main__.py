"""``python -m claimcheck``."""

from claimcheck.cli import program

program()
