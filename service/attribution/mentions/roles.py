"""A role and the institution it is held in: [مدير] [متحف المدينة], [وزير] [الصحة] السوري."""

from typing import Final

from service.attribution.mentions.binding import CLOSE_TO, is_of_a_latin_name
from service.attribution.mentions.institutions import (
    ACTS_FOR,
    LINKS,
    is_branch,
    is_of_an_office,
    organization_end,
    prize_end,
    qualifies,
    starts_name,
)
from service.attribution.mentions.names import DIRECTIONS, is_acting, name_words, names_otherwise, namesake_end
from service.attribution.mentions.offices_near_names import is_possessed, precedes_a_titled_name
from service.attribution.mentions.phrase_ages import tells_age
from service.attribution.mentions.phrase_borders import REGIONS, by_name_end, initial_end
from service.attribution.mentions.phrase_complements import CONCERNED
from service.attribution.mentions.phrase_words import IN_THE_NAME_OF, ON_BEHALF
from service.attribution.mentions.phrases import initialism_end, phrase_at
from service.attribution.mentions.shapes_of_names import NOUN_SHAPE, are_unknown
from service.attribution.mentions.title import Title
from service.attribution.mentions.verdicts import ENDS, GOES_ON, OPEN
from service.attribution.mentions.words_of_names import has_patronymic, is_listed_with_article, is_name_word
from service.attribution.text.article import Article
from service.lexicon import entries as lexicon
from service.lexicon.entries import INSTITUTION, PERSON_NAME, TITLE
from service.lexicon.punctuation import CLOSING_BRACKET, COMMA, MARK, NOT_PUNCTUATION, OPENING_BRACKET, SINGLE_MARK
from service.lexicon.word_sets import word_set
from service.lexicon.words import Word

TAKES_A_COUNTRY: Final = word_set("roles.takes_a_country")
_PLAYERS: Final = word_set("roles.players")
_FIELDS: Final = word_set("roles.fields")
_FACULTIES: Final = word_set("roles.faculties")
_LEADERS: Final = word_set("roles.leaders")
_RULING: Final = word_set("roles.ruling")
_ORGANS: Final = word_set("roles.organs")
_DEPARTMENTS: Final = word_set("roles.departments")
_OF_THE_ROLE: Final = word_set("roles.of_the_role")
_PARTISAN: Final = ("معارض", "معارضه")
_QUALIFYING: Final = word_set("roles.qualifying")
_SIDES: Final = word_set("roles.sides")
_ADJECTIVES_TOO: Final = word_set("roles.adjectives_too")
_URGED: Final = word_set("roles.urged")
_EXPERTS: Final = word_set("roles.experts")
_NEW: Final = ("جديد", "جديده")  # papers too
_AFFAIRS: Final = ("شوون", "علاقات", "قضايا", "دراسات", "علوم", "سياسات")
_SPECIALTIES: Final = word_set("roles.specialties")
_SUBJECTS: Final = word_set("roles.subjects")
_ONE_OF: Final = word_set("roles.one_of")
_OF_COMPANIES: Final = word_set("roles.of_companies")
_CHARGED: Final = word_set("roles.charged")
_AT: Final = ("في", "لدي")
_LONGEST_IN_BRACKETS: Final = 7
_WITH_MARKED_NAME: Final = 4  # tokens of an institution and a name in marks
_SHORTEST_NAME: Final = 3  # of a company that no list knows
_RULING_TITLES: Final = ("رييس", "رييسه")
_UNDERSECRETARIES: Final = ("وكيل", "وكيله")
_MAKERS: Final = word_set("roles.makers")
_WORKS: Final = word_set("roles.works")
_ASSISTING: Final = ("مساعد", "مساعده")
_OF_A_BEARER: Final = lexicon.HONORIFIC | lexicon.RANK | TITLE | lexicon.FUNCTION


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
        self.minister: bool = bool(self.head.flags & lexicon.MINISTER) or _deputizes(words, first + 1, limit)
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
        return self._to(self.j + 1, self.complete or word.article or bool(word.flags & lexicon.PLACE))

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
            if head.stem in _MAKERS or (j > first + 1 and words[j - 1].stem in _WORKS):
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
        if word.stem in _PARTISAN and word.article and head.article and j == first + 1:
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
        if word.folded[0] == "ب" and words[j - 1].article and words[j - 1].stem in CONCERNED:
            return self._to(j + 1, word.article)  # المقررة الخاصة المعنية [بحرية] التعبير
        if word.stem in CLOSE_TO and j + 2 < limit and words[j + 1].folded == "من":
            if not words[j + 2].flags & INSTITUTION:
                return ENDS  # مصدر [مقرب من] الوزير, but مصدر مقرب من الحكومة
        marked = word.folded == "ل" and j + 1 < limit and words[j + 1].kind in (MARK, SINGLE_MARK)  # مدير لـ«الغد»
        if ((word.folded in LINKS or marked) and not is_name_word(words, j)) or is_of_a_latin_name(words, j):
            if j + 1 >= limit:
                return ENDS
            if word.folded == IN_THE_NAME_OF and (closing := _closing_bracket(words, j + 1, limit)):
                return self._take(Title((first, j), (j + 2, closing)), closing + 1)  # المتحدث باسم [(نور الغد)]
            one_of = words[j + 1].folded in _ONE_OF and j + 2 < limit
            following = words[j + 1 + one_of]  # طالب في [إحدى] الجامعات
            named = bool(following.flags & (INSTITUTION | lexicon.PLACE))
            institution = (named or following.kind in (MARK, SINGLE_MARK)) and following.stem not in _FIELDS
            institution = institution or (word.folded == "في" and following.stem in REGIONS and not following.article)
            institution = institution or initialism_end(words, j + 1) > j + 1
            institution = institution or following.folded.isascii() or bool(phrase_at(words, j + 1)[1] & INSTITUTION)
            if not institution and word.folded in _AT and (end := _unknown_company_end(words, first, j + 1, limit)):
                return self._take(Title((first, j), (j + 1, end)), end)  # المدير العام في [نوردلوك أوروبا]
            charged = head.stem in _CHARGED or words[j - 1].stem in _CHARGED  # أحد المشرفين [على] الدراسة
            if complete and word.folded == "علي" and not charged and not institution:
                return ENDS  # أكد سامي حداد المدير التنفيذي [على] أهمية التدريب
            if word.folded in ("باسم", "لدي") and following.flags & TITLE and not institution:
                return self._to(j + 1, False)  # المتحدث [باسم] الرئيس, الوزير المنتدب [لدى] وزير الداخلية
            if word.folded in ("باسم", "لدي") or institution:
                end = organization_end(article, j + 1 + one_of, limit)
                country = bool(following.flags & lexicon.PLACE) and not following.flags & INSTITUTION
                if word.folded == "من" and following.phrases:
                    country = country or bool(phrase_at(words, j + 1)[1] & lexicon.PLACE)  # نازح من [بيت لاهيا]
                if word.folded in ("في", "عن", "من") and (country or following.stem in REGIONS):
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
        if word.phrases and word.preposition == "ب" and (place := phrase_at(words, j))[1] & lexicon.PLACE:
            return self._take(Title((first, j), None), j + place[0])  # مدير التموين [ببني سويف]
        if flags & (lexicon.HONORIFIC | lexicon.RANK) and not flags & lexicon.ROLE and j > first + (not complete):
            return ENDS
        if complete and initial_end(words, j, limit) > j:
            return ENDS  # وزير البيئة والزراعة [م.] سالم العلي
        if flags & lexicon.HONORIFIC and word.article and complete and j > first and not flags & lexicon.RANK:
            if j + 1 == limit or words[j + 1].flags & lexicon.GIVEN_NAME:
                return ENDS  # النائب [الدكتور] سالم العلي
        if flags & lexicon.RANK and word.article and head.article and j == first + 1 and flags & INSTITUTION:
            return ENDS  # النائب [اللواء] سامي حداد, though اللواء is a newspaper too
        if flags & lexicon.RANK and word.article and j > first + 1 and _opens_an_officer(words, j):
            return ENDS  # قائد عمليات سومر [اللواء] سعد السالم
        if complete and word.article and word.stem == "قايم" and j + 1 < limit and words[j + 1].folded in ACTS_FOR:
            return ENDS  # وزير المواصلات [القائم بأعمال] الرئيس
        minister_himself = head.article and head.flags & lexicon.MINISTER and j == first + 1
        ranked = bool(head.flags & (lexicon.RANK | lexicon.HONORIFIC) or minister_himself) and word.article
        ranked = ranked and not (flags & TITLE and not (flags & lexicon.AMBIGUOUS_ROLE and flags & lexicon.FAMILY_NAME))
        if ranked and word.bare in name_words(article):
            return ENDS  # العقيد الكتبي, الوزير الفارس
        if j == first + 1 and head.article and club_of(article, j):
            return self._to(j + 1, complete)  # المدرب [الهلالي]
        if j == first + 1 and head.article and _is_surname_of_an_official(word):
            if not precedes_a_titled_name(words, j):  # المفتي الجعفري الشيخ سالم العلي
                return ENDS  # الوزير الصفدي
        if j == first + 1 and head.article and flags & lexicon.ROLE and flags & lexicon.FAMILY_NAME and word.article:
            if word.bare in name_words(article) and not word.preposition and not word.conjunction:
                return ENDS  # قال النائب سامي الخطيب …، وأضاف النائب [الخطيب]
        return OPEN

    def _field(self) -> int:
        """What belongs to the role though it could be an institution: [قسم] الفلك, [مجلس إدارة] الشركة."""
        words, first, limit, head, j, complete = self.words, self.first, self.limit, self.head, self.j, self.complete
        word = words[j]
        flags = word.flags
        named = bool(flags & INSTITUTION) and not (flags & PERSON_NAME and complete)
        named = named or namesake_end(words, j + 1, limit) > j + 1  # مدينة الملك فهد
        open_to_one = word.phrases is not None and (not complete or word.preposition == "ل")
        listed = open_to_one and phrase_at(words, j)[1] & lexicon.ORGANIZATION_NAME  # المتحدث [للهلال الأحمر]
        named = named or bool(listed)  # لاعب [ريال مدريد]
        adjective = flags & lexicon.NATIONALITY or _is_listed_adjective(word) or _agrees_with_her(head, word)
        adjectival = adjective and word.article and (head.article or is_possessed(head)) and j == first + 1
        new = word.stem in _NEW and (words[j - 1].article or is_possessed(words[j - 1]))
        adjectival = adjectival or _qualifies_many(words, j) or (new and word.article)  # مدربه [الجديد]
        named = named and not adjectival  # الممثلة المغربية, though المغربية is a newspaper too; الصحافية المحلية
        self.named = named
        if (word.stem in _FIELDS or _are_dealt_with(words, j, limit)) and (word.preposition or not complete):
            affairs = word.stem == "شوون" and j + 1 < limit
            if affairs and word.article:
                affairs = words[j + 1].article and words[j + 1].form.endswith("ية")  # الشؤون [الداخلية]: no ministry
            j, complete = j + 1 + affairs, word.article or affairs
            if word.stem in ("قسم", "شوون") and (end := _places_end(words, j - affairs, limit)) > j:
                return self._to(end, True)  # مديرة قسم [الشرق الأوسط وشمال أفريقيا] في المنظمة
            return self._to(j, complete)  # رئيس قسم الفلك بالمعهد: the department belongs to the role
        chief = j == first + 2 and words[j - 1].flags & lexicon.ROLE_PLURAL and not words[j - 1].article  # كبير محللي
        expert = chief or (head.stem in _EXPERTS and j == first + 1)
        if expert and word.article and not (word.preposition or word.conjunction):
            if flags & lexicon.ORGANIZATION_HEAD and (word.number == "p" or word.stem in _SUBJECTS):
                return self._to(j + 1, True)  # خبيرة [التنظيم], محلل [الأسواق]
        if word.stem == "جهاز" and j + 1 < limit and words[j + 1].bare in _ORGANS:
            return self._to(j + 2, True)
        if words[j - 1].folded == "وزراء" and flags & lexicon.COUNTRY and not (word.preposition or word.conjunction):
            return self._to(j + 1, True)  # رئيس وزراء [قطر], like وزير خارجية قطر
        of_state = j == first + 1 or words[j - 1].stem in _RULING_TITLES  # مستشار رئيس [الدولة]
        if of_state and word.stem in ("جمهوريه", "وزراء", "دوله") and not word.preposition:
            if word.article or word.stem == "وزراء" or not _is_named_state(words, j, limit):
                return self._to(j + 1, word.article)  # رئيس الجمهورية
        if named and word.article and j + 1 < limit and words[j + 1].stem == "شوون" and words[j + 1].preposition:
            return self._to(j + 1, True)  # وكيل الوزارة للشؤون المالية
        if named and self.minister and complete and word.preposition == "ل" and word.article:
            if not flags & (lexicon.MEDIA | lexicon.ORGANIZATION_NAME):
                return self._to(j + 1, True)  # نائب وزير المالية [للخزانة] العامة
        if j == first + 1 and head.stem in _UNDERSECRETARIES and (end := _under_end(words, j, limit)) > j:
            return self._to(end, True)  # وكيل [الوزارة المساعد لشؤون الرعاية]
        if word.stem == "مجلس" and not complete and j + 1 < limit and words[j + 1].stem == "اداره":
            return self._to(j + 2, words[j + 1].article)  # رئيس مجلس إدارة الشركة: the board belongs to the role
        if named and not head.article and head.stem not in _LEADERS and _is_branch(words, j, limit):
            return self._to(j + 1, complete)  # ضابط شرطة في الجنوب: no institution, but what kind of officer
        return OPEN

    def _institution(self) -> int:
        """The institution that the role is held in."""
        article, words, head = self.article, self.words, self.head
        first, limit, j, complete, minister = self.first, self.limit, self.j, self.complete, self.minister
        word = words[j]
        flags = word.flags
        named = self.named and not (word.stem in _ADJECTIVES_TOO and words[j - 1].article and word.article)
        if complete and j > first + 1 and words[j - 1].article and _is_another_noun(words, j):
            return ENDS  # زار وزير الصحة [المستشفى]
        if named and not (minister and not word.preposition) and not (word.conjunction and not word.preposition):
            end = organization_end(article, j, limit)
            if end == limit and words[end - 1].kind in (MARK, SINGLE_MARK):
                end = _before_marked_name(words, j, end, head.stem in _PLAYERS)
            if head.stem in _UNDERSECRETARIES and word.stem == "وزاره":
                field = next((k for k in range(j + 2, end) if words[k].preposition == "ل"), end)
                return self._take(Title((first, j), (j, field)), end)  # وكيل وزارة الصحة [للتخطيط]
            start = _whole(words, j, end)
            if start < end:
                return self._take(Title((first, start - (words[start - 1].folded == "في")), (start, end)), end)
            title = Title((first, _before_link(words, first, j)), (j, end))
            return self._take(title, end + (end < limit and is_of_an_office(words, end)))
        if complete and (end := _faculty_end(words, j, limit)) > j:
            return self._take(Title((first, j), (j, end)), end)  # أستاذ القلب [بطب القاهرة]
        if head.stem in _PLAYERS and not complete and _is_club_with_article(words, j, limit):
            return self._take(Title((first, j), (j, j + 1)), j + 1)
        if flags & lexicon.PLACE and not complete and phrase_at(words, j)[1] & lexicon.MEDIA:
            end = j + phrase_at(words, j)[0]
            return self._take(Title((first, j), (j, end)), end)  # صحفي نيويورك تايمز
        return OPEN

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
            if (of_a_role or head.stem in TAKES_A_COUNTRY) and not complete and not word.preposition:
                end = organization_end(article, j, limit)
                end = next((k for k in range(j + 1, end) if _is_another_noun(words, k) or _are_many(words[k])), end)
                return self._take(Title((first, j), (j, end)), end)
            if word.preposition == "ب":
                return self._take(Title((first, j), None), j + 1)
            return self._to(j + 1, True)
        return OPEN

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
            if of_an_office and (word.stem in _LEADERS or word.stem in ("ملك", "وزير")):
                self.minister = self.minister or bool(flags & lexicon.MINISTER)  # المساعد السابق [لوزير] الخارجية
                return self._to(j + 1, word.article)  # الوكيل العام [للملك], المستشار الإعلامي [لرئيس] الإقليم
            if not ambiguous and (not adjective or promoted):
                return ENDS
        if (
            flags & TITLE
            and word.conjunction == "و"
            and (j > first + 1 or (head.article and not word.article))  # الخبير [ووزير] الزراعة السابق
            and not (minister and (word.article or _is_field_of_a_ministry(words, j, self.limit)))
            and not (word.stem in _SPECIALTIES and word.article and words[j - 1].flags & lexicon.NISBA)
            and not _is_another_field(words, first, j, self.limit)
        ):
            return ENDS  # طبيب جراح في البواسير [وأخصائي] في الجراحة
        return OPEN

    def _name(self) -> int:
        """A name, with which the title ends unless it is that of a club or company."""
        article, words, head = self.article, self.words, self.head
        first, limit, j, complete = self.first, self.limit, self.j, self.complete
        word = words[j]
        flags = word.flags
        if complete and any(cue.part == "verb" for cue in word.cues) and not flags & ~lexicon.COMMON:
            return ENDS
        if complete and words[j - 1].article and _is_name_with_article(words, j, limit):
            return ENDS  # المؤرخ التونسي [الهادي القرمادي]
        if starts_name(article, j, limit) and not word.article and not flags & TITLE and not word.preposition:
            if complete or flags & (lexicon.GIVEN_NAME | lexicon.NAME_PART):
                return ENDS
            if not flags & lexicon.COMMON and head.stem in TAKES_A_COUNTRY and not flags & PERSON_NAME:
                if _is_club(article, j, limit):
                    end = organization_end(article, j, limit)
                    return self._take(Title((first, j), (j, end)), end)
                end = j + 1  # a club or company that no list knows: مدرب سندرلاند
                while end < limit and is_name_word(words, end) and not words[end].flags & lexicon.GIVEN_NAME:
                    end += 1
                if end < limit and is_name_word(words, end):
                    return self._take(Title((first, j), (j, end)), end)
                return self._to(j + 1, True)
        if complete and words[j - 1].article and _may_open_a_name(words, j, limit):
            return ENDS  # لاعب كرة السلة [ليبرون] جيمس, وزيرة البيئة [شرفات] أفيلال
        if word.folded.isascii() and word.surface != word.surface.lower() and j > first:
            end = organization_end(article, j, limit)
            return self._take(Title((first, _before_link(words, first, j)), (j, end)), end)
        return OPEN


def _deputizes(words: list[Word], j: int, limit: int) -> bool:
    """Whether a minister is at an index, or behind who acts for him: نائب [وزير] الدفاع, نائبة مساعد [وزير] المالية."""
    while j + 1 < limit and words[j].flags & lexicon.ROLE and not words[j].flags & lexicon.MINISTER:
        if words[j].article or words[j].conjunction or words[j].preposition:
            return False
        j += 1
    return j < limit and bool(words[j].flags & lexicon.MINISTER) and not words[j].conjunction


def _is_name_with_article(words: list[Word], j: int, limit: int) -> bool:
    """Whether a given name with the article, a Maghrebi custom, stands before its family name."""
    if j + 1 >= limit or not words[j].article:
        return False
    if has_patronymic(words, j):
        return True
    if not words[j].flags & lexicon.GIVEN_NAME or words[j].flags & lexicon.STYLE:
        return False  # [الإمام] الشافعي
    family = words[j + 1]
    if is_listed_with_article(words[j]) and family.flags & PERSON_NAME:
        return True  # المهدي جمعة
    return bool(family.flags & lexicon.NAME_PART) or (
        not words[j].flags & (lexicon.NATIONALITY | lexicon.PLACE)
        and family.article
        and bool(family.flags & (lexicon.FAMILY_NAME | lexicon.NISBA))
        and not family.flags & (lexicon.NATIONALITY | lexicon.COMMON | TITLE)
    )


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


def _is_listed_adjective(word: Word) -> bool:
    """Whether a paper's name is an adjective too: الخبيرة [الاقتصادية], المحللة [الرياضية]."""
    listed = word.flags & lexicon.NAME_IS_WORD and not word.flags & lexicon.ORGANIZATION_HEAD
    return bool(listed) and word.form.endswith(("ي", "ية"))


def _is_field_of_a_ministry(words: list[Word], j: int, limit: int) -> bool:
    """Whether what may be a woman's trade is a ministry's field: وزير الاتصالات [وتقنية] المعلومات."""
    word = words[j]
    thing = word.flags & lexicon.AMBIGUOUS_ROLE and not word.article and word.form[-1] == "ة"
    return bool(thing) and j + 1 < limit and words[j + 1].article and not words[j + 1].flags & (TITLE | INSTITUTION)


def _is_named_state(words: list[Word], j: int, limit: int) -> bool:
    """Whether a state is named behind its noun: سفير [جمهورية] الصين الشعبية, رئيس [دولة] الإمارات."""
    if j + 1 >= limit:
        return False
    phrase = phrase_at(words, j + 1)[1] if words[j + 1].phrases else 0
    return bool((words[j + 1].flags | phrase) & lexicon.PLACE)


def _agrees_with_her(head: Word, word: Word) -> bool:
    """Whether a word is the adjective of a woman's role before it: الصحافية [المحلية]."""
    return head.form.endswith("ة") and word.form.endswith("ية") and not word.preposition and not word.conjunction


def _is_another_field(words: list[Word], first: int, j: int, limit: int) -> bool:
    """Whether a word with و is a second thing that an office is of: مدير التخطيط [والدبلوماسية] الإنسانية.

    What somebody is besides an office without the article has none: مدير المركز [وعضو] المجلس.
    """
    word = words[j]
    if any(words[k].stem in _AFFAIRS for k in range(first + 1, j)) and words[j - 1].article:
        if word.article and word.gender == words[j - 1].gender == "f":
            return True  # الخبير بالشؤون العسكرية [والاستراتيجية]
        if word.flags & lexicon.AMBIGUOUS_ROLE and not word.article and j + 1 < limit and words[j + 1].article:
            return True  # وكيلة الأمين العام للشؤون السياسية [وبناء] السلام
    if not word.article or words[first].article or not words[j - 1].article or not word.form.endswith("ية"):
        return False
    return j + 1 >= limit or not words[j + 1].flags & lexicon.GIVEN_NAME


def _before_marked_name(words: list[Word], first: int, end: int, plays: bool) -> int:
    """The end of an institution before the name of whose office it is, in marks: رئيس النادي [«الدوسري»].

    An unknown word is a name behind what names the institution already, or behind a team: مدرب المنتخب [«غروس»].
    """
    if end - first < _WITH_MARKED_NAME:
        return end
    opening = next((k for k in range(end - 2, first, -1) if words[k].kind in (MARK, SINGLE_MARK)), first)
    proper = plays or bool(words[opening - 1].flags & lexicon.ORGANIZATION_NAME)
    if opening == first or not (words[opening - 1].article or proper):
        return end
    for word in words[opening + 1 : end - 1]:
        named = word.flags & PERSON_NAME and not word.flags & (lexicon.NAME_IS_WORD | lexicon.PLACE | INSTITUTION)
        if not named and not (proper and _is_unknown(word)):
            return end
    return opening


def _closing_bracket(words: list[Word], j: int, limit: int) -> int:
    """The bracket that closes a short name in brackets, the opening one at an index; 0 where none stands."""
    if words[j].kind != OPENING_BRACKET:
        return 0
    return next((k for k in range(j + 2, min(limit, j + _LONGEST_IN_BRACKETS)) if words[k].kind == CLOSING_BRACKET), 0)


def _unknown_company_end(words: list[Word], first: int, j: int, limit: int) -> int:
    """The token after a company that no list knows, at which somebody has an office of companies; 0 where none stands.

    ``المدير العام في [نوردلوك أوروبا]``, ``كبير المحللين لدى [أوندا] كريغ أرلام``. Behind a name all unknown words are
    the company's, before one the last two are it.
    """
    if words[first].stem not in _OF_COMPANIES or not _is_unknown(words[j]):
        return 0
    end = j + 1
    while end < limit and (_is_unknown(words[end]) or _is_of_a_brand(words, end)):
        end += 1
    named = first > 0 and (words[first - 1].kind == COMMA or words[first - 1].flags & PERSON_NAME)
    if not named and end == limit and end - j > 2 and _is_unknown(words[end - 1]):
        return end - 2
    region = phrase_at(words, end)[0] if end < limit and words[end].phrases else 0
    if region and end + region <= limit and phrase_at(words, end)[1] & lexicon.PLACE:
        end += region  # سولتيك [الشرق الأوسط]
    elif end < limit and words[end].flags & lexicon.PLACE and not words[end].flags & lexicon.GIVEN_NAME:
        end += not (words[end].preposition or words[end].conjunction)
    return end


def _is_unknown(word: Word) -> bool:
    """Whether no list has a word, which has neither clitic nor article."""
    clitic = word.article or word.preposition or word.conjunction or word.pronoun
    plain = word.kind == NOT_PUNCTUATION and not (word.flags or word.cues or word.phrases or clitic)
    return plain and len(word.folded) > _SHORTEST_NAME and NOUN_SHAPE.fullmatch(word.form) is None


def _is_of_a_brand(words: list[Word], j: int) -> bool:
    """Whether a word is known as part of an institution's name alone: فينديكس [كابيتال]."""
    word = words[j]
    return bool(word.flags & INSTITUTION) and not (
        word.flags & (PERSON_NAME | lexicon.PLACE | lexicon.COMMON | TITLE) or word.article or word.preposition
    )


def _opens_an_officer(words: list[Word], j: int) -> bool:
    """Whether a rank with the article stands before an officer's name: [اللواء] سعد السالم, [الفريق الركن] سعد."""
    size, phrase = phrase_at(words, j)
    end = j + size if size > 1 and phrase & lexicon.RANK else j + 1
    return end < len(words) and not words[end].article and bool(words[end].flags & lexicon.GIVEN_NAME)


def _are_many(word: Word) -> bool:
    """Whether people without the article follow a place, which is whom its governor addresses: [رؤساء] المراكز."""
    return bool(word.flags & (lexicon.ROLE_PLURAL | lexicon.GROUP)) and not (word.article or word.conjunction)


def _qualifies_many(words: list[Word], j: int) -> bool:
    """Whether what may be an institution is the adjective of several things: وزير الداخلية والجماعات [المحلية]."""
    word, before = words[j], words[j - 1]
    agrees = before.number == "p" and word.number == "s" and word.form.endswith("ية")
    return before.article and word.article and agrees


def _is_another_noun(words: list[Word], j: int) -> bool:
    """Whether a word is an institution's noun with the article, which does not complete a definite one."""
    word = words[j]
    if _qualifies_many(words, j):
        return False
    if not word.article or word.conjunction or word.preposition or not word.flags & lexicon.ORGANIZATION_HEAD:
        return False
    nisba = word.flags & lexicon.NISBA and not word.form.endswith("ى")  # المستشفى is none
    return not (
        nisba
        or word.stem in _ADJECTIVES_TOO
        or word.flags & (lexicon.NATIONALITY | lexicon.PLACE | PERSON_NAME | TITLE)
    )


def _may_open_a_name(words: list[Word], j: int, limit: int) -> bool:
    """Whether an unknown word right after a definite role is a given name: it stands before a name, or ends it all."""
    word = words[j]
    if word.flags or word.article or word.preposition or word.conjunction or word.cues or j + 1 >= limit:
        return False
    following = words[j + 1]
    if are_unknown(words, j, next((k for k in range(j, limit) if words[k].kind != NOT_PUNCTUATION), limit)):
        return True
    return bool(following.flags & PERSON_NAME) and not following.flags & ~(PERSON_NAME | lexicon.NAME_IS_WORD) and not (
        following.article or following.preposition
    )  # fmt: skip


def club_of(article: Article, j: int) -> str:
    """The club that the article names and whose adjective follows a player's or coach's role: المدرب [الهلالي].

    Args:
        article: the article.
        j: the token that may be the adjective.

    Returns:
        The club's name without its article; empty where the word is no such adjective.
    """
    words = article.words
    word, head = words[j], words[max(0, j - 1)]
    if not (word.article and head.article and head.stem in _PLAYERS and word.bare[-1:] == "ي") or word.conjunction:
        return ""
    stem = word.bare[:-1]
    shorter = stem.removesuffix("او")
    for club in (stem, shorter, f"{shorter}ي", f"{shorter}ه"):  # الهلالي, النصراوي, الأهلاوي, الوحداوي
        named = (words[at] for at in article.places(club))
        if any(other.article and other.flags & lexicon.ORGANIZATION_NAME for other in named):
            return club
    return ""


def is_at_a_faculty(word: Word) -> bool:
    """Whether a word is a faculty's field with ب: أستاذ القلب [بطب] القاهرة."""
    return word.folded[:1] == "ب" and word.folded[1:] in _FACULTIES


def _faculty_end(words: list[Word], j: int, limit: int) -> int:
    """The token after a faculty that is named by its field and the university's place; ``j`` where none stands."""
    if not is_at_a_faculty(words[j]) or j + 1 >= limit:
        return j
    size, phrase = phrase_at(words, j + 1)
    if (words[j + 1].flags | phrase) & (lexicon.PLACE | lexicon.ORGANIZATION_NAME):
        return min(limit, j + 1 + max(size, 1))
    return j


def _under_end(words: list[Word], j: int, limit: int) -> int:
    """Where the office of an undersecretary ends, which tells what of the ministry is his; ``j`` where it does not.

    ``وكيل [الوزارة المساعد لشؤون الرعاية]``, ``وكيلة [الوزارة للتخطيط والمتابعة]``.
    """
    if not words[j].article or words[j].stem != "وزاره" or j + 1 >= limit:
        return j
    end = j + 1 + (words[j + 1].article and words[j + 1].stem in _ASSISTING)
    if end < limit and words[end].preposition == "ل":
        affairs = not words[end].article and end + 1 < limit
        end += 1 + affairs
        while end < limit and words[end].article and not words[end].flags & (_OF_A_BEARER | PERSON_NAME):
            end += 1
    return end if end > j + 1 else j


def _before_link(words: list[Word], first: int, j: int) -> int:
    """The end of a role before its institution, without ل or على مستوى: المدير [لـ] OpenAI."""
    if j > first + 2 and words[j - 1].stem == "مستوي" and words[j - 2].folded == "علي":
        return j - 2
    return j - (j > first + 1 and words[j - 1].folded == "ل")


def _is_surname_of_an_official(word: Word) -> bool:
    """Whether a word after an office with the article is nothing but a surname: الوزير [الصفدي]، الرئيس [السيسي]."""
    if not word.article or not word.flags & lexicon.FAMILY_NAME or word.conjunction or word.preposition:
        return False
    if word.folded in _RULING:
        return True
    if word.stem in _QUALIFYING:
        return False
    return not word.flags & ~(PERSON_NAME | lexicon.NAME_IS_WORD | lexicon.NISBA) and not word.cues


def _are_dealt_with(words: list[Word], j: int, limit: int) -> bool:
    """Whether institutions of some kind are what a role is about, at one that follows: مدير [المتاحف] في الوزارة."""
    word = words[j]
    if not word.article or word.number != "p" or word.preposition or word.conjunction or j + 1 >= limit:
        return False
    following = words[j + 1]
    if following.folded in LINKS and j + 2 < limit:
        following = words[j + 2]
    elif following.preposition != "ب":
        return False
    return bool(following.flags & INSTITUTION) or following.kind in (MARK, SINGLE_MARK) or following.folded.isascii()


def _places_end(words: list[Word], first: int, limit: int) -> int:
    """The token after a region, or several joined by و, that a department deals with; ``first`` where none stands."""
    j = first
    while j < limit and words[j].kind == NOT_PUNCTUATION and (j == first or words[j].conjunction == "و"):
        size, phrase = phrase_at(words, j)
        if size and phrase & lexicon.PLACE:
            j += size
        elif words[j].flags & lexicon.PLACE and not words[j].preposition:
            j += 1
        elif words[j].stem in DIRECTIONS and j + 1 < limit and words[j + 1].flags & lexicon.PLACE:
            j += 2  # شمال أفريقيا
        else:
            break
        if j < limit and words[j].article and words[j].stem in _SIDES:
            j += 1  # أوروبا الشرقية
    return min(j, limit)


def _whole(words: list[Word], first: int, end: int) -> int:
    """Where the institution of a department begins: مدير مكتب التعاون في [وزارة البيئة]; the end where none does."""
    if words[first].stem in _DEPARTMENTS:
        for k in range(first + 1, end):
            linked = words[k].preposition == "ب" or words[k - 1].folded == "في"
            if is_branch(words, k, "ب"):
                return k  # مدير إدارة التدريب [بصحة] جدة
            if linked and words[k].flags & lexicon.ORGANIZATION_HEAD and words[k].stem not in REGIONS:
                return k
    return end


def _is_branch(words: list[Word], j: int, limit: int) -> bool:
    """Whether an institution's noun stands alone and without the article after a role: ضابط [جيش]، مدير [مدرسة]."""
    word = words[j]
    if word.article or word.preposition or not word.flags & lexicon.ORGANIZATION_HEAD or word.flags & (
        lexicon.ORGANIZATION_NAME | lexicon.PLACE
    ):  # fmt: skip
        return False
    if j + 1 >= limit:
        return True
    following = words[j + 1]
    return bool(following.flags & lexicon.PREPOSITION) or (
        not following.article and following.stem in ("كبير", "سابق", "متقاعد", "محلي", "رفيع")
    )


def _is_club_with_article(words: list[Word], j: int, limit: int) -> bool:
    """Whether what could be a surname stands between a player's role and his name: مهاجم [النيل] سالم العلي."""
    word = words[j]
    if not word.article or not word.flags & PERSON_NAME or word.flags & (TITLE | lexicon.NATIONALITY):
        return False
    return j + 1 == limit or (not words[j + 1].article and is_name_word(words, j + 1, True))


def _is_club(article: Article, j: int, limit: int) -> bool:
    """Whether unknown words after a role are its club: مدرب سندرلاند السابق, where no name follows."""
    words = article.words
    end = j
    while end < limit and not words[end].flags & PERSON_NAME and is_name_word(words, end):
        end += 1
    if end == limit or words[end].article:
        return words[j - 1].stem in _PLAYERS  # لاعب كافاليرز، مدرب سندرلاند [المتأهل]
    return words[end].stem in ("سابق", "حالي", "جديد", "اسبق")
