"""The Flask application."""

from flask import Flask

from service import access, batch, description, health, metrics, page, problems, quotes, request_log, security
from service.attribution import extract
from service.settings import Settings
from service.slot import Slot

# Read once at the start, so that whatever the extractor loads on first use is in memory before the workers fork.
FIRST_TEXT = "قال الوزير إن «العمل مستمر»."


def create_app(settings: Settings | None = None) -> Flask:
    """Make the application, by default with the settings of the environment; what it needs is loaded when it returns.

    Raises ValueError or OSError for a setting that makes no sense.
    """
    settings = settings or Settings.from_environment()
    app = Flask(__name__, static_folder=None)
    app.extensions["settings"] = settings
    counts = metrics.Metrics()
    app.extensions["slot"] = Slot(settings.queue_length, settings.queue_seconds, settings.streams, counts.count_refusal)
    for blueprint in (quotes.blueprint, batch.blueprint, health.blueprint, description.blueprint, page.blueprint):
        app.register_blueprint(blueprint)
    request_log.register(app)
    metrics.register(app, counts)
    security.register(app, settings.cors_origins)
    access.register(app, access.Keys(settings.api_keys, settings.api_keys_file))
    problems.register(app)
    extract(FIRST_TEXT)
    return app
