"""Where the time of an extraction goes, by stage and by function."""

import cProfile
import json
import os
import subprocess
import sys
from dataclasses import asdict, dataclass
from pathlib import Path
from pstats import Stats
from tempfile import NamedTemporaryFile

from benchmarks.articles import from_file

_SHOWN_FUNCTIONS = 20
_ROOT = Path(__file__).parent.parent


@dataclass(frozen=True, slots=True)
class Share:
    """A function's part of the time of all extractions: with what it calls for a stage, its own alone otherwise."""

    function: str
    part: float
    calls: int


def profile(articles: list[str]) -> tuple[list[Share], list[Share]]:
    """The stages of an extraction and the functions with the most time of their own, both the longest first.

    Measured warm with cProfile, which makes small functions look slower than they are and does not see into compiled
    modules: a copy that is compiled has the folder of its sources profiled, which the environment names as ``SOURCES``.
    """
    with NamedTemporaryFile("w", suffix=".jsonl", encoding="utf-8") as corpus:
        corpus.writelines(json.dumps({"text": article}) + "\n" for article in articles)
        corpus.flush()
        command = [sys.executable, "-m", "benchmarks.profile", corpus.name]
        found = json.loads(subprocess.check_output(command, cwd=os.environ.get("SOURCES", _ROOT)))
    stages, functions = ([Share(**share) for share in shares] for shares in found)
    return stages, functions


def _profile(articles: list[str]) -> tuple[list[Share], list[Share]]:
    from service.attribution import extract

    for article in articles:
        extract(article)
    profiler = cProfile.Profile()
    profiler.enable()
    for article in articles:
        extract(article)
    profiler.disable()
    # function -> (primitive calls, calls, own seconds, seconds with callees, callers); no public way to these exists
    table = Stats(profiler).stats  # type: ignore[attr-defined]
    whole = next(function for function in table if function[2] == "extract")
    within = [function for function in table if function[0] == whole[0]]  # its own steps, generators and all
    total = table[whole][3]
    stages = [
        Share(
            _name(function),
            sum(callers[step][3] for step in within if step in callers) / total,
            sum(callers[step][1] for step in within if step in callers),
        )
        for function, (*_, callers) in table.items()
        if function not in within and not callers.keys().isdisjoint(within) and _is_ours(function[0])
    ]
    functions = [Share(_name(function), own / total, calls) for function, (_, calls, own, _, _) in table.items()]
    stages.sort(key=lambda share: -share.part)
    functions.sort(key=lambda share: -share.part)
    return stages, functions[:_SHOWN_FUNCTIONS]


def _is_ours(file: str) -> bool:
    return Path(file).is_relative_to(_ROOT / "service")


def _name(function: tuple[str, int, str]) -> str:
    file, _, name = function
    if _is_ours(file):
        return ".".join([*Path(file).relative_to(_ROOT / "service").with_suffix("").parts, name.strip("<>")])
    return name.strip("<>").replace("built-in method builtins.", "").replace("method ", "").replace("'", "")


if __name__ == "__main__":
    print(json.dumps([[asdict(share) for share in shares] for shares in _profile(from_file(Path(sys.argv[1])))]))
