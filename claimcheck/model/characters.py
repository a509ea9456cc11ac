"""Characters that every stage must see alike."""

from __future__ import annotations

# Soft hyphens, zero-width characters and direction marks stand inside words and say nothing.
# To be put into a character class of a regular expression.
INVISIBLE = "\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff"
# For ``str.translate``: quotation marks and letters that stand for an apostrophe.
APOSTROPHES = str.maketrans({"’": "'", "‘": "'", "ʼ": "'"})
# The hyphen of the keyboard, the true one, and the one that does not break.
HYPHENS = frozenset("-\u2010\u2011")
