"""Compile the extractor: ``python -m scripts.compile FOLDER`` writes a copy of the service whose extractor is native.

mypyc turns the typed modules of ``service/lexicon`` and ``service/attribution`` into C extensions of the same names,
which Python prefers to the sources beside them. GCC compiles them twice, the second time with a profile of which
branches articles take. The answers are the same; see docs/performance.md for the time.
Needs a C compiler and Python's headers; what it writes needs neither. ``--unoptimized`` compiles once and in a third
of the time, for a slower extractor: to test what mypyc makes of the sources.
"""

import argparse
import os
import shutil
import subprocess
import sys
from pathlib import Path

_ROOT = Path(__file__).parent.parent
_PACKAGES = ("service/lexicon", "service/attribution")
_COPIED = ("service", "schemas", "benchmarks", "tests", "gold", "torture", "gunicorn.conf.py", "openapi.yaml")
_BUILD = """
import glob, subprocess, sys, sysconfig
from setuptools import Distribution
from mypyc.build import mypycify

articles, *modules = sys.argv[1:]
extensions = mypycify(["--ignore-missing-imports", *modules], opt_level="3", debug_level="0", multi_file=True)

def build(*options, linking=()):
    for extension in extensions:
        extension.extra_compile_args = [*given, *options]
        extension.extra_link_args = [*options, *linking]
    command = Distribution({"name": "extractor", "ext_modules": extensions}).get_command_obj("build_ext")
    command.inplace, command.force = True, True
    command.ensure_finalized()
    command.run()

def parsed_once(*options):
    # the options with which GCC parses the headers of all modules only once: three quarters of the time
    (header,) = glob.glob("build/__native_internal_*.h")
    includes = ["-I" + each for each in (*extensions[0].include_dirs, sysconfig.get_path("include"))]
    given_by_python = sysconfig.get_config_vars("CFLAGS", "CCSHARED")
    command = [*compiler, *" ".join(given_by_python).split(), *given, *options, *includes, "-x", "c-header", header]
    subprocess.run(command, check=True)
    return (*options, "-include", header)

given = extensions[0].extra_compile_args
compiler = sysconfig.get_config_var("CC").split()
gnu = b"Free Software Foundation" in subprocess.run([*compiler, "--version"], capture_output=True).stdout
if not articles:
    build(*(parsed_once("-O0", "-g0") if gnu else ("-O0", "-g0")))
elif gnu:
    # one unit, whose modules call each other directly
    whole = ("-flto=auto", "-fvisibility=hidden", "-fno-semantic-interposition", "-fno-plt")
    # an article runs through much code a few times: what is small stays in the processor's cache
    swollen = (
        "tracer", "unroll-loops", "peel-loops", "split-loops", "unswitch-loops", "tree-vectorize", "ipa-cp-clone",
        "inline-functions", "gcse-after-reload", "align-functions", "align-jumps", "align-loops",
    )
    small = ("-O2", *("-fno-" + each for each in swollen))
    build(*whole, *small, "-fprofile-generate")
    subprocess.run([sys.executable, "-c", READ, articles], check=True)
    # the blocks that these passes make have no count, so that loops behind them would be taken for what never runs
    uncounted = ("-fdisable-tree-cddce2", "-fdisable-tree-cddce3")
    build(*whole, *small, "-fprofile-use", "-Wno-missing-profile", linking=uncounted)
else:
    build()
"""
_READ = """
import json, sys
from service.attribution import extract

with open(sys.argv[1], encoding="utf-8") as lines:
    texts = [json.loads(line)["text"] for line in lines]
for text in texts * 20:
    extract(text)
"""


def compile_copy(source: Path, target: Path, articles: Path | None) -> None:
    """Copy the service into a folder and compile the extractor there.

    Args:
        source: the folder of the service.
        target: the folder of the copy; what it holds of an earlier one is replaced.
        articles: a file of JSON lines, each with a ``text``, for the profile; None to compile unoptimized.

    Raises:
        subprocess.CalledProcessError: where mypyc or the C compiler fails; they say why on standard error.
    """
    shutil.rmtree(target, ignore_errors=True)
    for name in _COPIED:
        original = source / name
        if original.is_dir():
            shutil.copytree(original, target / name, ignore=shutil.ignore_patterns("__pycache__", "node_modules"))
        elif original.exists():
            target.mkdir(parents=True, exist_ok=True)
            shutil.copy(original, target / name)
    modules = [
        str(path.relative_to(target))
        for package in _PACKAGES
        for path in sorted((target / package).rglob("*.py"))
        if path.name != "__init__.py"
    ]
    environment = os.environ | {"PYTHONPATH": "."}
    script = f"READ = {_READ!r}\n{_BUILD}"
    command = [sys.executable, "-c", script, str(articles.resolve()) if articles else "", *modules]
    subprocess.run(command, cwd=target, env=environment, check=True)
    shutil.rmtree(target / "build")


if __name__ == "__main__":
    parser = argparse.ArgumentParser(prog="python -m scripts.compile", description=__doc__)
    parser.add_argument("target", type=Path, metavar="FOLDER")
    parser.add_argument("--source", type=Path, default=_ROOT, metavar="FOLDER")
    parser.add_argument("--articles", type=Path, default=_ROOT / "gold/articles.jsonl", metavar="FILE")
    parser.add_argument("--unoptimized", dest="articles", action="store_const", const=None)
    options = parser.parse_args()
    compile_copy(options.source, options.target, options.articles)
