"""What each word of a source's noun phrase shows: that the phrase goes on with it, that it ends, or neither."""

from typing import Final

from service.attribution.mentions.beside_in_phrases import (
    OF_THE_MEDIA,
    SOMEBODY,
    counts_bodies,
    is_deed_of_one,
    is_latin,
    is_no_adjective_of_a_body,
    is_put_out_by,
    is_with_a_deed,
    may_be_adjective,
    names_a_body,
)
from service.attribution.mentions.binding import (
    LOYAL,
    SOME,
    TITLED,
    binds,
    binds_prefix,
    has_pronoun,
    is_in_the_middle_of,
    is_its_own,
    is_on_a_network,
    is_where_somebody_serves,
)
from service.attribution.mentions.closed_in import PATRONYMIC, end_before_clause, ends_a_speaker, is_closed_in
from service.attribution.mentions.institutions import THERE
from service.attribution.mentions.names import (
    DIRECTIONS,
    is_acting,
    is_ordinal,
    is_syllable,
    is_text_of_another,
    name_end,
    opens_a_part,
)
from service.attribution.mentions.names_by_neighbours import TALK
from service.attribution.mentions.names_in_article import name_words
from service.attribution.mentions.names_like_particles import is_like_a_particle
from service.attribution.mentions.phrase_ages import counts_years, in_what_end, is_class_of, is_of_age, tells_age
from service.attribution.mentions.phrase_borders import (
    LASTING,
    REGIONS,
    SAME,
    THE_MORE,
    by_name_end,
    edition_end,
    ends_a_kunya,
    is_followed_by_an_officer,
    is_outgoing,
    is_proper,
    is_second,
    is_whole_university,
    may_be_addressed,
    since_end,
    town_end,
)
from service.attribution.mentions.phrase_complements import (
    ANY_OF_THEM,
    CONCERNED,
    IN_WHAT_WAY,
    KNOWING,
    NO_CONCERN,
    are_own_sources,
    begins_adverbial,
    begins_concern,
    completes_a_plural,
    is_accusative_adjective,
    is_acted_on,
    is_for_the_sake_of,
    is_in_its_field,
    is_informed,
    is_near_to,
    is_of_a_body,
    is_ones_own,
    is_prevention_of,
    is_purpose_behind_marks,
    is_to_a_medium,
    is_to_an_unknown,
    is_to_people,
    is_what_in,
    is_with_by,
    is_without_borders,
    leads_on,
    tells_what_for,
)
from service.attribution.mentions.phrase_objects import (
    are_others,
    are_people_of_something,
    are_the_press,
    begins_an_institution,
    begins_object,
    counts_what_follows,
    is_a_woman_behind_a_man,
    is_behind_a_plural,
    is_behind_what_is_ones_own,
    is_deed,
    is_described,
    is_general,
    is_in_accusative,
    is_named_after_a_body,
    is_object,
    is_of_kin,
    is_one_of_things,
    is_own_word,
    is_plain,
    is_relational,
    is_somebody_else,
    is_thing_behind_a_body,
    is_told,
    is_told_medium,
    is_what_one_has,
    styles_another,
)
from service.attribution.mentions.phrase_predicates import (
    begins_another_clause,
    is_adverbial_participle,
    is_capacity,
    is_circumstance,
    is_complement,
    is_feminine_past,
    is_predicate,
    is_represented,
    is_unknown_verb,
    is_verb,
    is_what_follows,
    is_what_one_does,
    may_be_present_verb,
    speaks_to,
    tells_what_they_did,
)
from service.attribution.mentions.phrases import eulogy_at, in_initialism, is_of_a_lord, letters_end, phrase_at
from service.attribution.mentions.publications import came_out, publisher
from service.attribution.mentions.shapes_of_names import (
    WITH_WHAT_MANNER,
    is_deed_or_saying,
    is_deed_upon,
    is_in_a_state,
    is_unknown,
    is_verb_of_hers,
)
from service.attribution.mentions.surnames import is_another_woman, is_clan, is_fused_surname
from service.attribution.mentions.verdicts import ENDS, GOES_ON, OPEN
from service.attribution.mentions.words_of_institutions import is_accused_state, is_arm
from service.attribution.mentions.words_of_names import STATES, is_name_word
from service.attribution.text.article import Article
from service.attribution.text.foreign_names import SECOND_PARTICLES
from service.lexicon import entries as lexicon
from service.lexicon.entries import FUNCTION, PERSON_NAME
from service.lexicon.openers import ONE_OF
from service.lexicon.punctuation import COMMA, MARK, NOT_PUNCTUATION, SINGLE_MARK
from service.lexicon.word_sets import word_set
from service.lexicon.words import NISBA_ENDINGS, THIRD_PERSON, Word

_CONCERNED_OR_KNOWING: Final = CONCERNED | KNOWING
_WITH_WHAT: Final = word_set("phrase_words.with_what")
_ACCORDING: Final = word_set("phrase_words.according")
_TOMORROW: Final = "الغد"
_BODIES: Final = lexicon.ORGANIZATION_HEAD | lexicon.ORGANIZATION_NAME | lexicon.PLACE | lexicon.GROUP
_CONTENTS: Final = lexicon.DOCUMENT | lexicon.SPEECH
RECEIVED: Final = word_set("phrase_words.received")
_BODY: Final = lexicon.ORGANIZATION_HEAD | lexicon.ORGANIZATION_NAME | lexicon.MEDIA
_IN_WHOSE_WORDS: Final = ("بقول", "باقوال", "بمقوله", "بتصريح", "بتصريحات")
_SOURCES: Final = ("مصدر", "مصادر")
_COMING_OUT: Final = ("الصادر", "الصادره")
_INSTITUTES: Final = word_set("phrase_words.institutes")
_INTERVIEWERS: Final = word_set("phrase_words.interviewers")
_INTERVIEWED: Final = word_set("phrase_words.interviewed")
MISTER: Final = ("السيد", "السيده")
IN_THE_NAME_OF: Final = "باسم"
ON_BEHALF: Final = ("باسمه", "باسمها", "باسمهم", "باسمهما")
_REACHING: Final = ("البالغ", "البالغه")
_HAVING: Final = ("ذو", "ذي", "ذات", "ذوي", "ذوو")  # الأشخاص [ذوي] الإعاقة
_POINTING: Final = word_set("phrase_words.pointing")
_SAID_AGAIN: Final = ("قول", "تاكيد", "تذكير", "تشديد")  # جدد الوزير [القول] إن
_MATTERS: Final = ("امر", "وضع", "حال", "موقف", "مشهد", "حادث", "مساله", "قضيه")  # what one describes, names of nobody
_MOST: Final = word_set("phrase_words.most")
# what one draws to something: لفت النظر إلى
_ATTENTION: Final = ("النظر", "الانتباه", "الانظار", "الاهتمام")
ADDRESSED: Final = word_set("phrase_words.addressed")


class PhraseWords:
    """What each word of a noun phrase shows; ``j`` is the token that has been reached.

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

    def verdict(self, word: Word) -> int:
        """Whether a word goes on with the phrase or ends it, asked of one kind of word after the other."""
        if self.j == self.first and not (
            word.flags & FUNCTION and not (word.phrases and phrase_at(self.words, self.j)[1] & lexicon.KIN)
        ):
            return OPEN
        return (
            (self._rest_of_name() if self.j > self.first else OPEN)
            or self._issuer()
            or self._particle()
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
        if before.stem == OF_THE_MEDIA and self.words[self.j].flags & lexicon.TIME:
            return False  # ذكرت وسائل إعلام [السبت] أن
        return bool(heads) and not before.article and before.number == "s"

    def _follows_given_name(self) -> bool:
        """Whether a given name stands right before ``j``, also one with عبد."""
        words, j = self.words, self.j
        return bool(words[j - 1].flags & lexicon.GIVEN_NAME) or (j > self.first + 1 and words[j - 2].folded == "عبد")

    def _rest_of_name(self) -> int:
        """What can only end a name behind its given name, before إن: النائب نزيه [متى], الوزيرة وفاء [بني مصطفى]."""
        if not self.words[self.j - 1].flags & lexicon.GIVEN_NAME:
            return OPEN
        end = end_before_clause(self.words, self.j - 1, self.j)
        if end == self.j or end > self.limit:
            return OPEN
        self.j, self.named = end, True
        return GOES_ON

    def _issuer(self) -> int:
        """The medium that wrote a document without the article: تقرير [لصحيفة] الغد, استطلاع جديد [لليوم السابع]."""
        words, first, j = self.words, self.first, self.j
        word, head = words[j], words[first]
        if word.preposition != "ل" or word.conjunction or not first < j <= first + 2 or head.article:
            return OPEN
        if not head.flags & lexicon.DOCUMENT or words[j - 1].article:
            return OPEN
        size, phrase = phrase_at(words, j)
        if phrase & lexicon.MEDIA and j + size <= self.limit:
            self.j = self.proper = j + size
            return GOES_ON
        if not word.flags & lexicon.MEDIA:
            return OPEN
        self.j += 1
        return GOES_ON

    def _particle(self) -> int:
        """What links or points back, and what goes on behind it: المشتبه [بهم], رجل [يدعى] سالم."""
        words, first, limit, j, named = self.words, self.first, self.limit, self.j, self.named
        word = words[j]
        flags = word.flags
        relative = bool(flags & lexicon.RELATIVE) and not flags & lexicon.PREPOSITION
        if (word.complementizer and not in_initialism(words, j)) or relative:
            return ENDS
        if j > first and is_of_a_lord(words, j):
            return ENDS  # دعا زكريا [ربه]
        if j > first and (
            word.folded in SAME or is_acting(words, j) or (flags & FUNCTION and is_acted_on(words, j - 1))
        ):
            self.j += 1  # المشتبه [بهم]
            return GOES_ON
        if named and word.folded in _REACHING and j + 1 < len(words) and words[j + 1].folded == "من":
            return ENDS  # سالم العلي [البالغ] من العمر
        if j > first and (name := by_name_end(words, j)) > j and name < limit and is_name_word(words, name, True):
            self.j = name  # رجل [يدعى] سالم, امرأة [عرفت عن نفسها باسم] هدى
            return GOES_ON
        if j > first and begins_concern(words, j, _CONCERNED_OR_KNOWING):
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
        if is_ordinal(words, j) or is_second(words, j) or counts_bodies(words, j):
            self.j += 1
            return GOES_ON
        if is_fused_surname(words, j) or is_closed_in(words, j) or ends_a_speaker(words, j):
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
        if is_arm(words, j):
            self.j += 1  # قائد اللواء الخامس [مشاة]
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
                and word.stem not in _HAVING
                and j > first
                and (
                    words[j - 1].article
                    or words[j - 1].kind != NOT_PUNCTUATION
                    or is_proper(words[j - 1])
                    or not words[j - 1].flags & ~PERSON_NAME  # وصف كلاوسنر [هذا] القرار
                )
            )
        ):
            return ENDS
        if flags & lexicon.TIME and self._tells_when():
            if not is_informed(words, j, limit):
                return ENDS
            self.j += 1
            return GOES_ON
        if word.folded in ON_BEHALF and j > first and (words[j - 1].flags | words[j - 2].flags) & lexicon.SPOKESPERSON:
            self.j += 1  # الناطق [باسمها] العقيد محمد
            return GOES_ON
        if j > first and (is_near_to(words, j) or is_prevention_of(words, j) or is_ones_own(words, j)):
            self.j += 1  # مصدر مقرب [منها], المحامي الخاص [به]
            return GOES_ON
        if j > first and j + 1 < limit and is_without_borders(words, j):
            self.j += 2  # منظمة حقوقيون [بلا حدود]
            return GOES_ON
        if j > first + 1 and flags & lexicon.ADVERB and word.form[-1] == "ا" and is_ones_own(words, j - 1):
            self.j += 1  # الحكومة المعترف بها [دوليا]
            return GOES_ON
        if word.folded == "غير" and j > first and words[j - 1].article and words[j - 1].flags & lexicon.ROLE:
            if j + 1 < limit and words[j + 1].article:
                self.j += 2  # الباحثة [غير المقيمة]
                return GOES_ON
        if word.folded in THE_MORE and j > first and words[j - 1].article and is_what_in(words, j + 1, limit):
            self.j += 2  # الحزب [الأكثر تمثيلا]
            return GOES_ON
        if word.folded in _ACCORDING and j > first:
            return ENDS  # مصدر في الوزارة [بحسب] بيان
        if word.folded in _WITH_WHAT and j > first:
            return ENDS  # فاز الفريق [بكأس] الأمير, تغلب المنتخب [بفارق] هدفين
        if not self.named and head & SOMEBODY and is_in_the_middle_of(words, j, limit):
            self.j += 3  # صاحب مطعم [في وسط المدينة] سامي حداد
            return GOES_ON
        if word.folded == "منذ" and (named_after := since_end(words, j, limit)) > j:
            self.j = named_after  # عضو المجلس [منذ عام 2012] سعد سالم
            return GOES_ON
        if not self.called and (edition := edition_end(words, j, limit)) > j:
            self.j = edition  # مدير المهرجان [في دورته الثانية] سامي حداد
            return GOES_ON
        if word.folded in THERE and is_followed_by_an_officer(words, j, limit):
            self.j += 1  # محكمة الاستئناف [بها] القاضي مراد
            return GOES_ON
        return OPEN

    def _tells_when(self) -> bool:
        """Whether a time at ``j`` is one, and no part of what an institution is called or of a name."""
        words, j = self.words, self.j
        word = words[j]
        second = word.stem == "ثانيه" and word.article and j > self.first and words[j - 1].article  # الدائرة [الثانية]
        if self._completes_an_institution() or word.stem in LASTING or second or is_name_word(words, j):
            return False
        if is_class_of(words, j):
            return False
        if word.folded == _TOMORROW and j > self.first and not words[j - 1].article:
            return False  # مبادرة شباب [الغد]
        return not (j > self.first and is_accusative_adjective(words[j - 1], word))  # وزيرا [سابقا]

    def _preposition(self) -> int:
        """A preposition that binds, or one of the verb: مدير مكتب الوزير [في] المدينة, المتحدثة [من جهة أخرى]."""
        words, first, limit, bare, j = self.words, self.first, self.limit, self.bare, self.j
        named, head = self.named, self.head
        word = words[j]
        flags = word.flags
        if (
            flags & lexicon.NUMBER
            and j > first
            and (counts_what_follows(words, j) or (named and counts_years(words, j)))
        ):
            return ENDS  # وثقت المنظمة [87] هجوما, قالت هدى العلي [30] عاما
        if flags & lexicon.PREPOSITION and word.phrases:
            if phrase_at(words, j)[1] & (lexicon.CONNECTIVE | lexicon.ADVERB):
                return ENDS  # المتحدثة [من جهة أخرى], الوزير [في أكثر من مناسبة]
        if flags & lexicon.PREPOSITION and not is_name_word(words, j) and not in_initialism(words, j):
            some_of = word.folded == "من" and j == first + 1 and words[first].folded in SOME
            if word.folded == "من" and is_for_the_sake_of(words, j, limit):
                self.j += 2  # حزب الاتحاد [من أجل] الجمهورية
                return GOES_ON
            if not bare and leads_on(words, j, limit):
                self.j += 1  # هيئة السلامة [على] الطرق
                return GOES_ON
            if word.folded == "في" and is_in_its_field(words, j, first) and j + 2 < limit:
                self.j += 2  # شركة وساطة [في أعمال] التأمين البحري
                return GOES_ON
            if word.folded == "في" and (end := in_what_end(words, first, j, limit)) > j:
                self.j = end  # طالب [في السنة الثالثة] بجامعة الواحة
                return GOES_ON
            if word.folded == "ل" and self._is_apposed() and j + 1 < limit and words[j - 1].article:
                self.j += 1  # جورج بيرلان، الرئيس التنفيذي [لـ] «نورديكا»
                return GOES_ON
            whose = word.folded in ("باسم", "لدي") or some_of or is_of_a_body(words, first, j)
            whose = whose or is_on_a_network(words, first, j)
            if not binds(words, first, j, limit, head, named) or (bare and not whose):
                return ENDS
            self.j += 1
            return GOES_ON
        club = word.article and bool(flags & lexicon.ORGANIZATION_NAME)  # الوحدة is not وحده
        if is_like_a_particle(words, j):
            return OPEN  # قالت [لولا] محمد، مديرة المركز، إن
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

    def _begins_circumstance(self) -> bool:
        """Whether و begins what is told of somebody while they speak: الأم [والدموع] في عينيها."""
        words, j = self.words, self.j
        person = words[self.first]
        if j != self.first + 1 or not person.flags & (lexicon.ROLE | lexicon.UNNAMED) or j + 1 >= len(words):
            return False
        definite = person.article or has_pronoun(person) or person.form.endswith("ي")
        return definite and words[j].article and bool(words[j + 1].flags & lexicon.PREPOSITION)

    def _is_apposed(self) -> bool:
        """Whether the phrase is a role behind a comma, within which nobody is spoken to."""
        apart = self.first > 0 and self.words[self.first - 1].kind == COMMA
        return apart and bool(self.words[self.first].flags & lexicon.ROLE)

    def _predicate(self) -> int:
        """A verb, or who is how: بحسب وكالة الغد [شهدت] العاصمة, هذا الطالب [واقفا] أمام الباب."""
        words, first, limit, j = self.words, self.first, self.limit, self.j
        word = words[j]
        flags = word.flags
        if j > first and words[first].flags & lexicon.DOCUMENT and not words[first].article:
            if (publishing := publisher(words, j, limit)) > j:
                self.j = publishing  # دراسة [نشرت الثلاثاء في] مجلة الطب
                return GOES_ON
            if came_out(words, j, limit):
                return ENDS  # مقال [نشر] في يونيو
        if j > first and not self.named and is_unknown_verb(words, j):
            return ENDS  # أفراد الفرقة [وظلموا] أنفسهم, المصارف الكبرى [لاتستطيع]
        called = word.form[0] == "آ" and self._completes_an_institution()  # مركز [آفاق] للدراسات
        if (is_verb(word) and not called) or (is_adverbial_participle(word) and not is_complement(words, j)):
            return ENDS
        if (
            j > first
            and word.cues
            and words[first].flags & SOMEBODY
            and not words[first].article
            and speaks_to(words, j)
        ):
            return ENDS  # مصدر أمني [تحدث] لـ«الغد»
        if j > first and words[first].flags & _BODIES and not self.called and is_represented(words, j):
            return ENDS  # أعلنت وزارة الصحة [ممثلة] في الإدارة العامة
        if j > first and words[first].flags & SOMEBODY and tells_what_they_did(words, first, j):
            return ENDS  # مهندس [عمل] في المشروع
        if j == first + 1 and is_deed_of_one(words[first], word):
            return ENDS  # إن سائقا [صدم] المارة
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
        if (flags & lexicon.VERB and not called) or may_be_present_verb(words, j) or is_object(words, first, j):
            return ENDS
        if j > first and is_what_one_does(words, j):
            return ENDS  # منتجة [تحمل] الجنسية الكندية
        return OPEN

    def _manner(self) -> int:
        """Whom somebody speaks to, and how: أبلغ سالم العلي [رويترز], المديرة [بصراحة]."""
        article, words, first, limit, bare = self.article, self.words, self.first, self.limit, self.bare
        j, named, called = self.j, self.named, self.called
        word = words[j]
        flags = word.flags
        if named and flags & lexicon.MEDIA and flags & lexicon.ORGANIZATION_NAME and not flags & PERSON_NAME:
            return ENDS  # أبلغ سالم العلي [رويترز]
        if named and tells_age(words, j):
            return ENDS  # سالم العلي [البالغ] من العمر 32 عاما
        if (named or words[j - 1].article) and j > first and word.folded in ADDRESSED:
            return ENDS  # أبدى سالم العلي [سعادته] بالفوز, رئيس البلدية [سعادته]
        if named and is_of_kin(word):
            return ENDS  # أبلغ سالم العلي [نظيره] الفرنسي
        if called and flags & lexicon.HONORIFIC and styles_another(words, j, limit):
            return ENDS  # طالب النائب سالم العلي [سمو] رئيس الوزراء بالحضور
        if j > first and (word.folded in WITH_WHAT_MANNER or (word.folded in IN_WHAT_WAY and not word.article)):
            return ENDS  # المديرة [بصراحة], سلطان [بصوت] خافت
        if j > first and (words[j - 1].article or not words[j - 1].flags) and is_in_a_state(word):
            return ENDS  # الوزير [مبتسما], كيمتون [مبتسما]
        if j > first and not words[j - 1].flags and is_deed_upon(words, j):
            return ENDS  # كيمتون [ردا] على السؤال
        if j > first and word.folded in _IN_WHOSE_WORDS:
            return ENDS  # استشهد الباحث [بقول] الطبيب
        if j > first and flags == lexicon.COMMON and begins_adverbial(words, j):
            return ENDS  # المتحدث [بانفجار] اجتماعي, الناس [بشكل] خاطئ
        if flags == lexicon.COMMON and self.head & lexicon.MINISTER and words[j - 1].article and is_with_by(word):
            return ENDS  # واجه النائب وزير التموين [بأزمة] الأسعار
        if flags == lexicon.COMMON and j > first + 1 and is_unknown(words[j - 1]) and is_with_by(word):
            return ENDS  # طالب النائب كلادون ميغرزي [باستقالة] الوزير
        if self.head & lexicon.GROUP and not flags and word.folded[0] == "ب" and word.form.endswith(THIRD_PERSON):
            return ENDS  # طالب علماء فلك [بشطبه] من القائمة
        if bare and j > first and not flags & ~lexicon.COMMON and not named and is_with_by(word):
            return ENDS  # أشاد رئيس النادي [بمباراة] القمة, دفع محامي المتهم [بانتفاء] القصد
        if j > first and not bare and is_purpose_behind_marks(words, j):
            name = article.closed.get(j - 1)
            if name is not None and words[name.opening - 1].flags & lexicon.ORGANIZATION_HEAD:
                self.j += 1  # جمعية «الأمل» [لحماية] المستهلك
                return GOES_ON
        if words[j - 1].kind in (MARK, SINGLE_MARK) and not word.article:
            named_too = lexicon.GIVEN_NAME | lexicon.NAME_IS_WORD if flags & lexicon.DOCUMENT else 0  # خطاب
            thing = flags and not flags & ~(lexicon.COMMON | _CONTENTS | named_too)
            linked = (word.preposition and not bare) or word.conjunction
            if (thing or begins_an_institution(word)) and not linked:
                return ENDS  # كشفت والدة الطفلة «هدى» [تفاصيل] القصة, حركة «نهضة» [خطاب] الرئيس, طالب «العلي» [بدعم]
        if j > first + 1 and flags & lexicon.MEDIA and is_told_medium(words, first, j):
            return ENDS  # أبلغ مسؤول أميركي [وكالة] الغد
        if j > first + 1 and not word.article and begins_object(words, j):
            return ENDS  # لم تخف مصادر فلسطينية [قلقها]
        if j > first and not word.article and is_in_accusative(words, first, j):
            return ENDS  # نظمت جمعية خيرية [معرضا]
        return OPEN

    def _other_phrase(self) -> int:
        """A noun that begins another phrase: أكد نائب المشرف [نجاح] الاحتفال, قدم مدير الإدارة [كلمة]."""
        article, words, first, limit, bare = self.article, self.words, self.first, self.limit, self.bare
        j, named, head = self.j, self.named, self.head
        word = words[j]
        flags = word.flags
        construct = self._completes_an_institution()
        within = self._follows_given_name()
        after_name = j == first + 1 and bool(words[first].flags & PERSON_NAME)
        surnamed = j > first + 1 and bool(words[j - 2].flags & lexicon.GIVEN_NAME)
        if j > first and words[j - 1].stem in ANY_OF_THEM and not (word.preposition or word.conjunction):
            return ENDS  # وصف أحدهم [تجربته]
        if (after_name or surnamed or words[j - 1].kind == MARK) and is_own_word(word):
            return ENDS  # ختم بدوي [حديثه], جدد «العلي» [مطالبته]
        if j > first and words[j - 1].article and word.folded in STATES:
            return ENDS  # المتحدث الرسمي [متفائل] دائما
        given = words[j - 1].flags & lexicon.GIVEN_NAME and not words[j - 1].article
        given = given or (j > first + 1 and is_acted_on(words, j - 2))  # طلب المجني عليه [الكلام]
        if given and word.article and word.stem in TALK and not word.preposition:
            return ENDS  # وتختم هناء [الحديث] ضاحكة
        if j > first + 1 and head & lexicon.ORGANIZATION_HEAD and is_its_own(words[j - 1], word):
            return ENDS  # خفضت شركة سما [أسعارها]
        ended = words[j - 1].article or is_proper(words[j - 1]) or is_of_kin(words[j - 1]) or j == self.proper
        whole = is_latin(words[j - 1]) or (j > first + 1 and names_a_body(words[j - 2], words[j - 1]))
        ended = ended or whole  # أعلنت شركة Nordcom [إطلاق] هاتف, شركة زنتكس [بيع] مصانعها
        texts = bool(flags & (lexicon.DOCUMENT | lexicon.SPEECH)) and not flags & (PERSON_NAME | lexicon.ROLE)
        if whole and texts and not (word.article or word.preposition or word.conjunction):
            return ENDS  # أعلنت شركة زنتكس [نتائج] أعمالها
        at_place = j > first + 1 and bool(words[j - 1].flags & lexicon.PLACE)
        at_place = at_place and bool(words[j - 2].flags & lexicon.ROLE) and not words[j - 2].article
        ended = ended or at_place
        if ended and word.stem in DIRECTIONS and head & TITLED and not named:
            if is_where_somebody_serves(words, j, limit):
                self.j += 2  # مدير الدفاع المدني [شمال غزة] سالم العلي
                return GOES_ON
        if ended and not word.article and word.stem not in LASTING:
            plain = is_plain(word) and not (within and is_name_word(words, j, within))
            if (plain or begins_an_institution(word)) and not is_whole_university(words, j):
                return ENDS  # أكد نائب المشرف [نجاح] الاحتفال, حملت النقابة [وزارة] العمل
        if (named or self.called) and is_text_of_another(words, j):
            return ENDS  # تابعت هدى كوزلوفا [خطاب] الرئيس
        if (words[j - 1].article or at_place) and flags & _CONTENTS and not word.article and not word.conjunction:
            if not word.preposition and not flags & PERSON_NAME:
                return ENDS  # قدم مدير الإدارة [كلمة], رعى محافظ مسقط [حفل] الافتتاح
        if j > first and is_deed_or_saying(words, j):
            return ENDS  # أطلقت إدارة المستشفى [نداء] استغاثة, though women are called so
        if j > first + 1 and flags & _CONTENTS and not (word.article or word.preposition or word.conjunction):
            if words[j - 1].folded.endswith("يه") and not words[j - 1].article and not words[j - 1].flags & PERSON_NAME:
                return ENDS  # تداولت صفحات محلية [مقطع] فيديو
        saying = word.article and not (word.conjunction or word.preposition)
        saying = saying and any(form.part == "noun" for form in word.cues)
        titled = words[j - 1].article and word.stem in _SAID_AGAIN
        titled = titled or words[j - 1].folded in SAME or is_no_adjective_of_a_body(words[j - 1], word)
        if saying and (named or titled or words[j - 1].flags == lexicon.NISBA):
            return ENDS  # وجدد المومني [التأكيد]
        if not named and is_with_a_deed(words, j):
            return ENDS  # أمرت المحكمة [بحل] الجمعية, أشاد مدرب نادي المدينة [بأداء] لاعبيه
        if is_of_a_body(words, first, first + 1) and is_somebody_else(words, j):
            return ENDS  # طالب نواب في البرلمان [وزير] الصحة
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
        fused = construct and word.preposition != "" and not (word.article or flags & ~PERSON_NAME)  # وكالة [برنا]
        if word.preposition == "ب" and word.stem in REGIONS and head & TITLED and not named:
            if (town := town_end(words, j, limit)) > j:
                self.j = town  # مدير المدرسة [بمدينة حلب] سامي حداد
                return GOES_ON
        medium = bool(flags & (lexicon.MEDIA | lexicon.ORGANIZATION_NAME)) or not flags & lexicon.COMMON
        if word.preposition == "ل" and medium and words[first].stem in _SOURCES and words[j - 1].stem not in LOYAL:
            return ENDS  # مصدر مقرب من الوزارة [لوكالة الغد], but مصدر من المندوبية الجهوية [للتربية]
        if word.preposition == "ل" and word.stem in _INTERVIEWERS:
            if words[j - 1].stem in _INTERVIEWED or words[first].stem in _INTERVIEWED:
                return ENDS  # قال الطبيب [لهيومن رايتس ووتش]
        body = word.flags & _BODY or words[first].flags & lexicon.ORGANIZATION_HEAD  # but دعا الأمين العام [للحوار]
        many = word.article or bool(flags & (lexicon.GROUP | lexicon.ORGANIZATION_HEAD))  # المجلس [لقبائل] البحر
        general = bare and word.preposition == "ل" and many and j > first + 1 and bool(body)
        of_a_nation = words[first].stem in _INSTITUTES and bool(words[j - 1].flags & lexicon.NATIONALITY)
        # دعت الهيئة العامة [للطيران] المسافرين, وصفها المعهد الألماني [للأبحاث] بأنها
        general = general and (is_general(words, j - 1) or of_a_nation)
        general = general or (j > first and words[j - 1].stem in LOYAL and not words[j - 1].article)  # موالية [للحزب]
        if word.preposition and not fused and (
            word.conjunction or (bare and not general) or not binds_prefix(words, j, limit, head, named)
        ):  # fmt: skip
            return ENDS
        vouched = j == first + 1 and not words[first].flags and words[first].bare in name_words(article)
        if (named or vouched) and word.article and not flags & (TITLED | lexicon.NATIONALITY | lexicon.HONORIFIC):
            surname = flags & lexicon.FAMILY_NAME and not flags & lexicon.NAME_IS_WORD
            opening = j - 3 if j - 3 > first and words[j - 2].folded in PATRONYMIC else j - 1  # ثقيط بن مركوق [الرشام]
            if not surname and name_end(article, opening, j + 1) != j + 1 and not words[j - 1].article:
                return ENDS
        if named and flags & TITLED and is_capacity(word):
            return ENDS
        if named and flags == lexicon.COMMON and word.article and words[j - 1].flags & lexicon.FAMILY_NAME:
            if words[j - 1].article and not may_be_adjective(word):
                return ENDS  # قال سالم العمري [الطريق] مغلق
        known = (
            named
            or (j > first + 1 and is_acted_on(words, j - 2))
            or (after_name and not words[first].flags & ~(PERSON_NAME | lexicon.NAME_IS_WORD))  # وكتب سالم [تدوينة]
            or vouched
        )
        if known and flags & lexicon.DOCUMENT and not (word.article or flags & (lexicon.ROLE | PERSON_NAME)):
            return ENDS  # حسني العلوي [تسجيل] تراجع, المدعى عليها [مذكرة] جوابية
        if word.folded in ONE_OF and ((bare and named) or is_one_of_things(words, j, head)):
            return ENDS  # the object: طالبت سعاد المنصوري [أحد خصومها] بالاستقالة, اقترح الخبراء [أحد هذه الحلول]
        if word.folded in ONE_OF and j > first and has_pronoun(words[j - 1]) and not named:
            return ENDS  # والتقى فريقنا [أحد الباعة]
        common = bool(flags & lexicon.COMMON) and not word.article and not flags & (TITLED | PERSON_NAME)
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
        many = bool(flags & lexicon.ROLE_PLURAL) and not flags & (PERSON_NAME | lexicon.ROLE)
        many = many and not words[j - 1].flags & ~(PERSON_NAME | lexicon.NAME_IS_WORD) and not words[j - 1].article
        if self.called and many and not (word.article or word.conjunction or word.preposition):
            return ENDS  # التقى الوزير سالم العلي [قادة] الجيش
        if named and j > first + 1 and is_another_woman(words, j, limit):
            return ENDS  # التقى رئيس البلدية سالم العلي [سعاد مراد]
        if self.called and is_a_woman_behind_a_man(words, first, j):
            return ENDS  # أحرج المدرب سالم العلي [صحافية] نيجيرية
        if bare and j == first + 1 and is_named_after_a_body(words, j):
            return ENDS  # the object: اتهم اليمين [سالم العلي]
        if flags & (lexicon.GROUP | lexicon.ROLE_PLURAL) and (
            is_told(words[j - 1], word, head)
            or are_others(words, first, j, named)
            or are_people_of_something(words, j)
            or are_the_press(words, first, j, named)
        ):  # fmt: skip
            return ENDS  # وحذر الوزير [المواطنين] من, أبلغ الوزير [صحافيين] أن
        if j > first and flags & lexicon.DOCUMENT and is_put_out_by(words[j - 1], word):
            return ENDS  # نشرت صفحة على فيسبوك [صورة]
        if j > first and is_what_one_has(words, j):
            return ENDS  # هكذا لخص المدرب [فلسفته]
        if is_behind_what_is_ones_own(words, j):
            return ENDS  # ناشدت والدته [السلطات], حذرت المصالح ذاتها [المواطنين]
        if word.stem == "مسووليه" and word.article and (is_proper(words[j - 1]) or words[j - 1].article):
            return ENDS  # أعلنت حركة طالبان [المسؤولية] عن الهجوم, حملت ساكنة المنطقة [المسؤولية] للوزارة
        told = word.form.endswith("ون")  # in the nominative, which no object is in: العمال [المضربون]
        if bare and word.article and words[j - 1].article and not told:
            many = bool(words[first].flags & (lexicon.GROUP | lexicon.ROLE_PLURAL)) and words[j - 1].form.endswith("ون")
            if many or flags & (lexicon.GROUP | lexicon.ROLE_PLURAL):
                return ENDS  # the object: الوزير [المواطنين], العمال المضربون [الإدارة]
        if bare and word.article and words[j - 1].article and not word.preposition and is_described(word, head):
            return ENDS  # وصفت الوزارة [المدير], وصف الوزير [القرار]
        if flags == lexicon.COMMON and word.article and not word.preposition and is_thing_behind_a_body(words, j):
            return ENDS  # تواجه المنظمة [النقد]
        if word.article and word.stem in _MATTERS and not (word.preposition or word.conjunction):
            if words[j - 1].article or (j > first + 1 and words[j - 1].form.endswith(NISBA_ENDINGS)):
                return ENDS  # هكذا وصف مصدر أمني [الأمر], بحث مجلس الأمن [الوضع]
        beside = word.article and (words[j - 1].article or words[j - 1].kind == MARK or j == self.proper)
        thing = bool(flags & lexicon.SPEECH) and not flags & lexicon.FAMILY_NAME  # اللقاء
        if bare and beside and not (word.conjunction or word.preposition or is_general(words, j)) and not flags & (
            TITLED | lexicon.NATIONALITY | lexicon.NISBA | lexicon.HONORIFIC | (0 if thing else PERSON_NAME)
        ) and not (is_relational(words[j - 1], word) or told):  # fmt: skip
            return ENDS  # the object: الوزير [الحضور], but الشركة [الوطنية], المحلات [التجارية]
        if bare and words[j - 1].flags & PERSON_NAME and word.article and flags & lexicon.ROLE:
            if j + 1 < limit and is_name_word(words, j + 1) and not words[j + 1].article:
                return ENDS  # the object: وصف سالم [المراسل سامي حداد] بأنه
        full = j > first + 1 and bool(words[j - 2].flags & lexicon.GIVEN_NAME and words[j - 1].flags & PERSON_NAME)
        there = bool(flags & lexicon.PLACE) and not (flags & PERSON_NAME or word.article or word.preposition)
        if there and ((named and bare) or full):
            return ENDS  # the object: اتهمت سلمى [موسكو] بالكذب, زار سامي حداد [موسكو]
        if flags & lexicon.COUNTRY and j > first and is_accused_state(words, j):
            return ENDS  # اتهم المكتب الإعلامي [روسيا] بالكذب
        if j > first and flags & lexicon.ROLE and word.article and self._stands_behind_a_proper_name():
            return ENDS  # وحين أسرت داعش [الطيار] الأردني
        if bare and flags & lexicon.DOCUMENT and flags & lexicon.NAME_IS_WORD and word.article:
            if words[j - 1].article and words[j - 1].flags & lexicon.ORGANIZATION_HEAD:
                return ENDS  # the object: وصفت الصحيفة [الخطاب]
        if is_behind_a_plural(words, first, j):
            return ENDS  # اتهم متظاهرون [الحكومة] بالفساد
        many = bool(head & (lexicon.GROUP | lexicon.ROLE_PLURAL)) and words[j - 1].article
        if bare and many and flags & PERSON_NAME and not word.article and is_name_word(words, j):
            return ENDS  # the object: وصف المنتقدون [سالم] بأنه
        if j + 1 < limit and is_outgoing(words, j):
            self.j += 2  # رئيس الوزراء [المنتهية ولايته] سالم العلي
            return GOES_ON
        if j > first and is_deed(words, j):
            return ENDS  # رفض رئيس النادي الوطني [الإعلان] عن اسم المدرب
        if word.conjunction == "و" and not flags & lexicon.SPEAKER_HEAD and (named or self._begins_circumstance()):
            return ENDS  # قالت الأم [والدموع] في عينيها
        if j > first and begins_another_clause(words, first, j):
            return ENDS  # اللجنة المنظمة [وأيد] المدربون
        if named and not flags and not word.article and not is_name_word(words, j, within):
            if word.bare not in name_words(article):
                return ENDS
        return OPEN

    def _stands_behind_a_proper_name(self) -> bool:
        """Whether somebody stands behind the listed name of a body, which needs nobody: أسرت داعش [الطيار] الأردني."""
        words, j = self.words, self.j
        word, before = words[j], words[j - 1]
        if word.conjunction or word.preposition or before.article or self.called or self.head & TITLED:
            return False  # but القيادي في حزب الله [الوزير] سالم العلي
        whole = j == self.proper or (j == self.first + 1 and before.flags & lexicon.ORGANIZATION_NAME)
        if not whole or before.flags & lexicon.ORGANIZATION_HEAD or word.flags & lexicon.ORGANIZATION_HEAD:
            return False
        if word.flags & (lexicon.RANK | lexicon.MINISTER):
            return True
        named = j + 1 < len(words) and words[j + 1].flags & (lexicon.NATIONALITY | lexicon.GIVEN_NAME)
        return bool(named) and not word.flags & lexicon.AMBIGUOUS_ROLE
