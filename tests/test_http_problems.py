"""Errors that no client is meant to see, and what is written down of them."""

import logging

import pytest

from service import quotes
from service.app import create_app
from service.settings import Settings


def test_an_unforeseen_error_shows_and_logs_nothing_of_the_text(
    monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    def fail(text: str) -> None:
        raise KeyError(text)

    app = create_app(Settings())
    monkeypatch.setattr(quotes, "extract", fail)
    with caplog.at_level(logging.DEBUG):
        response = app.test_client().post("/v1/quotes", json={"text": "كلام سري"})
    assert response.status_code == 500
    assert response.content_type == "application/problem+json"
    assert "KeyError" not in response.text
    assert "KeyError" in caplog.text
    assert "سري" not in response.text + caplog.text
