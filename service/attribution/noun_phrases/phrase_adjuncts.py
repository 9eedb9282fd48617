"""What stands beside in a source's noun phrase: what is pointed to, a time, a place, a field."""

from typing import Final

from service.attribution.names.words_of_names import is_name_word
from service.attribution.noun_phrases.beside_in_phrases import SOMEBODY
from service.attribution.noun_phrases.binding import is_in_the_middle_of
from service.attribution.noun_phrases.institutions import THERE
from service.attribution.noun_phrases.phrase_ages import is_class_of
from service.attribution.noun_phrases.phrase_borders import (
    LASTING,
    THE_MORE,
    edition_end,
    is_followed_by_an_officer,
    is_proper,
    since_end,
)
from service.attribution.noun_phrases.phrase_complements import (
    completes_a_plural,
    is_accusative_adjective,
    is_informed,
    is_near_to,
    is_ones_own,
    is_prevention_of,
    is_what_in,
    is_without_borders,
)
from service.attribution.noun_phrases.phrase_state import PhraseState
from service.attribution.noun_phrases.styles import ON_BEHALF
from service.attribution.noun_phrases.verdicts import ENDS, GOES_ON, OPEN
from service.attribution.text.phrases import eulogy_at, letters_end
from service.lexicon import entries as lexicon
from service.lexicon.entries import PERSON_NAME
from service.lexicon.punctuation import NOT_PUNCTUATION
from service.lexicon.word_sets import word_set

_WITH_WHAT: Final = word_set("phrase_adjuncts.with_what")
_ACCORDING: Final = word_set("phrase_adjuncts.according")
_TOMORROW: Final = "الغد"
_HAVING: Final = ("ذو", "ذي", "ذات", "ذوي", "ذوو")  # الأشخاص [ذوي] الإعاقة
_POINTING: Final = word_set("phrase_adjuncts.pointing")


def adjunct(state: PhraseState) -> int:
    """What is pointed to, a time, a place: المهتمون [بهذا الموضوع], عضو المجلس [منذ عام 2012]."""
    words, first, limit, bare, j = state.words, state.first, state.limit, state.bare, state.j
    head = state.head
    word = words[j]
    flags = word.flags
    if word.folded in _POINTING and completes_a_plural(words, j, limit, head) and not bare:
        state.j += 2  # المهتمون [بهذا الموضوع]
        return GOES_ON
    if (
        letters_end(words, j) > j
        or eulogy_at(words, j)[0]
        or (
            flags & lexicon.DEMONSTRATIVE
            and word.stem not in _HAVING
            and j > first
            and (
                words[j - 1].article
                or words[j - 1].kind != NOT_PUNCTUATION
                or is_proper(words[j - 1])
                or not words[j - 1].flags & ~PERSON_NAME  # وصف كلاوسنر [هذا] القرار
            )
        )
    ):
        return ENDS
    if flags & lexicon.TIME and _tells_when(state):
        if not is_informed(words, j, limit):
            return ENDS
        state.j += 1
        return GOES_ON
    if word.folded in ON_BEHALF and j > first and (words[j - 1].flags | words[j - 2].flags) & lexicon.SPOKESPERSON:
        state.j += 1  # الناطق [باسمها] العقيد محمد
        return GOES_ON
    if j > first and (is_near_to(words, j) or is_prevention_of(words, j) or is_ones_own(words, j)):
        state.j += 1  # مصدر مقرب [منها], المحامي الخاص [به]
        return GOES_ON
    if j > first and j + 1 < limit and is_without_borders(words, j):
        state.j += 2  # منظمة حقوقيون [بلا حدود]
        return GOES_ON
    if j > first + 1 and flags & lexicon.ADVERB and word.form[-1] == "ا" and is_ones_own(words, j - 1):
        state.j += 1  # الحكومة المعترف بها [دوليا]
        return GOES_ON
    if word.folded == "غير" and j > first and words[j - 1].article and words[j - 1].flags & lexicon.ROLE:
        if j + 1 < limit and words[j + 1].article:
            state.j += 2  # الباحثة [غير المقيمة]
            return GOES_ON
    if word.folded in THE_MORE and j > first and words[j - 1].article and is_what_in(words, j + 1, limit):
        state.j += 2  # الحزب [الأكثر تمثيلا]
        return GOES_ON
    if word.folded in _ACCORDING and j > first:
        return ENDS  # مصدر في الوزارة [بحسب] بيان
    if word.folded in _WITH_WHAT and j > first:
        return ENDS  # فاز الفريق [بكأس] الأمير, تغلب المنتخب [بفارق] هدفين
    if not state.named and head & SOMEBODY and is_in_the_middle_of(words, j, limit):
        state.j += 3  # صاحب مطعم [في وسط المدينة] سامي حداد
        return GOES_ON
    if word.folded == "منذ" and (named_after := since_end(words, j, limit)) > j:
        state.j = named_after  # عضو المجلس [منذ عام 2012] سعد سالم
        return GOES_ON
    if not state.called and (edition := edition_end(words, j, limit)) > j:
        state.j = edition  # مدير المهرجان [في دورته الثانية] سامي حداد
        return GOES_ON
    if word.folded in THERE and is_followed_by_an_officer(words, j, limit):
        state.j += 1  # محكمة الاستئناف [بها] القاضي مراد
        return GOES_ON
    return OPEN


def _tells_when(state: PhraseState) -> bool:
    """Whether a time at ``j`` is one, and no part of what an institution is called or of a name."""
    words, j = state.words, state.j
    word = words[j]
    second = word.stem == "ثانيه" and word.article and j > state.first and words[j - 1].article  # الدائرة [الثانية]
    if state.completes_an_institution() or word.stem in LASTING or second or is_name_word(words, j):
        return False
    if is_class_of(words, j):
        return False
    if word.folded == _TOMORROW and j > state.first and not words[j - 1].article:
        return False  # مبادرة شباب [الغد]
    return not (j > state.first and is_accusative_adjective(words[j - 1], word))  # وزيرا [سابقا]
