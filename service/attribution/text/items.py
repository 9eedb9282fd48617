"""The mark with which a line of a list begins: ``- الخبز``, ``* الخبز``, ``1- الخبز``, ``2) الخبز``."""

from typing import Final

from service.lexicon import entries as lexicon
from service.lexicon.punctuation import BULLET, CLOSING_BRACKET, DASH, FULL_STOP
from service.lexicon.words import Word

_AFTER_NUMBER: Final = (DASH, CLOSING_BRACKET, FULL_STOP)


def past_item_mark(words: list[Word], first: int, last: int) -> int:
    """The token behind the mark of a line that is an item of a list.

    Args:
        words: the words of the article.
        first: the first token of the line.
        last: the token after the line.

    Returns:
        The first token of what the item says; ``first`` where no mark stands there.
    """
    j = first
    if j + 2 < last and words[j].flags & lexicon.NUMBER and words[j + 1].kind in _AFTER_NUMBER:
        return j + 2
    while j + 1 < last and words[j].kind in (BULLET, DASH):
        j += 1
    return j
