"""Verbs spelled like a noun, told by where they stand and what follows: [وقف] المدير أمام الباب, [ولد] سالم في دمشق."""

from typing import Final

from service.attribution.text.tokens import Tokens
from service.lexicon import entries as lexicon
from service.lexicon.punctuation import COMMA, DASH, FULL_STOP, NOT_PUNCTUATION
from service.lexicon.word_sets import word_set
from service.lexicon.words import Word

_STOOD: Final = "وقف"  # also an endowment, or a stop
_VOWEL_OF_STOOD: Final = "ق\N{ARABIC FATHA}"
_WAS_BORN: Final = "ولد"  # also a boy, or part of a name in Mauritania
_SAW: Final = "شاهد"  # also a witness
_APPOINTED: Final = "عين"  # also a senator, or a spring
_DEMANDED: Final = "طالب"  # also a student
_HELD: Final = "عقد"  # also a contract, or a decade
_CONDEMNED: Final = "دان"  # also a man's name
_BEFORE_WHAT: Final = word_set("verbs_like_nouns.before_what")
_WHERE: Final = word_set("verbs_like_nouns.where")
_PEOPLE: Final = (
    lexicon.GIVEN_NAME | lexicon.ROLE | lexicon.ROLE_PLURAL | lexicon.HONORIFIC | lexicon.RANK | lexicon.GROUP
)
_NAMED: Final = _PEOPLE | lexicon.FAMILY_NAME | lexicon.NAME_PART
_APPOINTING: Final = lexicon.ROLE | lexicon.ORGANIZATION_HEAD | lexicon.ORGANIZATION_NAME
_LONGEST_SUBJECT: Final = 5
_LONGEST_HOLDER: Final = 8
_MEETINGS: Final = word_set("verbs_like_nouns.meetings")


def tell_verbs_like_nouns(tokens: Tokens) -> None:
    """Let وقف, ولد, شاهد, عين, طالب, عقد and دان be verbs at the start of a clause, where who does so follows.

    Args:
        tokens: the article; words of it are changed.
    """
    words = tokens.words
    for i in tokens.unsettled:
        word = words[i]
        if (
            word.stem not in (_STOOD, _WAS_BORN, _SAW, _APPOINTED, _DEMANDED, _HELD, _CONDEMNED)
            or word.article
            or word.preposition
            or i + 2 >= len(words)
        ):
            continue
        if word.stem == _HELD:
            is_verb = _holds_something(words, i)
        elif word.stem == _CONDEMNED:
            is_verb = _is_done_by_an_office(words, i)
        else:
            is_verb = _opens_a_clause(tokens, i) and _has_a_subject(words, i)
        if is_verb:
            words[i] = word.changed(
                flags=lexicon.VERB, phrases=None, gender=None, number=None, name_gender=None, titles_or_names=False
            )


def _opens_a_clause(tokens: Tokens, i: int) -> bool:
    """Whether a word begins a sentence, or stands behind a comma or a time: في صيف 1962 [وقف] سالم."""
    if tokens.sentences[tokens.sentence_of[i]][0] == i:
        return True
    word, before = tokens.words[i], tokens.words[i - 1]
    if word.conjunction:
        return False  # إنهاء الحرب [ووقف] القتال
    dateline = before.kind == DASH and word.stem == _DEMANDED  # دمشق - [طالب] وزير الخارجية
    return dateline or before.kind in (COMMA, FULL_STOP) or bool(before.flags & (lexicon.TIME | lexicon.NUMBER))


def _has_a_subject(words: list[Word], i: int) -> bool:
    """Whether who does something follows a verb, and behind them where or before what it is done."""
    first = words[i + 1]
    if words[i].stem == _STOOD and _VOWEL_OF_STOOD in words[i].surface:
        return True  # [وَقَفَ] أولريخ على السهل
    if words[i].stem == _DEMANDED:
        return _is_an_office(words, i + 1)
    if words[i].stem == _APPOINTED and _is_somebody_appointed(words, i):
        return True
    if words[i].stem in (_SAW, _APPOINTED):
        given = first.flags & lexicon.GIVEN_NAME and not first.article and words[i + 2].flags & lexicon.PERSON_NAME
        return bool(given or (first.article and first.flags & _PEOPLE and words[i + 2].flags & lexicon.GIVEN_NAME))
    body = words[i].stem == _STOOD and first.flags & lexicon.ORGANIZATION_HEAD and not first.article
    if first.preposition or first.conjunction or not (body or first.article or first.flags & _NAMED):
        return False
    if words[i].stem == _STOOD and not body and not first.flags & _NAMED:
        return False  # [وقف] القتال في المدينة
    where = _BEFORE_WHAT if body else _WHERE
    for word in words[i + 2 : i + 2 + _LONGEST_SUBJECT]:
        if word.kind != NOT_PUNCTUATION or word.flags & lexicon.COMPLEMENTIZER:
            return False
        if word.folded in where or (words[i].stem == _STOOD and _is_to_say(word)):
            return True
        if words[i].stem == _WAS_BORN and (word.flags & lexicon.TIME or (word.preposition == "ب" and word.flags)):
            return True
        if word.flags & lexicon.PREPOSITION:
            return False
    return False


def _holds_something(words: list[Word], i: int) -> bool:
    """Whether who holds a meeting follows, and in the accusative which: [عقد] الوزير سالم العلي أمس مؤتمرا صحفيا."""
    first = words[i + 1]
    if first.preposition or first.conjunction or not first.flags & (_NAMED | _APPOINTING):
        return False
    for word in words[i + 2 : i + 2 + _LONGEST_HOLDER]:
        if word.kind != NOT_PUNCTUATION or word.complementizer:
            return False
        if word.stem in _MEETINGS and not (word.article or word.preposition or word.conjunction):
            return True
    return False


def _is_done_by_an_office(words: list[Word], i: int) -> bool:
    """Whether an office or a body stands behind a verb, of which its name is no part: [دان] الأمين العام الهجوم."""
    office, following = words[i + 1], words[i + 2]
    if i and words[i - 1].flags & (_NAMED & ~lexicon.GROUP) and not words[i - 1].flags & lexicon.NAME_IS_WORD:
        return False  # الجنرال [دان] الأمين
    if not office.article or office.preposition or not office.flags & (lexicon.ROLE | lexicon.ORGANIZATION_HEAD):
        return False
    return following.article or not office.flags & lexicon.AMBIGUOUS_ROLE


def _is_an_office(words: list[Word], j: int) -> bool:
    """Whether an office stands at a token, of which nobody is a student: طالب [وزير الخارجية], not طالب [الطب]."""
    word, following = words[j], words[j + 1]
    if not word.flags & lexicon.ROLE or word.flags & lexicon.UNNAMED or word.preposition:
        return False
    if word.flags & lexicon.AMBIGUOUS_ROLE and not following.flags & lexicon.ROLE_PLURAL:
        return False  # but طالب [كبير المفاوضين]
    return following.article or bool(following.flags & (lexicon.GIVEN_NAME | lexicon.PLACE | lexicon.ORGANIZATION_HEAD))


def _is_somebody_appointed(words: list[Word], i: int) -> bool:
    """Whether who appoints stands behind a verb, and in the accusative as what: ``عين [مجلس الإدارة] مديرا``."""
    if not words[i + 1].flags & _APPOINTING:
        return False
    for word in words[i + 2 : i + 2 + _LONGEST_SUBJECT]:
        if word.kind != NOT_PUNCTUATION or word.flags & lexicon.FUNCTION:
            return False
        if word.flags & lexicon.ROLE and not word.article and word.form.endswith("ا"):
            return True
    return False


def _is_to_say(word: Word) -> bool:
    """Whether a verb tells what somebody stood up to say: وقف سالم العلي [ليقول] إن."""
    return word.folded[:2] in ("لي", "لت") and any(form.part == "verb" for form in word.cues)
