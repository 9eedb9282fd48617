"""One extraction at a time, a queue, and 503 for the rest."""

import threading
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager

import pytest
from flask.testing import FlaskClient
from werkzeug.test import TestResponse

from service import quotes
from service.app import create_app
from service.attribution import Extraction
from service.settings import Settings


@contextmanager
def busy(monkeypatch: pytest.MonkeyPatch, settings: Settings) -> Iterator[tuple[FlaskClient, threading.Event]]:
    """A service that is reading an article until the event is set."""
    reading, done = threading.Event(), threading.Event()

    def read_slowly(text: str) -> Extraction:
        reading.set()
        assert done.wait(timeout=30), text
        return Extraction((), ())

    app = create_app(settings)
    monkeypatch.setattr(quotes, "extract", read_slowly)
    with ThreadPoolExecutor() as pool:
        first = pool.submit(post, app.test_client())
        assert reading.wait(timeout=30)
        try:
            yield app.test_client(), done
        finally:
            done.set()
        assert first.result(timeout=30).status_code == 200


def post(client: FlaskClient) -> TestResponse:
    return client.post("/v1/quotes", json={"text": "قال الوزير إن العمل مستمر."})


def assert_refused(response: TestResponse) -> None:
    assert response.status_code == 503
    assert response.content_type == "application/problem+json"
    assert int(response.headers["Retry-After"]) > 0


def test_without_a_place_in_the_queue_the_answer_is_503(monkeypatch: pytest.MonkeyPatch) -> None:
    with busy(monkeypatch, Settings(queue_length=0)) as (client, done):
        assert_refused(post(client))
        assert client.get("/healthz").status_code == 200
        done.set()


def test_waiting_has_an_end(monkeypatch: pytest.MonkeyPatch) -> None:
    with busy(monkeypatch, Settings(queue_length=1, queue_seconds=0)) as (client, _):
        assert_refused(post(client))


def test_the_slot_is_free_again_afterwards(monkeypatch: pytest.MonkeyPatch) -> None:
    with busy(monkeypatch, Settings(queue_length=1)) as (client, done), ThreadPoolExecutor() as pool:
        waiting = pool.submit(post, client)
        done.set()
        assert waiting.result(timeout=30).status_code == 200
        assert post(client).status_code == 200
