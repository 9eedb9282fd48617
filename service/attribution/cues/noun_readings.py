"""Whether the neighbours of a word allow it to be a noun of saying that reports."""

from typing import Final

from service.attribution.cues.next_words import is_ones_officer, opens_next
from service.lexicon.cue_forms import CueForm
from service.lexicon.entries import (
    COMMON,
    DOCUMENT,
    GIVEN_NAME,
    HONORIFIC,
    OF_GOD,
    OF_THE_PROPHET,
    ORGANIZATION_HEAD,
    PERSON_NAME,
    ROLE,
    TITLE,
)
from service.lexicon.punctuation import COMMA, MARK, NOT_PUNCTUATION
from service.lexicon.word_sets import word_set
from service.lexicon.words import ACCUSATIVE_ENDINGS, Word

_AGAIN: Final = ("أعاد", "عاود", "جدد", "كرر")
RENEWING: Final = ("مجددا", "مجدده", "مجددين")  # which is again, too: أكد مجددا أن
OMITTING: Final = word_set("noun_readings.omitting")
_NOT: Final = ("لم", "ولم", "لا", "ولا")
_COMING: Final = word_set("noun_readings.coming")
_DUE: Final = ("الي", "حد")  # عاد إلى القول إن، ذهب إلى حد القول إن
_ON: Final = "علي"
_INSISTING: Final = (_ON, "في", "عن")  # حرص على التأكيد أن، لم يتردد في القول إن، لم يتوان عن القول إن
_DUE_OR_INSISTING: Final = (*_DUE, *_INSISTING)
_ALLOWING: Final = ("يسمح", "تسمح", "سمح", "سمحت", "يجيز", "تجيز")
_WHAT_WAS_SAID: Final = word_set("noun_readings.what_was_said")
_AS: Final = ("اعتبر", "اعتبار", "وصف")
_WHICH_ONE: Final = word_set("noun_readings.which_one")
_LONGEST_SUBJECT: Final = 16
_SHORTEST_DEED: Final = 5
_LONGEST_NAME: Final = 8
_LONGEST_WHOSE: Final = 8
_LONGEST_JOINED: Final = 30


def may_be_noun(words: list[Word], i: int, form: CueForm) -> bool:
    """Whether the neighbours of a word allow it to be a noun of saying that reports, and no act that is due.

    Args:
        words: the words of the article.
        i: the word.
        form: its reading as a noun.

    Returns:
        Whether it may be that noun.
    """
    word = words[i]
    before = words[i - 1] if i else None
    if word.pronoun is None and not word.article and _is_one_of_several(words, i + 1):
        return False  # وقال في [حديث] آخر: «…»
    if form.lemma == "ذكر" and i + 1 < len(words) and words[i + 1].bare == "الله":
        return False  # الصلاة و[ذكر] الله: the remembrance of God
    if is_of_its_verb(words, i):
        return False  # نفى الوزير [نفيا] قاطعا أن
    if is_ones_officer(words, i):
        return False
    if word.flags & DOCUMENT and _says_itself(words, i):
        return False  # لكن [بيان] الوزارة كشف أن: a text, whose verb stands behind it
    if before is not None and before.folded == "الي" and word.pronoun is None and not _is_somebodys(words, i):
        opens = word.article or form.frame == "describe" or opens_next(words, i, form)  # إلى [اتهام] الوزير بأنه
        if not (opens and _is_come_to(words, i)):
            return False  # an act that is due: إلى إخبار, but عاد إلى تأكيد أن
    if before is not None and before.flags & ORGANIZATION_HEAD and not (before.article or word.article or word.pronoun):
        if word.preposition == word.conjunction == "":
            return False  # مركز [دراسات] الصحراء, لجنة [تحقيق]: what an institution is for
    if before is not None and before.flags & ROLE and not before.article and word.flags & ORGANIZATION_HEAD:
        return False  # رئيس [قسم] الطوارئ: no oath
    if word.article and word.preposition == "ب" and before is not None and before.stem in _ALLOWING:
        return False  # هذا يسمح [بالقول] إن: nobody says it
    if word.article and word.preposition != "ب":
        due = word.preposition == "ل" or (before is not None and before.folded in _DUE) or _says_again(words, i)
        due = due or (before is not None and before.folded in _INSISTING and _is_come_to(words, i))
        due = due or (form.lemma == "قال" and _is_attributed(words, i)) or joined_to(words, i) >= 0
        if not (due and (opens_next(words, i, form) or is_said_again_in_marks(words, i, form))):
            return False  # «عاد للتأكيد على أن» says something, «يريد التأكيد» does not
    # باعتباره رئيسا, لاعتباره مخالفا: as
    return not (word.folded[0] in ("ب", "ل") and word.pronoun is not None and form.lemma in _AS)


def is_of_its_verb(words: list[Word], i: int) -> bool:
    """Whether a noun only strengthens the verb it belongs to, which stands before it: نفت الشركة [نفيا] قاطعا.

    Args:
        words: the words of the article.
        i: the noun.

    Returns:
        Whether the verb stands before it.
    """
    if words[i].pronoun is not None or not words[i].form.endswith(ACCUSATIVE_ENDINGS):
        return False
    own = {form.lemma for form in words[i].cues}
    ahead = words[max(0, i - _LONGEST_SUBJECT) : i]
    return any(form.part == "verb" and form.lemma in own for word in ahead for form in word.cues)


def _says_itself(words: list[Word], i: int) -> bool:
    """Whether a verb of saying with its clause stands behind a text and whose it is: ``[بيان] الوزارة كشف أن``."""
    for j in range(i + 1, min(len(words) - 1, i + _LONGEST_WHOSE)):
        word = words[j]
        if word.kind != NOT_PUNCTUATION or word.complementizer is not None or word.conjunction == "و":
            return False
        if word.article or word.preposition or word.flags & PERSON_NAME or not words[j + 1].complementizer:
            continue
        said = [form for form in word.cues if form.part == "verb" and form.tense == "past" and form.number != "p"]
        if j > i + 1 and said:
            return True
    return False


def _is_one_of_several(words: list[Word], j: int) -> bool:
    """Whether an adjective tells a saying from others, so that nobody's name follows it: حديث [آخر], تصريح [سابق]."""
    if j >= len(words) or words[j].folded not in _WHICH_ONE:
        return False
    return j + 1 == len(words) or not words[j + 1].flags & PERSON_NAME


def _is_somebodys(words: list[Word], i: int) -> bool:
    """Whether what was said is told of and whose it is follows: استنادا إلى [قول] الرسول, أشار إلى [تصريحات] الوزير."""
    if words[i].folded not in _WHAT_WAS_SAID or i + 1 >= len(words):
        return False
    return bool(words[i + 1].flags & (TITLE | HONORIFIC | GIVEN_NAME | OF_GOD | OF_THE_PROPHET))


def _is_come_to(words: list[Word], i: int) -> bool:
    """Whether a noun of saying after إلى is what somebody came to say: ``ذهب الوزير إلى [القول] إن``."""
    for k in range(i - 2, max(i - _LONGEST_SUBJECT, 0) - 1, -1):
        if words[k].kind not in (NOT_PUNCTUATION, COMMA, MARK):
            return False
        if comes_to_say(words[k]):
            return True
    return False


def comes_to_say(word: Word) -> bool:
    """Whether a verb tells that somebody comes to say something: [عاد] إلى القول إن, [حرص] على التأكيد أن."""
    return word.folded.removeprefix("و").removeprefix("ف") in _COMING


def is_for_doing(word: Word) -> bool:
    """Whether a word with ل is what somebody does something for, listed or not: للتأكيد, [لملاحقة] المراسل."""
    folded = word.folded
    unknown = not word.flags & ~COMMON and folded[:1] == "ل" and folded[-1:] == "ه" and len(folded) > _SHORTEST_DEED
    return word.preposition == "ل" or unknown


def joined_to(words: list[Word], i: int) -> int:
    """The noun that a noun of saying goes on from behind و: ``دفع السكان إلى [رفض] المشروع والتذكير بأن``.

    Somebody came to both, or does the first by saying: ``رد [بالقول] إن …، والتشديد على أن``. It may have a pronoun:
    ``لجأ إلى [مهاجمة] النقابة واتهامها بأنها``.

    Args:
        words: the words of the article.
        i: the noun of saying.

    Returns:
        The first noun; -1 where there is none.
    """
    word = words[i]
    if word.conjunction != "و" or not (word.article or word.pronoun is not None) or word.preposition:
        return -1
    for k in range(i - 1, max(i - _LONGEST_JOINED, 0), -1):
        noun, before = words[k], words[k - 1]
        if noun.kind not in (NOT_PUNCTUATION, COMMA, MARK):
            return -1
        if noun.preposition == "ب" and noun.article and any(form.part == "noun" for form in noun.cues):
            return k
        governed = is_for_doing(noun) or before.folded in _DUE or before.folded == _ON
        if governed and not noun.conjunction and _is_come_to(words, k + 1):
            return k
    return -1


def _is_attributed(words: list[Word], i: int) -> bool:
    """Whether a saying is attributed to somebody, who stands before it behind إلى: نسبت إلى الوزير [القول] إن."""
    ahead = words[max(0, i - _LONGEST_SUBJECT) : i]
    to = next((k for k, word in enumerate(ahead) if word.folded == "الي"), -1)
    return to > 0 and any(form.lemma == "نسب" for word in ahead[:to] for form in word.cues)


def _says_again(words: list[Word], i: int) -> bool:
    """Whether a noun of saying is what somebody does again: ``أعاد الوزير [التأكيد] أن``."""
    return verb_of_again(words, i) >= 0


def is_said_again_in_marks(words: list[Word], i: int, form: CueForm) -> bool:
    """Whether marks follow a noun of what somebody says again: ``أعاد الوزير [التأكيد على] «ضرورة الحوار»``."""
    if i + 2 >= len(words) or words[i + 1].folded not in form.prepositions or words[i + 2].kind != MARK:
        return False
    return form.lemma != "قال" and _says_again(words, i)


def verb_of_again(words: list[Word], i: int) -> int:
    """The verb that tells that somebody says something again, or omits it not: ``[أعاد] الوزير التأكيد أن``.

    Args:
        words: the words of the article.
        i: the noun of saying.

    Returns:
        The verb; -1 where none stands near.
    """
    came = words[i].preposition == "ل" or (i and words[i - 1].folded in _DUE_OR_INSISTING)
    for k in range(i - 1, max(0, i - _LONGEST_NAME - 1) - 1, -1):
        if any(form.lemma in _AGAIN for form in words[k].cues):
            return k
        if came and comes_to_say(words[k]):
            return k  # [عادت] المعارضة للتأكيد أن، [حرص] الوزير على التأكيد أن
        if words[k].folded in OMITTING and k and words[k - 1].folded in _NOT:
            return k  # لم [يفت] الوزير التأكيد أن
    return i - 1 if i and words[i - 1].folded.removeprefix("و") in RENEWING else -1  # …، [مجددا] التأكيد أن
