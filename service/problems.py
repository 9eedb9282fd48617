"""Errors as RFC 9457 problem documents."""

import json
import traceback
from typing import Any

from flask import Flask
from werkzeug.exceptions import HTTPException
from werkzeug.http import HTTP_STATUS_CODES
from werkzeug.wrappers import Response

MEDIA_TYPE = "application/problem+json"


class Invalid(HTTPException):
    """422: the fields are wrong. ``errors`` are pairs of a JSON pointer (RFC 6901) and what is wrong there."""

    code = 422

    def __init__(self, errors: list[tuple[str, str]]) -> None:
        super().__init__("The request is well formed, but not what this service takes.")
        self.errors = [{"pointer": pointer, "detail": detail} for pointer, detail in errors]


def problem(error: HTTPException) -> dict[str, Any]:
    """The problem document of an HTTP error."""
    status = error.code or 500
    document: dict[str, Any] = {
        "type": "about:blank",
        "title": HTTP_STATUS_CODES[status],
        "status": status,
        "detail": error.description,
    }
    if isinstance(error, Invalid):
        document["errors"] = error.errors
    return document


def register(app: Flask) -> None:
    """Make every error of the application a problem document."""
    app.register_error_handler(HTTPException, _answer)
    app.log_exception = lambda exc_info: _log(app, exc_info)  # type: ignore[method-assign]


def _answer(error: HTTPException) -> Response | HTTPException:
    if error.response is not None or error.code is None or error.code < 400:
        return error
    # Werkzeug's own answer is kept and only its body changed: it carries Allow, Retry-After and the like.
    response = error.get_response()
    response.set_data(json.dumps(problem(error), ensure_ascii=False) + "\n")
    response.content_type = MEDIA_TYPE
    return response


def _log(app: Flask, exc_info: Any) -> None:
    """Log where an unforeseen error arose, without its message: that may hold words of the text."""
    kind, _, frames = exc_info
    app.logger.error("%s at:\n%s", kind.__name__, "".join(traceback.format_tb(frames)))
