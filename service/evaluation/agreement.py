"""How far two annotators agree, beyond the figures that take one of them for gold."""

from collections import Counter
from collections.abc import Iterable

from service.evaluation.alignment import Alignment, Side

OUTSIDE = "outside"


def agreement_figures(alignments: Iterable[Alignment]) -> dict[str, float]:
    """Return Cohen's kappa over the tokens: 1 for full agreement, 0 for what chance would give.

    Each token is direct, indirect, mixed (the innermost content counts) or outside. J. Cohen, "A Coefficient of
    Agreement for Nominal Scales", Educational and Psychological Measurement 20(1), 1960.
    """
    labels: Counter[tuple[str, str]] = Counter()
    for alignment in alignments:
        left, right = _labels(alignment.gold), _labels(alignment.answer)
        for token in range(len(alignment.grid)):
            labels[left.get(token, OUTSIDE), right.get(token, OUTSIDE)] += 1
    return {"token_kappa": _kappa(labels)}


def _labels(side: Side) -> dict[int, str]:
    labels = {}
    for tokens, quote in sorted(zip(side.contents, side.quotes, strict=True), key=lambda found: -len(found[0])):
        labels.update(dict.fromkeys(tokens, quote.type))
    return labels


def _kappa(labels: Counter[tuple[str, str]]) -> float:
    total = labels.total()
    left: Counter[str] = Counter()
    right: Counter[str] = Counter()
    for (one, other), number in labels.items():
        left[one] += number
        right[other] += number
    if len(left) < 2 and left == right:
        return 1.0
    observed = sum(labels[label, label] for label in left) / total
    expected = sum(left[label] * right[label] for label in left) / total**2
    return (observed - expected) / (1 - expected)
