"""Whether the words said are what كان or جاء tells of a noun of saying: ``وكان [رد] الوزير «…»``."""

from typing import Final

from service.lexicon.punctuation import NOT_PUNCTUATION
from service.lexicon.word_sets import word_set
from service.lexicon.words import Word

_WAS: Final = word_set("predicated.was")


def is_predicated(words: list[Word], i: int) -> bool:
    """Whether a noun of saying is the subject of كان or جاء, and the words said its predicate: وكان [رد] الوزير «…»."""
    if i == 0 or words[i - 1].kind != NOT_PUNCTUATION:
        return False
    return words[i - 1].folded.removeprefix("و").removeprefix("ف") in _WAS
