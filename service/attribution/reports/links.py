"""Where readers are sent to a film or page, whose title nobody says: ``، [شاهد الفيديو:] الأردن يطلق قمرا``."""

from typing import Final

from service.attribution.noun_phrases.see_also import refers_reader
from service.lexicon.punctuation import NOT_PUNCTUATION
from service.lexicon.words import Word

_LONGEST: Final = 8


def is_title_of_link(words: list[Word], colon: int) -> bool:
    """Whether a colon stands before what readers are sent to.

    Args:
        words: the words of the article.
        colon: the colon.

    Returns:
        Whether nobody says what follows.
    """
    for k in range(colon - 1, max(colon - _LONGEST, -1), -1):
        if words[k].kind != NOT_PUNCTUATION:
            return refers_reader(words, k + 1)
    return False
