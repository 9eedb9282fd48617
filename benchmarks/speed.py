"""The extractor against CAMeL Tools' tokenizer alone, on the same texts in the same run."""

import gc
import json
import subprocess
import sys
from statistics import median
from tempfile import NamedTemporaryFile
from time import process_time

from benchmarks.articles import from_file
from benchmarks.figures import Figure, Scale


def measure(articles: list[str], scale: Scale) -> list[Figure]:
    """Mean time of an extraction against that of tokenizing: warm, and in fresh processes over unseen articles."""
    with NamedTemporaryFile("w", suffix=".jsonl", encoding="utf-8") as corpus:
        corpus.writelines(json.dumps({"text": article}) + "\n" for article in articles)
        corpus.flush()
        processes = [_in_fresh_process(corpus.name, scale.rounds) for _ in range(scale.rounds)]
    first = [passes[0] for passes in processes]
    warm = [a_pass for passes in processes for a_pass in passes[1:]]
    count, characters = len(articles), sum(map(len, articles))
    seconds = median(extracting for _, extracting in warm)
    return [
        _figure("extract against tokenizing, warm", 0.8, warm, count),
        _figure("extract against tokenizing, first pass over unseen articles", 1.5, first, count),
        Figure(name="articles a second of one process, warm", value=count / seconds),
        Figure(name="characters a second of one process, warm", value=characters / seconds),
    ]


def _figure(name: str, bound: float, passes: list[tuple[float, float]], count: int) -> Figure:
    return Figure(
        name=name, value=median(extracting / tokenizing for tokenizing, extracting in passes),
        limit="at most", bound=bound,
        details={
            "tokenizing_ms": 1000 * median(tokenizing for tokenizing, _ in passes) / count,
            "extract_ms": 1000 * median(extracting for _, extracting in passes) / count,
            "ratios": [extracting / tokenizing for tokenizing, extracting in passes],
        },
    )  # fmt: skip


def _in_fresh_process(corpus: str, warm_passes: int) -> list[tuple[float, float]]:
    command = [sys.executable, "-m", "benchmarks.speed", corpus, str(warm_passes)]
    passes: list[tuple[float, float]] = json.loads(subprocess.check_output(command))
    return passes


def _passes(articles: list[str], warm_passes: int) -> list[tuple[float, float]]:
    """Seconds of tokenizing and of extracting all articles, in turn, over and over; the first time they are unseen."""
    from camel_tools.tokenizers.word import simple_word_tokenize

    from service.app import FIRST_TEXT
    from service.attribution import extract

    extract(FIRST_TEXT)
    gc.freeze()  # as the service does before its workers start (gunicorn.conf.py)
    passes = []
    for _ in range(1 + warm_passes):
        tokenizing = extracting = 0.0
        for article in articles:
            start = process_time()
            simple_word_tokenize(article)
            between = process_time()
            extract(article)
            tokenizing += between - start
            extracting += process_time() - between
        passes.append((tokenizing, extracting))
    return passes


if __name__ == "__main__":
    from pathlib import Path

    print(json.dumps(_passes(from_file(Path(sys.argv[1])), int(sys.argv[2]))))
