"""What a benchmark gives: figures, each with the bound it is held to, and what they were made from."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal


@dataclass(frozen=True, slots=True, kw_only=True)
class Figure:
    """One measured figure.

    ``value`` is a ratio, or of ``unit``. ``bound`` is what it must be ``at most`` or ``at least``, None where nothing
    is asked of it. ``details`` are the measurements behind it, their units in their names.
    """

    name: str
    value: float
    unit: str = ""
    limit: Literal["at most", "at least", ""] = ""
    bound: float | None = None
    details: Mapping[str, object] = field(default_factory=dict)

    @property
    def holds(self) -> bool:
        """Whether the figure keeps its bound; True where it has none."""
        if self.bound is None:
            return True
        return self.value <= self.bound if self.limit == "at most" else self.value >= self.bound


@dataclass(frozen=True, slots=True, kw_only=True)
class Scale:
    """How much is measured."""

    articles: int = 500
    rounds: int = 3
    starts: int = 9
    short_text: int = 2_000  # characters
    long_text: int = 200_000  # characters
    load_rounds: int = 10
    load_seconds: float = 2
    warm_requests: int = 5_000
    memory_requests: int = 10_000
    all_requests: int = 50_000


TINY = Scale(
    articles=4, rounds=1, starts=1, short_text=100, long_text=400, load_rounds=1, load_seconds=0.3,
    warm_requests=4, memory_requests=8, all_requests=12,
)  # fmt: skip
