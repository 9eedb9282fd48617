"""Quote attribution for Arabic news: text in, quotes and their speakers out. Needs nothing of Flask."""

from service.lexicon.collecting import collector_at_rest

with collector_at_rest():
    from service.attribution.extraction import extract
    from service.attribution.model import (
        Affiliation,
        Candidate,
        Cue,
        Evidence,
        Explanation,
        Extraction,
        Quote,
        Span,
        Speaker,
    )

__all__ = [
    "Affiliation",
    "Candidate",
    "Cue",
    "Evidence",
    "Explanation",
    "Extraction",
    "Quote",
    "Span",
    "Speaker",
    "extract",
]
