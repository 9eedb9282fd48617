"""What links two parts of a source's noun phrase: who wrote a document, what points back, who is called how."""

from typing import Final

from service.attribution.names.names import is_acting
from service.attribution.names.words_of_names import is_name_word
from service.attribution.noun_phrases.phrase_borders import SAME, by_name_end
from service.attribution.noun_phrases.phrase_complements import (
    CONCERNED,
    KNOWING,
    NO_CONCERN,
    begins_concern,
    is_acted_on,
)
from service.attribution.noun_phrases.phrase_state import PhraseState
from service.attribution.noun_phrases.verdicts import ENDS, GOES_ON, OPEN
from service.attribution.text.phrases import in_initialism, is_of_a_lord, phrase_at
from service.lexicon import entries as lexicon
from service.lexicon.entries import FUNCTION

_CONCERNED_OR_KNOWING: Final = CONCERNED | KNOWING
_REACHING: Final = ("البالغ", "البالغه")


def issuer(state: PhraseState) -> int:
    """The medium that wrote a document without the article: تقرير [لصحيفة] الغد, استطلاع جديد [لليوم السابع]."""
    words, first, j = state.words, state.first, state.j
    word, head = words[j], words[first]
    if word.preposition != "ل" or word.conjunction or not first < j <= first + 2 or head.article:
        return OPEN
    if not head.flags & lexicon.DOCUMENT or words[j - 1].article:
        return OPEN
    size, phrase = phrase_at(words, j)
    if phrase & lexicon.MEDIA and j + size <= state.limit:
        state.j = state.proper = j + size
        return GOES_ON
    if not word.flags & lexicon.MEDIA:
        return OPEN
    state.j += 1
    return GOES_ON


def particle(state: PhraseState) -> int:
    """What links or points back, and what goes on behind it: المشتبه [بهم], رجل [يدعى] سالم."""
    words, first, limit, j, named = state.words, state.first, state.limit, state.j, state.named
    word = words[j]
    flags = word.flags
    relative = bool(flags & lexicon.RELATIVE) and not flags & lexicon.PREPOSITION
    if (word.complementizer and not in_initialism(words, j)) or relative:
        return ENDS
    if j > first and is_of_a_lord(words, j):
        return ENDS  # دعا زكريا [ربه]
    if j > first and (word.folded in SAME or is_acting(words, j) or (flags & FUNCTION and is_acted_on(words, j - 1))):
        state.j += 1  # المشتبه [بهم]
        return GOES_ON
    if named and word.folded in _REACHING and j + 1 < len(words) and words[j + 1].folded == "من":
        return ENDS  # سالم العلي [البالغ] من العمر
    if j > first and (name := by_name_end(words, j)) > j and name < limit and is_name_word(words, name, True):
        state.j = name  # رجل [يدعى] سالم, امرأة [عرفت عن نفسها باسم] هدى
        return GOES_ON
    if j > first and begins_concern(words, j, _CONCERNED_OR_KNOWING):
        restricts = word.article or j > first + 1  # but المتهمة [باعترافات]
        if restricts and not (named or word.folded in NO_CONCERN or word.complementizer):
            state.j += 1  # المقررة الخاصة المعنية [بحرية] التعبير
            return GOES_ON
    return OPEN
