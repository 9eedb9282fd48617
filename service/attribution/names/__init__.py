"""Which words of an article are names, and where a name ends."""
