"""How gunicorn runs the service. Operators set environment variables (docs/settings.md), not this file."""

import ctypes
import gc
import logging
import os
import sys
from typing import Any

from gunicorn.glogging import Logger

from service.counters import free_row
from service.lexicon.copies import Copies
from service.lexicon.cue_forms import cue_forms
from service.lexicon.entries import gather_phrases
from service.request_log import JsonLines
from service.settings import Settings
from service.worker import open_connections

settings = Settings.from_environment()

wsgi_app = "service.app:create_app()"
bind = f"[{settings.bind}]:{settings.port}" if ":" in settings.bind else f"{settings.bind}:{settings.port}"
loglevel = settings.log_level

# One worker a CPU and one extraction at a time in each; the other threads keep the small answers fast meanwhile.
worker_class = "service.worker.Worker"
workers = settings.worker_count
threads = settings.thread_count

# Longer than gateways keep their idle connections (a minute, mostly), and than Retry-After: whichever end closes one
# first, the other may just be sending on it. An idle connection takes no thread.
keepalive = 65

# The lexicon and the tokenizer's tables (over a second to build) are loaded once and shared by the workers.
preload_app = True

# Files are sent as other answers are, so that who does not read them is let go as well: the system's own call for it
# would wait for ever, past Connection.sendall.
sendfile = False

# A worker's heartbeat must not wait for a disk, nor anything need a writable home.
worker_tmp_dir = "/dev/shm" if os.access("/dev/shm", os.W_OK) else None
control_socket_disable = True

# glibc gives each thread a heap of its own, whose holes no other thread fills. Python's threads take turns, so one heap
# serves them all. And it takes ever larger blocks from that heap, where what was got after them keeps them from going
# back: blocks of this size come from the system and return to it. Either makes a worker 3 MB smaller in the end.
_M_ARENA_MAX, _M_MMAP_THRESHOLD = -8, -3  # malloc.h
_LARGE_BLOCK = 65_536
if hasattr(libc := ctypes.CDLL(None), "mallopt"):  # other C libraries have one heap as it is
    libc.mallopt(_M_ARENA_MAX, 1)
    libc.mallopt(_M_MMAP_THRESHOLD, _LARGE_BLOCK)


def when_ready(server: Any) -> None:
    """Gather what every worker holds of the lexicon before there is one: each then has 1.4 MB less of its own."""
    copies = Copies()
    gather_phrases(copies)
    cue_forms().gather(copies)


def pre_fork(server: Any, worker: Any) -> None:
    """Keep the collector away from what is shared: its bookkeeping would make every worker copy those pages."""
    gc.collect()
    gc.freeze()
    # A new worker counts on where one that is gone has stopped.
    worker.row = free_row(other.row for other in server.WORKERS.values())


def post_fork(server: Any, worker: Any) -> None:
    """Give each worker a row of its own in the counts that all share."""
    worker.app.wsgi().extensions["metrics"].counters.use_row(worker.row)


def child_exit(server: Any, worker: Any) -> None:
    """A worker that is gone holds no connections: the others stand aside for it no more."""
    open_connections.leave(worker.row)


class Log(Logger):  # type: ignore[misc]
    """Everything as lines of JSON: requests on the standard output, the rest where gunicorn's own log goes."""

    def setup(self, cfg: Any) -> None:
        """Set up gunicorn's log, then the service's."""
        super().setup(cfg)
        lines = JsonLines()
        self.error_log.addFilter(leave_out_request)
        for handler in self.error_log.handlers:
            handler.setFormatter(lines)
        requests = logging.StreamHandler(sys.stdout)
        requests.setFormatter(lines)
        for name, handlers in (("service", self.error_log.handlers), ("service.request_log", [requests])):
            logger = logging.getLogger(name)
            logger.handlers, logger.propagate = list(handlers), False
            logger.setLevel(settings.log_level.upper())


logger_class = Log


def leave_out_request(record: logging.LogRecord) -> bool:
    """A request that is no HTTP is logged without its words: where a length is wrong, they are the text's."""
    if str(record.msg).startswith("Invalid request"):
        record.msg = str(record.msg).partition(": ")[0]
    return True
