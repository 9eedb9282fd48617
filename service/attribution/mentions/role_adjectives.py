"""Adjectives and complements behind a role that belong to it, or to somebody else: ``رئيسة اللجنة [المستقيلة]``."""

from typing import Final

from service.attribution.names.names_with_article import has_patronymic, is_listed_with_article
from service.attribution.noun_phrases.institutions import LINKS
from service.attribution.text.phrases import phrase_at
from service.attribution.text.shapes_of_names import are_unknown
from service.lexicon import entries as lexicon
from service.lexicon.entries import INSTITUTION, PERSON_NAME, TITLE
from service.lexicon.punctuation import MARK, NOT_PUNCTUATION, SINGLE_MARK
from service.lexicon.word_sets import word_set
from service.lexicon.words import Word

_ARABS: Final = "عرب"
_RULING: Final = word_set("role_adjectives.ruling")
_QUALIFYING: Final = word_set("role_adjectives.qualifying")
ADJECTIVES_TOO: Final = word_set("role_adjectives.adjectives_too")
_AFFAIRS: Final = ("شوون", "علاقات", "قضايا", "دراسات", "علوم", "سياسات")
_SECRETARIES: Final = ("كاتب", "كاتبه")  # of state, as ministers are called in the Maghreb


def deputizes(words: list[Word], j: int, limit: int) -> bool:
    """Whether a minister is at an index, or behind who acts for him: نائب [وزير] الدفاع, نائبة مساعد [وزير] المالية."""
    while j + 1 < limit and words[j].flags & lexicon.ROLE and not words[j].flags & lexicon.MINISTER:
        if words[j].article or words[j].conjunction or words[j].preposition:
            return False
        j += 1
    if j + 1 < limit and words[j].folded == "الدوله" and words[j - 1].stem in _SECRETARIES:
        return True  # مساعدة [كاتب الدولة]
    return j < limit and bool(words[j].flags & lexicon.MINISTER) and not words[j].conjunction


def is_name_with_article(words: list[Word], j: int, limit: int) -> bool:
    """Whether a given name with the article, a Maghrebi custom, stands before its family name."""
    if j + 1 >= limit or not words[j].article:
        return False
    if has_patronymic(words, j):
        return True
    if not words[j].flags & lexicon.GIVEN_NAME or words[j].flags & lexicon.STYLE:
        return False  # [الإمام] الشافعي
    family = words[j + 1]
    if is_listed_with_article(words[j]) and family.flags & PERSON_NAME:
        return True  # المهدي جمعة
    return bool(family.flags & lexicon.NAME_PART) or (
        not words[j].flags & (lexicon.NATIONALITY | lexicon.PLACE)
        and family.article
        and bool(family.flags & (lexicon.FAMILY_NAME | lexicon.NISBA))
        and not family.flags & (lexicon.NATIONALITY | lexicon.COMMON | TITLE)
    )


def is_listed_adjective(word: Word) -> bool:
    """Whether a paper's name is an adjective too: الخبيرة [الاقتصادية], المحللة [الرياضية]."""
    listed = word.flags & lexicon.NAME_IS_WORD and not word.flags & lexicon.ORGANIZATION_HEAD
    return bool(listed) and word.form.endswith(("ي", "ية"))


def is_field_of_a_ministry(words: list[Word], j: int, limit: int) -> bool:
    """Whether what may be a woman's trade is a ministry's field: وزير الاتصالات [وتقنية] المعلومات."""
    word = words[j]
    thing = word.flags & lexicon.AMBIGUOUS_ROLE and not word.article and word.form[-1] == "ة"
    return bool(thing) and j + 1 < limit and words[j + 1].article and not words[j + 1].flags & (TITLE | INSTITUTION)


def is_named_state(words: list[Word], j: int, limit: int) -> bool:
    """Whether a state is named behind its noun: سفير [جمهورية] الصين الشعبية, رئيس [دولة] الإمارات."""
    if j + 1 >= limit:
        return False
    phrase = phrase_at(words, j + 1)[1] if words[j + 1].phrases else 0
    return bool((words[j + 1].flags | phrase) & lexicon.PLACE)


def agrees_with_her(head: Word, word: Word) -> bool:
    """Whether a word is the adjective of a woman's role before it: الصحافية [المحلية]."""
    return head.form.endswith("ة") and word.form.endswith("ية") and not word.preposition and not word.conjunction


def is_another_field(words: list[Word], first: int, j: int, limit: int) -> bool:
    """Whether a word with و is a second thing that an office is of: مدير التخطيط [والدبلوماسية] الإنسانية.

    What somebody is besides an office without the article has none: مدير المركز [وعضو] المجلس.
    """
    word = words[j]
    if any(words[k].stem in _AFFAIRS for k in range(first + 1, j)) and words[j - 1].article:
        if word.article and word.gender == words[j - 1].gender == "f":
            return True  # الخبير بالشؤون العسكرية [والاستراتيجية]
        if word.flags & lexicon.AMBIGUOUS_ROLE and not word.article and j + 1 < limit and words[j + 1].article:
            return True  # وكيلة الأمين العام للشؤون السياسية [وبناء] السلام
    if not word.article or words[first].article or not words[j - 1].article or not word.form.endswith("ية"):
        return False
    return j + 1 >= limit or not words[j + 1].flags & lexicon.GIVEN_NAME


def opens_an_officer(words: list[Word], j: int) -> bool:
    """Whether a rank with the article stands before an officer's name: [اللواء] سعد السالم, [الفريق الركن] سعد."""
    size, phrase = phrase_at(words, j)
    end = j + size if size > 1 and phrase & lexicon.RANK else j + 1
    return end < len(words) and not words[end].article and bool(words[end].flags & lexicon.GIVEN_NAME)


def are_many(word: Word) -> bool:
    """Whether people without the article follow a place, which is whom its governor addresses: [رؤساء] المراكز."""
    return bool(word.flags & (lexicon.ROLE_PLURAL | lexicon.GROUP)) and not (word.article or word.conjunction)


def qualifies_many(words: list[Word], j: int) -> bool:
    """Whether what may be an institution is the adjective of several things: وزير الداخلية والجماعات [المحلية]."""
    word, before = words[j], words[j - 1]
    agrees = before.number == "p" and word.number == "s" and word.form.endswith("ية")
    agrees = agrees or (word.stem == _ARABS and bool(before.flags & lexicon.ROLE_PLURAL))  # أمير الشعراء [العرب]
    return before.article and word.article and agrees


def is_another_noun(words: list[Word], j: int) -> bool:
    """Whether a word is an institution's noun with the article, which does not complete a definite one."""
    word = words[j]
    if qualifies_many(words, j):
        return False
    if not word.article or word.conjunction or word.preposition or not word.flags & lexicon.ORGANIZATION_HEAD:
        return False
    nisba = word.flags & lexicon.NISBA and not word.form.endswith("ى")  # المستشفى is none
    return not (
        nisba or word.stem in ADJECTIVES_TOO or word.flags & (lexicon.NATIONALITY | lexicon.PLACE | PERSON_NAME | TITLE)
    )


def may_open_a_name(words: list[Word], j: int, limit: int) -> bool:
    """Whether an unknown word right after a definite role is a given name: it stands before a name, or ends it all."""
    word = words[j]
    if word.flags or word.article or word.preposition or word.conjunction or word.cues or j + 1 >= limit:
        return False
    following = words[j + 1]
    if are_unknown(words, j, next((k for k in range(j, limit) if words[k].kind != NOT_PUNCTUATION), limit)):
        return True
    return bool(following.flags & PERSON_NAME) and not following.flags & ~(PERSON_NAME | lexicon.NAME_IS_WORD) and not (
        following.article or following.preposition
    )  # fmt: skip


def is_surname_of_an_official(word: Word) -> bool:
    """Whether a word after an office with the article is nothing but a surname: الوزير [الصفدي]، الرئيس [السيسي]."""
    if not word.article or not word.flags & lexicon.FAMILY_NAME or word.conjunction or word.preposition:
        return False
    if word.folded in _RULING:
        return True
    if word.stem in _QUALIFYING:
        return False
    return not word.flags & ~(PERSON_NAME | lexicon.NAME_IS_WORD | lexicon.NISBA) and not word.cues


def are_dealt_with(words: list[Word], j: int, limit: int) -> bool:
    """Whether institutions of some kind are what a role is about, at one that follows: مدير [المتاحف] في الوزارة."""
    word = words[j]
    if not word.article or word.number != "p" or word.preposition or word.conjunction or j + 1 >= limit:
        return False
    following = words[j + 1]
    if following.folded in LINKS and j + 2 < limit:
        following = words[j + 2]
    elif following.preposition != "ب":
        return False
    return bool(following.flags & INSTITUTION) or following.kind in (MARK, SINGLE_MARK) or following.folded.isascii()
