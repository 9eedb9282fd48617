"""Names and roles spelled like another word, told by what stands around them: قال [خلف] العلي, [آمر] اللواء."""

from typing import Final

from service.attribution.text.tokens import Tokens
from service.lexicon import entries as lexicon
from service.lexicon.entries import PERSON_NAME
from service.lexicon.punctuation import COLON, COMMA, FULL_STOP, MARK, NOT_PUNCTUATION
from service.lexicon.word_sets import word_set
from service.lexicon.words import Word, as_name, can_be_verb

_BEHIND: Final = "خلف"
_FATHERS: Final = ("ابو", "ابا", "ابي", "بو")
_PARENTS: Final = ("ام", *_FATHERS)
_COMMANDER: Final = "آمر"
_ORDER: Final = "امر"
_RULING: Final = ("قاضي", "قاضيه")
_DECISIONS: Final = word_set("names_like_words.decisions")
_LONGEST_DECISION: Final = 8
_NAMES: Final = lexicon.GIVEN_NAME | lexicon.FAMILY_NAME | lexicon.NAME_PART
_TITLES: Final = lexicon.TITLE | lexicon.HONORIFIC | lexicon.NATIONALITY
_LONGEST_NAME: Final = 4
_DAYS: Final = ("امس", "غد", "يوم")
_THINGS_TOO: Final = ("عمر", "عوده")  # an age, a return
_BAN: Final = "بان"
_KI: Final = "كي"
_IN_HIS_NAME: Final = "باسمه"
_HIS_COUNTERPART: Final = "نظيره"
_LONGEST_OCCASION: Final = 14  # قال بان في مؤتمر صحفي عقده في … إن
_LONGEST_OFFICE: Final = 7
_TAKEN_WITH: Final = ("ب", "ل")
_OF_BOTH: Final = word_set("names_like_words.of_both")
_WOMEN_OR_BODIES: Final = word_set("names_like_words.women_or_bodies")
_OF_OFFICES: Final = lexicon.INSTITUTION | lexicon.PLACE


def tell_names_like_words(tokens: Tokens) -> None:
    """Let a given name that is also a verb or preposition be a name where it opens one, and آمر be a commander.

    Args:
        tokens: the article; words of it are changed.
    """
    words = tokens.words
    secretary = any(_opens_ban_ki_moon(words, i) for i in tokens.unsettled)
    for i in tokens.unsettled:
        word = words[i]
        if secretary and word.form == _BAN and _is_followed_as_a_subject(words, i):
            words[i] = as_name(word, lexicon.FAMILY_NAME).changed(name_gender="m")
            continue
        if word.stem == _ORDER and word.form.endswith(_COMMANDER):
            words[i] = word.changed(flags=lexicon.ROLE, gender="m", cues=(), may_report=False, titles_or_names=True)
        elif word.stem in _WOMEN_OR_BODIES and _is_a_womans_office(words, i):
            words[i] = word.changed(flags=lexicon.ROLE, gender="f", number="s", cues=(), titles_or_names=True)
        elif word.stem in _RULING and word.article and _rules_what(words, i):
            words[i] = word.changed(flags=lexicon.COMMON, cues=(), may_report=False, titles_or_names=False)
        elif word.form == _BEHIND and _is_where_somebody_is(words, i):
            words[i] = word.changed(flags=lexicon.PREPOSITION)
        elif word.form == _BEHIND and ((i and words[i - 1].folded in _FATHERS) or _opens_a_name(words, i)):
            words[i] = as_name(word, lexicon.GIVEN_NAME).changed(name_gender="m")
        elif word.flags & lexicon.GIVEN_NAME and word.flags & lexicon.TIME and _is_of_a_day(words, i):
            words[i] = word.changed(flags=lexicon.TIME, name_gender=None, titles_or_names=False)
        elif (word.stem in _THINGS_TOO and _is_of_a_thing(words, i)) or _is_verb_of_an_officer(words, i):
            words[i] = word.changed(flags=lexicon.COMMON, name_gender=None, titles_or_names=False)
        elif word.stem == _HIS_COUNTERPART and word.preposition and word.form[-1] == "ه":
            words[i] = word.changed(  # رحب الوزير [بنظيره] القبرصي, no Nazira
                flags=lexicon.ROLE | lexicon.KIN, gender="m", name_gender=None, titles_or_names=True
            )
        elif word.folded == _IN_HIS_NAME and i and words[i - 1].flags & lexicon.SPOKESPERSON:
            words[i] = word.changed(flags=lexicon.COMMON, name_gender=None, titles_or_names=False)  # المتحدثة [باسمه]
        elif word.form[-1:] == "ت" and _is_deed_of_hers(words, i):
            words[i] = word.changed(
                flags=lexicon.VERB, name_gender=None, titles_or_names=False, stem=word.bare, article=False
            )
        elif word.flags & lexicon.GIVEN_NAME and word.cues and _opens_a_name(words, i):
            words[i] = word.changed(cues=(), may_report=False)


def _opens_ban_ki_moon(words: list[Word], i: int) -> bool:
    """Whether a word begins the name of the Secretary-General, whom an article then calls by it alone."""
    return words[i].form == _BAN and i + 1 < len(words) and words[i + 1].folded == _KI


def _is_followed_as_a_subject(words: list[Word], i: int) -> bool:
    """Whether what is «that» too is the name of who speaks, as what is said opens behind it: قال [بان] في تصريح إن."""
    if not i or not any(form.part == "verb" for form in words[i - 1].cues):
        return False
    following = words[i + 1] if i + 1 < len(words) else words[i]
    if following.kind == NOT_PUNCTUATION and not (following.complementizer or following.flags & lexicon.PREPOSITION):
        return False
    for word in words[i + 1 : i + _LONGEST_OCCASION]:
        if word.complementizer or word.kind in (COLON, MARK):
            return True
        if word.kind not in (NOT_PUNCTUATION, COMMA):
            return False
    return False


def _is_verb_of_an_officer(words: list[Word], i: int) -> bool:
    """Whether what is a given name too is the verb of a man told of before it: الرئيس [وعد] بالحل, but المهندسة [وعد].

    So it is where it is a woman's name; another only where a clause begins and before what a verb takes.
    """
    word, officer = words[i], words[i - 1] if i else words[i]
    following = words[i + 1] if i + 1 < len(words) else word
    if not word.flags & lexicon.GIVEN_NAME or not word.cues or word.conjunction:
        return False
    if not officer.article or not officer.flags & lexicon.ROLE or officer.gender != "m":
        return False
    if officer.stem in _OF_BOTH or following.flags & PERSON_NAME or word.article or word.preposition:
        return False
    if not any(form.part == "verb" and form.tense == "past" and form.gender == "m" for form in word.cues):
        return False
    verb = words[i - 2] if i > 1 else word
    if word.name_gender == "f":
        return not any(form.part == "verb" and form.gender == "f" for form in verb.cues)  # قالت المحامي [أمل]
    governs = following.preposition or following.flags & lexicon.PREPOSITION or following.folded[0] in _TAKEN_WITH
    begins = i == 1 or verb.complementizer is not None or verb.kind == FULL_STOP
    return begins and bool(governs) and following.kind == NOT_PUNCTUATION


def _is_deed_of_hers(words: list[Word], i: int) -> bool:
    """Whether a name that ends like a verb of hers is one: [ورفعت] القاضية الجلسة, [ونشأت] أزمة, but ورفعت المحجوب.

    So it is where it opens a sentence with و or ف and a woman, or a thing of her gender, stands right behind it.
    """
    word = words[i]
    if not word.conjunction or not word.flags & lexicon.GIVEN_NAME or word.name_gender == "f" or i + 1 >= len(words):
        return False
    if i and words[i - 1].kind not in (FULL_STOP, COMMA):
        return False  # سامي حداد [ورفعت] سليم
    subject = words[i + 1]
    if subject.kind != NOT_PUNCTUATION or subject.preposition or subject.conjunction:
        return False
    if subject.flags & PERSON_NAME:
        return subject.name_gender == "f" and subject.form[-1] in "ىاةء" and not subject.article
    return subject.gender == "f" or subject.form[-1] == "ة"


def _is_of_a_day(words: list[Word], i: int) -> bool:
    """Whether a name that is a time too stands before a day: [صباح] أمس, [فجر] الأحد, but صباح الأحمد."""
    if words[i].article or i + 1 >= len(words):
        return False
    day = words[i + 1]
    return bool(day.flags & lexicon.TIME) and (day.article or day.folded in _DAYS)


def _is_of_a_thing(words: list[Word], i: int) -> bool:
    """Whether what is a name, too, stands before whose it is: [عمر] البطارية, [عودة] الحياة, but قال عمر السيد."""
    before, after = words[i - 1] if i else words[i], words[i + 1] if i + 1 < len(words) else words[i]
    if not after.article or after.conjunction or after.flags & (lexicon.FAMILY_NAME | lexicon.TITLE):
        return False
    if before.flags & (_TITLES | _NAMES) and before is not words[i]:
        return False
    if after.form[-1] == "ة" and after.flags & (lexicon.COMMON | lexicon.ORGANIZATION_HEAD):
        return True  # انتهى [عمر] البطارية: no man's surname
    if any(form.part == "verb" for form in before.cues):
        return False
    return bool(after.flags & (lexicon.COMMON | lexicon.NUMBER | lexicon.NAME_IS_WORD))


def _rules_what(words: list[Word], i: int) -> bool:
    """Whether what looks like a judge tells what is ruled: القرار [القاضي] بإعادة المباراة, not القاضي بالمحكمة."""
    following = words[i + 1] if i + 1 < len(words) else words[i]
    if following.folded[0] != "ب" or following.article or following.kind != NOT_PUNCTUATION:
        return False
    before = words[i - 1] if i else following
    if can_be_verb(before):
        return False  # أمر [القاضي] بحبسه
    if not any(words[k].stem in _DECISIONS for k in range(max(0, i - _LONGEST_DECISION), i)):
        return False
    return not following.flags & (lexicon.INSTITUTION | lexicon.PLACE | lexicon.PERSON_NAME | lexicon.PREPOSITION)


def _opens_a_name(words: list[Word], i: int) -> bool:
    """Whether a surname follows a word and ends all of a subject, and a title or a verb of saying stands before it.

    ``قال [خلف] العلي إن``, ``عضو لجنة المربين [حكمت] حداد، إن``, but ``وقف الوزير [خلف] الأبواب``.
    """
    word = words[i]
    if not i or i + 2 >= len(words) or word.article or word.conjunction or word.preposition:
        return False
    before = words[i - 1]
    called = bool(before.flags & (_TITLES | lexicon.GIVEN_NAME)) and before.kind == NOT_PUNCTUATION
    called = called or any(form.part == "verb" and "person_object" not in form.flags for form in before.cues)
    called = called or (before.article and _ends_an_office(words, i))
    if not called or not _is_surname(words[i + 1], bool(before.flags & lexicon.GIVEN_NAME)):
        return False
    end = i + 2
    while end < min(len(words), i + _LONGEST_NAME) and _is_surname(words[end], False):
        end += 1
    return end >= len(words) or _ends_a_subject(words[end])


def _is_where_somebody_is(words: list[Word], i: int) -> bool:
    """Whether a verb of something else than saying and who does it stand before خلف, and no surname behind it.

    ``تجلس أم محمد [خلف] كومة``, ``اختبأ سالم [خلف] الستارة``; but ``وصل محمد [خلف] الجبوري``.
    """
    k = i - 1
    while k > 0 and i - k < _LONGEST_NAME and (words[k].flags & _NAMES or words[k].folded in _PARENTS):
        k -= 1
    if k < 0 or k == i - 1 or i + 1 >= len(words) or not words[k].flags & lexicon.VERB or words[k].cues:
        return False
    behind = words[i + 1]
    return behind.kind == NOT_PUNCTUATION and not behind.flags & (lexicon.FAMILY_NAME | lexicon.FUNCTION | lexicon.TIME)


def _ends_an_office(words: list[Word], i: int) -> bool:
    """Whether an office, whatever completes it, ends right before an index: عضو لجنة المربين."""
    return any(
        words[k].flags & lexicon.ROLE and not words[k].article
        for k in range(max(0, i - _LONGEST_OFFICE), i - 1)
        if all(word.kind == NOT_PUNCTUATION for word in words[k:i])
    )


def _is_surname(word: Word, unknown: bool) -> bool:
    """Whether a word goes on with a name; ``unknown`` says that one that no list knows does too."""
    if word.kind != NOT_PUNCTUATION or word.conjunction or word.preposition or word.complementizer:
        return False
    if word.flags & _NAMES:
        other = _NAMES | lexicon.NAME_IS_WORD | lexicon.NISBA | lexicon.NATIONALITY
        return bool(word.flags & lexicon.FAMILY_NAME) or not word.flags & ~other
    return word.flags == lexicon.NISBA or (unknown and not (word.flags or word.article or word.cues))


def _ends_a_subject(word: Word) -> bool:
    """Whether all of a subject ends before a word: at a mark, what is said, a preposition, what somebody is, or did."""
    if word.kind != NOT_PUNCTUATION or word.complementizer:
        return True
    said = any(form.part == "verb" for form in word.cues)
    return bool(word.flags & (lexicon.PREPOSITION | lexicon.ROLE | lexicon.TIME)) or said or word.preposition != ""


def _is_a_womans_office(words: list[Word], i: int) -> bool:
    """Whether what looks like a body is what a woman is, whose name follows: قالت [محافظة] البنك المركزي هدى حداد."""
    word, before = words[i], words[i - 1] if i else words[i]
    if word.form[-1] != "ة" or word.conjunction or word.preposition:
        return False
    said = any(form.part == "verb" and "person_object" not in form.flags for form in before.cues)
    if not said and before.folded != "عن":
        return False  # انتقدت [المعارضة] هدى حداد
    k = i + 1
    if word.article:
        k += k < len(words) and words[k].article and bool(words[k].flags & lexicon.NATIONALITY)
    else:
        while k < min(len(words), i + _LONGEST_NAME) and (words[k].article or words[k].flags & _OF_OFFICES):
            k += 1
    if k + 1 >= len(words) or (k == i + 1 and not word.article):
        return False
    given, surname = words[k], words[k + 1]
    named = given.flags & lexicon.GIVEN_NAME and given.name_gender == "f" and not given.article
    return bool(named) and (_is_surname(surname, True))
