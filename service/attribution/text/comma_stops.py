"""Full stops typed for commas, as of those who are told to write short: ``قالت، اليوم[.] بحضور الوزير، أنها``."""

from typing import Final

from service.lexicon.entries import COMMON, PREPOSITION
from service.lexicon.punctuation import COMMA, FULL_STOP, NOT_PUNCTUATION
from service.lexicon.words import Word

_WHICH: Final = ("التي", "الذي", "الذين", "اللذين", "اللتين", "اللواتي", "اللاتي")
_LONGEST_OCCASION: Final = 14
_LONGEST_TELLER: Final = 24


def stands_for_a_comma(words: list[Word], paragraph_of: list[int], i: int) -> bool:
    """Whether a full stop parts no sentences: زار الورشات[.] التي بدأت.

    Args:
        words: the words of the article.
        paragraph_of: the line of each.
        i: the full stop.

    Returns:
        Whether a relative pronoun follows it, or what a verb of saying before it says.
    """
    if i == 0 or i + 1 == len(words) or paragraph_of[i + 1] != paragraph_of[i]:
        return False
    if words[i - 1].kind != NOT_PUNCTUATION:
        return False
    return words[i + 1].folded in _WHICH or _is_said_behind(words, i)


def _is_said_behind(words: list[Word], i: int) -> bool:
    """Whether a full stop stands between a verb of saying and its أن, before more that tells when and where.

    ``وقالت النائبة، اليوم[.] بحضور الوزير، أنها``, as those write who part all clauses with full stops.
    """
    following = words[i + 1]
    governed = following.preposition or following.flags & PREPOSITION
    governed = governed or (following.folded[0] == "ب" and following.flags == COMMON)  # [بحضور] الوزير
    if following.conjunction or not governed:
        return False
    for k in range(i + 2, min(len(words), i + _LONGEST_OCCASION)):
        word = words[k]
        if word.complementizer is not None:
            told = words[k - 1].kind in (COMMA, FULL_STOP) and word.form.startswith("أن")
            return told and _says_nothing_yet(words, i)
        if word.kind not in (NOT_PUNCTUATION, COMMA, FULL_STOP) or any(form.part == "verb" for form in word.cues):
            return False
    return False


def _says_nothing_yet(words: list[Word], i: int) -> bool:
    """Whether a verb of saying stands before a full stop, and nothing that it says."""
    for k in range(i - 1, max(i - _LONGEST_TELLER, -1), -1):
        if words[k].kind not in (NOT_PUNCTUATION, COMMA) or words[k].complementizer is not None:
            return False
        if any(form.part == "verb" and form.frame == "say" and form.person == 3 for form in words[k].cues):
            return True
    return False
