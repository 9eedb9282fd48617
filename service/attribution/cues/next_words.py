"""What the word right beside a form shows: that it opens a content, that somebody studies there, or who it is."""

from typing import Final

from service.lexicon.cue_forms import CueForm
from service.lexicon.entries import COMMON, GIVEN_NAME, ROLE
from service.lexicon.punctuation import COLON, MARK
from service.lexicon.word_sets import word_set
from service.lexicon.words import THIRD_PERSON, Word

_SCHOOLS: Final = word_set("next_words.schools")


def opens_next(words: list[Word], i: int, form: CueForm) -> bool:
    """Whether a complementizer or colon comes right after a form, or after its preposition: لافتة إلى أن, القول «إن."""
    j = i + 1
    if j < len(words) and words[j].folded in form.prepositions:
        j += 1
    if j + 1 < len(words) and words[j].kind == MARK and words[j + 1].complementizer is not None:
        j += 1
    return j < len(words) and (words[j].complementizer is not None or words[j].kind == COLON)


def is_ones_officer(words: list[Word], i: int) -> bool:
    """Whether a role with a pronoun stands right behind a verb of saying, and so is its subject: وقال [مراسله] إن."""
    word = words[i]
    if i == 0 or not word.flags & ROLE or not word.form.endswith(THIRD_PERSON):
        return False
    return any(form.part == "verb" and form.frame == "say" for form in words[i - 1].cues)


def says_as_participle(words: list[Word], i: int) -> bool:
    """Whether a participle that is a given name too opens a content, and so names nobody: [مشيرة] إلى أنها تعبت."""
    if not words[i].flags & GIVEN_NAME:
        return False
    return any(form.part == "participle" and opens_next(words, i, form) for form in words[i].cues)


def is_of_a_school(words: list[Word], j: int) -> bool:
    """Whether a word tells where or what somebody studies: طالب [جامعي], طالبة [ثانوي], طالب [بالصف] الأول."""
    word = words[j]
    if word.folded == "في" and j + 1 < len(words):
        word = words[j + 1]
    if word.stem in _SCHOOLS and not word.conjunction:
        return True
    return not word.article and not word.flags & ~COMMON and len(word.folded) > 3 and word.folded.endswith(("ي", "يه"))
