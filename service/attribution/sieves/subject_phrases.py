"""The noun phrase that is a clause's subject, where it surely names somebody who can act."""

import re
from typing import Final

from service.attribution.cues.next_words import says_as_participle
from service.attribution.cues.subjects_after import is_subject
from service.attribution.cues.whom_told import answers, before_another_in_commas, before_what_is_answered
from service.attribution.mentions.certainty import is_certain
from service.attribution.mentions.marked_words import is_full_name, is_marked_name, is_title_in_marks
from service.attribution.mentions.mention import Mention
from service.attribution.mentions.mentions import describe
from service.attribution.mentions.origins import origin_end
from service.attribution.model import Gender
from service.attribution.names.names import name_end
from service.attribution.names.names_in_article import ends_a_name, name_words
from service.attribution.names.words_of_names import is_name_word
from service.attribution.noun_phrases.binding import CLOSE_TO, has_pronoun
from service.attribution.noun_phrases.institutions import is_institution_in_marks
from service.attribution.noun_phrases.noun_phrases import noun_phrase_end
from service.attribution.noun_phrases.phrase_borders import REGIONS
from service.attribution.noun_phrases.phrase_predicates import are_pair, is_capacity
from service.attribution.sieves.adjectives import tells_of_a_thing
from service.attribution.sieves.before_objects import NO_OBJECT, OBJECTS, subject_end
from service.attribution.speakers.wider_roles import LEARNED
from service.attribution.text.article import Article
from service.attribution.text.phrases import phrase_at
from service.attribution.text.shapes_of_names import (
    are_unknown,
    is_unknown,
    is_unknown_name,
    is_unknown_subject,
    is_unknown_surname,
)
from service.lexicon import entries as lexicon
from service.lexicon.capitals import is_capital
from service.lexicon.entries import PERSON_NAME
from service.lexicon.openers import FINDINGS
from service.lexicon.punctuation import COMMA, MARK, NOT_PUNCTUATION, SINGLE_MARK
from service.lexicon.word_sets import word_set
from service.lexicon.words import FATHATAN, Word, can_be_verb

_BEFORE_ACCUSATIVE: Final = ("لكن", "ولكن")
_BEFORE_ITS_VERB: Final = ("قد", "لم", "لا", "سوف")
_LONGEST_FOREIGN: Final = 3
_LONGEST_SHORT_NAME: Final = 2
_LONGEST_SURNAME: Final = 3
# participles in the plural, and whoever belongs to something: المعتدون، القايلون، البوذيون
_PEOPLE: Final = re.compile("م.{3,}ون|.ا[^ا]{1,2}ون|.{3,}يون")
_OTHER: Final = ("اخر", "اخري")
_FEW: Final = ("0", "1", "2")
_SOMEBODY: Final = lexicon.ROLE | lexicon.ROLE_PLURAL | lexicon.GROUP | lexicon.UNNAMED
_SCORES: Final = ("عشرات", "ميات", "الاف", "ملايين")
_WIDE: Final = word_set("subject_phrases.wide")
_OF_MEMBERS: Final = word_set("subject_phrases.of_members")
_AFFAIRS: Final = "شوون"
_NO_TRADE: Final = lexicon.SPEECH | lexicon.MEDIA | lexicon.TIME | lexicon.UNNAMED
_PROPER: Final = lexicon.ORGANIZATION_NAME | lexicon.PLACE | lexicon.MEDIA
_ACCOUNTS: Final = word_set("subject_phrases.accounts")
_POSTED: Final = word_set("subject_phrases.posted")
_BEFALLING: Final = word_set("subject_phrases.befalling")
_OF_BODIES: Final = lexicon.ORGANIZATION_HEAD | lexicon.ORGANIZATION_NAME


def subject_at(article: Article, j: int, end: int, verb: Word | None) -> Mention | None:
    """The noun phrase at a token, where it surely names somebody who can act; ``verb`` is the one that it follows.

    Args:
        article: the article.
        j: the token.
        end: the token that the phrase may not pass.
        verb: the verb that it follows, if any.

    Returns:
        The mention; None where nobody is named who can act.
    """
    found = _phrase_at(article, j, end, verb)
    stretch = article.opened.get(j)
    if found is not None and stretch is not None and found.span == (stretch.first, stretch.last):
        found.span = stretch.opening, stretch.closing + 1  # رحبت [«حركة النهضة»] بالخطة
    if verb is None:
        return found or surname_before_verb(article, j, end)
    if found is None:
        return _surname_met(article, j, end)
    if found.name is None or article.words[j].flags & lexicon.GIVEN_NAME:
        return found
    met = _surname_met(article, j, end)
    return met if met is not None and met.span[1] < found.name[1] else found  # شكر [العلي] الحداد


def _surname_met(article: Article, j: int, end: int) -> Mention | None:
    """A surname right behind a verb of somebody whom the article names in full: قرأ [بوزردة] مقاطع من الرواية."""
    words = article.words
    if j >= end or words[j].preposition or words[j].conjunction or words[j].kind != NOT_PUNCTUATION:
        return None
    word = words[j]
    wordlike = word.flags & lexicon.NAME_IS_WORD and not word.flags & lexicon.FAMILY_NAME
    if word.flags & ~(PERSON_NAME | lexicon.NISBA | lexicon.NAME_IS_WORD) or wordlike or word.cues:
        return None
    last = next((k for k in range(min(end, j + _LONGEST_SURNAME), j, -1) if ends_a_name(article, j, k)), j)
    return Mention((j, last), (j, last), [], "person", None, "s", j) if last > j else None


def surname_before_verb(article: Article, j: int, end: int) -> Mention | None:
    """A surname right before its verb of somebody whom the article names in full: وكان [العلي] قد رفض القرار.

    Args:
        article: the article.
        j: the token.
        end: the token that the name may not pass.

    Returns:
        The mention; None where no such name stands there, or no verb follows.
    """
    met = _surname_met(article, j, end)
    if met is None or met.span[1] >= end:
        return None
    following = article.words[met.span[1]]
    return met if following.folded in _BEFORE_ITS_VERB or can_be_verb(following) else None


def _phrase_at(article: Article, j: int, end: int, verb: Word | None) -> Mention | None:
    """The noun phrase at a token, where what the lexicon knows of its words shows somebody who can act."""
    words = article.words
    if j < end and words[j].kind in (MARK, SINGLE_MARK):
        stretch = article.opened.get(j)
        if stretch is None or stretch.closing >= end:
            return None
        if verb is not None and (is_marked_name(article, stretch) or is_full_name(article, stretch)):
            first = stretch.first + is_title_in_marks(words, stretch)
            name = first, stretch.last  # تكلم [«سامي المنصوري»] عن الحادث
            gender: Gender | None = words[first].name_gender  # type: ignore[assignment]
            return Mention((j, stretch.closing + 1), name, [], "person", gender, "s", stretch.first)
        if verb is not None and words[j - 1] is verb and _is_short_name(words, stretch.first, stretch.last, verb):
            span = j, stretch.closing + 1  # كشفت [«التربية»] عن خطتها
            return Mention(span, None, [], "organization", "f", "s", stretch.first)
        if not (words[j + 1].flags | phrase_at(words, j + 1)[1]) & _OF_BODIES:
            return None
        if is_institution_in_marks(article, stretch):
            return describe(article, stretch.first, stretch.last)  # «الجمعية الوطنية لأرباب المقاهي والمطاعم»
        j, end = stretch.first, stretch.last  # أصدرت [«الجمعية الخيرية»] بيانا
    if j >= end or words[j].preposition:
        return None
    if verb is not None and (counted := _counted_people(words, j, end)) is not None:
        return counted
    if j + 1 < end and words[j].flags & lexicon.ORGANIZATION_NAME and words[j].flags & lexicon.NAME_IS_WORD:
        if words[j + 1].flags & lexicon.RELATIVE and words[j].article:
            return None  # نفى [الأنباء] التي: news, and no paper
    capacity = is_capacity(words[j]) and not words[j].folded.endswith(("نا", "ها"))
    capacity = capacity and words[j - 1].complementizer is None and words[j - 1].folded not in _BEFORE_ACCUSATIVE
    if (
        capacity
        and not are_pair(words, j)
        and words[j].flags & (lexicon.ROLE | lexicon.UNNAMED)
        and not words[j].flags & PERSON_NAME
    ):
        return None  # متحدثا عن الوضع
    if says_as_participle(words, j) or (verb is not None and (_is_attribute(words, j) or _is_whose(words, j, verb))):
        return None
    if verb is not None and words[j].folded in _OTHER and words[j - 1] is not verb:
        return None  # وجهت إليه تهما [أخرى]
    acting = is_subject(article, j, name_words(article)) or _is_state(words[j], verb)
    acting = acting or (
        verb is not None and (_is_of_a_nation(words, j, end) or _is_text_that_says(article, j, end, verb))
    )
    if not acting and not _are_scores(words, j, end) and not _is_unknown_speaker(words, j, end, verb):
        told = _told_who_it_is(article, j, end) if verb is not None else None
        return told or _unlisted_people(words, j, end) or _unknown_name(article, j, end, verb)
    last = subject_end(article, j, end, verb, bare=False)
    if words[j].flags & lexicon.PLACE and last > j + 1 and not is_subject(article, j, name_words(article)):
        last = j + max(phrase_at(words, j)[0], 1)  # أعلنت [تركيا] الحرب
    if answers(verb):
        last = before_what_is_answered(words, j, last)
    if verb is not None:
        last = before_another_in_commas(article, verb, j, last)
    if last <= j:
        return None
    mention = describe(article, j, last)
    if mention.kind == "group" and mention.name is None and verb is not None and not words[mention.head].article:
        shorter = origin_end(article, subject_end(article, j, end, verb, bare=True), last)
        mention = describe(article, j, shorter) if j < shorter < last else mention
    elif mention.name is None and last - j > 1:
        shorter = subject_end(article, j, end, verb, bare=True)
        shorter = _past_trade(words, j, shorter, last, verb)
        shorter = _past_whole(article, j, shorter, last)
        if j < shorter < last:
            mention = describe(article, j, shorter)
            belonging = _past_body(article, shorter, last)
            if mention.kind == "unnamed" and belonging > shorter and not words[mention.head].article:
                mention = describe(article, j, belonging)
    if mention.kind is None or not is_certain(article, mention):
        return None
    if mention.kind == "document" and not (verb is not None and (verb.cues or words[mention.head].stem in FINDINGS)):
        return None  # كشف [التقرير] ارتفاع الأسعار، مشيرا إلى, but not تباينت [ردود] الأفعال
    if mention.kind == "document" and verb is not None and words[mention.head].flags & lexicon.SPEECH:
        if not any(form.frame == "say" for form in verb.cues):
            return None  # رفض [الحديث] عن الأمر: what is refused
    proper = words[j].article or words[j].flags & _PROPER or (verb is not None and words[j].folded in _ACCOUNTS)
    if mention.kind == "organization" and last - j == 1 and not proper:
        return None  # أنه [وقف] عند الباب: hardly ever an endowment
    if mention.kind == "unnamed" and not words[mention.head].flags & (lexicon.ROLE | lexicon.UNNAMED | lexicon.RANK):
        return None
    return mention


def _counted_people(words: list[Word], j: int, end: int) -> Mention | None:
    """People behind their number in digits, behind a verb: أعرب 25 [نائبا] ليبيا عن, احتج نحو 200 [عامل]."""
    if j < 2 or not words[j - 1].folded.isdigit() or words[j - 1].folded in _FEW:
        return None
    who = words[j]
    if who.article or who.conjunction or who.preposition or who.pronoun is not None:
        return None
    listed = lexicon.entries().get(who.folded.removesuffix("ا"))
    flags = who.flags | (listed.flags if listed is not None else 0)
    if not flags & _SOMEBODY or flags & (lexicon.TIME | lexicon.ORGANIZATION_HEAD) or who.cues:
        return None
    last = j + 1
    while last < end and _is_counted(words[last]):
        last += 1
    return Mention((j - 1, last), None, [], "group", None, "p", j - 1)


def _is_counted(word: Word) -> bool:
    """Whether an adjective in the accusative tells of those who are counted: 25 نائبا [ليبيا], but not [مساء]."""
    plain = word.flags & (lexicon.NATIONALITY | lexicon.NISBA) and not word.flags & (lexicon.TIME | lexicon.FUNCTION)
    return bool(plain) and not (word.article or word.conjunction or word.preposition) and word.form.endswith(("ا", "ة"))


def _are_scores(words: list[Word], j: int, end: int) -> bool:
    """Whether scores or hundreds of people are spoken of: [عشرات] العمال, [المئات] من سكان المدينة."""
    if words[j].stem not in _SCORES:
        return False
    of = j + 1 + (j + 1 < end and words[j + 1].folded == "من")
    return of < end and bool(words[of].flags & (lexicon.GROUP | lexicon.ROLE_PLURAL)) and not words[of].conjunction


def _is_text_that_says(article: Article, j: int, end: int, verb: Word) -> bool:
    """Whether a statement is no object, since its verb's own preposition follows: وأشار [البيان الختامي] إلى الخطر."""
    words = article.words
    if not words[j].flags & lexicon.DOCUMENT or words[j].preposition or words[j].conjunction:
        return False
    last = subject_end(article, j, end, verb, bare=False)
    return last < end and any(words[last].folded in form.prepositions for form in verb.cues if form.part == "verb")


def _is_short_name(words: list[Word], first: int, last: int, verb: Word) -> bool:
    """Whether a noun with the article and its adjective in marks, behind a verb of hers, are what a body is called."""
    called = words[first:last]
    if not 0 < len(called) <= _LONGEST_SHORT_NAME or not all(word.article for word in called):
        return False
    if called[0].flags & (PERSON_NAME | lexicon.SPEECH | lexicon.DOCUMENT):
        return False
    forms = [form for form in verb.cues if form.part == "verb"]
    return bool(forms) and all(
        form.gender == "f" and form.frame == "say" and form.tense == "past" and "person_object" not in form.flags
        for form in forms
    )


def _is_whose(words: list[Word], j: int, verb: Word) -> bool:
    """Whether who is told of is whose the act before them is: دفع ببطلان اعتراف [المتهم]."""
    act = words[j - 1]
    if act is verb or not words[j].article or act.article or act.flags or act.pronoun or not act.cues:
        return False
    return all(form.part == "noun" for form in act.cues) and FATHATAN not in act.surface


def _is_attribute(words: list[Word], j: int) -> bool:
    """Whether an adjective that is a name too tells more about the noun before it: الهلال [الأحمر], حلقته [الأولى]."""
    word, before = words[j], words[j - 1]
    if tells_of_a_thing(words, j):
        return True
    if (
        not word.article
        or not word.flags & lexicon.NAME_IS_WORD
        or word.flags & (lexicon.ROLE | lexicon.ORGANIZATION_HEAD)
    ):
        return False
    return before.article or (bool(before.flags & lexicon.COMMON) and has_pronoun(before))


def _told_who_it_is(article: Article, first: int, end: int) -> Mention | None:
    """A name that no list knows, told who it is between commas: عبر [رولاني موكوينا، مدرب الفريق]، عن استيائه."""
    words, last = article.words, first
    while last < end and words[last].kind == NOT_PUNCTUATION and not words[last].flags and not words[last].cues:
        last += 1
    if last > first and last < end and (is_unknown_surname(words[last]) or is_unknown_name(words, last - 1, last + 1)):
        last += 1  # أبدى [زنكان الدريبي، عضو النادي]، تفاؤله
    if not 2 <= last - first <= _LONGEST_FOREIGN or last + 1 >= end or words[last].kind != COMMA:
        return None
    title = words[last + 1]
    if not title.flags & lexicon.ROLE or title.flags & lexicon.AMBIGUOUS_ROLE or title.preposition or title.conjunction:
        return None
    if words[first].article or any(word.preposition or word.conjunction for word in words[first:last]):
        return None
    stop = noun_phrase_end(article, last + 1, end)
    if stop >= end or words[stop].kind != COMMA:
        return None
    titles = describe(article, last + 1, stop).titles
    return Mention((first, stop), (first, last), titles, "person", title.gender, "s", first)  # type: ignore[arg-type]


def _unlisted_people(words: list[Word], first: int, end: int) -> Mention | None:
    """People whom no list knows, told by the plural of a participle or of a ‑ي: هاجم [البوذيون] القرية, [المعتدون]."""
    last = first
    while last < end and words[last].article and words[last].form.endswith("ون") and not words[last].conjunction:
        last += 1
    if last == first or words[first].flags or words[first].cues or words[first].preposition:
        return None
    if _PEOPLE.fullmatch(words[first].stem) is None:
        return None
    return Mention((first, last), None, [], "group", "m", "p", first)


def _unknown_name(article: Article, first: int, end: int, verb: Word | None) -> Mention | None:
    """A name that no list knows, right behind a verb or at the start of a clause: يدير [تيرون هولبيك] المصنع."""
    words = article.words
    if verb is not None and words[first - 1] is verb and _is_surname_alone(words, first, end, verb):
        return Mention((first, first + 1), (first, first + 1), [], "person", None, "s", first)
    if first + 2 > end or not (
        is_unknown_name(words, first, first + 2) if verb is not None else is_unknown_subject(words, first)
    ):  # fmt: skip
        return None
    name = first, max(name_end(article, first, end), first + 2)
    return Mention(name, name, [], "person", None, "s", first)


def _is_surname_alone(words: list[Word], j: int, end: int, verb: Word) -> bool:
    """Whether a word that no list knows stands between a verb of saying and what tells how: قال [كيمتون] مؤكدا أن.

    So does one with the article before where it was said: ``وتحدث [الدرداري] للصحافة``.
    """
    how = j + 1 + (j + 1 < end and words[j + 1].kind == COMMA)
    if how >= end or not any(form.frame == "say" for form in verb.cues):
        return False
    if is_unknown_surname(words[j]):
        to_whom = words[how].flags & lexicon.COMMON and words[how].folded[0] in "لب"  # لوسائل الإعلام
        return bool(words[how].preposition or words[how].flags & lexicon.PREPOSITION or to_whom)
    return is_unknown(words[j]) and is_name_word(words, j) and any(form.adverbial for form in words[how].cues)


def _is_unknown_speaker(words: list[Word], j: int, end: int, verb: Word | None) -> bool:
    """Whether a name that no list knows stands between a verb of saying and what tells how or where, or what is posted.

    Of three words it is only before a post: ``نشر [أوليفي بوافر دارفور] تدوينة``.
    """
    if verb is None or j + 2 >= end:
        return False
    if not are_unknown(words, j, j + 2) or words[j].cues or words[j + 1].cues or not is_name_word(words, j):
        return False
    longer = is_name_word(words, j + 2, True) and not words[j + 2].article
    posted = j + 2 + longer
    if posted < end and words[posted].stem.removesuffix("ا") in _POSTED:
        return any(form.frame in ("say", "quoted") for form in verb.cues)
    if not any(form.frame == "say" for form in verb.cues):
        return False
    following = words[j + 2]
    how = any(form.adverbial for form in following.cues)
    office = following.flags & lexicon.ROLE and not (
        following.article or following.conjunction or following.preposition
    )
    return how or following.kind == COMMA or bool(following.flags & lexicon.PREPOSITION or office)


def _past_body(article: Article, j: int, end: int) -> int:
    """Where the body ends to which somebody unnamed belongs: كشف مصدر [في وزارة الداخلية] عن, مسؤول [بالرئاسة].

    So do those to whom somebody is close: ``نفى مصدر مقرب [من سالم العلي]``.
    """
    words = article.words
    if words[j].folded == "من" and words[j - 1].stem in CLOSE_TO:
        return end
    body = j + (words[j].folded == "في")
    if body >= end or (body == j and words[j].preposition != "ب"):
        return j
    if body > j and words[j - 1].stem in LEARNED and (words[body].article or words[body].stem == _AFFAIRS):
        return noun_phrase_end(article, body, end, bare=True)  # اطلع عليه خبير [في القانون الدولي]
    if not words[body].flags & lexicon.ORGANIZATION_HEAD or words[body].flags & lexicon.MEDIA:
        return j
    return noun_phrase_end(article, body, end, bare=True)


def _past_whole(article: Article, first: int, last: int, end: int) -> int:
    """Where the body or town ends whose organ acts: عقد المكتب السياسي [لحزب النهوض] اجتماعه, المجلس [لمدينة]."""
    words = article.words
    if last - first != 2 or last + 1 >= end or not (words[first].article and words[last - 1].article):
        return last
    body = words[last]
    if not words[first].flags & lexicon.ORGANIZATION_HEAD or body.preposition != "ل" or body.conjunction:
        return last
    whole = body.stem in REGIONS or body.flags & lexicon.ORGANIZATION_HEAD
    if not whole or body.flags & (lexicon.MEDIA | lexicon.SPEECH):
        return last
    return max(last, noun_phrase_end(article, last, end, bare=True))


def _is_two_trades(words: list[Word], j: int, end: int) -> bool:
    """Whether an institution is told by two things that it is for, to neither of which anything is given."""
    if j + 1 >= end or words[j].preposition != "ل" or not words[j].article or words[j].conjunction:
        return False
    second = words[j + 1]
    return second.conjunction == "و" and second.article and not second.preposition and not second.flags & _NO_TRADE


def _past_trade(words: list[Word], first: int, last: int, end: int, verb: Word | None) -> int:
    """Where an institution ends that is told by what it is for: حذرت المؤسسة الوطنية [للنفط الليبية] من …."""
    if verb is None or not words[first].article or not words[first].flags & lexicon.ORGANIZATION_HEAD:
        return last
    if last - first != 2 or last >= end or words[last - 1].bare not in _WIDE:
        return last
    word, size = words[last], phrase_at(words, last)[0]
    if _is_two_trades(words, last, end):
        size = 2  # الهيئة العامة [للشباب والرياضة]
    else:
        others = _NO_TRADE if words[first].bare in _OF_MEMBERS else _NO_TRADE | lexicon.GROUP | lexicon.ROLE_PLURAL
        if word.preposition != "ل" or not word.article or word.conjunction or word.flags & others:
            return last
    last += size or 1
    while last < end and words[last].article and _goes_on(words[last]):
        last += 1
    affairs = last + 1 < end and words[last].folded == "لشوون" and words[last + 1].article
    return last + 2 * affairs  # المفوضية السامية للأمم المتحدة [لشؤون اللاجئين]


def _goes_on(word: Word) -> bool:
    """Whether what an institution is for goes on: للغذاء [والدواء السعودية], للأمم [المتحدة], للأمن [البيئي]."""
    if word.flags & (lexicon.NATIONALITY | lexicon.NISBA) or word.bare == "متحده":
        return not word.flags & (PERSON_NAME | lexicon.ROLE)
    return word.conjunction == "و" and not word.flags & (NO_OBJECT | OBJECTS)


def _is_of_a_nation(words: list[Word], j: int, end: int) -> bool:
    """Whether a nationality with the article stands before a name that no list may know: [الروماني] لورينتيو."""
    if j + 1 >= end or not (words[j].article and words[j].flags & lexicon.NATIONALITY) or words[j].conjunction:
        return False
    name = words[j + 1]
    plain = name.kind == NOT_PUNCTUATION and not (name.article or name.preposition or name.conjunction or name.cues)
    return plain and not name.flags & ~PERSON_NAME


def _is_of_a_woman(verb: Word) -> bool:
    """Whether a word can only be a verb whose subject is feminine: قصفت, تواصل."""
    if verb.article or verb.preposition or verb.flags & ~(lexicon.COMMON | lexicon.VERB | lexicon.AUXILIARY):
        return False
    return verb.form[-1:] == "ت" or (verb.folded.removeprefix("و")[:1] == "ت" and bool(verb.flags & lexicon.VERB))


def _is_state(word: Word, verb: Word | None) -> bool:
    """Whether a country or capital stands for its government, behind a verb of saying or of a deed: نددت [فرنسا].

    Its gender is the verb's, and no verb tells what befalls it: ``قصفت [إسرائيل] مواقع``, ``أغلق [المغرب] الحدود``, not
    ``شهدت [تونس] احتجاجات``.
    """
    if verb is None or not word.flags & lexicon.PLACE or word.flags & lexicon.NAME_IS_WORD:
        return False
    state = word.flags & lexicon.COUNTRY or is_capital(word.folded)
    masculine = word.flags & lexicon.COUNTRY and (word.article or word.folded == "لبنان") and word.form[-1:] != "ة"
    if state and not verb.cues and verb.folded.removeprefix("و") not in _BEFALLING:
        return _is_of_a_woman(verb) or bool(masculine and verb.flags & lexicon.VERB and not verb.article)
    forms = [form for form in verb.cues if form.part == "verb" and form.number == "s"]
    genders = {form.gender for form in forms if form.lemma != "شهد"}  # الأحداث التي شهدتها [تونس]
    if "f" in genders or not genders:
        return bool(genders)
    return bool(masculine)
