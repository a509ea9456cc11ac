"""The quotations of an article held against transcripts of what was said."""

from claimcheck.quotes.judge import check_quotes

__all__ = ["check_quotes"]
