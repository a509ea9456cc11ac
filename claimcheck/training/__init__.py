"""What makes the weights of the attribution tagger from an annotated corpus; needs PyTorch, which nothing else does."""
