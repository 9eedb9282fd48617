"""A progress bar on the standard error output."""

import sys
import time

WIDTH = 30
SECONDS_BETWEEN = 0.1


class Progress:
    """Shows how much has been read: of ``total`` bytes where that is known. Says nothing where it is not ``shown``."""

    def __init__(self, total: int | None, shown: bool) -> None:
        self._total, self._shown = total, shown
        self._articles = self._bytes = 0
        self._began = self._last = time.monotonic()

    def advance(self, length: int) -> None:
        """Another article of ``length`` bytes has been read."""
        self._articles += 1
        self._bytes += length
        now = time.monotonic()
        if self._shown and now - self._last >= SECONDS_BETWEEN:
            self._last = now
            sys.stderr.write(f"\r\x1b[K{self._line(now - self._began)}")
            sys.stderr.flush()

    def clear(self) -> None:
        """Take the bar away, for a message or at the end."""
        if self._shown:
            sys.stderr.write("\r\x1b[K")

    def _line(self, seconds: float) -> str:
        speed = f"{self._articles:,} articles, {self._articles / seconds:,.0f} a second"
        if not self._total:
            return speed
        done = min(self._bytes / self._total, 1.0)
        bar = "#" * round(WIDTH * done)
        left = round(seconds / done - seconds) if done else 0
        return f"[{bar:<{WIDTH}}] {done:4.0%}  {speed}, {left // 60}:{left % 60:02} left"
