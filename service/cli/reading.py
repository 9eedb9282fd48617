"""One article, from the bytes of a file to the form that was asked for: the work of one process of the pool."""

from typing import Any, NamedTuple

from werkzeug.exceptions import HTTPException

from service.attribution import extract
from service.body import check_article
from service.cli import view
from service.cli.documents import Source
from service.problems import Invalid
from service.rendering import Document, render
from service.representations import REPRESENTATIONS, csv, represent
from service.strict_json import decode, parse_json

# A file may hold a book; what keeps the service's answers short is no concern here.
NO_LIMIT = 2**62


class Outcome(NamedTuple):
    """What became of an article: its output, or what is wrong with it."""

    where: str
    length: int
    output: str
    mistake: str


def read(source: Source, form: str, options: Document) -> Outcome:
    """The quotes of an article in ``form``; never raises for what is wrong with the article."""
    try:
        article = check_article(_document(source), options, NO_LIMIT)
    except HTTPException as error:
        return Outcome(source.where, len(source.data), "", _mistake(error))
    extraction = extract(article["text"])
    if form == "view":
        output = view.write(render(extraction, **(article | {"offset_unit": "codepoint"})), article["text"])
    elif form == "csv":
        output = csv.rows(render(extraction, **article))
    else:
        output = represent(REPRESENTATIONS["json" if form == "jsonl" else form], extraction, article)
    return Outcome(source.where, len(source.data), output, "")


def _document(source: Source) -> Any:
    text = decode(source.data, "The line" if source.is_json else "The file")
    # A text file's name is the only name its article has.
    return parse_json(text, "The line") if source.is_json else {"text": text, "id": source.where}


def _mistake(error: HTTPException) -> str:
    if isinstance(error, Invalid):
        return "; ".join(f"{each['pointer'] or 'the line'}: {each['detail']}" for each in error.errors)
    return str(error.description)
