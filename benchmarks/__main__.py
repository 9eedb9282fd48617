"""``python -m benchmarks``: measure everything, print a table, write JSON.

Environment: ``CORPUS``, a file of JSON lines with a ``text`` each, to measure on instead of made articles; ``DOCS``,
a document whose marked block is to hold the report.
"""

import argparse
import json
import os
import sys
from collections.abc import Callable
from pathlib import Path
from statistics import mean

from benchmarks import growth, load, memory, peer, report, speed, startup
from benchmarks.articles import from_file, made
from benchmarks.figures import TINY, Figure, Scale
from benchmarks.profile import Share, profile

Measure = Callable[[list[str], Scale], list[Figure]]

MEASURES: dict[str, Measure] = {
    "speed": speed.measure,
    "growth": growth.measure,
    "load": load.measure,
    "memory": memory.measure,
    "startup": startup.measure,
    "peer": peer.measure,
}


def main(arguments: list[str] | None = None) -> None:
    """Run the benchmarks that are named, by default all."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks", description=__doc__)
    parser.add_argument("names", nargs="*", metavar="name", help=f"what to measure: {', '.join(MEASURES)}, profile")
    parser.add_argument("--json", type=Path, default=Path("build/benchmarks.json"), help="where the JSON is written")
    parser.add_argument("--tiny", action="store_true", help="hardly any input: whether it runs, not how fast")
    options = parser.parse_args(arguments)
    chosen = options.names or [*MEASURES, "profile"]
    if unknown := set(chosen) - {*MEASURES, "profile"}:
        parser.error(f"no such benchmark: {', '.join(sorted(unknown))}")
    scale = TINY if options.tiny else Scale()

    given = os.environ.get("CORPUS", "")
    articles = (from_file(Path(given)) if given else made(scale.articles))[: scale.articles]
    origin = "of a file" if given else "made"
    corpus = f"{len(articles)} {origin}, {mean(map(len, articles)):,.0f} characters on average"
    figures, notes = list[Figure](), list[str]()
    for name, measure in MEASURES.items():
        if name in chosen:
            print(f"measuring {name} …", file=sys.stderr, flush=True)
            try:
                figures += measure(articles, scale)
            except peer.UnavailableError as error:
                notes.append(f"Not compared with compromise: {error}.")
    stages, functions = profile(articles) if "profile" in chosen else (list[Share](), list[Share]())

    text = report.document(corpus, figures, stages, functions, notes)
    print(text)
    options.json.parent.mkdir(parents=True, exist_ok=True)
    document = report.as_json(corpus, figures, stages, functions)
    options.json.write_text(json.dumps(document, ensure_ascii=False, indent=2) + "\n", encoding="utf-8")
    if docs := os.environ.get("DOCS", ""):
        report.write_block(Path(docs), text)


if __name__ == "__main__":
    main()
