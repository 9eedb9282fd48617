"""Names with the article, and what else is told by the name's own parts: [الحسن] بن علي, يوم [الخميس], ابن [تيمية]."""

from typing import Final

from service.attribution.names.closed_in import PATRONYMIC
from service.attribution.text.phrases import eulogy_at, phrase_at
from service.attribution.text.shapes_of_names import OF_A_DEED
from service.lexicon import entries as lexicon
from service.lexicon.entries import PERSON_NAME, TITLE
from service.lexicon.punctuation import COMMA, MARK, NOT_PUNCTUATION
from service.lexicon.word_sets import word_set
from service.lexicon.words import Word

_OF_SCHOLARS: Final = ("امام", "حافظ", "علامه")
DAYS: Final = word_set("names_with_article.days")
_FATHERS: Final = ("عبد", "ابي", "ابو", "ام", "ال")


def is_what_a_scholar_is_called(words: list[Word], j: int) -> bool:
    """Whether a scholar is known by where he or his like come from: الإمام [البخاري], الحافظ [النووي].

    Not where his name follows: ``الإمام [اللبناني] موسى العلي``.
    """
    word = words[j]
    if not j or not word.article or not word.flags & (lexicon.NISBA | lexicon.NATIONALITY) or word.folded[-1] != "ي":
        return False
    title = words[j - 1]
    if not title.article or title.stem not in _OF_SCHOLARS or title.preposition == "ب":
        return False
    if j + 1 == len(words) or eulogy_at(words, j + 1)[0]:
        return True
    following = words[j + 1].flags
    return bool(following & lexicon.PREPOSITION) or not following & (PERSON_NAME | lexicon.HONORIFIC)


def is_surname_like_a_time(words: list[Word], j: int) -> bool:
    """Whether what also tells when is a surname: ناصر [الصباح], سعد [الماضي], هدى [الخميس] كانو; not قال سعد الخميس.

    It stands right behind a given name that is no time itself, and a day before another name.
    """
    word, before = words[j], words[j - 1] if j else words[j]
    if not word.flags & lexicon.FAMILY_NAME or word.conjunction or word.preposition or before is word:
        return False
    if not before.flags & lexicon.GIVEN_NAME or before.article or before.flags & (lexicon.TIME | TITLE):
        return False
    following = words[j + 1] if j + 1 < len(words) else None
    if following is not None and following.flags & lexicon.TIME:
        return False
    if word.stem in DAYS:
        return following is not None and bool(following.flags & PERSON_NAME) and not following.article
    if not before.flags & lexicon.NAME_IS_WORD:
        return True
    opening = words[j - 2] if j > 1 else None
    if opening is None:
        return False
    called = opening.cues or opening.flags & (TITLE | lexicon.HONORIFIC | lexicon.PLACE)
    return bool(called) or (opening.article and before.name_gender == "m")


def is_no_adjective_of(words: list[Word], j: int) -> bool:
    """Whether a man's name with the article does not agree with the noun before it: رئيس الحكومة [الهادي] حداد."""
    word, body = words[j], words[j - 1] if j else words[j]
    if not (word.article and body.article and body.form[-1] == "ة") or word.form[-1] == "ة" or j + 1 >= len(words):
        return False
    if not word.flags & lexicon.GIVEN_NAME or word.name_gender == "f" or word.flags & (TITLE | lexicon.TIME):
        return False
    if body.flags & (PERSON_NAME | lexicon.HONORIFIC) or word.conjunction or word.preposition:
        return False
    family = words[j + 1]
    return bool(family.flags & PERSON_NAME) and not (family.conjunction or family.preposition)


def is_office_of_a_field(word: Word) -> bool:
    """Whether a word is an office without the article, which a noun with it completes: [أستاذ] الذكاء."""
    office = word.flags & lexicon.ROLE and not word.flags & (PERSON_NAME | lexicon.MINISTER)
    return bool(office) and not (word.article or word.pronoun is not None)


def is_listed_with_article(word: Word) -> bool:
    """Whether the lists have a given name with its article, a Maghrebi custom: المنصف، الحبيب."""
    return lexicon.is_given_name(word.folded)


def is_given_with_article(words: list[Word], j: int, last: int) -> bool:
    """Whether what is a title too is a given name that bears its article: الأستاذ [المختار] الطريفي.

    It stands before a surname, and behind a title, an institution, a comma or a mark.
    """
    if j + 1 >= last or not j or not is_listed_with_article(words[j]):
        return False
    if not (words[j - 1].article or words[j - 1].kind in (COMMA, MARK)):
        return False
    family = words[j + 1]
    if family.conjunction or family.preposition or phrase_at(words, j)[1] & TITLE:
        return False
    return bool(family.flags & (PERSON_NAME | lexicon.NAME_PART)) or (family.article and family.flags == lexicon.NISBA)


def has_patronymic(words: list[Word], j: int) -> bool:
    """Whether the father after a word vouches that it is a given name: [صغير] بن عزيز، [الناها] بنت مكناس."""
    if j + 2 >= len(words) or words[j + 1].folded not in PATRONYMIC or words[j + 2].kind != NOT_PUNCTUATION:
        return False
    word = words[j]
    if word.conjunction or word.preposition or word.complementizer or word.flags & (
        lexicon.FUNCTION | lexicon.VERB | lexicon.HONORIFIC | lexicon.NATIONALITY | lexicon.DEMONSTRATIVE
    ):  # fmt: skip
        return False
    if word.flags & lexicon.GIVEN_NAME:
        return not word.cues
    if word.article and j and words[j - 1].article and word.stem[-1:] == "ي" and not word.flags & lexicon.FAMILY_NAME:
        return False  # رئيس المجلس الشعبي [الولائي] بن علي حداد
    if word.form[0] == "أ" and len(word.form) == OF_A_DEED and not word.flags & lexicon.FAMILY_NAME:
        return False  # [أبرز] ولد علي: a verb, for given names of that shape are listed
    father = words[j + 2]
    unknown = not (word.flags or word.cues) and j > 0 and words[j - 1].article  # الدكتور [ديسون] بن طنوف
    if not (unknown or word.article or father.article or father.flags & PERSON_NAME or father.folded in _FATHERS):
        return False  # كيفية [قيام] بن كرينشو: a foreigner's given name
    known = lexicon.FAMILY_NAME | (lexicon.NISBA | lexicon.NAME_IS_WORD if word.article else lexicon.COMMON)
    return not (word.flags & ~known or (word.cues and not word.article))
