"""Is the service alive, is it ready: for those who run it."""

from flask import Blueprint

blueprint = Blueprint("health", __name__)


@blueprint.get("/healthz")
def alive() -> dict[str, str]:
    """Whether the service is alive."""
    return {"status": "alive"}


@blueprint.get("/readyz")
def ready() -> dict[str, str]:
    """Whether the service is ready for articles: it listens only once its lexicon is loaded."""
    return {"status": "ready"}
