"""Who may ask, what browsers are told, and what is written down of a request."""

import hashlib
import hmac
import json
import logging
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from flask import Flask
from flask.testing import FlaskClient

from service.access import Keys
from service.app import create_app
from service.request_log import JsonLines
from service.settings import Settings
from tests.conftest import ROOT

ARTICLE = {"text": "قال الوزير إن «العمل مستمر»."}
TRACE = "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01"


def entry(name: str, key: str) -> str:
    return f"{name}:{hashlib.sha256(key.encode()).hexdigest()}"


def ask(client: FlaskClient, authorization: str | None = None, **headers: str) -> Any:
    given = headers if authorization is None else headers | {"Authorization": authorization}
    # The request is logged when its answer has left, which without a server is when it was read to its end.
    return client.post("/v1/quotes", json=ARTICLE, headers=given, buffered=True)


@pytest.fixture
def log(caplog: pytest.LogCaptureFixture) -> Callable[[], list[dict[str, Any]]]:
    """The lines of the request log, as they are written."""
    caplog.set_level(logging.INFO, logger="service.request_log")
    lines = JsonLines()
    return lambda: [json.loads(lines.format(each)) for each in caplog.records if each.name == "service.request_log"]


@pytest.fixture
def guarded() -> FlaskClient:
    keys = f"{entry('newsroom', 'first')} {entry('archive', 'other')}"
    return create_app(Settings(api_keys=keys)).test_client()


@pytest.mark.parametrize(
    ("authorization", "challenge"),
    [
        (None, "Bearer realm=quotes"),
        ("", "Bearer realm=quotes"),
        ("Basic Zmlyc3Q6", "Bearer realm=quotes"),
        ("Bearer", "Bearer realm=quotes"),
        ("Bearer third", "Bearer realm=quotes, error=invalid_token"),
        ("Bearer newsroom", "Bearer realm=quotes, error=invalid_token"),
        ("Bearer first second", "Bearer realm=quotes, error=invalid_token"),
        ("Bearer " + "x" * 5_000, "Bearer realm=quotes, error=invalid_token"),
        ("Bearer \udcff", None),
    ],
)
def test_strangers_stay_out(guarded: FlaskClient, authorization: str | None, challenge: str | None) -> None:
    if authorization is not None:
        authorization = authorization.encode("utf-8", "surrogateescape").decode("latin-1")
    response = ask(guarded, authorization)
    assert response.status_code == 401
    assert response.content_type == "application/problem+json"
    assert challenge is None or response.headers["WWW-Authenticate"] == challenge


def test_the_hash_of_a_key_is_no_key(guarded: FlaskClient) -> None:
    assert ask(guarded, f"Bearer {hashlib.sha256(b'first').hexdigest()}").status_code == 401


@pytest.mark.parametrize("key", ["first", "other", "third"])
def test_a_key_is_compared_with_every_hash_whichever_fits(
    guarded: FlaskClient, monkeypatch: pytest.MonkeyPatch, key: str
) -> None:
    compared = []

    def compare(presented: bytes, expected: bytes) -> bool:
        compared.append(expected)
        return presented == expected

    monkeypatch.setattr(hmac, "compare_digest", compare)
    ask(guarded, f"Bearer {key}")
    assert len(set(compared)) == 2


@pytest.mark.parametrize(("key", "name"), [("first", "newsroom"), ("other", "archive")])
def test_a_key_lets_in_and_its_name_is_logged(
    guarded: FlaskClient, log: Callable[[], list[dict[str, Any]]], key: str, name: str
) -> None:
    assert ask(guarded, f"Bearer {key}").status_code == 200
    assert log()[-1]["key"] == name
    assert key not in json.dumps(log())


def test_a_refused_body_is_not_read(guarded: FlaskClient) -> None:
    assert guarded.post("/v1/quotes", data=b"not JSON", content_type="application/json").status_code == 401


@pytest.mark.parametrize("path", ["/healthz", "/readyz", "/openapi.yaml"])
def test_what_the_service_says_of_itself_is_open(guarded: FlaskClient, path: str) -> None:
    assert guarded.get(path).status_code == 200


@pytest.mark.parametrize("path", ["//v1/quotes", "/v1//quotes", "/V1/quotes", "/v1/quotes/", "/%76%31/quotes"])
def test_no_spelling_of_a_path_leads_around_the_key(guarded: FlaskClient, path: str) -> None:
    assert guarded.post(path, json=ARTICLE).status_code in {308, 401, 404}


def test_every_route_but_the_open_ones_asks_for_a_key(guarded: FlaskClient) -> None:
    app = guarded.application
    rules = [rule for rule in app.url_map.iter_rules() if rule.rule.startswith("/v1/")]
    assert rules
    for rule in rules:
        for method in (rule.methods or set()) - {"OPTIONS"}:
            assert guarded.open(rule.rule, method=method).status_code == 401


def test_keys_in_a_file_come_and_go_without_a_restart(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    file = tmp_path / "keys"
    file.write_text(f"# who may ask\n{entry('newsroom', 'first')}  # since May\n\n")
    client = create_app(Settings(api_keys_file=str(file))).test_client()
    assert ask(client, "Bearer first").status_code == 200
    file.write_text(f"{entry('newsroom', 'first')}\n{entry('archive', 'second')}\n")
    assert ask(client, "Bearer second").status_code == 200
    file.write_text(f"{entry('archive', 'second')}\n")
    assert ask(client, "Bearer first").status_code == 401
    file.write_text("no entry at all")
    assert ask(client, "Bearer second").status_code == 200
    assert "entry 1 is not a name" in caplog.text
    file.unlink()
    assert ask(client, "Bearer second").status_code == 200
    file.write_text("")
    assert ask(client, "Bearer second").status_code == 401


def test_a_mounted_secret_is_swapped_by_its_link(tmp_path: Path) -> None:
    for version, key in (("one", "first"), ("two", "other")):
        (tmp_path / version).write_text(entry("newsroom", key))
        os.utime(tmp_path / version, (0, 0))
    link = tmp_path / "keys"
    link.symlink_to("one")
    keys = Keys(path=str(link))
    assert keys.name_of("first") == "newsroom"
    (tmp_path / "new").symlink_to("two")
    (tmp_path / "new").rename(link)
    assert (keys.name_of("first"), keys.name_of("other")) == (None, "newsroom")


@pytest.mark.parametrize("entries", ["newsroom", "newsroom:key", f"{'n' * 65}:{'0' * 64}", f"a:{'A' * 64}"])
def test_wrong_entries_stop_the_start_and_are_not_shown(entries: str) -> None:
    with pytest.raises(ValueError, match="API_KEYS: entry 1 ") as error:
        create_app(Settings(api_keys=entries))
    assert entries not in str(error.value)


def test_a_missing_file_stops_the_start(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        create_app(Settings(api_keys_file=str(tmp_path / "none")))


def test_the_command_makes_a_key_that_fits() -> None:
    command = [sys.executable, "-m", "service.access", "newsroom"]
    printed = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True).stdout
    key, line = (each.partition(": ")[2] for each in printed.splitlines())
    assert Keys(line).name_of(key) == "newsroom"


def test_other_sites_may_not_ask_by_default(client: FlaskClient) -> None:
    response = ask(client, Origin="https://example.org")
    assert not [name for name, _ in response.headers if name.startswith("Access-Control")]


@pytest.mark.parametrize(
    ("setting", "origin", "allowed"),
    [
        ("https://example.org", "https://example.org", "https://example.org"),
        ("https://example.net https://example.org", "https://example.org", "https://example.org"),
        ("https://example.org", "https://example.org.evil.example", None),
        ("https://example.org", "null", None),
        ("*", "https://anywhere.example", "*"),
    ],
)
def test_one_setting_lets_other_sites_ask(setting: str, origin: str, allowed: str | None) -> None:
    client = create_app(Settings(cors_origins=setting, api_keys=entry("newsroom", "first"))).test_client()
    preflight = client.options("/v1/quotes", headers={"Origin": origin, "Access-Control-Request-Method": "POST"})
    assert preflight.status_code == 200
    for response in (preflight, ask(client, Origin=origin), ask(client, "Bearer first", Origin=origin)):
        assert response.headers.get("Access-Control-Allow-Origin") == allowed
        assert "Access-Control-Allow-Credentials" not in response.headers
        assert (setting == "*") or "Origin" in response.headers["Vary"]
    if allowed:
        assert "POST" in preflight.headers["Access-Control-Allow-Methods"]
        assert "Authorization" in preflight.headers["Access-Control-Allow-Headers"]


@pytest.mark.parametrize(("method", "path"), [("GET", "/healthz"), ("POST", "/v1/quotes"), ("GET", "/none")])
def test_every_answer_carries_the_security_headers(client: FlaskClient, method: str, path: str) -> None:
    headers = client.open(path, method=method).headers
    assert headers["X-Content-Type-Options"] == "nosniff"
    assert headers["X-Frame-Options"] == "DENY"
    assert "default-src 'none'" in headers["Content-Security-Policy"]
    assert "unsafe" not in headers["Content-Security-Policy"]


def test_a_line_for_each_request(client: FlaskClient, log: Callable[[], list[dict[str, Any]]]) -> None:
    response = ask(client, **{"X-Request-ID": "a.B_c-1", "traceparent": TRACE})
    assert (response.headers["X-Request-ID"], response.headers["traceparent"]) == ("a.B_c-1", TRACE)
    client.get("/v1/nothing", buffered=True)
    client.put("/v1/quotes", buffered=True)
    first, *rest = log()
    assert first["request_id"] == "a.B_c-1"
    assert first["traceparent"] == TRACE
    assert (first["method"], first["route"], first["status"]) == ("POST", "/v1/quotes", 200)
    assert first["response_bytes"] == len(response.data)
    assert 0 < first["milliseconds"] < 10_000
    assert [(line["route"], line["status"]) for line in rest] == [(None, 404), (None, 405)]


@pytest.mark.parametrize("given", ["", " ", "a b", "a" * 65, 'a","level":"error', "قال", "a\u2028b", "{}"])
def test_an_odd_request_id_is_replaced(
    client: FlaskClient, log: Callable[[], list[dict[str, Any]]], given: str
) -> None:
    response = ask(client, **{"X-Request-ID": given.encode().decode("latin-1")})
    assert len(response.headers["X-Request-ID"]) == 32
    assert log()[-1]["request_id"] == response.headers["X-Request-ID"]


@pytest.mark.parametrize("given", [TRACE.upper(), TRACE + "-x", f"00-{'0' * 32}-b7ad6b7169203331-01", "ff" + TRACE[2:]])
def test_an_odd_traceparent_is_dropped(client: FlaskClient, given: str) -> None:
    assert "traceparent" not in ask(client, traceparent=given).headers


def test_nothing_that_a_client_words_is_logged(client: FlaskClient, log: Callable[[], list[dict[str, Any]]]) -> None:
    headers = {"User-Agent": "secret", "Referer": "secret", "X-Forwarded-For": "secret", "Cookie": "secret"}
    client.post("/secret?secret=1", data="secret", headers=headers, buffered=True)
    client.post("/v1/quotes?id=secret", data="secret", headers=headers, content_type="text/plain", buffered=True)
    client.open("/v1/quotes", method="SECRET", headers=headers, buffered=True)
    assert len(log()) == 3
    assert "secret" not in json.dumps(log()).lower()


def test_a_message_cannot_break_its_line_nor_an_error_show_its_words(app: Flask) -> None:
    words = "sec" + "ret"
    try:
        raise KeyError(words)
    except KeyError:
        record = logging.LogRecord("x", logging.ERROR, "", 0, "a\nb\r\u2028\u202e%s", ("c",), sys.exc_info())
    line = JsonLines().format(record)
    assert "\n" not in line
    assert line.isascii()
    assert json.loads(line)["error"] == "KeyError"
    assert "secret" not in line
