"""Compile the extractor: ``python -m scripts.compile FOLDER`` writes a copy of the service whose extractor is native.

mypyc turns the typed modules of ``service/lexicon`` and ``service/attribution`` into C extensions of the same names,
which Python prefers to the sources beside them. The answers are the same; see docs/performance.md for the time.
Needs a C compiler and Python's headers; what it writes needs neither.
"""

import argparse
import os
import shutil
import subprocess
import sys
from pathlib import Path

_PACKAGES = ("service/lexicon", "service/attribution")
_COPIED = ("service", "schemas", "benchmarks", "tests", "gold", "torture", "gunicorn.conf.py", "openapi.yaml")
_BUILD = """
import sys
from setuptools import Distribution
from mypyc.build import mypycify

modules = sys.argv[1:]
extensions = mypycify(["--ignore-missing-imports", *modules], opt_level="3", debug_level="0", multi_file=True)
command = Distribution({"name": "extractor", "ext_modules": extensions}).get_command_obj("build_ext")
command.inplace, command.parallel = True, True
command.ensure_finalized()
command.run()
"""


def compile_copy(source: Path, target: Path) -> None:
    """Copy the service into a folder and compile the extractor there.

    Args:
        source: the folder of the service.
        target: the folder of the copy; what it holds of an earlier one is replaced.

    Raises:
        subprocess.CalledProcessError: where mypyc or the C compiler fails; they say why on standard error.
    """
    shutil.rmtree(target, ignore_errors=True)
    for name in _COPIED:
        original = source / name
        if original.is_dir():
            shutil.copytree(original, target / name, ignore=shutil.ignore_patterns("__pycache__"))
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
    subprocess.run([sys.executable, "-c", _BUILD, *modules], cwd=target, env=environment, check=True)
    shutil.rmtree(target / "build")


if __name__ == "__main__":
    parser = argparse.ArgumentParser(prog="python -m scripts.compile", description=__doc__)
    parser.add_argument("target", type=Path, metavar="FOLDER")
    parser.add_argument("--source", type=Path, default=Path(__file__).parent.parent, metavar="FOLDER")
    options = parser.parse_args()
    compile_copy(options.source, options.target)
