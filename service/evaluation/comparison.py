"""Everything that can be said about answers set against gold."""

from collections.abc import Iterable
from functools import cached_property
from typing import Any

from service.evaluation.agreement import agreement_figures
from service.evaluation.alignment import Alignment, align
from service.evaluation.breakdown import SieveFigures, confusions, sieve_figures
from service.evaluation.calibration import Bin, calibration_curve, expected_calibration_error
from service.evaluation.field_figures import coverage_figures, exact_and_overlap_figures
from service.evaluation.guideline_figures import guideline_figures
from service.evaluation.misses import Miss, misses
from service.evaluation.records import Article

__all__ = ["Comparison", "Miss", "compare"]


class Comparison:
    """Answers against gold: the figures, where they come from, and every miss. Made by :func:`compare`."""

    def __init__(self, alignments: Iterable[Alignment]) -> None:
        self._alignments = list(alignments)
        self.articles = len(self._alignments)
        self.quotes = sum(len(alignment.gold.quotes) for alignment in self._alignments)

    @cached_property
    def figures(self) -> dict[str, float]:
        """Every figure by name; all in [0, 1] but ``token_kappa``, which can be below 0."""
        figures = guideline_figures(self._alignments)
        figures |= exact_and_overlap_figures(self._alignments)
        figures |= coverage_figures(self._alignments)
        figures |= agreement_figures(self._alignments)
        if self.calibration:
            figures["expected_calibration_error"] = expected_calibration_error(self.calibration)
        return figures

    @cached_property
    def calibration(self) -> list[Bin]:
        """The calibration curve; empty where the answers carry no confidence."""
        return calibration_curve(self._alignments)

    @cached_property
    def sieves(self) -> list[SieveFigures]:
        """How the quotes of each sieve turned out; empty where the answers do not tell theirs."""
        return sieve_figures(self._alignments)

    @cached_property
    def confusions(self) -> dict[str, dict[str, dict[str, int]]]:
        """Which kind and type was answered for which, of the contents found."""
        return confusions(self._alignments)

    @cached_property
    def misses(self) -> list[Miss]:
        """Every difference, by kind."""
        return misses(self._alignments)

    def to_json(self) -> dict[str, Any]:
        """Return everything but the misses, with figures rounded to four digits."""
        return {
            "articles": self.articles,
            "quotes": self.quotes,
            **{name: round(value, 4) for name, value in self.figures.items()},
            "sieves": [row.to_json() for row in self.sieves],
            "calibration": [row.to_json() for row in self.calibration],
            "confusions": self.confusions,
        }


def compare(pairs: Iterable[tuple[Article, Article]]) -> Comparison:
    """Compare gold articles with the answers to them.

    Args:
        pairs: a gold article and the annotation of the same text to be judged.

    Raises:
        ValueError: the two texts of a pair differ.
    """
    alignments = []
    for gold, answer in pairs:
        if gold.text != answer.text:
            raise ValueError(f"{gold.id}: the two annotations are of different texts")
        alignments.append(align(gold, answer))
    return Comparison(alignments)
