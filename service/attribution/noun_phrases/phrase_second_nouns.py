"""The noun that begins another phrase behind a source's: أكد نائب المشرف [نجاح] الاحتفال."""

from typing import Final

from service.attribution.names.closed_in import PATRONYMIC
from service.attribution.names.names import DIRECTIONS, is_text_of_another, name_end
from service.attribution.names.names_by_neighbours import TALK
from service.attribution.names.names_in_article import name_words
from service.attribution.names.words_of_names import STATES, is_name_word
from service.attribution.noun_phrases.beside_in_phrases import (
    is_latin,
    is_no_adjective_of_a_body,
    is_with_a_deed,
    may_be_adjective,
    names_a_body,
)
from service.attribution.noun_phrases.binding import (
    LOYAL,
    TITLED,
    binds_prefix,
    has_pronoun,
    is_its_own,
    is_where_somebody_serves,
)
from service.attribution.noun_phrases.phrase_borders import (
    LASTING,
    REGIONS,
    SAME,
    is_proper,
    is_whole_university,
    town_end,
)
from service.attribution.noun_phrases.phrase_complements import (
    ANY_OF_THEM,
    is_acted_on,
    is_of_a_body,
    is_to_a_medium,
    is_to_an_unknown,
    is_to_people,
    tells_what_for,
)
from service.attribution.noun_phrases.phrase_objects import (
    begins_an_institution,
    is_general,
    is_of_kin,
    is_one_of_things,
    is_own_word,
    is_plain,
    is_somebody_else,
)
from service.attribution.noun_phrases.phrase_predicates import is_capacity, is_what_follows
from service.attribution.noun_phrases.phrase_state import PhraseState
from service.attribution.noun_phrases.verdicts import ENDS, GOES_ON, OPEN
from service.attribution.text.shapes_of_names import is_deed_or_saying
from service.lexicon import entries as lexicon
from service.lexicon.entries import PERSON_NAME
from service.lexicon.openers import ONE_OF
from service.lexicon.punctuation import MARK
from service.lexicon.word_sets import word_set

_CONTENTS: Final = lexicon.DOCUMENT | lexicon.SPEECH
_BODY: Final = lexicon.ORGANIZATION_HEAD | lexicon.ORGANIZATION_NAME | lexicon.MEDIA
_SOURCES: Final = ("مصدر", "مصادر")
_COMING_OUT: Final = ("الصادر", "الصادره")
_INSTITUTES: Final = word_set("phrase_second_nouns.institutes")
_INTERVIEWERS: Final = word_set("phrase_second_nouns.interviewers")
_INTERVIEWED: Final = word_set("phrase_second_nouns.interviewed")
_SOME_PEOPLE: Final = "البعض"
_SAID_AGAIN: Final = ("قول", "تاكيد", "تذكير", "تشديد")  # جدد الوزير [القول] إن
# what one draws to something: لفت النظر إلى
_ATTENTION: Final = ("النظر", "الانتباه", "الانظار", "الاهتمام")


def second_noun(state: PhraseState) -> int:
    """A noun that begins another phrase: أكد نائب المشرف [نجاح] الاحتفال, قدم مدير الإدارة [كلمة]."""
    article, words, first, limit, bare = state.article, state.words, state.first, state.limit, state.bare
    j, named, head = state.j, state.named, state.head
    word = words[j]
    flags = word.flags
    construct = state.completes_an_institution()
    within = state.follows_given_name()
    after_name = j == first + 1 and bool(words[first].flags & PERSON_NAME)
    surnamed = j > first + 1 and bool(words[j - 2].flags & lexicon.GIVEN_NAME)
    if j == first + 1 and words[first].folded == _SOME_PEOPLE and not (word.article or word.preposition):
        return ENDS  # قال إن البعض [تهجم] على القانون, but البعض [الآخر]
    if j > first and words[j - 1].stem in ANY_OF_THEM and not (word.preposition or word.conjunction):
        return ENDS  # وصف أحدهم [تجربته]
    if (after_name or surnamed or words[j - 1].kind == MARK) and is_own_word(word):
        return ENDS  # ختم بدوي [حديثه], جدد «العلي» [مطالبته]
    if j > first and words[j - 1].article and word.folded in STATES:
        return ENDS  # المتحدث الرسمي [متفائل] دائما
    given = words[j - 1].flags & lexicon.GIVEN_NAME and not words[j - 1].article
    given = given or (j > first + 1 and is_acted_on(words, j - 2))  # طلب المجني عليه [الكلام]
    if given and word.article and word.stem in TALK and not word.preposition:
        return ENDS  # وتختم هناء [الحديث] ضاحكة
    if j > first + 1 and head & lexicon.ORGANIZATION_HEAD and is_its_own(words[j - 1], word):
        return ENDS  # خفضت شركة سما [أسعارها]
    ended = words[j - 1].article or is_proper(words[j - 1]) or is_of_kin(words[j - 1]) or j == state.proper
    whole = is_latin(words[j - 1]) or (j > first + 1 and names_a_body(words[j - 2], words[j - 1]))
    ended = ended or whole  # أعلنت شركة Nordcom [إطلاق] هاتف, شركة زنتكس [بيع] مصانعها
    texts = bool(flags & (lexicon.DOCUMENT | lexicon.SPEECH)) and not flags & (PERSON_NAME | lexicon.ROLE)
    if whole and texts and not (word.article or word.preposition or word.conjunction):
        return ENDS  # أعلنت شركة زنتكس [نتائج] أعمالها
    at_place = j > first + 1 and bool(words[j - 1].flags & lexicon.PLACE)
    at_place = at_place and bool(words[j - 2].flags & lexicon.ROLE) and not words[j - 2].article
    ended = ended or at_place
    if ended and word.stem in DIRECTIONS and head & TITLED and not named:
        if is_where_somebody_serves(words, j, limit):
            state.j += 2  # مدير الدفاع المدني [شمال غزة] سالم العلي
            return GOES_ON
    if ended and not word.article and word.stem not in LASTING:
        plain = is_plain(word) and not (within and is_name_word(words, j, within))
        if (plain or begins_an_institution(word)) and not is_whole_university(words, j):
            return ENDS  # أكد نائب المشرف [نجاح] الاحتفال, حملت النقابة [وزارة] العمل
    if (named or state.called) and is_text_of_another(words, j):
        return ENDS  # تابعت هدى كوزلوفا [خطاب] الرئيس
    if (words[j - 1].article or at_place) and flags & _CONTENTS and not word.article and not word.conjunction:
        if not word.preposition and not flags & PERSON_NAME:
            return ENDS  # قدم مدير الإدارة [كلمة], رعى محافظ مسقط [حفل] الافتتاح
    if j > first and is_deed_or_saying(words, j):
        return ENDS  # أطلقت إدارة المستشفى [نداء] استغاثة, though women are called so
    if j > first + 1 and flags & _CONTENTS and not (word.article or word.preposition or word.conjunction):
        if words[j - 1].folded.endswith("يه") and not words[j - 1].article and not words[j - 1].flags & PERSON_NAME:
            return ENDS  # تداولت صفحات محلية [مقطع] فيديو
    saying = word.article and not (word.conjunction or word.preposition)
    saying = saying and any(form.part == "noun" for form in word.cues)
    titled = words[j - 1].article and word.stem in _SAID_AGAIN
    titled = titled or words[j - 1].folded in SAME or is_no_adjective_of_a_body(words[j - 1], word)
    if saying and (named or titled or words[j - 1].flags == lexicon.NISBA):
        return ENDS  # وجدد المومني [التأكيد]
    if not named and is_with_a_deed(words, j):
        return ENDS  # أمرت المحكمة [بحل] الجمعية, أشاد مدرب نادي المدينة [بأداء] لاعبيه
    if is_of_a_body(words, first, first + 1) and is_somebody_else(words, j):
        return ENDS  # طالب نواب في البرلمان [وزير] الصحة
    if is_what_follows(words, j):
        return ENDS  # أصدرت النقابة [البيان] التالي
    if word.folded in _COMING_OUT and j > first and head & lexicon.MEDIA:
        return ENDS  # قالت صحيفة الغد [الصادرة] في باريس
    if word.folded in _ATTENTION and j + 1 < len(words) and words[j + 1].folded == "الي":
        return ENDS  # لفت المفتي [النظر] إلى أن
    if j > first and not flags and word.folded[0] == "ل" and is_to_an_unknown(words, j, head):
        return ENDS  # قالت المصادر [لنيوزيمن]
    if j > first and (is_to_people(words, j, first) or is_to_a_medium(words, j, limit)):
        return ENDS  # قال المدير [لموظفيه]
    if j > first and tells_what_for(words, j, limit):
        return ENDS  # البنك [لرفع توقعه], أحد أقاربها [بمقاطعتها]
    fused = construct and word.preposition != "" and not (word.article or flags & ~PERSON_NAME)  # وكالة [برنا]
    if word.preposition == "ب" and word.stem in REGIONS and head & TITLED and not named:
        if (town := town_end(words, j, limit)) > j:
            state.j = town  # مدير المدرسة [بمدينة حلب] سامي حداد
            return GOES_ON
    medium = bool(flags & (lexicon.MEDIA | lexicon.ORGANIZATION_NAME)) or not flags & lexicon.COMMON
    if word.preposition == "ل" and medium and words[first].stem in _SOURCES and words[j - 1].stem not in LOYAL:
        return ENDS  # مصدر مقرب من الوزارة [لوكالة الغد], but مصدر من المندوبية الجهوية [للتربية]
    if word.preposition == "ل" and word.stem in _INTERVIEWERS:
        if words[j - 1].stem in _INTERVIEWED or words[first].stem in _INTERVIEWED:
            return ENDS  # قال الطبيب [لهيومن رايتس ووتش]
    body = word.flags & _BODY or words[first].flags & lexicon.ORGANIZATION_HEAD  # but دعا الأمين العام [للحوار]
    many = word.article or bool(flags & (lexicon.GROUP | lexicon.ORGANIZATION_HEAD))  # المجلس [لقبائل] البحر
    general = bare and word.preposition == "ل" and many and j > first + 1 and bool(body)
    of_a_nation = words[first].stem in _INSTITUTES and bool(words[j - 1].flags & lexicon.NATIONALITY)
    # دعت الهيئة العامة [للطيران] المسافرين, وصفها المعهد الألماني [للأبحاث] بأنها
    general = general and (is_general(words, j - 1) or of_a_nation)
    general = general or (j > first and words[j - 1].stem in LOYAL and not words[j - 1].article)  # موالية [للحزب]
    if word.preposition and not fused and (
        word.conjunction or (bare and not general) or not binds_prefix(words, j, limit, head, named)
    ):  # fmt: skip
        return ENDS
    vouched = j == first + 1 and not words[first].flags and words[first].bare in name_words(article)
    if (named or vouched) and word.article and not flags & (TITLED | lexicon.NATIONALITY | lexicon.HONORIFIC):
        surname = flags & lexicon.FAMILY_NAME and not flags & lexicon.NAME_IS_WORD
        opening = j - 3 if j - 3 > first and words[j - 2].folded in PATRONYMIC else j - 1  # ثقيط بن مركوق [الرشام]
        if not surname and name_end(article, opening, j + 1) != j + 1 and not words[j - 1].article:
            return ENDS
    if named and flags & TITLED and is_capacity(word):
        return ENDS
    if named and flags == lexicon.COMMON and word.article and words[j - 1].flags & lexicon.FAMILY_NAME:
        if words[j - 1].article and not may_be_adjective(word):
            return ENDS  # قال سالم العمري [الطريق] مغلق
    known = (
        named
        or (j > first + 1 and is_acted_on(words, j - 2))
        or (after_name and not words[first].flags & ~(PERSON_NAME | lexicon.NAME_IS_WORD))  # وكتب سالم [تدوينة]
        or vouched
    )
    if known and flags & lexicon.DOCUMENT and not (word.article or flags & (lexicon.ROLE | PERSON_NAME)):
        return ENDS  # حسني العلوي [تسجيل] تراجع, المدعى عليها [مذكرة] جوابية
    if word.folded in ONE_OF and ((bare and named) or is_one_of_things(words, j, head)):
        return ENDS  # the object: طالبت سعاد المنصوري [أحد خصومها] بالاستقالة, اقترح الخبراء [أحد هذه الحلول]
    if word.folded in ONE_OF and j > first and has_pronoun(words[j - 1]) and not named:
        return ENDS  # والتقى فريقنا [أحد الباعة]
    common = bool(flags & lexicon.COMMON) and not word.article and not flags & (TITLED | PERSON_NAME)
    if named and common and not (within and is_name_word(words, j, within)):
        return ENDS  # what follows a name is not its complement: المطلق [تجربة] الرشيدي
    return OPEN
