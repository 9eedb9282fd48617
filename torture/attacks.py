"""What no client should send: raw bytes on sockets, and connections that are held open."""

import re
import socket
import time
from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing

from service.settings import Settings
from torture.outcome import Check, Outcome
from torture.probe import probing
from torture.server import LOCAL, Server
from torture.texts import statement

TEXT = statement(7).encode()
PLAIN = "Content-Type: text/plain; charset=utf-8\r\n"
PATIENCE = 2
# An answer of 20,000 bytes has 20 seconds more, and before that much has to be sent that nobody reads.
LET_GO_WITHIN = 60
STATUS = re.compile(rb"HTTP/1\.[01] (\d{3}) ")


def head(fields: str = "", target: str = "/v1/quotes", version: str = "HTTP/1.1") -> bytes:
    """The head of a POST with these header fields."""
    return f"POST {target} {version}\r\nHost: test\r\n{PLAIN}{fields}\r\n".encode("latin-1")


def sized(body: bytes, fields: str = "") -> bytes:
    """A POST with the right length."""
    return head(f"Content-Length: {len(body)}\r\n{fields}") + body


def chunked(*chunks: bytes, end: bytes = b"0\r\n\r\n") -> bytes:
    """A POST in chunks."""
    return (
        head("Transfer-Encoding: chunked\r\n") + b"".join(b"%x\r\n%s\r\n" % (len(each), each) for each in chunks) + end
    )


def lines(message: bytes) -> bytes:
    """The message as a batch of lines."""
    return message.replace(b"/v1/quotes", b"/v1/quotes/batch").replace(b"text/plain", b"application/x-ndjson")


LIMIT = Settings().max_body_length
# What is sent, what it is, and the statuses that may come back; 0 is a connection closed without an answer.
MESSAGES: list[tuple[str, bytes, set[int]]] = [
    ("an ordinary request", sized(TEXT), {200}),
    ("an ordinary request in chunks", chunked(TEXT[:50], TEXT[50:]), {200}),
    ("HTTP/1.0", head(f"Content-Length: {len(TEXT)}\r\n", version="HTTP/1.0") + TEXT, {200}),
    ("a body that is announced and waited for", sized(TEXT, "Expect: 100-continue\r\n"), {200}),
    ("another expectation", sized(TEXT, "Expect: miracles\r\n"), {417}),
    ("no length", head() + TEXT, {422, 400}),
    ("length zero", head("Content-Length: 0\r\n"), {422}),
    ("a length too small", head("Content-Length: 61\r\n") + TEXT, {200, 400}),
    ("a length too large, then the end", head("Content-Length: 9000\r\n") + TEXT, {400, 408}),
    ("a negative length", head("Content-Length: -1\r\n") + TEXT, {400}),
    ("a length with a sign", head("Content-Length: +9\r\n") + TEXT, {400}),
    ("a length in words", head("Content-Length: nine\r\n") + TEXT, {400}),
    ("a length in Arabic digits", head("Content-Length: \u00d9\u00a9\r\n") + TEXT, {400}),
    ("a length of 10^30", head(f"Content-Length: {10**30}\r\n") + TEXT, {413}),
    ("two lengths", head("Content-Length: 9\r\nContent-Length: 10\r\n") + TEXT, {400}),
    ("two lengths in one field", head("Content-Length: 9, 9\r\n") + TEXT, {400}),
    ("a length and chunks", head("Content-Length: 4\r\nTransfer-Encoding: chunked\r\n") + b"0\r\n\r\n", {400, 422}),
    ("chunks twice", head("Transfer-Encoding: chunked\r\nTransfer-Encoding: chunked\r\n") + b"0\r\n\r\n", {400, 501}),
    ("an unknown transfer coding", head("Transfer-Encoding: gzip\r\n") + TEXT, {400, 501}),
    ("a hidden transfer coding", head("Transfer-Encoding: \x0bchunked\r\n") + b"0\r\n\r\n", {400, 501}),
    ("a chunk size that is none", head("Transfer-Encoding: chunked\r\n") + b"zz\r\nabc\r\n0\r\n\r\n", {400}),
    ("a negative chunk size", head("Transfer-Encoding: chunked\r\n") + b"-5\r\nabc\r\n0\r\n\r\n", {400}),
    ("an endless chunk size", head("Transfer-Encoding: chunked\r\n") + b"f" * 100_000, {400, 0}),
    ("a chunk larger than it says", head("Transfer-Encoding: chunked\r\n") + b"3\r\nabcdef\r\n0\r\n\r\n", {400}),
    ("chunks that stop", chunked(TEXT, end=b""), {400, 408}),
    ("chunks over the limit", chunked(*[b" " * 65_536] * (LIMIT // 65_536 + 2)), {413, 0}),
    ("a body over the limit", head(f"Content-Length: {LIMIT + 1}\r\n") + b" " * 100_000, {413, 0}),
    ("10,000 tiny chunks", chunked(*[b" "] * 10_000, TEXT), {200}),
    ("lines that break off", lines(chunked(b'{"text": "a"}\n{"te', end=b"")), {200}),
    ("lines in a broken chunk", lines(chunked(b'{"text": "a"}\n', end=b"zz\r\n")), {200}),
    ("lines shorter than their length", lines(head("Content-Length: 900\r\n") + b'{"text": "a"}\n{"te'), {200}),
    ("a line over the limit", lines(chunked(*[b" " * 65_536] * (LIMIT // 65_536 + 2))), {200, 413, 0}),
    ("compressed lines", lines(sized(TEXT, "Content-Encoding: gzip\r\n")), {415}),
    ("a compressed body", sized(TEXT, "Content-Encoding: gzip\r\n"), {415}),
    ("a compressed body of two kinds", sized(TEXT, "Content-Encoding: gzip, br\r\n"), {415}),
    ("two requests at once", sized(TEXT) + sized(TEXT), {200}),
    ("twenty requests at once", sized(TEXT) * 20, {200}),
    ("a request behind a wrong one", sized(b"\xff") + sized(TEXT), {400, 200}),
    ("a request in a body", sized(b"\xff" + sized(TEXT)), {400}),
    ("1,000 header fields", head("".join(f"X-{number}: a\r\n" for number in range(1_000))), {400, 431, 0}),
    ("a header of a megabyte", head(f"X-Long: {'a' * 1_000_000}\r\n"), {400, 431, 0}),
    ("a header that never ends", head("X-A: b\r\n" * 100_000)[:-2], {400, 431, 0}),
    ("a request line of a megabyte", head(target="/" + "a" * 1_000_000), {400, 414, 0}),
    ("a folded header", head("X-A: b\r\n c: d\r\n"), {400}),
    ("a header without a colon", head("nonsense\r\n"), {400}),
    ("a header with a space before its colon", head("Content-Length : 5\r\n") + TEXT, {400}),
    ("a header with NUL", head("X-A: \x00\r\n"), {400}),
    ("a header with a bare line feed", head("X-A: b\nX-B: c\r\n") + TEXT, {400, 422}),
    ("a header with half a response in it", head("X-Request-ID: a%0d%0aSet-Cookie: b\r\nContent-Length: 0\r\n"), {422}),
    ("no host", b"POST /v1/quotes HTTP/1.1\r\n\r\n", {400, 415}),
    ("a host that is none", b"GET /healthz HTTP/1.1\r\nHost: \xff/..\x7f\r\n\r\n", {200, 400}),
    ("no version", b"GET /healthz\r\n\r\n", {400, 200}),
    ("an unknown version", b"GET /healthz HTTP/9.9\r\n\r\n", {400, 505}),
    ("an unknown method", b"SAY /healthz HTTP/1.1\r\nHost: test\r\n\r\n", {400, 405}),
    ("a lower-case method", b"get /healthz HTTP/1.1\r\nHost: test\r\n\r\n", {400, 405}),
    ("CONNECT", b"CONNECT example.org:443 HTTP/1.1\r\nHost: test\r\n\r\n", {400, 404, 405}),
    ("TRACE", b"TRACE /healthz HTTP/1.1\r\nHost: test\r\n\r\n", {405}),
    ("an absolute target", b"GET http://example.org/healthz HTTP/1.1\r\nHost: test\r\n\r\n", {200, 404}),
    ("a path out of the tree", b"GET /../../etc/passwd HTTP/1.1\r\nHost: test\r\n\r\n", {404}),
    ("a path with NUL", b"GET /%00 HTTP/1.1\r\nHost: test\r\n\r\n", {404}),
    ("a path that is not UTF-8", b"GET /\xff%ff HTTP/1.1\r\nHost: test\r\n\r\n", {404, 400}),
    (
        "a query that is not UTF-8",
        sized(TEXT).replace(b"/v1/quotes", b"/v1/quotes?id=%ff&min_confidence=\xff"),
        {200, 400, 422},
    ),
    ("a confidence of 10^400", sized(TEXT).replace(b"/v1/quotes", b"/v1/quotes?min_confidence=1e400"), {422}),
    ("a request for another protocol", sized(TEXT, "Connection: Upgrade\r\nUpgrade: websocket\r\n"), {400}),
    ("HTTP/2 at once", b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n" + b"\0" * 30, {400, 505, 0}),
    ("TLS", bytes.fromhex("16030100a5010000a10303") + b"\x7f" * 160, {400, 0}),
    ("a proxy's greeting", b"PROXY TCP4 192.0.2.1 192.0.2.2 1 2\r\n" + sized(TEXT), {400, 0}),
    ("nothing but line breaks", b"\r\n" * 10_000, {400, 0}),
    ("every byte there is", bytes(range(256)) * 40, {400, 0}),
    ("JSON that is 100,000 brackets deep", sized(b"[" * 100_000).replace(b"text/plain", b"application/json"), {400}),
    (
        "JSON with a number of a million digits",
        sized(b'{"text": %s}' % (b"9" * 1_000_000)).replace(b"text/plain", b"application/json"),
        {400, 422},
    ),
]


def wrong_messages(scale: int) -> Outcome:
    """Wrong lengths, broken chunks, smuggled and pipelined requests, floods of headers, other protocols."""
    with Server(REQUEST_SECONDS=str(PATIENCE)) as server, ThreadPoolExecutor(8) as pool:
        many = MESSAGES * scale
        statuses = list(pool.map(lambda message: answers(server.port, message[1]) or [0], many))
        server.assert_healthy()
    wrong = {what: found for (what, _, allowed), found in zip(many, statuses, strict=True) if set(found) - allowed}
    assert not wrong, wrong
    counts = Counter(status for found in statuses for status in found)
    found = ", ".join(f"{count} × {status or 'closed'}" for status, count in sorted(counts.items()))
    return Outcome(f"{len(many)} messages of {len(MESSAGES)} kinds", f"{found}; none 500")


def held_connections(scale: int) -> Outcome:
    """Clients that send half a head, half a body or a byte a second: they are let go in time, /healthz is answered."""
    half = sized(TEXT)
    kinds = [b"POST /v1/quo", half[:60], half[:-9], head("Transfer-Encoding: chunked\r\n") + b"5\r\nab"]
    held = 12 * scale
    # More clients than threads, of which these settings leave six and one for each place in the queue.
    with Server(REQUEST_SECONDS=str(PATIENCE), WORKERS="1", STREAMS="1", QUEUE_LENGTH=str(scale)) as server:
        began = time.monotonic()
        with ThreadPoolExecutor(held) as pool, probing(server.port) as times:
            ends = list(pool.map(lambda number: _hold(server.port, kinds[number % len(kinds)]), range(held)))
            longest = time.monotonic() - began
        server.assert_healthy()
    assert all(ends), "a connection was never let go"
    assert times.own[-1] < PATIENCE, f"/healthz waited for them: {times}"
    return Outcome(
        f"{held} connections",
        f"each let go, the last after {longest:.0f} s with REQUEST_SECONDS={PATIENCE}; /healthz {times}",
    )


def half_read_answers(scale: int) -> Outcome:
    """Clients that hang up in the middle of a request or before they have read their answer."""
    attempts = 100 * scale
    with Server() as server:
        for number in range(attempts):
            with socket.create_connection((LOCAL, server.port), timeout=20) as connection:
                connection.sendall(sized(TEXT)[: 40 + number * 3])
                if number % 2:  # leave with a reset, not a farewell
                    connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, b"\1\0\0\0\0\0\0\0")
        server.assert_healthy()
    return Outcome(f"{attempts} connections", "the service goes on")


def unread_answers(scale: int) -> Outcome:
    """Clients that ask and ask and never read an answer: they are let go in time, and others are served meanwhile."""
    clients = 4 * scale
    # A file, which must not be sent past the service's patience; a short one, for which that is short.
    asks = b"GET /static/copying.js HTTP/1.1\r\nHost: test\r\n\r\n" * 100

    def ask_on() -> bool:
        with closing(socket.socket()) as connection:
            connection.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4_096)
            connection.settimeout(0.2)
            connection.connect((LOCAL, server.port))
            end = time.monotonic() + LET_GO_WITHIN
            while time.monotonic() < end:
                try:
                    connection.sendall(asks)
                except TimeoutError:
                    pass  # nobody takes any more; now it is the service's turn to lose its patience
                except ConnectionError:
                    return True
        return False

    with Server(REQUEST_SECONDS=str(PATIENCE)) as server, ThreadPoolExecutor(clients) as pool:
        with probing(server.port) as times:
            ended = list(pool.map(lambda _: ask_on(), range(clients)))
        server.assert_healthy()
    assert all(ended), "a client that does not read was never let go"
    assert times.own[-1] < PATIENCE, f"/healthz waited for them: {times}"
    return Outcome(f"{clients} clients", f"each let go; /healthz {times}")


def answers(port: int, message: bytes) -> list[int]:
    """The statuses that come back for a message until the service closes the connection or has no more to say."""
    received = b""
    with closing(socket.create_connection((LOCAL, port), timeout=20)) as connection:
        try:
            connection.sendall(message)
            connection.shutdown(socket.SHUT_WR)
        except OSError:
            pass  # it may have answered and closed before the last part
        try:
            while part := connection.recv(65_536):
                received += part
        except ConnectionError:
            pass
    return [int(status) for status in STATUS.findall(received) if status != b"100"]


def _hold(port: int, beginning: bytes) -> bool:
    """Begin, trickle a byte a second, and tell whether the service ended it."""
    with closing(socket.create_connection((LOCAL, port), timeout=1)) as connection:
        connection.sendall(beginning)
        for _ in range(12 * PATIENCE):
            try:
                if not connection.recv(65_536):
                    return True
            except TimeoutError:
                pass
            except ConnectionError:
                return True
            try:
                connection.sendall(b"a")
            except ConnectionError:
                return True
    return False


CHECKS: tuple[Check, ...] = (wrong_messages, held_connections, unread_answers, half_read_answers)
