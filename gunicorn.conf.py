"""How gunicorn runs the service. Operators set environment variables (docs/settings.md), not this file."""

import gc
import logging
import os
from typing import Any

from service.settings import Settings

settings = Settings.from_environment()

wsgi_app = "service.app:create_app()"
bind = f"[{settings.bind}]:{settings.port}" if ":" in settings.bind else f"{settings.bind}:{settings.port}"
loglevel = settings.log_level

# One worker a CPU and one extraction at a time in each; the other threads keep the small answers fast meanwhile.
worker_class = "gthread"
workers = settings.worker_count
threads = settings.thread_count

# The lexicon and the tokenizer's tables (over a second to build) are loaded once and shared by the workers.
preload_app = True

# A worker's heartbeat must not wait for a disk, nor anything need a writable home.
worker_tmp_dir = "/dev/shm" if os.access("/dev/shm", os.W_OK) else None
control_socket_disable = True


def pre_fork(server: object, worker: object) -> None:
    """Keep the collector away from what is shared: its bookkeeping would make every worker copy those pages."""
    gc.collect()
    gc.freeze()


def on_starting(server: Any) -> None:
    """Keep what clients send out of the log."""
    server.log.error_log.addFilter(leave_out_request)


def leave_out_request(record: logging.LogRecord) -> bool:
    """A request that is no HTTP is logged without its words: where a length is wrong, they are the text's."""
    if str(record.msg).startswith("Invalid request"):
        record.msg = str(record.msg).partition(": ")[0]
    return True
