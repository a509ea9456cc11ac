"""What people write for claimcheck, in YAML: its nodes, the shapes they must have, and what is wrong with them."""
