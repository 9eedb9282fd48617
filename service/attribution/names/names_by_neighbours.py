"""Words that are names by whose they are, which office they stand beside, or which verb they are the subject of."""

from typing import Final

from service.attribution.names.names_like_particles import takes_no_noun
from service.attribution.text.shapes_of_names import is_unknown_surname
from service.attribution.text.verbs_before_names import is_titled
from service.lexicon import entries as lexicon
from service.lexicon.entries import TITLE
from service.lexicon.openers import ONE_OF
from service.lexicon.punctuation import COMMA, NOT_PUNCTUATION
from service.lexicon.word_sets import word_set
from service.lexicon.words import FATHATAN, Word

_MANNERS_IN_A_WORD: Final = word_set("names_by_neighbours.manners")
_LONGEST_RELATION: Final = 3  # ابنته الكبرى, زوجة المهندس الراحل
TALK: Final = ("حديث", "كلام")  # what somebody opens, closes or goes on with


def is_of_a_relative(words: list[Word], j: int) -> bool:
    """Whether a word alone between commas names a relation, or one of many: زوجة الضحية، [سهام]، أحدهم، [ناصر]،."""
    if j < 2 or j + 1 >= len(words) or words[j - 1].kind != COMMA or words[j + 1].kind != COMMA or words[j].article:
        return False
    for k in range(j - 2, max(j - 2 - _LONGEST_RELATION, -1), -1):
        if words[k].kind != NOT_PUNCTUATION or words[k].complementizer is not None:
            return False
        if words[k].flags & lexicon.KIN or words[k].folded in ONE_OF:
            return not words[k].article and words[k].gender in (None, words[j].name_gender)
    return False


def precedes_surname_of_speaker(words: list[Word], j: int) -> bool:
    """Whether an unknown word and one with the article are who speaks, behind a title or verb: الوزير [كاسون] القرشوف.

    A plural in construct would be an object, and such a verb has none.
    """
    if j == 0 or words[j].flags or words[j].cues or not is_unknown_surname(words[j + 1]):
        return False
    if is_titled(words, j) or takes_no_noun(words[j - 1]):
        return True
    if j + 2 >= len(words) or not any(form.part == "verb" for form in words[j - 1].cues):
        return False
    office = words[j + 2]  # كشف [غدون] الضميل وزير المالية
    return bool(office.flags & lexicon.ROLE) and not (office.article or office.conjunction or office.preposition)


def stands_before_a_given_name(words: list[Word], j: int) -> bool:
    """Whether a word between a word of respect and a given name is a surname, as in Algeria: البروفيسور [كتفي] سالم."""
    word = words[j]
    if word.flags != lexicon.COMMON or word.article or word.conjunction or word.preposition or word.cues:
        return False
    if j == 0 or j + 2 >= len(words) or not (words[j - 1].article and words[j - 1].flags & lexicon.HONORIFIC):
        return False
    if words[j - 1].flags & lexicon.ORGANIZATION_HEAD or FATHATAN in word.surface or word.form[-1] == "ا":
        return False
    given, end = words[j + 1], j + 2
    if given.folded == "عبد" and words[end].article:
        end += 1
    elif not given.flags & lexicon.GIVEN_NAME or given.flags & (TITLE | lexicon.PREPOSITION) or given.article:
        return False
    return end < len(words) and (words[end].kind != NOT_PUNCTUATION or words[end].complementizer is not None)


def ends_a_subject(words: list[Word], j: int) -> bool:
    """Whether a thing's name without a clitic stands between a given name and what is said: حذر محمود [بصلة] من أن.

    Nothing but a surname can, save how somebody spoke, which is in the accusative or tells a woman's state: غاضبة.
    """
    word, before = words[j], words[j - 1]
    if j + 1 >= len(words) or word.conjunction or word.preposition or word.article or word.cues:
        return False
    titled = j > 2 and (words[j - 2].flags | words[j - 3].flags) & (lexicon.RANK | lexicon.HONORIFIC)
    if word.form[-1] == "ا" or not before.flags & lexicon.GIVEN_NAME:
        return False
    if acts_before_an_office(words, j):
        return True  # زار سالم [خشبة]، المدير الرياضي
    if before.flags & lexicon.NAME_IS_WORD and not titled:
        return False
    if word.form[-1] == "ة" and (before.name_gender != "m" or word.folded in _MANNERS_IN_A_WORD):
        return False
    following, then = words[j + 1], words[min(j + 2, len(words) - 1)]
    if following.kind == COMMA and words[j - 2].flags & (TITLE | lexicon.HONORIFIC) and then.flags & lexicon.ROLE:
        return not then.conjunction  # السفير تميم [خلاف]، المتحدث باسم
    if following.kind == COMMA or following.flags & lexicon.PREPOSITION:
        return then.complementizer is not None
    return following.complementizer is not None


def acts_before_an_office(words: list[Word], j: int) -> bool:
    """Whether a verb stands before a given name and a noun, and behind a comma an office that tells who they are."""
    if j < 2 or j + 2 >= len(words) or words[j + 1].kind != COMMA:
        return False
    verb, office = words[j - 2], words[j + 2]
    acts = verb.flags & lexicon.VERB or any(form.part == "verb" for form in verb.cues)
    told = office.article and office.flags & lexicon.ROLE and not (office.conjunction or office.preposition)
    return bool(acts and told)


def is_founders_name(words: list[Word], j: int) -> bool:
    """Whether a company's name is a surname, between a given name and a role: جوزيف [فيراري] أستاذ كذا."""
    if words[j].flags != lexicon.ORGANIZATION_NAME or words[j].preposition or j + 1 >= len(words) or not j:
        return False
    before, following = words[j - 1], words[j + 1]
    if not before.flags & lexicon.GIVEN_NAME or before.flags & lexicon.NAME_IS_WORD:
        return False
    return following.kind == COMMA or bool(following.flags & TITLE) or following.complementizer is not None


def closes_speech(verb: Word, said: Word) -> bool:
    """Whether a verb of saying has what somebody says for its object, so that its subject stands between them."""
    if not any(form.part == "verb" for form in verb.cues) or said.conjunction or said.preposition:
        return False
    if said.article:
        return said.stem in TALK
    return said.pronoun is not None and any(form.part == "noun" for form in said.cues)


def precedes_unknown_surname(words: list[Word], j: int) -> bool:
    """Whether a given name that is also a time stands between a definite noun and a surname: المحافظة [صباح] كرحوت."""
    if j == 0 or j + 2 >= len(words) or not words[j - 1].article or not words[j].flags & lexicon.GIVEN_NAME:
        return False
    surname, after = words[j + 1], words[j + 2]
    plain = surname.kind == NOT_PUNCTUATION and not (surname.flags or surname.cues or surname.article)
    ends = after.kind != NOT_PUNCTUATION or after.complementizer is not None or after.flags & lexicon.PREPOSITION
    return plain and bool(ends) and not (surname.preposition or surname.conjunction)
