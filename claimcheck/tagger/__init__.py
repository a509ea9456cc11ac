"""The learned part: who says what in a paragraph, by a small network; no spaCy, no parse."""

from claimcheck.tagger.article import tag

__all__ = ["tag"]
