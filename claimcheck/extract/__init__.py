"""From words to claims: quotations, attributions, sources, numbers, hedges."""
