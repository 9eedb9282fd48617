"""The service as the tests meet it: in process, and as a real server."""

import gc
import os
import shutil
import socket
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import closing
from functools import cache
from http.client import HTTPConnection
from pathlib import Path

import pytest
from flask import Flask
from flask.testing import FlaskClient

from service.app import create_app
from service.attribution import Extraction, extract
from service.settings import Settings

ROOT = Path(__file__).parent.parent
Serve = Callable[..., int]


@pytest.fixture(scope="session")
def app() -> Flask:
    return create_app(Settings())


@pytest.fixture
def client(app: Flask) -> FlaskClient:
    return app.test_client()


@pytest.fixture(scope="session")
def serve() -> Iterator[Serve]:
    """Start gunicorn as `make serve` does, with the given environment, and answer its port."""
    running: list[subprocess.Popen[bytes]] = []

    def start(**environment: str) -> int:
        port = free_port()
        command = [sys.executable, "-m", "gunicorn"]
        variables = os.environ | {"PORT": str(port), "BIND": "127.0.0.1", "WORKERS": "1"} | environment
        running.append(subprocess.Popen(command, cwd=ROOT, env=variables))
        wait_for(port)
        return port

    yield start
    for process in running:
        process.terminate()
    for process in running:
        process.wait(timeout=30)


@pytest.fixture(scope="session")
def port(serve: Serve) -> int:
    return serve()


@cache
def extraction_of(text: str) -> Extraction:
    """What is found in a text that several tests look at, as they do at the cases.

    The garbage collector rests during an extraction, so that no cycle may be left of one.
    """
    gc.freeze()
    gc.disable()
    try:
        extraction = extract(text)
        left = gc.collect()
    finally:
        gc.enable()
        gc.unfreeze()
    if left:
        pytest.fail(f"{left} objects are left for the garbage collector")  # which no known failure excuses
    return extraction


def free_port() -> int:
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        return int(listener.getsockname()[1])


def wait_for(port: int) -> None:
    for _ in range(300):
        try:
            with closing(HTTPConnection("127.0.0.1", port, timeout=5)) as connection:
                connection.request("GET", "/readyz")
                if connection.getresponse().status == 200:
                    return
        except OSError:
            time.sleep(0.1)
    raise TimeoutError(f"nothing answers on port {port}")


def program(name: str) -> str:
    """Where a program is that a test needs besides Python; without it the test is skipped, but not in CI."""
    path = shutil.which(name)
    if path is None:
        (pytest.fail if os.environ.get("CI") else pytest.skip)(f"{name} is not installed")
    return path
