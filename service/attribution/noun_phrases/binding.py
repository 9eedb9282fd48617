"""Whether a preposition after a noun belongs to its noun phrase rather than to the verb."""

from typing import Final

from service.attribution.names.names import DIRECTIONS, ORDINALS
from service.attribution.text.phrases import initialism_end, phrase_at
from service.lexicon import entries as lexicon
from service.lexicon.entries import PERSON_NAME
from service.lexicon.openers import FINDINGS
from service.lexicon.punctuation import (
    CLOSING_BRACKET,
    COLON,
    COMMA,
    FULL_STOP,
    MARK,
    NOT_PUNCTUATION,
    OPENING_BRACKET,
    SINGLE_MARK,
)
from service.lexicon.word_sets import word_set
from service.lexicon.words import THIRD_PERSON, Word, is_only_given_name

TITLED: Final = lexicon.ROLE | lexicon.RANK | lexicon.UNNAMED | lexicon.GROUP | lexicon.ROLE_PLURAL | lexicon.DOCUMENT
INSTITUTION: Final = lexicon.ORGANIZATION_HEAD | lexicon.ORGANIZATION_NAME | lexicon.PLACE
_ABOUT: Final = word_set("binding.about")
_CONTESTS: Final = word_set("binding.contests")
SOME: Final = word_set("binding.some")
_SHORTEST_OWNED: Final = 5  # with its pronoun
OVER: Final = word_set("binding.over")
_PAPERS: Final = word_set("binding.papers")
_CONSTITUENCIES: Final = word_set("binding.constituencies")
_STANDING: Final = word_set("binding.standing")
LOYAL: Final = word_set("binding.loyal")
BELONGING: Final = ("تابع", "تابعه")
_PLEADING: Final = ("محامي", "محام", "محاميه", "وكيل", "وكيله")
_DEFENDED: Final = lexicon.GROUP | lexicon.ROLE_PLURAL
_RAPPORTEURS: Final = ("مقرر", "مقرره")
WORKING: Final = ("عامل", "عامله")
_WHERE: Final = ("في", "لدي")
_AGES: Final = word_set("binding.ages")
_OF_AN_ACT: Final = ("الي", "عن", "علي")  # what verbal nouns go on with
CLOSE_TO: Final = word_set("binding.close_to")
_CHARGED_BY: Final = word_set("binding.charged_by")
_PASSAGES: Final = word_set("binding.passages")
SPOTS: Final = ("مكان", "موقع", "ميدان")
_PARTS: Final = ("قسم", "جزء", "باب", "مجلد", "عدد")
_WITHOUT: Final = ("دون", "غير", "خلال", "اجل", "بعد")  # with من prepositions of manner, means and time
_TIES: Final = word_set("binding.ties")
_ACCOUNTS: Final = word_set("binding.accounts")
PLATFORMS: Final = word_set("binding.platforms")
_AT: Final = ("في", "لدي")
_OVERALL: Final = ("عام", "عامه")
_UNIONS: Final = ("اتحاد", "نقابه", "رابطه", "جمعيه", "ناد", "نادي", "فيدراليه", "شبكه", "مركز", "منظمه")
_GATHERINGS: Final = word_set("binding.gatherings")
_GENERAL: Final = word_set("binding.general")
_OF_OTHER_AGENCIES: Final = word_set("binding.of_other_agencies")
PRESS: Final = word_set("binding.press")
_ORGANIZERS: Final = ("لجنه", "جهه", "اداره", "امانه", "هييه")
_CORRESPONDENTS: Final = ("مراسل", "مراسله", "مندوب", "مندوبه", "محرر", "محرره", "مذيع", "مذيعه", "موفد", "موفده")
_TOLD: Final = word_set("binding.told")
_TOLD_IN_COURT: Final = word_set("binding.told_in_court")
_LONGEST_MEDIUM: Final = 9  # لوكالة المغرب العربي للأنباء (ومع), لصحيفة «يديعوت أحرونوت»
_MIDDLES: Final = DIRECTIONS | {"قلب", "ضواحي", "اطراف", "محيط"}
_IN_HE: Final = ("مياه", "اتجاه", "انتباه", "رفاه")  # nouns whose own letter it is
_MEMORY: Final = "ذكري"
_NEWS: Final = "انباء"
_CHIEFS: Final = ("مدير", "مديره", "رييس", "رييسه", "امين", "امينه")
_SIZE_OF_A_CHIEF: Final = 2  # المدير العام


def is_of_a_latin_name(words: list[Word], j: int) -> bool:
    """Whether ل stands apart before a company's Latin name: الرئيس التنفيذي [لـ] Nova."""
    if words[j].folded != "ل" or j + 1 >= len(words):
        return False
    return words[j + 1].folded.isascii() and words[j + 1].surface != words[j + 1].surface.lower()


def binds(words: list[Word], first: int, j: int, limit: int, head: int, named: bool) -> bool:
    """Whether a preposition after a noun belongs to the noun phrase rather than to the verb."""
    if j + 1 >= limit:
        return False
    preposition, following = words[j].stem, words[j + 1]
    if is_of_a_latin_name(words, j):
        return bool(head & TITLED) and not named
    if preposition in DIRECTIONS and words[j - 1].flags & lexicon.ORGANIZATION_HEAD:
        return True
    if preposition == "باسم" or words[j].folded == "باسم":
        return True
    if preposition in DIRECTIONS and head & TITLED and not named and is_where_somebody_serves(words, j, limit):
        return True  # مدير الدفاع المدني [شمال غزة] سالم العلي
    if preposition in _AT and not named and head & TITLED and initialism_end(words, j + 1) > j + 1:
        return True  # المحللة [لدى] يو بي إس
    if preposition == "علي" and words[j - 1].bare in OVER:
        return True  # المشرفة على المعرض
    if is_on_a_network(words, first, j):
        return True
    if preposition == "من" and not named and words[j - 1].stem in CLOSE_TO:
        others = following.flags & (lexicon.TIME | lexicon.PRONOUN | lexicon.RELATIVE)
        return not others and following.stem not in _WITHOUT  # مصادر مقربة [من] التحقيق
    if not named and is_charged_by(words, j):
        return True  # رئيس الحكومة المكلفة [من] مجلس النواب
    if named and preposition == "لدي" and words[j - 1].article and not words[j - 1].flags & PERSON_NAME:
        return bool(following.flags & lexicon.ORGANIZATION_NAME)  # سالم العلي الشريك الإداري [لدى] ديلويت
    if named and words[j - 1].article and words[j - 1].stem in WORKING and preposition in _WHERE:
        return bool(following.flags & INSTITUTION)  # الصحفي سالم العلي العامل [في] إذاعة النور
    if not named and following.flags & lexicon.SPEECH and following.phrases and head & TITLED:
        if phrase_at(words, j + 1)[1] & lexicon.ORGANIZATION_NAME:
            return True  # القيادي في [الإطار التنسيقي]
    if named or following.flags & (lexicon.SPEECH | lexicon.TIME | lexicon.PRONOUN | lexicon.RELATIVE | lexicon.NUMBER):
        return False
    if following.phrases and phrase_at(words, j + 1)[1] & lexicon.TIME:
        return False  # في عيد الميلاد
    if following.complementizer:
        return False
    if preposition == "الي" and following.article and any(form.lemma == "قال" for form in following.cues):
        return False  # خلص الكاتب [إلى القول] إن
    if preposition == "من" and j == first + 1 and words[first].folded in SOME and has_pronoun(following):
        return True  # عدد [من متابعيها]
    if following.form.endswith(THIRD_PERSON) and not following.article and not following.flags & INSTITUTION:
        return False  # في قراره الصادر
    if preposition == "في" and _is_his_speech(following):
        return False  # في حديثه: no town of حديثة
    if preposition == "في" and following.stem == _MEMORY:
        return False  # قال الرئيس [في ذكرى] الاستقلال
    if (
        preposition in ("في", "من")
        and j + 2 < limit
        and following.kind == NOT_PUNCTUATION
        and has_pronoun(words[j + 2])
    ):
        if not (following.article or following.flags & INSTITUTION):
            return False  # في ختام زيارته, من مقر إقامته
    if preposition == "في" and following.article and following.stem in SPOTS and not (
        j + 2 < limit and words[j + 2].article
    ):  # fmt: skip
        return False  # قال مسؤول أمني [في المكان]
    network = words[j + 2] if following.kind in (MARK, SINGLE_MARK) and j + 2 < limit else following
    if preposition == "في" and network.bare in PLATFORMS and not head & (lexicon.ROLE | lexicon.SPOKESPERSON):
        return False  # حساب الوزارة [في «تويتر»]
    if preposition == "في" and following.article and following.stem in _AGES:
        return False  # سائق [في] الثلاثين من عمره
    if preposition == "في" and _is_passage(words, j + 1, limit):
        return False  # قال الكاتب [في المقدمة]: where it is written
    if preposition == "في":
        if following.flags & lexicon.DOCUMENT and not (following.article or following.flags & INSTITUTION):
            return False  # فريق من العلماء [في وثيقة] نشرت أمس
        if not head & TITLED and following.flags == lexicon.COMMON and not following.article:
            return False  # وزارة العدل [في قضية] لمكافحة الاحتكار
        return bool(head & (TITLED | INSTITUTION))
    if preposition == "حول":
        return words[first].stem in _RAPPORTEURS  # المقرر الخاص [حول] حقوق الإنسان
    if preposition == "مع":
        return words[j - 1].stem in _TIES  # الوزير المكلف بالعلاقات مع البرلمان
    if preposition == "من" and following.stem in _WITHOUT:
        return False  # قال الرئيس [من دون] تردد
    if preposition == "من":
        return bool(
            head & (lexicon.GROUP | lexicon.UNNAMED | lexicon.DOCUMENT | lexicon.ORGANIZATION_HEAD) or j - first <= 2
        )
    if (
        preposition == "لدي"
        and not following.flags
        and following.folded.endswith(("ه", "ها"))
        and not following.article
    ):
        return False  # لدى نزولها: when she came
    if preposition == "ل":
        marked = following.kind in (MARK, SINGLE_MARK) and j + 2 < limit
        name = j + 2 if marked else j + 1
        flags = words[name].flags | phrase_at(words, name)[1]
        if flags & lexicon.MEDIA or not head & lexicon.ROLE or (head | words[first].flags) & lexicon.GROUP:
            return False  # أوساط قانونية [لـ«الغد»]
        paper = words[name].article and words[name].folded.removeprefix("ال") in _PAPERS
        if marked and paper and not head & lexicon.SPOKESPERSON:
            return False  # مستشار رئيس الوزراء [لـ«الشرق الأوسط»]
        if marked and flags & lexicon.PLACE and name + 1 < limit and words[name + 1].kind == following.kind:
            return False  # مدير المستشفى [لـ«الرياض»]: in marks a place is a paper
        if marked and flags & lexicon.ORGANIZATION_HEAD and (head & lexicon.SPOKESPERSON or not head & lexicon.UNNAMED):
            return True  # المتحدث الرسمي لـ«جماعة النور»
        return bool(flags & lexicon.ORGANIZATION_NAME) and not head & lexicon.UNNAMED  # المدير لـ«آبل»
    if preposition == "علي" and network.bare in PLATFORMS:
        return False  # كتبت الممثلة [على إنستغرام]، كتب اللاعب [على «إنستغرام»]
    person = following.flags & lexicon.GIVEN_NAME and not following.flags & (lexicon.NAME_IS_WORD | INSTITUTION)
    if preposition == "علي" and (person or words[j - 1].flags & lexicon.PLACE):
        return False  # أنكرت الكاتبة [على سلمى] أنها, شدد محافظ أسوان [على أهمية] العمل
    if preposition == "الي" and (head & lexicon.GROUP or following.stem in PRESS or following.folded == "جانب"):
        return False  # خرج السكان [إلى الشارع], أسر دبلوماسي [إلى صحافيين], كتب الحاكم [إلى جانب] الصورة
    if preposition == "الي" and _is_sent_to_nobody(words[first], following):
        return False  # يعود بحسب هيئات دولية [إلى ضعف] الاستثمار
    if preposition in ("علي", "لدي", "الي"):
        return bool(head & TITLED) and (preposition == "لدي" or not following.flags & lexicon.MEDIA)
    if preposition == "عن":
        whom = following.flags & INSTITUTION or following.bare in _CONSTITUENCIES
        stands = words[first].bare in _STANDING and bool(whom)
        behind = words[j - 1].article and j - 2 >= first and words[j - 2].bare in _ABOUT  # المسؤول الأول [عن] المحتوى
        pleads = words[j - 1].bare in _PLEADING and bool(following.flags & _DEFENDED)  # المحامي [عن الضحايا] سالم العلي
        return words[j - 1].bare in _ABOUT or behind or stands or pleads  # عضو مجلس النواب [عن مدينة] طبرق
    return preposition in ("داخل", "ضد", "بين", "قرب") and bool(head & TITLED)


def is_on_a_network(words: list[Word], first: int, j: int) -> bool:
    """Whether a preposition tells on which network accounts are that speak: حسابات وصفحات [على] مواقع التواصل."""
    if words[j].folded != "علي" or j + 1 >= len(words) or words[j + 1].complementizer is not None:
        return False
    return words[j - 1].stem in _ACCOUNTS or (words[first].stem in _ACCOUNTS and not words[j - 1].article)


def _is_his_speech(word: Word) -> bool:
    """Whether a word is a noun of speech with its pronoun, which is a town's name with another last letter: حديثه."""
    if word.form[-1:] != "ه" or word.preposition or not word.flags & lexicon.PLACE:
        return False
    noun = lexicon.entries().get(word.folded[:-1])
    return noun is not None and bool(noun.flags & lexicon.SPEECH)


def is_charged_by(words: list[Word], j: int) -> bool:
    """Whether من tells which institution put somebody or a body in office: الحكومة المكلفة [من] مجلس النواب."""
    if j == 0 or j + 1 >= len(words) or words[j].folded != "من":
        return False
    charged = words[j - 1].article and words[j - 1].stem in _CHARGED_BY
    return charged and bool(words[j + 1].flags & lexicon.ORGANIZATION_HEAD)


def _is_sent_to_nobody(head: Word, following: Word) -> bool:
    """Whether a body, or findings, are not sent to whom إلى names: بحسب منظمة [إلى ضعف], but تقرير [إلى مجلس الأمن]."""
    if head.flags & (lexicon.ROLE | lexicon.UNNAMED) or following.flags & INSTITUTION:
        return False
    return bool(head.flags & lexicon.ORGANIZATION_HEAD) or head.stem in FINDINGS


def is_where_somebody_serves(words: list[Word], j: int, limit: int) -> bool:
    """Whether a place follows a direction after an institution, and then a name: [شمال غزة] سالم العلي."""
    if j + 2 >= limit or words[j].conjunction or not words[j + 1].flags & lexicon.PLACE:
        return False
    if not (words[j - 1].article or words[j - 1].flags & INSTITUTION):
        return False
    given = words[j + 2]
    return bool(given.flags & lexicon.GIVEN_NAME) and not (given.article or given.conjunction or given.preposition)


def is_in_the_middle_of(words: list[Word], j: int, limit: int) -> bool:
    """Whether في tells in which part of a place somebody works who is named next: [في وسط المدينة] سامي حداد."""
    if words[j].folded != "في" or j + 4 >= limit or words[j + 1].stem not in _MIDDLES or words[j + 1].article:
        return False
    place = words[j + 2]
    if not (place.article or place.flags & lexicon.PLACE) or place.preposition or place.conjunction:
        return False
    given = words[j + 3 + (words[j + 3].kind == COMMA)]
    return bool(given.flags & lexicon.GIVEN_NAME) and not (given.conjunction or given.preposition)


def _is_passage(words: list[Word], j: int, limit: int) -> bool:
    """Whether a noun is a part of a text, which none works in: المقدمة, الفصل الثاني, but the القسم of a hospital."""
    if words[j].stem in _PASSAGES:
        return True
    return words[j].stem in _PARTS and words[j].article and j + 1 < limit and words[j + 1].stem in ORDINALS


def has_pronoun(word: Word) -> bool:
    """Whether a noun has a pronoun attached, which completes it: وزارته، مدربهم, but not لمياه."""
    if word.article or word.flags & (PERSON_NAME | INSTITUTION):
        return False
    return word.form.endswith(THIRD_PERSON) and not word.folded.endswith(_IN_HE)


def bears_a_name(before: Word) -> bool:
    """Whether a noun without the article is an institution or contest whose name follows: دوري [روشن السعودي]."""
    if before.article:
        return False
    if before.stem in _CONTESTS:
        return True
    if not before.flags & lexicon.ORGANIZATION_HEAD:
        return False
    return not (before.cues or before.flags & (lexicon.VERB | lexicon.ROLE | lexicon.NAME_IS_WORD))


def is_its_own(before: Word, word: Word) -> bool:
    """Whether a noun with a pronoun follows the proper name of an institution: خفضت شركة سما [أسعارها]."""
    if word.preposition or word.conjunction or len(word.folded) < _SHORTEST_OWNED or not has_pronoun(word):
        return False
    construct = before.flags & (lexicon.ORGANIZATION_HEAD | lexicon.COMMON | TITLED) and not before.article
    return not (construct or word.flags & ~lexicon.COMMON or word.complementizer)


def is_owned(word: Word) -> bool:
    """Whether the noun of an institution has a pronoun that completes it: مدرب [منتخبنا], رئيس [ناديهم]."""
    owned = word.flags & lexicon.ORGANIZATION_HEAD and not word.article
    return bool(owned) and word.form.endswith(("نا", "ه", "ها", "هم"))


def _is_of_an_institution(words: list[Word], j: int) -> bool:
    """Whether a programme is an institution and no broadcast: للبرنامج الإنمائي، لبرنامج الأمم المتحدة."""
    following = words[j + 1]
    if words[j].article:
        return bool(following.flags & (lexicon.NISBA | lexicon.NATIONALITY))
    phrase = phrase_at(words, j + 1)[1] if following.phrases else 0
    return bool((following.flags | phrase) & INSTITUTION)


def _ends_there(words: list[Word], j: int) -> bool:
    """Whether what somebody says, a time or a mark follows a word at once."""
    if j + 1 >= len(words):
        return False
    following = words[j + 1]
    return (
        following.kind != NOT_PUNCTUATION
        or following.complementizer is not None
        or bool(following.flags & lexicon.TIME and following.bare not in _OVERALL)  # but للاتحاد [العام]
    )


def _is_field(words: list[Word], j: int) -> bool:
    """Whether what a directorate deals with follows its name: المديرية العامة [للجوازات], المديرية العامة [للاتصال]."""
    word = words[j]
    if j < 2 or word.preposition != "ل" or not word.article or words[j - 1].bare not in _GENERAL:
        return False
    if word.flags & (lexicon.GROUP | lexicon.ROLE_PLURAL | lexicon.ROLE | PERSON_NAME | lexicon.MEDIA):
        return False
    return words[j - 2].article and bool(words[j - 2].flags & lexicon.ORGANIZATION_HEAD)


def _is_organized(words: list[Word], j: int, limit: int) -> bool:
    """Whether an occasion is what a committee or its head is for: اللجنة المنظمة [للمؤتمر], مدير عام [للملتقى] سالم."""
    word = words[j]
    if word.preposition != "ل" or not word.article or word.conjunction or not word.flags & lexicon.SPEECH or j < 2:
        return False
    if words[j - 1].article and words[j - 2].article and words[j - 2].stem in _ORGANIZERS:
        return True
    after = j + 1
    while after < limit and words[after].article and not words[after].flags & (lexicon.HONORIFIC | PERSON_NAME):
        after += 1  # للمؤتمر [السنوي الثالث] سالم العلي
    if after + 1 >= limit or words[after].preposition or words[after].conjunction:
        return False
    named = is_only_given_name(words[after])
    return bool(named or words[after].flags & lexicon.HONORIFIC)


def _is_lasting_gathering(words: list[Word], j: int, limit: int) -> bool:
    """Whether a congress or forum is a body that has officers, by its adjective: المنسق العام [للمؤتمر القومي]."""
    word = words[j]
    if (
        word.preposition != "ل"
        or not word.article
        or word.conjunction
        or word.stem not in _GATHERINGS
        or j + 1 >= limit
    ):
        return False
    return words[j - 1].article and words[j + 1].article and bool(words[j + 1].flags & lexicon.NISBA)


def _is_other_agency(words: list[Word], j: int) -> bool:
    """Whether an agency does not bring news, so that it is no one to speak to: المفوض العام [لوكالة] الأونروا."""
    return words[j].stem == "وكاله" and j + 1 < len(words) and words[j + 1].bare in _OF_OTHER_AGENCIES


def _is_union_of(words: list[Word], j: int, limit: int, head: int) -> bool:
    """Whether a union is told whose it is, and not who was told: الاتحاد الدولي [للصحفيين], not قال الوزير [للصحفيين].

    An officer of it may speak to the press, so that a name has to follow.
    """
    if j < 2 or words[j - 2].stem not in _UNIONS or not words[j - 1].article:
        return False
    if not head & (lexicon.ROLE | lexicon.SPOKESPERSON):
        return True
    following = words[j + 1] if j + 1 < limit else words[j]
    titled = following.article and following.flags & (lexicon.HONORIFIC | lexicon.RANK)
    return bool(titled or (following.flags & lexicon.GIVEN_NAME and not following.article))


def _is_of_a_journalist(words: list[Word], j: int, limit: int) -> bool:
    """Whether a medium is whose journalist is named behind it: المحلل العسكري [لصحيفة] الضحى سامي حداد."""
    own = not words[j].article and words[j - 1].article
    for k in range(j + 2 - words[j].article, min(limit - 1, j + _LONGEST_MEDIUM)):
        word = words[k]
        if word.kind == COMMA and words[j - 2].article and words[j - 2].stem in _CHIEFS:
            return bool(words[k + 1].flags & lexicon.GIVEN_NAME) and _is_full_name(words, k + 1)
        if word.kind not in (NOT_PUNCTUATION, MARK) or word.complementizer is not None:
            return False
        if word.article and word.flags & (lexicon.HONORIFIC | lexicon.RANK) and words[k - 1].kind == NOT_PUNCTUATION:
            return bool(words[k + 1].flags & lexicon.GIVEN_NAME)  # المدير التنفيذي [للوكالة] الدولية السيد سامي حداد
        if word.flags & lexicon.GIVEN_NAME and not word.article and _is_full_name(words, k):
            return True  # المدير العام [للوكالة] الوطنية سامي حداد أن
        if not own:
            continue
        if is_only_given_name(word) and not word.article:
            return True
    return False


def _is_of_its_chief(words: list[Word], j: int) -> bool:
    """Whether a medium stands with its chief's title between commas: سامي حداد، المدير العام [لوكالة] الأنباء، قال.

    Who is told something stands behind the comma, or none follows: سامي حداد، المدير العام، لوكالة الأنباء.
    """
    start = j - _SIZE_OF_A_CHIEF
    if start < 1 or words[start - 1].kind != COMMA or not (words[start].article and words[j - 1].article):
        return False
    if words[start].stem not in _CHIEFS or words[j - 1].flags & (INSTITUTION | PERSON_NAME):
        return False
    following = range(j + 1, min(len(words), j + _LONGEST_MEDIUM))
    end = next((k for k in following if words[k].kind != NOT_PUNCTUATION), j)
    if words[end].kind == OPENING_BRACKET:
        end = next((k + 1 for k in following if words[k].kind == CLOSING_BRACKET and k + 1 < len(words)), j)
    return words[end].kind == COMMA and not any(word.complementizer for word in words[j + 1 : end])


def _is_full_name(words: list[Word], k: int) -> bool:
    """Whether a given name and a surname stand right before what somebody says: [سامي حداد] أن, [كريم سالم]، إن.

    So they do before their verb, and where the sentence ends: ``«…»، يقول المدير العام للصحيفة [سامي حداد].``
    """
    if k + 2 >= len(words) or not words[k + 1].flags & PERSON_NAME or words[k + 1].conjunction:
        return False
    end = words[k + 2]
    says = any(form.part == "verb" and form.person == 3 for form in end.cues)
    return end.kind in (COMMA, COLON, FULL_STOP) or end.complementizer is not None or says


def binds_prefix(words: list[Word], j: int, limit: int, head: int, named: bool) -> bool:
    """The same for a preposition written with its noun: للجامعة، بوزارة."""
    word = words[j]
    phrase = phrase_at(words, j)[1] if word.phrases else 0
    if word.preposition == "ل" and words[j - 1].stem in BELONGING and words[j - 1].article:
        return True  # مديرية العلوم التابعة [لوكالة] الفضاء
    if word.preposition == "ل" and words[j - 1].stem in LOYAL and not words[j - 1].article:
        return not named  # مواقع موالية [للحزب]
    if word.preposition == "ل" and phrase & lexicon.MEDIA and not word.article:
        return not named and bool(head & lexicon.ROLE) and _is_of_its_chief(words, j)  # قال الطبيب [لفرانس برس]
    if word.article and word.stem == _NEWS and word.preposition == "ل":
        return not named  # وكالة البحر الأحمر [للأنباء]: nobody speaks to news
    if phrase & lexicon.ORGANIZATION_NAME and not word.flags & lexicon.MEDIA:
        return not named and bool(head & (TITLED | INSTITUTION))  # المديرة [لبرنامج الأغذية العالمي]
    if phrase & lexicon.PLACE and word.preposition == "ب":
        return not named and bool(head & (TITLED | INSTITUTION))  # مدير التموين [ببني سويف]
    if word.preposition == "ل" and word.article and word.stem in _PAPERS and _ends_there(words, j):
        return False  # أكد رئيس البلدية [للشروق] أن
    if word.stem == "برنامج" and j + 1 < limit and _is_of_an_institution(words, j):
        return not named and bool(head & TITLED)
    if _is_field(words, j) or _is_organized(words, j, limit):
        return True
    if head & lexicon.ROLE and not named and _is_lasting_gathering(words, j, limit):
        return True
    if word.flags & (lexicon.SPEECH | lexicon.TIME) or word.preposition == "ك":
        return False
    if word.preposition == "ل":
        if word.article and word.stem in PRESS and _is_union_of(words, j, limit, head):
            return not named  # الاتحاد الدولي [للصحفيين]
        if (word.flags & lexicon.MEDIA or word.stem in PRESS) and not _is_other_agency(words, j):
            if named or not head & lexicon.ROLE:
                return False
            if words[j - 1].stem in _CORRESPONDENTS and not words[j - 1].article:
                return not word.article  # مراسل [لقناة] الغد
            return _is_of_a_journalist(words, j, limit) or _is_of_its_chief(words, j)
        other = lexicon.NAME_IS_WORD | lexicon.FUNCTION | INSTITUTION | TITLED
        if words[j - 1].article and word.flags & lexicon.GIVEN_NAME and not (
            word.flags & other or head & lexicon.DOCUMENT
        ):  # fmt: skip
            return False  # قالت الحكومة [للوليد]
        bearer = words[j - 1].article and words[j - 1].flags & (lexicon.ROLE | lexicon.KIN) and not words[j - 2].article
        nameless = (head & lexicon.UNNAMED or bearer) and not (head | words[j - 1].flags) & lexicon.SPOKESPERSON
        if word.article and (word.stem in _TOLD or (word.stem in _TOLD_IN_COURT and nameless)):
            return False  # قالت المحلفة الثانية [للقاضي], قال آخر [للمحكمة]
        return not named and bool(head & (TITLED | INSTITUTION))
    if word.article and word.flags & lexicon.ROLE and not word.flags & INSTITUTION:
        return False  # التقى رئيس الاتحاد [بالوزير]
    if word.preposition == "ب" and word.article and word.flags == lexicon.COMMON and j + 1 < limit:
        if words[j + 1].folded in _OF_AN_ACT:
            return False  # هدد سكان الحي [باللجوء] إلى القضاء
    return not named and bool(head & (TITLED | INSTITUTION)) and (word.article or bool(word.flags & INSTITUTION))
