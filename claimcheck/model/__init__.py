"""The nouns of claimcheck: plain frozen values that travel between the stages. Standard library only."""
