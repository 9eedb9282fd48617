"""Where readers are sent to a film or page, whose title nobody says: ``، [شاهد الفيديو:] الأردن يطلق قمرا``."""

from typing import Final

from service.lexicon.punctuation import COLON, NOT_PUNCTUATION
from service.lexicon.word_sets import word_set
from service.lexicon.words import Word

_SENDING: Final = word_set("links.sending")
_LONGEST: Final = 8


def sends_to(words: list[Word], j: int) -> int:
    """The colon behind which the title stands to which readers are sent.

    Args:
        words: the words of the article.
        j: the first token behind a comma or of a sentence.

    Returns:
        The colon; 0 where nobody is sent anywhere.
    """
    if j + 1 >= len(words) or words[j].folded not in _SENDING:
        return 0
    if not (words[j + 1].article or words[j + 1].folded == "ايضا"):
        return 0
    for k in range(j + 2, min(len(words), j + _LONGEST)):
        if words[k].kind != NOT_PUNCTUATION:
            return k if words[k].kind == COLON else 0
    return 0


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
            return sends_to(words, k + 1) == colon
    return False
