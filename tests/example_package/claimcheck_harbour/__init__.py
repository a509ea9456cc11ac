"""What the desk of an invented harbour town adds to claimcheck."""
