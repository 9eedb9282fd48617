"""Words that are a role and a name, or a role and an institution: which they are here."""

from service.attribution.names.names import is_office
from service.attribution.names.names_with_article import has_patronymic, is_given_with_article
from service.attribution.names.offices_near_names import is_deputy
from service.attribution.names.words_of_names import is_name_word
from service.attribution.noun_phrases.institutions import starts_name
from service.attribution.text.article import Article
from service.attribution.text.phrases import phrase_at
from service.attribution.text.verbs_before_names import is_titled
from service.lexicon import entries as lexicon
from service.lexicon.entries import PERSON_NAME, TITLE
from service.lexicon.team_names import teams_called
from service.lexicon.words import Word


def is_plain_name(article: Article, j: int, last: int) -> bool:
    """Whether a word that could be a role is a name here: «سفير» the office, «ناصر» the man."""
    word = article.words[j]
    if word.article:
        if not word.flags & lexicon.GIVEN_NAME:
            return False
        return has_patronymic(article.words, j) or is_given_with_article(article.words, j, last)  # [المختار] ولد داهي
    if not word.flags & (lexicon.GIVEN_NAME | lexicon.FAMILY_NAME):
        return False
    if _stands_between_title_and_surname(article.words, j, last):
        return True
    if phrase_at(article.words, j)[1] & TITLE or is_deputy(article.words, j):
        return False  # أمين سر, مساعد مشرف البرنامج
    before = article.words[j - 1] if j else None
    following = article.words[j + 1] if j + 1 < last else None
    if following is not None and following.conjunction:
        return False  # إمام وخطيب
    named = j + 1 < last and is_name_word(article.words, j + 1, True) and not article.words[j + 1].article
    named = named and not _is_only_a_place(article.words[j + 1])  # حاكم [فلوريدا]
    family = j + 1 < last and article.words[j + 1].article and not article.words[j + 1].flags & (
        lexicon.COMMON | lexicon.ORGANIZATION_HEAD | lexicon.PLACE | lexicon.ROLE_PLURAL | lexicon.DOCUMENT
    )  # fmt: skip
    beyond = article.words[j + 2] if j + 2 < last else word
    family = family and not (beyond.conjunction and beyond.flags & lexicon.ROLE)  # [خطيب] المسجد ورئيس المجلس
    family = family and not phrase_at(article.words, j + 1)[1] & TITLE  # [مساعدة] المدعي العام
    family = family and not _is_club(article.words[j + 1])  # نجم [الهلال]
    whose = word.flags & lexicon.KIN and family and article.words[j + 1].flags & (lexicon.ROLE | lexicon.HONORIFIC)
    family = family and not (whose and not article.words[j + 1].flags & PERSON_NAME)  # صديق [المتهم]
    after_title = before is not None and bool(before.flags & (lexicon.HONORIFIC | lexicon.GIVEN_NAME)) and j > 0
    if word.flags & lexicon.GIVEN_NAME and after_title:
        if following is not None and _is_surname_of_a_nation(following):
            return True  # لاعب الأخضر [سلطان] المصري
        return not (word.flags & lexicon.ROLE and is_office(article.words, j, last))  # صاحب السمو [حاكم] الشارقة
    return bool(word.flags & lexicon.AMBIGUOUS_ROLE | word.flags & lexicon.RANK) and (named or family)


def _stands_between_title_and_surname(words: list[Word], j: int, last: int) -> bool:
    """Whether a given name like a noun of people stands between a title with the article and nothing but a surname.

    ``المدير [رمزان] الجوفاني``, ``مدير المركز [قائد] السروي``, but not ``اللواء [قائد] المنطقة``.
    """
    word, before = words[j], words[j - 1] if j else words[j]
    if j == 0 or j + 1 >= last or not word.flags & lexicon.GIVEN_NAME or word.preposition or word.conjunction:
        return False
    titled = is_titled(words, j) and not before.flags & lexicon.NISBA
    surname = words[j + 1]
    plain = surname.article and not (surname.preposition or surname.flags & ~(PERSON_NAME | lexicon.NISBA))
    return titled and plain and bool(surname.flags)


def _is_surname_of_a_nation(word: Word) -> bool:
    """Whether a nationality with the article is a surname behind a word without it: سلطان [المصري], no office."""
    return word.article and not word.preposition and bool(word.flags & lexicon.NATIONALITY and word.gender == "m")


def _is_only_a_place(word: Word) -> bool:
    """Whether a word names a place and nobody, so that it completes an office and is no surname: تكساس."""
    return bool(word.flags & lexicon.PLACE) and not word.flags & PERSON_NAME


def _is_club(word: Word) -> bool:
    """Whether a word with the article names a club or team and is no surname: الأهلي، الهلال, الخضر, but not المصري."""
    if teams_called((word.stem,)) and not word.flags & lexicon.ROLE:
        return True
    surname = word.flags & lexicon.FAMILY_NAME and not word.flags & lexicon.GIVEN_NAME
    return bool(word.flags & lexicon.ORGANIZATION_NAME) and not surname


def heads_a_body(article: Article, j: int, last: int) -> bool:
    """Whether a word that is a rank or an institution is the latter here: فريق الإنقاذ, but not الفريق سامي."""
    if not article.words[j].flags & lexicon.AMBIGUOUS_ROLE or article.words[j].article:
        return False
    if article.words[j].flags & lexicon.UNNAMED and j + 1 < last and article.words[j + 1].folded == "من":
        return False  # [مزارع] من ريف حماة
    return j + 1 < last and not starts_name(article, j + 1, last) and not article.words[j + 1].flags & TITLE


def is_son(words: list[Word], j: int, last: int) -> bool:
    """Whether ابن tells whose son somebody is and begins no name: [ابن] الرئيس, but not ابن سلمان, ابن الخطيب."""
    if not words[j].flags & lexicon.KIN or j + 1 >= last or not words[j + 1].article:
        return False
    return bool(words[j + 1].flags & lexicon.ROLE) and not words[j + 1].flags & PERSON_NAME
