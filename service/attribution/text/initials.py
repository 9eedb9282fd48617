"""Whom an article calls by initials, as reports from courts do: المتهم (ب. ك)، الشاهد ع.س، أمينة الصندوق (ز. نوال)."""

from typing import Final

from service.attribution.text.tokens import Tokens
from service.lexicon import entries as lexicon
from service.lexicon.punctuation import CLOSING_BRACKET, FULL_STOP, MARK, NOT_PUNCTUATION, OPENING_BRACKET, SINGLE_MARK
from service.lexicon.words import Word, as_name

_ENCLOSING: Final = (OPENING_BRACKET, MARK, SINGLE_MARK)
_CLOSING: Final = (CLOSING_BRACKET, MARK, SINGLE_MARK)
_TITLES: Final = ("د", "ا", "م", "ح")  # دكتور, أستاذ, مهندس, حقوقي
_NO_NAMES: Final = ("قم", "صب")  # قبل الميلاد, صندوق بريد
_PERSONS: Final = lexicon.ROLE | lexicon.UNNAMED | lexicon.HONORIFIC | lexicon.RANK | lexicon.KIN
_SERVANT: Final = "عبد"


def tell_initials(tokens: Tokens) -> None:
    """Let the initials of persons be their names.

    Args:
        tokens: the article; words of it are changed.
    """
    words = tokens.words
    for i in tokens.punctuation:
        if words[i].kind != FULL_STOP or i < 2 or i + 2 >= len(words) or not _is_initial(tokens, i - 1):
            continue
        end = _name_end(tokens, i)
        if end > i + 1:
            words[i - 1] = as_name(words[i - 1], lexicon.GIVEN_NAME)
            words[i] = words[i].changed(kind=NOT_PUNCTUATION, flags=lexicon.NAME_PART, opens=False)
            if _is_letter(words[i + 1]):
                words[i + 1] = as_name(words[i + 1], lexicon.FAMILY_NAME)


def _is_initial(tokens: Tokens, j: int) -> bool:
    """Whether a word is one Arabic letter with its full stop right behind it."""
    return _is_letter(tokens.words[j]) and tokens.touches(j)


def _is_letter(word: Word) -> bool:
    """Whether a word is one Arabic letter."""
    return len(word.folded) == 1 and word.folded.isalpha() and not word.folded.isascii()


def _name_end(tokens: Tokens, i: int) -> int:
    """The token after a name that begins with an initial before the full stop at ``i``; ``i`` where there is none."""
    words, before, following = tokens.words, tokens.words[i - 2], tokens.words[i + 1]
    enclosed = before.kind in _ENCLOSING
    if _is_letter(following):
        end = i + 2
        stopped = words[end].kind == FULL_STOP and tokens.touches(i + 1)
        behind = words[end + 1] if stopped and end + 1 < len(words) else words[end]
        if words[i - 1].folded + following.folded in _NO_NAMES or (stopped and _is_letter(behind)):
            return i  # (د.ب.أ): an agency
        if enclosed:
            told = i > 2 and not (words[i - 3].flags & lexicon.NUMBER or words[i - 3].folded.isdigit())
            return end if told and behind.kind in _CLOSING else i
        titles = words[i - 1].folded in _TITLES and behind.flags & lexicon.GIVEN_NAME
        return end if _opens_name(before) and not titles else i  # but الأستاذ أ. د. سالم العلي
    if not following.flags & lexicon.GIVEN_NAME or words[i - 1].folded == _TITLES[0]:
        return i
    if not enclosed:
        return i + 2 if tokens.touches(i) and before.flags & _PERSONS and words[i - 1].folded not in _TITLES else i
    end = i + 2 + (following.folded == _SERVANT)
    return end if end < len(words) and words[end].kind in _CLOSING else i


def _opens_name(before: Word) -> bool:
    """Whether somebody's name may follow a word: المتهم, السيدة, قال."""
    return bool(before.flags & _PERSONS) or any(form.part == "verb" for form in before.cues)
