"""The body of a request as a document: decoded, parsed and checked against its schema."""

from collections.abc import Iterator
from typing import Any

from flask import current_app, request
from marshmallow import Schema, ValidationError, fields
from werkzeug.exceptions import BadRequest, HTTPException, RequestEntityTooLarge, RequestTimeout, UnsupportedMediaType

from schemas import ArticleSchema
from service.problems import Invalid
from service.strict_json import decode, parse_json

JSON = "application/json"
PLAIN = "text/plain"
article_schema = ArticleSchema()

CHARSETS = {"utf-8", "utf8", "us-ascii"}


def receive(*media_types: str) -> bytes:
    """The whole body, still as it was sent: what takes as long as the client wants, and next to no CPU.

    Raises BadRequest, RequestTimeout, RequestEntityTooLarge or UnsupportedMediaType, each saying what is wrong.
    """
    if request.mimetype not in media_types:
        raise UnsupportedMediaType(f"Send {' or '.join(media_types)}.")
    body = _receive(current_app.extensions["settings"].max_body_length)
    if request.mimetype_params.get("charset", "utf-8").lower() not in CHARSETS:
        raise UnsupportedMediaType("Send the body in UTF-8.")
    return body


def read_article(body: bytes) -> dict[str, Any]:
    """The article that a body holds and the options that came with it, checked.

    JSON holds all of it; a plain body is the article itself. Options may stand in the query, too; the body's win.

    Raises BadRequest, RequestEntityTooLarge or Invalid, each saying what is wrong.
    """
    document = read_json(body) if request.mimetype == JSON else {"text": decode(body)}
    return check_article(document, read_options(), current_app.extensions["settings"].max_text_length)


def read_json(body: bytes) -> Any:
    """The body as JSON. Raises BadRequest, saying what is wrong."""
    return parse_json(decode(body))


def read_options(*excluded: str) -> dict[str, Any]:
    """The options of the query, those ``excluded`` refused like any unknown one. Raises Invalid."""
    options = {name: _option(article_schema.fields.get(name), values) for name, values in request.args.lists()}
    if options:
        load(ArticleSchema(exclude={"text", *excluded}), options)
    return options


def check_article(document: Any, options: dict[str, Any], max_text_length: int) -> dict[str, Any]:
    """The document as an article, with the ``options`` that it does not give itself.

    Raises Invalid, or RequestEntityTooLarge for a text of more code points than ``max_text_length``.
    """
    article: dict[str, Any] = load(article_schema, options | document if isinstance(document, dict) else document)
    length = len(article["text"])
    if length > max_text_length:
        raise RequestEntityTooLarge(
            f"The text has {length} code points; the most this service takes is {max_text_length}."
        )
    return article


def load(schema: Schema, document: Any) -> Any:
    """The document as the schema reads it. Raises Invalid with a pointer to each wrong or unknown field."""
    try:
        return schema.load(document)
    except ValidationError as error:
        raise Invalid(list(_pointers(error.messages))) from None


def _receive(limit: int) -> bytes:
    """The whole body, of at most ``limit`` bytes.

    Werkzeug's own limit is not used: it cuts a chunked body at the limit as if it ended there.
    """
    if request.content_encoding:
        raise UnsupportedMediaType("Send the body without a Content-Encoding.")
    if (request.content_length or 0) > limit:
        raise _too_large(limit)
    parts: list[bytes] = []
    length = 0
    try:
        while part := request.stream.read(limit + 1 - length):
            parts.append(part)
            length += len(part)
            if length > limit:
                raise _too_large(limit)
    except HTTPException:
        raise
    except TimeoutError as error:
        raise RequestTimeout("The body came too slowly.") from error
    except Exception as error:
        # Servers raise errors of their own for a broken chunk or a connection that ends early.
        raise BadRequest("The body is broken off or wrongly chunked.") from error
    if length < (request.content_length or 0):
        # Werkzeug and gunicorn both take a connection that ends early for the end of the body.
        raise BadRequest("The body is shorter than its Content-Length.")
    return b"".join(parts)


def _too_large(limit: int) -> RequestEntityTooLarge:
    return RequestEntityTooLarge(f"The body is longer than {limit} bytes.")


def _option(field: fields.Field[Any] | None, values: list[str]) -> Any:
    if isinstance(field, fields.List):
        return values
    if isinstance(field, fields.Boolean):
        return {"true": True, "false": False}.get(values[-1], values[-1])
    if isinstance(field, fields.Float):
        try:
            return float(values[-1])
        except ValueError:
            return values[-1]
    return values[-1]


def _pointers(messages: Any, pointer: str = "") -> Iterator[tuple[str, str]]:
    """Marshmallow's nested messages as pairs of a JSON pointer and a message."""
    if isinstance(messages, dict):
        for name, below in messages.items():
            step = "" if name == "_schema" else "/" + str(name).replace("~", "~0").replace("/", "~1")
            yield from _pointers(below, pointer + step)
    else:
        for message in messages if isinstance(messages, list) else [messages]:
            yield pointer, str(message)
