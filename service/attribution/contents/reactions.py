"""Whether a reporter tells how words were taken, or what came of them: ``، ما [أثار جدلا]``."""

from typing import Final

from service.lexicon import entries as lexicon
from service.lexicon.openers import THAT_WHICH
from service.lexicon.word_sets import word_set
from service.lexicon.words import Word

_MOVING: Final = word_set("reactions.moving")
_EXPLAINING: Final = ("يفسر", "تفسر", "فسر", "يعلل")
_SECONDING: Final = word_set("reactions.seconding")
_STIRRING: Final = word_set("reactions.stirring")
_THEM: Final[tuple[str, ...]] = ("ه", "ها", "هم")
_REACTIONS: Final = word_set("reactions.reactions")
_WHICH_IS: Final = ("وهو", "وهي")
_THAT_ONE: Final = ("الذي", "التي")
_AND_THIS: Final = ("وهذا", "وذلك", "وهو", "وهي", "وهذه")
_NOT: Final = ("غير", "ليس", "ليست")
_TRUE: Final = word_set("reactions.true")
_WRONG: Final = word_set("reactions.wrong")


def stirs(words: list[Word], j: int) -> bool:
    """Whether a reporter tells how words were taken: ``، ما أثار جدلا``, ``، الأمر الذي أثار غضب الأهالي``."""
    if j + 4 >= len(words):
        return False
    if words[j].folded[0] == "و" and words[j].folded[1:] in _STIRRING and _is_said_or_shown(words[j + 1]):
        # وأثارت تصريحاته جدلا, ولاقى التسجيل رواجا
        return any(word.stem in _REACTIONS for word in words[j + 2 : j + 6])
    if words[j].folded in _WHICH_IS and words[j + 1].article and words[j + 2].folded in _THAT_ONE:
        # وهو القرار الذي أثار استحسان السكان, وهي الخطوة التي أغضبت الأندية
        taken = words[j + 3].folded in _STIRRING and any(word.stem in _REACTIONS for word in words[j + 4 : j + 8])
        return taken or words[j + 3].folded in _MOVING
    if (words[j].folded, words[j + 1].folded) in THAT_WHICH:
        j += 1 + (words[j + 2].folded == "الذي")
        somebody = words[j + 2].folded != "الي" or words[j + 1].folded.endswith(_THEM)
        if words[j + 1].folded in _MOVING and somebody:
            return True  # ، الأمر الذي اضطره إلى; but وهو ما دفع إلى تأسيس الجماعة
    elif words[j].folded not in ("ما", "مما"):
        return False
    if words[j + 1].folded in _EXPLAINING:
        return True
    stirred = words[j + 2 : j + 6]
    return words[j + 1].folded in _STIRRING and any(word.stem in _REACTIONS for word in stirred)


def seconds(words: list[Word], j: int) -> bool:
    """Whether another takes a stand on what somebody said: ``، [وأيده] النائب سالم العلي``."""
    word = words[j]
    return word.conjunction == "و" and word.folded[1:] in _SECONDING


def refutes(words: list[Word], j: int) -> bool:
    """Whether a reporter tells that what was said is wrong: ``، وهذا غير صحيح``, ``، وهو ما تكذبه الوقائع``."""
    if j + 3 >= len(words) or words[j].folded not in _AND_THIS:
        return False
    k = j + 1
    if words[k].folded == "ما":
        denied = words[k + 1]
        return denied.pronoun is not None and any(form.cue_class == "denial" for form in denied.cues)
    negated = words[k].folded in _NOT
    verdict = words[k + negated]
    if negated:
        return verdict.folded in _TRUE
    return verdict.folded in _WRONG and not words[k].conjunction


def _is_said_or_shown(word: Word) -> bool:
    """Whether a word is what somebody said or showed, also with a pronoun: تصريحاته, كلامه, التسجيل."""
    if word.preposition or word.conjunction:
        return False
    return bool(word.flags & (lexicon.SPEECH | lexicon.DOCUMENT)) or any(form.part == "noun" for form in word.cues)


def moves(words: list[Word], j: int) -> bool:
    """Whether ما tells what came of what was said: ``الحجج غير كافية [ما دفعه] إلى رفضها``, but not ``إن ما دفعه``."""
    if j < 1 or j + 1 >= len(words) or words[j + 1].folded not in _MOVING:
        return False
    before = words[j - 1]
    return before.complementizer is None and not before.flags & (
        lexicon.FUNCTION | lexicon.PREPOSITION | lexicon.PRONOUN
    )
