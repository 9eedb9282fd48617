"""``quotes extract``: articles in, quotes out, over all CPUs and in order."""

import multiprocessing
import sys
from collections import deque
from collections.abc import Iterable, Iterator
from concurrent.futures import Future, ProcessPoolExecutor
from contextlib import ExitStack
from dataclasses import dataclass
from functools import partial
from itertools import islice
from pathlib import Path
from typing import BinaryIO

from service.attribution import extract
from service.cli.documents import Source, sizes, sources
from service.cli.progress import Progress
from service.cli.reading import Outcome, read
from service.rendering import Document
from service.representations import csv

FORMS = ("jsonl", "csv", "jsonld", "tei", "view")

# Read before the processes fork, so that they share what the extractor loads on first use.
FIRST_TEXT = "قال الوزير إن «العمل مستمر»."

# Articles under way for each process: enough that none waits, few enough that memory does not grow with the input.
AHEAD = 8


@dataclass(frozen=True, slots=True)
class Job:
    """What ``quotes extract`` was asked for."""

    files: tuple[str, ...]
    form: str
    output: Path | None
    resume: bool
    standard_input_is_lines: bool
    processes: int
    options: Document
    show_progress: bool


def run(job: Job) -> int:
    """Do the job; mistakes of single articles go to the standard error output.

    Returns 0, or 1 where an article was skipped. Raises OSError for a file that cannot be read or written, ValueError
    for an output that cannot be gone on with.
    """
    articles = sources(job.files, job.standard_input_is_lines)
    progress = Progress(sizes(job.files), job.show_progress)
    skipped = 0
    with ExitStack() as stack:
        output, done = _output(job, stack)
        # An article that was skipped left no line, so what is done is found by reading again what led to it.
        for outcome in _outcomes(articles, job):
            progress.advance(outcome.length)
            if outcome.mistake:
                skipped += 1
                progress.clear()
                sys.stderr.write(f"quotes: {outcome.where}: {outcome.mistake}\n")
            else:
                output.write(outcome.output.encode())
        progress.clear()
        del done
    return 1 if skipped else 0
