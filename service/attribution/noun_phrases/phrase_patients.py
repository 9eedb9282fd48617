"""What the verb is done to, behind the noun phrase of its source: اتهم اليمين [سالم العلي]."""

from typing import Final

from service.attribution.names.names_in_article import name_words
from service.attribution.names.surnames import is_another_woman
from service.attribution.names.words_of_names import is_name_word
from service.attribution.noun_phrases.beside_in_phrases import is_put_out_by
from service.attribution.noun_phrases.binding import TITLED, has_pronoun
from service.attribution.noun_phrases.phrase_borders import is_outgoing, is_proper
from service.attribution.noun_phrases.phrase_objects import (
    are_others,
    are_people_of_something,
    are_the_press,
    is_a_woman_behind_a_man,
    is_behind_a_plural,
    is_behind_what_is_ones_own,
    is_deed,
    is_described,
    is_general,
    is_named_after_a_body,
    is_relational,
    is_thing_behind_a_body,
    is_told,
    is_what_one_has,
)
from service.attribution.noun_phrases.phrase_predicates import begins_another_clause
from service.attribution.noun_phrases.phrase_state import PhraseState
from service.attribution.noun_phrases.verdicts import ENDS, GOES_ON, OPEN
from service.attribution.noun_phrases.words_of_institutions import is_accused_state
from service.lexicon import entries as lexicon
from service.lexicon.entries import PERSON_NAME
from service.lexicon.punctuation import MARK
from service.lexicon.words import NISBA_ENDINGS

_MATTERS: Final = ("امر", "وضع", "حال", "موقف", "مشهد", "حادث", "مساله", "قضيه")  # what one describes, names of nobody


def patient(state: PhraseState) -> int:
    """What the verb is done to: اتهم اليمين [سالم العلي], وحذر الوزير [المواطنين] من."""
    article, words, first, limit, bare = state.article, state.words, state.first, state.limit, state.bare
    j, named, head = state.j, state.named, state.head
    word = words[j]
    flags = word.flags
    within = state.follows_given_name()
    many = bool(flags & lexicon.ROLE_PLURAL) and not flags & (PERSON_NAME | lexicon.ROLE)
    many = many and not words[j - 1].flags & ~(PERSON_NAME | lexicon.NAME_IS_WORD) and not words[j - 1].article
    if state.called and many and not (word.article or word.conjunction or word.preposition):
        return ENDS  # التقى الوزير سالم العلي [قادة] الجيش
    if named and j > first + 1 and is_another_woman(words, j, limit):
        return ENDS  # التقى رئيس البلدية سالم العلي [سعاد مراد]
    if state.called and is_a_woman_behind_a_man(words, first, j):
        return ENDS  # أحرج المدرب سالم العلي [صحافية] نيجيرية
    if bare and j == first + 1 and is_named_after_a_body(words, j):
        return ENDS  # the object: اتهم اليمين [سالم العلي]
    if flags & (lexicon.GROUP | lexicon.ROLE_PLURAL) and (
        is_told(words[j - 1], word, head)
        or are_others(words, first, j, named)
        or are_people_of_something(words, j)
        or are_the_press(words, first, j, named)
    ):  # fmt: skip
        return ENDS  # وحذر الوزير [المواطنين] من, أبلغ الوزير [صحافيين] أن
    if j > first and flags & lexicon.DOCUMENT and is_put_out_by(words[j - 1], word):
        return ENDS  # نشرت صفحة على فيسبوك [صورة]
    if j > first and is_what_one_has(words, j):
        return ENDS  # هكذا لخص المدرب [فلسفته]
    if is_behind_what_is_ones_own(words, j):
        return ENDS  # ناشدت والدته [السلطات], حذرت المصالح ذاتها [المواطنين]
    if word.stem == "مسووليه" and word.article and (is_proper(words[j - 1]) or words[j - 1].article):
        return ENDS  # أعلنت حركة طالبان [المسؤولية] عن الهجوم, حملت ساكنة المنطقة [المسؤولية] للوزارة
    told = word.form.endswith("ون")  # in the nominative, which no object is in: العمال [المضربون]
    if bare and word.article and words[j - 1].article and not told:
        many = bool(words[first].flags & (lexicon.GROUP | lexicon.ROLE_PLURAL)) and words[j - 1].form.endswith("ون")
        if many or flags & (lexicon.GROUP | lexicon.ROLE_PLURAL):
            return ENDS  # the object: الوزير [المواطنين], العمال المضربون [الإدارة]
    if bare and word.article and words[j - 1].article and not word.preposition and is_described(word, head):
        return ENDS  # وصفت الوزارة [المدير], وصف الوزير [القرار]
    if flags == lexicon.COMMON and word.article and not word.preposition and is_thing_behind_a_body(words, j):
        return ENDS  # تواجه المنظمة [النقد]
    if word.article and word.stem in _MATTERS and not (word.preposition or word.conjunction):
        if words[j - 1].article or (j > first + 1 and words[j - 1].form.endswith(NISBA_ENDINGS)):
            return ENDS  # هكذا وصف مصدر أمني [الأمر], بحث مجلس الأمن [الوضع]
    beside = word.article and (words[j - 1].article or words[j - 1].kind == MARK or j == state.proper)
    thing = bool(flags & lexicon.SPEECH) and not flags & lexicon.FAMILY_NAME  # اللقاء
    if bare and beside and not (word.conjunction or word.preposition or is_general(words, j)) and not flags & (
        TITLED | lexicon.NATIONALITY | lexicon.NISBA | lexicon.HONORIFIC | (0 if thing else PERSON_NAME)
    ) and not (is_relational(words[j - 1], word) or told):  # fmt: skip
        return ENDS  # the object: الوزير [الحضور], but الشركة [الوطنية], المحلات [التجارية]
    if bare and words[j - 1].flags & PERSON_NAME and word.article and flags & lexicon.ROLE:
        if j + 1 < limit and is_name_word(words, j + 1) and not words[j + 1].article:
            return ENDS  # the object: وصف سالم [المراسل سامي حداد] بأنه
    full = j > first + 1 and bool(words[j - 2].flags & lexicon.GIVEN_NAME and words[j - 1].flags & PERSON_NAME)
    there = bool(flags & lexicon.PLACE) and not (flags & PERSON_NAME or word.article or word.preposition)
    if there and ((named and bare) or full):
        return ENDS  # the object: اتهمت سلمى [موسكو] بالكذب, زار سامي حداد [موسكو]
    if flags & lexicon.COUNTRY and j > first and is_accused_state(words, j):
        return ENDS  # اتهم المكتب الإعلامي [روسيا] بالكذب
    if j > first and flags & lexicon.ROLE and word.article and _stands_behind_a_proper_name(state):
        return ENDS  # وحين أسرت داعش [الطيار] الأردني
    if bare and flags & lexicon.DOCUMENT and flags & lexicon.NAME_IS_WORD and word.article:
        if words[j - 1].article and words[j - 1].flags & lexicon.ORGANIZATION_HEAD:
            return ENDS  # the object: وصفت الصحيفة [الخطاب]
    if is_behind_a_plural(words, first, j):
        return ENDS  # اتهم متظاهرون [الحكومة] بالفساد
    many = bool(head & (lexicon.GROUP | lexicon.ROLE_PLURAL)) and words[j - 1].article
    if bare and many and flags & PERSON_NAME and not word.article and is_name_word(words, j):
        return ENDS  # the object: وصف المنتقدون [سالم] بأنه
    if j + 1 < limit and is_outgoing(words, j):
        state.j += 2  # رئيس الوزراء [المنتهية ولايته] سالم العلي
        return GOES_ON
    if j > first and is_deed(words, j):
        return ENDS  # رفض رئيس النادي الوطني [الإعلان] عن اسم المدرب
    if word.conjunction == "و" and not flags & lexicon.SPEAKER_HEAD and (named or _begins_circumstance(state)):
        return ENDS  # قالت الأم [والدموع] في عينيها
    if j > first and begins_another_clause(words, first, j):
        return ENDS  # اللجنة المنظمة [وأيد] المدربون
    if named and not flags and not word.article and not is_name_word(words, j, within):
        if word.bare not in name_words(article):
            return ENDS
    return OPEN


def _begins_circumstance(state: PhraseState) -> bool:
    """Whether و begins what is told of somebody while they speak: الأم [والدموع] في عينيها."""
    words, j = state.words, state.j
    person = words[state.first]
    if j != state.first + 1 or not person.flags & (lexicon.ROLE | lexicon.UNNAMED) or j + 1 >= len(words):
        return False
    definite = person.article or has_pronoun(person) or person.form.endswith("ي")
    return definite and words[j].article and bool(words[j + 1].flags & lexicon.PREPOSITION)


def _stands_behind_a_proper_name(state: PhraseState) -> bool:
    """Whether somebody stands behind the listed name of a body, which needs nobody: أسرت داعش [الطيار] الأردني."""
    words, j = state.words, state.j
    word, before = words[j], words[j - 1]
    if word.conjunction or word.preposition or before.article or state.called or state.head & TITLED:
        return False  # but القيادي في حزب الله [الوزير] سالم العلي
    whole = j == state.proper or (j == state.first + 1 and before.flags & lexicon.ORGANIZATION_NAME)
    if not whole or before.flags & lexicon.ORGANIZATION_HEAD or word.flags & lexicon.ORGANIZATION_HEAD:
        return False
    if word.flags & (lexicon.RANK | lexicon.MINISTER):
        return True
    named = j + 1 < len(words) and words[j + 1].flags & (lexicon.NATIONALITY | lexicon.GIVEN_NAME)
    return bool(named) and not word.flags & lexicon.AMBIGUOUS_ROLE
