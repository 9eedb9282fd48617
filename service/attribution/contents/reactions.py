"""Whether a reporter tells how words were taken, or what came of them: ``، ما [أثار جدلا]``."""

from typing import Final

from service.lexicon import entries as lexicon
from service.lexicon.openers import THAT_WHICH
from service.lexicon.word_sets import word_set
from service.lexicon.words import Word

_MOVING: Final = word_set("reactions.moving")
_EXPLAINING: Final = ("يفسر", "تفسر", "فسر", "يعلل")
_STIRRING: Final = word_set("reactions.stirring")
_REACTIONS: Final = word_set("reactions.reactions")


def stirs(words: list[Word], j: int) -> bool:
    """Whether a reporter tells how words were taken: ``، ما أثار جدلا``, ``، الأمر الذي أثار غضب الأهالي``."""
    if j + 4 >= len(words):
        return False
    stirred = words[j + 2 : j + 6]
    if words[j].folded[0] == "و" and words[j].folded[1:] in _STIRRING and words[j + 1].flags & lexicon.SPEECH:
        return any(word.stem in _REACTIONS for word in stirred)  # وأثارت تصريحاته جدلا
    if (words[j].folded, words[j + 1].folded) in THAT_WHICH:
        j += 1 + (words[j + 2].folded == "الذي")
        if words[j + 1].folded in _MOVING:
            return True  # ، الأمر الذي اضطره إلى
    elif words[j].folded not in ("ما", "مما"):
        return False
    if words[j + 1].folded in _EXPLAINING:
        return True
    stirred = words[j + 2 : j + 6]
    return words[j + 1].folded in _STIRRING and any(word.stem in _REACTIONS for word in stirred)


def moves(words: list[Word], j: int) -> bool:
    """Whether ما tells what came of what was said: ``الحجج غير كافية [ما دفعه] إلى رفضها``, but not ``إن ما دفعه``."""
    if j < 1 or j + 1 >= len(words) or words[j + 1].folded not in _MOVING:
        return False
    before = words[j - 1]
    return before.complementizer is None and not before.flags & (
        lexicon.FUNCTION | lexicon.PREPOSITION | lexicon.PRONOUN
    )
