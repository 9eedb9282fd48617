"""How old somebody is: ``هدى سالم [(34 عاما)]``, ``فلاح [يبلغ] من العمر 50 عاما``."""

from typing import Final

from service.lexicon import entries as lexicon
from service.lexicon.openers import TAKING_PART
from service.lexicon.punctuation import CLOSING_BRACKET, COMMA, OPENING_BRACKET
from service.lexicon.word_sets import word_set
from service.lexicon.words import Word

_OF_AGE: Final = word_set("phrase_ages.of_age")
_A_YEAR: Final = word_set("phrase_ages.a_year")
_SPANS: Final = word_set("phrase_ages.spans")
RECENT: Final = word_set("phrase_ages.recent")
FOR_HOW_LONG: Final = word_set("phrase_ages.for_how_long")
_STUDENTS: Final = ("طالب", "طالبه", "تلميذ", "تلميذه")
_MANY_STUDENTS: Final = ("طلاب", "طلبه", "طالبات", "تلاميذ", "تلميذات")
_CLASSES: Final = ("سنه", "صف")
_REACHING: Final = ("بالغ", "بالغه")
LONGEST_AGE: Final = 6  # with its brackets
YEARS: Final = ("عاما", "عام", "سنه", "سنوات", "اعوام", "ربيعا")


def is_year(words: list[Word], j: int) -> bool:
    """Whether a year begins at a token: [عام 2010], [سنة 1997]."""
    word = words[j]
    if word.article or word.stem not in _A_YEAR or j + 1 >= len(words):
        return False
    return bool(words[j + 1].flags & lexicon.NUMBER) or words[j + 1].folded[:1].isdigit()


def in_what_end(words: list[Word], first: int, j: int, limit: int) -> int:
    """The token behind what في tells of a student or who takes part: طالب [في السنة الثالثة], المشارك [في الدراسة].

    The same token where it tells something else.
    """
    word = words[j - 1]
    if word.article and word.stem == TAKING_PART and j + 1 < limit:
        return j + 2 if words[j + 1].article and not words[j + 1].flags & lexicon.TIME else j
    student = words[first].stem in _STUDENTS or (word.article and word.stem in _STUDENTS)
    if not student or j + 2 >= limit:
        return j
    return j + 3 if words[j + 1].article and words[j + 1].stem in _CLASSES and words[j + 2].article else j


def is_class_of(words: list[Word], j: int) -> bool:
    """Whether a year is the class of the students right before it, and no time: طلاب [السنة] النهائية."""
    students = j > 0 and words[j - 1].stem in _MANY_STUDENTS and not words[j - 1].article
    return students and words[j].stem in _CLASSES and words[j].article and j + 1 < len(words) and words[j + 1].article


def before_time(words: list[Word], first: int, last: int) -> int:
    """Where an office ends before when or how long it was held: وزيرا للمالية [العام الماضي], مدير الهيئة [لسنوات].

    Args:
        words: all words of the article.
        first: the first token of the office.
        last: the token after its last.

    Returns:
        The first token of the time, the end of the office where none stands.
    """
    for k in range(first + 1, last):
        word, following = words[k], words[min(k + 1, len(words) - 1)]
        if is_year(words, k) or (word.folded == "بين" and following.stem in _A_YEAR) or word.folded in FOR_HOW_LONG:
            return k
        if word.article and word.stem in _SPANS and following.article and following.stem in RECENT:
            return k
    return last


def is_of_age(words: list[Word], j: int) -> bool:
    """Whether a verb tells how old somebody is: فلاح [يبلغ] من العمر 50 عاما، [يبلغ] عمره."""
    if j + 1 >= len(words):
        return False
    if words[j + 1].folded == "من":
        return j + 2 < len(words) and words[j + 2].stem == "عمر"
    return words[j + 1].stem == "عمر" and words[j + 1].pronoun is not None


def is_age(words: list[Word], opening: int, closing: int) -> bool:
    """Whether brackets hold how old somebody is: هدى سالم [(34 عاما)]."""
    return words[opening + 1].folded[:1].isdigit() and words[closing - 1].stem in YEARS


def age_end(words: list[Word], opening: int, limit: int) -> int:
    """The token after the brackets that open at a token and hold how old somebody is; the token where none do."""
    if opening + 2 >= limit or words[opening].kind != OPENING_BRACKET:
        return opening
    last = min(limit, opening + LONGEST_AGE)
    closing = next((k for k in range(opening + 2, last) if words[k].kind == CLOSING_BRACKET), opening)
    return closing + 1 if closing > opening and is_age(words, opening, closing) else opening


def tells_age(words: list[Word], j: int) -> bool:
    """Whether a participle tells how old somebody is: الفرنسي [البالغ] 32 عاما, الطالبة [البالغة] من العمر 20 عاما."""
    word = words[j]
    if not word.article or word.stem not in _REACHING or word.preposition or word.conjunction or j + 1 >= len(words):
        return False
    return words[j + 1].folded[:1].isdigit() or bool(words[j + 1].flags & lexicon.NUMBER) or words[j + 1].folded == "من"


def is_age_before_a_role(words: list[Word], opening: int, closing: int, limit: int) -> bool:
    """Whether brackets hold how old somebody is, and what they are follows: هدى سالم [(34 عاما)] الصحافية."""
    if closing + 2 >= limit or not is_age(words, opening, closing):
        return False
    apart = words[closing + 1].kind == COMMA
    role = words[closing + 1 + apart]
    return (role.article or apart) and bool(role.flags & lexicon.ROLE) and not (role.conjunction or role.preposition)


def counts_years(words: list[Word], j: int) -> bool:
    """Whether a number tells how old somebody is: هدى العلي [30] عاما."""
    return j + 1 < len(words) and words[j + 1].folded in _OF_AGE
