"""``make fuzz``: inputs led by the coverage of the service's own code (atheris, libFuzzer), until one breaks a promise.

Options are libFuzzer's: ``-runs=N``, ``-max_total_time=SECONDS``, a file that broke it to see it again.
"""

import json
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

import atheris

with atheris.instrument_imports(include=["service", "schemas"]):
    from service.app import create_app
    from service.attribution import extract
    from service.settings import Settings

from torture import invariants
from torture.server import ROOT
from torture.texts import PIECES, article

MEDIA_TYPES = ("application/json", "text/plain", "application/x-ndjson", "text/html")
PATHS = ("/v1/quotes", "/v1/quotes/batch")
ACCEPT = ("*/*", "application/json", "application/ld+json", "application/tei+xml", "text/csv")
TURNS_OF_HTTP = 16


def one_input() -> Callable[[bytes], None]:
    """What is done with an input: its first byte chooses the extractor or, one time in 16, HTTP."""
    client = create_app(Settings(log_level="error")).test_client()

    def run(data: bytes) -> None:
        if data[:1] and data[0] % TURNS_OF_HTTP == 0:
            kind, body = data[1:2] or b"\0", data[2:]
            response = client.post(
                PATHS[kind[0] % len(PATHS)],
                data=body if kind[0] % 3 else json.dumps({"text": article(body), "explain": True}),
                content_type=MEDIA_TYPES[kind[0] // 2 % len(MEDIA_TYPES)],
                headers={"Accept": ACCEPT[kind[0] // 8 % len(ACCEPT)]},
                buffered=True,
            )
            assert response.status_code < 500, response.status_code
            return
        text = article(data)
        found = extract(text)
        invariants.check(text, found)
        assert extract(text) == found

    return run


def seeds() -> list[bytes]:
    """The cases of the tests as inputs, so that the fuzzer begins with what makes sense."""
    texts = [
        case["text"]
        for file in sorted((ROOT / "tests" / "cases").glob("*.json"))
        for case in json.loads(file.read_text(encoding="utf-8"))
    ]
    return [b"\1" + as_input(text) for text in texts]


def as_input(text: str) -> bytes:
    """Bytes that :func:`torture.texts.article` reads as the text."""
    parts, at = [], 0
    by_length = sorted(PIECES, key=len, reverse=True)
    while at < len(text):
        piece = next((piece for piece in by_length if text.startswith(piece, at)), "")
        parts.append(bytes([PIECES.index(piece)]) if piece else b"\xff" + ord(text[at]).to_bytes(3, "big"))
        at += len(piece) or 1
    return b"".join(parts)


def main(*options: str) -> None:
    """Run. Ends the process, with another status than 0 where an input broke a promise."""
    with tempfile.TemporaryDirectory() as folder:
        for number, seed in enumerate(seeds()):
            (Path(folder) / str(number)).write_bytes(seed)
        given = [] if any(not option.startswith("-") for option in options) else [folder]
        atheris.Setup([sys.argv[0], "-max_len=600", "-timeout=20", *options, *given], one_input())
        atheris.Fuzz()


if __name__ == "__main__":
    main(*sys.argv[1:])
