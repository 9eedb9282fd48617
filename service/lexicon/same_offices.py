"""Offices that go by two names: رئيس الحكومة is رئيس الوزراء, متحدث is ناطق."""

from typing import Final

from service.lexicon.entries import rows
from service.lexicon.folding import fold
from service.lexicon.once import Once

_Words = tuple[str, ...]  # folded, without the article
_NONE: Final[frozenset[str]] = frozenset()


def usual_name(role: _Words) -> tuple[int, _Words]:
    """The name under which the office that opens a role is compared.

    Args:
        role: the folded words of a role without the article: ``("رييس", "حكومه", "فرنسيه")``.

    Returns:
        The number of its words that are the office, and those of its usual name: ``2, ("رييس", "وزراء")``; 0 and
        nothing where the office has no other name.
    """
    names, sizes = _NAMES.get(), _SIZES.get()
    size = next((n for n in sizes if role[:n] in names), 0)
    return (size, names[role[:size]]) if size else (0, ())


def heads_called(head: str) -> frozenset[str]:
    """The first words of the offices whose usual name begins with a word: متحدث and ناطق, of ناطق."""
    return _HEADS.get().get(head, _NONE)


def _listed() -> dict[_Words, _Words]:
    return {
        tuple(fold(office).split()): tuple(fold(usual).split())
        for office, usual in (row[:2] for row in rows("same_offices.tsv"))
    }


def _sizes() -> list[int]:
    """How many words offices have, the longest first."""
    return sorted({len(office) for office in _NAMES.get()}, reverse=True)


def _heads() -> dict[str, frozenset[str]]:
    found: dict[str, set[str]] = {}
    for office, usual in _NAMES.get().items():
        found.setdefault(usual[0], set()).add(office[0])
    return {head: frozenset(others) for head, others in found.items()}


_NAMES: Final = Once(_listed)
_SIZES: Final = Once(_sizes)
_HEADS: Final = Once(_heads)
