"""The library by itself: no network, no home to write in, no Flask."""

import subprocess
import sys

from tests.conftest import ROOT

OFFLINE = """
import socket, sys

def refuse(*arguments, **options):
    raise OSError("the network is out of bounds")

socket.socket.connect = socket.socket.connect_ex = socket.getaddrinfo = socket.create_connection = refuse
import camel_tools.tokenizers.word
from service.attribution import extract
assert extract("قال الوزير إن «العمل مستمر».") is not None
assert "flask" not in sys.modules, "the extractor needs no Flask"
assert "camel_tools.data" not in sys.modules, "camel_tools.data downloads a catalogue"
"""


def test_import_needs_no_network_no_home_and_no_flask() -> None:
    environment = {"HOME": "/proc/nowhere", "XDG_CACHE_HOME": "/proc/nowhere", "PATH": "", "PYTHONWARNINGS": "error"}
    result = subprocess.run(
        [sys.executable, "-c", OFFLINE],
        cwd=ROOT,
        env=environment,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert result.returncode == 0, result.stderr
