"""Is the service alive, is it ready: for those who run it."""

import re

from flask import Blueprint

HEAD = re.compile(rb"(?:GET|HEAD) /(?:healthz|readyz) HTTP/1\.[01]\r\n")
HAS_BODY = re.compile(rb"\r\n(?:content-length|transfer-encoding)", re.IGNORECASE)

blueprint = Blueprint("health", __name__)


@blueprint.get("/healthz")
def alive() -> dict[str, str]:
    """Whether the service is alive."""
    return {"status": "alive"}


@blueprint.get("/readyz")
def ready() -> dict[str, str]:
    """Whether the service is ready for articles: it listens only once its lexicon is loaded."""
    return {"status": "ready"}


def asks_for_health(received: bytes) -> bool:
    """Whether these bytes hold the whole head of a request for the above, and no word of a body to come."""
    head, end, _ = received.partition(b"\r\n\r\n")
    return bool(end and HEAD.match(received) and not HAS_BODY.search(head))
