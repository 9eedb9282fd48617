"""Where the subject of a verb ends before its object: ``[العصبة] وزارة التربية``."""

from typing import Final

from service.attribution.cues.subject_ends import (
    before_what_with_bi,
    before_what_with_min,
    takes_bi,
    takes_min,
)
from service.attribution.mentions.parts_of_mentions import OFFICES, officer_met
from service.attribution.mentions.role_adjectives import ADJECTIVES_TOO
from service.attribution.names.words_of_names import is_name_word
from service.attribution.noun_phrases.binding import OVER, has_pronoun, is_on_a_network
from service.attribution.noun_phrases.noun_phrases import noun_phrase_end
from service.attribution.noun_phrases.phrase_complements import CONCERNED
from service.attribution.noun_phrases.phrase_objects import OF_MANY
from service.attribution.text.article import Article
from service.lexicon import entries as lexicon
from service.lexicon.entries import PERSON_NAME
from service.lexicon.word_sets import word_set
from service.lexicon.words import Word

# nouns that after one with the article begin another noun phrase: العصبة [وزارة التربية], المزارعون [القرار]
_THINGS: Final = lexicon.ORGANIZATION_HEAD | lexicon.DOCUMENT | lexicon.SPEECH
_BODIES: Final = (
    lexicon.GROUP | lexicon.ROLE_PLURAL | lexicon.ORGANIZATION_HEAD | lexicon.ORGANIZATION_NAME | PERSON_NAME
)
_OTHERS: Final = word_set("before_objects.others")
_SHORTEST_ACT: Final = 5
_MANY: Final = lexicon.GROUP | lexicon.ROLE_PLURAL
_OF_THINGS: Final = lexicon.COMMON | lexicon.SPEECH | lexicon.DOCUMENT
OBJECTS: Final = _THINGS | lexicon.GROUP | lexicon.ROLE_PLURAL
_NO_OBJECT_ROLE: Final = PERSON_NAME | lexicon.NISBA | lexicon.NATIONALITY
_SOMEBODY: Final = lexicon.ROLE | lexicon.HONORIFIC | lexicon.RANK
NO_OBJECT: Final = PERSON_NAME | lexicon.ROLE | lexicon.NISBA | lexicon.NATIONALITY


def subject_end(article: Article, first: int, end: int, verb: Word | None, *, bare: bool) -> int:
    """Where the noun phrase of a subject ends, before what its verb takes.

    Args:
        article: the article.
        first: the first token of the phrase.
        end: the token that it may not pass.
        verb: the verb that it follows, if any.
        bare: take no complement with a preposition.

    Returns:
        The token after its last.
    """
    last = noun_phrase_end(article, first, end, bare=bare)
    if verb is None:
        return last
    if takes_bi(verb):
        last = before_what_with_bi(article.words, first, last)
    if takes_min(verb):
        last = before_what_with_min(article.words, first, last)
    return _before_object(article.words, first, _before_what_it_is_on(article.words, first, last))


def _before_what_it_is_on(words: list[Word], first: int, last: int) -> int:
    """Where a subject ends before على, which only who oversees something needs: شدد [الوزير] على محاكمة سالم العلي."""
    for k in range(first + 1, last):
        if words[k].folded == "علي" and words[k - 1].bare not in OVER and not is_name_word(words, k):
            return last if is_on_a_network(words, first, k) else k
    return last


def _before_object(words: list[Word], first: int, last: int) -> int:
    """Where the subject of a verb ends before the object: ``[العصبة] وزارة التربية``, ``[المتحدث] هذه المعلومة``."""
    head = words[first]
    document = head.flags & lexicon.DOCUMENT and not head.flags & lexicon.ROLE
    many = not head.flags & lexicon.ROLE and (head.flags & lexicon.MANY_PEOPLE or head.gender == "f")
    if last - first > 1 and (met := officer_met(words, first, last)) > first:
        return met  # استقبل [الرئيس] النائب سالم العلي
    for k in range(first + 1, last):
        word, before = words[k], words[k - 1]
        if word.conjunction == "و" and word.flags & lexicon.KIN and has_pronoun(word):
            return k  # وقع وزير النقل [ونظيره] الاتفاق
        pointing = word.flags & lexicon.DEMONSTRATIVE and not _is_in_construct(before)
        if pointing or _is_governed_by_verb(words, first, k):
            return k
        if word.preposition or word.conjunction:
            continue
        named = before.flags & (PERSON_NAME | lexicon.PLACE) and not before.flags & lexicon.NAME_IS_WORD
        if named and word.article and word.flags & (lexicon.GROUP | lexicon.ROLE_PLURAL):
            return k  # ناشد المنصوري [السكان]
        if k == first + 1 and before.article and before.flags & lexicon.ROLE and word.flags & lexicon.ROLE:
            if not (word.article or word.flags & PERSON_NAME or before.flags & lexicon.AMBIGUOUS_ROLE):
                return k  # وجه الوزير [مدير المدرسة]
        if head.flags & lexicon.ROLE and word.article and _is_an_officer_of_other_gender(words, first, word):
            return k  # شكرت رئيسة التعاونية [الوزير]
        if before.flags & lexicon.ROLE_PLURAL and word.article and _is_one_man(before, word):
            return k  # نعت نقابة الفنانين [الراحل]
        man = before.article and word.article and word.gender == "m" and word.flags & lexicon.ROLE
        if man and many and before.folded.endswith("ه") and not word.flags & _NO_OBJECT_ROLE:
            return k  # ناشد أهالي القرية [المحافظ], أخطرت وزارة الداخلية [النائب] العام
        if before.article and not word.article and word.folded.endswith("تين") and not word.flags & PERSON_NAME:
            return k  # خاض الفريق [حصتين]
        if before.article and not (word.article or word.flags) and any(form.part == "noun" for form in word.cues):
            return k  # استعرض وزير الإسكان [نسب] الإنجاز
        if document and not word.article and (before.article or (k > first + 1 and words[min(k + 1, last)].article)):
            return k  # حللت الدراسة [عينات], كشف تقرير حديث [ارتفاع] الأسعار
        if word.flags & NO_OBJECT:
            continue
        if not head.article and head.flags & _MANY and _is_no_adjective(before, word):
            return k  # ناقش أعضاء اللجنة [الموضوع], رد أصحاب المحلات [السبب] إلى
        if before.stem in _OTHERS and not word.article and word.flags & lexicon.COMMON:
            return k  # اتخذت دول أخرى [مواقف]
        if before.article and word.flags & (_THINGS if word.article else OBJECTS):
            if not (word.article and word.stem in ADJECTIVES_TOO and before.form.endswith(("ة", "ات"))):
                return k  # but الجمعية [التعاونية]
    return last


def _is_one_man(many: Word, word: Word) -> bool:
    """Whether a word with the article is one man, and no adjective of the many with the article before it."""
    if not many.article or word.flags & _NO_OBJECT_ROLE & ~PERSON_NAME or not word.flags & _SOMEBODY:
        return False
    return word.gender == "m" and word.number != "p" and not word.form.endswith(("ون", "ين", "ة"))


def _is_an_officer_of_other_gender(words: list[Word], first: int, word: Word) -> bool:
    """Whether an office with the article behind somebody is another's, by gender: رئيسة التعاونية [الوزير]."""
    head = words[first]
    if head.article or word.flags & _NO_OBJECT_ROLE or not word.flags & lexicon.ROLE:
        return False
    return word.stem in OFFICES and {head.gender, word.gender} == {"m", "f"}


def _is_no_adjective(before: Word, word: Word) -> bool:
    """Whether a thing behind a noun is no adjective of it: masculine behind feminine, plural behind singular."""
    if not (before.article and word.article):
        return False
    if word.form.endswith("ات") and word.flags and not word.flags & ~_OF_THINGS and before.number != "p":
        return True  # نفى أهالي القرية [الاتهامات]
    if not before.form.endswith(("ة", "ات")) or word.number == "p":
        return False
    if not word.flags or word.flags & ~_OF_THINGS or word.stem in OF_MANY:
        return False  # أعضاء اللجنة [الجدد]
    return not word.form.endswith(("ة", "ات", "ون", "ين", "ي"))


def _is_in_construct(word: Word) -> bool:
    """Whether a word for people or a body needs a complement: [محامو] هذه الشركات, [سكان] هذا الحي."""
    if word.article or word.flags & PERSON_NAME or word.stem.endswith(("ون", "ين")):
        return False
    return bool(word.flags & (lexicon.ROLE | lexicon.ROLE_PLURAL | lexicon.GROUP | lexicon.ORGANIZATION_HEAD))


def _is_governed_by_verb(words: list[Word], first: int, k: int) -> bool:
    """Whether a verbal noun with its preposition completes the verb and not the subject: أعضاء البرلمان [بإقالة] …."""
    word, before = words[k], words[k - 1]
    if word.article or word.conjunction or word.folded[0] not in "بل" or len(word.folded) < _SHORTEST_ACT:
        return False
    if word.flags & ~lexicon.COMMON or before.flags & lexicon.PREPOSITION or not (before.article or k > first + 1):
        return False
    head = words[first].flags
    if word.folded[0] == "ل":
        return bool(head & (lexicon.GROUP | lexicon.ROLE_PLURAL)) and not head & lexicon.ROLE
    return bool(head & _BODIES) and before.stem not in CONCERNED
