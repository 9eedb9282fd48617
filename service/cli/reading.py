"""One article, from the bytes of a file to the form that was asked for: the work of one process of the pool."""

from typing import Any, NamedTuple

from werkzeug.exceptions import HTTPException

from schemas import ArticleSchema
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
FIELDS = tuple(ArticleSchema().fields)


class Outcome(NamedTuple):
    """What became of an article: its output, or what is wrong with it."""

    where: str
    length: int
    output: str
    mistake: str


def read(source: Source, form: str, options: Document) -> Outcome:
    """The quotes of an article in ``form``; never raises for what is wrong with the article."""
    try:
        output = _written(article_of(source, options), form)
    except HTTPException as error:
        return Outcome(source.where, len(source.data), "", _mistake(error))
    except Exception as error:
        # A mistake of the program's own must not cost the other articles their quotes, nor show words of this one.
        return Outcome(source.where, len(source.data), "", f"could not be read ({type(error).__name__})")
    return Outcome(source.where, len(source.data), output, "")


def article_of(source: Source, options: Document) -> Document:
    """The article as the service's schema reads it. Raises HTTPException for what is wrong with it."""
    return check_article(_document(source), options, NO_LIMIT)


def checked(source: Source, options: Document) -> Outcome:
    """As :func:`read`, for an article that was read before: its output is empty."""
    try:
        article_of(source, options)
    except HTTPException as error:
        return Outcome(source.where, len(source.data), "", _mistake(error))
    return Outcome(source.where, len(source.data), "", "")


def _written(article: Document, form: str) -> str:
    extraction = extract(article["text"])
    if form == "view":
        return view.write(render(extraction, **(article | {"offset_unit": "codepoint"})), article["text"])
    if form == "csv":
        return csv.rows(render(extraction, **article))
    return represent(REPRESENTATIONS["json" if form == "jsonl" else form], extraction, article)


def _document(source: Source) -> Any:
    if not source.is_json:
        # A text file's name is the only name its article has.
        return {"text": decode(source.data, "The file"), "id": source.where}
    document = parse_json(decode(source.data, "The line"), "The line")
    # Unlike a request, a file was not written for this program: what else it tells of an article is no mistake.
    return {name: document[name] for name in FIELDS if name in document} if isinstance(document, dict) else document


def _mistake(error: HTTPException) -> str:
    if isinstance(error, Invalid):
        return "; ".join(f"{each['pointer'] or 'the line'}: {each['detail']}" for each in error.errors)
    return str(error.description)
