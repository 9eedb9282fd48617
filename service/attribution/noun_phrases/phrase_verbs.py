"""Whether a word of a source's noun phrase is what is told of it: a verb, or who is how."""

from typing import Final

from service.attribution.noun_phrases.beside_in_phrases import SOMEBODY, is_deed_of_one
from service.attribution.noun_phrases.phrase_objects import is_object
from service.attribution.noun_phrases.phrase_predicates import (
    is_adverbial_participle,
    is_circumstance,
    is_complement,
    is_feminine_past,
    is_represented,
    is_unknown_verb,
    is_verb,
    is_what_one_does,
    may_be_present_verb,
    speaks_to,
    tells_what_they_did,
)
from service.attribution.noun_phrases.phrase_state import PhraseState
from service.attribution.noun_phrases.publications import RECEIVED, came_out, publisher
from service.attribution.noun_phrases.verdicts import ENDS, GOES_ON, OPEN
from service.attribution.text.shapes_of_names import is_verb_of_hers
from service.lexicon import entries as lexicon
from service.lexicon.word_sets import word_set

_BODIES: Final = lexicon.ORGANIZATION_HEAD | lexicon.ORGANIZATION_NAME | lexicon.PLACE | lexicon.GROUP
_MOST: Final = word_set("phrase_verbs.most")


def predicate(state: PhraseState) -> int:
    """A verb, or who is how: بحسب وكالة الغد [شهدت] العاصمة, هذا الطالب [واقفا] أمام الباب."""
    words, first, limit, j = state.words, state.first, state.limit, state.j
    word = words[j]
    flags = word.flags
    if j > first and words[first].flags & lexicon.DOCUMENT and not words[first].article:
        if (publishing := publisher(words, j, limit)) > j:
            state.j = publishing  # دراسة [نشرت الثلاثاء في] مجلة الطب
            return GOES_ON
        if came_out(words, j, limit):
            return ENDS  # مقال [نشر] في يونيو
    if j > first and not state.named and is_unknown_verb(words, j):
        return ENDS  # أفراد الفرقة [وظلموا] أنفسهم, المصارف الكبرى [لاتستطيع]
    called = word.form[0] == "آ" and state.completes_an_institution()  # مركز [آفاق] للدراسات
    if (is_verb(word) and not called) or (is_adverbial_participle(word) and not is_complement(words, j)):
        return ENDS
    if j > first and word.cues and words[first].flags & SOMEBODY and not words[first].article and speaks_to(words, j):
        return ENDS  # مصدر أمني [تحدث] لـ«الغد»
    if j > first and words[first].flags & _BODIES and not state.called and is_represented(words, j):
        return ENDS  # أعلنت وزارة الصحة [ممثلة] في الإدارة العامة
    if j > first and words[first].flags & SOMEBODY and tells_what_they_did(words, first, j):
        return ENDS  # مهندس [عمل] في المشروع
    if j == first + 1 and is_deed_of_one(words[first], word):
        return ENDS  # إن سائقا [صدم] المارة
    if words[first].flags & lexicon.DOCUMENT and word.folded in RECEIVED:
        return ENDS  # بيان لمكتبه [تلقته] وكالة الأنباء
    if flags & lexicon.VERB and words[first].flags & lexicon.DOCUMENT and not words[first].article:
        if word.folded.endswith(("ه", "ها")):
            state.j += 1
            return GOES_ON  # دراسة [أجراها] المعهد
    if j > first and is_circumstance(words[j - 1], word):
        return ENDS  # هذا الطالب [واقفا] أمام الباب
    if j > first and (is_feminine_past(word) or is_verb_of_hers(words, j)):
        return ENDS  # بحسب وكالة الغد [شهدت] العاصمة
    most = j > first and word.form in _MOST and not words[j - 1].flags & lexicon.HONORIFIC
    if most and (words[j - 1].article or words[j - 1].flags & lexicon.PLACE):
        return ENDS  # وزير الطاقة بالسعودية [أكبر] بلد مصدر
    if (flags & lexicon.VERB and not called) or may_be_present_verb(words, j) or is_object(words, first, j):
        return ENDS
    if j > first and is_what_one_does(words, j):
        return ENDS  # منتجة [تحمل] الجنسية الكندية
    return OPEN
