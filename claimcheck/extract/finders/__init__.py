"""How words are found that a rule looks for: one module a kind of finder."""
