"""gunicorn's threaded worker, with an end to its patience and without loose ends when it stops."""

import errno
import socket
import sys
import time
from collections.abc import Callable
from concurrent.futures import Future
from typing import Any

from gunicorn.workers.gthread import ThreadWorker

from service.settings import Settings

LEAST_BYTES_A_SECOND = 1_000
SWITCH_SECONDS = 0.0005


class Connection(socket.socket):
    """A client's connection that is waited for only so long.

    Without this a client that sends half a request, or never reads its answer, holds a thread for ever. What counts
    is the time spent waiting for the client, not that of the service: some seconds for each request, and one more for
    every 1,000 bytes that come or go.
    """

    def begin(self, seconds: float) -> None:
        """Be patient anew: another request is about to be read."""
        self._left = seconds

    def recv(self, *args: Any) -> bytes:
        """As ``socket.recv``. Raises TimeoutError when the time is up."""
        received: bytes = self._wait(super().recv, *args)
        self._left += len(received) / LEAST_BYTES_A_SECOND
        return received

    def sendall(self, data: Any, *args: Any) -> None:
        """As ``socket.sendall``. Raises TimeoutError when the time is up."""
        self._left += len(data) / LEAST_BYTES_A_SECOND
        self._wait(super().sendall, data, *args)

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
    """Ends slow requests, and before it stops answers everyone who is already connected."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self._seconds = Settings.from_environment().request_seconds

    def init_process(self) -> None:
        """Begin, with short turns for threads: what is answered in no time does not wait long for an extraction."""
        sys.setswitchinterval(SWITCH_SECONDS)
        super().init_process()

    def enqueue_req(self, conn: Any) -> None:
        """Hand a connection that has something to say to a thread."""
        if not isinstance(conn.sock, Connection):
            conn.sock = Connection(fileno=conn.sock.detach())
        conn.sock.begin(self._seconds)
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

    def _let_in(self, listener: Any) -> bool:
        before = self.nr_conns
        self.accept(listener)
        return bool(self.nr_conns > before)
