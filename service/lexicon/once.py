"""What is built when it is first asked for, and kept."""

from collections.abc import Callable
from typing import Generic, TypeVar

_Built = TypeVar("_Built")


class Once(Generic[_Built]):
    """A table that is built once.

    ``functools.cache`` does the same, but takes 50 nanoseconds a call where this, compiled, takes 20 at most; a word
    that is met for the first time asks a dozen times.
    """

    def __init__(self, build: Callable[[], _Built]) -> None:
        self._build = build
        self._built: _Built | None = None

    def get(self) -> _Built:
        """What was built."""
        built = self._built
        if built is None:
            built = self._built = self._build()
        return built
