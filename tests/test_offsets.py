"""Offsets in every unit: the text of each span is the slice of what was sent, counted as the client counts."""

import json

import pytest
from flask.testing import FlaskClient
from hypothesis import given, settings
from hypothesis import strategies as st

from service.app import create_app
from service.offsets import BLOCK_LENGTH, OFFSET_UNITS, offsets
from service.settings import Settings
from tests.test_http_quotes import ARTICLE, PLAIN, assert_problem, post, spans

client = create_app(Settings()).test_client()

# Whatever makes the three units differ, or tempts a service to normalize what it was sent.
PIECES = [
    *("قال الوزير إن «العمل مستمر».", "وأضافت سلمى الجابري: «سنبدأ غدا».", " ", "\r\n", "\n\n"),
    *(
        "😀",
        "👩\u200d👩\u200d👧",
        "🇯🇴",
        "\u0651\u064e",
        "e\u0301",
        "ﷲ",
        "ﻻ",
        "ـــ",
        "\u200f",
        "\u202b",
        "\u2066",
        "\u2069",
        "\ufeff",
    ),
]
articles = st.lists(st.sampled_from(PIECES), min_size=1, max_size=12).map("".join).filter(str.strip)


def cut(text: str, unit: str, start: int, end: int) -> str:
    """A slice as a client that counts in that unit makes it."""
    if unit == "utf16":
        return text.encode("utf-16-le")[2 * start : 2 * end].decode("utf-16-le")
    if unit == "utf8":
        return text.encode()[start:end].decode()
    return text[start:end]


@pytest.mark.parametrize("unit", OFFSET_UNITS)
@settings(deadline=None)
@given(article=articles)
def test_every_text_is_the_slice_in_that_unit(unit: str, article: str) -> None:
    answer = post(client, json.dumps({"text": article, "offset_unit": unit, "explain": True})).get_json()
    assert answer["offset_unit"] == unit
    for span in spans(answer):
        assert cut(article, unit, span["start"], span["end"]) == span["text"]
    for speaker in answer["speakers"]:
        for each in speaker["affiliations"]:
            assert (each["role"] or each["organization"] or "")[-3:] in cut(article, unit, each["start"], each["end"])


@pytest.mark.parametrize("unit", OFFSET_UNITS)
@given(text=st.text(max_size=50), count=st.integers(1, 100), data=st.data())
def test_any_place_in_any_text(unit: str, text: str, count: int, data: st.DataObject) -> None:
    text *= count
    offset = data.draw(st.integers(0, len(text)))
    assert cut(text, unit, 0, offsets(text, unit)(offset)) == text[:offset]


@pytest.mark.parametrize("unit", OFFSET_UNITS)
@pytest.mark.parametrize("length", [0, 1, BLOCK_LENGTH - 1, BLOCK_LENGTH, BLOCK_LENGTH + 1, 3 * BLOCK_LENGTH])
def test_the_end_of_a_text(unit: str, length: int) -> None:
    text = "س😀a"[:1] * length + "😀"
    assert cut(text, unit, 0, offsets(text, unit)(len(text))) == text
    assert cut(text, unit, 0, offsets(text, unit)(length)) == text[:length]


def test_units_differ_where_they_must(client: FlaskClient) -> None:
    text = "😀 " + ARTICLE
    starts = {}
    for unit in OFFSET_UNITS:
        answer = post(client, text.encode(), PLAIN, query_string={"offset_unit": unit}).get_json()
        starts[unit] = answer["quotes"][0]["content"]["start"]
    assert starts["codepoint"] + 1 == starts["utf16"] < starts["utf8"]


@pytest.mark.parametrize("unit", ["utf32", "UTF8", "byte", ""])
def test_other_units_are_refused(client: FlaskClient, unit: str) -> None:
    problem = assert_problem(client.post("/v1/quotes", json={"text": ARTICLE, "offset_unit": unit}), 422)
    assert [error["pointer"] for error in problem["errors"]] == ["/offset_unit"]
