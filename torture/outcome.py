"""What a check tells: how much was tried, and what happened."""

from collections.abc import Callable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Outcome:
    """A row of the table in ``docs/reliability.md``."""

    tried: str
    happened: str


# A check is tried on a scale: 1 takes seconds, 10 as long as there is time for. Its docstring says what it is.
Check = Callable[[int], Outcome]
