"""Set the extractor, or another annotator, against a gold file: ``python -m service.evaluation --help``."""

import argparse
import json
import sys
from collections.abc import Iterator, Sequence
from itertools import groupby
from pathlib import Path

from service.attribution import extract
from service.evaluation.comparison import Comparison, compare
from service.evaluation.records import Article, article_of, read_articles, read_records
from service.evaluation.report import html_report, rows_of

GOLD = Path(__file__).parents[2] / "gold" / "articles.jsonl"


def main(arguments: Sequence[str] | None = None) -> int:
    """Evaluate as the command line says.

    Returns:
        0; 1 where a figure that was asked for falls short; 2, with the reason on standard error, where a file cannot
        be read or written.
    """
    parser = _parser()
    options = parser.parse_args(arguments)
    try:
        gold = read_articles(options.gold)
        comparison = compare(_against(gold, options.against) if options.against else _answered(gold))
        if options.report:
            options.report.write_text(html_report(comparison, options.gold.name), encoding="utf-8")
    except (OSError, ValueError) as error:
        sys.stderr.write(f"{error}\n")
        return 2
    unknown = {name for name, _ in options.need + options.at_most} - comparison.figures.keys()
    if unknown:
        parser.error(f"no such figure: {', '.join(sorted(unknown))}")
    if options.json:
        sys.stdout.write(json.dumps(comparison.to_json(), ensure_ascii=False) + "\n")
    else:
        sys.stdout.write(_summary(comparison))
    sys.stdout.write(_examples(comparison, options.misses))
    short = [
        f"{name} is {figure:.4f}, not {bound} or {'more' if sign > 0 else 'less'}"
        for bounds, sign in ((options.need, 1), (options.at_most, -1))
        for name, bound in bounds
        if sign * (figure := comparison.figures[name]) < sign * bound
    ]
    sys.stderr.write("".join(f"{line}\n" for line in short))
    return 1 if short else 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="python -m service.evaluation",
        description="Set the extractor against a gold file. The figures are explained in docs/evaluation.md.",
    )
    parser.add_argument("gold", nargs="?", type=Path, default=GOLD, help="gold records (default: the project's own)")
    parser.add_argument(
        "--against",
        type=Path,
        metavar="OTHER",
        help="judge these records or answers of the service, matched by id, instead of the extractor",
    )
    parser.add_argument("--json", action="store_true", help="print every figure as one JSON object")
    parser.add_argument("--report", type=Path, metavar="FILE", help="write an HTML page that shows every miss")
    parser.add_argument("--misses", type=int, default=0, metavar="N", help="print up to N misses of each kind")
    for name, words in (("--need", "at least"), ("--at-most", "at most")):
        parser.add_argument(
            name,
            nargs="+",
            action="extend",
            type=_bound,
            default=[],
            metavar="FIGURE=VALUE",
            help=f"exit 1 unless the figure is {words} this",
        )
    return parser


def _bound(argument: str) -> tuple[str, float]:
    name, _, value = argument.partition("=")
    return name, float(value)


def _answered(gold: list[Article]) -> Iterator[tuple[Article, Article]]:
    for article in gold:
        yield article, article_of(extract(article.text), article)


def _against(gold: list[Article], path: Path) -> Iterator[tuple[Article, Article]]:
    """Yield the articles that both files have."""
    others = {record.get("id"): record for record in read_records(path)}
    for article in gold:
        if article.id in others:
            record = others[article.id]
            yield article, Article.from_json(record, record.get("text", article.text))


def _summary(comparison: Comparison) -> str:
    figures = comparison.figures
    rows, others = rows_of(figures)
    lines = [f"{comparison.articles} articles, {comparison.quotes} quotes"]
    lines.append(f"{'':28}{'precision':>10}{'recall':>10}{'F1':>10}")
    for row in rows:
        lines.append(
            f"{row:28}" + "".join(f"{figures[f'{row}_{part}']:>10.3f}" for part in ("precision", "recall", "f1"))
        )
    lines += [f"{name:48}{figures[name]:>10.3f}" for name in others]
    if comparison.sieves:
        lines.append(f"\n{'sieve':38}{'quotes':>10}{'content':>10}{'correct':>10}{'confidence':>12}")
    for sieve in comparison.sieves:
        lines.append(
            f"{sieve.sieve:38}{sieve.quotes:>10}{sieve.content_precision:>10.3f}{sieve.correct:>10.3f}"
            f"{sieve.confidence:>12.3f}"
        )
    return "".join(f"{line}\n" for line in lines)


def _examples(comparison: Comparison, limit: int) -> str:
    lines = []
    for kind, group in groupby(comparison.misses if limit > 0 else [], key=lambda miss: miss.kind):
        misses = list(group)
        lines.append(f"\n{kind} ({len(misses)})")
        lines += [f"  {miss}" for miss in misses[:limit]]
    return "".join(f"{line}\n" for line in lines)


if __name__ == "__main__":
    sys.exit(main())
