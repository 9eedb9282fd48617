"""Who of the candidates is likeliest meant, by the weight of the evidence for each.

The weights were learnt from annotated articles by ``scripts/train_antecedents.py``: ``data/antecedents.json``.
"""

import json
from math import exp
from pkgutil import get_data
from typing import Final

from service.attribution.sieves.candidates import Candidate
from service.lexicon.once import Once


def _read() -> dict[str, float]:
    weights: dict[str, float] = json.loads(get_data("service.attribution", "data/antecedents.json") or b"{}")
    return weights


_WEIGHTS: Final = Once(_read)


def by_likelihood(candidates: list[Candidate], weights: dict[str, float] | None = None) -> list[Candidate]:
    """The candidates, the likeliest first, each with its share of the likelihood."""
    known = _WEIGHTS.get() if weights is None else weights
    powers: list[float] = []
    for candidate in candidates:
        score = 0.0
        for name in candidate.features:
            score += known.get(name, 0.0)
        powers.append(exp(score))
    whole = 0.0
    for power in powers:
        whole += power
    order: list[Candidate] = []
    for which, candidate in enumerate(candidates):
        candidate.share = powers[which] / whole
        k = len(order)
        while k and order[k - 1].share < candidate.share:
            k -= 1
        order.insert(k, candidate)
    return order
