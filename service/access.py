"""Who may ask: optional bearer keys (RFC 6750), of which the service holds only the hashes.

``python -m service.access NAME`` makes a key and the line that lets it in.
"""

import hashlib
import hmac
import logging
import os
import re
import secrets
import sys
from pathlib import Path

from flask import Flask, g, request
from werkzeug.datastructures import WWWAuthenticate
from werkzeug.exceptions import Unauthorized

GUARDED = "/v1/"
ENTRY = re.compile(r"(?P<name>[A-Za-z0-9._-]{1,64}):(?P<hash>[0-9a-f]{64})")
logger = logging.getLogger(__name__)


class Keys:
    """The names of those who may ask, by the SHA-256 of their keys: ``name:hash``, parted by white space.

    A fast hash is right here: the keys are 256 random bits, which no dictionary holds. A name may have several keys,
    so that one can follow another. A file is read again when it has changed; while it cannot be read or holds a
    mistake, the keys read last stay in force.

    Raises ValueError or OSError for what cannot be read at the start.
    """

    def __init__(self, entries: str = "", path: str = "") -> None:
        self.needed = bool(entries.split() or path)
        self._fixed = _parse(entries, "API_KEYS")
        self._path = Path(path) if path else None
        self._from_file: list[tuple[str, bytes]] = []
        self._version: tuple[int, ...] | None = None
        self._read()

    def name_of(self, key: str) -> str | None:
        """The name of whoever holds this key, or None. Takes the same time whichever key fits."""
        self._refresh()
        presented = hashlib.sha256(key.encode("utf-8", "surrogatepass")).digest()
        found = None
        for name, expected in (*self._fixed, *self._from_file):
            if hmac.compare_digest(presented, expected):
                found = name
        return found

    def _refresh(self) -> None:
        try:
            self._read()
        except (OSError, ValueError) as error:
            logger.error("The keys stay as they were: %s", error)

    def _read(self) -> None:
        """Read the file if it is not the one that was last looked at."""
        if self._path is None or self._version == (version := _version(self._path)):
            return
        self._version = version
        self._from_file = _parse(self._path.read_text(encoding="utf-8"), "API_KEYS_FILE")
        logger.info("%d keys in API_KEYS_FILE", len(self._from_file))


def register(app: Flask, keys: Keys) -> None:
    """Answer 401 to whoever asks without a key that fits, if there are keys at all. The name goes to ``g.key``."""

    @app.before_request
    def check() -> None:
        rule = request.url_rule
        if not keys.needed or rule is None or not rule.rule.startswith(GUARDED) or request.method == "OPTIONS":
            return
        authorization = request.authorization
        token = authorization.token if authorization and authorization.type == "bearer" else None
        g.key = keys.name_of(token) if token else None
        if g.key is None:
            # RFC 6750, 3.1: a request that brings no key at all is told only how to bring one.
            challenge: dict[str, str | None] = {"realm": "quotes"}
            if token:
                challenge["error"] = "invalid_token"
            raise Unauthorized(
                "This key is not known." if token else "Send a key: `Authorization: Bearer …`.",
                www_authenticate=WWWAuthenticate("bearer", challenge),
            )


def _version(path: Path) -> tuple[int, ...]:
    """What tells one version of a file from the next, a mounted secret that is swapped by its link included."""
    try:
        status = os.stat(path)
    except FileNotFoundError:
        return ()
    return status.st_mtime_ns, status.st_ino, status.st_size


def _parse(entries: str, where: str) -> list[tuple[str, bytes]]:
    lines = (line.partition("#")[0] for line in entries.splitlines())
    pairs = [ENTRY.fullmatch(entry) for line in lines for entry in line.split()]
    if not all(pairs):
        position = pairs.index(None) + 1
        raise ValueError(f"{where}: entry {position} is not a name, a colon and the SHA-256 of a key in lower case")
    return [(pair["name"], bytes.fromhex(pair["hash"])) for pair in pairs if pair]


def main(name: str) -> None:
    """Print a new key, and the entry that lets it in."""
    key = secrets.token_urlsafe(32)
    entry = f"{name}:{hashlib.sha256(key.encode()).hexdigest()}"
    _parse(entry, name)
    sys.stdout.write(f"key for the client: {key}\nentry for the service: {entry}\n")


if __name__ == "__main__":
    main(*sys.argv[1:])
