"""Whether a word that is no name elsewhere is one by what encloses it: قال خالد [الدرهم] إن, [ضياء] الدين."""

from typing import Final

from service.lexicon import entries as lexicon
from service.lexicon.entries import INSTITUTION, TITLE
from service.lexicon.punctuation import COMMA, NOT_PUNCTUATION
from service.lexicon.word_sets import word_set
from service.lexicon.words import FATHATAN, Word

SECOND_PARTS: Final = word_set("closed_in.second_parts")
_OF_GOD: Final = word_set("closed_in.of_god")
PATRONYMIC: Final = word_set("closed_in.patronymic")
# verbs of saying whose object is no noun, so that a noun right behind them is their subject
TAKES_NO_NOUN: Final = ("قال", "صرح")
# what stands after a given name and is none of it
_NO_SURNAME: Final = (
    lexicon.FUNCTION | lexicon.TIME | lexicon.ADVERB | lexicon.CONNECTIVE | lexicon.DEMONSTRATIVE | lexicon.NUMBER
    | lexicon.VERB | lexicon.HONORIFIC | TITLE
)  # fmt: skip
_NO_GIVEN_NAME: Final = (
    TITLE | INSTITUTION | lexicon.KIN | lexicon.GROUP | lexicon.UNNAMED | lexicon.DOCUMENT | lexicon.PLACE
)


def is_closed_in(words: list[Word], j: int) -> bool:
    """Whether a word that is no name elsewhere is a surname: قال خالد [الدرهم] إن, قال يحيى [سريع]، متحدث الجيش.

    It stands between the given name that is the subject of a verb without an object, or follows an office, and what
    comes after all of the subject: إن, or what the bearer is.
    """
    word = words[j]
    k = j - 1
    if k < 1 or not (words[k].flags & lexicon.GIVEN_NAME or words[k].folded in SECOND_PARTS):
        return False
    if word.kind != NOT_PUNCTUATION or word.flags & _NO_SURNAME or word.conjunction or word.preposition:
        return False
    if word.complementizer or word.form[-1] in "اه" or FATHATAN in word.surface or j + 1 >= len(words):
        return False
    if words[k].folded in SECOND_PARTS and not words[k].flags & lexicon.GIVEN_NAME:
        k -= 1
        if k < 1 or not (words[k].folded == "عبد" or is_compound(words, k)):
            return False
    elif words[k].flags & _NO_GIVEN_NAME or words[k].article:
        return False
    verb, following = words[k - 1], words[j + 1]
    told = any(form.lemma in TAKES_NO_NOUN for form in verb.cues)
    if following.complementizer and following.form.startswith("إن") and not following.conjunction:
        initial = verb.surface in ("/", ".") and words[k - 2].flags & lexicon.HONORIFIC  # د. خالد [الدرهم]
        return told or verb.article or bool(initial or verb.flags & lexicon.PLACE)
    if words[k].flags & lexicon.NAME_IS_WORD:
        pass  # كمال الدور
    elif told and word.article:
        return True  # قال يحيى [الدرهم] (34 عاما)
    elif word.article and any(form.part == "verb" and "person_object" not in form.flags for form in verb.cues):
        governs = following.flags & lexicon.PREPOSITION and j + 2 < len(words)
        content = words[j + 2] if governs else following
        if content.complementizer and not content.conjunction:
            return True  # أشار يحيى [الدرهم] إلى أن
    office = words[j + 2] if following.kind == COMMA and j + 2 < len(words) else following
    return told and bool(office.flags & TITLE) and not (office.article or office.conjunction)


def is_compound(words: list[Word], j: int) -> bool:
    """Whether a word with God or the faith behind it is a given name, whatever else it means: ذبيح الله، ضياء الدين."""
    word, following = words[j], words[j + 1] if j + 1 < len(words) else None
    if following is None or following.folded not in SECOND_PARTS or following.preposition or following.conjunction:
        return False
    if word.article or word.conjunction or word.preposition or word.flags & (lexicon.FUNCTION | lexicon.VERB):
        return False
    if following.flags & lexicon.PLACE:
        return False  # محافظ [صلاح الدين]
    return word.stem not in _OF_GOD and not word.cues
