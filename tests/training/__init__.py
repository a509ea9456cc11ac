"""What makes the weights of the tagger from an annotated corpus."""
