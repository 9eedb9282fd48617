"""The quotes of many articles: up to a hundred in one JSON document, or any number as a stream of lines."""

from collections.abc import Iterable, Iterator
from contextlib import ExitStack
from typing import Any

from flask import Blueprint, Response, current_app, request
from werkzeug.exceptions import UnsupportedMediaType

from schemas.batch import BatchSchema
from service.batch_answer import Answering
from service.batch_lines import Line, arriving, lines
from service.body import JSON, load, read_json, read_options, receive
from service.representations import accept_only
from service.representations.json import encode

NDJSON = "application/x-ndjson"
batch_schema = BatchSchema()

blueprint = Blueprint("batch", __name__)


@blueprint.post("/v1/quotes/batch")
def attribute_all() -> Response:
    """The quotes of many articles: of each an answer or a problem, in order.

    As `application/json` up to 100 documents. As `application/x-ndjson` any number, one document a line; each line is
    answered in its place as soon as it has come, so read the answers while you send. Blank lines are passed over.
    """
    if request.mimetype not in (JSON, NDJSON):
        raise UnsupportedMediaType(f"Send {JSON} or {NDJSON}.")
    accept_only(request.mimetype)
    return _documents() if request.mimetype == JSON else _stream()


def _documents() -> Response:
    answering, body, slot = _answering(), receive(JSON), current_app.extensions["slot"]
    with slot.beside():
        batch: dict[str, Any] = load(batch_schema, read_json(body))
    with slot.place():
        results = [answering.answer(document) for document in batch["documents"]]
    return Response(encode({"results": results}) + "\n", content_type=JSON)


def _stream() -> Response:
    if request.content_encoding:
        raise UnsupportedMediaType("Send the body without a Content-Encoding.")
    answering = _answering()
    limit = current_app.extensions["settings"].max_body_length
    pieces = arriving(request.environ, request.content_length)
    with ExitStack() as stack:
        stack.enter_context(current_app.extensions["slot"].stream())
        place = stack.pop_all()
    response = Response(_results(answering, lines(pieces, limit), place), content_type=NDJSON)
    # Else whoever asks how long the answer is would have all of it read into memory first.
    response.implicit_sequence_conversion = False
    # A generator that was never begun does not clean up after itself.
    response.call_on_close(place.close)
    return response


def _results(answering: Answering, numbered: Iterable[tuple[int, Line]], place: ExitStack) -> Iterator[str]:
    with place:
        for number, line in numbered:
            yield encode(answering.answer_line(line, number)) + "\n"


def _answering() -> Answering:
    return Answering(current_app.extensions, read_options("id"))
