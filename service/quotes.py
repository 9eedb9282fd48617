"""The quotes of an article."""

from flask import Blueprint, Response, current_app

from service.attribution import extract
from service.body import JSON, PLAIN, read_article, receive
from service.representations import accepted, respond

blueprint = Blueprint("quotes", __name__)


@blueprint.post("/v1/quotes")
def attribute() -> Response:
    """The quotes of an Arabic article, and who said each."""
    representation, body = accepted(), receive(JSON, PLAIN)
    slot = current_app.extensions["slot"]
    with slot.beside():
        article = read_article(body)
    with slot.taken():
        extraction = extract(article["text"])
    current_app.extensions["metrics"].count_extraction(article["text"], extraction)
    with slot.beside():
        return respond(representation, extraction, article)
