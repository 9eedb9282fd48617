"""Quotes that no cue before them announces: after their content, in headlines, pulled out, going on alone."""
