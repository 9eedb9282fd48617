"""The Flask application."""

import io
import json

from flask import Flask

from service import access, batch, description, health, metrics, page, problems, quotes, request_log, security
from service.settings import Settings
from service.slot import Slot

FIRST_TEXT = "قال الوزير إن «العمل مستمر»."


def create_app(settings: Settings | None = None) -> Flask:
    """Make the application, by default with the settings of the environment; what it needs is loaded when it returns.

    Raises ValueError or OSError for a setting that makes no sense.
    """
    settings = settings or Settings.from_environment()
    counts = metrics.Metrics()
    app = _bare_app(settings, counts)
    for blueprint in (quotes.blueprint, batch.blueprint, health.blueprint, description.blueprint, page.blueprint):
        app.register_blueprint(blueprint)
    request_log.register(app)
    metrics.register(app, counts)
    security.register(app, settings.cors_origins)
    access.register(app, access.Keys(settings.api_keys, settings.api_keys_file))
    problems.register(app)
    _answer_first_request(settings)
    return app


def _bare_app(settings: Settings, counts: metrics.Metrics) -> Flask:
    """An application with what its views ask for, and no view yet."""
    app = Flask(__name__, static_folder=None)
    app.extensions["settings"] = settings
    app.extensions["metrics"] = counts
    app.extensions["slot"] = Slot(settings.queue_length, settings.queue_seconds, settings.streams, counts.count_refusal)
    return app


def _answer_first_request(settings: Settings) -> None:
    """Answer a request where nobody counts or logs it.

    What the extractor, Flask and marshmallow load on first use is then in memory that the workers share: without it,
    each would have 1.3 MB more of its own.
    """
    app = _bare_app(settings, metrics.Metrics())
    app.register_blueprint(quotes.blueprint)
    body = json.dumps({"text": FIRST_TEXT}).encode()
    environment = {
        "REQUEST_METHOD": "POST", "PATH_INFO": "/v1/quotes", "SERVER_NAME": "localhost", "SERVER_PORT": "80",
        "CONTENT_TYPE": "application/json", "CONTENT_LENGTH": str(len(body)),
        "wsgi.url_scheme": "http", "wsgi.input": io.BytesIO(body),
    }  # fmt: skip
    for _ in app(environment, lambda *_: lambda _: None):
        pass
