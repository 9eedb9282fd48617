"""The lines of a body while it is still coming in, with no more of it in memory than the longest allowed line."""

from collections.abc import Iterable, Iterator
from typing import Any

from werkzeug.exceptions import BadRequest, HTTPException, RequestEntityTooLarge, RequestTimeout

PIECE_LENGTH = 65_536

# A line without its line break, or why it cannot be had.
Line = bytes | HTTPException


def lines(pieces: Iterable[bytes], limit: int) -> Iterator[tuple[int, Line]]:
    """The lines of a body that comes in ``pieces``, counted from 1; those of white space alone are passed over.

    A line of more than ``limit`` bytes is RequestEntityTooLarge in its place. Where the pieces end with an HTTP error,
    that stands in place of the line that was begun, and is the last.
    """
    begun = bytearray()
    too_long = False
    number = 1
    try:
        for piece in pieces:
            first, *others = piece.split(b"\n")
            begun += first
            for other in others:
                yield from _line(number, begun, too_long, limit)
                number += 1
                begun, too_long = bytearray(other), False
            if len(begun) > limit:
                begun, too_long = bytearray(), True
    except HTTPException as error:
        yield number, error
    else:
        yield from _line(number, begun, too_long, limit)


def _line(number: int, line: bytearray, too_long: bool, limit: int) -> Iterator[tuple[int, Line]]:
    if too_long or len(line) > limit:
        yield number, RequestEntityTooLarge(f"Line {number} is longer than {limit} bytes.")
    elif line and not line.isspace():
        yield number, bytes(line)


def arriving(environ: dict[str, Any], length: int | None) -> Iterator[bytes]:
    """The body in pieces as they come, without waiting for a piece to be full. ``length`` is its Content-Length.

    Raises RequestTimeout where it comes too slowly, BadRequest where it ends too early or is wrongly chunked.
    """
    body = environ["wsgi.input"]
    received = 0
    try:
        for piece in _pieces(body, length):
            received += len(piece)
            yield piece
    except TimeoutError:
        raise RequestTimeout("The body came too slowly; the line that was begun is lost.") from None
    except Exception:
        # Servers raise errors of their own for a broken chunk or a connection that ends early.
        raise BadRequest("The body is broken off or wrongly chunked; the line that was begun is lost.") from None
    if length is not None and received < length:
        raise BadRequest("The body is shorter than its Content-Length; the line that was begun is lost.")


def _pieces(body: Any, length: int | None) -> Iterator[bytes]:
    # Gunicorn's own read waits until it has all that it was asked for: a client that sends a line and waits for its
    # answer would wait for ever. So what lies beneath is asked for what has come.
    reader: Any = getattr(body, "reader", None)
    if hasattr(reader, "parser"):
        yield from _marked(body, reader.parser)
    elif hasattr(reader, "unreader"):
        yield from _marked(body, _counted(reader))
    else:
        read = getattr(body, "read1", body.read)
        left = length
        while left is None or left > 0:
            piece = read(PIECE_LENGTH if left is None else min(left, PIECE_LENGTH))
            if not piece:
                return
            left = None if left is None else left - len(piece)
            yield piece


def _counted(reader: Any) -> Iterator[bytes]:
    while reader.length > 0:
        data = reader.unreader.read(None, read_ahead=min(reader.length, PIECE_LENGTH))
        if not data:
            return
        piece, next_request = data[: reader.length], data[reader.length :]
        if next_request:
            reader.unreader.unread(next_request)
        reader.length -= len(piece)
        yield piece


def _marked(body: Any, pieces: Iterator[bytes]) -> Iterator[bytes]:
    """The pieces, gunicorn being told of an error: it must not take what follows for the next request."""
    try:
        yield from pieces
    except Exception:
        body.failed = True
        raise
