"""The learned part: who says what in a paragraph."""
