"""Capitals, by which the press calls states: موسكو for روسيا, واشنطن for الولايات المتحدة."""

from typing import Final

from service.lexicon.entries import rows
from service.lexicon.folding import fold
from service.lexicon.once import Once

_Words = tuple[str, ...]  # folded, without the article


def is_capital_of(capital: _Words, state: _Words) -> bool:
    """Whether a capital stands for a state.

    Args:
        capital: the folded words of a place without the article: ``("رياض",)``.
        state: those of another: ``("سعوديه",)``.

    Returns:
        Whether the first is the second's capital.
    """
    return state in _STATES.get().get(capital, ())


def is_capital(word: str) -> bool:
    """Whether a word is a capital by which the press calls a state.

    Args:
        word: a folded word, with or without the article: ``القاهره``.
    """
    return (word.removeprefix("ال"),) in _STATES.get()


def _listed() -> dict[_Words, tuple[_Words, ...]]:
    return {
        _words(capital): tuple(_words(state) for state in states.split(","))
        for capital, states in (row[:2] for row in rows("capitals.tsv"))
    }


def _words(name: str) -> _Words:
    return tuple(word.removeprefix("ال") for word in fold(name).split())


_STATES: Final = Once(_listed)
