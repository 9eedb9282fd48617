"""The service under load: its throughput against the extractor alone, and its latency at half of that load."""

import multiprocessing
from collections.abc import Callable
from itertools import cycle
from multiprocessing.connection import Connection
from statistics import median, quantiles
from time import perf_counter

from benchmarks.figures import Figure, Scale
from benchmarks.server import exchange, request, running

_WORKERS = 2


def measure(articles: list[str], scale: Scale) -> list[Figure]:
    """Requests a second over HTTP against extractions in as many plain processes, in turn, then latency."""
    messages = [request(article) for article in articles]
    with running(_WORKERS) as server, _Plain(articles) as plain:
        _serve_for(server.port, messages, scale.load_seconds)
        plain.run_for(scale.load_seconds)
        served, extracted = [], []
        for _ in range(scale.rounds):
            served.append(_serve_for(server.port, messages, scale.load_seconds))
            extracted.append(plain.run_for(scale.load_seconds))
        rate = median(served) / 2
        latencies = exchange(server.port, _until(messages, scale.load_seconds * scale.rounds), rate)
    p50, p99 = median(latencies), quantiles(latencies, n=100, method="inclusive")[98]
    return [
        Figure(
            name="requests a second over HTTP, 2 workers, against extract in 2 plain processes",
            value=median(s / e for s, e in zip(served, extracted, strict=True)), limit="at least", bound=0.75,
            details={"requests_a_second": served, "extractions_a_second": extracted},
        ),
        Figure(
            name="p99 against p50 latency at half the saturation load", value=p99 / p50, limit="at most", bound=4,
            details={
                "requests_a_second": rate, "p50_ms": 1000 * p50, "p99_ms": 1000 * p99, "requests": len(latencies),
            },
        ),
    ]  # fmt: skip


def _until(messages: list[bytes], seconds: float) -> Callable[[], bytes | None]:
    """The messages in turn, until so many seconds have gone by."""
    turn, end = cycle(messages), perf_counter() + seconds
    return lambda: next(turn) if perf_counter() < end else None


def _serve_for(port: int, messages: list[bytes], seconds: float) -> float:
    """Requests a second that the service answers when there is always one waiting."""
    start = perf_counter()
    answers = exchange(port, _until(messages, seconds))
    return len(answers) / (perf_counter() - start)


class _Plain:
    """Processes that do nothing but extract, when told to."""

    def __init__(self, articles: list[str]) -> None:
        self._articles = articles

    def __enter__(self) -> "_Plain":
        context = multiprocessing.get_context("spawn")
        self._pipes: list[Connection] = []
        self._processes = []
        for number in range(_WORKERS):
            ours, theirs = context.Pipe()
            process = context.Process(target=_extract_when_told, args=(theirs, self._articles, number), daemon=True)
            process.start()
            self._pipes.append(ours)
            self._processes.append(process)
        for pipe in self._pipes:
            pipe.recv()
        return self

    def __exit__(self, *_: object) -> None:
        for pipe in self._pipes:
            pipe.send(0)
        for process in self._processes:
            process.join()

    def run_for(self, seconds: float) -> float:
        """Extractions a second of all processes together."""
        for pipe in self._pipes:
            pipe.send(seconds)
        rates: list[float] = [pipe.recv() for pipe in self._pipes]
        return sum(rates)


def _extract_when_told(pipe: Connection, articles: list[str], number: int) -> None:
    from service.attribution import extract

    for article in articles:
        extract(article)
    pipe.send(None)
    shift = number * len(articles) // _WORKERS
    turn = cycle(articles[shift:] + articles[:shift])
    while seconds := pipe.recv():
        start, count = perf_counter(), 0
        while perf_counter() - start < seconds:
            extract(next(turn))
            count += 1
        pipe.send(count / (perf_counter() - start))
