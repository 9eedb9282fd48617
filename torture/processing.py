"""Texts of every kind, through the extractor and through HTTP."""

import json
import random

from service.app import create_app
from service.attribution import extract
from service.settings import Settings
from torture import growth, invariants
from torture.outcome import Check, Outcome
from torture.texts import article, longest

LONGEST = 120
STEEPEST = 1.6
SEED = 5


def odd_texts(scale: int) -> Outcome:
    """Marks, cues, names, controls and characters of every kind in any disorder: the invariants hold."""
    chance, count = random.Random(SEED), 4_000 * scale  # noqa: S311
    for _ in range(count):
        text = article(chance.randbytes(chance.randrange(LONGEST)))
        invariants.check(text, extract(text))
    return Outcome(f"{count:,} texts", "no exception, every span inside its text, every speaker there")


def odd_requests(scale: int) -> Outcome:
    """Odd texts and odd bytes as JSON and plain text over HTTP: never 500, and the same bytes for the same text."""
    chance, count = random.Random(SEED), 500 * scale  # noqa: S311
    client = create_app(Settings(log_level="error")).test_client()
    statuses = set()
    for _ in range(count):
        data = chance.randbytes(chance.randrange(LONGEST))
        plain = [client.post("/v1/quotes", data=article(data).encode(), content_type="text/plain") for _ in range(2)]
        body = json.dumps({"text": article(data), "explain": True})
        sent = [client.post("/v1/quotes", data=each, content_type="application/json") for each in (body, data)]
        statuses |= {each.status_code for each in plain + sent}
        assert plain[0].data == plain[1].data
    assert statuses <= {200, 400, 422}, statuses
    return Outcome(f"{4 * count:,} requests", f"only {', '.join(map(str, sorted(statuses)))}")


def time_that_grows(scale: int) -> Outcome:
    """Marks, cues, names and quotes that stand again and again: the time grows with no square of the length."""
    texts = {what: growth.repeat(piece) for what, piece in growth.REPEATED.items()}
    texts |= {"many speakers": growth.of_speakers, "prose": longest}
    steep = {what: round(growth.exponent(text, 400 * scale), 2) for what, text in texts.items()}
    assert max(steep.values()) < STEEPEST, {what: power for what, power in steep.items() if power >= STEEPEST}
    return Outcome(
        f"{len(texts)} kinds of text of {400 * scale:,} and {1_600 * scale:,} code points",
        f"time grows with at most the length to the {max(steep.values())}",
    )


CHECKS: tuple[Check, ...] = (odd_texts, odd_requests, time_that_grows)
