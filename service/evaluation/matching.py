"""Which stretch of one side answers which stretch of the other, and whether two speakers are the same."""

from collections.abc import Sequence

from service.evaluation.records import Entity
from service.evaluation.wording import Tokens, common_share, name_tokens


def matched(gold: Sequence[Tokens], answered: Sequence[Tokens], threshold: float) -> dict[int, int]:
    """Pair stretches one to one, the most alike first.

    Likeness is the Jaccard index of the tokens; pairs below ``threshold`` are not made. Returns the index of the
    answered stretch for each gold one that has found its match.
    """
    pairs = []
    for g, some in enumerate(gold):
        for a, others in enumerate(answered):
            common = len(some & others)
            if common and common / len(some | others) >= threshold:
                pairs.append((-common / len(some | others), g, a))
    result: dict[int, int] = {}
    taken: set[int] = set()
    for _, g, a in sorted(pairs):
        if g not in result and a not in taken:
            result[g] = a
            taken.add(a)
    return result


def same_speaker(gold: Entity | None, answered: Entity | None) -> bool:
    """Tell whether an answered speaker is the gold one.

    A person's name must be one of the names that identify them; a description of anyone else may also share three
    fifths of its words with one of theirs (token F1 of 0.6).
    """
    name = name_tokens(answered.name) if gold and answered else []
    if not gold or not name:
        return False
    names = [name_tokens(known) for known in gold.names]
    return name in names or (gold.kind != "person" and any(common_share(name, known) >= 0.6 for known in names))
