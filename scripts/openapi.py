"""Write openapi.yaml, and as JSON what /docs shows of it: the interface as the views and the schemas declare it."""

import json
from collections.abc import Iterable
from pathlib import Path
from typing import Any

import yaml
from apispec import APISpec
from apispec.ext.marshmallow import MarshmallowPlugin
from apispec.ext.marshmallow.openapi import OpenAPIConverter
from flask import Flask
from marshmallow import Schema
from werkzeug.http import HTTP_STATUS_CODES

from schemas import (
    AnswerSchema,
    ArticleSchema,
    BatchSchema,
    DocumentProblemSchema,
    ProblemSchema,
    ResultsSchema,
    StatusSchema,
)
from service import __doc__ as service_summary
from service.app import create_app
from service.description import OPENAPI
from service.page import LANGUAGES, STATIC, THEMES
from service.problems import MEDIA_TYPE as PROBLEM
from service.representations import REPRESENTATIONS

VERSION = "1.0.0"
OPENAPI_JSON: Path = STATIC / "openapi.json"
KEY = "Only where the operator of the service has set keys."
OPTIONAL_KEY: list[dict[str, list[str]]] = [{}, {"key": []}]
HTML = {"text/html": {"schema": {"type": "string"}}}


def openapi(app: Flask) -> dict[str, Any]:
    """The OpenAPI description of an application: one path for each rule, its summary from the view's docstring.

    Raises KeyError for a view that :func:`operations` does not know.
    """
    plugin = MarshmallowPlugin(schema_name_resolver=schema_name)
    spec = APISpec(
        title="Quote attribution for Arabic news",
        version=VERSION,
        openapi_version="3.1.0",
        info={"description": str(service_summary), "license": {"name": "MIT", "identifier": "MIT"}},
        servers=[{"url": "/"}],
        plugins=[plugin],
    )
    assert plugin.converter is not None
    spec.components.schema("DocumentProblem", schema=DocumentProblemSchema)
    spec.components.security_scheme("key", {"type": "http", "scheme": "bearer", "description": KEY})
    known = operations(plugin.converter)
    for rule in app.url_map.iter_rules():
        if rule.endpoint.endswith(".static"):
            continue  # the files of the pages are no interface
        summary, _, description = str(app.view_functions[rule.endpoint].__doc__).partition("\n\n")
        operation = {"operationId": rule.endpoint.rpartition(".")[2], "summary": summary, "description": description}
        operation = {name: value for name, value in operation.items() if value} | known[rule.endpoint]
        methods = (rule.methods or set()) - {"HEAD", "OPTIONS"}
        spec.path(rule.rule, operations={method.lower(): dict(operation) for method in sorted(methods)})
    return {"openapi": spec.openapi_version.public} | spec.to_dict()


def operations(converter: OpenAPIConverter) -> dict[str, dict[str, Any]]:
    """What each view takes and answers, by endpoint."""
    options = converter.schema2parameters(ArticleSchema(exclude=["text", "id"]), location="query")
    options.insert(0, {"in": "query", "name": "id", "schema": {"type": "string"}})
    status = {"responses": {"200": answer("How the service is.", json_of(StatusSchema))}}
    return {
        "quotes.attribute": {
            "security": OPTIONAL_KEY,
            "parameters": options,
            "requestBody": {"required": True, "content": json_of(ArticleSchema) | plain("The article.")},
            "responses": {"200": answer("The quotes and their speakers.", json_of(AnswerSchema) | other_forms())}
            | problems(400, 401, 406, 408, 413, 415, 422, 503),
        },
        "batch.attribute_all": {
            "security": OPTIONAL_KEY,
            "parameters": [option for option in options if option["name"] != "id"],
            "requestBody": {"required": True, "content": json_of(BatchSchema) | lines("An `Article` a line.")},
            "responses": {
                "200": answer(
                    "Of each document, in order, an `Answer` or a `DocumentProblem`.",
                    json_of(ResultsSchema) | lines("An `Answer` or a `DocumentProblem` a line."),
                )
            }
            | problems(400, 401, 406, 408, 413, 415, 422, 503),
        },
        "health.alive": status,
        "health.ready": status,
        "page.page": {
            "parameters": [choice("lang", LANGUAGES), choice("theme", THEMES)],
            "responses": {"200": answer("The page.", HTML)},
        },
        "page.docs": {"parameters": [choice("theme", THEMES)], "responses": {"200": answer("The page.", HTML)}},
        "metrics.metrics": {
            "responses": {"200": answer("Prometheus' text format.", {"text/plain": {"schema": {"type": "string"}}})}
        },
        "description.openapi": {
            "responses": {"200": answer("This file.", {"application/yaml": {"schema": {"type": "object"}}})}
        },
    }


def choice(name: str, values: Iterable[str]) -> dict[str, Any]:
    """A parameter of the query that is one of these; a page takes anything else as if it were not there."""
    return {"in": "query", "name": name, "schema": {"type": "string", "examples": list(values)}}


def json_of(schema: type[Schema]) -> dict[str, Any]:
    """A JSON body of that schema."""
    return {"application/json": {"schema": schema}}


def other_forms() -> dict[str, Any]:
    """The representations of an answer that are not JSON with a schema here."""
    others = [each for each in REPRESENTATIONS.values() if each.media_type != "application/json"]
    schemas = {"application/ld+json": {"type": "object"}}
    return {each.media_type: {"schema": schemas.get(each.media_type, {"type": "string"})} for each in others}


def lines(description: str) -> dict[str, Any]:
    """A body of JSON documents, one a line."""
    return {"application/x-ndjson": {"schema": {"description": description}}}


def plain(description: str) -> dict[str, Any]:
    """A body that is a text and nothing else."""
    return {
        "text/plain; charset=utf-8": {
            "schema": {"type": "string", "minLength": 1, "pattern": r"\S", "description": description}
        }
    }


def answer(description: str, content: dict[str, Any]) -> dict[str, Any]:
    """One of the answers of an operation."""
    return {"description": description, "content": content}


def problems(*statuses: int) -> dict[str, Any]:
    """The errors that an operation can answer with."""
    content = {PROBLEM: {"schema": ProblemSchema}}
    return {str(status): answer(HTTP_STATUS_CODES[status] + ".", content) for status in statuses}


def schema_name(schema: type[Schema]) -> str:
    """``AnswerSchema`` is ``Answer`` in the file."""
    return (schema if isinstance(schema, type) else type(schema)).__name__.removesuffix("Schema")


def as_yaml(document: dict[str, Any]) -> str:
    """A document as YAML in which nothing refers to another place of the file but by ``$ref``."""
    dumper = type("Dumper", (yaml.SafeDumper,), {"ignore_aliases": lambda self, data: True})
    return yaml.dump(document, Dumper=dumper, allow_unicode=True, sort_keys=False, width=120)


def as_json(document: dict[str, Any]) -> str:
    """The same as JSON, which browsers can read by themselves."""
    return json.dumps(document, ensure_ascii=False) + "\n"


def main() -> None:
    """Write both files."""
    document = openapi(create_app())
    OPENAPI.write_text(as_yaml(document), encoding="utf-8")
    OPENAPI_JSON.write_text(as_json(document), encoding="utf-8")


if __name__ == "__main__":
    main()
