"""The page for people, and the one that shows the interface to those who program with it."""

import json
from pathlib import Path
from typing import Any

from flask import Blueprint, Response, current_app, make_response, render_template, request

STATIC = Path(__file__).parent / "static"
LANGUAGES = {"ar": "rtl", "en": "ltr"}
THEMES = ("dark", "light")
WORDS = {
    language: json.loads((STATIC / f"words.{language}.json").read_text(encoding="utf-8")) for language in LANGUAGES
}

blueprint = Blueprint("page", __name__, static_folder="static", template_folder="templates")


@blueprint.get("/")
def page() -> Response:
    """The page for people: paste an article, see who said what.

    ``lang`` (``ar`` or ``en``) and ``theme`` (``dark`` or ``light``) override what the browser asks for.
    """
    limit: int = current_app.extensions["settings"].max_text_length
    return _html("page.html", _language(), limit=limit)


@blueprint.get("/docs")
def docs() -> Response:
    """This interface as a page, on which every operation can be tried."""
    return _html("docs.html", "en")


def _language() -> str:
    asked = request.args.get("lang", "")
    return asked if asked in LANGUAGES else request.accept_languages.best_match(LANGUAGES, default="ar")


def _html(template: str, language: str, **values: Any) -> Response:
    theme = request.args.get("theme", "")
    body = render_template(
        template,
        language=language,
        direction=LANGUAGES[language],
        words=WORDS[language],
        theme=theme if theme in THEMES else "",
        **values,
    )
    response = make_response(body)
    response.vary.add("Accept-Language")
    response.headers["Cache-Control"] = "no-cache"
    return response
