"""Audit a news article: who said what, how sure they were, and what nobody stands behind."""

__version__ = "0.1.0"
