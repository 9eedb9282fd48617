"""The evaluation as one HTML file: figures, calibration, and every miss in its sentence."""

import re
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined

from service.attribution import Span
from service.evaluation.comparison import Comparison, Miss
from service.evaluation.records import Attribution

# Where a sentence may be cut from its text: after a full stop, question or exclamation mark, or at a line's end.
_SENTENCE_END = re.compile(r"[.!?؟](?=\s|$)|\n")


@dataclass(frozen=True, slots=True)
class Piece:
    """Some words of a sentence and the marks on them, as names of style classes."""

    words: str
    classes: str


def html_report(comparison: Comparison, name: str) -> str:
    """Return a self-contained HTML page about a comparison.

    Args:
        comparison: what to show.
        name: the title, such as the name of the gold file.
    """
    environment = Environment(
        loader=FileSystemLoader(Path(__file__).parent), autoescape=True, undefined=StrictUndefined, trim_blocks=True
    )
    figures = comparison.figures
    rows, others = rows_of(figures)
    return environment.get_template("report.html").render(
        name=name,
        comparison=comparison,
        misses=comparison.misses,
        figures=figures,
        rows=rows,
        others=others,
        columns_of=columns_of,
        pieces_of=pieces_of,
    )


def rows_of(figures: dict[str, float]) -> tuple[list[str], list[str]]:
    """Return the names that have precision, recall and F1, and the figures that stand alone."""
    rows = [name.removesuffix("_f1") for name in figures if name.endswith("_f1")]
    shown = {f"{row}_{part}" for row in rows for part in ("precision", "recall", "f1")}
    return rows, [name for name in figures if name not in shown]


def columns_of(table: dict[str, dict[str, int]]) -> list[str]:
    """Return every value that was answered, in alphabetical order."""
    return sorted({answered for answers in table.values() for answered in answers})


def pieces_of(miss: Miss) -> list[Piece]:
    """Return the sentence or sentences around a miss, cut where the marks change."""
    text = miss.article.text
    marks: list[tuple[Span, str]] = []
    for quote, side in ((miss.gold, "gold"), (miss.answer, "answer")):
        marks.extend((span, side) for span in _spans(quote))
        marks.extend((span, "part") for span in _spans(quote)[1:])
    start = min(span.start for span, _ in marks)
    end = max(span.end for span, _ in marks)
    start = max((found.end() for found in _SENTENCE_END.finditer(text, 0, start)), default=0)
    following = _SENTENCE_END.search(text, end)
    end = following.end() if following else len(text)
    cuts = sorted({start, end, *(offset for span, _ in marks for offset in (span.start, span.end))})
    return [
        Piece(
            text[left:right],
            " ".join(dict.fromkeys(mark for span, mark in marks if span.start <= left and right <= span.end)),
        )
        for left, right in pairwise(cuts)
    ]


def _spans(quote: Attribution | None) -> list[Span]:
    """Return the content, and after it the cue and source that there are."""
    return [span for span in (quote.content, quote.cue, quote.source) if span] if quote else []
