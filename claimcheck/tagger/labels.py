"""The tags of the pieces of a paragraph, and which may follow which."""

ROLES = ("source", "cue", "content")
TAGS = ("O", "B-source", "I-source", "B-cue", "I-cue", "B-content", "I-content")


def allowed(before: int, after: int) -> bool:
    """Whether one tag can follow another: what goes on must have begun."""
    return TAGS[after][0] != "I" or TAGS[before][2:] == TAGS[after][2:]
