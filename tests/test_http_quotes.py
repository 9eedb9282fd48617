"""POST /v1/quotes: what goes in, what comes out, and what is refused."""

import gzip
import json
from typing import Any

import pytest
from flask.testing import FlaskClient
from werkzeug.test import TestResponse

from schemas import AnswerSchema, ProblemSchema
from service.settings import Settings

ARTICLE = (
    "أعلنت وزيرة البيئة سلمى الجابري أن الحملة تبدأ الأحد.\n\n"
    "وقال خالد المنصوري، مدير بلدية الواحة: «سنزرع ألف شجرة هذا العام».\n"
    "وأضاف أن العمل «لن يتوقف» في الصيف."
)
PLAIN = "text/plain; charset=utf-8"


def post(client: FlaskClient, body: bytes | str, media_type: str = "application/json", **options: Any) -> TestResponse:
    return client.post("/v1/quotes", data=body, content_type=media_type, **options)


def ask(client: FlaskClient, **fields: Any) -> Any:
    response = client.post("/v1/quotes", json={"text": ARTICLE} | fields)
    assert response.status_code == 200, response.text
    return response.get_json()


def assert_problem(response: TestResponse, status: int) -> Any:
    assert response.status_code == status, response.text
    assert response.content_type == "application/problem+json"
    document = response.get_json(force=True)
    assert ProblemSchema().validate(document) == {}
    assert document["status"] == status
    return document


def spans(value: Any) -> list[dict[str, Any]]:
    """Every object with a text and offsets, however deep."""
    if isinstance(value, list):
        return [span for each in value for span in spans(each)]
    if isinstance(value, dict):
        own = [value] if {"text", "start", "end"} <= value.keys() else []
        return own + [span for each in value.values() for span in spans(each)]
    return []


def test_answer_has_the_declared_shape(client: FlaskClient) -> None:
    answer = ask(client, id="a-1", explain=True)
    assert AnswerSchema().validate(answer) == {}
    assert answer["id"] == "a-1"
    assert answer["offset_unit"] == "codepoint"
    assert answer["quotes"], "nothing was found: the test shows nothing"
    assert all("explanation" in quote for quote in answer["quotes"])


def test_every_text_is_the_slice_that_was_sent(client: FlaskClient) -> None:
    text = "\ufeff📰 \r\n" + ARTICLE + "\n\u200f"
    found = spans(ask(client, text=text, explain=True))
    assert found
    assert all(text[span["start"] : span["end"]] == span["text"] for span in found)


def test_plain_text_is_answered_like_json(client: FlaskClient) -> None:
    plain = post(client, ARTICLE.encode(), PLAIN, query_string={"id": "a-1", "explain": "true"})
    assert plain.status_code == 200
    assert plain.get_json() == ask(client, id="a-1", explain=True)


def test_types_leave_out_the_others(client: FlaskClient) -> None:
    everything = ask(client)
    for kept in ("direct", "indirect", "mixed"):
        answer = ask(client, types=[kept])
        assert answer["quotes"] == [quote for quote in everything["quotes"] if quote["type"] == kept]
    query = post(client, ARTICLE.encode(), PLAIN, query_string={"types": ["direct", "mixed"]}).get_json()
    assert query == ask(client, types=["direct", "mixed"])


def test_min_confidence_leaves_out_what_is_below(client: FlaskClient) -> None:
    everything = ask(client)
    for quote in everything["quotes"]:
        floor = quote["confidence"]
        kept = [each for each in everything["quotes"] if each["confidence"] >= floor]
        assert ask(client, min_confidence=floor)["quotes"] == kept


@pytest.mark.parametrize("fields", [{}, {"types": ["direct"]}, {"types": ["indirect"]}, {"min_confidence": 1}])
def test_speakers_and_quotes_name_each_other(client: FlaskClient, fields: dict[str, Any]) -> None:
    answer = ask(client, **fields)
    said = {(speaker["id"], quote) for speaker in answer["speakers"] for quote in speaker["quotes"]}
    assert said == {(quote["speaker"], quote["id"]) for quote in answer["quotes"] if quote["speaker"]}
    assert all(speaker["quotes"] for speaker in answer["speakers"])


def test_no_quotes_are_empty_lists(client: FlaskClient) -> None:
    answer = ask(client, text="الطقس معتدل اليوم.", id=None)
    assert answer == {"id": None, "offset_unit": "codepoint", "quotes": [], "speakers": []}


@pytest.mark.parametrize(
    ("fields", "pointer"),
    [
        ({}, "/text"),
        ({"text": None}, "/text"),
        ({"text": 7}, "/text"),
        ({"text": ["قال"]}, "/text"),
        ({"text": ""}, "/text"),
        ({"text": " \n\t\u00a0"}, "/text"),
        ({"text": "نص", "id": 7}, "/id"),
        ({"text": "نص", "offset_unit": "word"}, "/offset_unit"),
        ({"text": "نص", "types": "direct"}, "/types"),
        ({"text": "نص", "types": []}, "/types"),
        ({"text": "نص", "types": ["direct", "loud"]}, "/types/1"),
        ({"text": "نص", "types": None}, "/types"),
        ({"text": "نص", "min_confidence": "0.5"}, "/min_confidence"),
        ({"text": "نص", "min_confidence": True}, "/min_confidence"),
        ({"text": "نص", "min_confidence": 1.5}, "/min_confidence"),
        ({"text": "نص", "min_confidence": 10**400}, "/min_confidence"),
        ({"text": "نص", "explain": "true"}, "/explain"),
        ({"text": "نص", "explain": 1}, "/explain"),
        ({"text": "نص", "unknown": 1}, "/unknown"),
        ({"text": "نص", "a/b~c": 1}, "/a~1b~0c"),
    ],
)
def test_wrong_fields_are_pointed_at(client: FlaskClient, fields: dict[str, Any], pointer: str) -> None:
    problem = assert_problem(client.post("/v1/quotes", json=fields), 422)
    assert [error["pointer"] for error in problem["errors"]] == [pointer]


@pytest.mark.parametrize("body", ["[]", "null", '"text"', "1"])
def test_json_that_is_no_object_is_refused(client: FlaskClient, body: str) -> None:
    assert assert_problem(post(client, body), 422)["errors"][0]["pointer"] == ""


@pytest.mark.parametrize("query", ["explain=maybe", "min_confidence=nan", "types=loud", "text=hidden", "explian=true"])
def test_wrong_options_of_the_query_are_refused(client: FlaskClient, query: str) -> None:
    name = query.partition("=")[0]
    for response in (post(client, ARTICLE.encode(), PLAIN, query_string=query), post_json(client, query)):
        assert assert_problem(response, 422)["errors"][0]["pointer"].startswith(f"/{name}")


def post_json(client: FlaskClient, query: str) -> TestResponse:
    return client.post("/v1/quotes", json={"text": ARTICLE}, query_string=query)


@pytest.mark.parametrize(
    ("body", "word"),
    [
        (b"", "not JSON"),
        (b"{", "not JSON"),
        ("قال".encode(), "not JSON"),
        (b"{'text': 1}", "not JSON"),
        (b'{"text": "a"} {}', "not JSON"),
        (b'{"text": "\xff"}', "not UTF-8"),
        ('{"text": "نص"}'.encode("utf-16"), "not UTF-8"),
        ('{"text": "قال"}'.encode("cp1256"), "not UTF-8"),
        (rb'{"text": "\ud800"}', "surrogate"),
        (rb'{"text": "a", "id": "\udc00x"}', "surrogate"),
        (rb'{"text": "a", "\ud800": 1}', "surrogate"),
        (b'{"text": "a", "min_confidence": NaN}', "NaN"),
        (b'{"text": "a", "min_confidence": -Infinity}', "Infinity"),
        (b'{"text": "a", "text": "b"}', "twice"),
        (b"[" * 100_000, "nested"),
        (b'{"a":' * 100_000, "nested"),
        (b'{"text": "a", "min_confidence": ' + b"1" * 5000 + b"}", "not JSON"),
    ],
    ids=range(17),
)
def test_what_is_not_json_is_refused(client: FlaskClient, body: bytes, word: str) -> None:
    assert word in assert_problem(post(client, body), 400)["detail"]


def test_a_pair_of_surrogates_is_one_character(client: FlaskClient) -> None:
    body = json.dumps({"text": "📰 " + ARTICLE})
    assert "\\ud83d" in body
    assert post(client, body).get_json() == ask(client, text="📰 " + ARTICLE)


@pytest.mark.parametrize("body", [b"", b" \n ", "\u2003".encode()])
def test_a_blank_plain_text_is_refused(client: FlaskClient, body: bytes) -> None:
    assert assert_problem(post(client, body, PLAIN), 422)["errors"][0]["pointer"] == "/text"


def test_a_plain_text_must_be_utf8(client: FlaskClient) -> None:
    assert_problem(post(client, "قال".encode("cp1256"), PLAIN), 400)
    assert_problem(post(client, "قال".encode("cp1256"), "text/plain; charset=windows-1256"), 415)


@pytest.mark.parametrize("media_type", ["", "text/html", "application/xml", "multipart/form-data; boundary=a"])
def test_other_media_types_are_refused(client: FlaskClient, media_type: str) -> None:
    assert_problem(post(client, ARTICLE.encode(), media_type), 415)


@pytest.mark.parametrize("coding", ["gzip", "GZIP", "deflate", "br", "zstd", "gzip, br", "nonsense"])
@pytest.mark.parametrize(
    ("path", "media_type"),
    [
        ("/v1/quotes", PLAIN),
        ("/v1/quotes", "application/json"),
        ("/v1/quotes/batch", "application/json"),
        ("/v1/quotes/batch", "application/x-ndjson"),
    ],
)
def test_a_compressed_body_is_refused(client: FlaskClient, path: str, media_type: str, coding: str) -> None:
    body = gzip.compress(b'{"text": "a"}')
    response = client.post(path, data=body, content_type=media_type, headers={"Content-Encoding": coding})
    assert_problem(response, 415)


@pytest.mark.parametrize("accept", ["", "*/*", "application/*", "application/json", "text/html, */*;q=0.1"])
def test_json_is_what_most_clients_accept(client: FlaskClient, accept: str) -> None:
    response = post(client, ARTICLE.encode(), PLAIN, headers={"Accept": accept})
    assert response.status_code == 200
    assert response.content_type == "application/json"


@pytest.mark.parametrize("accept", ["text/html", "image/png", "application/json;q=0"])
def test_other_representations_are_not_to_be_had(client: FlaskClient, accept: str) -> None:
    assert_problem(post(client, ARTICLE.encode(), PLAIN, headers={"Accept": accept}), 406)


def test_the_longest_text_is_answered_whole(client: FlaskClient) -> None:
    limit = Settings().max_text_length
    prose = "الطقس معتدل في المدن الساحلية.\n\n" * limit
    text = prose[: limit - len(ARTICLE)] + ARTICLE
    answer = ask(client, text=text)
    assert answer["quotes"][-1]["content"]["start"] > limit - len(ARTICLE)
    assert_problem(client.post("/v1/quotes", json={"text": text + "."}), 413)
    assert_problem(post(client, (text + ".").encode(), PLAIN), 413)


def test_no_allowed_text_is_too_long_a_body(client: FlaskClient) -> None:
    text = "😀" * Settings().max_text_length
    assert post(client, json.dumps({"text": text})).status_code == 200


def test_a_body_over_the_limit_is_refused(client: FlaskClient) -> None:
    assert_problem(post(client, b" " * (Settings().max_body_length + 1)), 413)


def test_other_paths_and_methods(client: FlaskClient) -> None:
    assert_problem(client.get("/v1/nothing"), 404)
    response = client.put("/v1/quotes")
    assert_problem(response, 405)
    assert set(response.headers["Allow"].split(", ")) == {"OPTIONS", "POST"}


@pytest.mark.parametrize("path", ["/healthz", "/readyz", "/openapi.yaml"])
def test_what_the_service_says_of_itself(client: FlaskClient, path: str) -> None:
    response = client.get(path)
    assert response.status_code == 200
    assert response.data
