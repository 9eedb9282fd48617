"""Annotated articles in the formats of other tools, and back."""
