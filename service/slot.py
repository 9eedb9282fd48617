"""One extraction at a time in each worker, a short queue behind it, and 503 for the rest."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from threading import BoundedSemaphore

from werkzeug.exceptions import ServiceUnavailable

RETRY_AFTER_SECONDS = 2


class Slot:
    """The right to extract. Extraction is all CPU: a second one at once would only make both slower.

    ``queue_length`` may wait for it, each no longer than ``queue_seconds``; ``refused`` is told of every other one.
    """

    def __init__(self, queue_length: int, queue_seconds: float, refused: Callable[[], None] = lambda: None) -> None:
        self._places = BoundedSemaphore(1 + queue_length)
        self._turn = BoundedSemaphore()
        self._seconds = queue_seconds
        self._refused = refused

    @contextmanager
    def taken(self) -> Iterator[None]:
        """Hold the slot. Raises ServiceUnavailable, with Retry-After, where the queue is full or the wait too long."""
        with self._held(self._places, timeout=0), self._held(self._turn, timeout=self._seconds):
            yield

    @contextmanager
    def _held(self, lock: BoundedSemaphore, timeout: float) -> Iterator[None]:
        if not lock.acquire(timeout=timeout):
            self._refused()
            raise ServiceUnavailable("Every worker is busy; try again shortly.", retry_after=RETRY_AFTER_SECONDS)
        try:
            yield
        finally:
            lock.release()
