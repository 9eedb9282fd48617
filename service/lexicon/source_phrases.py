"""Finding a source phrase (وفقا ل، بحسب، على حد قوله) at a word."""

from collections.abc import Sequence
from functools import cache
from typing import Protocol

from service.lexicon.cue_forms import SourcePhrase, source_phrases


class _Folded(Protocol):
    folded: str


@cache
def _by_first() -> dict[str, tuple[SourcePhrase, ...]]:
    table: dict[str, list[SourcePhrase]] = {}
    for phrase in source_phrases():
        table.setdefault(phrase.words[0], []).append(phrase)
    return {first: tuple(found) for first, found in table.items()}


def starts_source_phrase(folded: str) -> bool:
    """Whether a folded word, with or without و or ف before it, begins a source phrase."""
    return folded in _by_first() or (folded[:1] in ("و", "ف") and folded[1:] in _by_first())


def phrases_at(words: Sequence[_Folded], i: int) -> tuple[SourcePhrase, int] | None:
    """The longest source phrase at a word and the number of words it covers, the attached one included."""
    table = _by_first()
    first = words[i].folded
    candidates = table.get(first) or (table.get(first[1:], ()) if first[:1] in ("و", "ف") else ())
    for phrase in candidates:
        size = len(phrase.words)
        if i + size + bool(phrase.attached) > len(words):
            continue
        if any(words[i + k].folded != phrase.words[k] for k in range(1, size)):
            continue
        if phrase.attached:
            following = words[i + size].folded
            if not following.startswith(phrase.attached):
                continue
            size += 1
        return phrase, size
    return None
