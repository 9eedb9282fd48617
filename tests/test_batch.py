"""Many articles at once: each is answered in its place, whatever is wrong with the others."""

import json
import socket
import threading
import time
from collections.abc import Iterator
from contextlib import closing
from http.client import HTTPConnection, HTTPResponse
from pathlib import Path
from typing import Any

import pytest
from flask.testing import FlaskClient
from hypothesis import given
from hypothesis import strategies as st
from werkzeug.exceptions import BadRequest, HTTPException, RequestEntityTooLarge

from schemas import AnswerSchema, DocumentProblemSchema
from service import batch_answer
from service.app import create_app
from service.attribution import extract
from service.batch_lines import lines
from service.settings import Settings
from service.slot import Turns
from tests.conftest import Serve
from tests.test_http_quotes import ARTICLE, ask, assert_problem

NDJSON = "application/x-ndjson"
BATCH = "/v1/quotes/batch"
SHORT = "قال خالد المنصوري إن «العمل مستمر»."


def batch(client: FlaskClient, documents: list[Any], **options: Any) -> list[Any]:
    response = client.post(BATCH, json={"documents": documents}, **options)
    assert response.status_code == 200, response.text
    results = response.get_json()["results"]
    assert len(results) == len(documents)
    for result in results:
        assert (DocumentProblemSchema if "problem" in result else AnswerSchema)().validate(result) == {}
    return list(results)


def stream(client: FlaskClient, body: str | bytes, **options: Any) -> list[Any]:
    response = client.post(BATCH, data=body, content_type=NDJSON, **options)
    assert response.status_code == 200, response.text
    assert response.mimetype == NDJSON
    assert not response.data or response.data.endswith(b"\n")
    response.close()
    return [json.loads(line) for line in response.data.splitlines()]


def line(**document: Any) -> bytes:
    return json.dumps({"text": SHORT} | document).encode() + b"\n"


def test_both_forms_answer_as_one_article_does(client: FlaskClient) -> None:
    documents: list[dict[str, Any]] = [
        {"id": "a", "text": ARTICLE},
        {"text": "الطقس معتدل."},
        {"id": "a", "text": SHORT, "explain": True, "offset_unit": "utf8"},
    ]
    answers = [ask(client, **document) for document in documents]
    assert answers[0]["quotes"], "nothing was found: the test shows nothing"
    assert batch(client, documents) == answers
    assert stream(client, "\n".join(map(json.dumps, documents))) == answers
    assert stream(client, "".join(json.dumps(each, ensure_ascii=False) + "\r\n" for each in documents)) == answers


def test_one_bad_document_does_not_sink_the_others(client: FlaskClient) -> None:
    good = {"id": "good", "text": ARTICLE}
    too_long = {"id": "long", "text": "ن" * (Settings().max_text_length + 1)}
    documents = [
        good,
        {"id": "blank", "text": " "},
        7,
        None,
        [good],
        {"text": SHORT, "types": ["loud"]},
        too_long,
        good,
    ]
    for results in (batch(client, documents), stream(client, "\n".join(map(json.dumps, documents)))):
        assert [result["problem"]["status"] for result in results[1:-1]] == [422, 422, 422, 422, 422, 413]
        assert [result["id"] for result in results] == ["good", "blank", None, None, None, None, "long", "good"]
        assert results[0] == results[-1] == ask(client, **good)
        assert results[5]["problem"]["errors"][0]["pointer"] == "/types/0"


def test_a_mistake_of_the_services_own_costs_one_document(
    client: FlaskClient, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    def fail(text: str) -> Any:
        if text != SHORT:
            raise KeyError(text)
        return extract(text)

    monkeypatch.setattr(batch_answer, "extract", fail)
    results = batch(client, [{"text": SHORT}, {"id": "b", "text": "كلام سري"}, {"text": SHORT}])
    assert [result.get("problem", {}).get("status") for result in results] == [None, 500, None]
    assert "سري" not in json.dumps(results, ensure_ascii=False)


def test_options_of_the_query_are_for_every_document(client: FlaskClient) -> None:
    query = {"types": ["direct"], "offset_unit": "utf16"}
    documents = [{"text": ARTICLE}, {"text": ARTICLE, "offset_unit": "codepoint"}]
    for results in (
        batch(client, documents, query_string=query),
        stream(client, "\n".join(map(json.dumps, documents)), query_string=query),
    ):
        assert [result["offset_unit"] for result in results] == ["utf16", "codepoint"]
        assert {quote["type"] for result in results for quote in result["quotes"]} == {"direct"}


@pytest.mark.parametrize("query", ["types=loud", "id=a", "text=a", "offset_unit=word"])
@pytest.mark.parametrize("media_type", ["application/json", NDJSON])
def test_wrong_options_are_refused_at_once(client: FlaskClient, query: str, media_type: str) -> None:
    response = client.post(BATCH, data=b'{"documents": []}', content_type=media_type, query_string=query)
    assert assert_problem(response, 422)["errors"][0]["pointer"].startswith("/" + query.partition("=")[0])


def test_the_most_and_the_least_documents(client: FlaskClient) -> None:
    assert batch(client, []) == []
    assert stream(client, b"") == []
    assert len(batch(client, [{"text": SHORT}] * 100)) == 100
    problem = assert_problem(client.post(BATCH, json={"documents": [{"text": SHORT}] * 101}), 422)
    assert problem["errors"][0]["pointer"] == "/documents"


@pytest.mark.parametrize("body", [{}, [], {"documents": None}, {"documents": {}}, {"documents": [], "x": 1}])
def test_what_is_no_batch_is_refused(client: FlaskClient, body: Any) -> None:
    assert_problem(client.post(BATCH, json=body), 422)


def test_other_media_types(client: FlaskClient) -> None:
    assert_problem(client.post(BATCH, data=SHORT, content_type="text/plain"), 415)
    assert_problem(client.post(BATCH, data=b"", content_type=NDJSON, headers={"Content-Encoding": "gzip"}), 415)
    assert_problem(client.post(BATCH, json={"documents": []}, headers={"Accept": "text/csv"}), 406)
    assert_problem(client.post(BATCH, data=b"", content_type=NDJSON, headers={"Accept": "application/json"}), 406)
    assert stream(client, b"", headers={"Accept": "application/x-ndjson;q=0.5, application/json"}) == []


def test_broken_lines_are_answered_in_their_place(client: FlaskClient) -> None:
    long = b'{"text": "' + b"a" * Settings().max_body_length + b'"}\n'
    body = line(id="1") + b"\n  \r\n" + b"{\n" + b'"\xff"\n' + long + line(id="2") + rb'{"text": "\ud800"}' + b"\n[]"
    results = stream(client, body)
    statuses = [result.get("problem", {}).get("status") for result in results]
    assert statuses == [None, 400, 400, 413, None, 400, 422]
    assert "Line 4 is not JSON" in results[1]["problem"]["detail"]
    assert "Line 5 is not UTF-8" in results[2]["problem"]["detail"]
    assert [result["id"] for result in results if "quotes" in result] == ["1", "2"]


@given(st.lists(st.sampled_from([b"a", b"bc", b" ", b"\n", b"\r\n", b"long line"])), st.integers(1, 6), st.booleans())
def test_lines_do_not_depend_on_how_they_arrive(parts: list[bytes], size: int, broken: bool) -> None:
    whole = b"".join(parts)

    def pieces() -> Iterator[bytes]:
        yield from (whole[at : at + size] for at in range(0, len(whole), size))
        if broken:
            raise BadRequest("cut")

    def shown(found: bytes | HTTPException) -> Any:
        return found if isinstance(found, bytes) else type(found)

    limit = 5
    every = whole.split(b"\n")
    expected: list[tuple[int, Any]] = [
        (number, each if len(each) <= limit else RequestEntityTooLarge)
        for number, each in enumerate(every[:-1] if broken else every, 1)
        if each.strip() or len(each) > limit
    ]
    if broken:
        expected.append((len(every), BadRequest))
    assert [(number, shown(found)) for number, found in lines(pieces(), limit)] == expected


def test_turns_come_in_the_order_they_were_asked_for() -> None:
    turns, order = Turns(), []
    assert turns.acquire()

    def wait(name: int) -> None:
        assert turns.acquire(timeout=30)
        order.append(name)
        turns.release()

    waiting = []
    for name in range(5):
        waiting.append(threading.Thread(target=wait, args=[name]))
        waiting[-1].start()
        while len(turns._waiting) <= name:
            time.sleep(0.001)
    assert not turns.acquire(timeout=0.01)
    turns.release()
    # Whoever has just let go stands behind those who wait.
    assert turns.acquire(timeout=30)
    assert order == [0, 1, 2, 3, 4]
    turns.release()
    assert turns.acquire(timeout=0)


def test_too_many_streams_are_refused_and_every_place_is_given_back() -> None:
    app = create_app(Settings(streams=1, queue_length=0))
    client = app.test_client()
    with app.extensions["slot"].stream():
        assert_problem(client.post(BATCH, data=line(), content_type=NDJSON), 503)
        assert batch(client, [{"text": SHORT}])
    with app.extensions["slot"].place():
        assert_problem(client.post(BATCH, json={"documents": []}), 503)
        assert stream(client, line())
    for _ in range(3):
        assert len(stream(client, line() * 2)) == 2
        client.post(BATCH, data=line(), content_type=NDJSON, buffered=False).close()


# Over sockets, under gunicorn.

CHUNKED = (
    f"POST {BATCH} HTTP/1.1\r\nHost: test\r\nContent-Type: {NDJSON}\r\nTransfer-Encoding: chunked\r\n\r\n".encode()
)


def chunk(data: bytes) -> bytes:
    return b"%x\r\n%s\r\n" % (len(data), data)


def with_length(length: int) -> bytes:
    return CHUNKED.replace(b"Transfer-Encoding: chunked", b"Content-Length: %d" % length)


@pytest.mark.parametrize("chunked", [True, False])
def test_each_answer_leaves_before_the_next_line_is_sent(port: int, chunked: bool) -> None:
    sent = [line(id=str(number)) for number in range(5)]
    with socket.create_connection(("127.0.0.1", port), timeout=20) as connection:
        connection.sendall(CHUNKED if chunked else with_length(sum(map(len, sent))))
        connection.sendall(chunk(sent[0]) if chunked else sent[0])
        response = HTTPResponse(connection)
        response.begin()
        assert response.status == 200
        for number, each in enumerate(sent):
            if number:
                connection.sendall(chunk(each) if chunked else each)
            assert json.loads(response.readline())["id"] == str(number)
        if chunked:
            connection.sendall(b"0\r\n\r\n")
        assert response.readline() == b""
        # The connection is good for another request, which may come right behind.
        health = b"GET /healthz HTTP/1.1\r\nHost: test\r\nConnection: close\r\n\r\n"
        connection.sendall(with_length(len(line())) + line() + health)
        both = b"".join(iter(lambda: connection.recv(65_536), b""))
    assert both.count(b"HTTP/1.1 200 OK") == 2
    assert both.index(b'"quotes"') < both.index(b'"status"')


@pytest.mark.parametrize("rest", [b'5\r\n{"tex', b"zz\r\n", b""], ids=["in a chunk", "wrong chunk", "between chunks"])
def test_a_stream_cut_half_way_is_answered_as_far_as_it_came(port: int, rest: bytes) -> None:
    with socket.create_connection(("127.0.0.1", port), timeout=20) as connection:
        connection.sendall(CHUNKED + chunk(line(id="1")) + chunk(line(id="2")[:9]) + rest)
        connection.shutdown(socket.SHUT_WR)
        response = HTTPResponse(connection)
        response.begin()
        results = [json.loads(each) for each in response.read().splitlines()]
    assert [result["id"] for result in results] == ["1", None]
    assert results[1]["problem"]["status"] == 400
    assert "broken off" in results[1]["problem"]["detail"]


def test_a_body_shorter_than_its_length_is_answered_as_far_as_it_came(port: int) -> None:
    with socket.create_connection(("127.0.0.1", port), timeout=20) as connection:
        connection.sendall(with_length(10_000) + line(id="1") + line(id="2")[:-1])
        connection.shutdown(socket.SHUT_WR)
        response = HTTPResponse(connection)
        response.begin()
        results = [json.loads(each) for each in response.read().splitlines()]
    assert [result["id"] for result in results] == ["1", None]
    assert "Content-Length" in results[1]["problem"]["detail"]


def test_a_client_that_goes_away_stops_the_work(serve: Serve) -> None:
    port = serve(STREAMS="1")
    with socket.create_connection(("127.0.0.1", port), timeout=20) as connection:
        connection.sendall(CHUNKED + chunk(line() * 20_000))
        connection.recv(100)
        assert stream_status(port) == 503
        connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, b"\1\0\0\0\0\0\0\0")
    # 20,000 articles would take minutes; the place is free at once.
    for _ in range(50):
        if stream_status(port) == 200:
            break
        time.sleep(0.1)
    assert stream_status(port) == 200
    before = articles_read(port)
    time.sleep(0.5)
    assert articles_read(port) == before < 20_000


def stream_status(port: int) -> int:
    with closing(HTTPConnection("127.0.0.1", port, timeout=30)) as connection:
        connection.request("POST", BATCH, b"", {"Content-Type": NDJSON})
        return connection.getresponse().status


def articles_read(port: int) -> float:
    with closing(HTTPConnection("127.0.0.1", port, timeout=30)) as connection:
        connection.request("GET", "/metrics")
        metrics = connection.getresponse().read().decode()
    return sum(float(row.split()[-1]) for row in metrics.splitlines() if row.startswith("quotes_articles_total"))


def test_streams_leave_room_for_others(port: int) -> None:
    done = threading.Event()

    def send() -> None:
        with socket.create_connection(("127.0.0.1", port), timeout=20) as connection:
            connection.sendall(CHUNKED)
            while not done.is_set():
                connection.sendall(chunk(line() * 5))
                connection.recv(1_000_000)

    senders = [threading.Thread(target=send) for _ in range(Settings().streams)]
    for sender in senders:
        sender.start()
    waits = []
    try:
        for path, body in [("/v1/quotes", SHORT.encode()), ("/healthz", None)] * 10:
            began = time.perf_counter()
            with closing(HTTPConnection("127.0.0.1", port, timeout=30)) as connection:
                connection.request("POST" if body else "GET", path, body, {"Content-Type": "text/plain; charset=utf-8"})
                assert connection.getresponse().status == 200
            waits.append(time.perf_counter() - began)
    finally:
        done.set()
        for sender in senders:
            sender.join(timeout=30)
    assert sorted(waits)[len(waits) // 2] < 0.5


def test_memory_does_not_grow_with_the_number_of_lines(serve: Serve, tmp_path: Path) -> None:
    pid_file = tmp_path / "pid"
    port = serve(GUNICORN_CMD_ARGS=f"--pid {pid_file}")
    children = Path(f"/proc/{pid_file.read_text().strip()}/task/{pid_file.read_text().strip()}/children")
    worker = Path(f"/proc/{children.read_text().split()[0]}/status")

    def peak_after(count: int) -> int:
        with socket.create_connection(("127.0.0.1", port), timeout=60) as connection:
            connection.sendall(CHUNKED)
            sender = threading.Thread(target=send, args=[connection, count])
            sender.start()
            response = HTTPResponse(connection)
            response.begin()
            assert sum(1 for _ in iter(response.readline, b"")) == count
            sender.join(timeout=30)
        return next(int(row.split()[1]) for row in worker.read_text().splitlines() if row.startswith("VmHWM"))

    def send(connection: socket.socket, count: int) -> None:
        for number in range(count):
            connection.sendall(chunk(line(id=str(number))))
        connection.sendall(b"0\r\n\r\n")

    first = peak_after(200)
    # 2,000 more lines, some 3 MB of answers, and no more than the odd page of memory.
    assert peak_after(2_000) - first < 1_024
