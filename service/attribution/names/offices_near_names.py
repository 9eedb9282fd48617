"""Offices and trades beside a word that may be a name: ``[مساعد] المدير``, ``هشام [الطالب] في السنة الثانية``."""

from typing import Final

from service.attribution.text.phrases import phrase_at
from service.lexicon import entries as lexicon
from service.lexicon.entries import INSTITUTION, PERSON_NAME, TITLE
from service.lexicon.punctuation import COMMA
from service.lexicon.word_sets import word_set
from service.lexicon.words import Word

_AT_SCHOOLS: Final = word_set("offices_near_names.at_schools")
_CLASSES: Final = word_set("offices_near_names.classes")
_OF_OFFICES: Final = word_set("offices_near_names.of_offices")
_LONGEST_POST: Final = 8


def is_of_a_body(words: list[Word], j: int) -> bool:
    """Whether what is also a role is an adjective of an institution: الهيئة [الإسلامية] العليا."""
    body = words[j - 1] if j else words[j]
    return words[j].stem.endswith(("ي", "يه")) and body.article and bool(body.flags & lexicon.ORGANIZATION_HEAD)


def precedes_a_titled_name(words: list[Word], j: int) -> bool:
    """Whether a title with the article and a given name follow, so that a word is an adjective of what is before it.

    ``خطيب المسجد [المبارك] الشيخ سالم``, ``المفتي [الجعفري] الممتاز الشيخ أحمد``.

    Args:
        words: all words of the article.
        j: the token of the word.
    """
    for k in (j + 1, j + 2):
        if k + 1 >= len(words) or not words[k].article or words[k].conjunction or words[k].preposition:
            return False
        if words[k].flags & (lexicon.HONORIFIC | lexicon.RANK):
            given = words[k + 1]
            named = given.flags & lexicon.GIVEN_NAME and not given.flags & lexicon.PREPOSITION  # الناطق العسكري باسم
            return bool(named) and not (given.article or given.conjunction)
    return False


def is_deputy(words: list[Word], j: int) -> bool:
    """Whether a role that is a man's name too governs an institution, or another role that does."""
    k = j + 1 if j + 1 < len(words) and words[j + 1].flags & lexicon.ROLE and not words[j + 1].article else j
    if k + 1 >= len(words) or not words[k + 1].article:
        return False
    chief, attribute = words[k + 1], words[k + 2] if k + 2 < len(words) else words[k]
    if chief.flags & lexicon.ROLE and attribute.article and attribute.stem in _OF_OFFICES:
        return True  # [مساعد] الأمين العام
    if (
        words[j].stem == "مساعد"
        and chief.flags & lexicon.ROLE
        and not chief.flags & (PERSON_NAME | lexicon.AMBIGUOUS_ROLE)
    ):
        return True  # [مساعد] المدير
    return bool(chief.flags & lexicon.ORGANIZATION_HEAD)


def governs_an_institution(words: list[Word], j: int) -> bool:
    """Whether a word that is a role and a name too has an institution or a place for its complement."""
    if j + 1 >= len(words) or not words[j].flags & lexicon.NAME_IS_WORD:
        return False
    phrase = phrase_at(words, j + 1)[1] if words[j + 1].phrases else 0
    return bool((words[j + 1].flags | phrase) & (INSTITUTION | lexicon.PLACE))


def rules_a_place(words: list[Word], j: int) -> bool:
    """Whether what is a name too is the office of whose name ends before it: تميم [أمير] قطر, فرنسيس [بابا] روما."""
    word = words[j]
    if not word.flags & lexicon.ROLE or not word.flags & (lexicon.HONORIFIC | lexicon.RANK) or word.article:
        return False  # نقولا [حداد] مشهد
    if not governs_an_institution(words, j):
        return False
    place = words[j + 1]
    return not place.flags & PERSON_NAME and not (place.preposition or place.conjunction)


def ends_a_post(words: list[Word], j: int) -> bool:
    """Whether a post with its complement ends right before a word, of one who speaks for nobody: وزير الإسكان [باسم].

    Or it says already for whom somebody speaks: المتحدث باسم الحكومة [باسم].
    """
    for k in range(j - 1, max(-1, j - _LONGEST_POST), -1):
        word = words[k]
        if word.article:
            continue
        if word.folded == "باسم" or (word.flags & lexicon.ROLE and not word.flags & lexicon.SPOKESPERSON):
            return k < j - 1
        abroad = word.folded == "في" or (word.flags & lexicon.PLACE and not word.flags & PERSON_NAME)
        following = words[k + 1]
        construct = k < j - 1 and (following.article or following.flags & lexicon.PLACE) and not word.cues
        if not abroad and not (construct and not word.flags & (lexicon.FUNCTION | lexicon.VERB | lexicon.SPOKESPERSON)):
            return False  # رئيس بعثة الفريق في معسكر سويسرا [باسم]
    return False


def ends_an_office(words: list[Word], j: int) -> bool:
    """Whether an office ends right before its holder: وزير الداخلية، المدرب الوطني."""
    if j < 2 or not words[j - 1].article:
        return False
    office = words[j - 2].flags
    return bool(office & (lexicon.ROLE if words[j - 2].article else lexicon.MINISTER))


def is_trade_before_an_office(words: list[Word], j: int) -> bool:
    """Whether a trade that families are named by stands before an office without the article: [الخباز] مدير المتحف."""
    if j + 2 >= len(words) or not words[j].article or words[j].preposition or words[j].conjunction:
        return False
    if not words[j].flags & lexicon.ROLE or not words[j].flags & lexicon.NAME_IS_WORD:
        return False
    office = words[j + 1]
    free = not (office.article or office.conjunction or office.preposition or office.flags & PERSON_NAME)
    return bool(office.flags & lexicon.ROLE) and free and words[j + 2].article


def is_nation_before_an_office(words: list[Word], j: int) -> bool:
    """Whether a nationality is a surname, by the office behind it, which no nameless person has: [مصري] المتحدث باسم.

    Args:
        words: the words of the article.
        j: the nationality, behind a given name that is also a word.

    Returns:
        Whether it is; not in صديق [مصري] طبيب, nor in صديق [مصري] يعمل.
    """
    if j + 2 >= len(words) or not words[j].flags & lexicon.NATIONALITY or words[j].gender != "m":
        return False
    word, office = words[j], words[j + 1 + (words[j + 1].kind == COMMA)]
    if word.article or word.conjunction or word.preposition or office.conjunction or office.preposition:
        return False
    return office.article and bool(office.flags & (lexicon.ROLE | lexicon.SPOKESPERSON))


def is_at_a_school(words: list[Word], j: int) -> bool:
    """Whether who learns or teaches is told where, and bears no surname: هشام [الطالب] في السنة الثانية."""
    word = words[j]
    if not (word.article and word.stem in _AT_SCHOOLS) or j + 1 >= len(words):
        return False
    following = words[j + 1]
    if following.article and following.stem in _AT_SCHOOLS:
        return is_at_a_school(words, j + 1)  # [الأستاذ] المحاضر في الجامعة
    if following.preposition == "ب":
        return bool(following.flags & lexicon.ORGANIZATION_HEAD) or following.stem in _CLASSES
    if following.folded != "في" or j + 2 >= len(words):
        return False
    return bool(words[j + 2].flags & lexicon.ORGANIZATION_HEAD) or words[j + 2].stem in _CLASSES


def is_possessed(word: Word) -> bool:
    """Whether a role has a pronoun attached, which completes it: ورئيسها, مدربه."""
    written = len(word.stem) + len(word.conjunction) + len(word.preposition)
    possessed = written < len(word.folded) or word.form.endswith("ه")  # مخرجه, or a woman as many spell her
    return bool(word.flags & lexicon.ROLE) and not word.article and possessed


def is_indefinite_role(words: list[Word], j: int) -> bool:
    """Whether a role has neither article nor pronoun, nor is it the complement of another: no name follows it."""
    word = words[j]
    if not word.flags & lexicon.ROLE or word.flags & (lexicon.HONORIFIC | lexicon.RANK | lexicon.KIN | PERSON_NAME):
        return False
    governed = j > 0 and words[j - 1].flags & (TITLE | lexicon.ORGANIZATION_HEAD | lexicon.SPEECH)  # تصريح [صحفي]
    return not (word.article or is_possessed(word) or governed)
