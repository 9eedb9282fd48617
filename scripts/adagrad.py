"""Weights of binary features by gradient descent: AdaGrad (Duchi, Hazan and Singer 2011), on all examples at once."""

from collections import Counter
from collections.abc import Callable, Iterable
from math import sqrt

Weights = dict[str, float]


def descend(
    seen: Iterable[str], rarest: int, slopes: Callable[[Weights], Weights], *, rounds: int, rate: float
) -> Weights:
    """Weights that make a loss small.

    Args:
        seen: the features of every example, each as often as it is there.
        rarest: how often a feature must be there to have a weight.
        slopes: the slope of the loss along each weight; of features that have none it is left out.
        rounds: how often all examples are gone through.
        rate: how far the first step goes.

    Returns:
        The weights, none of them missing.
    """
    weights = {name: 0.0 for name, count in Counter(seen).items() if count >= rarest}
    squares = dict.fromkeys(weights, 1e-8)
    for _ in range(rounds):
        for name, slope in slopes(weights).items():
            if name in weights:
                squares[name] += slope * slope
                weights[name] -= rate * slope / sqrt(squares[name])
    return weights
