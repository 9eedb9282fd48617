"""The body of a request as a document: decoded, parsed and checked against its schema."""

import json
from collections.abc import Iterator
from typing import Any, NoReturn

from flask import current_app, request
from marshmallow import Schema, ValidationError, fields
from werkzeug.exceptions import BadRequest, HTTPException, RequestEntityTooLarge, RequestTimeout, UnsupportedMediaType

from schemas import ArticleSchema
from service.problems import Invalid

JSON = "application/json"
PLAIN = "text/plain"
article_schema = ArticleSchema()
options_schema = ArticleSchema(exclude=["text"])

CHARSETS = {"utf-8", "utf8", "us-ascii"}


def read_article() -> dict[str, Any]:
    """The article that was sent and the options that came with it, checked.

    JSON holds all of it; a plain body is the article itself. Options may stand in the query, too; the body's win.

    Raises BadRequest, RequestTimeout, RequestEntityTooLarge, UnsupportedMediaType or Invalid, each saying what is
    wrong.
    """
    if request.mimetype not in (JSON, PLAIN):
        raise UnsupportedMediaType(f"Send {JSON} or {PLAIN}; charset=utf-8.")
    body = _decode(_read(current_app.extensions["settings"].max_body_length))
    document = _parse_json(body) if request.mimetype == JSON else {"text": body}
    options = _query()
    if options:
        load(options_schema, options)
    article: dict[str, Any] = load(article_schema, options | document if isinstance(document, dict) else document)
    check_length(article["text"])
    return article


def load(schema: Schema, document: Any) -> Any:
    """The document as the schema reads it. Raises Invalid with a pointer to each wrong or unknown field."""
    try:
        return schema.load(document)
    except ValidationError as error:
        raise Invalid(list(_pointers(error.messages))) from None


def check_length(text: str) -> None:
    """Raises RequestEntityTooLarge for a text of more code points than the settings allow."""
    limit = current_app.extensions["settings"].max_text_length
    if len(text) > limit:
        raise RequestEntityTooLarge(f"The text has {len(text)} code points; the most this service takes is {limit}.")


def _read(limit: int) -> bytes:
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


def _decode(body: bytes) -> str:
    if request.mimetype_params.get("charset", "utf-8").lower() not in CHARSETS:
        raise UnsupportedMediaType("Send the body in UTF-8.")
    try:
        return body.decode()
    except UnicodeDecodeError as error:
        raise BadRequest(f"The body is not UTF-8: byte {error.start} is wrong.") from None


def _parse_json(body: str) -> Any:
    """Strict JSON: RFC 8259 without its liberties, each of which could lose or change a text silently."""
    try:
        document = json.loads(body.removeprefix("\ufeff"), parse_constant=_refuse, object_pairs_hook=_object)
        if "\\u" in body:
            json.dumps(document, ensure_ascii=False).encode()
    except json.JSONDecodeError as error:
        message = f"{error.msg} at line {error.lineno}, column {error.colno}"
        raise BadRequest(f"The body is not JSON: {message}.") from None
    except UnicodeEncodeError:
        raise BadRequest("The body holds a lone surrogate, which is half of a character.") from None
    except RecursionError:
        raise BadRequest("The body is nested too deep.") from None
    except ValueError as error:
        raise BadRequest(f"The body is not JSON: {error}.") from None
    return document


def _refuse(constant: str) -> NoReturn:
    raise ValueError(f"{constant} is no number")


def _object(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    members = dict(pairs)
    if len(members) < len(pairs):
        raise ValueError("an object names a field twice")
    return members


def _query() -> dict[str, Any]:
    """The options of the query, as JSON would hold them."""
    return {name: _option(options_schema.fields.get(name), values) for name, values in request.args.lists()}


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
