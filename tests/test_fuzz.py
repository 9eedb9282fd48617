"""The fuzzer itself: it runs, and what it begins with is what it seems. `make fuzz` runs a million inputs."""

import importlib.util
import re
import subprocess
import sys

import pytest

from tests.conftest import ROOT
from tests.test_properties import cases
from torture.texts import article, as_bytes

needs_atheris = pytest.mark.skipif(importlib.util.find_spec("atheris") is None, reason="atheris has no wheel here")


def fuzz(*options: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "torture.fuzz", *options]
    return subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)


@needs_atheris
def test_a_thousand_inputs_break_nothing() -> None:
    texts = cases()
    wanted = len(texts[::16]) + len(texts[::64]) + 1_000  # it begins with one case in 16, and with one in 64 for HTTP
    result = fuzz(f"-runs={wanted}", "-seed=1")
    assert result.returncode == 0, result.stderr[-2_000:]
    done = re.search(r"Done (\d+) ", result.stderr)
    assert done and int(done[1]) >= wanted, result.stderr[-500:]


def test_an_article_is_the_same_as_bytes() -> None:
    for text in cases():
        assert article(as_bytes(text)) == text
