"""A woman who founded something, whose role is spelled like the word for a foundation: قالت هدى العلي، مؤسسة المركز."""

from typing import Final

from service.attribution.text.tokens import Tokens
from service.lexicon import entries as lexicon
from service.lexicon.entries import INSTITUTION, PERSON_NAME
from service.lexicon.punctuation import COMMA, NOT_PUNCTUATION
from service.lexicon.words import Word

_FOUNDER: Final = "مؤسسة"
_JOINED: Final = ("ورئيسة", "ومديرة", "وصاحبة")
_LONGEST: Final = 8  # مؤسسة المركز العربي لدراسات المرأة هدى العلي


def tell_founders(tokens: Tokens) -> None:
    """Read مؤسسة as the role of the woman who is named beside it, where an institution completes it.

    Args:
        tokens: the article; words of it are changed.
    """
    words = tokens.words
    for j in tokens.unsettled:
        word = words[j]
        if word.form == _FOUNDER and not word.article and j + 1 < len(words) and _is_of_her(words, j):
            words[j] = word.changed(flags=lexicon.ROLE)


def _is_of_her(words: list[Word], j: int) -> bool:
    """Whether a woman founded what follows: her name stands before it, or behind the institution."""
    following, before = words[j + 1], words[j - 1] if j else None
    if not (following.flags & INSTITUTION or following.form in _JOINED) or following.preposition:
        return False
    if before is None or before.kind == COMMA:
        return (j > 1 and _names_her(words, j - 2)) or _is_followed_by_her(words, j)
    return _names_her(words, j - 1) or (bool(before.cues) and _is_followed_by_her(words, j))


def _names_her(words: list[Word], last: int) -> bool:
    """Whether a woman's name ends with a word: [هدى العلي]."""
    if not words[last].flags & PERSON_NAME:
        return False
    for k in range(last, max(last - 3, -1), -1):
        if words[k].kind != NOT_PUNCTUATION or words[k].cues:
            return False
        if words[k].name_gender == "f" and words[k].flags & lexicon.GIVEN_NAME:
            return True
    return False


def _is_followed_by_her(words: list[Word], j: int) -> bool:
    """Whether a woman is named behind the institution, with a comma before her or without: مؤسسة المركز [هدى العلي]."""
    for k in range(j + 2, min(j + _LONGEST, len(words) - 1)):
        word = words[k]
        if word.kind not in (NOT_PUNCTUATION, COMMA) or word.complementizer is not None:
            return False
        given = (
            word.name_gender == "f" and word.flags & lexicon.GIVEN_NAME and not word.article and not word.preposition
        )
        if given and words[k + 1].flags & PERSON_NAME and not words[k + 1].preposition:
            return True
    return False
