"""How gunicorn runs the service. Operators set environment variables (docs/settings.md), not this file."""

import gc
import os

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
