"""Words that are written on a thing, which nobody in the article says: ``قوالب قديمة، [مكتوب على بعضها:] «…»``."""

from typing import Final

from service.lexicon.punctuation import COLON, NOT_PUNCTUATION
from service.lexicon.word_sets import word_set
from service.lexicon.words import Word

_LONGEST: Final = 6
_BANNERS: Final = ("لافته", "لافتات")
_WRITTEN: Final = word_set("inscriptions.written")


def is_inscription(words: list[Word], first: int, j: int) -> bool:
    """Whether a colon or marks are led in by a participle of writing and what the words stand on: مكتوب [على بعضها]:.

    What stands on a banner is said by those who hold it up.

    Args:
        words: the words of the article.
        first: the token after the cue.
        j: the colon or the opening mark.

    Returns:
        Whether the words are no content of the cue.
    """
    last = j - (words[j - 1].kind == COLON)
    for k in range(last - 1, max(first, last - _LONGEST) - 1, -1):
        if words[k].kind != NOT_PUNCTUATION:
            return False
        if words[k].stem in _WRITTEN:
            banner = words[k - 1].stem in _BANNERS or words[k - 1].folded in _BANNERS
            return not banner and k + 1 < last and words[k + 1].folded.startswith("علي")
    return False
