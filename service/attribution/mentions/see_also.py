"""Whether a reader is told to see or read something else: ``، [شاهد] الفيديو: …``, ``، [اقرأ] أيضا: …``."""

from typing import Final

from service.lexicon.word_sets import word_set
from service.lexicon.words import Word

_SEEING: Final = word_set("see_also.seeing")
_SHOWN: Final = word_set("see_also.shown")


def refers_reader(words: list[Word], j: int) -> bool:
    """Whether a word tells the reader to see or read something else.

    Args:
        words: the words of the article.
        j: the word.

    Returns:
        Whether it does: شاهد الفيديو, but not شاهد عيان.
    """
    return words[j].folded in _SEEING and j + 1 < len(words) and words[j + 1].stem in _SHOWN
