"""The forms that an answer can take, by what the client accepts."""

import json
from collections.abc import Callable
from typing import Any

from flask import Response, request
from werkzeug.exceptions import NotAcceptable

_encode = json.JSONEncoder(ensure_ascii=False, check_circular=False, separators=(",", ":")).encode


def _json(answer: dict[str, Any]) -> str:
    return _encode(answer) + "\n"


# The first is what a client gets that does not say what it accepts.
REPRESENTATIONS: dict[str, Callable[[dict[str, Any]], str]] = {"application/json": _json}


def accepted() -> str:
    """The media type that the client accepts best. Raises NotAcceptable where there is none."""
    if not request.accept_mimetypes:
        return next(iter(REPRESENTATIONS))
    best = request.accept_mimetypes.best_match(REPRESENTATIONS)
    if best is None:
        raise NotAcceptable(f"The answer can be had as {', '.join(REPRESENTATIONS)}.")
    return best


def respond(answer: dict[str, Any], media_type: str) -> Response:
    """The answer in the form of that media type."""
    return Response(REPRESENTATIONS[media_type](answer), content_type=media_type)
