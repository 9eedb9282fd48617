"""CSV for spreadsheets: one row a quote."""

import csv
import io
from collections.abc import Iterable
from typing import Any

from service.rendering import Document

COLUMNS = (
    "article", "quote", "type", "content", "content_start", "content_end", "cue", "cue_lemma", "cue_class",
    "source", "source_start", "source_end", "speaker", "name", "kind", "gender", "roles", "organizations",
    "confidence", "offset_unit",
)  # fmt: skip

# Without it Excel takes UTF-8 for the local code page, and Arabic for noise.
BYTE_ORDER_MARK = "\ufeff"

# What makes spreadsheets take a cell for a formula (OWASP, CSV injection), their wide forms and white space included.
FORMULA_STARTS = tuple("=+-@\t\r\n\N{FULLWIDTH EQUALS SIGN}\N{FULLWIDTH PLUS SIGN}"
                       "\N{FULLWIDTH HYPHEN-MINUS}\N{FULLWIDTH COMMERCIAL AT}")  # fmt: skip
GUARD = "'"


def write(answer: Document, text: str) -> str:
    """The answer as CSV (RFC 4180), with a byte order mark and a header row.

    A cell that a spreadsheet would take for a formula is preceded by an apostrophe.
    """
    return header() + rows(answer)


def header() -> str:
    """The byte order mark and the header row."""
    return BYTE_ORDER_MARK + _lines([COLUMNS])


def rows(answer: Document) -> str:
    """The rows of the answer's quotes alone, for tables of several articles."""
    speakers = {speaker["id"]: speaker for speaker in answer["speakers"]}
    return _lines(_row(answer, quote, speakers.get(quote["speaker"], {})) for quote in answer["quotes"])


def guarded(cell: str) -> str:
    """The cell as text that no spreadsheet runs: white space and marks of direction do not hide a formula."""
    visible = cell.lstrip(" \u00a0\u200b\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\ufeff\x00")
    return GUARD + cell if cell.startswith(FORMULA_STARTS) or visible.startswith(FORMULA_STARTS) else cell


def _row(answer: Document, quote: Document, speaker: Document) -> Iterable[Any]:
    cue, source, affiliations = quote["cue"] or {}, quote["source"] or {}, speaker.get("affiliations", [])
    yield from (answer["id"], quote["id"], quote["type"])
    yield from (quote["content"][name] for name in ("text", "start", "end"))
    yield from (cue.get(name) for name in ("text", "lemma", "class"))
    yield from (source.get(name) for name in ("text", "start", "end"))
    yield from (speaker.get(name) for name in ("id", "name", "kind", "gender"))
    # In step: the second role is held in the second organization.
    for part in ("role", "organization"):
        yield " | ".join(each[part] or "" for each in affiliations) if any(each[part] for each in affiliations) else ""
    yield from (quote["confidence"], answer["offset_unit"])


def _lines(table: Iterable[Iterable[Any]]) -> str:
    lines = io.StringIO(newline="")
    writer = csv.writer(lines)
    writer.writerows([guarded(cell) if isinstance(cell, str) else cell for cell in row] for row in table)
    return lines.getvalue()
