"""Whether a reporter recalls what had happened, or what another had said: ``، وكان الوزير [قد زار] الموقع``."""

from typing import Final

from service.attribution.cues.cue_match import CueMatch
from service.lexicon import entries as lexicon
from service.lexicon.punctuation import NOT_PUNCTUATION
from service.lexicon.words import Word

_SOON: Final = 8
_LONGEST_SUBJECT: Final = 14


def is_background(words: list[Word], j: int) -> bool:
    """Whether a reporter recalls what had happened before: ``، وكان الوزير [قد] زار الموقع``, ``وكان الفريق [خسر]``."""
    for k in range(j + 1, min(j + _SOON, len(words))):
        word = words[k]
        if word.kind != NOT_PUNCTUATION or word.flags & lexicon.RELATIVE or word.complementizer is not None:
            return False
        if word.folded == "قد":
            return True
        if (
            k > j + 1
            and word.flags & lexicon.VERB
            and not word.conjunction
            and word.folded[0] not in ("ي", "ت", "ن", "س")
        ):
            return True
    return False


def is_another_report(words: list[Word], j: int, following: dict[int, CueMatch]) -> bool:
    """Whether a reporter recalls what another had said: ``، وكان الناطق باسم الوزارة قال إن``."""
    for k in range(j + 1, min(j + _LONGEST_SUBJECT, len(words))):
        if words[k].kind != NOT_PUNCTUATION:
            return False
        form = following[k].form if k in following else None
        if form is not None and form.part == "verb" and form.tense == "past":
            return form.frame == "say" and "ambiguous" not in form.flags
    return False
