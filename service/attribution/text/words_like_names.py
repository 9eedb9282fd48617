"""Which words may be a part of a name that stands before what is said, though they mean something else elsewhere."""

from typing import Final

from service.attribution.text.ends_of_subjects import ANSWER_TO_AS_FOR, GOVERNED, LIKE_PARTICLES, says
from service.attribution.text.shapes_of_names import (
    is_here,
    is_unknown,
    is_unknown_surname,
    tells_how,
    unknown_looks_named,
)
from service.attribution.text.verbs_before_names import is_titled, verb_before
from service.lexicon import entries as lexicon
from service.lexicon.entries import INSTITUTION, PERSON_NAME, TITLE
from service.lexicon.punctuation import NOT_PUNCTUATION
from service.lexicon.word_sets import word_set
from service.lexicon.words import FATHATAN, Word

SECOND_PARTS: Final = word_set("words_like_names.second_parts")
_NO_NAMES: Final = word_set("words_like_names.no_names")
_OBJECTS: Final = word_set("words_like_names.objects")
_OF_PRESENTS: Final = ("ي", "ت")
_SHORTEST_WITH_NOUN: Final = 5
IN_THE_NAME_OF: Final = "باسم"
_LIKE_PREPOSITIONS: Final = ("علي", IN_THE_NAME_OF)
WITH_PRONOUN: Final[tuple[str, ...]] = ("ه", "ها", "هم", "هن", "هما")
_BODIES_OR_PEOPLE: Final = INSTITUTION | lexicon.PLACE | lexicon.GROUP | lexicon.ROLE_PLURAL | lexicon.UNNAMED
NO_PART: Final = (
    lexicon.FUNCTION | lexicon.TIME | lexicon.ADVERB | lexicon.CONNECTIVE | lexicon.DEMONSTRATIVE | lexicon.NUMBER
    | lexicon.SPOKESPERSON | lexicon.EULOGY
)  # fmt: skip
_OTHER_THAN_NAMES: Final = INSTITUTION | lexicon.PLACE | lexicon.PREPOSITION | lexicon.DOCUMENT | lexicon.SPEECH
PLAIN_NAME: Final = PERSON_NAME | lexicon.NAME_IS_WORD | lexicon.NISBA


def is_unknown_with_article(word: Word) -> bool:
    """Whether a word with the article is in no list, and neither a participle nor an adjective by its shape: التومة."""
    known = word.flags or word.cues or word.preposition or word.conjunction
    return word.article and not known and word.stem[0] != "م" and not word.form.endswith(("ي", "ية"))


def may_be_of_a_name(words: list[Word], k: int) -> bool:
    """Whether a word tells neither when nor how somebody speaks, nor who they are."""
    word = words[k]
    if word.kind != NOT_PUNCTUATION or word.complementizer is not None or FATHATAN in word.surface or is_here(words, k):
        return False
    if word.folded in LIKE_PARTICLES or opens_a_part(words[k - 1]):
        return True
    if word.article and (word.stem in _NO_NAMES or word.stem in _OBJECTS):
        return False
    if word.flags & lexicon.PREPOSITION and word.form not in _LIKE_PREPOSITIONS:
        return False
    if word.preposition == "ل" and word.folded not in lexicon.entries() and not _is_before_surname(words, k):
        return False  # قال سالم [لنجمة] برس
    if word.flags & PERSON_NAME:
        other = lexicon.TIME if word.flags & lexicon.FAMILY_NAME else lexicon.TIME | lexicon.NATIONALITY
        return not (word.article and word.flags & other) and not word.conjunction
    return not (word.flags & NO_PART or tells_how(word) or word.stem in _NO_NAMES or _tells_with_what(word))


def _tells_with_what(word: Word) -> bool:
    """Whether a word is ب with a noun, and no name: أكد المدير [بحضور] سالم حداد أن, [برفقة] سالم حداد."""
    noun = lexicon.entries().get(word.folded[1:]) if word.folded[:1] == "ب" else None
    return noun is not None and len(word.folded) >= _SHORTEST_WITH_NOUN and not noun.flags & PERSON_NAME


def _is_before_surname(words: list[Word], k: int) -> bool:
    """Whether a word that nothing is known of but its ل stands between a title and a surname: الوزيرة [لميس] العلمي."""
    surname = words[k + 1] if k + 1 < len(words) else words[k]
    listed = surname.flags & lexicon.FAMILY_NAME and not surname.flags & (lexicon.PLACE | lexicon.ORGANIZATION_NAME)
    return bool(listed) and not words[k].flags and is_titled(words, k)


def is_odd(words: list[Word], i: int, first: int, end: int) -> bool:
    """Whether a word of a name is another word elsewhere, or its article would end the name."""
    word = words[i]
    if word.folded in LIKE_PARTICLES:
        return True
    if not word.flags & PERSON_NAME:
        if i == first and is_unknown_with_article(word):
            return True
        if is_unknown(word) and word.folded[0] in _OF_PRESENTS:
            return True  # السفير [يحيئيل] ليتر
        known = word.flags & ~lexicon.NISBA or word.cues or word.preposition or word.conjunction
        looks_named = is_unknown_surname(word) if word.article else i > first or unknown_looks_named(word)
        return bool(known) or not looks_named
    if words[i - 1].folded == "عبد":
        return False
    if word.flags & lexicon.NAME_PART and not word.article:
        return bool(word.cues)  # نعيمة [ابن] يحيى
    if word.article and first < i < end - 1:
        return word.folded not in SECOND_PARTS  # خالد [العبد] العالي
    if i == first and word.preposition and word.folded not in lexicon.entries():
        return True  # العميد [بغانم] هشام
    if i > first:
        like_others = word.flags & lexicon.PREPOSITION or (word.article and word.flags & lexicon.HONORIFIC)
        clitic = word.preposition and word.folded not in lexicon.entries()  # سامي [كرشيد]
        return bool(word.cues or clitic or (like_others and i + 1 == end))  # فيصل [علي], سالم علي [الشيخ]
    return bool(word.cues or word.flags & _OTHER_THAN_NAMES) and not word.article


def opens_a_part(word: Word) -> bool:
    """Whether a part of a name needs the word behind it: أبو, بنت."""
    return bool(word.flags & lexicon.NAME_PART) and not word.article


def may_follow(words: list[Word], i: int, first: int, end: int, follows: int) -> bool:
    """Whether a word that is another elsewhere may be a surname, behind the given name at ``first``."""
    word, before, last = words[i], words[i - 1], i + 1 == end
    following = words[i + 1] if i + 1 < len(words) else word
    if opens_a_part(before):
        return True  # سمير أبو [مدللة], صفية بنت [انتهاه]
    if opens_a_part(word):
        return not last  # نعيمة [ابن] يحيى
    if word.flags & lexicon.PREPOSITION and word.flags & PERSON_NAME:
        return last and not _is_for_its_clause(words, i, first)
    if word.folded in LIKE_PARTICLES:
        return last
    if before.flags & (TITLE | lexicon.HONORIFIC) and i - 1 > first and not before.article:
        return False  # سالم هلال أمين [العاصمة] إن
    if word.article and (before.article or follows == GOVERNED) and not word.flags & PERSON_NAME:
        return False  # سامي العلي [المدافع] إن, وصفت هدى حداد [المنصب] بأنه
    if says(word):
        return False
    if i > first + 1 and word.flags & lexicon.DOCUMENT and not word.flags & PERSON_NAME:
        return False  # نشر سالم العلي [صورة] قال إنها
    if word.flags & lexicon.GIVEN_NAME and not word.flags & (TITLE | lexicon.TIME):
        return True
    if word.pronoun is not None or (word.flags & lexicon.MINISTER and not word.article):
        return False
    if word.article and word.flags & lexicon.NATIONALITY and not word.flags & lexicon.GROUP:
        return False  # but سالم [العرب]
    if not last and word.flags & ~(lexicon.COMMON | PLAIN_NAME):
        return False  # قالت منى [زوجة] أحمد إن
    if word.flags & lexicon.VERB or any(form.part != "participle" for form in word.cues):
        if following.form.startswith("أن"):
            return False  # أكد سالم [ضرورة] أن, [يعلم] أن, but قال نزار [يعيش] إن
    if word.conjunction or word.preposition:
        if follows == ANSWER_TO_AS_FOR and word.preposition == "ب":
            return word.pronoun is None and not word.article  # أما المهندس خليل [بشارات] فقال
        if word.preposition == "ك" and last and follows != GOVERNED:
            return _is_no_capacity(word)
        return _is_whole(word)
    if word.form.endswith(WITH_PRONOUN) and word.stem not in lexicon.entries():
        return False
    if word.form[-1] == "ا" and not word.flags & PERSON_NAME:
        return word.form.endswith("نا") or (word.article and bool(word.flags & lexicon.HONORIFIC))  # روحانا, الباشا
    if word.form[-1] == "ة" and words[first].name_gender != "m":
        return bool(word.flags & _BODIES_OR_PEOPLE) and not word.flags & TITLE
    return follows != GOVERNED or not word.flags & _BODIES_OR_PEOPLE  # حذر أحمد [الحكومة] من أن


def _is_no_capacity(word: Word) -> bool:
    """Whether what looks like «as» tells neither as what nor how one speaks: قال خيسوس [كاساس] إن, not [كعادته]."""
    noun = lexicon.entries().get(word.folded[1:])
    told = noun is None or noun.flags & (TITLE | lexicon.KIN | lexicon.UNNAMED | lexicon.GROUP | lexicon.SPEECH)
    return not (told or word.article or word.pronoun is not None or word.form.endswith(WITH_PRONOUN))


def _is_for_its_clause(words: list[Word], i: int, first: int) -> bool:
    """Whether a verb has its clause behind what may be a preposition: أكد سالم [علي] أن, but أضاف سالم علي أن."""
    if i + 1 < len(words) and not words[i + 1].form.startswith("أن"):
        return False
    verb = verb_before(words, first, addressed=True)
    return verb is None or any(words[i].folded in form.prepositions for form in verb.cues)


def _is_whole(word: Word) -> bool:
    """Whether what looks like a clitic is part of a surname: [كرشيد], [بنور], [فهاد]."""
    if word.conjunction:
        known = word.flags & ~(lexicon.COMMON | lexicon.VERB) or word.cues or word.article
        return word.conjunction == "ف" and not known
    listed = lexicon.entries().get(word.folded[1:])
    return word.preposition != "ل" and listed is not None and bool(listed.flags & PERSON_NAME)
