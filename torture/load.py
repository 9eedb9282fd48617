"""More clients than the service can serve."""

import time

from service.settings import Settings
from torture.client import Answer, Client, crowd
from torture.outcome import Check, Outcome
from torture.probe import probing
from torture.server import Server
from torture.texts import longest, statement

CLIENTS = 64
HEALTHY_SECONDS = 0.1


def none_mixed_up(scale: int) -> Outcome:
    """64 clients, short texts of which no two are alike: does each answer belong to its text?"""

    def work(client: Client, number: int) -> None:
        assert_belongs(client.ask_until_answered(statement(number), str(number)), number)

    requests = 2_000 * scale
    with Server() as server:
        began = time.monotonic()
        counts = crowd(server.port, CLIENTS, work, range(requests))
        seconds = time.monotonic() - began
        server.assert_healthy()
    assert counts["answered"] == requests
    assert not counts["refused"] + counts["closed"], counts
    return Outcome(
        f"{requests:,} requests", f"{requests:,} answers, none mixed up; {counts['busy']:,} 503; {seconds:.0f} s"
    )


def largest_texts(scale: int) -> Outcome:
    """64 clients with texts of the greatest length: 503 with Retry-After where full, none lost, /healthz fast."""
    text = longest(Settings().max_text_length - 10)

    def work(client: Client, number: int) -> None:
        answer = client.ask(f"{text}\n{number:09}", str(number))
        if answer.status == 503:
            assert int(answer.retry_after or 0) > 0, "503 without Retry-After"
            client.counts["busy"] += 1
            time.sleep(int(answer.retry_after or 0))
        else:
            assert answer.status == 200, answer
            assert answer.document["id"] == str(number), "an answer was mixed up"
            assert answer.document["quotes"]
            client.counts["answered"] += 1

    requests = CLIENTS * (2 + scale)
    with Server(QUEUE_LENGTH="4") as server:
        with probing(server.port) as seconds:
            counts = crowd(server.port, CLIENTS, work, range(requests))
        server.assert_healthy()
    assert counts["answered"] + counts["busy"] == requests
    assert counts["busy"], "it was never full: the check shows nothing"
    median, late, latest = (seconds[int(part * (len(seconds) - 1))] for part in (0.5, 0.99, 1))
    assert late < HEALTHY_SECONDS, (
        f"/healthz took {late:.3f} s, median {median:.3f}, longest {latest:.3f}, {len(seconds)} times; {counts}"
    )
    return Outcome(
        f"{requests} requests, {len(seconds)} /healthz",
        f"{counts['answered']} answered, {counts['busy']} 503, none lost; "
        f"/healthz median {1000 * median:.0f}, 99 % {1000 * late:.0f}, longest {1000 * latest:.0f} ms",
    )


CHECKS: tuple[Check, ...] = (none_mixed_up, largest_texts)


def assert_belongs(answer: Answer, number: int) -> None:
    """Raises AssertionError unless it is the answer for the statement of that number."""
    assert answer.status == 200, answer
    text, document = statement(number), answer.document
    (quote,) = document["quotes"]
    content = quote["content"]
    assert document["id"] == str(number), "an answer was mixed up"
    assert f" {number} " in content["text"] == text[content["start"] : content["end"]], "an answer was mixed up"
