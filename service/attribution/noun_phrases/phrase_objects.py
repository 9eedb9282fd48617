"""Nouns behind a noun phrase that are no part of it: the object of its verb, or somebody else: ``ناشدت [ابنته]``."""

import re
from typing import Final

from service.attribution.names.words_of_names import is_name_word
from service.attribution.noun_phrases.binding import TITLED, has_pronoun
from service.attribution.noun_phrases.phrase_borders import (
    APPOSITION,
    LASTING,
    NAMING,
    SAME,
    is_outgoing,
    is_proper,
    is_tanwin,
)
from service.attribution.noun_phrases.phrase_predicates import is_capacity
from service.attribution.text.phrases import phrase_at
from service.attribution.text.shapes_of_names import NOUN_SHAPE
from service.lexicon import entries as lexicon
from service.lexicon.entries import FUNCTION, PERSON_NAME
from service.lexicon.openers import SOME_OF_THEM
from service.lexicon.punctuation import NOT_PUNCTUATION
from service.lexicon.word_sets import word_set
from service.lexicon.words import Word

_NO_OBJECT: Final = (
    PERSON_NAME | lexicon.PLACE | lexicon.ORGANIZATION_NAME | lexicon.TIME | lexicon.NUMBER | lexicon.ADVERB
)  # fmt: skip
_THE_PRESS: Final = ("صحفيين", "صحافيين", "مراسلين", "اعلاميين")
_GENERAL: Final = word_set("phrase_objects.general")
STYLES: Final = word_set("phrase_objects.styles")
CHANTED: Final = word_set("phrase_objects.chanted")
OF_MANY: Final = word_set("phrase_objects.of_many")
_NUMBERED: Final = word_set("phrase_objects.numbered")
_FIELDS: Final = word_set("phrase_objects.fields")
_DEEDS: Final = word_set("phrase_objects.deeds")
# the shapes of verbal nouns, also those that names have too: تعاقد, تكفل
_DEED_SHAPE: Final = re.compile(NOUN_SHAPE.pattern + "|ت[^ايو]ا[^ايو]{2}|ت[^اي][^اوي]{2}")
_YEARS: Final = ("عاما", "سنه", "ربيعا")
_ADJECTIVE_ENDINGS: Final[tuple[str, ...]] = ("ي", "ى", "ية", "يين", "يون")
# adjectives that tell one group from others
OTHER_ONES: Final = ("اخر", "اخري", "ثان", "ثاني", "ثانيه", "ثالث", "ثالثه", "رابع", "رابعه", "خامس", "خامسه")
_SHORTEST_OWNED: Final = 4
_WHO_HAS: Final = (
    lexicon.ROLE | lexicon.RANK | lexicon.GROUP | lexicon.ROLE_PLURAL | lexicon.ORGANIZATION_HEAD | lexicon.UNNAMED
    | lexicon.NATIONALITY
)  # fmt: skip


def styles_another(words: list[Word], j: int, limit: int) -> bool:
    """Whether a form of address behind a name opens another person's title: سالم العلي [سمو] رئيس الوزراء."""
    word = words[j]
    if word.article or word.conjunction or word.flags & (lexicon.ROLE | lexicon.RANK) or j + 1 >= limit:
        return False
    if governs_an_officer(words[j - 1]):
        return False  # سالم العلي مستشار [معالي] الوزير
    if word.flags & lexicon.FAMILY_NAME and not words[j - 1].flags & lexicon.FAMILY_NAME:
        return False  # سليم [سعادة]
    return word.stem in STYLES and bool(words[j + 1].flags & (lexicon.ROLE | lexicon.HONORIFIC))


def governs_an_officer(before: Word) -> bool:
    """Whether a word of respect behind a word completes it, being of whom somebody serves: [مستشار] معالي الوزير."""
    served = before.flags & (lexicon.ROLE | lexicon.ORGANIZATION_HEAD) and not before.flags & PERSON_NAME
    return bool(served) and not before.article


def served_end(words: list[Word], j: int, limit: int) -> int:
    """The token after the word of respect and office of whom somebody serves: مستشار [معالي وزير] الصحة; else ``j``."""
    if words[j].stem not in STYLES or words[j].article or not governs_an_officer(words[j - 1]):
        return j
    size, phrase = phrase_at(words, j)
    office = j + (size if phrase & lexicon.HONORIFIC else 1)
    if phrase & lexicon.HONORIFIC and words[office - 1].flags & (lexicon.ROLE | lexicon.RANK):
        return min(office, limit)  # ممثل [جلالة الملك]
    if office >= limit or not words[office].flags & (lexicon.ROLE | lexicon.RANK):
        return j
    whole, listed = phrase_at(words, office)
    return min(limit, office + (whole if listed & lexicon.ROLE else 1))  # مستشار [سمو ولي العهد]


def points_on(words: list[Word], first: int, j: int) -> bool:
    """Whether هذا opens what follows a named source: ذكر الوزير سامي حداد [هذا] الأسبوع."""
    return j > first and bool(words[j].flags & lexicon.DEMONSTRATIVE)


def is_somebody_else(words: list[Word], j: int) -> bool:
    """Whether somebody follows the body of people without a name: نواب في البرلمان [الوزير], [وزير] الصحة."""
    word = words[j]
    if not words[j - 1].article or word.conjunction or word.preposition:
        return False
    many = (
        word.article and word.folded.endswith("ين") and bool(word.flags & lexicon.MANY_PEOPLE)
    )  # حذر خبراء في الوزارة [المواطنين]
    return many or bool(word.flags & (lexicon.ROLE | lexicon.RANK | lexicon.HONORIFIC | lexicon.MINISTER))


def names_another(words: list[Word], first: int, end: int) -> bool:
    """Whether an apposition names somebody by a title and a given name: ``[السفير سامي حداد]``."""
    if first + 1 < end and not words[first].article and words[first + 1].article:
        if words[first].flags & lexicon.ROLE and words[first + 1].flags & lexicon.ROLE:
            return False  # [مستشار الرئيس سامي حداد]: whose adviser somebody is
    for k in range(first + 1, end):
        word, before = words[k], words[k - 1]
        titled = before.flags & (lexicon.ROLE | lexicon.RANK | lexicon.HONORIFIC)
        doubtful = word.flags & lexicon.NAME_IS_WORD and not titled
        if not word.flags & lexicon.GIVEN_NAME or doubtful or not before.article:
            continue
        if word.folded == "باسم" and not is_name_word(words, k):
            continue  # سالم العلي، المتحدث [باسم] النقابة
        if word.article or word.conjunction or word.preposition or before.flags & PERSON_NAME:
            continue
        if k - 2 < first or not words[k - 2].flags & lexicon.ORGANIZATION_HEAD or words[k - 2].article:
            return bool(words[first].flags & (lexicon.ROLE | lexicon.RANK | lexicon.HONORIFIC))  # no مركز الملك فهد
    return False


def is_behind_a_plural(words: list[Word], first: int, j: int) -> bool:
    """Whether a noun follows a plural that is in no construct, for its nun: اتهم متظاهرون غاضبون [الحكومة]."""
    k, word = j - 1, words[j]
    if words[k].folded in OTHER_ONES and k > first and word.article and not words[k - 1].article:
        return not (word.conjunction or word.preposition)  # حملت فئة ثالثة [اللاعبين] المسؤولية
    while k > first and _ends_in_nun(words[k]) and not words[k].flags & lexicon.MANY_PEOPLE:
        k -= 1
    if (
        k < first
        or not (words[k].flags & lexicon.MANY_PEOPLE and _ends_in_nun(words[k]))
        or words[k].flags & PERSON_NAME
    ):
        return False
    if word.kind != NOT_PUNCTUATION or word.conjunction or word.preposition or word.form.endswith(("ون", "و")):
        return False
    if word.article or word.flags & lexicon.GIVEN_NAME:
        return True  # اتهم معارضون [سالم العلي]
    return not (word.stem in OF_MANY or word.flags & (lexicon.NATIONALITY | FUNCTION | PERSON_NAME))


def _ends_in_nun(word: Word) -> bool:
    """Whether a word is spelled as an indefinite sound plural: متظاهرون, ومعارضون."""
    return word.form.endswith("ون") and not (word.article or word.preposition)


def is_described(word: Word, head: int) -> bool:
    """Whether a definite noun after a definite subject is its object: a document, an official after an institution."""
    if word.conjunction or word.flags & (lexicon.NISBA | lexicon.NATIONALITY | lexicon.HONORIFIC):
        return False
    if word.flags & lexicon.DOCUMENT and not word.flags & (lexicon.ROLE | PERSON_NAME):
        return True
    return (
        bool(head & lexicon.ORGANIZATION_HEAD and word.flags & lexicon.ROLE) and not word.flags & lexicon.AMBIGUOUS_ROLE
    )


def is_relational(before: Word, word: Word) -> bool:
    """Whether a word in ية is the adjective of a feminine or of things: الشركة [الوطنية], الحقوق [المدنية]."""
    things = before.form.endswith(("ة", "ات")) or before.stem in _FIELDS
    return things and word.form.endswith("ية") and word.stem != "مسووليه"


def is_deed(words: list[Word], j: int) -> bool:
    """Whether a verbal noun with the article and its preposition is the object of the verb: الوزير [الحديث] عن.

    It stands behind what is definite already, to which it is neither complement nor adjective: ``أعلنت شرطة دبي
    [القبض] على``, ``أعلن نادي بغداد [التعاقد] مع``.
    """
    word, before = words[j], words[j - 1]
    if not word.article or word.conjunction or word.preposition or j + 1 >= len(words):
        return False
    known, following = word.stem in _DEEDS, words[j + 1]
    if word.flags & ~(lexicon.COMMON | lexicon.SPEECH | lexicon.DOCUMENT) and not known:
        return False
    apart = bool(following.flags & lexicon.PREPOSITION)
    if not (apart or following.preposition):
        return False
    if not _is_bodys_place(words, j - 1) and (before.flags & PERSON_NAME or not (before.article or is_proper(before))):
        return False
    noun = word.form.removeprefix("ال")
    if noun[:1] == "م" or is_relational(before, word):
        return False  # مجلس أخلاقيات القيم [المنقولة]
    said = apart and bool(word.cues) and all(form.part == "noun" for form in word.cues)
    return known or said or _DEED_SHAPE.fullmatch(noun) is not None


def _is_bodys_place(words: list[Word], j: int) -> bool:
    """Whether a place stands right behind the noun of an institution, though families are called so: شرطة [عجمان]."""
    if not words[j].flags & lexicon.PLACE or words[j].preposition or words[j].conjunction or j == 0:
        return False
    return bool(words[j - 1].flags & lexicon.ORGANIZATION_HEAD) and not words[j - 1].article


def _is_adjective_of_accusative(head: Word, before: Word, word: Word) -> bool:
    """Whether a word in the accusative tells of somebody in it, right behind: مصدراً [أمنياً]; not مصدراً [تعليقاً]."""
    somebody = head.flags & (lexicon.ROLE | lexicon.UNNAMED) and not head.article and head.form[-1] == "ا"
    return bool(somebody) and before.form[-1] == "ا" and not any(form.part == "noun" for form in word.cues)


def is_object(words: list[Word], first: int, j: int) -> bool:
    """Whether a word can only be the object of the verb: an accusative, or a noun after a plural that keeps its ن."""
    before, word = words[j - 1], words[j]
    if word.article or word.conjunction or word.preposition or word.flags & (lexicon.GIVEN_NAME | FUNCTION):
        return False
    if is_tanwin(word) and _is_adjective_of_accusative(words[first], before, word):
        return False  # أن مصدراً [أمنياً] قال
    if is_tanwin(word) or (word.folded[-1] == "ا" and not word.flags and any(c.part == "noun" for c in word.cues)):
        return True  # الوزير [تعليقا] على القرار
    if before.article and word.folded in CHANTED:
        return True  # ردد المحتجون [شعارات]
    if before.article and word.flags & lexicon.GROUP and not word.flags & (PERSON_NAME | lexicon.PLACE | lexicon.ROLE):
        of_an_office = j - 1 > first and words[j - 2].flags & lexicon.ROLE and not words[j - 2].article  # رئيس الوزراء
        many = before.flags & (lexicon.GROUP | lexicon.ROLE_PLURAL)
        return bool(not many or of_an_office)  # طمأن رئيس الدائرة [سكان] القرى
    if is_proper(before) and word.flags == lexicon.COMMON and len(word.folded) > 4:
        return word.folded.endswith(("هم", "ها"))  # متمردو طالبان [مسؤوليتهم]
    plural = before.flags & (lexicon.GROUP | lexicon.ROLE_PLURAL) and before.folded.endswith(("ون", "ين"))
    if plural and word.flags & (lexicon.DOCUMENT | lexicon.SPEECH) and not before.article:
        return True  # نشر ناشطون [صورة]
    if word.flags == lexicon.COMMON and word.folded[-1] == "ا" and not word.folded.endswith("ها"):
        of_many = bool(plural) or before.folded.endswith("ات")
        return of_many and word.folded[:-1] in lexicon.entries()  # تناقلت صفحات [مقطعا]
    return bool(plural) and len(before.folded) > 4 and word.folded.endswith(("هم", "ها", "هن")) and not word.flags


def begins_an_institution(word: Word) -> bool:
    """Whether a word is the noun of an institution, which after a noun with the article is the object of the verb."""
    return bool(word.flags & lexicon.ORGANIZATION_HEAD) and not (
        word.conjunction or word.preposition or word.flags & (APPOSITION | lexicon.PLACE | lexicon.TIME)
    )


def counts_what_follows(words: list[Word], j: int) -> bool:
    """Whether a number behind a definite noun counts what follows: المنظمة [87] هجوما, not القناة [12]."""
    before = words[j - 1]
    if before.article and before.flags & lexicon.NATIONALITY and j > 1 and words[j - 2].article:
        before = words[j - 2]  # السلطات الإيرانية [35] امرأة
    if not before.article or before.stem in _NUMBERED or j + 1 >= len(words):
        return False
    counted = words[j + 1]
    if counted.folded in _YEARS and not before.flags & lexicon.ORGANIZATION_HEAD:
        return False  # الفرنسي البالغ [32] عاما
    if counted.kind != NOT_PUNCTUATION or counted.article or counted.conjunction or counted.preposition:
        return False
    if counted.flags & lexicon.NUMBER:
        return not counted.folded[:1].isdigit()  # 300 ألف
    if counted.complementizer or counted.flags & (lexicon.FUNCTION | lexicon.NATIONALITY | PERSON_NAME):
        return False
    return bool(before.flags & lexicon.ORGANIZATION_HEAD) or not counted.flags & (lexicon.TIME | lexicon.ROLE)


def is_told_medium(words: list[Word], first: int, j: int) -> bool:
    """Whether a medium stands behind somebody unnamed and an adjective: أبلغ مسؤول أميركي [وكالة] الغد.

    It completes no noun there, so that it is who is told.
    """
    word, adjective = words[j], words[j - 1]
    if word.article or word.conjunction or word.preposition:
        return False
    somebody = lexicon.UNNAMED | lexicon.GROUP | lexicon.ROLE_PLURAL
    first += not words[first].flags & somebody  # ثلاثة [مسؤولين]
    if first >= j - 1 or not words[first].flags & somebody:
        return False
    if words[first].article or adjective.article:
        return False
    return bool(adjective.flags & lexicon.NATIONALITY) or (
        adjective.form.endswith(_ADJECTIVE_ENDINGS) and not adjective.flags & ~(lexicon.COMMON | lexicon.NISBA)
    )


def is_plain(word: Word) -> bool:
    """Whether a word is nothing but a common noun, which after a noun with the article begins another phrase."""
    if word.pronoun is not None and not word.complementizer and any(form.part == "noun" for form in word.cues):
        return True  # رئيس الاتحاد [حديثه]
    said = not (word.flags & ~lexicon.COMMON or word.conjunction or word.preposition) and word.cues
    if said and all(form.part == "noun" for form in word.cues):
        return True  # نفى الرئيس [فرضية] وجود علاقة, رفض القاضي [مزاعم] سامي
    if word.flags != lexicon.COMMON or word.conjunction:
        return False
    return word.folded[0] not in "بلكف" or (
        word.folded in lexicon.entries() and word.folded[1:] not in lexicon.entries()  # بدء, but بالرباط
    )


def is_own_word(word: Word) -> bool:
    """Whether a noun of saying has his or hers attached: حديثه، تصريحها."""
    if word.pronoun is None or word.article or word.conjunction or word.preposition:
        return False
    return any(form.part == "noun" for form in word.cues)


def is_a_woman_behind_a_man(words: list[Word], first: int, j: int) -> bool:
    """Whether a role in the feminine follows a man, by his title or given name: المدرب سالم العلي [صحافية] نيجيرية."""
    word, head = words[j], words[first]
    if word.form[-1:] != "ة" or word.gender != "f" or not word.flags & lexicon.ROLE or word.flags & PERSON_NAME:
        return False
    if word.article or word.preposition or word.conjunction:
        return False
    titled = head.flags & (lexicon.ROLE | lexicon.RANK | lexicon.HONORIFIC)
    return (head.gender if titled else head.name_gender) == "m"


def is_named_after_a_body(words: list[Word], j: int) -> bool:
    """Whether a person's name follows a body with the article, whose name it cannot be: اليمين [سالم] العلي."""
    body, word = words[j - 1], words[j]
    if not (body.article and body.flags & lexicon.ORGANIZATION_HEAD) or body.flags & (TITLED | NAMING):
        return False
    following = words[j + 1].flags if j + 1 < len(words) else 0
    return not (word.article or word.preposition or word.conjunction) and bool(
        word.flags & lexicon.GIVEN_NAME or (not word.flags and following & lexicon.FAMILY_NAME)
    )


def is_of_kin(word: Word) -> bool:
    """Whether a word for kin has a pronoun that completes it: ناشدت [ابنته] وسائل الإعلام."""
    return bool(word.flags & lexicon.KIN) and has_pronoun(word)


def is_one_of_things(words: list[Word], j: int, head: int) -> bool:
    """Whether one of several follows many, who are no single one: خبراء الطاقة [أحد] هذه الحلول."""
    return bool(head & (lexicon.GROUP | lexicon.ROLE_PLURAL)) and words[j - 1].article


def is_told(before: Word, word: Word, head: int) -> bool:
    """Whether many in the accusative follow one who holds an office: الوزير [المواطنين], مسؤول أميركي [الصحافيين].

    Or the place or body of that office: رئيس بلدية حلب [السائقين]. ``head`` are the category bits of what heads the
    noun phrase.
    """
    if not word.article or word.conjunction or word.preposition:
        return False
    many = word.stem.endswith("ين") and word.flags & lexicon.MANY_PEOPLE and not word.flags & PERSON_NAME
    if many and not before.article and before.flags & lexicon.NATIONALITY and not before.flags & lexicon.PLACE:
        return True
    if many and before.flags & (lexicon.PLACE | lexicon.ORGANIZATION_HEAD) and before.number == "s":
        if not word.flags & lexicon.NATIONALITY and (before.article or before.flags & lexicon.PLACE):
            return True
    if not before.article:
        return False
    if not word.stem.endswith("ين") and not (word.flags & lexicon.GROUP and not word.flags & lexicon.NATIONALITY):
        return False  # nor طمأن المحافظ [الأهالي]
    if word.flags & (PERSON_NAME | lexicon.ROLE):
        return False
    if head & lexicon.ROLE and not word.stem.endswith("ين"):
        return True  # طمأن رئيس الوزراء [الأهالي]: a noun is no adjective of the office
    return bool(before.flags & (lexicon.ROLE | lexicon.RANK))


def are_people_of_something(words: list[Word], j: int) -> bool:
    """Whether people stand, with what they are of, behind the place that a body serves: شرطة حلب [سكان] المدينة."""
    word = words[j]
    if j < 2 or j + 1 >= len(words) or word.article or word.conjunction or word.preposition:
        return False
    place, body = words[j - 1], words[j - 2]
    if not place.flags & lexicon.PLACE or place.flags & PERSON_NAME or body.article:
        return False
    nominative = word.stem.endswith(("و", "ون"))
    return bool(body.flags & lexicon.ORGANIZATION_HEAD) and words[j + 1].article and not nominative


def are_the_press(words: list[Word], first: int, j: int, named: bool) -> bool:
    """Whether the press follows a name, and so is told: أبلغ فينجر [الصحفيين] أن, but نقيب الصحفيين."""
    word, before = words[j], words[j - 1]
    if word.stem not in _THE_PRESS or not word.article or word.conjunction or word.preposition or j == first:
        return False
    return bool(named and before.flags & PERSON_NAME) or (j == first + 1 and not before.flags & ~PERSON_NAME)


def are_others(words: list[Word], first: int, j: int, named: bool) -> bool:
    """Whether many in the accusative, without the article, follow one who is definite: الوزير [صحافيين] أجانب."""
    word, before = words[j], words[j - 1]
    if word.article or word.conjunction or word.preposition or not word.stem.endswith("ين") or j == first:
        return False
    definite = before.article or (named and bool(before.flags & PERSON_NAME))
    return definite and not word.flags & (PERSON_NAME | lexicon.ROLE | lexicon.PLACE)


def begins_object(words: list[Word], j: int) -> bool:
    """Whether a noun after an adjective, both without the article, begins another phrase: تقارير صحفية [اعترافات] …."""
    word, adjective = words[j], words[j - 1]
    if word.article or word.preposition or word.conjunction or adjective.article or words[j - 2].article:
        return False
    if not adjective.flags & (lexicon.NISBA | lexicon.NATIONALITY | lexicon.ROLE) or adjective.preposition:
        return False
    if adjective.flags & lexicon.ROLE and not (words[j - 2].flags & lexicon.DOCUMENT and adjective.stem.endswith("يه")):
        return False
    possessed = len(word.folded) > 4 and word.folded.endswith(("ها", "هم")) and not word.flags & ~lexicon.COMMON
    noun = any(form.part == "noun" for form in word.cues) and not word.flags & ~(lexicon.COMMON | lexicon.DOCUMENT)
    return possessed or noun or _is_of_another_gender(words, j)


def _is_of_another_gender(words: list[Word], j: int) -> bool:
    """Whether a word in the feminine can be no adjective of the man or body before it: مركز محلي [دورة]."""
    word, adjective, head = words[j], words[j - 1], words[j - 2]
    if not word.form.endswith("ة") or adjective.form.endswith(("ة", "ات", "ن")) or not word.flags:
        return False
    if head.form.endswith(("ة", "ات", "ن")) or head.number != "s" or head.gender == "f" or head.flags & PERSON_NAME:
        return False
    return not word.flags & (PERSON_NAME | lexicon.PLACE | lexicon.ADVERB | lexicon.TIME)


def is_in_accusative(words: list[Word], first: int, j: int) -> bool:
    """Whether an indefinite noun is the object of what the phrase before it does, by its case: جمعية خيرية [معرضا].

    Args:
        words: the words of the article.
        first: the first token of the phrase.
        j: the token of the noun, behind it.
    """
    word, before = words[j], words[j - 1]
    if not is_capacity(word) or word.preposition or has_pronoun(word) or word.flags & _NO_OBJECT:
        return False
    if not (word.flags or word.cues) or word.flags & lexicon.ORGANIZATION_HEAD or not _is_known_without_alef(word):
        return False  # مدير [سينما] النخيل
    if before.flags & lexicon.NUMBER or before.folded[:1].isdigit() or before.kind != NOT_PUNCTUATION:
        return False
    return not any(is_capacity(words[k]) for k in range(first, j))


def _is_known_without_alef(word: Word) -> bool:
    """Whether a word is another that the lexicon knows, with the ending of the accusative: معرضا, but not تويوتا."""
    stem = word.folded.removeprefix(word.conjunction or "").removesuffix("ا")
    return len(stem) > 2 and stem in lexicon.entries()


def is_what_one_has(words: list[Word], j: int) -> bool:
    """Whether a noun with a pronoun follows who is definite, and so is what the verb is done to: لخص المدرب [فلسفته].

    Not where it is the subject of a participle: ``الرئيس المنتهية [ولايته]``.
    """
    word, before = words[j], words[j - 1]
    if word.conjunction or word.preposition or word.flags & ~(lexicon.COMMON | lexicon.SPEECH | lexicon.DOCUMENT):
        return False
    if not has_pronoun(word) or len(word.folded) < _SHORTEST_OWNED:
        return False
    if j > 2 and is_outgoing(words, j - 2):
        return True  # الرئيس المنتهية ولايته [موقفه]
    known = word.flags and before.article and not before.preposition  # but وزير الدفاع الفرنسي [ايرفيه] موران
    return bool(known and before.flags & _WHO_HAS)


def is_behind_what_is_ones_own(words: list[Word], j: int) -> bool:
    """Whether people or a body follow a relation with a pronoun, the same one, or some of them, who need nothing more.

    ``ناشدت والدته [السلطات]``, ``حذرت المصالح ذاتها [المواطنين]``, ``اتهم بعضهم [الحكومة]``, but ``شقيقه الأكبر``.
    """
    word, before = words[j], words[j - 1]
    if j == 0 or not word.article or word.preposition or word.conjunction:
        return False
    if not word.flags & (lexicon.GROUP | lexicon.ROLE_PLURAL | lexicon.ORGANIZATION_HEAD):
        return False
    if before.folded in SAME or before.folded in SOME_OF_THEM:
        return True
    return bool(before.flags & lexicon.KIN) and has_pronoun(before)


def is_general(words: list[Word], j: int) -> bool:
    """Whether a word goes on with a subject: المديرية [العامة], العضو [الداعم] الأمير, but صورة الشركة [العامة]."""
    following = words[j + 1] if j + 1 < len(words) else None
    if following is not None and following.article and following.flags & (lexicon.HONORIFIC | lexicon.RANK):
        return bool(words[j - 1].flags & lexicon.ROLE)
    return words[j].bare in _GENERAL and words[j - 1].stem != "شركه"


def is_thing_behind_a_body(words: list[Word], j: int) -> bool:
    """Whether a thing in the masculine stands behind a feminine body, no adjective of it: تواجه المنظمة [النقد].

    What tells when an office was held is of the officer: ``رئيس الحكومة [الأسبق]``.

    Args:
        words: the words of the article.
        j: the token of a common noun with the article.
    """
    body, word = words[j - 1], words[j]
    if not (body.article and body.flags & lexicon.ORGANIZATION_HEAD) or body.form[-1] != "ة" or word.conjunction:
        return False
    if body.preposition == "ل":
        return False  # للجنة [التحكيم]: of لجنة
    return not word.form.endswith(("ة", "ى", "ا", "ات", "ون", "ين", "ي")) and word.stem not in OF_MANY | LASTING
