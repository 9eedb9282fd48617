"""Asides that say why a source has no name: ``طالبا عدم الكشف عن اسمه``, ``الذي رفض ذكر هويته``."""

from typing import Final

from service.attribution.text.tokens import Tokens
from service.lexicon.analysis import WITHHELD
from service.lexicon.entries import RELATIVE
from service.lexicon.punctuation import NOT_PUNCTUATION
from service.lexicon.word_sets import word_set
from service.lexicon.words import Word

_DONE: Final = word_set("withheld.done")
_BETWEEN: Final = _DONE | word_set("withheld.between")
_ASKING: Final = word_set("withheld.asking")
_NAMING: Final = word_set("withheld.naming")
_NOT: Final = ("لم", "علي")
_BECAUSE: Final = word_set("withheld.because")
_LONGEST: Final = 7
_LONGEST_REASON: Final = 10


def withheld_asides(tokens: Tokens) -> dict[int, int]:
    """Find the asides of an article in which somebody's name is withheld.

    Args:
        tokens: the article.

    Returns:
        The token after each aside by its first token; commas and dashes around it are left out.
    """
    words = tokens.words
    found: dict[int, int] = {}
    for k in tokens.unsettled:
        if words[k].folded not in WITHHELD:
            continue
        if words[k].folded in _NAMING:
            if k and words[k - 1].folded == "لم":
                found[k - 1] = k + 1  # دبلوماسي غربي، لم تسمه
            continue
        first = k - 1
        while first > max(0, k - _LONGEST) and words[first].folded in _BETWEEN:
            first -= 1
        done = any(words[j].folded in _DONE for j in range(first + 1, k))
        if first < 0 or not done or words[first].folded.removeprefix("و") not in _ASKING:
            continue
        if first and words[first - 1].folded in _NOT:
            first -= 1  # لم يشأ، على شرط
        if first and words[first - 1].flags & RELATIVE and words[first - 1].kind == NOT_PUNCTUATION:
            first -= 1
        found[first] = _end_of_reason(words, k + 1)
    return found


def _end_of_reason(words: list[Word], j: int) -> int:
    """The token after a reason that ends soon: ``[لحساسية الموضوع]``, ``[لأنه غير مخول بالتصريح]``."""
    if j >= len(words) or not (words[j].folded[:1] == "ل" or words[j].folded in _BECAUSE):
        return j
    for k in range(j + 1, min(len(words), j + _LONGEST_REASON)):
        if words[k].kind != NOT_PUNCTUATION or words[k].complementizer is not None:
            return k
    return j
