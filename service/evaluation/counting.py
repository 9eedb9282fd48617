"""Hits and totals, summed over articles, and the figures made of them."""

from collections import defaultdict


class Tally:
    """Hits out of totals, by name."""

    def __init__(self) -> None:
        self._hits: defaultdict[str, float] = defaultdict(float)
        self._totals: defaultdict[str, int] = defaultdict(int)

    def add(self, name: str, hits: float, total: int = 1) -> None:
        """Count ``hits`` (whole, or shares of one) out of ``total``."""
        self._hits[name] += hits
        self._totals[name] += total

    def total(self, name: str) -> int:
        """Return how many were counted under a name."""
        return self._totals[name]

    def rate(self, name: str) -> float:
        """Return the share of hits in [0, 1]: 1 where there was nothing to hit."""
        return self._hits[name] / self._totals[name] if self._totals[name] else 1.0

    def add_both(self, name: str, answered: tuple[float, int], gold: tuple[float, int]) -> None:
        """Count hits and total among the answers (for precision) and in the gold (for recall)."""
        self.add(f"{name}_precision", *answered)
        self.add(f"{name}_recall", *gold)

    def precision_recall_f1(self, name: str) -> dict[str, float]:
        """Return the three figures of what was counted with :meth:`add_both`.

        Precision is 1 where nothing was answered and nothing was to be found, and 0 where something was.
        """
        precision, recall = self.rate(f"{name}_precision"), self.rate(f"{name}_recall")
        if not self.total(f"{name}_precision") and self.total(f"{name}_recall"):
            precision = 0.0
        f1 = 2 * precision * recall / (precision + recall) if precision + recall else 0.0
        return {f"{name}_precision": precision, f"{name}_recall": recall, f"{name}_f1": f1}
