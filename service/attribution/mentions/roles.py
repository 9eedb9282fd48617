"""A role and the institution it is held in: [مدير] [متحف المدينة], [وزير] [الصحة] السوري."""

from typing import Final

from service.attribution.mentions.parts_of_mentions import is_unknown_pair
from service.attribution.mentions.role_adjectives import (
    ADJECTIVES_TOO,
    agrees_with_her,
    are_dealt_with,
    are_many,
    deputizes,
    is_another_field,
    is_another_noun,
    is_field_of_a_ministry,
    is_listed_adjective,
    is_name_with_article,
    is_named_state,
    is_surname_of_an_official,
    may_open_a_name,
    opens_an_officer,
    qualifies_many,
)
from service.attribution.mentions.title import Title
from service.attribution.names.clubs import PLAYERS, club_of, is_club, is_club_of_a_town, is_club_with_article
from service.attribution.names.names import is_acting, names_otherwise, namesake_end
from service.attribution.names.names_in_article import is_known_surname, name_words
from service.attribution.names.names_with_article import is_what_a_scholar_is_called
from service.attribution.names.offices_near_names import is_possessed, precedes_a_titled_name
from service.attribution.names.surnames import LEADERS
from service.attribution.names.words_of_names import is_name_word
from service.attribution.noun_phrases.binding import CLOSE_TO, SPOTS, is_of_a_latin_name
from service.attribution.noun_phrases.ends_of_institutions import (
    before_adjective,
    before_link,
    before_marked_name,
    belongs_at,
    body_apart_end,
    company_with_li_end,
    department_institution,
    faculty_end,
    places_end,
    stands_alone,
    under_end,
    unknown_company_end,
)
from service.attribution.noun_phrases.institutions import (
    ACTS_FOR,
    LINKS,
    is_branch,
    organization_end,
    prize_end,
    starts_name,
)
from service.attribution.noun_phrases.phrase_ages import tells_age
from service.attribution.noun_phrases.phrase_borders import (
    REGIONS,
    by_name_end,
    edition_end,
    initial_end,
    so_called_start,
)
from service.attribution.noun_phrases.phrase_complements import CONCERNED, begins_concern
from service.attribution.noun_phrases.phrase_objects import served_end
from service.attribution.noun_phrases.styles import IN_THE_NAME_OF, ON_BEHALF
from service.attribution.noun_phrases.verdicts import ENDS, GOES_ON, OPEN
from service.attribution.noun_phrases.words_of_institutions import is_of_an_office, qualifies
from service.attribution.text.article import Article
from service.attribution.text.phrases import initialism_end, phrase_at
from service.attribution.text.shapes_of_names import NOUN_SHAPE, is_unknown
from service.lexicon import entries as lexicon
from service.lexicon.analysis import AT_BRANCHES, OPENING_PLACES
from service.lexicon.entries import INSTITUTION, PERSON_NAME, TITLE
from service.lexicon.punctuation import (
    CLOSING_BRACKET,
    COMMA,
    FULL_STOP,
    MARK,
    NOT_PUNCTUATION,
    OPENING_BRACKET,
    SINGLE_MARK,
)
from service.lexicon.word_sets import word_set
from service.lexicon.words import Word, behind_signs

TAKES_A_COUNTRY: Final = word_set("roles.takes_a_country")
_FIELDS: Final = word_set("roles.fields")
_ORGANS: Final = word_set("roles.organs")
_OF_THE_ROLE: Final = word_set("roles.of_the_role")
_PARTISAN: Final = ("معارض", "معارضه")
_URGED: Final = word_set("roles.urged")
_EXPERTS: Final = word_set("roles.experts")
_MARKETS: Final = ("سوق", "اسواق", "بورصات")
_SECRETARIES: Final = ("كاتب", "كاتبه")
_CANDIDATES: Final = ("مرشح", "مرشحه")
_SPECIALIZED: Final = ("متخصص", "متخصصه", "مختص", "مختصه")
_NEW: Final = ("جديد", "جديده")  # papers too
_SPECIALTIES: Final = word_set("roles.specialties")
_SUBJECTS: Final = word_set("roles.subjects")
_SENT: Final = word_set("roles.sent")
_SCENES: Final = word_set("roles.scenes")
_ONE_OF: Final = word_set("roles.one_of")
_CHARGED: Final = word_set("roles.charged")
_OF_OBJECTS: Final = ("الي", "علي", "عن", "من")
_AT: Final = ("في", "لدي")
_LONGEST_IN_BRACKETS: Final = 7
_RULING_TITLES: Final = ("رييس", "رييسه")
_SUPERVISING: Final = ("مشرف", "مشرفه")
_PRIZES: Final = ("جايزه", "لجايزه")
_MOST: Final = ("اكبر", "اضخم", "اقدم", "اشهر", "اعرق", "احدث")  # مدير [أكبر] مستشفى
_ENVOYS: Final = ("دايم", "دايمه", "خاص", "خاصه", "مقيم", "مقيمه")
_UNDERSECRETARIES: Final = ("وكيل", "وكيله")
MAKERS: Final = word_set("roles.makers")
WORKS: Final = word_set("roles.works")
_FARTHEST_IN_ROW: Final = 3  # شاعر ومخرج أفلام [ومنتج]


class _TitleReading:
    """The reading of a title, word by word; ``j`` is the token that it has reached.

    ``complete`` says that what was read can stand by itself, as after a noun with the article; ``named`` that the word
    at ``j`` names an institution.
    """

    def __init__(self, article: Article, first: int, limit: int) -> None:
        words = article.words
        self.article = article
        self.words: list[Word] = words
        self.first = first
        self.limit = limit
        self.head: Word = words[first]
        self.title: Title | None = None
        self.named = False
        self.minister: bool = bool(self.head.flags & lexicon.MINISTER) or deputizes(words, first + 1, limit)
        size, phrase = phrase_at(words, first)
        final = words[first + size - 1] if size and first + size <= limit else self.head
        whole = phrase & lexicon.ROLE and first + size <= limit and (
            final.stem in _OF_THE_ROLE or not (final.flags & INSTITUTION or final.folded in LINKS)
        )  # fmt: skip
        self.j: int = first + (size if whole else 1)
        last = words[min(self.j, limit) - 1]
        self.complete: bool = last.article or is_possessed(last)

    def read(self) -> tuple[Title, int]:
        """The title, and the token after it."""
        verdict = GOES_ON
        while verdict != ENDS and self.j < self.limit:
            verdict = self._word()
        if self.title is not None:
            return self.title, self.j
        return Title((self.first, self._before_links(self.j)), None), self.j

    def _to(self, j: int, complete: bool) -> int:
        """Go on from a token."""
        self.j, self.complete = j, complete
        return GOES_ON

    def _take(self, title: Title, end: int) -> int:
        """Take a title, which ends before a token."""
        if title.role is not None and title.organization is not None:
            last = self._before_links(title.role[1])  # مصدر [من] داخل الشركة
            title = Title((title.role[0], last), title.organization)
        self.title, self.j = title, end
        return ENDS

    def _before_links(self, end: int) -> int:
        """The end of a role without what only leads on to its institution."""
        while end > self.first + 1 and self.words[end - 1].folded in LINKS:
            end -= 1
        return end

    def _word(self) -> int:
        """Take what stands at ``j`` for the first kind of word that it can be; whether the title ends there."""
        return (
            self._apart()
            or self._link()
            or self._bearer()
            or self._field()
            or self._institution()
            or self._place()
            or self._another_title()
            or self._name()
            or self._other()
        )

    def _other(self) -> int:
        """Any other word, which is part of the title."""
        word = self.words[self.j]
        dotted = self.j + 1 < self.limit and self.words[self.j + 1].kind == FULL_STOP
        if self.complete and dotted and word.preposition == "ل" and word.stem.isascii():
            return ENDS  # قال سالم العلي أستاذ الجراحة [لmbc].net
        if self._is_object():
            return ENDS  # أيد سالم العلي أستاذ أكاديمي [الاستناد] إلى القياسات
        return self._to(self.j + 1, self.complete or word.article or bool(word.flags & lexicon.PLACE))

    def _is_object(self) -> bool:
        """Whether a definite deed stands behind an indefinite role with its adjective, which no noun completes."""
        words, j = self.words, self.j
        before, word = words[j - 1], words[j]
        if j != self.first + 2 or self.head.article or before.article or not word.article or word.preposition:
            return False
        if word.flags & (INSTITUTION | lexicon.PLACE | lexicon.ROLE_PLURAL) or j + 1 >= len(words):
            return False
        governs = words[j + 1].folded in _OF_OBJECTS
        return governs and before.form.endswith("ي") and bool(before.flags & (lexicon.NISBA | lexicon.ROLE))

    def _apart(self) -> int:
        """What stands apart from the words of a title: a prize, marks, brackets, whom a lawyer defends."""
        article, words, head = self.article, self.words, self.head
        first, limit, j, complete = self.first, self.limit, self.j, self.complete
        word = words[j]
        if (prize := prize_end(article, j, limit)) > j:
            return self._to(prize, True)  # الفائز [بـ«جائزة الرواية»]
        if word.kind in (MARK, SINGLE_MARK) and not complete:
            end = organization_end(article, j, limit)
            if end == j:
                return ENDS  # «محام وأديب[»]
            if head.stem in MAKERS or (j > first + 1 and words[j - 1].stem in WORKS):
                return self._take(Title((first, end), None), end)  # مخرجة [«القفطان»], بطل فيلم [«الأرض»]
            return self._take(Title((first, j), (j, end)), end)
        if word.kind == OPENING_BRACKET and not complete and j + 1 < limit:
            closing = next((k for k in range(j, limit) if words[k].surface == ")"), j)
            if closing > j + 1:
                return self._take(Title((first, j), (j + 1, closing)), closing + 1)  # رئيس (كوغر)
        if word.folded == "عن" and words[j - 1].stem == "دفاع" and j + 1 < limit and words[j + 1].article:
            if words[j + 1].flags & (lexicon.ROLE_PLURAL | lexicon.GROUP):
                return self._to(j + 2, True)  # محامي الدفاع [عن المتهمين]
        if word.kind != NOT_PUNCTUATION or (word.folded == "عن" and words[j - 1].stem == "دفاع"):
            return ENDS  # محامي الدفاع [عن سامي العلي]
        return OPEN

    def _link(self) -> int:
        """What leads on to something: by name, on behalf of, at an institution, of a country."""
        article, words, head = self.article, self.words, self.head
        first, limit, j, complete = self.first, self.limit, self.j, self.complete
        word = words[j]
        if is_acting(words, j):
            return self._to(j + 1, complete)  # المدير العام [بالنيابة]
        if by_name_end(words, j) > j or (j > first and (names_otherwise(words, j) or tells_age(words, j))):
            return ENDS  # اللاعب [البالغ] 32 عاما, رجل [يدعى] سالم, الباحث [والملقب] بـ«الشيخ»
        if j > first and edition_end(words, j, limit) > j:
            return ENDS  # رئيس الملتقى [في دورته الثانية] سامي حداد
        if word.stem in _PARTISAN and word.article and head.article and words[j - 1].article:
            return self._to(j + 1, True)  # النائب [المعارض], though exhibitions too
        if (
            word.stem in CLOSE_TO
            and word.article
            and j == first + 1
            and head.flags & lexicon.KIN
            and is_possessed(head)
        ):
            return self._to(j + 1, True)  # صديقها [المقرب]
        bound = is_possessed(head) and (not head.stem.endswith("ه") or head.stem[:-1] in lexicon.entries())  # but موجه
        if bound and word.flags & INSTITUTION and word.article and j == first + 1:
            return self._to(j + 1, True)  # مدربه [الجديد], not the channel
        if word.folded in ON_BEHALF:
            return self._take(Title((first, j), None), j + 1)  # الناطق [باسمها] العقيد سالم العلي
        if complete and word.folded in _URGED:
            return ENDS  # نصح اختصاصي العظام [بضرورة] الراحة
        if complete and word.folded == "الي" and not (head.stem in _SENT or words[j - 1].stem in _SENT):
            return ENDS  # تطرق سامي حداد وزير الصحة [إلى] الأزمة, but المبعوث الأممي إلى سوريا
        if begins_concern(words, j, CONCERNED):
            of_what = not word.article and j + 1 < limit and words[j + 1].article
            return self._to(j + 1 + of_what, word.article or of_what)  # المقررة الخاصة المعنية [بحرية الرأي]
        if word.stem in CLOSE_TO and j + 2 < limit and words[j + 1].folded == "من":
            if not words[j + 2].flags & INSTITUTION:
                return ENDS  # مصدر [مقرب من] الوزير, but مصدر مقرب من الحكومة
        if (body := so_called_start(words, j, limit)) > j:
            end = organization_end(article, body, limit)
            if words[body].preposition == "ب":
                article.clipped[body] = behind_signs(words[body].surface, 1)
            return self._take(Title((first, self._before_links(j)), (body, end)), end)  # رئيس [ما يسمى بالمجلس] الأعلى
        marked = word.folded == "ل" and j + 1 < limit and words[j + 1].kind in (MARK, SINGLE_MARK)  # مدير لـ«الغد»
        if word.folded == "ل" and j + 1 < limit and (end := unknown_company_end(words, first, j + 1, limit)):
            return self._take(Title((first, j), (j + 1, end)), end)  # الرئيس التنفيذي لـ [نورديكا]
        if word.folded == "ل" and complete and j + 1 < limit and (end := body_apart_end(words, first, j + 1, limit)):
            return self._take(Title((first, j), (j + 1, end)), end)  # سالم العلي، المدير الفني لـ [صن ريفرز]
        if ((word.folded in LINKS or marked) and not is_name_word(words, j)) or is_of_a_latin_name(words, j):
            if j + 1 >= limit:
                return ENDS
            if so_called_start(words, j + 1, limit) > j + 1:
                return self._to(j + 1, False)  # المتحدث باسم [ما يسمى قوات الجبل]
            if word.folded == IN_THE_NAME_OF and (closing := _closing_bracket(words, j + 1, limit)):
                return self._take(Title((first, j), (j + 2, closing)), closing + 1)  # المتحدث باسم [(نور الغد)]
            if word.folded == "في" and _is_scene(words, j + 1):
                return ENDS  # ضابط شرطة [في موقع الحادث]
            one_of = words[j + 1].folded in _ONE_OF and j + 2 < limit
            following = words[j + 1 + one_of]  # طالب في [إحدى] الجامعات
            named = bool(following.flags & (INSTITUTION | lexicon.PLACE))
            institution = (named or following.kind in (MARK, SINGLE_MARK)) and following.stem not in _FIELDS
            region = word.folded in ("في", "من") and following.stem in REGIONS  # مزارع من [قرية الواحة]
            strange = word.folded == "من" and not complete and _is_unknown_place(following)  # طبيب من [مالتوفا]
            institution = institution or strange or (region and not following.article)
            institution = institution or initialism_end(words, j + 1) > j + 1
            institution = institution or (head.stem in _SUPERVISING and following.folded in _PRIZES)
            institution = institution or following.folded.isascii() or bool(phrase_at(words, j + 1)[1] & INSTITUTION)
            if not institution and word.folded in _AT and (end := unknown_company_end(words, first, j + 1, limit)):
                return self._take(Title((first, j), (j + 1, end)), end)  # المدير العام في [نوردلوك أوروبا]
            charged = head.stem in _CHARGED or words[j - 1].stem in _CHARGED  # أحد المشرفين [على] الدراسة
            if complete and word.folded == "علي" and not charged and not institution:
                return ENDS  # أكد سامي حداد المدير التنفيذي [على] أهمية التدريب
            if word.folded in ("باسم", "لدي") and following.flags & TITLE and not institution:
                return self._to(j + 1, False)  # المتحدث [باسم] الرئيس, الوزير المنتدب [لدى] وزير الداخلية
            if word.folded in ("باسم", "لدي") or institution:
                end = organization_end(article, j + 1 + one_of, limit)
                others = lexicon.ORGANIZATION_NAME if head.stem not in PLAYERS else 0  # صاحب مطعم في [روما]
                country = bool(following.flags & lexicon.PLACE) and not following.flags & INSTITUTION & ~others
                if word.folded == "من" and following.phrases:
                    country = country or bool(phrase_at(words, j + 1)[1] & lexicon.PLACE)  # نازح من [بيت لاهيا]
                if word.folded in ("في", "عن", "من") and (country or strange or following.stem in REGIONS):
                    return self._take(Title((first, j), None), end)
                if country and word.folded in ("لدي", "الي"):
                    return self._take(Title((first, end), None), end)  # سفير المملكة لدى مصر, المبعوث الأممي إلى سوريا
                return self._take(Title((first, j), (j + 1, end)), end)
            return self._to(j + 1, False)
        return OPEN

    def _bearer(self) -> int:
        """A title or surname with which the bearer begins: نائب الوزير [الدكتور], العقيد [الكتبي]."""
        article, words, head = self.article, self.words, self.head
        first, limit, j, complete = self.first, self.limit, self.j, self.complete
        word = words[j]
        flags = word.flags
        if initial_end(words, j, limit) > j and words[j - 1].flags & lexicon.RANK:
            return ENDS  # اللواء [أ.ح.] سامي حداد
        if not complete and (served := served_end(words, j, limit)) > j:
            return self._to(served, words[served - 1].article)  # مستشار [معالي وزير] الصحة
        if word.phrases and word.preposition == "ب" and (place := phrase_at(words, j))[1] & lexicon.PLACE:
            return self._take(Title((first, j), None), j + place[0])  # مدير التموين [ببني سويف]
        if flags & (lexicon.HONORIFIC | lexicon.RANK) and not flags & lexicon.ROLE and j > first + (not complete):
            return ENDS
        if complete and initial_end(words, j, limit) > j:
            return ENDS  # وزير البيئة والزراعة [م.] سالم العلي
        if flags & lexicon.HONORIFIC and word.article and complete and j > first and not flags & lexicon.RANK:
            if j + 1 == limit or words[j + 1].flags & lexicon.GIVEN_NAME or words[j + 1].kind == MARK:
                return ENDS  # النائب [الدكتور] سالم العلي
        if flags & lexicon.RANK and word.article and head.article and j == first + 1 and flags & INSTITUTION:
            return ENDS  # النائب [اللواء] سامي حداد, though اللواء is a newspaper too
        if flags & lexicon.RANK and word.article and j > first + 1 and opens_an_officer(words, j):
            return ENDS  # قائد عمليات سومر [اللواء] سعد السالم
        if complete and word.article and flags & lexicon.SPOKESPERSON and j > first + 1 and words[j - 1].article:
            return ENDS  # الوزير المكلف بالعلاقات مع البرلمان [الناطق الرسمي] باسم الحكومة
        if complete and word.article and word.stem == "قايم" and j + 1 < limit and words[j + 1].folded in ACTS_FOR:
            return ENDS  # وزير المواصلات [القائم بأعمال] الرئيس
        minister_himself = head.article and head.flags & lexicon.MINISTER and j == first + 1
        ranked = bool(head.flags & (lexicon.RANK | lexicon.HONORIFIC) or minister_himself) and word.article
        ranked = ranked and not (flags & TITLE and not (flags & lexicon.AMBIGUOUS_ROLE and flags & lexicon.FAMILY_NAME))
        if ranked and word.bare in name_words(article):
            return ENDS  # العقيد الكتبي, الوزير الفارس
        if j == first + 1 and head.article and club_of(article, j):
            return self._to(j + 1, complete)  # المدرب [الهلالي]
        if is_what_a_scholar_is_called(words, j):
            return ENDS  # الإمام البخاري
        if j == first + 1 and head.article and is_surname_of_an_official(word):
            if not precedes_a_titled_name(words, j):  # المفتي الجعفري الشيخ سالم العلي
                return ENDS  # الوزير الصفدي
        if j == first + 1 and head.article and flags & lexicon.ROLE and flags & lexicon.FAMILY_NAME and word.article:
            if word.bare in name_words(article) and not word.preposition and not word.conjunction:
                return ENDS  # قال النائب سامي الخطيب …، وأضاف النائب [الخطيب]
        if complete and j + 1 == limit and words[j - 1].article and is_known_surname(article, j):
            return ENDS  # قال رئيس البلدية خالد حداد …، وأضاف رئيس البلدية [حداد]
        return OPEN

    def _field(self) -> int:
        """What belongs to the role though it could be an institution: [قسم] الفلك, [مجلس إدارة] الشركة."""
        words, first, limit, head, j, complete = self.words, self.first, self.limit, self.head, self.j, self.complete
        word = words[j]
        flags = word.flags
        if words[j - 1].folded in ACTS_FOR and flags & lexicon.ROLE and not word.preposition:
            return self._to(j + 1, word.article)  # القائم بأعمال [السفير], though a newspaper too
        named = bool(flags & INSTITUTION) and not (flags & PERSON_NAME and complete)
        named = named or namesake_end(words, j + 1, limit) > j + 1  # مدينة الملك فهد
        open_to_one = word.phrases is not None and (not complete or word.preposition == "ل")
        named = named or (word.folded in _PRIZES and head.stem in LEADERS)  # الأمين العام [لجائزة] النخيل
        listed = open_to_one and phrase_at(words, j)[1] & lexicon.ORGANIZATION_NAME  # المتحدث [للهلال الأحمر]
        named = named or bool(listed)  # لاعب [ريال مدريد]
        adjective = flags & lexicon.NATIONALITY or is_listed_adjective(word) or agrees_with_her(head, word)
        adjectival = adjective and word.article and (head.article or is_possessed(head)) and j == first + 1
        new = word.stem in _NEW and (words[j - 1].article or is_possessed(words[j - 1]))
        adjectival = adjectival or qualifies_many(words, j) or (new and word.article)  # مدربه [الجديد]
        named = named and not adjectival  # الممثلة المغربية, though المغربية is a newspaper too; الصحافية المحلية
        self.named = named
        branch = (word.folded in AT_BRANCHES and flags & INSTITUTION) or is_branch(words, j)  # [بتعليم] جدة
        field = word.stem in _FIELDS and not branch
        if (field or are_dealt_with(words, j, limit)) and (word.preposition or not complete):
            affairs = word.stem == "شوون" and j + 1 < limit
            if affairs and word.article:
                affairs = words[j + 1].article and words[j + 1].form.endswith("ية")  # الشؤون [الداخلية]: no ministry
            j, complete = j + 1 + affairs, word.article or affairs
            if word.stem in ("قسم", "شوون") and (end := places_end(words, j - affairs, limit)) > j:
                return self._to(end, True)  # مديرة قسم [الشرق الأوسط وشمال أفريقيا] في المنظمة
            return self._to(j, complete)  # رئيس قسم الفلك بالمعهد: the department belongs to the role
        chief = j == first + 2 and words[j - 1].flags & lexicon.ROLE_PLURAL and not words[j - 1].article  # كبير محللي
        expert = chief or (head.stem in _EXPERTS and j == first + 1)
        if expert and word.article and not (word.preposition or word.conjunction):
            if flags & lexicon.ORGANIZATION_HEAD and (word.number == "p" or word.stem in _SUBJECTS):
                return self._to(j + 1, True)  # خبيرة [التنظيم], محلل [الأسواق]
        if expert and not (word.article or word.preposition or word.conjunction) and j + 1 < limit:
            if flags & lexicon.ORGANIZATION_HEAD and word.stem in _MARKETS and words[j + 1].article:
                return self._to(j + 2, True)  # محلل [أسواق النفط]
        if head.stem in _SECRETARIES and j == first + 1 and word.stem == "دوله" and word.preposition == "ل":
            return self._to(j + 1, True)  # كاتبة [للدولة] لدى وزير الفلاحة
        if head.stem in _CANDIDATES and word.preposition == "ل" and word.stem == "رياسه":
            return self._to(j + 1, word.article)  # المرشح الجمهوري [للرئاسة] الأمريكية
        if self._is_specialty():
            return self._to(j + 1, True)  # الخبير المتخصص [بالبنوك]
        if word.stem == "جهاز" and j + 1 < limit and words[j + 1].bare in _ORGANS:
            return self._to(j + 2, True)
        if words[j - 1].folded == "وزراء" and flags & lexicon.COUNTRY and not (word.preposition or word.conjunction):
            return self._to(j + 1, True)  # رئيس وزراء [قطر], like وزير خارجية قطر
        of_state = j == first + 1 or words[j - 1].stem in _RULING_TITLES  # مستشار رئيس [الدولة]
        if of_state and word.stem in ("جمهوريه", "وزراء", "دوله") and not word.preposition:
            if word.article or word.stem == "وزراء" or not is_named_state(words, j, limit):
                return self._to(j + 1, word.article)  # رئيس الجمهورية
        if named and word.article and j + 1 < limit and words[j + 1].stem == "شوون" and words[j + 1].preposition:
            return self._to(j + 1, True)  # وكيل الوزارة للشؤون المالية
        if named and self.minister and complete and word.preposition == "ل" and word.article:
            if not flags & (lexicon.MEDIA | lexicon.ORGANIZATION_NAME):
                return self._to(j + 1, True)  # نائب وزير المالية [للخزانة] العامة
        if j == first + 1 and head.stem in _UNDERSECRETARIES and (end := under_end(words, j, limit)) > j:
            return self._to(end, True)  # وكيل [الوزارة المساعد لشؤون الرعاية]
        if word.stem == "مجلس" and not complete and j + 1 < limit and words[j + 1].stem == "اداره":
            return self._to(j + 2, words[j + 1].article)  # رئيس مجلس إدارة الشركة: the board belongs to the role
        if named and not head.article and head.stem not in LEADERS and stands_alone(words, j, limit):
            return self._to(j + 1, complete)  # ضابط شرطة في الجنوب: no institution, but what kind of officer
        return OPEN

    def _is_specialty(self) -> bool:
        """Whether a noun in the plural behind متخصص is what somebody knows, though an institution elsewhere."""
        words, j = self.words, self.j
        known = words[j].preposition == "ب" and words[j - 1].stem in _SPECIALIZED
        return known and words[j].article and words[j].number == "p"

    def _institution(self) -> int:
        """The institution that the role is held in."""
        article, words, head = self.article, self.words, self.head
        first, limit, j, complete, minister = self.first, self.limit, self.j, self.complete, self.minister
        word = words[j]
        flags = word.flags
        named = self.named and not (word.stem in ADJECTIVES_TOO and words[j - 1].article and word.article)
        if complete and j > first + 1 and words[j - 1].article and is_another_noun(words, j):
            return ENDS  # زار وزير الصحة [المستشفى]
        if not (complete or minister) and self._opens_a_branch():
            end = organization_end(article, j, limit)
            return self._take(Title((first, j), (j, end)), end)  # مدير [تعليم منطقة جازان]
        if named and not (minister and not word.preposition) and not (word.conjunction and not word.preposition):
            if word.folded == _PRIZES[1]:
                article.clipped[j] = behind_signs(word.surface, 1)
            end = organization_end(article, j, limit)
            if end == limit and words[end - 1].kind in (MARK, SINGLE_MARK):
                end = before_marked_name(words, j, end, head.stem in PLAYERS)
            if head.stem in _UNDERSECRETARIES and word.stem == "وزاره":
                field = next((k for k in range(j + 2, end) if words[k].preposition == "ل"), end)
                return self._take(Title((first, j), (j, field)), end)  # وكيل وزارة الصحة [للتخطيط]
            start = department_institution(words, j, end)
            if start < end:
                return self._take(Title((first, start - (words[start - 1].folded == "في")), (start, end)), end)
            if at := belongs_at(words, j, end, limit):
                stop = organization_end(article, at, limit)
                return self._take(Title((first, end), (at, stop)), stop)  # رئيس إدارة الثروات لدى [بنك النور]
            most = j - (j - 1 > first and words[j - 1].stem in _MOST and not words[j - 1].article)
            if most < j and words[most].preposition == "ل":
                article.clipped[most] = behind_signs(words[most].surface, 1)
            title = Title((first, before_link(words, first, most)), (most, before_adjective(words, j, end)))
            return self._take(title, end + (end < limit and is_of_an_office(words, end)))
        board = j > first + 1 and words[j - 1].stem == "اداره" and words[j - 2].stem == "مجلس"
        if board and not complete and not word.preposition and (word.article or is_unknown(word)):
            end = organization_end(article, j, limit)
            end = next((k for k in range(j + 1, end) if words[k].flags & lexicon.GIVEN_NAME), end)
            return self._take(Title((first, j), (j, end)), end)  # رئيس مجلس إدارة [نورال للتطوير]
        if complete and (end := company_with_li_end(words, first, j, limit)):
            if word.preposition != "ل":
                article.clipped[j] = behind_signs(word.surface, 1)
            return self._take(Title((first, j), (j, end)), end)
        if complete and (end := faculty_end(words, j, limit)) > j:
            return self._take(Title((first, j), (j, end)), end)  # أستاذ القلب [بطب القاهرة]
        if head.stem in PLAYERS and not complete and is_club_with_article(words, j, limit):
            return self._take(Title((first, j), (j, j + 1)), j + 1)
        if not complete and is_club_of_a_town(words, j, limit):
            end = j + 1 + max(phrase_at(words, j + 1)[0], 1)
            return self._take(Title((first, j), (j, min(end, limit))), min(end, limit))  # رئيس [هلال كسلا]
        if flags & lexicon.PLACE and not complete and phrase_at(words, j)[1] & lexicon.MEDIA:
            end = j + phrase_at(words, j)[0]
            return self._take(Title((first, j), (j, end)), end)  # صحفي نيويورك تايمز
        return OPEN

    def _opens_a_branch(self) -> bool:
        """Whether a field, or whatever serves a region, is the office of that place: مدير [تعليم منطقة جازان]."""
        words, j = self.words, self.j
        return is_branch(words, j) and (words[j].stem in _FIELDS or words[j + 1].folded in REGIONS)

    def _place(self) -> int:
        """The place of the role: سفير [مصر], محافظ [نينوى], رئيس [جنوب أفريقيا]."""
        article, words, head = self.article, self.words, self.head
        first, limit, j, complete = self.first, self.limit, self.j, self.complete
        word = words[j]
        flags = word.flags
        of_a_role = words[j - 1].stem in TAKES_A_COUNTRY and bool(words[j - 1].flags & TITLE)  # نائب [محافظ] نينوى
        if of_a_role and not complete:
            size, phrase = phrase_at(words, j)
            if size > 1 and phrase & lexicon.PLACE and j + size <= limit:  # كفر الشيخ، جنوب سيناء
                return self._take(Title((first, j), (j, j + size)), j + size)
        if flags & lexicon.PLACE and not word.conjunction and not flags & lexicon.GIVEN_NAME:
            if self._is_of_its_envoy():
                return self._to(j + 2, True)  # مندوب [سوريا الدائم] لدى الأمم المتحدة
            if (of_a_role or head.stem in TAKES_A_COUNTRY) and not complete and not word.preposition:
                if flags & lexicon.COUNTRY and j + 1 < limit and self._is_sent_to(words[j + 1]):
                    return self._to(j + 1, True)  # مندوب [مصر] بجامعة الدول العربية
                end = organization_end(article, j, limit)
                end = next((k for k in range(j + 1, end) if is_another_noun(words, k) or are_many(words[k])), end)
                abroad = next((k for k in range(j + 1, min(end, limit - 1)) if words[k].folded in _AT), end)
                if abroad < end and words[abroad + 1].flags & (INSTITUTION | lexicon.PLACE) and flags & lexicon.COUNTRY:
                    return self._take(Title((first, j), (j, abroad)), end)  # سفير [مصر] في فرنسا, في الأمم المتحدة
                return self._take(Title((first, j), (j, end)), end)
            if word.preposition == "ب":
                return self._take(Title((first, j), None), j + 1)
            return self._to(j + 1, True)
        return OPEN

    def _is_sent_to(self, body: Word) -> bool:
        """Whether ب leads to the body to which who has the title is sent by a country: مندوب مصر [بجامعة] الدول."""
        return self.head.stem in _SENT and body.preposition == "ب" and bool(body.flags & INSTITUTION)

    def _is_of_its_envoy(self) -> bool:
        """Whether an adjective of the office stands behind the country that it is of: مندوب سوريا [الدائم] لدى."""
        words, j = self.words, self.j
        if j + 2 >= self.limit or not words[j].flags & lexicon.COUNTRY:
            return False
        adjective, behind = words[j + 1], words[j + 2]
        if not adjective.article or adjective.stem not in _ENVOYS:
            return False
        return behind.folded in LINKS or (behind.preposition == "ب" and bool(behind.flags & INSTITUTION))

    def _another_title(self) -> int:
        """A second title, of the same bearer or the next."""
        words, head = self.words, self.head
        first, j, complete, minister = self.first, self.j, self.complete, self.minister
        word = words[j]
        flags = word.flags
        construct = j > first + 1 and not words[j - 1].article and not words[j - 1].flags & (TITLE | lexicon.PLACE)
        if flags & TITLE and complete and not construct and not word.conjunction and not flags & lexicon.NATIONALITY:
            adjective = head.article and word.article and words[j - 1].article  # الناشط [الإعلامي]، المقدم [الطيار]
            adjective = adjective or qualifies(words[j - 1], word)
            ranked = bool(words[j - 1].flags & lexicon.RANK and not words[j - 1].flags & lexicon.NISBA)
            promoted = flags & lexicon.RANK and not flags & lexicon.NISBA and not ranked  # المحلل العسكري [العميد]
            ambiguous = flags & lexicon.AMBIGUOUS_ROLE and word.article and not flags & lexicon.HONORIFIC
            of_an_office = word.preposition == "ل" and flags & lexicon.ROLE and head.flags & (
                lexicon.ROLE | lexicon.SPOKESPERSON
            )  # fmt: skip
            if of_an_office and (word.stem in LEADERS or word.stem in ("ملك", "وزير")):
                self.minister = self.minister or bool(flags & lexicon.MINISTER)  # المساعد السابق [لوزير] الخارجية
                return self._to(j + 1, word.article)  # الوكيل العام [للملك], المستشار الإعلامي [لرئيس] الإقليم
            if not ambiguous and (not adjective or promoted):
                return ENDS
        if (
            flags & TITLE
            and word.conjunction == "و"
            and (j > first + 1 or (head.article and not word.article) or self._is_in_a_row())
            and not (minister and (word.article or is_field_of_a_ministry(words, j, self.limit)))
            and not (word.stem in _SPECIALTIES and word.article and words[j - 1].flags & lexicon.NISBA)
            and not is_another_field(words, first, j, self.limit)
        ):
            return ENDS  # طبيب جراح في البواسير [وأخصائي] في الجراحة, الخبير [ووزير] الزراعة السابق
        return OPEN

    def _is_in_a_row(self) -> bool:
        """Whether one more title is joined to two, so that each is one of its own: شاعر [وناقد] ومترجم."""
        words, j = self.words, self.j
        if self.head.conjunction == "و":
            return True
        for k in range(j + 1, min(j + _FARTHEST_IN_ROW, self.limit)):
            if words[k].conjunction == "و" and words[k].flags & lexicon.ROLE:
                return words[j].article or not words[k].article
            if words[k].kind != NOT_PUNCTUATION or words[k].conjunction or words[k].article != words[j].article:
                return False
        return False

    def _is_behind_a_name(self) -> bool:
        """Whether the title stands behind its bearer: بينتو كاسيراغي [مدرب] أوبرونا."""
        if self.first == 0:
            return False
        before = self.words[self.first - 1]
        return before.kind == COMMA or bool(before.flags & PERSON_NAME) or is_unknown(before)

    def _name(self) -> int:
        """A name, with which the title ends unless it is that of a club or company."""
        article, words, head = self.article, self.words, self.head
        first, limit, j, complete = self.first, self.limit, self.j, self.complete
        word = words[j]
        flags = word.flags
        if complete and any(cue.part == "verb" for cue in word.cues) and not flags & ~lexicon.COMMON:
            return ENDS
        if complete and words[j - 1].article and is_name_with_article(words, j, limit):
            return ENDS  # المؤرخ التونسي [الهادي القرمادي]
        if starts_name(article, j, limit) and not word.article and not flags & TITLE and not word.preposition:
            if complete or flags & (lexicon.GIVEN_NAME | lexicon.NAME_PART):
                return ENDS
            if not flags & lexicon.COMMON and head.stem in TAKES_A_COUNTRY and not flags & PERSON_NAME:
                if is_club(article, j, limit):
                    end = organization_end(article, j, limit)
                    return self._take(Title((first, j), (j, end)), end)
                end = j + 1  # a club or company that no list knows: مدرب سندرلاند
                while end < limit and is_name_word(words, end) and not words[end].flags & lexicon.GIVEN_NAME:
                    end += 1
                apart = end == limit and self._is_behind_a_name()  # بينتو كاسيراغي مدرب [أوبرونا]
                if end == limit and end - j > 2 and not apart:
                    end -= 2  # مدرب [أوبرونا] بينتو كاسيراغي
                if apart or (end < limit and is_name_word(words, end)):
                    return self._take(Title((first, j), (j, end)), end)
                return self._to(j + 1, True)
        if complete and words[j - 1].article and is_unknown(word) and is_unknown_pair(words, j, limit):
            return ENDS  # المستشار [مبوين فزقون] رئيس المحكمة
        if complete and words[j - 1].article and may_open_a_name(words, j, limit):
            return ENDS  # لاعب كرة السلة [ليبرون] جيمس, وزيرة البيئة [شرفات] أفيلال
        if word.folded.isascii() and word.surface != word.surface.lower() and j > first:
            end = organization_end(article, j, limit)
            return self._take(Title((first, before_link(words, first, j)), (j, end)), end)
        return OPEN


def title_at(article: Article, first: int, limit: int) -> tuple[Title, int]:
    """Take a role apart from the institution it is held in.

    Args:
        article: the article.
        first: the first token of the title.
        limit: the token before which it ends.

    Returns:
        The title, and the token after it.
    """
    return _TitleReading(article, first, limit).read()


def _is_unknown_place(word: Word) -> bool:
    """Whether a word that no list knows, or that names of places begin with, is where somebody is from."""
    if word.article or word.preposition or word.conjunction:
        return False
    return word.stem in OPENING_PLACES or (is_unknown(word) and NOUN_SHAPE.fullmatch(word.form) is None)


def _is_scene(words: list[Word], j: int) -> bool:
    """Whether a spot is where something happened, and no body that somebody serves: في [موقع الحادث]."""
    spot = words[j].stem in SPOTS and not words[j].article and j + 1 < len(words)
    return spot and words[j + 1].article and words[j + 1].stem in _SCENES


def _closing_bracket(words: list[Word], j: int, limit: int) -> int:
    """The bracket that closes a short name in brackets, the opening one at an index; 0 where none stands."""
    if words[j].kind != OPENING_BRACKET:
        return 0
    return next((k for k in range(j + 2, min(limit, j + _LONGEST_IN_BRACKETS)) if words[k].kind == CLOSING_BRACKET), 0)
