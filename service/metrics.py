"""What the service has done since it started, for Prometheus: every worker's counts, added up.

Written here in place of ``prometheus-client``, whose multiprocess mode needs a directory that is emptied before each
start and keeps files of every worker that ever lived; counters alone fit into memory that the workers share.
"""

import time
from collections import Counter
from collections.abc import Iterable, Iterator
from functools import partial

from flask import Blueprint, Flask, Response, current_app, g, request
from werkzeug.wrappers import Response as BaseResponse

from service.attribution import Extraction
from service.counters import Key, SharedCounters
from service.request_log import METHODS

CONTENT_TYPE = "text/plain; version=0.0.4; charset=utf-8"
OTHER = "other"

# Seconds. An ordinary article takes some milliseconds, the longest text around a second, a wait up to ten.
BUCKETS = (0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1.0, 2.5, 5.0, 10.0)

REQUESTS = "quotes_http_requests_total"
SECONDS = "quotes_http_request_duration_seconds"
REFUSED = "quotes_queue_rejections_total"
ARTICLES = "quotes_articles_total"
CHARACTERS = "quotes_characters_total"
FOUND = "quotes_found_total"
NO_SPEAKER = "quotes_without_speaker_total"

# Each metric's kind, labels and meaning. docs/deployment.md is held to this by a test.
METRICS: dict[str, tuple[str, tuple[str, ...], str]] = {
    REQUESTS: ("counter", ("method", "route", "status"), "Requests answered."),
    SECONDS: ("histogram", ("route",), "Time from a request's arrival to its last byte, in seconds."),
    REFUSED: ("counter", (), "Articles refused with 503 because the queue was full or the wait too long."),
    ARTICLES: ("counter", (), "Articles read."),
    CHARACTERS: ("counter", (), "Code points of the articles read."),
    FOUND: ("counter", ("type", "sieve"), "Quotes found, by type and by the rule that decided on the speaker."),
    NO_SPEAKER: ("counter", (), "Quotes found whose speaker the article does not tell."),
}

blueprint = Blueprint("metrics", __name__)


class Metrics:
    """The counts of one service."""

    def __init__(self, counters: SharedCounters | None = None) -> None:
        self.counters = counters or SharedCounters()
        # What has not happened yet is there as zero, so that a rate can be taken from the first time on.
        self.counters.add(*(((name,), 0) for name, (_, labels, _) in METRICS.items() if not labels))

    def count_request(self, method: str, route: str, status: int, seconds: float) -> None:
        """Count a request that has been answered."""
        bucket = next((str(limit) for limit in BUCKETS if seconds <= limit), "+Inf")
        self.counters.add(
            ((REQUESTS, method, route, str(status)), 1),
            ((SECONDS, "bucket", route, bucket), 1),
            ((SECONDS, "sum", route), seconds),
        )

    def count_refusal(self) -> None:
        """Count an article that found no place."""
        self.counters.add(((REFUSED,), 1))

    def count_extraction(self, text: str, extraction: Extraction) -> None:
        """Count an article that has been read, and what was found in it."""
        quotes = extraction.quotes
        found = Counter((quote.type, quote.explanation.sieve) for quote in quotes)
        self.counters.add(
            ((ARTICLES,), 1),
            ((CHARACTERS,), len(text)),
            ((NO_SPEAKER,), sum(quote.speaker is None for quote in quotes)),
            *(((FOUND, *key), number) for key, number in found.items()),
        )

    def exposition(self) -> str:
        """All counts in Prometheus' text format, version 0.0.4."""
        totals = self.counters.totals()
        lines: list[str] = []
        for name, (kind, labels, meaning) in METRICS.items():
            lines += [f"# HELP {name} {meaning}", f"# TYPE {name} {kind}"]
            keys = sorted(key for key in totals if key[0] == name)
            if kind == "histogram":
                lines += _histogram(name, keys, totals)
            else:
                lines += [_line(name, zip(labels, key[1:], strict=True), totals[key]) for key in keys]
        return "\n".join(lines) + "\n"


def register(app: Flask, metrics: Metrics) -> None:
    """Count every request of the application when its last byte has left."""
    app.register_blueprint(blueprint)

    @app.before_request
    def begin() -> None:
        g.metrics_began = time.perf_counter()

    @app.after_request
    def end(response: BaseResponse) -> BaseResponse:
        # Only what the service itself names becomes a label: clients could fill the memory with paths and methods.
        method = request.method if request.method in METHODS else OTHER
        route = request.url_rule.rule if request.url_rule else OTHER
        response.call_on_close(partial(_count, metrics, method, route, response, g.metrics_began))
        return response


@blueprint.get("/metrics")
def metrics() -> Response:
    """The counts of all workers, for Prometheus."""
    return Response(current_app.extensions["metrics"].exposition(), content_type=CONTENT_TYPE)


def _count(metrics: Metrics, method: str, route: str, response: BaseResponse, began: float) -> None:
    metrics.count_request(method, route, response.status_code, time.perf_counter() - began)


def _histogram(name: str, keys: Iterable[Key], totals: dict[Key, float]) -> Iterator[str]:
    """The lines of a histogram: Prometheus wants each bucket to hold those below it, too."""
    keys = list(keys)
    for route in sorted({key[2] for key in keys}):
        number = 0.0
        for limit in (*map(str, BUCKETS), "+Inf"):
            number += totals.get((name, "bucket", route, limit), 0)
            yield _line(f"{name}_bucket", (("route", route), ("le", limit)), number)
        yield _line(f"{name}_sum", (("route", route),), totals.get((name, "sum", route), 0))
        yield _line(f"{name}_count", (("route", route),), number)


def _line(name: str, labels: Iterable[tuple[str, str]], value: float) -> str:
    shown = ",".join(f'{label}="{_escaped(text)}"' for label, text in labels)
    return f"{name}{{{shown}}} {value:.17g}" if shown else f"{name} {value:.17g}"


def _escaped(text: str) -> str:
    return text.replace("\\", r"\\").replace('"', r"\"").replace("\n", r"\n")
