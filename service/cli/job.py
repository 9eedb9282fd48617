"""What the extractor may be asked for on the command line; known without the extractor, which takes long to load."""

from dataclasses import dataclass
from pathlib import Path
from typing import Any

FORMS = ("jsonl", "csv", "jsonld", "tei", "view")


@dataclass(frozen=True, slots=True)
class Job:
    """What ``quotes extract`` was asked for."""

    files: tuple[str, ...]
    form: str
    output: Path | None
    resume: bool
    standard_input_is_lines: bool
    processes: int
    options: dict[str, Any]
    show_progress: bool
