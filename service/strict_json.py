"""Strict JSON: RFC 8259 without its liberties, each of which could lose or change a text silently."""

import json
from typing import Any, NoReturn

from werkzeug.exceptions import BadRequest


def decode(data: bytes, what: str = "The body") -> str:
    """UTF-8 as text. Raises BadRequest, naming ``what`` was sent and the byte that is wrong."""
    try:
        return data.decode()
    except UnicodeDecodeError as error:
        raise BadRequest(f"{what} is not UTF-8: byte {error.start} is wrong.") from None


def parse_json(text: str, what: str = "The body") -> Any:
    """The value of a JSON text.

    Raises BadRequest, naming ``what`` was sent, for what is no JSON, a lone surrogate, NaN, a field named twice, and
    what is nested too deep.
    """
    try:
        document = json.loads(text.removeprefix("\ufeff"), parse_constant=_refuse, object_pairs_hook=_object)
        if "\\u" in text:
            json.dumps(document, ensure_ascii=False).encode()
    except json.JSONDecodeError as error:
        message = f"{error.msg} at line {error.lineno}, column {error.colno}"
        raise BadRequest(f"{what} is not JSON: {message}.") from None
    except UnicodeEncodeError:
        raise BadRequest(f"{what} holds a lone surrogate, which is half of a character.") from None
    except RecursionError:
        raise BadRequest(f"{what} is nested too deep.") from None
    except ValueError as error:
        raise BadRequest(f"{what} is not JSON: {error}.") from None
    return document


def _refuse(constant: str) -> NoReturn:
    raise ValueError(f"{constant} is no number")


def _object(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    members = dict(pairs)
    if len(members) < len(pairs):
        raise ValueError("an object names a field twice")
    return members
