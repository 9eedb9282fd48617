"""openapi.yaml: fresh, valid, and true of the service, by every check that schemathesis has.

Its stateful tests have nothing to do here: no operation makes anything that another could ask for.
"""

import hashlib
import json
from typing import Any

import schemathesis
import yaml
from flask import Flask
from hypothesis import settings
from openapi_spec_validator import validate
from schemathesis.checks import CHECKS, load_all_checks
from schemathesis.specs.openapi.checks import negative_data_rejection

from scripts.openapi import OPENAPI_JSON, as_json, as_yaml, openapi
from service.app import create_app
from service.description import OPENAPI
from service.settings import Settings


@schemathesis.serializer("application/x-ndjson")
def as_one_line(context: schemathesis.SerializationContext, value: Any) -> bytes:
    return (value if isinstance(value, str) else json.dumps(value)).encode("utf-8", "replace")


def guarded() -> schemathesis.BaseSchema:
    """The same interface where every request under /v1/ needs the key: it is no longer optional in the file."""
    document = yaml.safe_load(OPENAPI.read_text(encoding="utf-8"))
    for path in document["paths"].values():
        for operation in path.values():
            operation["security"] = [each for each in operation.get("security", []) if each]
    schema = schemathesis.openapi.from_dict(document)
    schema.app = create_app(Settings(api_keys=f"newsroom:{hashlib.sha256(KEY.encode()).hexdigest()}"))
    return schema


KEY = "first"
schema = schemathesis.openapi.from_wsgi("/openapi.yaml", create_app(Settings()))
guarded_schema = guarded()


def test_file_is_what_the_views_and_schemas_declare(app: Flask) -> None:
    assert OPENAPI.read_text(encoding="utf-8") == as_yaml(openapi(app)), "run `make openapi`"


def test_the_same_as_json_is_for_the_page(app: Flask) -> None:
    assert OPENAPI_JSON.read_text(encoding="utf-8") == as_json(openapi(app)), "run `make openapi`"


def test_file_is_valid() -> None:
    validate(yaml.safe_load(OPENAPI.read_text(encoding="utf-8")))


@schema.parametrize()
def test_service_keeps_to_the_file(case: schemathesis.Case[Any]) -> None:
    case.call_and_validate()


@settings(max_examples=20)
@guarded_schema.parametrize()
def test_service_keeps_to_the_file_where_keys_are_needed(case: schemathesis.Case[Any]) -> None:
    # The key that is put in undoes the fault of a request made wrong by leaving it out. That every wrong request is
    # refused is asked above, where no key is needed.
    headers = {"Authorization": f"Bearer {KEY}"}
    case.call_and_validate(headers=headers, excluded_checks=[negative_data_rejection])


def test_every_check_is_on() -> None:
    load_all_checks()
    names = CHECKS.get_all_names()
    assert {"not_a_server_error", "negative_data_rejection", "unsupported_method", "ignored_auth"} <= set(names)
    for each in (schema, guarded_schema):
        assert all(each.config.checks.get_by_name(name=name).enabled for name in names)
        assert set(each.config.generation.modes) == set(schemathesis.GenerationMode)
