"""The comparison as a web page: what changed, and both texts side by side."""
