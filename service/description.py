"""The description of the HTTP interface that the service gives of itself."""

from pathlib import Path

from flask import Blueprint, Response

OPENAPI = Path(__file__).parent.parent / "openapi.yaml"

blueprint = Blueprint("description", __name__)


@blueprint.get("/openapi.yaml")
def openapi() -> Response:
    """This interface, as OpenAPI 3.1."""
    return Response(OPENAPI.read_bytes(), content_type="application/yaml")
