"""JSON, on one line."""

from json import JSONEncoder

from service.rendering import Document

encode = JSONEncoder(ensure_ascii=False, check_circular=False, separators=(",", ":")).encode


def write(answer: Document, text: str) -> str:
    """The answer as it is."""
    return encode(answer) + "\n"
