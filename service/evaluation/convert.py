"""Convert annotated articles from one format to another: ``python -m service.evaluation.convert --help``."""

import argparse
import json
import sys
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path

from service.evaluation.formats.brat import read_brat, write_brat
from service.evaluation.formats.marked import read_marked, write_marked
from service.evaluation.formats.web_annotation import from_web_annotation, to_web_annotation
from service.evaluation.records import Article, read_articles, read_records, write_articles


def _read_marked(folder: Path) -> list[Article]:
    return [read_marked(path.read_text(encoding="utf-8")) for path in sorted(folder.glob("*.marked"))]


def _write_marked(folder: Path, articles: Iterable[Article]) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    for article in articles:
        (folder / f"{article.id}.marked").write_text(write_marked(article), encoding="utf-8")


def _write_brat(folder: Path, articles: Iterable[Article]) -> None:
    for article in articles:
        write_brat(folder, article)


def _read_web_annotation(path: Path) -> list[Article]:
    return [from_web_annotation(page) for page in read_records(path)]


def _write_web_annotation(path: Path, articles: Iterable[Article]) -> None:
    pages = (json.dumps(to_web_annotation(article), ensure_ascii=False) + "\n" for article in articles)
    path.write_text("".join(pages), encoding="utf-8")


READERS: dict[str, Callable[[Path], list[Article]]] = {
    "records": read_articles,
    "marked": _read_marked,
    "brat": read_brat,
    "web-annotation": _read_web_annotation,
}
WRITERS: dict[str, Callable[[Path, Iterable[Article]], None]] = {
    "records": write_articles,
    "marked": _write_marked,
    "brat": _write_brat,
    "web-annotation": _write_web_annotation,
}


def main(arguments: Sequence[str] | None = None) -> int:
    """Convert as the command line says; return 0, or 2 with the reason on standard error."""
    parser = argparse.ArgumentParser(
        prog="python -m service.evaluation.convert",
        description="Convert annotated articles. records: gold records, a JSON object a line. marked: a folder of "
        "texts with their spans in braces. brat: a folder of brat standoff. web-annotation: W3C Web Annotation, "
        "an AnnotationPage a line.",
    )
    parser.add_argument("source", type=Path, help="a file, or a folder for marked and brat")
    parser.add_argument("target", type=Path, help="a file, or a folder for marked and brat")
    parser.add_argument("--from", dest="read", choices=READERS, default="records")
    parser.add_argument("--to", dest="write", choices=WRITERS, default="records")
    options = parser.parse_args(arguments)
    try:
        WRITERS[options.write](options.target, READERS[options.read](options.source))
    except (OSError, ValueError) as error:
        sys.stderr.write(f"{error}\n")
        return 2
    return 0


if __name__ == "__main__":
    sys.exit(main())
