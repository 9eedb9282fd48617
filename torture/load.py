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
FULL_SCALE = 10
# How long the refused wait: short enough to keep the service full, and no shorter, or it would do little but refuse.
BUSY_SECONDS = 0.2


def none_mixed_up(scale: int) -> Outcome:
    """64 clients, short texts of which no two are alike: does each answer belong to its text?"""

    def work(client: Client, number: int) -> None:
        assert_belongs(client.ask_until_answered(statement(number), str(number), BUSY_SECONDS), number)

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
        with probing(server.port) as times:
            counts = crowd(server.port, CLIENTS, work, range(requests))
        server.assert_healthy()
    assert counts["answered"] + counts["busy"] == requests
    assert counts["busy"], "it was never full: the check shows nothing"
    # On the small scale, among the other tests and on whatever machine, one answer in a hundred may come late.
    latest = times.own[-1] if scale >= FULL_SCALE else times.own[99 * len(times.own) // 100]
    assert latest < HEALTHY_SECONDS, f"/healthz took {times}, {len(times.own)} times; {counts}"
    return Outcome(
        f"{requests} requests, {len(times.own)} /healthz",
        f"{counts['answered']} answered, {counts['busy']} 503, none lost; /healthz {times}",
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
