"""A language server: findings while an editor types, who says it on hover, and what to do about it.

``desk`` audits what is open, ``places`` speaks of places as editors do, ``diagnostics``, ``hover`` and ``actions``
make the answers, ``features`` says which message gets which. Only ``server`` and ``desk`` keep something from one
message to the next.
"""
