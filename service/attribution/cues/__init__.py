"""The words that report, what they take after them and the subjects around them."""
