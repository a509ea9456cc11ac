"""The report that people read, as lines of styled text: the article first, then what it says."""
