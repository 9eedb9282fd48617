"""The figures as a table for people, as JSON, and as the block in ``docs/performance.md``."""

import os
import platform
from collections.abc import Iterable
from dataclasses import asdict
from datetime import UTC, datetime
from importlib.metadata import version
from pathlib import Path

from benchmarks.figures import Figure
from benchmarks.profile import Share
from service.attribution.text import tokens

_BEGIN, _END = "<!-- written by make bench: begin -->", "<!-- end -->"
_PACKAGES = ("camel-tools", "flask", "gunicorn", "marshmallow")


def machine() -> dict[str, str]:
    """What the figures were measured on and with, and when."""
    try:
        lines = Path("/proc/cpuinfo").read_text().splitlines()
        processor = next(line.split(": ")[1] for line in lines if line.startswith("model name"))
    except (OSError, StopIteration):
        processor = platform.processor() or platform.machine()
    return {
        "date": datetime.now(UTC).date().isoformat(),
        "processor": processor,
        "CPUs": str(len(os.sched_getaffinity(0))),
        "system": f"{platform.system()} {platform.release().split('-')[0]}",
        "Python": platform.python_version(),
        "extractor": "interpreted" if Path(tokens.__file__).suffix == ".py" else "compiled by mypyc",
    } | {package: version(package) for package in _PACKAGES}


def table(figures: Iterable[Figure]) -> str:
    """The figures as a Markdown table."""
    rows = ["| figure | measured | asked | | from |", "| --- | ---: | --- | --- | --- |"]
    for figure in figures:
        asked = f"{figure.limit} {figure.bound:g} {figure.unit}".strip() if figure.bound is not None else ""
        kept = "" if figure.bound is None else "holds" if figure.holds else "**fails**"
        made_from = ", ".join(f"{name.replace('_', ' ')} {_shown(value)}" for name, value in figure.details.items())
        measured = f"{_shown(figure.value)} {figure.unit}".strip()
        rows.append(f"| {figure.name} | {measured} | {asked} | {kept} | {made_from} |")
    return "\n".join(rows)


def shares(title: str, found: Iterable[Share]) -> str:
    """A profile as a Markdown table."""
    rows = [f"| {title} | share of the time | calls |", "| --- | ---: | ---: |"]
    rows += [f"| `{share.function}` | {share.part:.1%} | {share.calls:,} |" for share in found]
    return "\n".join(rows)


def document(
    corpus: str, figures: list[Figure], stages: list[Share], functions: list[Share], notes: Iterable[str]
) -> str:
    """The whole report in Markdown."""
    facts = "\n".join(f"- {name}: {value}" for name, value in (machine() | {"articles": corpus}).items())
    parts = [facts, table(figures), *notes]
    if functions:
        parts += [
            "Where the time goes (cProfile of the interpreted extractor, warm):",
            shares("stage", stages),
            shares("function", functions),
        ]
    return "\n\n".join(part for part in parts if part)


def as_json(corpus: str, figures: list[Figure], stages: list[Share], functions: list[Share]) -> dict[str, object]:
    """The whole report as a JSON document."""
    return {
        "machine": machine(),
        "articles": corpus,
        "figures": [asdict(figure) | {"holds": figure.holds} for figure in figures],
        "profile": {
            "stages": [asdict(share) for share in stages],
            "functions": [asdict(share) for share in functions],
        },
    }


def write_block(path: Path, text: str) -> None:
    """Put a report between the marks of a document. Raises ValueError where the document has none."""
    before, begin, rest = path.read_text(encoding="utf-8").partition(_BEGIN)
    _, end, after = rest.partition(_END)
    if not begin or not end:
        raise ValueError(f"{path} has no block to write the figures in")
    path.write_text(f"{before}{_BEGIN}\n\n{text}\n\n{_END}{after}", encoding="utf-8")


def _shown(value: object) -> str:
    if isinstance(value, float):
        return f"{value:,.0f}" if abs(value) >= 100 else f"{value:.2f}"
    if isinstance(value, int):
        return f"{value:,}"
    if isinstance(value, list):
        return "/".join(map(_shown, value))
    return str(value)
