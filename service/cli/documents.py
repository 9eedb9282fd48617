"""The articles in files, folders and standard input."""

import sys
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import BinaryIO, NamedTuple

STANDARD_INPUT = "-"
TEXTS = {".txt", ".text"}
LINES = {".jsonl", ".ndjson"}


class Source(NamedTuple):
    """One article as it was found: bytes that are JSON or a text, and where they stand, for messages."""

    where: str
    data: bytes
    is_json: bool


def sources(names: Iterable[str], standard_input_is_lines: bool) -> Iterator[Source]:
    """Every article of the files, in order; a folder's files by name, those below it included.

    Of a folder the .txt, .text, .jsonl and .ndjson files are read. Blank lines are passed over. Raises OSError for what
    cannot be read.
    """
    for name in names:
        if name == STANDARD_INPUT:
            yield from _articles(sys.stdin.buffer, "standard input", standard_input_is_lines)
            continue
        path = Path(name)
        paths = sorted(each for each in path.rglob("*") if each.suffix in TEXTS | LINES) if path.is_dir() else [path]
        for each in paths:
            with each.open("rb") as file:
                yield from _articles(file, str(each), each.suffix in LINES)


def sizes(names: Iterable[str]) -> int | None:
    """Bytes of all the files together; None where one is not a file whose end is known."""
    total = 0
    for name in names:
        path = Path(name)
        if name == STANDARD_INPUT or not (path.is_dir() or path.is_file()):
            return None
        paths = [each for each in path.rglob("*") if each.suffix in TEXTS | LINES] if path.is_dir() else [path]
        total += sum(each.stat().st_size for each in paths)
    return total


def _articles(file: BinaryIO, name: str, lines: bool) -> Iterator[Source]:
    if not lines:
        yield Source(name, file.read(), is_json=False)
        return
    for number, line in enumerate(file, 1):
        if not line.isspace():
            yield Source(f"{name}:{number}", line.rstrip(b"\r\n"), is_json=True)
