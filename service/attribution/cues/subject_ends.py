"""Where the subject behind a verb ends before what the verb takes: ``[المتهم] بالجرم``, ``[الوزير] لندن``."""

from typing import Final

from service.attribution.cues.cue_match import CueMatch
from service.attribution.cues.whom_told import before_whom_told
from service.attribution.names.names_in_article import ends_a_name, name_words
from service.attribution.noun_phrases.binding import CLOSE_TO
from service.attribution.noun_phrases.noun_phrases import noun_phrase_end
from service.attribution.noun_phrases.phrase_borders import REGIONS
from service.attribution.noun_phrases.phrase_complements import CONCERNED, is_with_by
from service.attribution.text.article import Article
from service.attribution.text.phrases import phrase_at
from service.attribution.text.shapes_of_names import is_unknown
from service.lexicon import entries as lexicon
from service.lexicon.cue_forms import CueForm
from service.lexicon.entries import PERSON_NAME
from service.lexicon.punctuation import (
    NOT_PUNCTUATION,
)
from service.lexicon.word_sets import word_set
from service.lexicon.words import Word

BLAMING: Final = ("حمل", "أرجع", "عزا")
_EXPLAINING: Final = ("برر", "علل", "فسر", "سوغ")  # برر الوزير [القرار] بأن
_SOON: Final = 2  # words of a sentence, before a verb that opens it: وكان قد اتهم
_WISHING: Final = ("تمنى", "رجا")
_LOOKING: Final = ("نظر",)
_PLAIN: Final = lexicon.COMMON | lexicon.NAME_IS_WORD | lexicon.DOCUMENT | lexicon.SPEECH
_SPEAKING: Final = ("ناطق", "ناطقه")
_WITH_BI: Final = word_set("subject_ends.with_bi")


def before_complements(article: Article, cue: CueMatch, start: int, end: int) -> int:
    """Where the subject behind a verb ends before what the verb takes.

    ``اعترف [المتهم] بالجرم``, ``حمل [الوزير] المعارضة مسؤولية …``, ``أبلغ [الوزير] لندن أن``, ``سأل [النائب] الوزير``.

    Args:
        article: the article.
        cue: the verb.
        start: the first token of the subject.
        end: the token after the noun phrase.

    Returns:
        The token after its last.
    """
    words, form = article.words, cue.form
    if takes_bi(words[cue.last - 1]):
        end = before_what_with_bi(words, start, end)
    if form is not None and (form.lemma in BLAMING or form.lemma in _EXPLAINING):
        end = _before_whom_it_blames(article, start, end)
    end = _before_its_preposition(words, cue, start, end)
    if form is not None and form.lemma in _WISHING and end - start > 1 and words[start].article:
        end = start + 1 if words[start + 1].preposition == "ل" else end  # تمنى [المدرب] لفريق الساحل أن
    if end <= start:
        return start
    end = _before_titled_object(article, cue, start, _before_proper_object(article, cue, start, end))
    return before_whom_told(article, cue, start, _before_state_told(words, cue, start, end))


def takes_bi(verb: Word) -> bool:
    """Whether a verb takes with ب what is confessed or praised, which is no part of its subject: اعترف, نوه."""
    return any(form.lemma in _WITH_BI for form in verb.cues)


def before_what_with_bi(words: list[Word], first: int, last: int) -> int:
    """Where a subject ends before a noun with ب behind a definite one: [المتهم] بالجرم, [مدرب الفريق] بالدور.

    Args:
        words: the words of the article.
        first: the first token of the subject.
        last: the token after what may be all of it.

    Returns:
        The token after its last.
    """
    for k in range(first + 1, last):
        word = words[k]
        named = k + 1 < last and words[k + 1].flags & lexicon.GIVEN_NAME  # مدير التموين [بالمحافظة] سالم العلي
        where = word.flags & (lexicon.PLACE | (lexicon.ORGANIZATION_HEAD if named else 0))
        governed = (word.preposition == "ب" and word.article) or (not word.flags & ~_PLAIN and is_with_by(word))
        language = words[k - 1].stem in _SPEAKING  # صحيفة الغد الناطقة [بالفرنسية]
        definite = words[k - 1].article or words[k - 1].flags & lexicon.PLACE
        if governed and definite and not (language or where or words[k - 1].stem in CONCERNED):
            return k  # أشاد [رئيس النادي] بموهبة اللاعب
    return last


def takes_min(verb: Word) -> bool:
    """Whether a verb takes with من what is complained or warned of, no part of its subject: شكا, حذر, استاء."""
    return any(form.part == "verb" and "من" in form.prepositions for form in verb.cues)


def before_what_with_min(words: list[Word], first: int, last: int) -> int:
    """Where a subject ends before a common noun with من: [سكان الحي] من انقطاع الماء, [طلاب من الجامعة] من الغلاء.

    What people are from is a place or body, and of whom some are is a group: ``عدد [من سكان] القرية [من مدينة] حلب``.

    Args:
        words: the words of the article.
        first: the first token of the subject.
        last: the token after what may be all of it.

    Returns:
        The token after its last.
    """
    for k in range(first + 1, last - 1):
        before, governed = words[k - 1], words[k + 1]
        if governed.flags & lexicon.DEMONSTRATIVE and k + 2 < last:
            governed = words[k + 2]  # من هذا [التقرير]
        construct = k + 2 < last and words[k + 2].article
        name = PERSON_NAME if construct and governed.flags & lexicon.NAME_IS_WORD else 0  # من [عودة] الوباء
        noun = governed.kind == NOT_PUNCTUATION and not governed.flags & ~(_PLAIN | name)
        if words[k].folded != "من" or not noun:
            continue
        if governed.preposition or governed.stem in REGIONS or before.stem in CLOSE_TO:
            continue
        if before.article or before.flags & (PERSON_NAME | lexicon.PLACE):
            return k
        if (
            before.flags & (lexicon.GROUP | lexicon.ROLE_PLURAL)
            and construct
            and not governed.article
            and before.stem.endswith(("ون", "ين"))
        ):
            return k  # [مواطنون] من ارتفاع الأسعار
    return last


def _before_state_told(words: list[Word], cue: CueMatch, start: int, end: int) -> int:
    """Where a subject ends before the state it speaks to: ``أبلغ الوزير [لندن] أن``, since no place follows الوزير."""
    form, last = cue.form, words[end - 1]
    if form is None or "person_object" not in form.flags or cue.pronoun is not None or end - start < 2:
        return end
    place = last.flags & lexicon.PLACE and not (last.flags & PERSON_NAME or last.article or last.preposition)
    if not place or last.conjunction or not words[end - 2].article:
        return end
    located = any(word.flags & lexicon.PREPOSITION for word in words[start : end - 1])  # خبراء في العاصمة [فيينا]
    return end if located else end - 1


def _before_proper_object(article: Article, cue: CueMatch, start: int, end: int) -> int:
    """Where a subject ends before whom it accuses or informs by name: تتهم [واشنطن] طهران بأنها, [محتجون] مبارك."""
    words, form = article.words, cue.form
    if form is None or "person_object" not in form.flags or cue.pronoun is not None or end - start < 2:
        return end
    if end >= len(words) or not _opens_complement(words[end], form):
        return end
    k = _proper_object(words, start, end)
    if k <= start or words[k - 1].flags & lexicon.NAME_PART:
        return end  # أحمد بن [سلطان]
    if _no_name_completes(words, start, k):
        return k
    if k == start + 1 and _is_surname_alone(words[start]):
        if cue.first > article.sentence(cue.first)[0] + _SOON or ends_a_name(article, start, end):
            return end  # دافع سالم عن رأيه واتهم [هانسون يونغ] بأنها; [هانسون يونغ], of سارة هانسون يونغ
        other = not words[k].flags & PERSON_NAME or words[k].flags & lexicon.ORGANIZATION_NAME
        return k if other or _is_surname_alone(words[k]) else end  # أبلغ [ترامب] نتنياهو
    if form.frame != "describe":
        return end
    before, head = words[k - 1], words[start]
    full = k - 2 >= start and words[k - 2].flags & lexicon.GIVEN_NAME and before.flags & PERSON_NAME
    body = before.article and head.flags & lexicon.ORGANIZATION_HEAD and not head.flags & lexicon.ROLE
    return k if (full and k == end - 1) or body else end  # an accusation has an object


def _before_titled_object(article: Article, cue: CueMatch, start: int, end: int) -> int:
    """Where a subject with a name ends before whom or what it describes: وصف ميقاتي [الوزير] بأنه.

    Whom it accuses has an office, what it describes may stand behind a full name: ``وصف سامي حداد [القصيدة] بأنها``.
    """
    words, form = article.words, cue.form
    if form is None or form.frame != "describe" or cue.pronoun is not None or end >= len(words):
        return end
    if not (_opens_complement(words[end], form) or words[end].folded == "ب"):
        return end
    for k in range(start + 1, end):
        word, before = words[k], words[k - 1]
        thing = k > start + 1 and _is_thing_behind_full_name(words, k)
        if not (word.article and (word.flags & lexicon.TITLE or thing)) or word.preposition or word.conjunction:
            continue
        named = before.flags & PERSON_NAME or before.bare in name_words(article)
        if thing or (named and not before.flags & (lexicon.TITLE | lexicon.HONORIFIC)):
            return k
    return end


def _is_thing_behind_full_name(words: list[Word], k: int) -> bool:
    """Whether the noun of a thing or body stands behind a given name and a surname: سامي حداد [القصيدة], [الحكومة]."""
    word = words[k]
    if word.flags & ~(_PLAIN | lexicon.ORGANIZATION_HEAD) or not (word.flags & lexicon.COMMON or word.form[-1] == "ة"):
        return False
    return bool(words[k - 2].flags & lexicon.GIVEN_NAME and words[k - 1].flags & lexicon.FAMILY_NAME)


def _proper_object(words: list[Word], start: int, end: int) -> int:
    """Where the name of a state, body or person starts that ends a noun phrase; ``start`` where none does."""
    k = end - 1
    size, phrase = phrase_at(words, k - 1) if words[k - 1].phrases else (0, 0)
    if size == 2 and phrase & (lexicon.PLACE | lexicon.ORGANIZATION_NAME):
        return k - 1  # طالبت باريس [تل أبيب]
    given = k - 1 > start and words[k - 1].flags & lexicon.GIVEN_NAME and not words[k - 1].article
    surname = given and words[k].article and words[k].flags & lexicon.FAMILY_NAME
    if not (surname or _is_proper(words[k])):
        return start
    if given and not words[k - 2].flags & PERSON_NAME:
        k -= 1  # تتهم كييف [فلاديمير بوتين]
    return k


def _no_name_completes(words: list[Word], start: int, k: int) -> bool:
    """Whether a subject ends in what no name behind it completes: a state, the plural of people, or its adjective."""
    before = words[k - 1]
    if before.flags & lexicon.PLACE and not before.flags & PERSON_NAME:
        located = before.preposition or any(word.flags & lexicon.PREPOSITION for word in words[start:k])
        return not located and (k - 1 == start or words[k - 2].article)
    if before.flags & (lexicon.GROUP | lexicon.ROLE_PLURAL) and before.stem.endswith("ون"):
        return True
    adjective = before.flags & (lexicon.NISBA | lexicon.NATIONALITY) or before.stem.endswith("يه")
    named = before.flags & PERSON_NAME and not before.flags & lexicon.NATIONALITY  # مسؤولون روس
    return k - 1 > start and not (before.article or named) and bool(adjective)


def _opens_complement(word: Word, form: CueForm) -> bool:
    """Whether a clause follows, or a preposition of the verb: بأنه, بـ«…», من أن, إلى."""
    if word.complementizer is not None or word.folded in form.prepositions:
        return True
    return bool(word.preposition) and word.preposition in form.prepositions


def _is_surname_alone(word: Word) -> bool:
    """Whether a word is a family's name and no given name: ترامب."""
    return bool(word.flags & lexicon.FAMILY_NAME) and not word.flags & (lexicon.GIVEN_NAME | lexicon.NAME_PART)


def _is_proper(word: Word) -> bool:
    """Whether a word is the name of a state, body or person, without a clitic."""
    if word.conjunction or word.preposition or word.kind != NOT_PUNCTUATION:
        return False
    if word.article:
        return bool(word.flags & lexicon.COUNTRY)  # دعت الصين [الهند]
    return bool(word.flags & (lexicon.PLACE | lexicon.ORGANIZATION_NAME | PERSON_NAME)) or is_unknown(word)


def _before_whom_it_blames(article: Article, start: int, end: int) -> int:
    """Where a subject ends before whom it makes answer for something: ``حمل الوزير [المعارضة] مسؤولية …``."""
    bare = noun_phrase_end(article, start, end, bare=True)
    if not start < bare < end or not article.words[bare].article:
        return end
    return end if any(word.flags & PERSON_NAME for word in article.words[bare:end]) else bare


def _before_its_preposition(words: list[Word], cue: CueMatch, start: int, end: int) -> int:
    """Where a subject ends before a common noun that the verb's من governs: ``حذرت المنظمة [من مغبة] «…»``.

    Also before what is looked at: ``ينظر المستشرقون [إلى التصوف] على أنه``.
    """
    if cue.form is not None and cue.form.lemma in _LOOKING:
        return next((k for k in range(start + 1, end) if words[k].folded == "الي"), end)
    return before_what_with_min(words, start, end) if takes_min(words[cue.last - 1]) else end
