"""Whom a source speaks to and how, behind its noun phrase: أبلغ سالم العلي [رويترز], المديرة [بصراحة]."""

from typing import Final

from service.attribution.noun_phrases.phrase_ages import tells_age
from service.attribution.noun_phrases.phrase_complements import (
    IN_WHAT_WAY,
    begins_adverbial,
    is_purpose_behind_marks,
    is_with_by,
)
from service.attribution.noun_phrases.phrase_objects import (
    begins_an_institution,
    begins_object,
    is_in_accusative,
    is_of_kin,
    is_told_medium,
    styles_another,
)
from service.attribution.noun_phrases.phrase_state import PhraseState
from service.attribution.noun_phrases.styles import ADDRESSED
from service.attribution.noun_phrases.verdicts import ENDS, GOES_ON, OPEN
from service.attribution.text.shapes_of_names import WITH_WHAT_MANNER, is_deed_upon, is_in_a_state, is_unknown
from service.lexicon import entries as lexicon
from service.lexicon.entries import PERSON_NAME
from service.lexicon.punctuation import MARK, SINGLE_MARK
from service.lexicon.words import THIRD_PERSON

_CONTENTS: Final = lexicon.DOCUMENT | lexicon.SPEECH
_IN_WHOSE_WORDS: Final = ("بقول", "باقوال", "بمقوله", "بتصريح", "بتصريحات")


def manner(state: PhraseState) -> int:
    """Whom somebody speaks to, and how: أبلغ سالم العلي [رويترز], المديرة [بصراحة]."""
    article, words, first, limit, bare = state.article, state.words, state.first, state.limit, state.bare
    j, named, called = state.j, state.named, state.called
    word = words[j]
    flags = word.flags
    if named and flags & lexicon.MEDIA and flags & lexicon.ORGANIZATION_NAME and not flags & PERSON_NAME:
        return ENDS  # أبلغ سالم العلي [رويترز]
    if named and tells_age(words, j):
        return ENDS  # سالم العلي [البالغ] من العمر 32 عاما
    if (named or words[j - 1].article) and j > first and word.folded in ADDRESSED:
        return ENDS  # أبدى سالم العلي [سعادته] بالفوز, رئيس البلدية [سعادته]
    if named and is_of_kin(word):
        return ENDS  # أبلغ سالم العلي [نظيره] الفرنسي
    if called and flags & lexicon.HONORIFIC and styles_another(words, j, limit):
        return ENDS  # طالب النائب سالم العلي [سمو] رئيس الوزراء بالحضور
    if j > first and (word.folded in WITH_WHAT_MANNER or (word.folded in IN_WHAT_WAY and not word.article)):
        return ENDS  # المديرة [بصراحة], سلطان [بصوت] خافت
    if j > first and (words[j - 1].article or not words[j - 1].flags) and is_in_a_state(word):
        return ENDS  # الوزير [مبتسما], كيمتون [مبتسما]
    if j > first and not words[j - 1].flags and is_deed_upon(words, j):
        return ENDS  # كيمتون [ردا] على السؤال
    if j > first and word.folded in _IN_WHOSE_WORDS:
        return ENDS  # استشهد الباحث [بقول] الطبيب
    if j > first and flags == lexicon.COMMON and begins_adverbial(words, j):
        return ENDS  # المتحدث [بانفجار] اجتماعي, الناس [بشكل] خاطئ
    if flags == lexicon.COMMON and state.head & lexicon.MINISTER and words[j - 1].article and is_with_by(word):
        return ENDS  # واجه النائب وزير التموين [بأزمة] الأسعار
    if flags == lexicon.COMMON and j > first + 1 and is_unknown(words[j - 1]) and is_with_by(word):
        return ENDS  # طالب النائب كلادون ميغرزي [باستقالة] الوزير
    if state.head & lexicon.GROUP and not flags and word.folded[0] == "ب" and word.form.endswith(THIRD_PERSON):
        return ENDS  # طالب علماء فلك [بشطبه] من القائمة
    if bare and j > first and not flags & ~lexicon.COMMON and not named and is_with_by(word):
        return ENDS  # أشاد رئيس النادي [بمباراة] القمة, دفع محامي المتهم [بانتفاء] القصد
    if j > first and not bare and is_purpose_behind_marks(words, j):
        name = article.closed.get(j - 1)
        if name is not None and words[name.opening - 1].flags & lexicon.ORGANIZATION_HEAD:
            state.j += 1  # جمعية «الأمل» [لحماية] المستهلك
            return GOES_ON
    if words[j - 1].kind in (MARK, SINGLE_MARK) and not word.article:
        named_too = lexicon.GIVEN_NAME | lexicon.NAME_IS_WORD if flags & lexicon.DOCUMENT else 0  # خطاب
        thing = flags and not flags & ~(lexicon.COMMON | _CONTENTS | named_too)
        linked = (word.preposition and not bare) or word.conjunction
        if (thing or begins_an_institution(word)) and not linked:
            return ENDS  # كشفت والدة الطفلة «هدى» [تفاصيل] القصة, حركة «نهضة» [خطاب] الرئيس, طالب «العلي» [بدعم]
    if j > first + 1 and flags & lexicon.MEDIA and is_told_medium(words, first, j):
        return ENDS  # أبلغ مسؤول أميركي [وكالة] الغد
    if j > first + 1 and not word.article and begins_object(words, j):
        return ENDS  # لم تخف مصادر فلسطينية [قلقها]
    if j > first and not word.article and is_in_accusative(words, first, j):
        return ENDS  # نظمت جمعية خيرية [معرضا]
    return OPEN
