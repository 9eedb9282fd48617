"""How much memory the service takes, and whether it goes on taking more."""

from functools import partial
from itertools import islice
from pathlib import Path

from benchmarks.articles import never_sent
from benchmarks.figures import Figure, Scale
from benchmarks.server import Server, exchange, request, running

_WORKERS = 2
_A_VISIT = 250  # clients come and go, so that in the long run every worker has its share of them


def measure(articles: list[str], scale: Scale) -> list[Figure]:
    """Private memory of a worker, and the whole service's as requests go on; every request is a new article."""
    stream = never_sent(articles)

    def send(count: int) -> None:
        for sent in range(0, count, _A_VISIT):
            messages = (request(article) for article in islice(stream, min(_A_VISIT, count - sent)))
            exchange(server.port, partial(next, messages, None))

    with running(_WORKERS) as server:
        send(scale.warm_requests)
        early = _total(server)
        send(scale.memory_requests - scale.warm_requests)
        private = [_memory(worker, "Private_Clean", "Private_Dirty") for worker in server.workers()]
        send(scale.all_requests - scale.memory_requests)
        late = _total(server)
    return [
        Figure(
            name=f"memory of each further worker after {scale.memory_requests:,} requests", value=max(private),
            unit="MB", limit="at most", bound=40, details={"private_mb": private},
        ),
        Figure(
            name=f"memory after {scale.all_requests:,} requests against after {scale.warm_requests:,}",
            value=late / early, limit="at most", bound=1.05,
            details={"mb_early": early, "mb_late": late},
        ),
    ]  # fmt: skip


def _total(server: Server) -> float:
    """The whole service's memory in MB, what its processes share counted once."""
    return sum(_memory(process, "Pss") for process in (server.process, *server.workers()))


def _memory(process: int, *kinds: str) -> float:
    lines = Path(f"/proc/{process}/smaps_rollup").read_text().splitlines()
    found = {line.split(":")[0]: int(line.split()[1]) for line in lines[1:]}
    return sum(found[kind] for kind in kinds) / 1024
