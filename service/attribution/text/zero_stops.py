"""Full stops typed as the digit zero, as older wires have them: ``المأمول0 وأفادت``, ``المأمول 0 وأفاد``."""

from typing import Final

from service.lexicon.entries import NUMBER
from service.lexicon.punctuation import NOT_PUNCTUATION
from service.lexicon.words import Word

ZERO: Final = "0"
_FEWEST: Final = 2  # in a text where a zero is a full stop


def zero_stops(words: list[Word], paragraph_of: list[int], zeros: list[int]) -> list[int]:
    """Which of some zeros are full stops.

    Args:
        words: the words of the article.
        paragraph_of: the line of each.
        zeros: the words that are a zero, in order.

    Returns:
        Those that end a line or stand before و, behind a word of letters; none where only one does, which may count.
    """
    stops = [i for i in zeros if _stops(words, paragraph_of, i)]
    return stops if len(stops) >= _FEWEST else []


def _stops(words: list[Word], paragraph_of: list[int], i: int) -> bool:
    """Whether no number can stand where a zero does."""
    if i == 0 or paragraph_of[i - 1] != paragraph_of[i]:
        return False
    before = words[i - 1]
    if before.kind != NOT_PUNCTUATION or before.flags & NUMBER or not "ء" <= before.surface[-1] <= "ي":
        return False
    if i + 1 == len(words) or paragraph_of[i + 1] != paragraph_of[i]:
        return True
    return words[i + 1].folded[0] == "و"
