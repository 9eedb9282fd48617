"""gunicorn's threaded worker: patient only so long, open to health checks, fair to its fellows, without loose ends."""

import errno
import select
import selectors
import socket
import sys
import time
from collections.abc import Callable
from concurrent.futures import Future
from functools import partial
from typing import Any

from gunicorn.workers.gthread import ThreadWorker

from service.health import asks_for_health
from service.open_connections import OpenConnections
from service.settings import Settings

LEAST_BYTES_A_SECOND = 1_000
SWITCH_SECONDS = 0.0005
LONGEST_HEAD = 8_192
LAST_SECONDS = 5
STAND_ASIDE_SECONDS = 0.002

open_connections = OpenConnections()  # of all workers: this module is loaded before they fork


class Connection(socket.socket):
    """A client's connection that is waited for only so long.

    Without this a client that sends half a request, or never reads its answer, holds a thread for ever. What counts
    is the time spent waiting for the client, not that of the service: some seconds for each request, and one more for
    every 1,000 bytes that come or go.
    """

    def begin(self, seconds: float) -> None:
        """Be patient anew: another request is about to be read."""
        self._left = seconds

    def recv(self, size: int, flags: int = 0) -> bytes:
        """As ``socket.recv``. Raises TimeoutError when the time is up."""
        try:
            # At once where that goes: to wait takes several system calls, and after each another thread may take over.
            received = super().recv(size, flags | socket.MSG_DONTWAIT)
        except BlockingIOError:
            received = self._wait(super().recv, size, flags)
        self._left += len(received) / LEAST_BYTES_A_SECOND
        return received

    def sendall(self, data: Any, flags: int = 0) -> None:
        """As ``socket.sendall``. Raises TimeoutError when the time is up."""
        self._left += len(data) / LEAST_BYTES_A_SECOND
        try:
            sent = super().send(data, flags | socket.MSG_DONTWAIT)
        except BlockingIOError:
            sent = 0
        if sent < len(data):
            self._wait(super().sendall, memoryview(data)[sent:], flags)

    def _wait(self, act: Callable[..., Any], *args: Any) -> Any:
        began, set_by_others = time.monotonic(), self.gettimeout()
        left = max(self._left, 0.001)
        self.settimeout(left if set_by_others is None else min(left, set_by_others))
        try:
            return act(*args)
        except TimeoutError:
            # By this number gunicorn knows a client that has gone, and that is what this one is to the service.
            raise TimeoutError(errno.ECONNRESET, "the client is too slow") from None
        finally:
            self.settimeout(set_by_others)
            self._left -= time.monotonic() - began


class Worker(ThreadWorker):  # type: ignore[misc]
    """Ends slow requests, answers health checks however busy it is, and stops with nobody left unanswered."""

    row: int  # its place among the workers, from gunicorn.conf.py

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self._seconds = Settings.from_environment().request_seconds

    def init_process(self) -> None:
        """Begin, with short turns for threads: what is answered in no time does not wait long for an extraction."""
        sys.setswitchinterval(SWITCH_SECONDS)
        super().init_process()

    def notify(self) -> None:
        """Say that this worker is alive, and how many connections it holds."""
        super().notify()
        if self.alive:
            open_connections.tell(self.row, self.nr_conns)
        else:
            open_connections.leave(self.row)

    def accept(self, listener: Any) -> None:
        """Take a new connection, but leave it first, for a moment, to a worker that holds fewer."""
        if self.alive and open_connections.fewest() < self.nr_conns:
            time.sleep(STAND_ASIDE_SECONDS)
        super().accept(listener)

    def enqueue_req(self, conn: Any) -> None:
        """Hand a connection to a thread as soon as it has something to say, but answer a health check at once.

        Slow clients may hold every thread, and a thread that has to take over from an extraction waits for it, each
        time anew. A health check has come whole and its answer can be sent whole, so it holds up nobody here.
        """
        if not isinstance(conn.sock, Connection):
            conn.sock = Connection(fileno=conn.sock.detach())
        received = b"" if _has_read_ahead(conn) else _peek(conn.sock)
        if received is None:
            self._wait_for(conn)
            return
        conn.data_ready = True
        conn.sock.begin(self._seconds)
        if asks_for_health(received) and _can_be_sent_to(conn.sock):
            self._handle_now(conn)
        else:
            super().enqueue_req(conn)

    def finish_request(self, conn: Any, fs: Future[Any]) -> None:
        """Keep the connection or take leave of it, the latter in a thread: a client may take its time to hang up."""
        if fs.cancelled() or fs.exception() or fs.result():
            super().finish_request(conn, fs)
        else:
            self.nr_conns -= 1
            self.tpool.submit(conn.close, graceful=True)

    def set_accept_enabled(self, enabled: bool) -> None:
        """Stopping, take those who wait to be let in, then close the door at once: others are refused, not dropped."""
        super().set_accept_enabled(enabled)
        if enabled or self.alive:
            return
        for listener in self.sockets:
            listener.setblocking(False)
            while self._let_in(listener):
                pass
            listener.close()
        for conn in self.pending_conns:
            conn.timeout = min(conn.timeout, time.monotonic() + LAST_SECONDS)

    def _let_in(self, listener: Any) -> bool:
        before = self.nr_conns
        self.accept(listener)
        return bool(self.nr_conns > before)

    def _handle_now(self, conn: Any) -> None:
        done: Future[Any] = Future()
        done.set_result(self.handle(conn))
        self.finish_request(conn, done)

    def _wait_for(self, conn: Any) -> None:
        """Wait for the first word of a connection without a thread, as gunicorn does after five seconds with one.

        Stopping, no longer than for the others that are waited for: what seemed to speak may have nothing to say.
        """
        conn.sock.setblocking(False)
        conn.set_timeout()
        if not self.alive:
            conn.timeout = min(conn.timeout, time.monotonic() + LAST_SECONDS)
        self.pending_conns.append(conn)
        self.poller.register(conn.sock, selectors.EVENT_READ, partial(self.on_pending_socket_readable, conn))


def _has_read_ahead(conn: Any) -> bool:
    return bool(conn.parser and conn.parser.unreader.buf.getvalue())


def _peek(connection: Connection) -> bytes | None:
    """What a connection has said, left where it is; None if it has said nothing yet."""
    try:
        return socket.socket.recv(connection, LONGEST_HEAD, socket.MSG_PEEK | socket.MSG_DONTWAIT)
    except BlockingIOError:
        return None
    except OSError:
        return b""  # whoever reads from it will see


def _can_be_sent_to(connection: Connection) -> bool:
    """Whether a short answer can be sent without waiting for the client."""
    poll = select.poll()
    poll.register(connection, select.POLLOUT)
    return bool(poll.poll(0))
