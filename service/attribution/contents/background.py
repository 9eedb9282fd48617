"""Whether a reporter recalls what had happened, or what another had said: ``، وكان الوزير [قد زار] الموقع``."""

from typing import Final

from service.attribution.cues.cue_match import CueMatch
from service.lexicon import entries as lexicon
from service.lexicon.punctuation import NOT_PUNCTUATION
from service.lexicon.words import NOT_PAST, Word

_SOON: Final = 8
_LONGEST_SUBJECT: Final = 14
_PLANNED: Final = ("مقررا", "متوقعا", "منتظرا", "مفترضا", "مرتقبا")
_NOUN: Final = lexicon.ORGANIZATION_NAME | lexicon.MEDIA | lexicon.PERSON_NAME | lexicon.PLACE


def is_background(words: list[Word], j: int) -> bool:
    """Whether a reporter recalls what had happened before: ``، وكان الوزير [قد] زار الموقع``, ``وكان الفريق [خسر]``."""
    if j + 2 < len(words) and (words[j + 1].folded in _PLANNED or _is_planned(words, j + 1)):
        return True  # وكان مقررا أن, وكان من المتوقع أن
    for k in range(j + 1, min(j + _SOON, len(words))):
        word = words[k]
        if word.kind != NOT_PUNCTUATION or word.flags & lexicon.RELATIVE or word.complementizer is not None:
            return False
        if word.folded == "قد":
            return True
        if _is_told_of_her(word):
            return True  # وكانت صحيفة نشرت, وكانت تعهدت
        if word.conjunction or word.folded[0] in NOT_PAST:
            continue
        if k > j + 1 and word.flags & lexicon.VERB:
            return True
    return False


def _is_told_of_her(word: Word) -> bool:
    """Whether a word is a verb in the past in the feminine: نشرت, تعهدت."""
    if not word.folded.endswith("ت") or word.conjunction or word.article or word.flags & _NOUN:
        return False
    return any(form.part == "verb" and form.tense == "past" and form.gender == "f" for form in word.cues)


def _is_planned(words: list[Word], j: int) -> bool:
    """Whether من and what was planned or awaited stand at a token: من المقرر, من المتوقع."""
    return words[j].folded == "من" and words[j + 1].article and words[j + 1].stem + "ا" in _PLANNED


def is_another_report(words: list[Word], j: int, following: dict[int, CueMatch]) -> bool:
    """Whether a reporter recalls what another had said: ``، وكان الناطق باسم الوزارة قال إن``."""
    for k in range(j + 1, min(j + _LONGEST_SUBJECT, len(words))):
        if words[k].kind != NOT_PUNCTUATION:
            return False
        form = following[k].form if k in following else None
        if form is not None and form.part == "verb" and form.tense == "past":
            return form.frame == "say" and "ambiguous" not in form.flags
    return False
