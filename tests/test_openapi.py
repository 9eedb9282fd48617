"""openapi.yaml: fresh, valid, and true of the service."""

import json
from typing import Any

import schemathesis
import yaml
from flask import Flask
from openapi_spec_validator import validate

from scripts.openapi import OPENAPI_JSON, as_json, as_yaml, openapi
from service.app import create_app
from service.description import OPENAPI
from service.settings import Settings


@schemathesis.serializer("application/x-ndjson")
def as_one_line(context: schemathesis.SerializationContext, value: Any) -> bytes:
    return (value if isinstance(value, str) else json.dumps(value)).encode("utf-8", "replace")


schema = schemathesis.openapi.from_wsgi("/openapi.yaml", create_app(Settings()))


def test_file_is_what_the_views_and_schemas_declare(app: Flask) -> None:
    assert OPENAPI.read_text(encoding="utf-8") == as_yaml(openapi(app)), "run `make openapi`"


def test_the_same_as_json_is_for_the_page(app: Flask) -> None:
    assert OPENAPI_JSON.read_text(encoding="utf-8") == as_json(openapi(app)), "run `make openapi`"


def test_file_is_valid() -> None:
    validate(yaml.safe_load(OPENAPI.read_text(encoding="utf-8")))


@schema.parametrize()
def test_service_keeps_to_the_file(case: schemathesis.Case[Any]) -> None:
    case.call_and_validate()
