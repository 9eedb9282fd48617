"""Finding a source phrase (وفقا ل، بحسب، على حد قوله) at a word."""

from typing import Final

from service.lexicon.cue_forms import SourcePhrase, source_phrases
from service.lexicon.once import Once
from service.lexicon.words import Word

_ONLY: Final = "فحسب"  # only, and no ف before according to


def _read() -> dict[str, dict[str, tuple[SourcePhrase, ...]]]:
    """The phrases by their first and second word; under "" those of one word."""
    table: dict[str, dict[str, tuple[SourcePhrase, ...]]] = {}
    for phrase in source_phrases():
        second = phrase.words[1] if len(phrase.words) > 1 else ""
        under = table.setdefault(phrase.words[0], {})
        under[second] = (*under.get(second, ()), phrase)
    return table


_BY_FIRST: Final = Once(_read)


def starts_source_phrase(folded: str) -> bool:
    """Whether a folded word, with or without و or ف before it, begins a source phrase."""
    table = _BY_FIRST.get()
    return folded in table or (folded[:1] in ("و", "ف") and folded[1:] in table and folded != _ONLY)


def phrases_at(words: list[Word], i: int) -> tuple[SourcePhrase, int] | None:
    """The longest source phrase at a word and the number of words it covers, the attached one included."""
    table = _BY_FIRST.get()
    first = words[i].folded
    under = table.get(first) or (table.get(first[1:]) if first[:1] in ("و", "ف") else None)
    if not under:
        return None
    for phrase in under.get(words[i + 1].folded, ()) if i + 1 < len(words) else ():
        size = _size_at(phrase, words, i)
        if size:
            return phrase, size
    for phrase in under.get("", ()):
        size = _size_at(phrase, words, i)
        if size:
            return phrase, size
    return None


def _size_at(phrase: SourcePhrase, words: list[Word], i: int) -> int:
    """How many words a phrase covers at a word, the attached one included; 0 where it does not stand there."""
    size = len(phrase.words)
    if i + size + bool(phrase.attached) > len(words):
        return 0
    for k in range(1, size):
        if words[i + k].folded != phrase.words[k]:
            return 0
    if not phrase.attached:
        return size
    return size + 1 if words[i + size].folded.startswith(phrase.attached) else 0
