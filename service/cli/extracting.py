"""``quotes extract``: articles in, quotes out, over all CPUs and in order."""

import gc
import multiprocessing
import signal
import sys
from collections import deque
from collections.abc import Iterable, Iterator
from concurrent.futures import ProcessPoolExecutor
from contextlib import ExitStack
from functools import partial
from itertools import chain, islice

from service.attribution import extract
from service.cli.documents import Source, sizes, sources
from service.cli.job import Job
from service.cli.output import already_done, writer
from service.cli.progress import Progress
from service.cli.reading import Outcome, read
from service.representations import REPRESENTATIONS

# Read before the processes fork, so that they share what the extractor loads on first use.
FIRST_TEXT = "قال الوزير إن «العمل مستمر»."

# Articles under way for each process: enough that none waits, few enough that memory does not grow with the input.
AHEAD = 8


def run(job: Job) -> int:
    """Do the job; mistakes of single articles go to the standard error output.

    Returns 0, or 1 where an article was skipped. Raises OSError for a file that cannot be read or written, ValueError
    for an output that cannot be gone on with, or a form that does not count in the unit that was asked for.
    """
    units = REPRESENTATIONS[job.form].offset_units if job.form in REPRESENTATIONS else ()
    unit = job.options.get("offset_unit", "codepoint")
    if units and unit not in units:
        raise ValueError(f"{job.form} counts in {', '.join(units)}, not {unit}")
    articles = sources(job.files, job.standard_input_is_lines)
    progress = Progress(sizes(job.files), job.show_progress)
    skipped = 0
    with ExitStack() as stack:
        write = writer(job.form, job.output, job.resume, stack)
        done = already_done(job.output, articles, job.options) if job.resume and job.output else iter(())
        for outcome in chain(done, _outcomes(articles, job, stack)):
            progress.advance(outcome.length)
            if outcome.mistake:
                skipped += 1
                progress.clear()
                sys.stderr.write(f"quotes: {outcome.where}: {outcome.mistake}\n")
            elif outcome.output:
                write(outcome.output)
        progress.clear()
    return 1 if skipped else 0


def _outcomes(articles: Iterable[Source], job: Job, stack: ExitStack) -> Iterator[Outcome]:
    """What becomes of each article, in their order."""
    work = partial(read, form=job.form, options=job.options)
    extract(FIRST_TEXT)
    if job.processes == 1:
        yield from map(work, articles)
        return
    context = multiprocessing.get_context("fork" if "fork" in multiprocessing.get_all_start_methods() else None)
    gc.freeze()
    pool = ProcessPoolExecutor(job.processes, context, initializer=_leave_interrupts_to_the_parent)
    stack.callback(pool.shutdown, cancel_futures=True)
    under_way = deque(pool.submit(work, each) for each in islice(articles, AHEAD * job.processes))
    while under_way:
        yield under_way.popleft().result()
        under_way.extend(pool.submit(work, each) for each in islice(articles, 1))


def _leave_interrupts_to_the_parent() -> None:
    signal.signal(signal.SIGINT, signal.SIG_IGN)
