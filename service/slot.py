"""One extraction at a time in each worker, a short queue behind it, and 503 for the rest."""

from collections import deque
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from threading import BoundedSemaphore, Lock

from werkzeug.exceptions import ServiceUnavailable

RETRY_AFTER_SECONDS = 2


class Turns:
    """A lock that is had in the order it was asked for.

    Python's own lets a thread that has just let go take it again before those who wait: the lines of one stream would
    keep every other request waiting.
    """

    def __init__(self) -> None:
        self._mutex = Lock()
        self._waiting: deque[Lock] = deque()
        self._held = False

    def acquire(self, timeout: float = -1) -> bool:
        """Wait for a turn, at most ``timeout`` seconds (for ever if it is -1); whether it came."""
        with self._mutex:
            if not self._held:
                self._held = True
                return True
            mine = Lock()
            mine.acquire()
            self._waiting.append(mine)
        if mine.acquire(timeout=timeout):
            return True
        with self._mutex:
            if mine in self._waiting:
                self._waiting.remove(mine)
                return False
        return True  # the turn came just as the wait ended

    def release(self) -> None:
        """Give the turn to whoever has waited longest."""
        with self._mutex:
            if self._waiting:
                self._waiting.popleft().release()
            else:
                self._held = False


class Slot:
    """The right to extract. Extraction is all CPU: a second one at once would only make both slower.

    ``queue_length`` may wait for it, each no longer than ``queue_seconds``; ``streams`` may be open at once;
    ``refused`` is told of every other one.
    """

    def __init__(
        self, queue_length: int, queue_seconds: float, streams: int, refused: Callable[[], None] = lambda: None
    ) -> None:
        self._places = BoundedSemaphore(1 + queue_length)
        self._streams = BoundedSemaphore(streams)
        self._turns = Turns()
        self._beside = Lock()
        self._seconds = queue_seconds
        self._refused = refused

    @contextmanager
    def taken(self) -> Iterator[None]:
        """Hold the slot. Raises ServiceUnavailable, with Retry-After, where the queue is full or the wait too long."""
        with self.place(), self._held(self._turns, timeout=self._seconds):
            yield

    @contextmanager
    def place(self) -> Iterator[None]:
        """Hold a place in the queue, for several turns. Raises ServiceUnavailable where the queue is full."""
        with self._held(self._places, timeout=0):
            yield

    @contextmanager
    def stream(self) -> Iterator[None]:
        """Be one of the streams, which have places of their own. Raises ServiceUnavailable where there are too many."""
        with self._held(self._streams, timeout=0):
            yield

    @contextmanager
    def turn(self) -> Iterator[None]:
        """Hold the slot once, as long as the wait may be: only for who has a place or is a stream."""
        self._turns.acquire()
        try:
            yield
        finally:
            self._turns.release()

    @contextmanager
    def beside(self) -> Iterator[None]:
        """Parse a body or write an answer: soon done, but one at a time, too, so that few threads want the CPU at once.

        Each of them would take its turn between two steps of whoever answers a health check.
        """
        with self._beside:
            yield

    @contextmanager
    def _held(self, lock: BoundedSemaphore | Turns, timeout: float) -> Iterator[None]:
        if not lock.acquire(timeout=timeout):
            self._refused()
            raise ServiceUnavailable("Every worker is busy; try again shortly.", retry_after=RETRY_AFTER_SECONDS)
        try:
            yield
        finally:
            lock.release()
