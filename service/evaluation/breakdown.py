"""Where the mistakes are: by sieve, and which kind or type was taken for which."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import asdict, dataclass
from statistics import mean

from service.evaluation.alignment import Alignment

NONE = "none"


@dataclass(frozen=True, slots=True)
class SieveFigures:
    """How the quotes that one sieve decided turned out.

    ``content_precision``: the share with a content that is in the gold. ``correct``: the share whose speaker is right
    as well. ``confidence``: the mean of what was promised; it should equal ``correct``.
    """

    sieve: str
    quotes: int
    content_precision: float
    correct: float
    confidence: float

    def to_json(self) -> dict[str, str | int | float]:
        """Return the fields by name."""
        return asdict(self)


def outcomes(alignment: Alignment) -> list[bool | None]:
    """Return for each answered quote whether its speaker is right, or None where its content is not in the gold."""
    result: list[bool | None] = [None] * len(alignment.answer.quotes)
    for pair in alignment.pairs:
        result[pair.answer] = pair.speaker_right
    return result


def sieve_figures(alignments: Iterable[Alignment]) -> list[SieveFigures]:
    """Return the figures of every sieve that decided a quote, the busiest first."""
    decided: dict[str, list[tuple[bool | None, float]]] = {}
    for alignment in alignments:
        for quote, outcome in zip(alignment.answer.quotes, outcomes(alignment), strict=True):
            if quote.sieve is not None:
                decided.setdefault(quote.sieve, []).append((outcome, quote.confidence or 0.0))
    rows = [
        SieveFigures(
            sieve,
            len(quotes),
            mean(outcome is not None for outcome, _ in quotes),
            mean(outcome is True for outcome, _ in quotes),
            mean(confidence for _, confidence in quotes),
        )
        for sieve, quotes in decided.items()
    ]
    return sorted(rows, key=lambda row: (-row.quotes, row.sieve))


def confusions(alignments: Iterable[Alignment]) -> dict[str, dict[str, dict[str, int]]]:
    """Return how often each gold value was answered by each other, as ``{what: {gold: {answer: number}}}``.

    Of contents that match; ``what`` is ``kind`` (of the speakers, ``none`` where there is no speaker) or ``type``.
    """
    counts: dict[str, Counter[tuple[str, str]]] = {"kind": Counter(), "type": Counter()}
    for alignment in alignments:
        for pair, wanted, given in alignment.matches():
            counts["type"][wanted.type, given.type] += 1
            speakers = alignment.gold.speaker(pair.gold), alignment.answer.speaker(pair.answer)
            gold, answered = (speaker.kind if speaker else NONE for speaker in speakers)
            counts["kind"][gold, answered] += 1
    result: dict[str, dict[str, dict[str, int]]] = {}
    for what, counter in counts.items():
        result[what] = {}
        for (gold, answered), number in sorted(counter.items()):
            result[what].setdefault(gold, {})[answered] = number
    return result
