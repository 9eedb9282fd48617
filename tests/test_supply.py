"""What the service is made of and what it carries: pinned packages, a list of them, no key in image or process."""

import hashlib
import json
import re
import subprocess
import sys
from pathlib import Path

import pytest

from tests.conftest import ROOT
from torture.server import Server

PACKAGE = re.compile(r"^([a-z0-9][a-z0-9._-]*)==(\S+)", re.MULTILINE)
HASH = re.compile(r"--hash=sha256:[0-9a-f]{64}")
LOCKED = sorted(ROOT.glob("requirements*.txt"))


@pytest.mark.parametrize("file", LOCKED, ids=lambda file: file.name)
def test_every_package_is_pinned_with_its_hashes(file: Path) -> None:
    text = file.read_text(encoding="utf-8")
    entries = [entry for entry in re.split(r"\n(?=\S)", text.strip()) if not entry.startswith("#")]
    assert entries
    assert all(PACKAGE.match(entry) and HASH.search(entry) for entry in entries)


def test_the_makefile_and_the_image_install_nothing_without_its_hash() -> None:
    for name in ("Makefile", "Dockerfile"):
        text = (ROOT / name).read_text(encoding="utf-8")
        installs = [line for line in text.splitlines() if "pip install" in line and "--editable ." not in line]
        assert installs
        assert all("--require-hashes" in line and "--no-deps" in line for line in installs), name


def test_the_bill_of_materials_lists_every_package_with_its_hashes(tmp_path: Path) -> None:
    (recipe,) = re.findall(r"^\t\$\(BIN\)/cyclonedx-py (.*)$", (ROOT / "Makefile").read_text(), re.MULTILINE)
    file = tmp_path / "sbom.json"
    arguments = recipe.replace("sbom.json", str(file)).split()
    subprocess.run([sys.executable, "-m", "cyclonedx_py", *arguments], cwd=ROOT, check=True, capture_output=True)
    components = json.loads(file.read_text())["components"]
    assert {(each["name"], each["version"]) for each in components} == set(
        PACKAGE.findall((ROOT / "requirements.txt").read_text())
    )
    assert all("sha256:" in json.dumps(each) or "SHA-256" in json.dumps(each) for each in components)


def test_the_image_carries_only_the_service_and_no_key() -> None:
    dockerfile = (ROOT / "Dockerfile").read_text(encoding="utf-8")
    allowed = {line for line in (ROOT / ".dockerignore").read_text().splitlines() if line.startswith("!")}
    service = {"!gunicorn.conf.py", "!openapi.yaml", "!requirements.txt", "!schemas", "!service"}
    compiler = {"!requirements-compile.txt", "!scripts/compile.py", "!gold/articles.jsonl"}
    assert allowed == service | compiler
    last_stage = dockerfile.rpartition("\nFROM ")[2]
    assert not re.search(r"COPY.*(compile|gold)", last_stage), "the compiler and its articles stay in their own stage"
    assert "API_KEYS" not in dockerfile
    assert re.search(r"^USER 10001:10001$", dockerfile, re.MULTILINE)


def test_no_key_stands_in_a_process_title_or_in_the_log() -> None:
    key = "a-key-that-stands-nowhere"
    digest = hashlib.sha256(key.encode()).hexdigest()
    with Server(API_KEYS=f"newsroom:{digest}", LOG_LEVEL="debug") as server:
        for process in (server.process.pid, *server.workers()):
            shown = b"".join(Path(f"/proc/{process}/{name}").read_bytes() for name in ("cmdline", "comm", "status"))
            assert b"gunicorn" in shown
            assert digest.encode() not in shown
        server.assert_healthy()
        assert digest not in server.log()
