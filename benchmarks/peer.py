"""The one other quotation finder that runs on Arabic: compromise, for Node.js, which finds marks but no speakers."""

import json
import os
import shutil
import subprocess
from pathlib import Path
from statistics import median
from tempfile import NamedTemporaryFile
from time import perf_counter

from benchmarks.figures import Figure, Scale
from service.attribution import extract

# It is installed beside the sources, which a compiled copy may be older than.
_FOLDER = Path(os.environ.get("SOURCES", Path(__file__).parent.parent)) / "benchmarks" / "compromise"


class UnavailableError(Exception):
    """The peer cannot be run here; the message says why."""


def measure(articles: list[str], scale: Scale) -> list[Figure]:
    """Articles a second of each, both warm, in turn on the same articles.

    Raises UnavailableError where Node.js or the package is missing.
    """
    if shutil.which("node") is None:
        raise UnavailableError("Node.js is not installed")
    if not (_FOLDER / "node_modules" / "compromise").is_dir():
        raise UnavailableError("compromise is not installed: npm ci --prefix benchmarks/compromise")
    theirs, ours = [], []
    with NamedTemporaryFile("w", suffix=".jsonl", encoding="utf-8") as corpus:
        corpus.writelines(json.dumps({"text": article}) + "\n" for article in articles)
        corpus.flush()
        command = ["node", str(_FOLDER / "measure.mjs"), corpus.name]
        found = sum(len(extract(article).quotes) for article in articles)
        for _ in range(scale.rounds):
            theirs.append(json.loads(subprocess.check_output(command)))
            start = perf_counter()
            for article in articles:
                extract(article)
            ours.append(perf_counter() - start)
    seconds = median(each["seconds"] for each in theirs)
    return [
        Figure(
            name="articles a second, against compromise's quotations()", value=seconds / median(ours),
            details={
                "ours_a_second": len(articles) / median(ours), "compromise_a_second": len(articles) / seconds,
                "quotes_found": found, "compromise_quotations_found": theirs[0]["found"],
                "compromise": theirs[0]["compromise"], "node": theirs[0]["node"],
            },
        )
    ]  # fmt: skip
