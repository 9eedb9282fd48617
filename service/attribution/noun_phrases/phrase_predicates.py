"""Verbs and participles that end a noun phrase: ``مصدر أمني [تحدث] لـ«الغد»``, ``الطالب [واقفا]``."""

import re
from typing import Final

from service.attribution.noun_phrases.binding import TITLED
from service.attribution.noun_phrases.phrase_borders import REGIONS
from service.attribution.noun_phrases.phrase_complements import is_accusative_adjective
from service.attribution.text.shapes_of_names import is_present_verb
from service.lexicon import entries as lexicon
from service.lexicon.entries import FUNCTION, PERSON_NAME
from service.lexicon.openers import WITH_PRONOUNS
from service.lexicon.punctuation import COLON, NOT_PUNCTUATION
from service.lexicon.word_sets import word_set
from service.lexicon.words import ACCUSATIVE_ENDINGS, Word

_DEED: Final = re.compile("م.ا..ة")
_ENDS_IN_ALEF: Final = word_set("phrase_predicates.ends_in_alef")
_FOLLOWING: Final = ("اتي", "تالي")
_DID: Final = word_set("phrase_predicates.did")
_NOT_WITH_VERB: Final[tuple[str, ...]] = ("لاي", "لات", "لان")
_SHORTEST_WITH_NOT: Final = 6
_SHORTEST_OF_MANY: Final = 5
_DEEDS: Final = word_set("phrase_predicates.deeds")
_MOST_ADJECTIVES: Final = 3
_REPRESENTED: Final = ("ممثله", "ممثلا", "متمثله", "متمثلا")
_OF_HERS: Final = "تت"


def is_verb(word: Word) -> bool:
    """Whether a word can only be a finite verb of saying here."""
    if not word.cues or word.flags & (lexicon.GIVEN_NAME | lexicon.ORGANIZATION_NAME | lexicon.PLACE):
        return False
    spelled = word.pronoun is not None
    return any(c.part == "verb" and "ambiguous" not in c.flags and (spelled or not c.before_suffix) for c in word.cues)


def is_predicate(words: list[Word], j: int) -> bool:
    """Whether a form that is a noun too is a past tense: with its preposition or a clause, or behind tanwin.

    The first two stand behind a definite noun; an indefinite one goes on with neither: ``الوزارة [قلل من] أهمية``,
    ``مصدرا أمنيا [نفى]``. Behind a role with the article a form that no list has as another word is a past tense:
    ``المتهم [أنكر]``.
    """
    word, before = words[j], words[j - 1]
    if word.article or word.conjunction or word.preposition or word.flags & (PERSON_NAME | TITLED):
        return False
    past = [form for form in word.cues if form.part == "verb" and form.tense == "past"]
    if not past or j + 1 >= len(words):
        return False
    if before.article and before.flags & lexicon.ROLE and not word.flags:
        return not before.flags & PERSON_NAME
    if before.article or not before.flags or before.flags & lexicon.PLACE:
        following = words[j + 1]
        governed = following.flags & lexicon.PREPOSITION and any(following.folded in f.prepositions for f in past)
        opened = following.complementizer is not None and not following.conjunction  # فريق الحصاد [كشف أن] …
        return bool(governed or opened) and not before.flags & PERSON_NAME
    tanwin = before.form[-1] == "ا" and before.flags & (lexicon.ROLE | lexicon.UNNAMED | lexicon.ADVERB)
    if not tanwin and before.form[-1] == "ا" and j > 2:
        tanwin = is_accusative_adjective(words[j - 3], words[j - 2])  # مصدرا أمنيا رفيعا [نفى]
    return bool(tanwin) and word.folded[-1] != "ا"


def begins_another_clause(words: list[Word], first: int, j: int) -> bool:
    """Whether و and a past tense that is a noun too begin what somebody else did: اللجنة المنظمة [وأيد] المدربون.

    Behind a phrase with the article an indefinite noun could not be joined to it.
    """
    word = words[j]
    if word.conjunction != "و" or word.article or word.preposition or word.flags & ~(lexicon.COMMON | lexicon.VERB):
        return False
    if not words[first].article or not words[j - 1].article or j + 1 >= len(words):
        return False
    if not any(form.part == "verb" and form.tense == "past" for form in word.cues):
        return False
    who = words[j + 1]
    somebody = lexicon.TITLE | lexicon.HONORIFIC | lexicon.ROLE_PLURAL | lexicon.GROUP | lexicon.GIVEN_NAME
    return bool(who.flags & somebody) or who.folded in WITH_PRONOUNS


def is_feminine_past(word: Word) -> bool:
    """Whether a word that no list has as a noun is a verb of saying in the past of a woman: شهدت, كشفت."""
    if word.article or word.flags & ~lexicon.COMMON or word.form[-1:] != "ت":
        return False
    return any(form.part == "verb" and form.tense == "past" and form.gender == "f" for form in word.cues)


def speaks_to(words: list[Word], j: int) -> bool:
    """Whether a word is the past tense of saying to somebody, of an unnamed source: مصدر أمني [تحدث] لـ«الغد»."""
    word = words[j]
    if word.article or word.preposition or word.flags & ~lexicon.COMMON or j + 1 >= len(words):
        return False
    told = words[j + 1].preposition == "ل" or words[j + 1].folded in ("ل", "الي", "مع")
    return told and any(form.part == "verb" and form.tense == "past" for form in word.cues)


def tells_what_they_did(words: list[Word], first: int, j: int) -> bool:
    """Whether a verb that may be a noun tells what somebody without a name did: مهندس [عمل] في, دبلوماسي [تابع] الملف.

    Such a relative clause needs no pronoun; nothing but adjectives stands before it.
    """
    word = words[j]
    if word.folded not in _DID or j + 1 >= len(words) or words[first].article or j - first > _MOST_ADJECTIVES:
        return False
    if any(words[k].article or words[k].flags & lexicon.PREPOSITION for k in range(first + 1, j)):
        return False
    following = words[j + 1]
    governed = bool(following.flags & lexicon.PREPOSITION) or following.preposition != ""
    return governed or (following.article and word.folded not in _DEEDS)


def is_capacity(word: Word) -> bool:
    """Whether a role in the accusative without the article tells as what somebody acts: ممثلا عن الوزير."""
    return word.surface.endswith(ACCUSATIVE_ENDINGS) and not word.article and word.stem not in _ENDS_IN_ALEF


def are_pair(words: list[Word], j: int) -> bool:
    """Whether a role that looks like an accusative is two people, whom a noun completes: [وزيرا] الداخلية والمالية."""
    word = words[j]
    if not word.flags & lexicon.ROLE or not word.form.endswith("ا") or word.surface[-1] != "ا" or word.article:
        return False
    if word.flags & (PERSON_NAME | lexicon.AMBIGUOUS_ROLE) or j + 1 >= len(words):
        return False
    one, whose = lexicon.entries().get(word.stem[:-1]), words[j + 1]
    if one is None or not one.flags & lexicon.ROLE or whose.kind != NOT_PUNCTUATION or whose.preposition:
        return False
    ministry = one.flags & lexicon.MINISTER and not whose.form.endswith("ا") and not whose.flags & FUNCTION
    return bool(whose.article or ministry)


def is_adverbial_participle(word: Word) -> bool:
    """Whether a word is a participle that opens a report of its own: مضيفا، مؤكدة، قائلين."""
    return any(c.adverbial for c in word.cues)


def is_what_follows(words: list[Word], j: int) -> bool:
    """Whether a statement is named that follows, which is put out and puts out nothing: أصدر [البيان الآتي]."""
    if not words[j].article or j + 1 >= len(words):
        return False
    if words[j].stem in _FOLLOWING and words[j + 1].kind == COLON:
        return True  # قال [التالي]: …
    if not words[j].flags & (lexicon.SPEECH | lexicon.DOCUMENT):
        return False
    return words[j + 1].article and words[j + 1].stem in _FOLLOWING


def is_circumstance(before: Word, word: Word) -> bool:
    """Whether a participle in the accusative without its tanwin tells how one stood who is named: واقفا، مستندا."""
    if not before.article or word.flags != lexicon.COMMON or word.conjunction or word.preposition:
        return False
    return word.form[-1] == "ا" and len(word.form) > 4 and (word.form[1] == "ا" or word.form[0] == "م")


def is_represented(words: list[Word], j: int) -> bool:
    """Whether a participle tells in whom an institution acts: وزارة الصحة [ممثلة] في الإدارة, [متمثلة] بها."""
    word = words[j]
    if word.folded not in _REPRESENTED or j + 1 >= len(words):
        return False
    following = words[j + 1]
    return following.folded == "في" or following.folded[0] == "ب"


def may_be_present_verb(words: list[Word], j: int) -> bool:
    """Whether an unknown word with the prefix ي follows a noun without article, which no name does: نظام [يعتمد]."""
    word, before = words[j], words[j - 1]
    return (
        not word.flags & ~lexicon.COMMON
        and word.folded[0] == "ي"
        and len(word.folded) >= 4
        and not before.article
        and bool(before.flags & (lexicon.ORGANIZATION_HEAD | lexicon.GROUP | lexicon.COMMON | lexicon.ROLE_PLURAL))
        and before.stem not in REGIONS  # مقاطعة [يورك]
    )


def is_what_one_does(words: list[Word], j: int) -> bool:
    """Whether a present tense tells what somebody does whom a role without the article names: منتجة [تحمل] الجنسية.

    So it does behind the adjective of a body without it, where no other noun can stand: مؤسسة إنتاجية [تقدم] للمجتمع.
    """
    word, before = words[j], words[j - 1]
    if j > 1 and before.form.endswith("ية") and words[j - 2].flags & lexicon.ORGANIZATION_HEAD:
        indefinite = not (before.article or words[j - 2].article or words[j - 2].pronoun)
        if indefinite and word.form[0] == "ت" and not word.flags & ~lexicon.COMMON:
            return not word.form.endswith(("ة", "ات"))
    if not before.flags & lexicon.ROLE or before.article or word.article or word.conjunction or word.preposition:
        return False
    noun = word.flags & ~lexicon.COMMON or any(form.part == "noun" for form in word.cues)
    if not noun and j + 1 < len(words) and words[j + 1].article:
        if any(form.part == "verb" and form.tense == "present" and form.gender == before.gender for form in word.cues):
            return True
    unknown = not word.flags and not word.cues and word.folded.startswith(_OF_HERS)  # منتجة [تتقن] اللغات
    return unknown and before.gender == "f"


def is_complement(words: list[Word], j: int) -> bool:
    """Whether a participle is no adverbial: an adjective of its noun (مصادر [مطلعة]), or after a preposition."""
    before = words[j - 1]
    if before.flags & lexicon.PREPOSITION or is_joined_deed(words, j):
        return True  # في [مدينة] حلب
    if before.flags & lexicon.ORGANIZATION_HEAD and not before.article:
        return True  # بلدية [مدينة] حلب
    if words[j].form.endswith("ا") and before.form[-1] == "ا" and before.flags & (lexicon.ROLE | lexicon.UNNAMED):
        following = words[j + 1] if j + 1 < len(words) else words[j]
        return not before.article and any(form.part == "verb" for form in following.cues)  # أن مصدرا [مطلعا] أكد
    if not words[j].form.endswith(("ة", "ين", "ان", "ون")) or before.article:
        return False
    source = before.form.endswith(("ي", "ية")) and j > 1 and not words[j - 2].article
    return bool(before.flags & TITLED or (source and words[j - 2].flags & TITLED))  # مصادر تربوية [مطلعة]


def is_joined_deed(words: list[Word], i: int) -> bool:
    """Whether و joins a noun of doing of the shape مفاعلة to the noun before it: إدارة التخطيط [ومتابعة] المشاريع."""
    word = words[i]
    if word.conjunction != "و" or i + 1 >= len(words) or _DEED.fullmatch(word.form.removeprefix("و")) is None:
        return False
    before, following = words[i - 1] if i else word, words[i + 1]
    return before.kind == NOT_PUNCTUATION and before.article and following.article and not following.preposition


def is_unknown_verb(words: list[Word], j: int) -> bool:
    """Whether the letters of a word that no list knows show a verb: وظلموا, يفضح, or one with لا: لاتستطيع."""
    word = words[j]
    if word.flags or word.cues or word.article:
        return False
    if is_present_verb(words, j):
        return True
    if len(word.folded) >= _SHORTEST_OF_MANY and word.folded[0] == "و" and word.folded.endswith("وا"):
        return True
    return len(word.stem) >= _SHORTEST_WITH_NOT and word.stem.startswith(_NOT_WITH_VERB)
