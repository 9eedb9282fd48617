"""Where the quotes go, and how an interrupted run goes on."""

import json
import sys
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from itertools import count
from pathlib import Path

from service.cli.documents import Source
from service.cli.reading import Outcome, article_of, checked
from service.rendering import Document
from service.representations import csv

BLOCK_LENGTH = 65_536
Write = Callable[[str], object]


def writer(form: str, output: Path | None, resume: bool, stack: ExitStack) -> Write:
    """A function that writes the output of an article; ``stack`` closes what it writes to.

    Raises OSError for what cannot be written, and its writer of TEI ValueError for a second document in one stream.
    """
    if form == "tei":
        return _tei_writer(output)
    if output is None:
        file = sys.stdout.buffer
        stack.callback(file.flush)
    else:
        if resume:
            _cut_last_line(output)
        file = stack.enter_context(output.open("ab" if resume else "wb"))
    if form == "csv":
        file.write(csv.header().encode())
    return lambda text: file.write(text.encode())


def already_done(output: Path, articles: Iterator[Source], options: Document) -> Iterator[Outcome]:
    """Pass over the articles whose lines are in ``output``, and those before them that were skipped.

    Raises ValueError where a line is not of the article whose turn it is.
    """
    with output.open("rb") as lines:
        for number, line in enumerate(lines, 1):
            for source in articles:
                outcome = checked(source, options)
                yield outcome
                if not outcome.mistake:
                    break
            else:
                raise ValueError(f"{output} has more lines than there are articles")
            if _id_of(line) != article_of(source, options)["id"]:
                raise ValueError(f"{output}:{number} is not of {source.where}: this output is of another input")


def _id_of(line: bytes) -> object:
    try:
        return json.loads(line)["id"]
    except (ValueError, TypeError, KeyError):
        return NotImplemented


def _cut_last_line(output: Path) -> None:
    """Take away a line that was not finished."""
    with output.open("ab+") as file:
        end = at = file.tell()
        while at > 0:
            at = max(0, at - BLOCK_LENGTH)
            file.seek(at)
            newline = file.read(min(BLOCK_LENGTH, end - at)).rfind(b"\n")
            if newline >= 0:
                file.truncate(at + newline + 1)
                return
        file.truncate(0)


def _tei_writer(folder: Path | None) -> Write:
    numbers = count(1)

    def write(text: str) -> None:
        number = next(numbers)
        if folder:
            folder.mkdir(parents=True, exist_ok=True)
            (folder / f"{number:06}.xml").write_text(text, encoding="utf-8", newline="")
        elif number > 1:
            raise ValueError("several TEI documents do not fit into one stream: name a folder with --output")
        else:
            sys.stdout.write(text)

    return write
