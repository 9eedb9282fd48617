"""A woman whose role is spelled like the word for a body: قالت هدى العلي، مؤسسة المركز, قالت المدونة هدى العلي."""

from typing import Final

from service.attribution.text.shapes_of_names import is_unknown_surname
from service.attribution.text.tokens import Tokens
from service.lexicon import entries as lexicon
from service.lexicon.entries import INSTITUTION, PERSON_NAME
from service.lexicon.punctuation import COMMA, NOT_PUNCTUATION
from service.lexicon.word_sets import word_set
from service.lexicon.words import Word

_LIKE_BODIES: Final = word_set("founders.like_bodies")
_FOUNDER: Final = "مؤسسة"
_JOINED: Final = ("ورئيسة", "ومديرة", "وصاحبة")
_LONGEST: Final = 8  # مؤسسة المركز العربي لدراسات المرأة هدى العلي


def tell_founders(tokens: Tokens) -> None:
    """Read مؤسسة as the role of the woman who is named beside it, where an institution completes it or a verb tells.

    Args:
        tokens: the article; words of it are changed.
    """
    words = tokens.words
    for j in tokens.unsettled:
        word = words[j]
        if word.form == _FOUNDER and not word.article and j + 1 < len(words) and _is_of_her(words, j):
            words[j] = word.changed(flags=lexicon.ROLE)
        elif word.article and word.stem in _LIKE_BODIES and _is_she(words, j):
            words[j] = word.changed(flags=lexicon.ROLE, phrases=None, gender="f")


def _is_she(words: list[Word], j: int) -> bool:
    """Whether a woman is named right behind, who is no object of the verb before: قالت [المدونة] التونسية هدى العلي."""
    given = j + 1 + (j + 1 < len(words) and words[j + 1].article and bool(words[j + 1].flags & lexicon.NATIONALITY))
    if j == 0 or given + 1 >= len(words) or words[j].preposition:
        return False
    word, surname, before = words[given], words[given + 1], words[j - 1]
    if not word.flags & lexicon.GIVEN_NAME or word.name_gender != "f" or word.article or word.preposition:
        return False
    if word.conjunction or not (surname.flags & PERSON_NAME or is_unknown_surname(surname)) or surname.preposition:
        return False
    joined = words[j].conjunction == "و" and before.article and before.flags & lexicon.ROLE
    told = any(form.part == "verb" and "person_object" not in form.flags for form in before.cues)
    return bool(joined) or told


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
