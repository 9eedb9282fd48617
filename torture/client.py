"""Clients that ask many at a time and keep count of what they get."""

import http.client
import json
import threading
import time
from collections import Counter
from collections.abc import Callable, Iterable
from contextlib import closing
from dataclasses import dataclass
from queue import Empty, SimpleQueue
from typing import Any

from torture.server import LOCAL

TIMEOUT = 120
TRIES = 400


@dataclass(frozen=True, slots=True)
class Answer:
    """What came back."""

    status: int
    retry_after: str | None
    document: Any


class Client:
    """One client with one connection, which it opens again where the service has closed it."""

    def __init__(self, port: int, counts: Counter[str] | None = None) -> None:
        self._port = port
        self.counts: Counter[str] = Counter() if counts is None else counts
        self._connection: http.client.HTTPConnection | None = None

    def ask(self, text: str, name: str | None = None) -> Answer:
        """Post a text once. Raises OSError or HTTPException where no answer comes."""
        if self._connection is None:
            self._connection = http.client.HTTPConnection(LOCAL, self._port, timeout=TIMEOUT)
        try:
            body = json.dumps({"text": text, "id": name}, ensure_ascii=False).encode()
            self._connection.request("POST", "/v1/quotes", body, {"Content-Type": "application/json"})
            response = self._connection.getresponse()
            answer = Answer(response.status, response.headers["Retry-After"], json.loads(response.read()))
        except (OSError, http.client.HTTPException):
            self.close()
            raise
        if response.will_close:
            self.close()
        return answer

    def ask_until_answered(self, text: str, name: str | None = None, wait: float = 0.05) -> Answer:
        """Post a text, and again after a 503, a refused connection, or one that was closed too early.

        Each is counted, as ``answered``, ``busy``, ``refused`` or ``closed``.
        """
        for _ in range(TRIES):
            try:
                answer = self.ask(text, name)
                if answer.status != 503:
                    self.counts["answered"] += 1
                    return answer
                assert int(answer.retry_after or 0) > 0, "503 without Retry-After"
                self.counts["busy"] += 1
            except ConnectionRefusedError:
                self.counts["refused"] += 1
            except (ConnectionError, http.client.IncompleteRead):
                self.counts["closed"] += 1
            time.sleep(wait)
        raise TimeoutError(f"no answer in {TRIES} tries")

    def close(self) -> None:
        """Hang up."""
        if self._connection is not None:
            self._connection.close()
            self._connection = None


def crowd(port: int, clients: int, work: Callable[[Client, Any], None], items: Iterable[Any]) -> Counter[str]:
    """Share the items out among that many clients at once; answer what they counted.

    Raises the first error that a client met.
    """
    queue: SimpleQueue[Any] = SimpleQueue()
    for item in items:
        queue.put(item)
    counts: list[Counter[str]] = [Counter() for _ in range(clients)]
    errors: list[BaseException] = []

    def run(count: Counter[str]) -> None:
        with closing(Client(port, count)) as client:
            try:
                while not errors:
                    work(client, queue.get_nowait())
            except Empty:
                pass
            except BaseException as error:
                errors.append(error)

    threads = [threading.Thread(target=run, args=(count,)) for count in counts]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    if errors:
        raise errors[0]
    return sum(counts, Counter())
