"""Whether what is spelled like a preposition is a verb: ``[بين] الوزير أن``, ``[عبر] سالم عن``."""

import itertools
from typing import Final

from service.attribution.text.phrases import phrase_at
from service.lexicon.cue_forms import CueForm
from service.lexicon.entries import (
    COMMON,
    CONNECTIVE,
    DOCUMENT,
    GIVEN_NAME,
    HONORIFIC,
    NISBA,
    OF_THE_PROPHET,
    ORGANIZATION_HEAD,
    PERSON_NAME,
    PLACE,
    PREPOSITION,
    ROLE,
    SPEAKER_HEAD,
    TIME,
    UNNAMED,
    VERB,
)
from service.lexicon.punctuation import CLOSING_BRACKET, COLON, COMMA, FULL_STOP, MARK, NOT_PUNCTUATION, OPENING_BRACKET
from service.lexicon.word_sets import word_set
from service.lexicon.words import Word

_SHADDA: Final = "\N{ARABIC SHADDA}"
_VERB_AFTER: Final = word_set("verbs_or_prepositions.verb_after")
_VERB_BEFORE: Final = word_set("verbs_or_prepositions.verb_before")
_IN_SUBJECTS: Final = (NOT_PUNCTUATION, COMMA, MARK, OPENING_BRACKET, CLOSING_BRACKET)  # لـ«الغد»، لـ(واع)، لـ/واع/
_SPEAKING: Final = DOCUMENT | HONORIFIC | ORGANIZATION_HEAD | PERSON_NAME | ROLE | UNNAMED
_OF_MANY: Final[tuple[str, ...]] = ("ين", "ات")
_LONGEST_SUBJECT: Final = 16
_LONGEST_TILL_CLAUSE: Final = 24  # with where and when it was said
_LONGEST_NAME: Final = 5
_LONGEST_CONNECTIVE: Final = 5


def has_subject(words: list[Word], i: int, form: CueForm, opens: bool) -> bool:
    """Whether a verb that is spelled like a preposition (بين) has a subject or a clause, and governs no noun.

    Args:
        words: the words of the article.
        i: the word.
        form: its reading as a verb.
        opens: whether it opens its sentence.

    Returns:
        Whether it is the verb.
    """
    before = words[i - 1] if i and not (opens or _follows_connective(words, i)) else None
    if _SHADDA in words[i].surface:
        return True
    if i + 1 >= len(words):
        return False
    if any(len(preposition) > 1 for preposition in form.prepositions):
        return _takes_its_preposition(words, i, form)
    following = words[i + 1]
    if following.complementizer and _adds_a_clause(words, i):
        return True
    if before is not None and before.flags & PERSON_NAME and _governs_nothing(words, i):
        return True  # وكان سالم العلي [بين] في بيان أن
    if before is not None and before.kind == NOT_PUNCTUATION and before.folded not in _VERB_AFTER:
        if following.flags & HONORIFIC and following.article:
            ahead = words[i + 2 : i + _LONGEST_NAME + 1]
            return any(word.complementizer for word in ahead) and all(word.kind == NOT_PUNCTUATION for word in ahead)
        single = following.flags & SPEAKER_HEAD and not following.form.endswith(_OF_MANY)
        if not single or i + 3 >= len(words) or not words[i + 2].complementizer:
            return False
        act = words[i + 3].folded[:1] in "يت" and not words[i + 3].flags & ~(COMMON | VERB)
        return not act or words[i + 2].pronoun is not None  # بين الصندوق أن, but حاولت بين الحضور أن تشعل
    if following.complementizer or (following.kind == COLON and before is None):
        return True  # وبين أن، وبين: أن
    unknown = following.article and not following.flags & ~NISBA and not following.preposition  # وبين القويز في
    known = following.flags & SPEAKER_HEAD or following.folded in _VERB_BEFORE or unknown
    for k in range(i + 2, min(len(words), i + (_LONGEST_TILL_CLAUSE if known else _LONGEST_NAME))):
        word = words[k]
        if word.complementizer:
            return not word.conjunction
        if word.kind == COLON and known:
            announced = k + 1 < len(words) and words[k + 1].complementizer is not None
            return announced or not following.form.endswith(_OF_MANY)  # وبين المدير سالم العلي: أن العمل مستمر
        abbreviates = word.kind == FULL_STOP and words[k - 1].flags & HONORIFIC  # وبين د. سالم العلي ان
        second = k == i + 2 and following.flags & ROLE and not following.article and word.flags & ROLE
        if second and not word.article:
            continue  # وبين إمام [وخطيب] المسجد أن
        if word.conjunction == "و" or not (abbreviates or word.kind in _IN_SUBJECTS or word.surface == "/"):
            return False
    return False


def is_as_somebody_did(words: list[Word], i: int) -> bool:
    """Whether a word that is spelled like a preposition is a verb behind كما: ``…، كما [بين] الوزير``.

    It is where a comma stands before كما and one who speaks behind the verb, but not two: ``، كما بين الرجل والمرأة``.

    Args:
        words: the words of the article.
        i: the word.

    Returns:
        Whether it is the verb.
    """
    if i < 2 or i + 1 >= len(words) or words[i - 2].kind != COMMA or words[i - 1].folded != "كما":
        return False
    following = words[i + 1]
    if not following.flags & (_SPEAKING | OF_THE_PROPHET) or following.flags & PLACE:
        return False
    ahead = itertools.takewhile(lambda word: word.kind == NOT_PUNCTUATION, words[i + 1 : i + _LONGEST_NAME])
    return not following.form.endswith(("ين", "ات")) and all(word.conjunction != "و" for word in ahead)


def _follows_connective(words: list[Word], i: int) -> bool:
    """Whether a set phrase that opens a sentence stands before a word: [من جانبه] بين، [بدوره] بين."""
    if words[i - 1].flags & CONNECTIVE:
        return True
    for k in range(max(0, i - _LONGEST_CONNECTIVE), i - 1):
        size, flags = phrase_at(words, k)
        if flags & CONNECTIVE and k + size == i:
            return True
    return False


def _governs_nothing(words: list[Word], i: int) -> bool:
    """Whether a comma or another preposition stands where a preposition has its noun, and a clause follows."""
    following = words[i + 1]
    told = following.preposition == "ل" and following.flags  # للصحفيين
    apart = following.kind == COMMA or following.flags & PREPOSITION or told
    if not apart or following.flags & PERSON_NAME:
        return False
    for word in words[i + 2 : i + _LONGEST_TILL_CLAUSE]:
        if word.complementizer:
            return word.folded.startswith("ان") and not word.conjunction
        if word.kind not in _IN_SUBJECTS or word.conjunction == "و":
            return False
    return False


def _adds_a_clause(words: list[Word], i: int) -> bool:
    """Whether a word with و or ف goes on with a nominal clause: ``أشار إلى دورهم [وبين أن] الباب مفتوح``, no «between».

    Not after another بين, nor before what may or may not be: ``بين أن يبقى وبين أن يعود``.
    """
    if not words[i].conjunction or i + 2 >= len(words):
        return False
    noun = words[i + 2]
    if noun.folded[:1] in "يتن" and not noun.flags & ~COMMON and words[i + 1].pronoun is None:
        return False
    return all(word.stem != words[i].stem for word in words[max(0, i - _LONGEST_SUBJECT) : i])


def _takes_its_preposition(words: list[Word], i: int, form: CueForm) -> bool:
    """Whether a verb that is spelled like a preposition opens a clause and its own preposition follows: عبر … عن."""
    before = words[i - 1] if i else None
    if before is not None and before.kind == NOT_PUNCTUATION:
        if before.folded not in _VERB_AFTER and not before.flags & TIME and not _follows_connective(words, i):
            return False
    for word in words[i + 1 : i + _LONGEST_SUBJECT]:
        if word.folded in form.prepositions:
            return True
        if word.complementizer or word.kind not in (NOT_PUNCTUATION, COMMA, MARK) or word.flags & VERB:
            return False
        if word.flags & GIVEN_NAME:
            continue  # عبر [سالم] عن
        if any(cue.part == "verb" and "ambiguous" not in cue.flags for cue in word.cues):
            return False
    return False
