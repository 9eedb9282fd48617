"""Who was spoken of last before a cue: ``التقى سالم [بسامي]، وقال الأخير إن``."""

from service.attribution.sieves.candidates import Candidate


def latter(candidates: list[Candidate], at: int) -> Candidate | None:
    """The candidate who was named last before a cue.

    Args:
        candidates: those with whom the cue agrees.
        at: the token of the cue.

    Returns:
        The candidate; None where nobody was named.
    """
    named = [(place, candidate) for candidate in candidates if (place := _last_place(candidate, at)) >= 0]
    return max(named, key=lambda found: found[0])[1] if named else None


def _last_place(candidate: Candidate, at: int) -> int:
    """Where somebody was named last before a cue; -1 where they were not."""
    places = [-1]
    if candidate.named is not None:
        places.append(candidate.named.at)
    if candidate.subject is not None:
        places.append(candidate.subject.at)
    source = candidate.spoke[2].source if candidate.spoke is not None else None
    if source is not None:
        places.append(source.span[0])
    return max(place for place in places if place < at)
