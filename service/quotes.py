"""The quotes of an article."""

from flask import Blueprint, Response, current_app

from service.attribution import extract
from service.body import read_article
from service.representations import accepted, respond

blueprint = Blueprint("quotes", __name__)


@blueprint.post("/v1/quotes")
def attribute() -> Response:
    """The quotes of an Arabic article, and who said each."""
    representation, article = accepted(), read_article()
    with current_app.extensions["slot"].taken():
        extraction = extract(article["text"])
    current_app.extensions["metrics"].count_extraction(article["text"], extraction)
    return respond(representation, extraction, article)
