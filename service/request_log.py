"""One line of JSON for each request, in which nothing stands that a client may word freely."""

import json
import logging
import re
import time
import traceback
import uuid
from datetime import UTC, datetime
from functools import partial
from typing import Any

from flask import Flask, g, has_request_context, request
from werkzeug.wrappers import Response

REQUEST_ID = re.compile(r"[A-Za-z0-9._-]{1,64}")
# W3C Trace Context, version 00, and later ones as far as they begin alike; an id of zeros is none.
TRACEPARENT = re.compile(r"(?!ff)[0-9a-f]{2}-(?!0{32})[0-9a-f]{32}-(?!0{16})[0-9a-f]{16}-[0-9a-f]{2}")
METHODS = {"GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"}
logger = logging.getLogger(__name__)


class JsonLines(logging.Formatter):
    """A record as one line of JSON, in ASCII: no line break, control or direction mark can forge another.

    An exception is logged by its kind and place, without its message, which may hold words of a text.
    """

    def format(self, record: logging.LogRecord) -> str:
        """The line of a record; ``record.fields``, where there are any, are its own fields."""
        time = datetime.fromtimestamp(record.created, UTC).isoformat(timespec="milliseconds")
        line: dict[str, Any] = {"time": time, "level": record.levelname.lower(), "message": record.getMessage()}
        if has_request_context() and "request_id" in g:
            line["request_id"] = g.request_id
        if record.exc_info and record.exc_info[0]:
            line["error"] = record.exc_info[0].__name__
            line["frames"] = "".join(traceback.format_tb(record.exc_info[2]))
        return json.dumps(line | getattr(record, "fields", {}))


def register(app: Flask) -> None:
    """Give every request an id, put it on the answer, and log the request when its answer has left.

    A client's ``X-Request-ID`` is kept where it is short and plain, its ``traceparent`` where it is well formed.
    """
    app.before_request(_begin)
    app.after_request(_end)


def _begin() -> None:
    g.began = time.perf_counter()
    given = request.headers.get("X-Request-ID", "")
    g.request_id = given if REQUEST_ID.fullmatch(given) else uuid.uuid4().hex
    trace = request.headers.get("traceparent", "")
    g.traceparent = trace if TRACEPARENT.fullmatch(trace) else None


def _end(response: Response) -> Response:
    response.headers["X-Request-ID"] = g.request_id
    if g.traceparent:
        response.headers["traceparent"] = g.traceparent
    fields = {
        "request_id": g.request_id,
        "traceparent": g.traceparent,
        "client": request.remote_addr,
        "key": g.get("key"),
        "method": request.method if request.method in METHODS else None,
        # The rule, not the path: where no rule fits, the path may be anything.
        "route": request.url_rule and request.url_rule.rule,
        "status": response.status_code,
        "request_bytes": request.content_length,
        "response_bytes": response.calculate_content_length(),
    }
    response.call_on_close(partial(_write, fields, g.began))
    return response


def _write(fields: dict[str, Any], began: float) -> None:
    milliseconds = round((time.perf_counter() - began) * 1000, 1)
    logger.info("request", extra={"fields": fields | {"milliseconds": milliseconds}})
