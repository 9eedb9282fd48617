"""Where the noun phrase that names a source ends.

Arabic has no capitals and its subject follows the verb, so the end of a source is read from what cannot belong to it:
a complementizer, a relative pronoun, a time, an adverbial of the act of speech (في تصريح، خلال مؤتمر، لوكالة), a verb.
"""

from typing import Final

from service.attribution.mentions.binding import (
    INSTITUTION,
    SOME,
    TITLED,
    binds,
    binds_prefix,
    is_its_own,
    is_where_somebody_serves,
)
from service.attribution.mentions.institutions import is_accused_state, prize_end
from service.attribution.mentions.names import (
    DIRECTIONS,
    is_acting,
    is_clan,
    is_fused_surname,
    is_office,
    is_ordinal,
    is_syllable,
    name_end,
    name_words,
    names_otherwise,
    namesake_end,
    opens_a_part,
)
from service.attribution.mentions.phrase_borders import (
    APPOSITION,
    CONCERNED,
    IN_WHAT_WAY,
    LASTING,
    NAMING,
    NO_CONCERN,
    REGIONS,
    STYLES,
    are_others,
    are_own_sources,
    aside_end,
    begins_adverbial,
    begins_an_institution,
    begins_object,
    club_end,
    completes_a_plural,
    counts_what_follows,
    ends_a_kunya,
    explains_an_institution,
    initial_end,
    is_accusative_adjective,
    is_acted_on,
    is_adverbial_participle,
    is_capacity,
    is_circumstance,
    is_complement,
    is_concerned,
    is_described,
    is_feminine_past,
    is_followed_by_an_officer,
    is_for_the_sake_of,
    is_general,
    is_informed,
    is_named_after_a_body,
    is_near_to,
    is_object,
    is_of_age,
    is_of_kin,
    is_one_of_things,
    is_own_word,
    is_plain,
    is_predicate,
    is_proper,
    is_qualified,
    is_second,
    is_tanwin,
    is_time_after,
    is_to_a_medium,
    is_to_an_unknown,
    is_to_people,
    is_told,
    is_told_medium,
    is_verb,
    is_what_follows,
    is_with_by,
    may_be_addressed,
    may_be_named,
    may_be_present_verb,
    names_another,
    points_on,
    serves_another,
    since_end,
    speaks_to,
    styles_another,
    tells_a_medium,
    tells_what_for,
    tells_what_they_did,
    town_end,
)
from service.attribution.mentions.phrases import (
    account_end,
    eulogy_at,
    in_initialism,
    letters_end,
    phrase_at,
    revered_end,
)
from service.attribution.mentions.verdicts import ENDS, GOES_ON, OPEN
from service.attribution.mentions.words_of_names import (
    DOMAINS,
    is_at_a_school,
    is_closed_in,
    is_name_word,
    is_verb_of_hers,
)
from service.attribution.text.article import Article
from service.attribution.text.foreign_names import SECOND_PARTICLES
from service.lexicon import entries as lexicon
from service.lexicon.entries import FUNCTION, PERSON_NAME
from service.lexicon.punctuation import (
    CLOSING_BRACKET,
    COLON,
    COMMA,
    DASH,
    FULL_STOP,
    MARK,
    NOT_PUNCTUATION,
    OPENING_BRACKET,
    SINGLE_MARK,
)
from service.lexicon.word_sets import word_set
from service.lexicon.words import Word

_BEFORE_SLASH: Final = lexicon.HONORIFIC | lexicon.RANK | lexicon.ROLE
WITH_WHAT_MANNER: Final = word_set("noun_phrases.with_what_manner")
_ACCORDING: Final = word_set("noun_phrases.according")
_BEARING_IT: Final = (TITLED & ~lexicon.DOCUMENT) | PERSON_NAME | lexicon.HONORIFIC
NAME_MARKS: Final = (MARK, SINGLE_MARK, OPENING_BRACKET)
_LONGEST_MARKED_NAME: Final = 5
_LONGEST_BRACKET: Final = 10
_SOMEBODY: Final = lexicon.UNNAMED | lexicon.ROLE
_CONTENTS: Final = lexicon.DOCUMENT | lexicon.SPEECH
_LONGEST_LETTERS: Final = 3
_LONGEST_UNKNOWN_NAME: Final = 4
RECEIVED: Final = word_set("noun_phrases.received")
_SOURCES: Final = ("مصدر", "مصادر")
_COMING_OUT: Final = ("الصادر", "الصادره")
_INTERVIEWERS: Final = word_set("noun_phrases.interviewers")
_INTERVIEWED: Final = word_set("noun_phrases.interviewed")
_LOYAL: Final = word_set("noun_phrases.loyal")
_THERE: Final = ("بها", "فيها", "به", "فيه")
MISTER: Final = ("السيد", "السيده")
SAME: Final = word_set("noun_phrases.same")
_OUTGOING: Final = ("المنتهيه", "المنقضيه")
_THEIR_TERM: Final = ("ولايته", "ولايتها", "مدته", "مدتها")
ON_BEHALF: Final = ("باسمه", "باسمها", "باسمهم", "باسمهما")
BY_NAME: Final = word_set("noun_phrases.by_name")
_POINTING: Final = word_set("noun_phrases.pointing")
_SAID_AGAIN: Final = ("قول", "تاكيد", "تذكير", "تشديد")  # جدد الوزير [القول] إن
_MOST: Final = word_set("noun_phrases.most")
# what one draws to something: لفت النظر إلى
_ATTENTION: Final = ("النظر", "الانتباه", "الانظار", "الاهتمام")
ADDRESSED: Final = word_set("noun_phrases.addressed")


def noun_phrase_end(article: Article, first: int, limit: int, *, bare: bool = False) -> int:
    """Find the end of the noun phrase of a source.

    Args:
        article: the article.
        first: the token it starts at.
        limit: the token it may not pass.
        bare: take no complement with a preposition, for subjects of verbs that take one themselves.

    Returns:
        The token after its last; ``first`` where no noun phrase starts there.
    """
    words = article.tokens.words
    end, bearer = revered_end(words, first, limit)
    if bearer:
        return end
    if (end := account_end(article, first, limit)) > first:
        return end
    if first < limit and words[first].folded in ADDRESSED:
        following = words[first + 1].flags if first + 1 < limit else 0
        if not following & _BEARING_IT or following & lexicon.PREPOSITION:
            return first + 1  # رحب [سعادته] بالوفد, ورحب [سموه] بمن حضر, ختم [فضيلته] الخطبة
    phrase = _NounPhrase(article, first, limit, bare)
    while phrase.j < limit and phrase.goes_on():
        pass
    return _without_loose_words(words, first, phrase.j)


class _NounPhrase:
    """The walk through the noun phrase of a source, by words and names; ``j`` is the token that it has reached.

    ``named`` says that a name stands right before it, ``called`` that a person has been named, ``marked`` that one of
    two things in marks has. ``head`` are the category bits of what heads the phrase. ``proper`` is where an
    institution's proper name ends, ``patron`` where that of the ruler does after whom one is named.
    """

    def __init__(self, article: Article, first: int, limit: int, bare: bool) -> None:
        self.article = article
        self.words: list[Word] = article.tokens.words
        self.first = first
        self.limit = limit
        self.bare = bare
        self.j = first
        self.named = self.called = self.marked = False
        self.head: int = self.words[first].flags if first < limit else 0
        self.proper = self.patron = -1

    def goes_on(self) -> bool:
        """Take what stands at ``j`` into the phrase, if it belongs to it."""
        words, j = self.words, self.j
        word = words[j]
        if self.article.withheld and j in self.article.withheld:
            return False
        if self.called and self._opens_anothers_title():
            return False
        if word.phrases and j > self.first and self._opens_another_institution():
            return False
        if self._takes_listed():
            return True
        if word.kind == NOT_PUNCTUATION:
            verdict = self._verdict(word)
            return verdict == GOES_ON or (verdict == OPEN and self._takes_word())
        if word.kind == COMMA:
            return self._takes_apposition()
        if word.kind in (MARK, SINGLE_MARK):
            return self._takes_marked()
        if word.kind == OPENING_BRACKET:
            return self._takes_bracket()
        if word.kind in (FULL_STOP, DASH):
            glued = _glued(self.article, j)
        else:
            glued = word.surface == "/" and j > self.first and bool(words[j - 1].flags & _BEFORE_SLASH)  # الأستاذ/ سامي
        self.j += glued
        return glued

    def _verdict(self, word: Word) -> int:
        """Whether a word goes on with the phrase or ends it, asked of one kind of word after the other."""
        if self.j == self.first and not (
            word.flags & FUNCTION and not (word.phrases and phrase_at(self.words, self.j)[1] & lexicon.KIN)
        ):
            return OPEN
        return (
            self._particle()
            or (self._part_of_name() if self.j > self.first else OPEN)
            or self._adjunct()
            or self._preposition()
            or self._predicate()
            or self._manner()
            or self._other_phrase()
            or self._object()
        )

    def _completes_an_institution(self) -> bool:
        """Whether the noun of an institution without the article stands right before ``j``: عيادة [مايو]."""
        before = self.words[self.j - 1]
        heads = before.flags & (lexicon.MEDIA | lexicon.ORGANIZATION_HEAD)
        return bool(heads) and not before.article and before.number == "s"

    def _follows_given_name(self) -> bool:
        """Whether a given name stands right before ``j``, also one with عبد."""
        words, j = self.words, self.j
        return bool(words[j - 1].flags & lexicon.GIVEN_NAME) or (j > self.first + 1 and words[j - 2].folded == "عبد")

    def _particle(self) -> int:
        """What links or points back, and what goes on behind it: المشتبه [بهم], رجل [يدعى] سالم."""
        words, first, limit, j, named = self.words, self.first, self.limit, self.j, self.named
        word = words[j]
        flags = word.flags
        relative = flags & lexicon.RELATIVE and not flags & lexicon.PREPOSITION
        if (word.complementizer and not in_initialism(words, j)) or relative:
            return ENDS
        if j > first and (
            word.folded in SAME or is_acting(words, j) or (flags & FUNCTION and is_acted_on(words, j - 1))
        ):
            self.j += 1  # المشتبه [بهم]
            return GOES_ON
        if j > first and word.folded in BY_NAME and j + 1 < limit and is_name_word(words, j + 1, True):
            self.j += 1  # رجل [يدعى] سالم
            return GOES_ON
        if j > first and word.folded[0] == "ب" and words[j - 1].article and words[j - 1].stem in CONCERNED:
            restricts = word.article or j > first + 1  # but المتهمة [باعترافات]
            if restricts and not (named or word.folded in NO_CONCERN or word.complementizer):
                self.j += 1  # المقررة الخاصة المعنية [بحرية] التعبير
                return GOES_ON
        return OPEN

    def _part_of_name(self) -> int:
        """What belongs to the name before it whatever else it means: محمد [السادس], صباح الأحمد الجابر [الصباح]."""
        words, first, limit, j = self.words, self.first, self.limit, self.j
        word = words[j]
        flags = word.flags
        if is_ordinal(words, j) or is_second(words, j):
            self.j += 1
            return GOES_ON
        if is_fused_surname(words, j) or is_closed_in(words, j):
            self.j, self.named = j + 1, True  # بابار [بالوش], قال خالد [الدرهم] إن
            return GOES_ON
        if j > first + 1 and is_clan(words, j):
            self.j += 1  # صباح الأحمد الجابر [الصباح]
            return GOES_ON
        if is_syllable(words, j, limit):
            self.j, self.named = j + 2, True  # وون [هي ريونغ]
            return GOES_ON
        if word.folded in SECOND_PARTICLES and words[j - 1].flags & lexicon.NAME_PART and j + 1 < limit:
            if not words[j + 1].flags and not words[j + 1].cues:
                self.j, self.named = j + 2, True  # سيباستيان دو [لا توان]
                return GOES_ON
        if opens_a_part(words, j - 1) and (not flags & FUNCTION or ends_a_kunya(words, j)):
            self.j += 1  # صالح أبو [نخاع]، كاظم أبو [خلف]
            return GOES_ON
        if words[j - 1].folded in MISTER and may_be_addressed(word):
            self.j, self.named, self.called = j + 1, True, True  # والي الولاية السيد [بحري] عصام
            return GOES_ON
        return OPEN

    def _adjunct(self) -> int:
        """What is pointed to, a time, a place: المهتمون [بهذا الموضوع], عضو المجلس [منذ عام 2012]."""
        words, first, limit, bare, j = self.words, self.first, self.limit, self.bare, self.j
        head = self.head
        word = words[j]
        flags = word.flags
        if word.folded in _POINTING and completes_a_plural(words, j, limit, head) and not bare:
            self.j += 2  # المهتمون [بهذا الموضوع]
            return GOES_ON
        if (
            letters_end(words, j) > j
            or eulogy_at(words, j)[0]
            or (
                flags & lexicon.DEMONSTRATIVE
                and j > first
                and (words[j - 1].article or words[j - 1].kind != NOT_PUNCTUATION or is_proper(words[j - 1]))
            )
        ):
            return ENDS
        construct = self._completes_an_institution()
        second = word.stem == "ثانيه" and word.article and j > first and words[j - 1].article  # الدائرة [الثانية]
        lasting = word.stem in LASTING or second or is_name_word(words, j)
        if flags & lexicon.TIME and not construct and not lasting:
            if not is_informed(words, j, limit):
                return ENDS
            self.j += 1
            return GOES_ON
        if word.folded in ON_BEHALF and head & lexicon.SPOKESPERSON and first < j <= first + 2:
            self.j += 1  # الناطق [باسمها] العقيد محمد
            return GOES_ON
        if j > first and is_near_to(words, j):
            self.j += 1  # مصدر مقرب [منها]
            return GOES_ON
        if word.folded == "غير" and j > first and words[j - 1].article and words[j - 1].flags & lexicon.ROLE:
            if j + 1 < limit and words[j + 1].article:
                self.j += 2  # الباحثة [غير المقيمة]
                return GOES_ON
        if word.folded in _ACCORDING and j > first:
            return ENDS  # مصدر في الوزارة [بحسب] بيان
        if word.folded == "منذ" and (named_after := since_end(words, j, limit)) > j:
            self.j = named_after  # عضو المجلس [منذ عام 2012] سعد سالم
            return GOES_ON
        if word.folded in _THERE and is_followed_by_an_officer(words, j, limit):
            self.j += 1  # محكمة الاستئناف [بها] القاضي مراد
            return GOES_ON
        return OPEN

    def _preposition(self) -> int:
        """A preposition that binds, or one of the verb: مدير مكتب الوزير [في] المدينة, المتحدثة [من جهة أخرى]."""
        words, first, limit, bare, j = self.words, self.first, self.limit, self.bare, self.j
        named, head = self.named, self.head
        word = words[j]
        flags = word.flags
        if flags & lexicon.NUMBER and j > first and counts_what_follows(words, j):
            return ENDS  # وثقت المنظمة [87] هجوما
        if flags & lexicon.PREPOSITION and word.phrases and phrase_at(words, j)[1] & lexicon.CONNECTIVE:
            return ENDS  # المتحدثة [من جهة أخرى]
        if flags & lexicon.PREPOSITION and not is_name_word(words, j) and not in_initialism(words, j):
            some_of = word.folded == "من" and j == first + 1 and words[first].folded in SOME
            if word.folded == "من" and is_for_the_sake_of(words, j, limit):
                self.j += 2  # حزب الاتحاد [من أجل] الجمهورية
                return GOES_ON
            if not binds(words, first, j, limit, head, named) or (
                bare and word.folded not in ("باسم", "لدي") and not some_of
            ):
                return ENDS
            self.j += 1
            return GOES_ON
        club = word.article and flags & lexicon.ORGANIZATION_NAME  # الوحدة is not وحده
        if (flags & FUNCTION and not flags & PERSON_NAME and not in_initialism(words, j)) or (
            flags & (lexicon.ADVERB | lexicon.CONNECTIVE)
            and not flags & PERSON_NAME
            and not club
            and not (word.article and j > first and words[j - 1].article)  # المقررة [الخاصة]
            and not (j > first and (is_accusative_adjective(words[j - 1], word) or are_own_sources(words, j)))
        ):
            return ENDS
        if word.cues and j > first and (is_predicate(words, j) or is_of_age(words, j)):
            return ENDS  # متحدثا باسم الوزارة [قلل] من, مصدرا أمنيا [نفى], ممرضة [تبلغ] من العمر 60 عاما
        return OPEN

    def _predicate(self) -> int:
        """A verb, or who is how: بحسب وكالة الغد [شهدت] العاصمة, هذا الطالب [واقفا] أمام الباب."""
        words, first, j = self.words, self.first, self.j
        word = words[j]
        flags = word.flags
        if is_verb(word) or (is_adverbial_participle(word) and not is_complement(words, j)):
            return ENDS
        if (
            j > first
            and word.cues
            and words[first].flags & _SOMEBODY
            and not words[first].article
            and speaks_to(words, j)
        ):
            return ENDS  # مصدر أمني [تحدث] لـ«الغد»
        if j > first and words[first].flags & _SOMEBODY and tells_what_they_did(words, first, j):
            return ENDS  # مهندس [عمل] في المشروع
        if words[first].flags & lexicon.DOCUMENT and word.folded in RECEIVED:
            return ENDS  # بيان لمكتبه [تلقته] وكالة الأنباء
        if flags & lexicon.VERB and words[first].flags & lexicon.DOCUMENT and not words[first].article:
            if word.folded.endswith(("ه", "ها")):
                self.j += 1
                return GOES_ON  # دراسة [أجراها] المعهد
        if j > first and is_circumstance(words[j - 1], word):
            return ENDS  # هذا الطالب [واقفا] أمام الباب
        if j > first and (is_feminine_past(word) or is_verb_of_hers(words, j)):
            return ENDS  # بحسب وكالة الغد [شهدت] العاصمة
        most = j > first and word.form in _MOST and not words[j - 1].flags & lexicon.HONORIFIC
        if most and (words[j - 1].article or words[j - 1].flags & lexicon.PLACE):
            return ENDS  # وزير الطاقة بالسعودية [أكبر] بلد مصدر
        if flags & lexicon.VERB or may_be_present_verb(words, j) or is_object(words[j - 1], word):
            return ENDS
        return OPEN

    def _manner(self) -> int:
        """Whom somebody speaks to, and how: أبلغ سالم العلي [رويترز], المديرة [بصراحة]."""
        words, first, limit, bare, j = self.words, self.first, self.limit, self.bare, self.j
        named, called = self.named, self.called
        word = words[j]
        flags = word.flags
        if named and flags & lexicon.MEDIA and flags & lexicon.ORGANIZATION_NAME and not flags & PERSON_NAME:
            return ENDS  # أبلغ سالم العلي [رويترز]
        if named and word.folded in ADDRESSED:
            return ENDS  # أبدى سالم العلي [سعادته] بالفوز
        if called and flags & lexicon.HONORIFIC and styles_another(words, j, limit):
            return ENDS  # طالب النائب سالم العلي [سمو] رئيس الوزراء بالحضور
        if j > first and (word.folded in WITH_WHAT_MANNER or (word.folded in IN_WHAT_WAY and not word.article)):
            return ENDS  # المديرة [بصراحة], سلطان [بصوت] خافت
        if j > first and flags == lexicon.COMMON and begins_adverbial(words, j):
            return ENDS  # المتحدث [بانفجار] اجتماعي, الناس [بشكل] خاطئ
        if bare and j > first and not flags & ~lexicon.COMMON and not named and is_with_by(word):
            return ENDS  # أشاد رئيس النادي [بمباراة] القمة, دفع محامي المتهم [بانتفاء] القصد
        if flags == lexicon.COMMON and words[j - 1].kind in (MARK, SINGLE_MARK) and not word.article:
            if not ((word.preposition and not bare) or word.conjunction):
                return ENDS  # كشفت والدة الطفلة «هدى» [تفاصيل] القصة, طالب «العلي» [بدعم] البلديات
        if j > first + 1 and flags & lexicon.MEDIA and is_told_medium(words, first, j):
            return ENDS  # أبلغ مسؤول أميركي [وكالة] الغد
        if j > first + 1 and not word.article and begins_object(words, j):
            return ENDS  # لم تخف مصادر فلسطينية [قلقها]
        return OPEN

    def _other_phrase(self) -> int:
        """A noun that begins another phrase: أكد نائب المشرف [نجاح] الاحتفال, قدم مدير الإدارة [كلمة]."""
        article, words, first, limit, bare = self.article, self.words, self.first, self.limit, self.bare
        j, named, head = self.j, self.named, self.head
        word = words[j]
        flags = word.flags
        construct = self._completes_an_institution()
        within = self._follows_given_name()
        after_name = j == first + 1 and words[first].flags & PERSON_NAME
        if (after_name or words[j - 1].kind == MARK) and is_own_word(word):
            return ENDS  # ختم بدوي [حديثه], جدد «العلي» [مطالبته]
        if j > first + 1 and head & lexicon.ORGANIZATION_HEAD and is_its_own(words[j - 1], word):
            return ENDS  # خفضت شركة سما [أسعارها]
        ended = words[j - 1].article or is_proper(words[j - 1]) or is_of_kin(words[j - 1]) or j == self.proper
        at_place = j > first + 1 and bool(words[j - 1].flags & lexicon.PLACE)
        at_place = at_place and bool(words[j - 2].flags & lexicon.ROLE) and not words[j - 2].article
        ended = ended or at_place
        if ended and word.stem in DIRECTIONS and head & TITLED and not named:
            if is_where_somebody_serves(words, j, limit):
                self.j += 2  # مدير الدفاع المدني [شمال غزة] سالم العلي
                return GOES_ON
        if ended and not word.article and word.stem not in LASTING:
            plain = is_plain(word) and not (within and is_name_word(words, j, within))
            if plain or begins_an_institution(word):
                return ENDS  # أكد نائب المشرف [نجاح] الاحتفال, حملت النقابة [وزارة] العمل
        if (words[j - 1].article or at_place) and flags & lexicon.SPEECH and not word.article and not word.conjunction:
            if not word.preposition and not flags & PERSON_NAME:
                return ENDS  # قدم مدير الإدارة [كلمة], رعى محافظ مسقط [حفل] الافتتاح
        if j > first + 1 and flags & _CONTENTS and not (word.article or word.preposition or word.conjunction):
            if words[j - 1].folded.endswith("يه") and not words[j - 1].article and not words[j - 1].flags & PERSON_NAME:
                return ENDS  # تداولت صفحات محلية [مقطع] فيديو
        saying = word.article and not word.conjunction and any(form.part == "noun" for form in word.cues)
        titled = words[j - 1].article and word.stem in _SAID_AGAIN
        if saying and (named or titled or words[j - 1].flags == lexicon.NISBA):
            return ENDS  # وجدد المومني [التأكيد]
        if is_what_follows(words, j):
            return ENDS  # أصدرت النقابة [البيان] التالي
        if word.folded in _COMING_OUT and j > first and head & lexicon.MEDIA:
            return ENDS  # قالت صحيفة الغد [الصادرة] في باريس
        if word.folded in _ATTENTION and j + 1 < len(words) and words[j + 1].folded == "الي":
            return ENDS  # لفت المفتي [النظر] إلى أن
        if j > first and not flags and word.folded[0] == "ل" and is_to_an_unknown(words, j, head):
            return ENDS  # قالت المصادر [لنيوزيمن]
        if j > first and (is_to_people(words, j, first) or is_to_a_medium(words, j, limit)):
            return ENDS  # قال المدير [لموظفيه]
        if j > first and tells_what_for(words, j, limit):
            return ENDS  # البنك [لرفع توقعه], أحد أقاربها [بمقاطعتها]
        fused = construct and word.preposition and not (word.article or flags & ~PERSON_NAME)  # وكالة [برنا]
        if word.preposition == "ب" and word.stem in REGIONS and head & TITLED and not named:
            if (town := town_end(words, j, limit)) > j:
                self.j = town  # مدير المدرسة [بمدينة حلب] سامي حداد
                return GOES_ON
        medium = flags & (lexicon.MEDIA | lexicon.ORGANIZATION_NAME) or not flags & lexicon.COMMON
        if word.preposition == "ل" and medium and words[first].stem in _SOURCES and words[j - 1].stem not in _LOYAL:
            return ENDS  # مصدر مقرب من الوزارة [لوكالة الغد], but مصدر من المندوبية الجهوية [للتربية]
        if word.preposition == "ل" and word.stem in _INTERVIEWERS:
            if words[j - 1].stem in _INTERVIEWED or words[first].stem in _INTERVIEWED:
                return ENDS  # قال الطبيب [لهيومن رايتس ووتش]
        if word.preposition and not fused and (
            word.conjunction or bare or not binds_prefix(words, j, limit, head, named)
        ):  # fmt: skip
            return ENDS
        if named and word.article and not flags & (TITLED | lexicon.NATIONALITY | lexicon.HONORIFIC):
            surname = flags & lexicon.FAMILY_NAME and not flags & lexicon.NAME_IS_WORD
            if not surname and name_end(article, j - 1, j + 1) != j + 1 and not words[j - 1].article:
                return ENDS
        if named and flags & TITLED and is_capacity(word):
            return ENDS
        known = (
            named
            or (j > first + 1 and is_acted_on(words, j - 2))
            or (j == first + 1 and not words[first].flags and words[first].bare in name_words(article))
        )
        if known and flags & lexicon.DOCUMENT and not (word.article or flags & (lexicon.ROLE | PERSON_NAME)):
            return ENDS  # حسني العلوي [تسجيل] تراجع, المدعى عليها [مذكرة] جوابية
        if word.folded in ("احد", "احدي") and ((bare and named) or is_one_of_things(words, j, head)):
            return ENDS  # the object: طالبت سعاد المنصوري [أحد خصومها] بالاستقالة, اقترح الخبراء [أحد هذه الحلول]
        common = flags & lexicon.COMMON and not word.article and not flags & (TITLED | PERSON_NAME)
        if named and common and not (within and is_name_word(words, j, within)):
            return ENDS  # what follows a name is not its complement: المطلق [تجربة] الرشيدي
        return OPEN

    def _object(self) -> int:
        """What the verb is done to: اتهم اليمين [سالم العلي], وحذر الوزير [المواطنين] من."""
        article, words, first, limit, bare = self.article, self.words, self.first, self.limit, self.bare
        j, named, head = self.j, self.named, self.head
        word = words[j]
        flags = word.flags
        within = self._follows_given_name()
        if bare and j == first + 1 and is_named_after_a_body(words, j):
            return ENDS  # the object: اتهم اليمين [سالم العلي]
        if flags & (lexicon.GROUP | lexicon.ROLE_PLURAL) and (
            is_told(words[j - 1], word) or are_others(words, first, j, named)
        ):  # fmt: skip
            return ENDS  # وحذر الوزير [المواطنين] من, أبلغ الوزير [صحافيين] أن
        if bare and word.article and words[j - 1].article and flags & (lexicon.GROUP | lexicon.ROLE_PLURAL):
            return ENDS  # the object: الوزير [المواطنين]
        if bare and word.article and words[j - 1].article and is_described(word, head):
            return ENDS  # وصفت الوزارة [المدير], وصف الوزير [القرار]
        beside = word.article and (words[j - 1].article or words[j - 1].kind == MARK or j == self.proper)
        thing = flags & lexicon.SPEECH and not flags & lexicon.FAMILY_NAME  # اللقاء
        if bare and beside and not is_general(words, j) and not flags & (
            TITLED | lexicon.NATIONALITY | lexicon.NISBA | lexicon.HONORIFIC | (0 if thing else PERSON_NAME)
        ) and not (word.form.endswith("ية") and words[j - 1].form.endswith("ة")):  # fmt: skip
            return ENDS  # the object: الوزير [الحضور], but الشركة [الوطنية]
        if bare and words[j - 1].flags & PERSON_NAME and word.article and flags & lexicon.ROLE:
            if j + 1 < limit and is_name_word(words, j + 1) and not words[j + 1].article:
                return ENDS  # the object: وصف سالم [المراسل سامي حداد] بأنه
        if bare and named and flags & lexicon.PLACE and not flags & PERSON_NAME and not word.article:
            return ENDS  # the object: اتهمت سلمى [موسكو] بالكذب
        if flags & lexicon.COUNTRY and j > first and is_accused_state(words, j):
            return ENDS  # اتهم المكتب الإعلامي [روسيا] بالكذب
        if bare and flags & lexicon.DOCUMENT and flags & lexicon.NAME_IS_WORD and word.article:
            if words[j - 1].article and words[j - 1].flags & lexicon.ORGANIZATION_HEAD:
                return ENDS  # the object: وصفت الصحيفة [الخطاب]
        many = head & (lexicon.GROUP | lexicon.ROLE_PLURAL) and words[j - 1].article
        if bare and many and flags & PERSON_NAME and not word.article and is_name_word(words, j):
            return ENDS  # the object: وصف المنتقدون [سالم] بأنه
        if word.folded in _OUTGOING and j + 1 < limit and words[j + 1].folded in _THEIR_TERM:
            self.j += 2  # رئيس الوزراء [المنتهية ولايته] سالم العلي
            return GOES_ON
        if word.stem == "مسووليه" and is_proper(words[j - 1]):
            return ENDS  # أعلنت حركة طالبان [المسؤولية] عن الهجوم
        if word.conjunction == "و" and named and not flags & lexicon.SPEAKER_HEAD:
            return ENDS
        if named and not flags and not word.article and not is_name_word(words, j, within):
            if word.bare not in name_words(article):
                return ENDS
        return OPEN

    def _opens_anothers_title(self) -> bool:
        """Whether a listed form of address stands behind somebody's name: سالم العلي [صاحب السمو] الأمير."""
        word = self.words[self.j]
        if word.stem not in STYLES or eulogy_at(self.words, self.j)[0]:
            return False
        size, phrase = phrase_at(self.words, self.j)
        return bool(phrase & lexicon.HONORIFIC) and self.j + size <= self.limit

    def _opens_another_institution(self) -> bool:
        """Whether a listed institution's name stands right behind another's: دعت هيومن رايتس ووتش [الأمم المتحدة]."""
        words, j = self.words, self.j
        word, before = words[j], words[j - 1]
        if word.conjunction or word.preposition or not word.article:
            return False
        ended = j == self.proper or (before.flags & lexicon.ORGANIZATION_NAME and not before.article)
        return bool(ended) and bool(phrase_at(words, j)[1] & lexicon.ORGANIZATION_NAME)

    def _takes_listed(self) -> bool:
        """Take an initial, a listed name or title, an institution's patron, a prize, a club."""
        article, words, first, limit, j = self.article, self.words, self.first, self.limit, self.j
        named, head, marked, patron = self.named, self.head, self.marked, self.patron
        word = words[j]
        if (j == first or words[j - 1].article) and (initial := initial_end(words, j, limit)) > j:
            self.j = initial  # [أ.] سامي، [م/] سامي
        elif j > first and (namesake := namesake_end(words, j, limit)) > j:
            self.j, self.named, self.head = (
                namesake,
                False,
                head | lexicon.ORGANIZATION_HEAD,
            )  # مركز [الملك سلمان] للإغاثة
            self.patron = namesake
        elif j == patron and word.preposition == "ل" and word.article and not word.conjunction:
            self.j += 1  # مركز الملك عبدالعزيز [للحوار] الوطني
        elif j > first and (prize := prize_end(article, j, limit)) > j:
            self.j = prize  # الفائز [بـ«جائزة الرواية»]
        elif marked and word.folded == "و" and j + 1 < limit and words[j + 1].kind in NAME_MARKS:
            self.j += 1  # صحيفتي «الضحى» و«العصر»
        elif (
            word.phrases
            and not eulogy_at(words, j)[0]
            and (listed := phrase_at(words, j))[1] & NAMING
            and j + listed[0] <= limit
        ):
            self.j, self.named = (
                j + listed[0],
                named or bool(listed[1] & PERSON_NAME),
            )  # محمد [سوار الذهب]، [الفريق أول] سامي
        elif j > first and (club := club_end(words, j, limit)) > j:
            self.j = self.proper = club  # لاعب [ريال مدريد]
        else:
            return False
        return True

    def _takes_word(self) -> bool:
        """Take a word, or the listed phrase that it begins, and note whether it names or heads."""
        words, first, limit, bare, j = self.words, self.first, self.limit, self.bare, self.j
        named, called, head = self.named, self.called, self.head
        word = words[j]
        flags = word.flags
        size, phrase = phrase_at(words, j) if word.phrases else (0, 0)
        if phrase & lexicon.ORGANIZATION_NAME:
            self.proper = j + size
            bound = any(words[k].flags & FUNCTION or (k > j and words[k].preposition) for k in range(j, self.proper))
            if self.proper <= limit and bound:
                self.j, self.named, self.head = self.proper, False, head | lexicon.ORGANIZATION_HEAD  # أطباء [بلا] حدود
                return True
        if phrase & lexicon.UNNAMED and j + size <= limit and words[j + size - 1].flags & lexicon.PREPOSITION:
            self.j, self.head = j + size, lexicon.UNNAMED  # المجني عليها
            return True
        if phrase & lexicon.PLACE and not phrase & PERSON_NAME and j + size <= limit:
            self.j, self.named = j + size, False  # الولايات المتحدة
            return not bare  # وصفت الولايات المتحدة [وزير] الخارجية
        phrase &= -1 if flags & lexicon.ROLE else 0
        if phrase & lexicon.ROLE and j + size <= limit:
            self.j, self.named, self.head = j + size, False, flags  # أمين سر
            return True
        sure = not flags & (lexicon.AMBIGUOUS_ROLE | lexicon.GIVEN_NAME)
        construct = j > first and words[j - 1].flags & lexicon.ROLE and not words[j - 1].article
        apposed = j > first and words[j - 1].article and not word.article  # النجار [هداف] الدوري
        office = (named or j == first) and is_office(words, j, limit)  # [والي] ولاية القضارف
        apposed = apposed or office or (named and is_at_a_school(words, j))
        lasting = word.article and j + 1 < limit and words[j + 1].stem in LASTING and words[j + 1].article
        apposed = apposed or (lasting and (named or j == first))  # جمال شعبان [العميد السابق] للمعهد
        if flags & TITLED and (sure or ((construct or apposed) and flags & lexicon.ROLE)):
            self.named, self.head = False, flags
        elif flags & lexicon.NAME_IS_WORD and flags & lexicon.ORGANIZATION_HEAD and j > first:
            self.head |= lexicon.ORGANIZATION_HEAD  # إمام وخطيب [جامع] الشهداء
        elif flags & PERSON_NAME and is_name_word(words, j) and not is_concerned(words, j):
            alone = j == first and not (flags & TITLED and is_qualified(words, j, limit))
            addressed = words[j - 1].flags & lexicon.HONORIFIC and not (
                words[j - 1].flags & lexicon.ORGANIZATION_HEAD and not words[j - 1].article
            )  # but فريق [الأصالة]
            self.named = named or not word.article or alone or bool(addressed)
            self.called = called or bool(flags & lexicon.GIVEN_NAME)
        elif flags & TITLED:
            self.head = flags
        self.j += 1
        return True

    def _takes_apposition(self) -> bool:
        """Take what stands behind a comma, if it says who somebody is: ، وزير الصحة،."""
        article, words, first, limit, j = self.article, self.words, self.first, self.limit, self.j
        called, head = self.called, self.head
        if called and j + 1 < limit and words[j + 1].flags & lexicon.ROLE_PLURAL and not words[j + 1].conjunction:
            return False  # دعا سالم العلي، وزير الطاقة[، أعضاء المنظمة] إلى
        if j + 1 < limit and names_otherwise(words, j + 1):
            return False  # سالم العلي[، الشهير] بأبي النور
        if words[first].flags & lexicon.DOCUMENT and j + 1 < limit and words[j + 1].folded in RECEIVED:
            return False  # بيان للوزارة[، ورد] إلى الصحيفة
        aside = aside_end(words, j, limit, words[first].flags)
        if aside:
            self.j = aside  # وزير الصحة[، في الحكومة المستقيلة،] الدكتور سالم العلي
            return True
        holder = head | (words[first].flags & lexicon.ROLE)  # المديرة التنفيذية لمنظمة «الغد»، [تيرانا كاسم]، إن
        end = _apposition_end(article, j + 1, limit) or _unknown_name_end(article, j + 1, limit, holder)
        if not end:
            return False
        comma = next((k for k in range(j + 1, end) if words[k].kind == COMMA), end) if called else end
        if comma < end and is_anothers(article, comma):
            return False  # طالب سالم العلي[، وزير المالية، سامي حداد، بالعمل]
        if called and names_another(words, j + 1, end) and not serves_another(words, first, j):
            if comma < end and not names_another(words, j + 1, comma):
                self.j = comma  # سالم العلي، مدير النادي[، السفير سامي حداد]
            return False
        self.called = called or names_another(words, j + 1, end)
        self.j, self.named = end, True
        return True

    def _takes_marked(self) -> bool:
        """Take a name in quotation marks."""
        article, words, first, limit, bare = self.article, self.words, self.first, self.limit, self.bare
        j, named, marked = self.j, self.named, self.marked
        word = words[j]
        stretch = article.opened.get(j)
        if stretch is None or stretch.last - stretch.first > _LONGEST_MARKED_NAME or stretch.closing >= limit:
            return False
        after = words[stretch.closing + 1] if stretch.closing + 1 < len(words) else word
        if tells_a_medium(words, j, stretch.first, stretch.last, named):
            return False  # قال سامي حداد [«للضحى»], أبلغ الوزير سامي حداد [«الضحى»]
        if bare and j > first and words[j - 1].article and (after.preposition == "ب" or after.folded == "ب"):
            return False  # the object: وصف الجيش [«الحركة»] بـ
        self.j, self.marked = stretch.closing + 1, marked or words[j - 1].number == "d"
        return True

    def _takes_bracket(self) -> bool:
        """Take what stands in brackets, if it explains an institution."""
        words, first, limit, j, head = self.words, self.first, self.limit, self.j, self.head
        marked = self.marked
        end = next((k for k in range(j + 1, min(limit, j + _LONGEST_BRACKET)) if words[k].kind == CLOSING_BRACKET), 0)
        if not end:
            return False
        governed = j > first and bool(words[j - 1].flags & lexicon.ROLE) and not words[j - 1].article  # رئيس (مجد)
        body = j > first and words[j - 1].flags & lexicon.ORGANIZATION_HEAD and not words[j - 1].article  # حزب (مجد)
        governed = governed or bool(body)
        governed = governed and not words[j + 1].flags & lexicon.NUMBER and not is_tanwin(words[j + 1])
        apart = j == first + 1 and head & (lexicon.GROUP | lexicon.UNNAMED) and not is_tanwin(words[j + 1])
        governed = governed or bool(apart)  # مصادر (الغد)
        governed = governed or explains_an_institution(words, first, j, end, limit)
        if not (head & INSTITUTION or governed):
            return False
        self.j, self.marked = end + 1, marked or words[j - 1].number == "d"
        return True


def is_anothers(article: Article, end: int) -> bool:
    """Whether a title between commas is the next name's: طالب سامي، [وزير المالية]، خالد حداد، بالعمل."""
    words = article.words
    if end + 2 >= len(words) or words[end].kind != COMMA or not words[end + 1].flags & lexicon.GIVEN_NAME:
        return False
    if words[end + 1].conjunction or words[end + 1].flags & lexicon.NAME_IS_WORD:
        return False
    after = name_end(article, end + 1, min(len(words), end + 6))
    surname = words[after] if after == end + 2 and after + 1 < len(words) else None
    if surname is not None and not surname.flags & ~PERSON_NAME and words[after + 1].kind == COMMA:
        after += surname.kind == NOT_PUNCTUATION  # مصطفى [الرميد]
    titled = lexicon.ROLE | lexicon.RANK
    listed = after + 1 < len(words) and words[after].kind == COMMA and words[after + 1].flags & titled
    return after > end + 2 and not listed


def _without_loose_words(words: list[Word], first: int, j: int) -> int:
    """Where a phrase ends without the particles, commas and pointing words at its end."""
    while (
        j > first
        and (words[j - 1].flags & FUNCTION or words[j - 1].kind == COMMA or points_on(words, first, j - 1))
        and words[j - 1].folded not in SAME
        and not (j > first + 1 and (is_acted_on(words, j - 2) or is_near_to(words, j - 1)))
        and not in_initialism(words, j - 1)
        and not (words[j - 1].flags & lexicon.NAME_IS_WORD and is_name_word(words, j - 1))  # الإمام علي
        and not (j > first + 1 and ends_a_kunya(words, j - 1))
    ):
        j -= 1
    return j


def _glued(article: Article, j: int) -> bool:
    """Whether a full stop or dash stands inside a name: د.أحمد، سي.إن.إن، آل-ثاني; not between two sentences."""
    tokens, words = article.tokens, article.words
    if j == 0 or j + 1 >= len(words) or not tokens.touches(j - 1) or words[j - 1].kind != NOT_PUNCTUATION:
        return False
    if words[j].kind == FULL_STOP and len(words[j - 1].folded) > _LONGEST_LETTERS and not (
        words[j - 1].folded.isascii() or words[j + 1].folded in DOMAINS
    ):  # fmt: skip
        return False
    return tokens.touches(j) or len(words[j - 1].folded) == 1


def _unknown_name_end(article: Article, start: int, limit: int, head: int) -> int:
    """The end of a name that no list knows, between the comma after a role and what ends it.

    That is another comma or the content: ``المتحدث باسم الإقليم، [بيشوا هوراماني]، إن``, ``العضو، [أزهري وداعة]:``.
    A nationality may stand before it: ``مدرب المنتخب، [البرتغالي هيليو سوزا]، إن``.
    """
    words = article.words
    if start + 1 < limit and words[start].article and words[start].flags & lexicon.NATIONALITY:
        start += not words[start].conjunction and not words[start].preposition
    end = next(
        (k for k in range(start, min(limit, start + _LONGEST_UNKNOWN_NAME + 1)) if words[k].kind == COMMA), limit
    )
    if end >= len(words) or not 2 <= end - start <= _LONGEST_UNKNOWN_NAME or words[start].article:
        return 0
    if not head & (lexicon.ROLE | lexicon.RANK | lexicon.UNNAMED) or head & lexicon.GROUP:
        return 0
    if words[end].kind not in (COLON, COMMA) and not words[end].complementizer:
        return 0
    return end if all(may_be_named(words, k, k > start) for k in range(start, end)) else 0


def _apposition_end(article: Article, start: int, limit: int) -> int:
    """The end of an apposition between commas (، وزير الصحة،), or 0 where what follows a comma is no apposition."""
    words = article.words
    if start >= limit:
        return 0
    word = words[start]
    if not word.flags & APPOSITION or word.conjunction or word.preposition or word.complementizer:
        return 0
    if word.folded in ADDRESSED:
        return 0  # أبدى المدير، سالم العلي، [سعادته] بالفوز
    if word.flags & lexicon.TIME and (word.article or is_time_after(words, start)):
        return 0  # أعلنت البلدية، [الأحد]، أن; مدير الجامعة، [صباح اليوم]
    if is_verb(word) or is_adverbial_participle(word) or word.flags & FUNCTION & ~lexicon.PREPOSITION:
        return 0
    end = noun_phrase_end(article, start, limit)
    return end if end > start else 0
