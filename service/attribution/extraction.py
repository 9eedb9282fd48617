"""How an article becomes quotes, top to bottom."""

from service.attribution.model import Extraction


def extract(text: str) -> Extraction:
    """Find every quote in an Arabic article and the speaker it belongs to."""
    return Extraction((), ())
