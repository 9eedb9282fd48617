"""One document of many, answered in its place whatever is wrong with it."""

import logging
from typing import Any

from werkzeug.exceptions import HTTPException, InternalServerError

from service.attribution import extract
from service.batch_lines import Line
from service.body import check_article
from service.problems import problem
from service.rendering import Document, render
from service.strict_json import decode, parse_json

logger = logging.getLogger(__name__)


class Answering:
    """How the documents of a request are answered: with the service's ``extensions`` and the request's ``options``."""

    def __init__(self, extensions: dict[str, Any], options: Document) -> None:
        self._slot = extensions["slot"]
        self._metrics = extensions["metrics"]
        self._limit = extensions["settings"].max_text_length
        self._options = options

    def answer(self, document: Any) -> Document:
        """The answer for a document, or its problem. Waits for a turn of the slot."""
        try:
            article = check_article(document, self._options, self._limit)
            with self._slot.turn():
                extraction = extract(article["text"])
            self._metrics.count_extraction(article["text"], extraction)
            return render(extraction, **article)
        except HTTPException as error:
            return _problem(document, error)
        except Exception:
            # A mistake of the service's own must not cost the other documents their answers.
            logger.exception("A document of a batch could not be answered.")
            return _problem(document, InternalServerError())

    def answer_line(self, line: Line, number: int) -> Document:
        """The same for a line of a stream, the first having ``number`` 1."""
        name = f"Line {number}"
        try:
            if isinstance(line, HTTPException):
                raise line
            return self.answer(parse_json(decode(line, name), name))
        except HTTPException as error:
            return _problem(None, error)


def _problem(document: Any, error: HTTPException) -> Document:
    name = document.get("id") if isinstance(document, dict) else None
    return {"id": name if isinstance(name, str) else None, "problem": problem(error)}
