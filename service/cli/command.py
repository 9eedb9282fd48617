"""The command line: what may be asked, and which part of the program does it."""

import argparse
import os
import sys
from collections.abc import Sequence
from pathlib import Path

from service.cli.job import FORMS, Job
from service.offsets import OFFSET_UNITS
from service.processors import available_processors

ROOT = Path(__file__).parents[2]


def main(arguments: Sequence[str] | None = None) -> int:
    """Do as the command line says.

    Returns:
        0; 1 where an article could not be read and was skipped; 2 for a command that makes no sense or a file that
        cannot be read or written; 130 when interrupted.
    """
    arguments = sys.argv[1:] if arguments is None else list(arguments)
    if arguments[:1] == ["evaluate"]:
        # Its options are its own, and so is its help.
        from service.evaluation.__main__ import main as evaluate

        return evaluate(arguments[1:])
    options = _parser().parse_args(arguments)
    if options.command == "serve":
        return _serve(options)
    try:
        job = _job(options)
        # Not before: the extractor takes long to load, and a command that makes no sense is told so at once.
        from service.cli.extracting import run

        return run(job)
    except BrokenPipeError:
        # Whoever reads has had enough (head, less); what Python still holds for it must not be written at the end.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0
    except (OSError, ValueError) as error:
        sys.stderr.write(f"quotes: {error}\n")
        return 2
    except KeyboardInterrupt:
        return 130


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="quotes", description="Who said what in Arabic news.")
    commands = parser.add_subparsers(dest="command", required=True, metavar="COMMAND")
    extract = commands.add_parser("extract", help="the quotes of articles in files")
    extract.add_argument(
        "files", nargs="*", metavar="FILE", help="a text, a .jsonl file, a folder of either, or - for standard input"
    )
    extract.add_argument("--to", choices=FORMS, help="default: a reading view in a terminal, else jsonl")
    extract.add_argument("--output", "-o", type=Path, metavar="FILE", help="default: standard output; for tei a folder")
    extract.add_argument("--resume", action="store_true", help="go on with an interrupted --output of JSON lines")
    extract.add_argument("--jsonl", action="store_true", help="standard input is JSON lines, not one text")
    extract.add_argument("--jobs", type=int, default=available_processors(), metavar="N", help="default: every CPU")
    extract.add_argument("--offset-unit", choices=OFFSET_UNITS, help="default: codepoint")
    extract.add_argument("--types", nargs="+", choices=("direct", "indirect", "mixed"), help="default: all")
    extract.add_argument("--min-confidence", type=float, metavar="P", help="leave out quotes below it")
    extract.add_argument("--explain", action="store_true", help="say why, in JSON")
    extract.add_argument("--quiet", "-q", action="store_true", help="no progress bar")
    serve = commands.add_parser("serve", help="the REST service; docs/settings.md has all its settings")
    serve.add_argument("--bind", metavar="ADDRESS")
    serve.add_argument("--port", type=int)
    serve.add_argument("--workers", type=int)
    commands.add_parser("evaluate", help="set the extractor against annotated articles", add_help=False)
    return parser


def _job(options: argparse.Namespace) -> Job:
    names = ("offset_unit", "types", "min_confidence")
    article_options = {name: getattr(options, name) for name in names if getattr(options, name) is not None}
    if options.explain:
        article_options["explain"] = True
    terminal = options.output is None and sys.stdout.isatty()
    form = options.to or ("view" if terminal else "jsonl")
    if options.jobs < 1:
        raise ValueError("--jobs must be at least 1")
    if options.resume and (options.output is None or form != "jsonl"):
        raise ValueError("--resume goes on with an --output of JSON lines")
    return Job(
        tuple(options.files or ["-"]), form, options.output, options.resume, options.jsonl, options.jobs,
        article_options, show_progress=not options.quiet and not terminal and sys.stderr.isatty(),
    )  # fmt: skip


def _serve(options: argparse.Namespace) -> int:
    """Become gunicorn: a process between it and whoever stops it would only be in the way."""
    for name in ("bind", "port", "workers"):
        if getattr(options, name) is not None:
            os.environ[name.upper()] = str(getattr(options, name))
    config = ROOT / "gunicorn.conf.py"
    if not config.exists():
        sys.stderr.write("quotes: serve runs from a copy of the repository, or from the container image\n")
        return 2
    sys.stdout.flush()
    os.chdir(ROOT)
    return os.execv(sys.executable, [sys.executable, "-m", "gunicorn"])  # noqa: S606
