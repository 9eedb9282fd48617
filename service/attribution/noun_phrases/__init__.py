"""Where the noun phrase of a source ends, and what its words show."""
