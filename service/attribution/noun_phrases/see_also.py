"""Whether a reader is told to see or read something else: ``، [شاهد] الفيديو: …``, ``، [اقرأ] أيضا: …``."""

from typing import Final

from service.lexicon.punctuation import COLON, NOT_PUNCTUATION
from service.lexicon.word_sets import word_set
from service.lexicon.words import Word

_LONGEST: Final = 8
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
    if words[j].folded not in _SEEING or j + 1 >= len(words):
        return False
    if words[j + 1].stem in _SHOWN:
        return True
    end = next((k for k in range(j + 1, min(len(words), j + _LONGEST)) if words[k].kind != NOT_PUNCTUATION), j)
    return words[j + 1].article and words[end].kind == COLON  # شاهد المشروع عبر الرابط: …
