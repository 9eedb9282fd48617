"""From cues to reports: the words that are said, from where to where, and their source."""
