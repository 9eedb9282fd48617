"""Who acts in a stretch of an article: the subjects of its clauses."""

from typing import Final

from service.attribution.cues.adverbials import skip_adverbials
from service.attribution.cues.many_sources import share_of_many
from service.attribution.cues.phrase_starts import phrase_start
from service.attribution.mentions.mention import Mention
from service.attribution.mentions.mentions import describe
from service.attribution.model import Gender
from service.attribution.noun_phrases.binding import has_pronoun
from service.attribution.noun_phrases.noun_phrases import noun_phrase_end
from service.attribution.noun_phrases.phrase_borders import initial_end
from service.attribution.noun_phrases.phrase_objects import OTHER_ONES
from service.attribution.reports.datelines import clause_start
from service.attribution.sieves.clause_verbs import (
    expresses,
    is_surely_a_verb,
    is_verbal_noun,
    may_open_as_verb,
    names_no_subject,
    skip_connectives,
)
from service.attribution.sieves.named import Named
from service.attribution.sieves.persons_named import BESIDE, SUCH_AS
from service.attribution.sieves.subject_phrases import subject_at, surname_before_verb
from service.attribution.text.article import Article
from service.attribution.text.phrases import revered_end
from service.lexicon import entries as lexicon
from service.lexicon.entries import PERSON_NAME
from service.lexicon.openers import HOWEVER, WHICH_ONE, WITH_PRONOUNS
from service.lexicon.other_verbs import gender_of_subject, is_form_of_other_verb, is_short_past
from service.lexicon.punctuation import COMMA, DASH, FULL_STOP, NOT_PUNCTUATION, SEMICOLON
from service.lexicon.revered import GOD
from service.lexicon.word_sets import word_set
from service.lexicon.words import Word, can_be_verb

_NOTHING: Final = ("ما", "فما", "وما")
_BUT: Final = 3  # فما كان من
_LONGEST_BUT: Final = 10
_MOUTH: Final = 4  # جاء ذلك على لسان
_LONGEST_OPENING: Final = 40
_ADDRESSING: Final = word_set("clauses.addressing")
_BEFORE_SUBJECT: Final = word_set("clauses.before_subject")
_ABOUT: Final = word_set("clauses.about")
_NAMES: Final = PERSON_NAME | lexicon.ROLE | lexicon.HONORIFIC | lexicon.UNNAMED
# whose noun behind a verb may be the subject
_ACTORS: Final = (
    PERSON_NAME | lexicon.ROLE | lexicon.ROLE_PLURAL | lexicon.GROUP | lexicon.UNNAMED | lexicon.HONORIFIC
    | lexicon.ORGANIZATION_HEAD | lexicon.ORGANIZATION_NAME | lexicon.PLACE | lexicon.NATIONALITY | lexicon.DOCUMENT
)  # fmt: skip
_OF_FEELINGS: Final = ("في", "من", "مع", "ازاء", "تجاه")
_ABOUT_WHAT: Final = ("الي", "عن", "علي")
# what no genitive belongs to, or whose may be who acts
_NO_CONSTRUCT: Final = (
    PERSON_NAME | lexicon.PLACE | lexicon.ORGANIZATION_NAME | lexicon.TIME | lexicon.MEDIA | lexicon.FUNCTION
    | lexicon.NUMBER | lexicon.DOCUMENT
)  # fmt: skip
_TALKS: Final = ("كلمه", "محاضره", "مداخله", "خطبه", "خطاب", "تصريح", "تصريحات", "بيان")
_IN_IT: Final = ("فيها", "فيه", "خلالها", "خلاله")
_LONGEST_CONSTRUCT: Final = 4
_OWNERS: Final = PERSON_NAME | lexicon.ROLE | lexicon.ROLE_PLURAL | lexicon.HONORIFIC | lexicon.RANK | lexicon.UNNAMED
_TITLED: Final = lexicon.ROLE | lexicon.HONORIFIC | lexicon.RANK
_NO_EVENT: Final = PERSON_NAME | lexicon.ROLE | lexicon.ROLE_PLURAL | lexicon.GROUP | lexicon.UNNAMED | lexicon.PLACE
_OF_EVENTS: Final = word_set("clauses.of_events")
_LISTED: Final = PERSON_NAME | lexicon.PLACE | lexicon.ORGANIZATION_NAME
_ASKED: Final = word_set("clauses.asked")
_MANY: Final = ("اغلب", "اغلبيه", "معظم", "جميع", "كثير", "بعض", "غالبيه")
_NO_SUBJECT: Final = lexicon.TIME | lexicon.ADVERB | lexicon.FUNCTION
_ENDS_OF: Final = ("طرف", "اطراف", "خيط", "خيوط", "دفه")
_OF_VERBS: Final = ("علي", "عن", "الي")
_WISHES: Final = word_set("clauses.wishes")
_TALK: Final = ("الحديث", "الكلام", "الحوار", "النقاش")
_SINCE: Final = ("بعد", "وبعد", "قبل", "وقبل", "منذ")  # before أن and its verb
_TAKEN: Final = ("الكلمه", "المنصه", "المنبر")  # by whoever speaks next


def clause_subjects(article: Article, first: int, end: int) -> list[Named]:
    """The subjects of the clauses in a half-open token range, in order: ``وكرم [الوزير] …، لكن [المدير] …``.

    Args:
        article: the article.
        first: the first token.
        end: the token after the last.

    Returns:
        The subjects, each with how it was found.
    """
    return ClauseSubjects(article, first, end).further(end)


class ClauseSubjects:
    """The subjects of the clauses in a half-open token range, looked for from first to last as far as somebody asks."""

    def __init__(self, article: Article, first: int, end: int) -> None:
        words = article.words
        first += first < end and first in article.closed  # «هل ترحل؟» [فرد المدرب] قائلا
        first = _past_dateline(article, first, end)
        inner = article.tokens.punctuation_between(first, end)
        self.article: Article = article
        self._first = first
        self._end = end
        self._openings = [first, *[k + 1 for k in inner if words[k].kind in (COMMA, SEMICOLON, DASH)]]
        self._opening = 0  # the next of them
        self._at = first
        self._taken = max(first, _topic_end(article, first, end))
        self._acting: Named | None = None  # the last that was found

    def further(self, limit: int) -> list[Named]:
        """Those before a token that were not asked for yet, each with how it was found."""
        found: list[Named] = []
        while self._at < min(limit, self._end):
            start = self._at
            self._at += 1
            opens = self._opening < len(self._openings) and self._openings[self._opening] == start
            self._opening += opens
            if start < self._taken:
                continue  # [مدير المتحف، سالم العلي،] is one
            named = self._subject(start, opens)
            if named is not None:
                self._acting = named
                found.append(named)
        return found

    def _subject(self, start: int, opens: bool) -> Named | None:
        """The subject of a clause that begins with a token, which may open it behind a comma, or of a verb there."""
        article, words, first, end = self.article, self.article.words, self._first, self._end
        word = words[start]
        reach = min(end, start + _LONGEST_OPENING)
        verb: Word | None = None
        if _could_but(words, start, reach):
            how, j = "opening verb", start + _BUT  # فما كان من [المدير] إلا أن انفعل
        elif opens:
            j = skip_connectives(article, start, reach)
            j = next((k for k in range(start + 1, j) if _is_verb_passed_over(words, k)), j)
            if j >= end or (start > first and _is_one_of_many(words, start)):
                return None
            if any(words[k].folded in _BEFORE_SUBJECT for k in range(start, j)):
                how = "contrast"  # لكن، أما، كان: a subject follows
            else:
                how = "opening" if start == first else "after a comma"
                if words[start].folded.removeprefix("و") in _ABOUT and words[j].flags & _NAMES:
                    if all(words[k].kind == NOT_PUNCTUATION for k in range(start, j)):
                        return None  # وعن عمل شقيقه [مصطفى] قال
            if j + _MOUTH < end and words[j].stem == "جاء" and words[j + _MOUTH - 1].folded == "لسان":
                verb, how, j = words[j], "opening verb", j + _MOUTH  # جاء ذلك على لسان [رئيس الاتحاد]، مؤكدا أن
            elif self._acting is not None and _goes_on_with_object(article, j, self._acting):
                return None
            elif j > start and j < end and words[j].folded in _TAKEN:
                verb, how = words[j - 1], "opening verb"  # وأخذ [الكلمة بعده] وزير العدل سالم العلي
                j = _behind_verb(article, j + 1, min(end, j + _LONGEST_OPENING))
            elif surname_before_verb(article, j, reach) is not None:
                pass  # وكان [كروز] انتقد الإدارة
            elif _may_report(words[j]) or may_open_as_verb(words, j):
                verb, how = words[j], "opening verb"
                if _who_gives(article, j + 1, end) is not None:
                    return None  # ألقيت كلمة [للوزير سالم العلي] رحب فيها: told of there
                about = _past_what_about(article, j + 1, end)
                self._taken = max(self._taken, about)
                j = about or _behind_verb(article, j + 1, min(end, j + _LONGEST_OPENING))
                j = _past_object(words, _past_talk(words, _past_speech(words, j, end), end, verb), end)
                j = _past_event(article, verb, j, end)
        elif _draws_on(word):
            how, j = "after a comma", start  # بعد شهور من العمل [فالوزير] زار المدينة
        elif (given := _who_gives(article, start, end)) is not None:
            if start + 1 < self._taken:
                return None
            self._taken = given.span[1]
            return Named(start + 1, given, "verb that says")
        elif (is_surely_a_verb(word) and not is_verbal_noun(words, start)) or expresses(words, start):
            verb, how = word, "verb"
            j = _behind_verb(article, start + 1, reach)
            whose = _whose_relative(article, first, start, j, end)
            if whose is not None:
                return Named(start, whose, "verb that says")  # تواصل مع [وزارة الصحة]، التي نفت الأنباء، مؤكدة أن
        elif word.complementizer:
            against = start > first and words[start - 1].folded in HOWEVER  # غير أن
            how, j = "contrast" if against else "complementizer", start + 1
            if (
                word.folded == "ان"
                and start > first
                and words[start - 1].folded in _SINCE
                and j < end
                and not words[j].article
            ):
                verb, how = words[j], "verb"  # بعد أن رفع [المساهمون] دعوى: a verb, whatever else it may be
                j = _behind_verb(article, j + 1, reach)
        else:
            return None
        if verb is not None and verb.cues:
            how += " that says" if any(form.frame == "say" for form in verb.cues) else " that may say"
        if _who_gives(article, j, end) is not None:
            return None
        governed = verb is not None and j <= len(words) and words[j - 1].folded != "لسان" and _is_governed(words, j)
        if verb is not None and (blessed := _who_is_blessed(words, verb, j, end)) > j:
            j, governed = blessed, False  # رحم الله [سالم العلي] إذ يقول
        mention = None if governed or names_no_subject(verb) else subject_at(article, j, end, verb)
        if mention is not None and _is_of_each(words, mention.span[0] - 2):
            mention = share_of_many(article, mention.span[0] - 2, end) or mention
        if mention is not None and mention.kind == "person" and mention.span[1] - mention.span[0] == 1:
            gender = _verb_gender(words, start, j, verb)
            if gender is not None:
                mention.gender = gender  # كانت [كلينتون]: a surname alone, though a given name of men
        if mention is not None and verb is not None and _is_spoken_to(words, verb, mention.span[1], end):
            return None  # وخاطب [الوزير] بقوله: who spoke before goes on
        if how == "after a comma" and mention is not None and _is_participle_too(words[mention.span[0]]):
            return None  # قدمت الأسرة بلاغا، [متهمة الطبيب] بالإهمال
        if mention is not None and words[mention.span[0] - 1].folded in BESIDE:
            return None  # تفقد المحافظ المصنع، برفقة [الدكتور سالم العلي]
        if mention is not None and words[mention.span[0] - 1].folded in SUCH_AS:
            return None  # بعض اللاعبين، لا سيما [فلان]
        if how == "after a comma" and mention is not None and _is_set_apart(words, mention.span[1], end):
            return None  # زيارة الرئيس الفرنسي، [إيمانويل ماكرون]، إلى
        if mention is None or mention.span[0] < self._taken or _is_adjective_of_what_stands_before(words, mention):
            return None
        self._taken = mention.span[1]
        return Named(mention.span[0], mention, how)


def _is_adjective_of_what_stands_before(words: list[Word], mention: Mention) -> bool:
    """Whether a word that is a name too goes with a noun behind its preposition: فضلا عن القيام بالتنسيق [الدائم].

    Or another of what a noun tells, and nobody: هناك رواية [أخرى].
    """
    first, end = mention.span
    before = words[first - 1]
    if end - first == 1 and words[first].folded in OTHER_ONES and first > 0 and before.kind == NOT_PUNCTUATION:
        return not (before.article or before.conjunction or can_be_verb(before))
    alone = mention.kind == "person" and end - first == 1 and words[first].article
    return alone and first > 0 and before.article and before.preposition != "" and not before.flags & _NAMES


def _whose_relative(article: Article, first: int, verb: int, j: int, end: int) -> Mention | None:
    """The institution that says something in a relative clause with no other subject: [الوزارة]، التي نفت الأنباء.

    ``j`` is where a subject would stand behind the verb; a noun with a comma behind it is the object.
    """
    words = article.words
    relative = words[verb - 1].folded.removeprefix("و") if verb > first + 1 else ""
    word = words[verb]
    if relative not in WHICH_ONE or word.pronoun is not None:
        return None
    if not any(
        form.part == "verb" and form.frame == "say" and form.gender == WHICH_ONE[relative] for form in word.cues
    ):
        return None
    behind = subject_at(article, j, end, word)
    if behind is not None:
        named = behind.kind not in ("organization", "document") or behind.span[1] >= end
        if named or words[behind.span[1]].kind not in (COMMA, FULL_STOP):
            return None
    close = verb - 1 - (words[verb - 2].kind == COMMA)
    start = phrase_start(article, first, close)
    while start < close and words[start].flags & lexicon.PREPOSITION:
        start += 1
    if start >= close or noun_phrase_end(article, start, close) < close:
        return None
    mention = describe(article, start, close)
    return mention if mention.kind == "organization" else None


def _past_dateline(article: Article, first: int, end: int) -> int:
    """The token behind the place and medium with which a report begins: [صنعاء - «الغد»:] حذر المجلس."""
    words = article.words
    if first >= end or not words[first].flags & lexicon.PLACE:
        return first
    begun = clause_start(article, first, end)
    dated = begun < end and not any(w.cues or w.flags & lexicon.VERB for w in words[first:begun])
    return begun if dated else first


def _is_verb_passed_over(words: list[Word], k: int) -> bool:
    """Whether what was taken for the end of an adverbial is the clause's verb: وفي ختام الأمسية [قرأت] العلي مقاطع."""
    if k == len(words):
        return False
    word = words[k]
    if word.flags & (lexicon.AUXILIARY | PERSON_NAME) or word.article or word.preposition or not words[k - 1].article:
        return False
    short = is_short_past(word.folded) and k + 1 < len(words) and bool(words[k + 1].flags & _NAMES)  # [وصل] الوزير
    return (short or is_surely_a_verb(word) or is_form_of_other_verb(word.folded)) and not is_verbal_noun(words, k)


def _goes_on_with_object(article: Article, j: int, acting: Named) -> bool:
    """Whether a noun behind an aside is the object of the verb before it: أدانت الوزارة، أمس، [تصريحات] الوزيرة.

    No verb without a conjunction follows a clause that has nothing but its verb and its subject.
    """
    words, word = article.words, article.words[j]
    if not acting.how.startswith("opening verb") or word.conjunction or _may_report(word):
        return False
    if is_surely_a_verb(word) or is_form_of_other_verb(word.folded) or not may_open_as_verb(words, j):
        return False
    return skip_connectives(article, acting.mention.span[1], j) == j


def _may_report(word: Word) -> bool:
    """Whether a word is a verb that may report, and no part of a name: وأبان, but not ابن."""
    return any(form.part == "verb" for form in word.cues) and not word.flags & lexicon.NAME_PART


def _who_is_blessed(words: list[Word], verb: Word, j: int, end: int) -> int:
    """Where who is wished something from God begins, behind his name: رحم الله [سالم], غفر الله ل[عمر] or ``j``."""
    if verb.folded.removeprefix("و") not in _WISHES or revered_end(words, j, end)[1] != GOD:
        return j
    k = revered_end(words, j, end)[0]
    k += k < end and bool(words[k].flags & lexicon.PREPOSITION) and words[k].folded not in WITH_PRONOUNS
    return k if k < end and words[k].kind == NOT_PUNCTUATION else j


def _draws_on(word: Word) -> bool:
    """Whether ف begins a clause with its subject, without a comma before it: [فالسكان] يعيشون, [فأغلب] الرجال."""
    if word.conjunction != "ف" or word.preposition or word.complementizer or word.flags & _NO_SUBJECT:
        return False
    return word.article or word.stem in _MANY


def _could_but(words: list[Word], j: int, end: int) -> bool:
    """Whether «there was nothing for it» opens what somebody did: [فما كان من] المدير إلا أن انفعل."""
    if (
        j + _BUT >= end
        or words[j + 1].folded != "كان"
        or words[j].folded not in _NOTHING
        or words[j + 2].folded != "من"
    ):
        return False
    return any(words[k].folded == "الا" for k in range(j + _BUT + 1, min(end, j + _LONGEST_BUT)))


def _is_one_of_many(words: list[Word], start: int) -> bool:
    """Whether a name, or an unknown word alone between commas, goes on with a list: في تونس، [وليبيا]، [ومصر]."""
    word = words[start]
    if word.conjunction == "و" and word.flags & _LISTED:
        return True
    alone = start + 1 < len(words) and words[start + 1].kind == COMMA
    return alone and word.folded[0] == "و" and not word.flags and not word.cues


def _is_governed(words: list[Word], j: int) -> bool:
    """Whether a noun completes another that a preposition of the verb governs: علق على تصريحات [الوزير] قائلا."""
    if j > len(words):
        return False
    if j < len(words) and words[j].conjunction == "و":
        return True  # أعرب عن تضامنه مع أهالي صيدا [وعدد] من المناطق: and with them
    noun, before = words[j - 1], words[j - 2] if j > 1 else None
    if _ends_a_title(words, j):
        return True
    if before is None or before.folded not in _OF_VERBS or noun.kind != NOT_PUNCTUATION:
        return False
    if noun.article or noun.pronoun is not None or has_pronoun(noun):
        return False
    return not noun.flags & (lexicon.FUNCTION | lexicon.TIME | lexicon.PLACE | PERSON_NAME | lexicon.ADVERB)


def _ends_a_title(words: list[Word], j: int) -> bool:
    """Whether a title with a preposition stands before a name: أعرب عن إعجابه [بالموسيقار الراحل] زياد العلي.

    So does one with a pronoun: ``أشاد [بلاعبه] سالم العلي``.
    """
    if j >= len(words) or not words[j].flags & (lexicon.HONORIFIC if words[j].article else lexicon.GIVEN_NAME):
        return False
    whose = words[j - 1]
    if whose.preposition and whose.flags & lexicon.ROLE and has_pronoun(whose) and not words[j].article:
        return True
    k = j - 1
    while k > 0 and words[k].article and not words[k].preposition and words[k].kind == NOT_PUNCTUATION:
        k -= 1
    return bool(words[k].article and words[k].preposition and words[k].flags & (lexicon.ROLE | lexicon.HONORIFIC))


def _who_gives(article: Article, j: int, end: int) -> Mention | None:
    """Whose talk it is in which something is said: تلتها كلمة [لمدير النادي سالم العلي] رحب فيها بالحضور."""
    words = article.words
    if j + 1 >= end or not words[j + 1].flags & _OWNERS or words[j + 1].preposition != "ل":
        return None
    if words[j].stem not in _TALKS or words[j].article:
        return None
    last = noun_phrase_end(article, j + 1, end)
    if not any(word.folded in _IN_IT for word in words[last : min(end, last + _LONGEST_CONSTRUCT)]):
        return None
    mention = describe(article, j + 1, last)
    return mention if mention.kind in ("person", "unnamed") else None


def _past_what_about(article: Article, j: int, end: int) -> int:
    """The token after what a verb is about, to which the noun in it belongs: أشار إلى [زيارة رئيس الهيئة] للنادي.

    0 where no preposition of an object stands right behind the verb, or its noun has no genitive.
    """
    words = article.words
    k = j + 1 if j < end and words[j].folded in _ABOUT_WHAT else j
    if k >= end or (k == j and words[j].preposition != "ب"):
        return 0
    first = k
    if k + 2 < end and has_pronoun(words[k]):  # أعرب عن تقديره [لجهود] سالم, عن ثقته [في قدرة] سالم
        k += 1 + (words[k + 1].folded in _OF_FEELINGS)
        governed = words[k].folded[0] == "ل" or words[k - 1].folded in _OF_FEELINGS
        if not governed or k + 1 >= end or words[k].article or not words[k + 1].flags & _OWNERS:
            return 0
        return max(noun_phrase_end(article, k + 1, end), k + 2)
    text = words[k].preposition == "ب" and words[k].flags & lexicon.DOCUMENT  # رحب [بقرار] الرئيس
    while k < min(end - 1, first + _LONGEST_CONSTRUCT) and (_takes_genitive(words[k]) or (text and k == first)):
        k += 1
        word = words[k]
        if word.conjunction or word.preposition or word.kind != NOT_PUNCTUATION:
            return 0
        if word.flags & _OWNERS:
            return max(noun_phrase_end(article, k, end), k + 1)
    return 0


def _takes_genitive(word: Word) -> bool:
    """Whether a noun has neither the article nor a pronoun, and is no name that needs nothing behind it."""
    return word.kind == NOT_PUNCTUATION and not (word.article or word.flags & _NO_CONSTRUCT or has_pronoun(word))


def _behind_verb(article: Article, j: int, end: int) -> int:
    """Where the subject of a verb may stand: past adverbials, or past كل من before several."""
    words = article.words
    if j + 2 < end and _is_of_each(words, j):
        return j + 2  # ورفض [كل من] سالم العلي وخالد حداد القرار
    return skip_adverbials(article, j, end)


def _is_of_each(words: list[Word], j: int) -> bool:
    """Whether several who act together are named one by one from a token on: [كل من] سالم العلي وخالد حداد."""
    return j > 0 and words[j].folded == "كل" and words[j + 1].folded == "من"


def _past_talk(words: list[Word], j: int, end: int, verb: Word) -> int:
    """The token after what of a talk stands before who acts: يوافقه [الرأي] سالم، يلتقط [طرف الحديث] سالم."""
    if j + 1 >= end:
        return j
    if (words[j].folded == "الراي" and has_pronoun(verb)) or words[j].folded in _TAKEN:
        return j + 1  # وتناول [الكلمة] الوزير
    return j + 2 if words[j].folded in _ENDS_OF and words[j + 1].folded in _TALK else j


def _is_spoken_to(words: list[Word], verb: Word, last: int, end: int) -> bool:
    """Whether the only noun between a verb of addressing and قائلا is its object: ``خاطب [الوزير] بقوله``."""
    if last >= len(words) or last > end or verb.pronoun is not None or verb.conjunction != "و":
        return False
    if verb.folded.removeprefix("و") not in _ADDRESSING:
        return False
    return any(form.lemma == "قال" and form.part != "verb" for form in words[last].cues)


def _past_object(words: list[Word], j: int, end: int) -> int:
    """Past a thing with the article that stands before who acts with a title: افتتح [المعرض] الوزير سالم العلي.

    The title may be a letter: ``قدمت [الحفل] أ. هدى العلي``.
    """
    if j + 2 >= end or not words[j].article or words[j].preposition:
        return j
    name = initial_end(words, j + 1, end)
    if words[j].flags & lexicon.SPEECH and name > j + 1 and words[name].flags & lexicon.GIVEN_NAME:
        return j + 1
    if words[j].flags & _ACTORS:
        return j
    titled = words[j + 1].article and words[j + 1].flags & (lexicon.ROLE | lexicon.HONORIFIC | lexicon.RANK)
    named = words[j + 2].flags & lexicon.GIVEN_NAME and not words[j + 1].preposition
    return j + 1 if titled and named and not words[j + 1].conjunction else j


def _past_event(article: Article, verb: Word, j: int, end: int) -> int:
    """Past what is opened, led or attended, which may stand before who does so: ترأس [الجلسة] وزير الصحة سالم العلي.

    The verb is one of such acts, or its gender is that of who stands behind and not that of what stands between.
    """
    words = article.words
    if j >= end:
        return j
    event = words[j]
    somebody = event.flags & _NO_EVENT and not event.flags & lexicon.SPEECH  # but اللقاء, a name of women
    if somebody or not event.article or event.preposition or event.conjunction:
        return j
    k = j + 1
    while k < end and words[k].article and not words[k].flags & _OWNERS and not words[k].conjunction:
        k += 1  # الجلسة [الافتتاحية]
    if k + 1 >= end or not words[k].flags & _TITLED or words[k].preposition or words[k].conjunction:
        return j
    acts = verb.folded.removeprefix("و") in _OF_EVENTS
    gender = gender_of_subject(verb.folded.removeprefix(verb.conjunction))
    other = gender == "m" and event.form.endswith("ة")
    if not (acts or other):
        return j
    who = describe(article, k, noun_phrase_end(article, k, end))
    agrees = who.gender is None or gender is None or who.gender == gender
    return k if who.kind in ("person", "unnamed") and who.titles and agrees else j


def _past_speech(words: list[Word], j: int, end: int) -> int:
    """Past a speech and whose it is, which may stand before who gives it: ألقى [كلمة الأهالي] سالم العلي."""
    if j + 2 >= end or not words[j].flags & lexicon.SPEECH or words[j].article or words[j].preposition:
        return j
    given = words[j + 2]
    named = given.flags & (lexicon.GIVEN_NAME | lexicon.HONORIFIC | lexicon.RANK) and not given.preposition
    return j + 2 if words[j + 1].article and named and not given.conjunction else j


def _is_set_apart(words: list[Word], last: int, end: int) -> bool:
    """Whether another comma stands behind a noun phrase after one: an apposition or one of many, not a subject."""
    return last < end and words[last].kind == COMMA


def _topic_end(article: Article, first: int, end: int) -> int:
    """The verb that answers a question told of at the start: ``وبسؤاله عن تراجع النائب [رد] قائلا``; else the start."""
    words = article.words
    if first >= end or words[first].folded.removeprefix("و") not in _ASKED:
        return first
    for j in range(first + 1, min(end, first + _LONGEST_OPENING)):
        if words[j].kind == COMMA:
            break
        if any(form.part == "verb" and form.frame == "say" for form in words[j].cues):
            return j
    return first


def _is_participle_too(word: Word) -> bool:
    """Whether a role without the article is more likely a participle that tells what the subject before it does."""
    return not word.article and bool(word.flags & lexicon.ROLE) and any(c.part == "participle" for c in word.cues)


def _verb_gender(words: list[Word], start: int, j: int, verb: Word | None) -> Gender | None:
    """The gender that the verb before a subject shows, or كان and كانت before it."""
    form = next((form for form in verb.cues if form.part == "verb"), None) if verb is not None else None
    if form is not None:
        return form.gender
    shown = gender_of_subject(verb.folded.removeprefix(verb.conjunction)) if verb is not None else None
    if shown is not None:
        return shown
    auxiliary = next((words[k].stem for k in range(start, j) if words[k].flags & lexicon.AUXILIARY), "")
    return "f" if auxiliary.endswith("كانت") else "m" if auxiliary.endswith("كان") else None
