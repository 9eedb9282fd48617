"""Which form a client gets, by its Accept header (RFC 9110, 12.5.1)."""

from typing import Any

from flask import Response, request
from werkzeug.datastructures import MIMEAccept
from werkzeug.exceptions import NotAcceptable

from service.attribution import Extraction
from service.representations.registry import REPRESENTATIONS, Representation, represent


def accepted() -> Representation:
    """The representation that the client likes best. Raises NotAcceptable where it takes none."""
    accept = _accept()
    best = max(REPRESENTATIONS.values(), key=lambda each: accept.quality(each.media_type))
    if accept and not accept.quality(best.media_type):
        raise NotAcceptable(
            f"The answer can be had as {', '.join(each.media_type for each in REPRESENTATIONS.values())}."
        )
    return best


def accept_only(media_type: str) -> None:
    """Raises NotAcceptable for a client that does not take the one media type there is."""
    accept = _accept()
    if accept and not accept.quality(media_type):
        raise NotAcceptable(f"The answer can be had as {media_type}.")


def respond(representation: Representation, extraction: Extraction, article: dict[str, Any]) -> Response:
    """The answer in that form. Raises Invalid where it does not count in the unit that is asked for."""
    body = represent(representation, extraction, article)
    response = Response(body, content_type=representation.content_type)
    response.vary.add("Accept")
    return response


def _accept() -> MIMEAccept:
    """What the client accepts, without the parameters: `text/csv; charset=utf-8` is no other CSV."""
    return MIMEAccept([(value.partition(";")[0].strip(), quality) for value, quality in request.accept_mimetypes])
