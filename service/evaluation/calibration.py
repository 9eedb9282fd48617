"""Whether ``confidence`` means what it says: of the quotes given 0.8, four in five should be right."""

from collections.abc import Iterable
from dataclasses import asdict, dataclass

from service.evaluation.alignment import Alignment
from service.evaluation.breakdown import outcomes

BINS = 10


@dataclass(frozen=True, slots=True)
class Bin:
    """The quotes with a confidence in [``low``, ``high``): how many, what was promised, what was right."""

    low: float
    high: float
    quotes: int
    confidence: float
    correct: float

    def to_json(self) -> dict[str, float]:
        """Return the fields by name."""
        return asdict(self)


def calibration_curve(alignments: Iterable[Alignment]) -> list[Bin]:
    """Return the :func:`curve` of all answered quotes.

    A quote is correct where its content matches a gold one and its speaker is right.
    """
    return curve(
        (quote.confidence, outcome is True)
        for alignment in alignments
        for quote, outcome in zip(alignment.answer.quotes, outcomes(alignment), strict=True)
        if quote.confidence is not None
    )


def curve(judged: Iterable[tuple[float, bool]]) -> list[Bin]:
    """Return the mean confidence and the share of correct quotes in each of ten bins of equal width, empty ones aside.

    Each quote is its confidence, in [0, 1], and whether it is correct; confidence 1 is in the last bin.
    """
    members: list[list[tuple[float, bool]]] = [[] for _ in range(BINS)]
    for confidence, correct in judged:
        members[min(int(confidence * BINS), BINS - 1)].append((confidence, correct))
    return [
        Bin(
            number / BINS,
            (number + 1) / BINS,
            len(quotes),
            sum(confidence for confidence, _ in quotes) / len(quotes),
            sum(correct for _, correct in quotes) / len(quotes),
        )
        for number, quotes in enumerate(members)
        if quotes
    ]


def expected_calibration_error(curve: Iterable[Bin]) -> float:
    """Return the mean distance, in [0, 1], of promise and result over all quotes; 0 where there are none.

    As in C. Guo, G. Pleiss, Y. Sun and K. Q. Weinberger, "On Calibration of Modern Neural Networks", ICML 2017.
    """
    bins = list(curve)
    quotes = sum(found.quotes for found in bins)
    return sum(found.quotes * abs(found.confidence - found.correct) for found in bins) / quotes if quotes else 0.0
