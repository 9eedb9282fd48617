"""The cases of tests/cases: what a linguist says of a text, held against what the extractor finds in it."""

import json
from typing import Any

import pytest

from service.rendering import render
from tests.conftest import ROOT, extraction_of

Document = dict[str, Any]
SPANS = ("content", "cue", "source")


def cases() -> list[Any]:
    files = sorted((ROOT / "tests" / "cases").glob("*.json"))
    return [as_parameter(file.stem, case) for file in files for case in json.loads(file.read_text(encoding="utf-8"))]


def as_parameter(file: str, case: Document) -> Any:
    known = case.get("known_failure")
    marks = [pytest.mark.xfail(reason=known, raises=AssertionError)] if known else []
    return pytest.param(case, id=f"{file}: {case['label']}", marks=marks)


@pytest.mark.parametrize("case", cases())
def test_case(case: Document) -> None:
    answer = render(
        extraction_of(case["text"]), case["text"], None, "codepoint", ("direct", "indirect", "mixed"), 0, False
    )
    names = {speaker["id"]: speaker["name"] for speaker in answer["speakers"]}
    quotes = [words(quote, names) for quote in answer["quotes"]]
    expected = case["expected"]
    assert alike(quotes, expected["quotes"]) == expected["quotes"], case["comment"]
    speakers = {speaker["name"]: speaker | {"affiliations": bare(speaker)} for speaker in answer["speakers"]}
    for speaker in expected.get("speakers", []):
        assert alike([speakers.get(speaker["name"], {})], [speaker]) == [speaker], case["comment"]


def words(quote: Document, names: dict[str, str]) -> Document:
    """A quote with the words of its spans for the spans, and the name of its speaker for the id."""
    spans = {key: quote[key] and quote[key]["text"] for key in SPANS}
    return quote | spans | {"speaker": names.get(quote["speaker"])}


def bare(speaker: Document) -> list[Document]:
    return [{key: each[key] for key in ("role", "organization")} for each in speaker["affiliations"]]


def alike(found: list[Document], expected: list[Document]) -> list[Document]:
    """What was found, each with only the keys that its expected counterpart has; one too many keeps its content."""
    keys = [set(each) for each in expected] + [{"content"}] * len(found)
    return [{key: each.get(key) for key in wanted} for each, wanted in zip(found, keys, strict=False)]
