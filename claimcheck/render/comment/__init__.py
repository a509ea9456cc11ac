"""The parts of a comment on a pull request: strangers' text in Markdown, the part on an article, what fits."""
