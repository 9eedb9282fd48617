"""The times, places and occasions between a verb and its subject: قال [أمس] [في تصريح صحفي] الوزير."""

from typing import Final

from service.attribution.mentions.careers import AS
from service.attribution.names.names import name_end
from service.attribution.names.names_in_article import name_words
from service.attribution.names.names_with_article import DAYS
from service.attribution.names.words_of_names import is_name_word
from service.attribution.noun_phrases.binding import bears_a_name, has_pronoun
from service.attribution.noun_phrases.noun_phrases import noun_phrase_end
from service.attribution.noun_phrases.phrase_ages import RECENT
from service.attribution.noun_phrases.phrase_borders import ACCUSATIVE, REGIONS, SAME, initial_end, is_tanwin
from service.attribution.noun_phrases.phrase_complements import IN_WHAT_WAY, is_to_a_medium
from service.attribution.noun_phrases.phrase_objects import OF_MANY
from service.attribution.text.article import Article
from service.attribution.text.phrases import letters_end, phrase_at, revered_end
from service.attribution.text.quotation_marks import Stretch
from service.attribution.text.shapes_of_names import (
    WITH_WHAT_MANNER,
    is_unknown,
    is_unknown_name,
    is_unknown_surname,
)
from service.lexicon import entries as lexicon
from service.lexicon.entries import FUNCTION, PERSON_NAME, SPEAKER_HEAD
from service.lexicon.openers import REPLIES, WITH_PRONOUNS
from service.lexicon.punctuation import (
    CLOSING_BRACKET,
    COMMA,
    DASH,
    FULL_STOP,
    MARK,
    NOT_PUNCTUATION,
    OPENING_BRACKET,
    SINGLE_MARK,
)
from service.lexicon.revered import revered_at
from service.lexicon.word_sets import word_set
from service.lexicon.words import ACCUSATIVE_ENDINGS, FATHATAN, NISBA_ENDINGS, THIRD_PERSON, Word

_MANNERS: Final = word_set("adverbials.manners")
HELD: Final = word_set("adverbials.held")
# acts whose object is met, opened or seen: خلال لقائه [السفير]، لدى ترؤسه [الاجتماع]
_ACTS_ON: Final = frozenset(
    noun + pronoun
    for noun in (
        "لقاي لقاو لقاء استقبال تروس تراس افتتاح اختتام تدشين تفقد حضور رعايت زيارت تكريم توديع مخاطبت تسلم تسليم "
        "توقيع تنصيب تقليد منح مقابلت استضافت"
    ).split()
    for pronoun in ("ه", "ها", "هم", "هما")
)
_SHOWN: Final = word_set("adverbials.shown")
_ON_GROUNDS: Final = word_set("adverbials.on_grounds")
# what tells more of an occasion
_WHICH: Final = ("الذي", "التي")
_CAUGHT: Final = word_set("adverbials.caught")
_PRESENTED: Final = word_set("adverbials.presented")
_AIRED: Final = word_set("adverbials.aired")
_MONASTERY: Final = "دير"
_FAR_PLURAL: Final = 2  # وزراء الخارجية [العرب]
SKIPPED: Final = lexicon.EULOGY | lexicon.TIME | lexicon.ADVERB | lexicon.NUMBER | lexicon.PARTICLE
# whose name may follow them at once
_BEARS_NAMES: Final = lexicon.ROLE | lexicon.RANK | lexicon.HONORIFIC | lexicon.NATIONALITY
_HOLDS_OFFICE: Final = lexicon.ROLE | lexicon.RANK | lexicon.HONORIFIC
_POSSESSED: Final[tuple[str, ...]] = ("ه", "ها", "هم", "هن", "هما")
_IN_THIS: Final = ("بهذا", "بهذه", "بذلك")
_TO_ONE: Final = ("لاحد", "لاحدي")
_GATHERED: Final = ("جمعه", "جمعها", "جمعهما", "جمعهم")
_TO_EACH: Final = ("لكل", "لبعض", "لاي")
_IN_THEIR_NAME: Final = ("باسمه", "باسمها", "باسمهم", "باسمهما", "باسمهن")  # تحدث [باسمهم] سالم العلي
_ISSUED: Final = ("صدر", "صدرت", "صادر", "صادره", "يصدر", "تصدر")
_COUNTERPARTS: Final = ("نظيره", "نظيرها", "نظيرته", "نظيرتها", "نظيريه", "نظيريها")
AFTER: Final = word_set("adverbials.after")
_ABOUT: Final = word_set("adverbials.about")
_NO_NOUN: Final = lexicon.TIME | lexicon.PLACE | lexicon.NUMBER | lexicon.FUNCTION | PERSON_NAME
_NO_ACT: Final = lexicon.TIME | lexicon.PLACE | lexicon.ORGANIZATION_NAME | lexicon.NUMBER | lexicon.FUNCTION
_ON_WHAT: Final = word_set("adverbials.on_what")


# what needs no complement where it is listed in several words: تصريح صحفي، وكالة الأنباء
_COMPLETE: Final = lexicon.SPEECH | lexicon.DOCUMENT | lexicon.MEDIA | lexicon.ORGANIZATION_NAME
_YEAR: Final = 4  # figures
# behind which a name may stand rather than an adjective: في المؤتمر [الشهير]
_FOLLOWED_BY_NAMES: Final = (
    lexicon.SPEECH | lexicon.TIME | lexicon.PLACE | PERSON_NAME | lexicon.TITLE | lexicon.HONORIFIC
)


def skip_adverbials(article: Article, start: int, limit: int) -> int:
    """The token after the times, places and occasions that stand between a verb and its subject."""
    words = article.words
    j = start
    while j < limit:
        word = words[j]
        size, listed = phrase_at(words, j) if word.phrases else (0, 0)
        if word.kind in (COMMA, DASH):
            j += 1
        elif article.withheld and j in article.withheld:
            j = min(limit, article.withheld[j])
        elif initial_end(words, j, limit) > j:
            break
        elif word.folded.endswith("نا") and revered_end(words, j, limit)[1]:
            break  # قال [ربنا] عز وجل
        elif listed & lexicon.EULOGY:
            j += size
        elif word.kind == OPENING_BRACKET:
            j = next((k + 1 for k in range(j + 1, min(limit, j + 12)) if words[k].kind == CLOSING_BRACKET), limit)
        elif (letters := letters_end(words, j)) > j:
            j = letters  # لبي بي سي
        elif word.folded in _ON_GROUNDS and j + 1 < limit and words[j + 1].folded in ("علي", "الي"):
            j = _skip_prepositional(article, j + 2, limit)  # بناء على الشهادات
        elif word.kind != NOT_PUNCTUATION or (
            word.flags & SPEAKER_HEAD & ~lexicon.PLACE
            and not word.flags & (SKIPPED | lexicon.PREPOSITION)
            and not word.preposition
        ):
            break
        elif listed & (lexicon.CONNECTIVE | lexicon.TIME | lexicon.ADVERB):
            j += size
        elif (
            word.flags & PERSON_NAME
            and word.flags & lexicon.PREPOSITION
            and (_is_replied_to(words, j) or is_name_word(words, j))
        ):
            if not _is_replied_to(words, j):
                break  # قال [علي] رضي الله عنه
            j = max(_skip_prepositional(article, j + 1, limit), name_end(article, j + 1, limit))
        elif word.folded == "مع" and j + 1 < limit and words[j + 1].flags & _BEARS_NAMES:
            j = max(noun_phrase_end(article, j + 1, limit), j + 1)  # مع الإعلامي سالم العلي
        elif word.folded == "مع" and j + 1 < limit and words[j + 1].flags & lexicon.GIVEN_NAME:
            j = max(name_end(article, j + 1, limit), j + 1)  # في برنامج «…» [مع سالم العلي]
        elif word.article and word.stem in _SHOWN and j + 1 < limit and words[j + 1].flags & lexicon.PREPOSITION:
            j = _skip_prepositional(article, j + 2, limit)  # في برنامج «…» [المذاع على قناة «…»]
        elif word.article and word.stem in _AIRED:
            j += 1  # المذاع عبر القناة
        elif word.folded in _WHICH and j > start and j + 2 < limit and words[j + 1].folded in _PRESENTED:
            j = max(noun_phrase_end(article, j + 2, limit), j + 2)  # برنامج «…» [الذي يقدمه الإعلامي سالم العلي]
        elif word.flags & lexicon.RELATIVE and word.folded in _WHICH and j > start and (
            words[j - 1].article or j - 1 in article.closed
        ):  # fmt: skip
            if words[limit - 1].kind != COMMA:
                break
            j = limit  # في المؤتمر [الذي عقد أمس]، «…»
        elif word.folded == "بي" and listed & lexicon.ORGANIZATION_NAME:
            break  # قالت [بي بي سي]
        elif word.flags & lexicon.PREPOSITION and not word.flags & lexicon.NAME_PART:
            if word.folded == "مع" and j + 1 < limit and words[j + 1].article and words[j + 1].flags & _BEARS_NAMES:
                j = max(noun_phrase_end(article, j + 1, limit), j + 2)  # خلال لقائه [مع الإعلامي سامي حداد]
            else:
                j = j + 1 if word.folded in WITH_PRONOUNS else _skip_prepositional(article, j + 1, limit)
        elif word.preposition and (word.article or word.flags & (lexicon.SPEECH | lexicon.MEDIA | SPEAKER_HEAD)):
            j = _skip_prepositional(article, j, limit)
        elif word.preposition == "ب" and word.stem in REGIONS and not word.conjunction:
            j = _skip_prepositional(article, j, limit)  # في كلمة له [بمدينة الواحة]
        elif word.preposition == "ل" and listed & lexicon.MEDIA:
            j += size  # قال الطبيب [لفرانس برس]
        elif is_to_a_medium(words, j, limit):
            j += 2  # قال الطبيب [لبلدي نيوز]
        elif word.folded in ("ل", "ب") or (word.folded[:1] == "ل" and not word.flags and word.folded[1:].isascii()):
            j = _skip_prepositional(article, j + (word.folded in ("ل", "ب")), limit)
        elif word.preposition == "ل" and _is_ones_own(word):
            j = _past_adjectives(words, j + 1, limit)  # قالت [لزميلتها الجديدة]
        elif word.folded in _TO_EACH and j + 1 < limit:
            j = _skip_prepositional(article, j + 1, limit)  # يقول [لكل واحد]
        elif is_on_what(words, j):
            j = _skip_prepositional(article, j + 2, limit)
        elif word.folded in WITH_WHAT_MANNER or word.folded in _IN_THEIR_NAME:
            j += 1 + _is_adjective_of_manner(words, j, limit)
        elif word.folded in _IN_THIS and j + 1 < limit and words[j + 1].article:
            j += 2  # وقال [بهذا الصدد] الوزير
        elif word.folded in AS:
            j = min(limit, max(noun_phrase_end(article, j + 1, limit), j + 2))  # وأكد [بصفته رئيسا للجنة] أن
        elif word.stem in IN_WHAT_WAY and j + 1 < limit and not words[j + 1].article:
            j += 2  # بشكل جلي
        elif word.flags & lexicon.TIME and word.article and j + 1 < limit and _tells_which(words[j + 1]):
            j += 2  # توقع [الأسبوع الماضي] أن: a surname, too
        elif (word.flags & SKIPPED and not word.flags & PERSON_NAME) or _is_day_or_manner(article, j, limit):
            j += 1
        else:
            break
    return j


def _tells_which(word: Word) -> bool:
    """Whether an adjective tells which time is meant: الأسبوع [الماضي]."""
    return word.article and word.stem in RECENT and not (word.conjunction or word.preposition)


def _is_adjective_of_manner(words: list[Word], j: int, limit: int) -> bool:
    """Whether an adjective tells more of the manner before it: قال بلهجة [حازمة] الوزير, not بلهجة هدى العلي."""
    if words[j].stem not in IN_WHAT_WAY or j + 1 >= limit:
        return False
    word = words[j + 1]
    plain = not (word.article or word.preposition or word.conjunction or word.flags & ~(lexicon.COMMON | lexicon.NISBA))
    return plain and word.form[-1] == "ة" and words[j].form[-1] == "ة"


def _is_day_or_manner(article: Article, j: int, limit: int) -> bool:
    """Whether a day that is a name too tells when, or an unknown word how somebody spoke: قال [الخميس] [ضاحكا].

    الخميس is no day where the article has it in somebody's name.
    """
    word = article.words[j]
    if word.article and word.flags & lexicon.TIME and word.bare in DAYS and not word.preposition:
        return word.bare not in name_words(article)
    return _is_manner(article, j, limit)


def _is_ones_own(word: Word) -> bool:
    """Whether a common noun has a pronoun: زميلتها، مرافقيه."""
    return word.flags == lexicon.COMMON and word.form.endswith(_POSSESSED)


def _past_adjectives(words: list[Word], j: int, limit: int) -> int:
    """The token after the adjectives of a noun with a pronoun: لزميلتها [الجديدة]."""
    while j < limit and words[j].article and not (words[j].conjunction or words[j].preposition):
        if words[j].flags & ~(lexicon.COMMON | lexicon.NISBA | lexicon.PLACE | lexicon.TIME):
            break
        j += 1
    return j


def is_on_what(words: list[Word], j: int) -> bool:
    """Whether a noun of saying in the accusative tells on what somebody spoke: ``قال [تعليقا على] النتيجة``."""
    if j + 1 >= len(words) or words[j].folded[-1] != "ا" or words[j + 1].folded not in _ON_WHAT:
        return False
    return any(form.part == "noun" for form in words[j].cues)


def _is_manner(article: Article, j: int, limit: int) -> bool:
    """Whether an unknown word says how somebody spoke: ضاحكا, مبتسمة; not بصلة, after محمود بصلة."""
    words, word = article.words, article.words[j]
    if word.flags & ~lexicon.COMMON or word.article or len(word.folded) < 4:
        return False
    follower = words[j + 1] if j + 1 < limit else None
    if word.form[-1] == "ا" and FATHATAN not in word.surface and not ACCUSATIVE.fullmatch(word.form):
        if not word.flags or (follower is not None and follower.flags & PERSON_NAME):
            return False  # سييرا في المؤتمر، جاسيندا أرديرن, but ضاحكا سالم العلي
    if word.form.endswith("وها"):
        return False  # منتقدوها
    if follower is not None and is_unknown(word):
        part = follower.flags & lexicon.NAME_PART  # قالت [منيرفا] آل طوقان
        if part or is_unknown_surname(follower) or is_unknown_name(words, j, j + 2):
            return False  # كشف [موديكا] الضميل وزير المالية
    if not word.form.endswith(ACCUSATIVE_ENDINGS) and not (word.form.endswith("ة") and j + 1 >= limit):
        return False
    return FATHATAN in word.surface or word.bare not in name_words(article)  # [مويا], after باتريس مويا


def _is_called_like_a_woman(words: list[Word], j: int) -> bool:
    """Whether a feminine adjective that is a name too tells of a thing and opens no name: قصيدته [الشهيرة] أن."""
    word = words[j]
    if word.form[-1] != "ة" or not word.flags & lexicon.GIVEN_NAME or not word.flags & lexicon.NAME_IS_WORD:
        return False
    return j + 1 >= len(words) or not words[j + 1].flags & PERSON_NAME


def _skip_prepositional(article: Article, j: int, limit: int) -> int:
    """Past the complement of a preposition: a noun, its adjectives and its own complements."""
    words, start = article.words, j
    if j < limit and words[j].kind in (MARK, SINGLE_MARK):
        stretch = article.opened.get(j)
        return min(stretch.closing + 1, limit) if stretch else j + 1
    revered = revered_at(words, j)[0] if j < limit else 0
    if revered > 1:
        return min(j + revered, limit)  # عن [نبي الإسلام]
    size, listed = phrase_at(words, j) if j < limit else (0, 0)
    head = words[j] if j < limit else None
    if head is not None and head.folded in _ACTS_ON:
        return _skip_object(article, j + 1, limit)
    if size:
        j += size
    elif head is not None and _opens_a_name(words, j):
        return max(j + 1, name_end(article, j, limit))  # أمام [نبيل حمدان]
    else:
        j += 1
    if head is not None and _is_kin_of_whom_follows(words, start, j, limit):
        return max(name_end(article, j, limit), j + 1)  # وقال لابن [عباس]: «…»
    construct = head is not None and not head.article
    construct = construct and not (size > 1 and (listed & _COMPLETE or words[j - 1].article))
    expresses = start > 0 and words[start - 1].stem == "عبر"  # وعبر [الصحفي فهد] عن: the verb
    if head is not None and head.article and head.flags & _HOLDS_OFFICE and j < limit and not expresses:
        while j < limit and words[j].article and words[j].flags & (lexicon.NATIONALITY | lexicon.NISBA):
            j += 1
        if j < limit and not words[j].article and is_name_word(words, j):
            return max(j, name_end(article, j, limit))  # سئل عن الرئيس [سامي حداد]
    if head is not None and head.article and head.flags & lexicon.SPEECH and j < limit and words[j].article:
        j += words[j].stem in _MANNERS  # في المؤتمر [الصحفي]
    if (
        head is not None
        and (head.flags & lexicon.SPEECH or not head.flags & ~lexicon.COMMON)  # خلال إفطار [صحفي]
        and not head.article
        and j < limit
        and words[j].folded in _MANNERS
    ):
        j, construct = j + 1, False
    if head is not None and head.flags & lexicon.SPEECH and not head.article and _is_held(words, j, limit):
        j, construct = j + 1, False  # في كلمة [ألقاها] بالمناسبة
    while j < limit:
        word = words[j]
        if word.kind in (MARK, SINGLE_MARK):
            stretch = article.opened.get(j)
            if stretch is None or not (construct or _is_network(words, stretch)):
                break  # but على صفحته الشخصية [«تويتر»]
            j = stretch.closing + 1
            continue
        if word.kind == FULL_STOP and j + 1 < limit and _within_a_name(article, j):
            j += 2  # بي[.بي.سي]
            continue
        if word.surface == "/" and j + 1 < limit and words[j - 1].flags & words[j + 1].flags & lexicon.TIME:
            j += 2  # في تموز[/يوليو] الماضي
            continue
        if word.kind == COMMA and j + 2 < limit and words[j + 1].folded in _CAUGHT:
            j += 1  # في كلمة، [بثها التلفزيون]
            continue
        if word.kind != NOT_PUNCTUATION:
            break
        size, phrase = phrase_at(words, j)
        if size and phrase & (lexicon.ORGANIZATION_NAME | lexicon.PLACE) and construct:
            j += size
            construct = False
            continue
        if word.folded in WITH_PRONOUNS:
            j, construct = j + 1, False  # هرب [منها]
            continue
        if word.folded in _WHICH and j + 2 < limit and words[j + 1].folded in _PRESENTED:
            j, construct = max(noun_phrase_end(article, j + 2, limit), j + 2), False
            continue  # برنامج «…» [الذي يقدمه الإعلامي سالم العلي]
        if word.folded in _WHICH:
            break  # في بيانه [الذي] رد به على النقابة
        if word.folded in _TO_ONE and j + 1 < limit:
            j, construct = max(noun_phrase_end(article, j, limit), j + 2), False
            continue  # ردا على سؤال [لأحد الصحفيين]
        if word.folded in _GATHERED and j + 1 < limit and words[j + 1].folded[0] == "ب":
            j, construct = max(noun_phrase_end(article, j + 1, limit), j + 2), False
            continue  # عقب لقاء [جمعه بوزير النفط]
        if word.folded in _PRESENTED and j > start and not words[j - 1].article and j + 1 < limit:
            j, construct = max(noun_phrase_end(article, j + 1, limit), j + 1), False
            continue  # في برنامج [يقدمه الإعلامي سالم العلي]
        if word.folded in _CAUGHT and j + 1 < limit:
            by = j + 1 + (words[j + 1].folded in WITH_PRONOUNS)
            j, construct = max(noun_phrase_end(article, by, limit), by), False
            continue  # في منشور له [رصده محرر «الغد»]
        if word.preposition == "ل" and word.article and word.flags & (lexicon.ROLE | lexicon.HONORIFIC):
            j, construct = max(noun_phrase_end(article, j, limit), j + 1), False  # الشكر [للنائب القلاف]
            continue
        if word.folded == "عن" and words[j - 1].stem in _ISSUED:
            j, construct = max(noun_phrase_end(article, j + 1, limit), j + 2), False
            continue  # في بيان صدر [عن أمينه العام سامي حداد]
        if word.flags & lexicon.PREPOSITION and not word.flags & lexicon.NAME_PART:
            if word.form == "علي" and is_name_word(words, j):
                break  # لصحيفة الضحى [علي] حيدر
            j += 1
            construct = True
            if j < limit and j in article.opened:
                return min(article.opened[j].closing + 1, limit)  # في تصريح لـ[«الغد»]
            if j < limit and words[j].folded in _ACTS_ON:
                return _skip_object(article, j + 1, limit)  # في العاصمة بعد [لقائه الرئيس سالم العلي]
            if j < limit and _is_somebody_met(words, j):
                j, construct = _end_of_holder(article, j, limit), False  # مع [الفنانة سلمى العلي]
            elif j < limit:
                j += 1
                named = words[j - 1].flags & lexicon.ORGANIZATION_NAME and not words[j - 1].phrases
                construct = not (words[j - 1].article or named)  # في تصريح لـ [سانا]
            continue
        if _is_attribute(words, j) or _is_adjective_too(article, j):
            j += 1  # على الهاتف [الميداني], في الفيلم [الكامل]
            continue
        if construct and _is_indefinite_attribute(words, j):
            j, construct = j + 1, False  # في مهرجان [سياسي] للحزب
            continue
        if word.folded in SAME and words[j - 1].article and words[j - 1].flags & lexicon.SPEECH:
            j, construct = j + 1, False  # في التغريدة [ذاتها]
            continue
        medium = construct and words[j - 1].flags & lexicon.MEDIA and words[j - 1].flags & lexicon.ORGANIZATION_HEAD
        if medium and word.article and not word.flags & (lexicon.HONORIFIC | lexicon.ROLE | lexicon.ROLE_PLURAL):
            j, construct = j + 1, False  # على قناة [النهار]
            continue
        possessed = words[j - 1].folded.endswith(THIRD_PERSON) and not words[j - 1].article
        if possessed and word.article and word.flags & (lexicon.UNNAMED | lexicon.AMBIGUOUS_ROLE | lexicon.NISBA):
            j, construct = j + 1, False  # صفحته [الشخصية], تقريرها [الأولي]
            continue
        if possessed and word.article and _is_called_like_a_woman(words, j):
            j, construct = j + 1, False  # قصيدته [الشهيرة]
            continue
        if construct and word.flags & lexicon.GIVEN_NAME and bears_a_name(words[j - 1]):
            j, construct = max(name_end(article, j, limit), j + 1), False  # في دوري [روشن السعودي]
            continue
        if construct and (_is_whose_act(words, start, j) or _is_about_whom(words, j)):
            j, construct = _end_of_holder(article, j, limit), False  # بعد استقالة [رئيس الوزراء]
            continue
        called = construct or words[j - 1].stem == _MONASTERY  # which is a place, too
        if called and word.flags & (lexicon.HONORIFIC | lexicon.RANK) and _is_called_after(words[j - 1]):
            j, construct = _end_of_holder(article, j, limit), False  # في كنيسة [القديس جورج]
            continue
        if word.flags & (lexicon.HONORIFIC | lexicon.ROLE | PERSON_NAME | lexicon.ROLE_PLURAL) and not word.conjunction:
            if not (construct and not word.flags & (lexicon.HONORIFIC | lexicon.GIVEN_NAME | lexicon.ROLE)):
                break
        joined = word.conjunction == "و" and word.article and words[j - 1].article  # خلال لقاء للجيش [والأمن]
        if word.flags & (lexicon.ORGANIZATION_HEAD | lexicon.UNNAMED | lexicon.GROUP) and not (construct or joined):
            break
        if word.flags & (FUNCTION | lexicon.TIME) and not construct:
            break
        if not construct and not word.article and not word.conjunction and not word.preposition:
            if not word.flags and word.folded[-1:] not in ("ه",):
                break
            if word.flags & SPEAKER_HEAD:
                break
        j += construct and bool(word.flags & lexicon.PLACE) and j + 1 < limit and _is_adjective_of_a_body(words, j + 1)
        construct = construct and not word.article and not word.flags & (lexicon.PLACE | lexicon.ORGANIZATION_NAME)
        construct = construct and not (word.folded.isdigit() and len(word.folded) == _YEAR)  # في صيف [1962]
        j += 1
    return j


def _is_network(words: list[Word], stretch: Stretch) -> bool:
    """Whether marks hold nothing but the name of a medium: «تويتر», «فيسبوك»."""
    size, listed = phrase_at(words, stretch.first)
    size, listed = (size, listed) if size else (1, words[stretch.first].flags)
    return size == stretch.last - stretch.first and bool(listed & (lexicon.MEDIA | lexicon.ORGANIZATION_NAME))


def _is_somebody_met(words: list[Word], j: int) -> bool:
    """Whether a preposition governs an office, whose holder may be named: مع [الفنانة سلمى], إلى [رئيس الوزراء]."""
    if words[j].article:
        return bool(words[j].flags & (lexicon.ROLE | lexicon.HONORIFIC))
    if words[j].folded in _COUNTERPARTS:
        return True  # في مؤتمر صحفي مع [نظيره الفرنسي جان نويل]
    office = words[j].flags & lexicon.ROLE and not words[j].flags & (lexicon.AMBIGUOUS_ROLE | PERSON_NAME)
    return bool(office) and j + 1 < len(words) and words[j + 1].article and not words[j + 1].preposition


def _is_whose_act(words: list[Word], start: int, j: int) -> bool:
    """Whether an office completes a noun that tells after or on what somebody spoke: بعد استقالة [رئيس الوزراء].

    A noun without the article or an adjective needs its genitive there: who spoke would follow بعد الاستقالة.
    """
    word, head, before = words[j], words[start], words[start - 1]
    if j != start + 1 or word.conjunction or word.preposition:
        return False
    named = word.flags & lexicon.ORGANIZATION_NAME or is_name_word(words, j)  # بعد فوز [دونالد ترامب]
    if not (word.flags & lexicon.ROLE or (named and not word.article)) or head.folded.endswith("ين"):
        return False  # بعد أسبوعين [سالم العلي]
    if head.article or has_pronoun(head) or head.flags & _NO_ACT or head.folded[:1].isdigit() or is_tanwin(head):
        return False
    on_what = before.folded == "علي" and start > 1 and words[start - 2].folded[-1:] == "ا"  # ردا على
    received = head.folded.startswith("است") and before.flags & lexicon.PREPOSITION  # خلال استقبال [ولي العهد]
    return on_what or bool(received) or before.folded.removeprefix("و") in AFTER


def _is_about_whom(words: list[Word], j: int) -> bool:
    """Whether a name completes the noun that a text or question is about: سؤال حول [كيفية قيام] سالم العلي بالأمر.

    Who spoke would follow a noun with the article, or an adjective: ``سؤال حول زيارة رسمية سالم العلي``.
    """
    name = words[j]
    if name.conjunction or name.preposition or name.flags & lexicon.PLACE or not is_name_word(words, j):
        return False
    k = j - 1
    while k > 0 and words[k].folded not in _ABOUT:
        if words[k].article or words[k].flags & _NO_NOUN or has_pronoun(words[k]) or is_tanwin(words[k]):
            return False
        k -= 1
    return 0 < k < j - 1 and not (k < j - 2 and words[j - 1].form.endswith(NISBA_ENDINGS))


def _is_called_after(body: Word) -> bool:
    """Whether a body or house that a noun has to complete stands before somebody, after whom it is called: [كنيسة]."""
    house = body.flags & lexicon.ORGANIZATION_HEAD and not body.flags & lexicon.MEDIA
    return (bool(house) or body.stem == _MONASTERY) and not body.article and body.pronoun is None


def _end_of_holder(article: Article, j: int, limit: int) -> int:
    """The token after who holds an office, before another who has a title: بعد لقاء [رئيس الوزراء] الوزير سالم."""
    words, end = article.words, max(noun_phrase_end(article, j, limit), j + 1)
    for k in range(j + 1, end):
        another = words[k].flags & lexicon.ROLE and not words[k].flags & lexicon.AMBIGUOUS_ROLE
        if another and words[k - 1].article and not (words[k].conjunction or words[k].preposition):
            return k
    return end


def _is_adjective_of_a_body(words: list[Word], j: int) -> bool:
    """Whether an adjective that is a role too ends what a place completes: على هامش منتدى دافوس [الاقتصادي] إن."""
    word = words[j]
    if not (word.article and word.flags & lexicon.NISBA and word.flags & lexicon.AMBIGUOUS_ROLE) or word.preposition:
        return False
    return j + 1 == len(words) or not (words[j + 1].flags & PERSON_NAME or is_name_word(words, j + 1, True))


def _is_kin_of_whom_follows(words: list[Word], start: int, j: int, limit: int) -> bool:
    """Whether ابن, بنت or other kin without a pronoun stands behind ل, so that whose kin it is follows."""
    head = words[start]
    if j != start + 1 or j >= limit or not head.flags & lexicon.KIN or head.article or head.preposition != "ل":
        return False
    return head.folded == "ل" + head.stem and words[j].kind == NOT_PUNCTUATION and not words[j].preposition


def _opens_a_name(words: list[Word], j: int) -> bool:
    """Whether a given name that is no time or place stands behind a preposition, and a surname behind it."""
    word = words[j]
    if word.flags & (lexicon.TIME | lexicon.PLACE | lexicon.FUNCTION) or word.cues or j + 1 >= len(words):
        return False
    if not word.flags & lexicon.GIVEN_NAME or word.article or not is_name_word(words, j):
        return False
    if words[j - 1].folded == "علي":
        return False  # عاب على [سالم العلي] قوله إن
    return bool(words[j + 1].flags & PERSON_NAME) and not words[j + 1].flags & (lexicon.ROLE | lexicon.TIME)


def _is_held(words: list[Word], j: int, limit: int) -> bool:
    """Whether a verb tells more of an occasion, and nobody follows who held it: في كلمة [ألقاها] أمس، [أدلى] به."""
    if j >= limit or words[j].folded not in HELD:
        return False
    following = words[j + 1] if j + 1 < limit else None
    if following is None or following.kind != NOT_PUNCTUATION or following.preposition or following.folded[0] == "ب":
        return True
    return bool(following.flags & (lexicon.PREPOSITION | lexicon.TIME))


def _skip_object(article: Article, j: int, limit: int) -> int:
    """Past whom or what an act is done to, and its time and place: خلال لقائه [اليوم بالعاصمة السفير]."""
    words = article.words
    while j < limit and (words[j].flags & lexicon.TIME or _is_in_a_place(words[j])):
        j += 1
    if j >= limit or words[j].preposition or words[j].conjunction or words[j].flags & FUNCTION:
        return j
    if words[j].article and words[j].flags & lexicon.NISBA and not words[j].flags & SPEAKER_HEAD:
        return j + 1  # في لقائه [الأسبوعي] المدرب
    end = noun_phrase_end(article, j, limit)
    if words[j].article and not words[j].flags & _BEARS_NAMES:
        for k in range(j + 1, end):
            if words[k].article and words[k].flags & (lexicon.ROLE | lexicon.HONORIFIC) and not _is_attribute(words, k):
                return k  # لدى افتتاحه [المعرض] الوزير
    return max(j, end)


def _is_in_a_place(word: Word) -> bool:
    """Whether a word is a place with its preposition: بالدوحة، بتونس."""
    if word.folded[:1] != "ب":
        return False
    listed = lexicon.entries().get(word.folded[1:])
    return listed is not None and bool(listed.flags & lexicon.PLACE)


def _is_attribute(words: list[Word], j: int) -> bool:
    """Whether an adjective that is somebody's name or role too tells of the thing before it: المجلس [الدولي]."""
    word, before = words[j], words[j - 1]
    if not (word.article and before.article) or word.conjunction:
        return False
    if _tells_of_many(words, j):
        return True
    if word.flags & before.flags & lexicon.NATIONALITY and words[j - 2].article:
        return True  # في المنتدى السعودي [الروسي]
    if _qualifies_a_place(words, j):
        return True  # تفاصيل المدينة [الرياضية]
    if before.flags & (_BEARS_NAMES | lexicon.PLACE) and before.stem not in _MANNERS:
        return False
    if before.flags & lexicon.SPEECH and word.stem in _MANNERS:
        return True  # في المؤتمر [الصحفي]
    if before.flags & lexicon.ORGANIZATION_HEAD and word.stem.endswith("يه"):
        return True  # بالأكاديمية [العسكرية]
    if before.flags & lexicon.ORGANIZATION_HEAD and _is_one_of_two_adjectives(words, j):
        return True  # بالجهاز [الفني] والإداري
    doubtful = word.flags & (lexicon.NAME_IS_WORD | lexicon.AMBIGUOUS_ROLE | lexicon.COMMON)
    return bool(doubtful and word.flags & lexicon.NISBA) and not word.flags & lexicon.HONORIFIC


def _tells_of_many(words: list[Word], j: int) -> bool:
    """Whether a plural tells more of those before it, and is no subject: القادة [العسكريين], وزراء الخارجية [العرب].

    No subject is in the oblique case; what has no case ending has a plural before it: ``بالأطباء [الشباب]``.
    """
    word, before = words[j], words[j - 1]
    if word.stem in OF_MANY and (before.stem.endswith(("ين", "ات")) or before.flags & lexicon.MANY_PEOPLE):
        return True
    if not word.flags & lexicon.MANY_PEOPLE or word.flags & (PERSON_NAME & ~lexicon.NAME_IS_WORD):
        return False
    if word.stem.endswith("ين"):
        return True
    if not word.flags & lexicon.NATIONALITY or word.stem.endswith("ون"):
        return False
    return any(words[k].flags & lexicon.MANY_PEOPLE for k in range(max(0, j - _FAR_PLURAL), j))


def _qualifies_a_place(words: list[Word], j: int) -> bool:
    """Whether an adjective that is a woman's role too tells of a place, nobody being named: المدينة [الرياضية]."""
    word, place = words[j], words[j - 1]
    if not place.flags & lexicon.PLACE or not place.form.endswith("ة") or not word.stem.endswith("يه"):
        return False
    return not (j + 1 < len(words) and is_name_word(words, j + 1, True))


def _is_one_of_two_adjectives(words: list[Word], j: int) -> bool:
    """Whether another adjective is joined to one that is a role too: الجهاز [الفني] والإداري."""
    follower = words[j + 1] if j + 1 < len(words) else words[j]
    return words[j].stem.endswith("ي") and follower.conjunction == "و" and follower.article and (
        follower.stem.endswith("ي") and not follower.flags & PERSON_NAME
    )  # fmt: skip


def _is_adjective_too(article: Article, j: int) -> bool:
    """Whether a given name that no one here bears is an adjective of the thing before it: المطعم [الشهير]."""
    word, before = article.words[j], article.words[j - 1]
    if not (word.article and before.article) or word.conjunction or before.flags & _FOLLOWED_BY_NAMES:
        return False
    if word.flags & ~PERSON_NAME != lexicon.NAME_IS_WORD or not word.flags & lexicon.GIVEN_NAME:
        return False
    return word.stem.endswith("ه") == before.stem.endswith("ه") and word.bare not in name_words(article)


def _is_indefinite_attribute(words: list[Word], j: int) -> bool:
    """Whether an adjective that is a role too tells of the thing without the article before it: مهرجان [سياسي]."""
    word, before = words[j], words[j - 1]
    if word.article or word.preposition or word.conjunction or before.article or not word.flags & lexicon.ROLE:
        return False
    if j < 2 or before.flags & (_BEARS_NAMES | lexicon.PLACE | PERSON_NAME | lexicon.GROUP):
        return False
    if not (before.preposition or words[j - 2].flags & lexicon.PREPOSITION):
        return False
    adjective = word.form.endswith("ية") if before.form.endswith("ة") else word.form.endswith("ي")
    return adjective and not (j + 1 < len(words) and is_name_word(words, j + 1, True))


def _within_a_name(article: Article, j: int) -> bool:
    """Whether a full stop parts the letters of one name: no space on either side."""
    return article.tokens.touches(j - 1) and article.tokens.touches(j)


def _is_replied_to(words: list[Word], j: int) -> bool:
    """Whether على right behind a verb leads to whom somebody replies: رد [على] نبيل العلي."""
    return words[j].form == "على" and j > 0 and any(form.lemma in REPLIES for form in words[j - 1].cues)
