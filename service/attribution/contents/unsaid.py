"""Whether a reporter tells what somebody did not say: ``دون [ذكر أسماء]``, ``لكنه لم [يوضح]``."""

from typing import Final

from service.attribution.cues.complements import THOUGHTS
from service.lexicon.cue_forms import CueForm
from service.lexicon.word_sets import word_set
from service.lexicon.words import Word

_DISCLOSING: Final = word_set("unsaid.disclosing")
_GIVING: Final = word_set("unsaid.giving")
_DETAILS: Final = word_set("unsaid.details")
_A_NAME: Final = ("اسمه", "اسمها")  # لم يذكر اسمه لأحد
_CLEAR: Final = ("يتضح", "تتضح", "يعرف", "تعرف", "يتبين", "تتبين")
_AT_ONCE: Final = ("علي", "الفور")
_CLAIMED: Final = ("تعلن", "يعلن", "تتبن", "يتبن", "تتبني", "يتبني")
_ANYBODY: Final = ("اي", "ايه", "احد", "احدي")
_OF_TELLING: Final = ("statement", "announcement")


def leaves_details(words: list[Word], j: int, *, verb: bool = False) -> bool:
    """Whether without or not is followed by telling details: ``دون [ذكر أسماء]``, ``ولم [تعط مزيدا] من التفاصيل``."""
    if not any(word.stem.removesuffix("ا") in _DETAILS or word.stem in _DETAILS for word in words[j + 1 : j + 3]):
        return False
    if verb:
        return words[j + 1].folded not in _A_NAME and leaves_unsaid(words, j)
    return words[j].stem in _GIVING or any(form.part == "noun" for form in words[j].cues)


def is_telling(words: list[Word], j: int) -> bool:
    """Whether a noun after رفض is of telling something: التعليق، إعطاء تفاصيل, but not إقراره."""
    if j >= len(words) or words[j].pronoun is not None:
        return False
    told = any(form.part == "noun" and form.cue_class in _OF_TELLING for form in words[j].cues)
    return told or (words[j].stem in _GIVING and any(word.stem in _DETAILS for word in words[j + 1 : j + 4]))


def leaves_out(words: list[Word], j: int) -> bool:
    """Whether without is followed by what was not done or not said: ``دون أن يوضح``, ``دون الكشف عن``."""
    if j >= len(words):
        return False
    if words[j].complementizer is None:
        if words[j].stem in _GIVING and any(word.stem in _DETAILS for word in words[j + 1 : j + 4]):
            return True  # دون الخوض في تفاصيل
        return any(form.part == "noun" and form.cue_class != "belief" for form in words[j].cues)  # not دون الذهاب إلى
    return leaves_unsaid(words, j + 1)


def leaves_unsaid(words: list[Word], j: int) -> bool:
    """Whether a verb after a negation is one of telling: ``لكنه لم [يذكر] أرقاما``, ``دون أن [يوضح]``."""
    if j >= len(words) or words[j].folded in _DISCLOSING:
        return j < len(words)
    thought = any(form.part == "verb" and form.cue_class in THOUGHTS for form in words[j].cues)  # لكنه لم يعلم
    return not thought and any(_tells(form) for form in words[j].cues)


def is_unknown_yet(words: list[Word], j: int) -> bool:
    """Whether a reporter tells what nobody knows or claims: ``ولم [يتضح على الفور] سببه``, ``ولم [تعلن أي جهة]``.

    Args:
        words: the words of the article.
        j: the token after a negation.
    """
    if j + 3 >= len(words):
        return False
    if words[j].folded in _CLEAR:
        return (words[j + 1].folded, words[j + 2].folded) == _AT_ONCE
    return words[j].folded in _CLAIMED and words[j + 1].folded in _ANYBODY


def _tells(form: CueForm) -> bool:
    return form.part == "verb" and form.cue_class not in THOUGHTS
