"""The command `quotes`: run as its users run it where a process of its own may matter, else in this process."""

import csv
import io
import json
import os
import pty
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from contextlib import closing
from http.client import HTTPConnection
from pathlib import Path
from typing import Any

import pytest
from flask.testing import FlaskClient
from lxml import etree

from service.cli import main
from service.cli.progress import Progress
from tests.conftest import ROOT, free_port, wait_for
from tests.test_http_quotes import ARTICLE, ask

SHORT = "قال خالد المنصوري إن «العمل مستمر»."
Run = Callable[..., subprocess.CompletedProcess[bytes]]


def quotes(*arguments: object, given: bytes = b"") -> subprocess.CompletedProcess[bytes]:
    command = [sys.executable, "-m", "service", *map(str, arguments)]
    return subprocess.run(command, cwd=ROOT, input=given, capture_output=True, timeout=60, check=False)


@pytest.fixture
def called(monkeypatch: pytest.MonkeyPatch, capsysbinary: pytest.CaptureFixture[bytes]) -> Run:
    """As `quotes`, but in this process, which has loaded the lexicon: for what another process would do just so."""

    def run(*arguments: object, given: bytes = b"") -> subprocess.CompletedProcess[bytes]:
        monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(given)))
        command = [str(argument) for argument in arguments]
        try:
            status = main(command)
        except SystemExit as left:
            status = int(left.code or 0)
        return subprocess.CompletedProcess(command, status, *capsysbinary.readouterr())

    return run


def answers(result: subprocess.CompletedProcess[bytes]) -> list[Any]:
    assert result.returncode == 0, result.stderr.decode()
    return [json.loads(line) for line in result.stdout.splitlines()]


def articles(count: int) -> list[dict[str, Any]]:
    return [{"id": f"a{n}", "text": f"{ARTICLE} {SHORT * (n % 3)}", "outlet": "جريدة"} for n in range(count)]


def write_lines(path: Path, documents: list[Any]) -> Path:
    path.write_text("".join(json.dumps(each) + "\n" for each in documents), encoding="utf-8")
    return path


def test_lines_are_answered_in_order_as_the_service_answers_them(
    called: Run, client: FlaskClient, tmp_path: Path
) -> None:
    documents = articles(30)
    path = write_lines(tmp_path / "in.jsonl", documents)
    expected = [ask(client, id=each["id"], text=each["text"]) for each in documents]
    assert expected[0]["quotes"], "nothing was found: the test shows nothing"
    assert answers(quotes("extract", path)) == expected
    assert answers(called("extract", "--jobs", 3, path)) == expected
    assert answers(quotes("extract", "--jobs", 1, "--jsonl", given=path.read_bytes())) == expected


def test_texts_folders_and_standard_input(called: Run, client: FlaskClient, tmp_path: Path) -> None:
    (tmp_path / "below").mkdir()
    (tmp_path / "b.txt").write_text(SHORT, encoding="utf-8", newline="")
    (tmp_path / "below" / "a.text").write_bytes(b"\xef\xbb\xbf" + ARTICLE.replace("\n", "\r\n").encode())
    (tmp_path / "ignored.pdf").write_bytes(b"\xff")
    write_lines(tmp_path / "c.ndjson", [{"text": SHORT}])
    found = answers(called("extract", tmp_path))
    texts = [SHORT, "\ufeff" + ARTICLE.replace("\n", "\r\n"), SHORT]
    names = [str(tmp_path / "b.txt"), str(tmp_path / "below" / "a.text"), None]
    assert found == [ask(client, id=name, text=text) for name, text in zip(names, texts, strict=True)]
    assert answers(called("extract", given=SHORT.encode())) == [ask(client, id="standard input", text=SHORT)]


def test_options_are_those_of_the_service(called: Run, client: FlaskClient, tmp_path: Path) -> None:
    path = write_lines(tmp_path / "in.jsonl", [{"text": ARTICLE}, {"text": ARTICLE, "offset_unit": "utf16"}])
    found = answers(called("extract", path, "--offset-unit", "utf8", "--types", "direct", "mixed", "--explain"))
    options = {"types": ["direct", "mixed"], "explain": True}
    assert found == [ask(client, text=ARTICLE, offset_unit=unit, **options) for unit in ("utf8", "utf16")]


def test_a_bad_line_is_reported_and_skipped(tmp_path: Path) -> None:
    path = tmp_path / "in.jsonl"
    good = json.dumps({"text": SHORT}).encode()
    path.write_bytes(good + b"\n{\n\n" + b'{"text": "\xff"}\n' + b'{"text": " "}\n[]\n' + good)
    result = quotes("extract", path)
    assert result.returncode == 1
    assert len(result.stdout.splitlines()) == 2
    messages = result.stderr.decode().splitlines()
    assert [message.split(": ")[1] for message in messages] == [f"{path}:{number}" for number in (2, 4, 5, 6)]
    assert "/text: The text is blank." in messages[2]


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["/nowhere.txt"], "/nowhere.txt"),
        (["--resume"], "--output"),
        (["--to", "jsonld", "--offset-unit", "utf8"], "codepoint"),
        (["--jobs", "0"], "--jobs"),
        (["--types", "loud"], "loud"),
        (["-o", "/nowhere/out"], "/nowhere/out"),
    ],
)
def test_what_makes_no_sense_is_said(called: Run, arguments: list[str], message: str) -> None:
    result = called("extract", *arguments, given=SHORT.encode())
    assert result.returncode == 2
    assert message in result.stderr.decode()


@pytest.mark.parametrize("arguments", [["--jobs", "0"], ["--types", "loud"]])
def test_what_makes_no_sense_is_said_before_the_extractor_is_loaded(arguments: list[str]) -> None:
    command = [sys.executable, "-X", "importtime", "-m", "service", "extract", *arguments]
    result = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert result.returncode == 2
    assert arguments[0] in result.stderr.splitlines()[-1]
    assert "service.cli.command" in result.stderr
    assert "service.attribution" not in result.stderr


@pytest.mark.parametrize("kept", [0, 1, 700, 0.3, 0.99, 1.0])
def test_an_interrupted_run_goes_on(called: Run, tmp_path: Path, kept: float) -> None:
    documents: list[Any] = articles(12)
    documents[3:3] = [{"id": "bad"}]
    documents[12:12] = [{"id": "bad too", "text": ""}]
    path, whole, part = write_lines(tmp_path / "in.jsonl", documents), tmp_path / "whole", tmp_path / "part"
    first = called("extract", path, "-o", whole)
    assert first.returncode == 1
    expected = whole.read_bytes()
    assert expected.count(b"\n") == 12
    part.write_bytes(expected[: int(kept * len(expected)) if isinstance(kept, float) else kept])
    again = called("extract", path, "-o", part, "--resume")
    assert part.read_bytes() == expected
    assert (again.returncode, again.stderr) == (1, first.stderr)


def test_a_run_that_is_killed_goes_on(tmp_path: Path) -> None:
    path, part = write_lines(tmp_path / "in.jsonl", articles(500)), tmp_path / "part"
    command = [sys.executable, "-m", "service", "extract", str(path), "-o", str(part)]
    with subprocess.Popen(command, cwd=ROOT, stderr=subprocess.DEVNULL, start_new_session=True) as process:
        while not (part.exists() and part.stat().st_size):
            time.sleep(0.01)
        os.killpg(process.pid, signal.SIGKILL)
    assert 0 < part.read_bytes().count(b"\n") < 500
    assert quotes("extract", path, "-o", part, "--resume").returncode == 0
    assert [json.loads(line)["id"] for line in part.read_bytes().splitlines()] == [f"a{n}" for n in range(500)]


@pytest.mark.parametrize("others", [articles(1), [{"id": "b", "text": SHORT}] * 9])
def test_the_output_of_another_input_is_left_alone(called: Run, tmp_path: Path, others: list[Any]) -> None:
    part = tmp_path / "part"
    called("extract", write_lines(tmp_path / "in.jsonl", articles(3)), "-o", part)
    before = part.read_bytes()
    result = called("extract", write_lines(tmp_path / "other.jsonl", others), "-o", part, "--resume")
    assert result.returncode == 2
    assert part.read_bytes() == before


def test_other_forms(called: Run, tmp_path: Path) -> None:
    path = write_lines(tmp_path / "in.jsonl", articles(3))
    table = called("extract", path, "--to", "csv").stdout
    assert table.count(b"\xef\xbb\xbf") == 1
    rows = list(csv.DictReader(io.StringIO(table.decode("utf-8-sig"), newline="")))
    found = answers(called("extract", path))
    assert [row["article"] for row in rows] == [each["id"] for each in found for _ in each["quotes"]]
    graphs = answers(called("extract", path, "--to", "jsonld"))
    assert [graph["@graph"][0]["identifier"] for graph in graphs] == ["a0", "a1", "a2"]
    assert called("extract", path, "--to", "tei").returncode == 2
    assert called("extract", path, "--to", "tei", "-o", tmp_path / "tei").returncode == 0
    titles = [etree.parse(each).findtext(".//{*}title") for each in sorted((tmp_path / "tei").iterdir())]
    assert titles == ["a0", "a1", "a2"]
    assert (
        etree.fromstring(quotes("extract", "--to", "tei", given=SHORT.encode()).stdout).find(".//{*}said") is not None
    )


def in_terminal(*arguments: str) -> str:
    """What a terminal is shown."""
    shown, terminal = pty.openpty()
    command = [sys.executable, "-m", "service", "extract", *arguments]
    with subprocess.Popen(command, cwd=ROOT, stdin=subprocess.DEVNULL, stdout=terminal, stderr=terminal) as process:
        os.close(terminal)
        data = b""
        try:
            while part := os.read(shown, 65_536):
                data += part
        except OSError:
            pass  # how Linux says that the other side is closed
        os.close(shown)
    assert process.returncode == 0, data
    return data.decode()


def test_a_terminal_gets_a_reading_view(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_text(SHORT + "\x1b[2J\x07", encoding="utf-8")
    shown = in_terminal(str(path))
    assert "\x1b[36mخالد المنصوري" in shown
    assert "\x1b[2J" not in shown
    assert "\x07" not in shown


def test_a_terminal_sees_the_progress_of_long_work(tmp_path: Path) -> None:
    path = write_lines(tmp_path / "in.jsonl", articles(100))
    output = str(tmp_path / "out")
    shown = in_terminal(str(path), "-o", output)
    assert "articles," in shown
    assert "%" in shown
    assert in_terminal(str(path), "-o", output, "--quiet") == ""


def test_progress_of_unknown_length(capsys: pytest.CaptureFixture[str]) -> None:
    progress = Progress(None, shown=True)
    time.sleep(0.11)
    progress.advance(10)
    assert "1 articles" in capsys.readouterr().err


def test_a_reader_that_has_had_enough_is_no_error(tmp_path: Path) -> None:
    path = write_lines(tmp_path / "in.jsonl", articles(500))
    command = f"{sys.executable} -m service extract {path} | head -n 1"
    result = subprocess.run(["bash", "-o", "pipefail", "-c", command], cwd=ROOT, capture_output=True, check=False)
    assert json.loads(result.stdout)["id"] == "a0"
    assert (result.returncode, result.stderr) == (0, b"")


def test_serve() -> None:
    port = free_port()
    command = [sys.executable, "-m", "service", "serve", "--port", str(port), "--workers", "1"]
    with subprocess.Popen(
        command, cwd="/", env=os.environ | {"PYTHONPATH": str(ROOT)}, stdout=subprocess.DEVNULL
    ) as process:
        try:
            wait_for(port)
            with closing(HTTPConnection("127.0.0.1", port, timeout=30)) as connection:
                connection.request("GET", "/healthz")
                assert connection.getresponse().status == 200
        finally:
            process.terminate()


def test_evaluate(called: Run) -> None:
    result = called("evaluate", "--help")
    assert result.returncode == 0
    assert b"gold" in result.stdout
