"""What an operator may set: environment variables, each with a default and an effect."""

import os
from collections.abc import Mapping
from dataclasses import dataclass, field, fields
from typing import Any

from service.processors import available_processors

# A code point outside the basic plane is twelve bytes of JSON when it is escaped: "\ud83d\udcf0".
LONGEST_ESCAPE = 12
ROOM_FOR_OTHER_FIELDS = 65_536
HIGHEST_PORT = 65_535
LOG_LEVELS = ("debug", "info", "warning", "error", "critical")


def setting(default: int | str, effect: str) -> Any:
    """A field of :class:`Settings`: the environment variable of the same name in capitals."""
    return field(default=default, metadata={"effect": effect})


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """The service's settings. ``docs/settings.md`` is this class as a table, and a test holds it to that."""

    bind: str = setting("127.0.0.1", "The address to listen on; `0.0.0.0` for every interface.")
    port: int = setting(8080, "The TCP port to listen on.")
    workers: int = setting(
        0, "Worker processes. `0` is one for each CPU that the process may use, a container's quota included."
    )
    queue_length: int = setting(16, "Articles that may wait in a worker while it reads another; the next one gets 503.")
    queue_seconds: int = setting(10, "The longest that an article waits, in seconds, before it gets 503.")
    streams: int = setting(4, "NDJSON streams that a worker reads at once; the next one gets 503.")
    request_seconds: int = setting(
        20, "The longest that a client is waited for in one request, in seconds, and one more for every 1,000 bytes."
    )
    max_text_length: int = setting(200_000, "The longest text taken, in code points; a longer one gets 413.")
    api_keys: str = setting(
        "", "Who may ask: `name:hash` of each key, parted by spaces. With none here and no file, everyone may."
    )
    api_keys_file: str = setting("", "A file of such entries; it is read again whenever it changes.")
    cors_origins: str = setting(
        "", "Sites whose pages may ask from a browser, parted by spaces, such as `https://example.org`; `*` for all."
    )
    log_level: str = setting(
        "info", "`debug`, `info` (a line for each request), `warning`, `error` or `critical`. Texts are never logged."
    )

    def __post_init__(self) -> None:
        if self.port > HIGHEST_PORT:
            raise ValueError(f"PORT must be at most {HIGHEST_PORT}, not {self.port}")
        if self.log_level not in LOG_LEVELS:
            raise ValueError(f"LOG_LEVEL must be one of {', '.join(LOG_LEVELS)}, not {self.log_level!r}")

    @classmethod
    def from_environment(cls, environment: Mapping[str, str] = os.environ) -> "Settings":
        """Read the settings, an unset or empty variable being its default.

        Raises ValueError, with the variable's name, for a value that makes no sense.
        """
        given = {each.name: environment.get(each.name.upper(), "") for each in fields(cls)}
        return cls(
            **{each.name: _parse(each.name, each.type, given[each.name]) for each in fields(cls) if given[each.name]}
        )

    @property
    def worker_count(self) -> int:
        """Worker processes, at least 1."""
        return self.workers or available_processors()

    @property
    def thread_count(self) -> int:
        """Threads of one worker: the article being read, those that wait, the streams, and some always free."""
        return 1 + self.queue_length + self.streams + 4

    @property
    def max_body_length(self) -> int:
        """The longest body taken, in bytes: no text of an allowed length is over it, however it is written."""
        return LONGEST_ESCAPE * self.max_text_length + ROOM_FOR_OTHER_FIELDS


def _parse(name: str, kind: Any, value: str) -> Any:
    if kind is str:
        return value
    if not value.isascii() or not value.isdigit():
        raise ValueError(f"{name.upper()} must be a whole number, not {value!r}")
    return int(value)
