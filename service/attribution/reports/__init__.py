"""From cues to reports: where the words that are said begin, and their source."""
