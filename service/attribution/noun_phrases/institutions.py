"""Where the name of an institution ends: its head noun, what completes it, its adjectives."""

from typing import Final

from service.attribution.names.closed_in import FATHER, PATRONYMIC
from service.attribution.names.names import DIRECTIONS, ORDINALS, is_acting, name_end, namesake_end
from service.attribution.names.names_in_article import INITIALS, is_known_surname, name_words
from service.attribution.names.names_with_article import has_patronymic, is_given_with_article, is_no_adjective_of
from service.attribution.names.words_of_names import is_name_word
from service.attribution.noun_phrases.binding import (
    has_pronoun,
    is_charged_by,
    is_its_own,
    is_owned,
    is_where_somebody_serves,
)
from service.attribution.noun_phrases.phrase_ages import FOR_HOW_LONG, is_year
from service.attribution.noun_phrases.phrase_borders import REGIONS, THE_MORE, is_outgoing, is_whole_university
from service.attribution.noun_phrases.phrase_complements import (
    CONCERNED,
    is_for_the_sake_of,
    is_ones_own,
    is_prevention_of,
    is_purpose_behind_marks,
    is_what_in,
    is_without_borders,
    leads_on,
)
from service.attribution.noun_phrases.phrase_objects import served_end
from service.attribution.noun_phrases.verdicts import ENDS, GOES_ON, OPEN
from service.attribution.noun_phrases.words_of_institutions import (
    counts_people,
    is_a_title_before_a_name,
    is_accused_state,
    is_adjective,
    is_an_international,
    is_arm,
    is_band_of_its_kind,
    is_brand,
    is_for_a_deed,
    is_full_name,
    is_named_in_full,
    is_object_of_a_deed,
    is_of_a_thing,
    is_of_an_office,
    is_plain_noun,
    is_proper,
    is_purpose,
    is_qualified_rank,
    is_with_bi,
    opens_a_relative,
    tells_of_its_members,
)
from service.attribution.text.article import Article
from service.attribution.text.phrases import in_initialism, initialism_end, phrase_at
from service.attribution.text.quotation_marks import Stretch
from service.attribution.text.shapes_of_names import is_deed_or_saying, is_unknown, is_unknown_surname
from service.attribution.text.words_like_names import SECOND_PARTS
from service.lexicon import entries as lexicon
from service.lexicon.analysis import BRANCHES, OF_PLACES
from service.lexicon.entries import INSTITUTION, PERSON_NAME, TITLE
from service.lexicon.punctuation import DASH, FULL_STOP, MARK, NOT_PUNCTUATION, OPENING_BRACKET, SINGLE_MARK
from service.lexicon.word_sets import word_set
from service.lexicon.words import Word

_MILITARY: Final = ("عسكري", "عسكريه")
# what tells bodies of one name apart: اللواء [الثاني], الفرقة [الرابعة]
_GENDER_OF_RELATIVES: Final = {"التي": "f", "الذي": "m"}
_QUALIFYING: Final = ORDINALS | frozenset(number + "ه" for number in ORDINALS) | {"اولي", *_MILITARY}
_OF_SOMEBODY: Final = word_set("institutions.of_somebody")
_NO_PART_OF_A_NAME: Final = word_set("institutions.no_part_of_a_name")
THERE: Final = ("بها", "فيها", "به", "فيه")
_OF_OTHERS: Final = ("بغيرها", "بغيره")
_AND_ONE_OF: Final = ("وأحد", "وإحدى")
_FIELDS: Final = lexicon.COMMON | lexicon.ROLE | lexicon.ROLE_PLURAL | lexicon.SPEECH  # شركة [نقل], شركة [مقاولات]
_FORMERLY: Final = word_set("institutions.formerly")
_DECIMAL: Final = (".", "%", ",", "٫", "٪")
_REPORTERS: Final = ("صحفي", "صحافي", "اعلامي")
_BALLS: Final = ("القدم", "السله", "اليد", "الطايره", "الماء")
DOING: Final = word_set("institutions.doing")
_FORMER: Final = word_set("institutions.former")
_NEW: Final = word_set("institutions.new")
_ADVOCATES: Final = word_set("institutions.advocates")
_WINNING: Final = word_set("institutions.winning")
_SOME: Final = word_set("institutions.some")
_HOSTING: Final = word_set("institutions.hosting")
_THEIR: Final[tuple[str, ...]] = ("ها", "ه")
_WHERE: Final = ("في", "لدي")
_SEASONS: Final = ("موسم", "عام", "سنه", "شهر", "قرن")
_MISSIONS: Final = word_set("institutions.missions")
_BRANCH: Final = "فرع"
_OF_A_TRADE: Final = lexicon.COMMON | lexicon.DOCUMENT | lexicon.ORGANIZATION_HEAD
_OF_A_BRAND: Final = lexicon.ORGANIZATION_NAME | lexicon.FAMILY_NAME | lexicon.NAME_IS_WORD | lexicon.PLACE
_ENDS_OF_BRANDS: Final = word_set("institutions.ends_of_brands")
_LONGEST_IN_MARKS: Final = 12
_TEAM: Final = "منتخب"
_IN_OWN_ROOMS: Final = ("بمكتبه", "بمكتبها", "بمقره", "بمقرها", "بديوانه", "بديوانها", "بقصره", "بمنزله", "بدارته")
_LETTER: Final = 2  # of the name of a foreign letter, as أن
_FIELDS_TOO: Final = ("طفل", "بناء")
_SIDES: Final = ("شمالي", "جنوبي", "شرقي", "غربي")
_OF_CLAUSES: Final = lexicon.NEGATION | lexicon.PARTICLE | lexicon.AUXILIARY | lexicon.COMPLEMENTIZER
ACTS_FOR: Final = ("باعمال", "بمهام")
LINKS: Final = word_set("institutions.links")
# where somebody sits for a party or place
_SEATS: Final = ("مجلس", "برلمان", "غرفه", "لجنه", "كونغرس", "كونجرس")
# whose deputies are for affairs that are no part of its name
_PRAISED: Final = word_set("institutions.praised")
_SCHOOLS: Final = ("جامعه", "كليه")


def starts_name(article: Article, j: int, limit: int) -> bool:
    """Whether a person's name starts at ``j``, and not one that belongs to the institution before it."""
    word = article.words[j]
    if not is_name_word(article.words, j):
        return False
    if has_patronymic(article.words, j) or is_no_adjective_of(article.words, j):
        return True  # الناني ولد سيدي
    if word.article and j and article.words[j - 1].flags & lexicon.HONORIFIC and j > 1:
        if article.words[j - 2].flags & lexicon.DEMONSTRATIVE:
            return False  # هذا الأستاذ الجامعي
    if word.article and word.flags & lexicon.NATIONALITY and j and article.words[j - 1].article:
        before = article.words[j - 1].flags
        given = before & lexicon.GIVEN_NAME and not before & TITLE
        ruler = before & lexicon.RANK and before & TITLE and word.bare not in name_words(article)  # الأمير السعودي
        if not (given or before & (lexicon.HONORIFIC | lexicon.RANK)) or ruler:
            return False  # اللاعب المصري, الحزب الحاكم السوداني
    if word.article and word.flags & lexicon.NISBA and not word.flags & lexicon.GIVEN_NAME and j:
        noun = article.words[j - 1]
        plain = noun.article and noun.form[-1] != "ة" and not noun.flags & (TITLE | lexicon.HONORIFIC | PERSON_NAME)
        thing = noun.flags & (lexicon.COMMON | lexicon.DOCUMENT)
        if plain and thing and word.bare not in name_words(article):
            return False  # الحرم الجامعي, البحث العلمي
    if word.article and word.flags & (lexicon.NATIONALITY | TITLE | lexicon.HONORIFIC | lexicon.NISBA):
        if j + 1 < limit and is_name_word(article.words, j + 1) and not word.flags & lexicon.GIVEN_NAME:
            return False
        if word.flags & (TITLE | lexicon.HONORIFIC):
            return is_given_with_article(article.words, j, limit)
    if word.flags & (lexicon.GIVEN_NAME | lexicon.NAME_PART) and not word.flags & lexicon.NAME_IS_WORD:
        return True
    return not (word.flags & lexicon.PLACE and not word.flags & PERSON_NAME)


def prize_end(article: Article, j: int, limit: int) -> int:
    """Where the marked name of what somebody has won ends: الفائز [بـ«جائزة الرواية»]; ``j`` where none stands."""
    words = article.words
    if words[j].folded != "ب" or words[j - 1].stem not in _WINNING:
        return j
    stretch = article.opened.get(j + 1)
    return stretch.closing + 1 if stretch is not None and stretch.closing < limit else j


def is_branch(words: list[Word], j: int, preposition: str = "") -> bool:
    """Whether a service and the place that it serves stand for its office there: ``صحة الرياض``, ``بمرور جدة``."""
    name = words[j].folded
    if not name.startswith(preposition) or name[len(preposition) :] not in BRANCHES or j + 1 >= len(words):
        return False
    place = words[min(j + 1 + (words[j + 1].folded in REGIONS), len(words) - 1)]  # تربية محافظة [نينوى]
    return bool(place.flags & lexicon.PLACE) and not place.flags & lexicon.COUNTRY and not (
        place.preposition or place.conjunction
    )  # fmt: skip


def branch_end(words: list[Word], j: int, limit: int) -> int:
    """The token after the branch and its place behind an institution's name: بنك الواحة [فرع حلب]; else ``j``."""
    if words[j].folded != _BRANCH or j == 0 or j + 1 >= limit:
        return j
    if not (words[j - 1].article or words[j - 1].flags & (lexicon.PLACE | lexicon.ORGANIZATION_NAME)):
        return j
    town = j + 1 + (words[j + 1].stem in REGIONS and j + 2 < limit)  # فرع محافظة [حلب]
    place = words[town]
    if place.preposition or place.conjunction or place.kind != NOT_PUNCTUATION:
        return j
    size, phrase = phrase_at(words, town)
    there = bool((place.flags | phrase) & (lexicon.PLACE | lexicon.ORGANIZATION_NAME)) or is_unknown(place)
    return min(limit, town + max(size, 1)) if there else j


def post_end(words: list[Word], first: int, j: int, limit: int) -> int:
    """The token after where a mission is, behind its name: سفارة المملكة [في القاهرة]; else ``j``."""
    if words[first].stem not in _MISSIONS or j + 1 >= limit or words[j].folded not in _WHERE:
        return j
    size, phrase = phrase_at(words, j + 1)
    return min(limit, j + 1 + max(size, 1)) if (words[j + 1].flags | phrase) & lexicon.PLACE else j


def is_institution_in_marks(article: Article, stretch: Stretch) -> bool:
    """Whether marks hold the whole name of an institution, however long: «الجمعية الوطنية لأرباب المقاهي والمطاعم»."""
    first, last = stretch.first, stretch.last
    head = article.words[first]
    if not stretch.closed or not head.article or not head.flags & lexicon.ORGANIZATION_HEAD:
        return False
    inner = article.words[first:last]
    clause = lexicon.VERB | lexicon.AUXILIARY | lexicon.NEGATION | lexicon.PRONOUN | lexicon.COMPLEMENTIZER
    if not 1 < last - first <= _LONGEST_IN_MARKS or any(w.flags & clause or w.kind != NOT_PUNCTUATION for w in inner):
        return False
    return not any(form.part == "verb" and "ambiguous" not in form.flags for word in inner for form in word.cues)


def _opens_full_name(word: Word, following: Word) -> bool:
    """Whether a given name has its second part, patronymic or surname behind it, or is itself one with أبو."""
    if word.article or word.conjunction or word.preposition or following.kind != NOT_PUNCTUATION:
        return False
    if word.bare in FATHER:
        return not following.article
    second = following.folded in PATRONYMIC or following.folded in SECOND_PARTS
    second = second or (following.article and bool(following.flags & lexicon.FAMILY_NAME))
    return bool(word.flags & lexicon.GIVEN_NAME) and second


def _opens_officers_name(words: list[Word], j: int, limit: int) -> bool:
    """Whether a given name with a surname stands at a token, which the place before it does not go on with."""
    word = words[j]
    if not word.flags & lexicon.GIVEN_NAME or word.article or word.preposition or word.conjunction or j + 1 >= limit:
        return False
    return not words[j - 1].article and _may_be_surname(words[j + 1])


def _may_be_surname(word: Word) -> bool:
    """Whether a word behind a given name is another of its parts, listed or unknown."""
    return bool(word.flags & PERSON_NAME) or is_unknown(word)


def _is_host_or_guest(body: Word, word: Word) -> bool:
    """Whether a word tells which of those that meet an institution is, and nobody's role: الفريق [الضيف]."""
    if not (body.article and word.article and word.stem in _HOSTING) or word.preposition or word.conjunction:
        return False
    return bool(body.flags & lexicon.ORGANIZATION_HEAD) and (body.form[-1] == "ة") == (word.form[-1] == "ة")


def organization_end(article: Article, first: int, limit: int) -> int:
    """The end of an institution's name: its head, what completes it, its adjectives; before a person's name.

    Args:
        article: the article.
        first: the first token of the name.
        limit: the token before which it ends.

    Returns:
        The token after it.
    """
    return _InstitutionReading(article, first, limit).read()


class _InstitutionReading:
    """The reading of an institution's name, word by word; ``j`` is the token that it has reached.

    ``definite`` says that what was read can stand by itself, as after a noun with the article or a name; ``size`` is
    that of the listed phrase with which it begins, ``whole`` the token after the last listed name.
    """

    def __init__(self, article: Article, first: int, limit: int) -> None:
        words = article.words
        self.article = article
        self.words: list[Word] = words
        self.first = first
        self.limit = limit
        size, listed = phrase_at(words, first)
        if listed & lexicon.HONORIFIC and not listed & INSTITUTION:
            size = 0  # الباحث في [الفريق] الدكتور سالم العلي
        self.size: int = size
        self.j: int = first + max(size, 1)
        head = words[first]
        self.j = max(self.j, initialism_end(words, first))  # [يو بي إس]
        proper = head.flags & (lexicon.ORGANIZATION_NAME | lexicon.PLACE) or head.folded.isascii()
        noun = bool(size) and listed & INSTITUTION == lexicon.ORGANIZATION_HEAD and not words[self.j - 1].article
        named = self.j > first + 1 and not noun  # but [مركز دراسات] الصحراء
        self.definite: bool = head.article or bool(proper) or named or is_owned(head)
        self.whole: int = self.j if size > 1 and listed & lexicon.ORGANIZATION_NAME else -1

    def read(self) -> int:
        """The token after the name."""
        words, first = self.words, self.first
        if not self.size and words[first].kind in (MARK, SINGLE_MARK):
            stretch = self.article.opened.get(first)
            return stretch.closing + 1 if stretch and stretch.closing < self.limit else first
        verdict = GOES_ON
        while verdict != ENDS and self.j < self.limit:
            verdict = self._word()
        j = self.j
        while j > first and (
            words[j - 1].folded in LINKS or words[j - 1].kind not in (NOT_PUNCTUATION, MARK, SINGLE_MARK)
        ):
            if words[j - 1].surface in ")" or (j > first + 1 and in_initialism(words, j - 1)):
                break  # إم تي [في]
            j -= 1
        return j

    def _to(self, j: int, definite: bool) -> int:
        """Go on from a token."""
        self.j, self.definite = j, definite
        return GOES_ON

    def _word(self) -> int:
        """Take what stands at ``j`` for the first kind of word that it can be; whether the name ends there."""
        return (
            self._apart()
            or self._inner()
            or self._rank()
            or self._adverbial()
            or self._complement()
            or self._person()
            or self._title()
            or self._other()
        )

    def _other(self) -> int:
        """Any other word, which is part of the name."""
        word = self.words[self.j]
        return self._to(self.j + 1, self.definite or word.article or not word.flags & INSTITUTION)

    def _apart(self) -> int:
        """What stands apart from words: a name in marks, a short name in brackets, a dash."""
        article, words, word = self.article, self.words, self.words[self.j]
        limit, j, definite = self.limit, self.j, self.definite
        if word.kind in (MARK, SINGLE_MARK):
            stretch = article.opened.get(j)
            if stretch is None or stretch.closing >= limit or stretch.last - stretch.first > 5:
                return ENDS
            if words[stretch.first].flags & _OF_CLAUSES and len(words[stretch.first].folded) > 1:
                return ENDS  # بكلية الطب «لم يعد …», but صحيفة «أ س»
            if is_full_name(words, stretch.first, stretch.last) and not self._names_body(stretch):
                return ENDS  # باسم الحكومة «سالم العلي»
            if any(w.complementizer and len(w.folded) > _LETTER for w in words[stretch.first : stretch.last]):
                return ENDS  # قال سامي حداد مدرب الفريق «نعلم أننا نفوز», but شركة «كيو أن أكس»
            return self._to(stretch.closing + 1, True)
        if word.kind == OPENING_BRACKET:
            end = next((k for k in range(j + 1, min(limit, j + 7)) if words[k].surface == ")"), 0)
            if not end or is_full_name(words, j + 1, end):
                return ENDS  # مدير المتحف [(سالم العلي)]
            return self._to(end + 1, definite)
        if definite and word.folded in INITIALS and j + 2 < limit and words[j + 1].surface in (".", "/"):
            return ENDS  # تحالف صمود [د.] سالم العلي
        if word.kind != NOT_PUNCTUATION:
            if word.kind in (DASH, FULL_STOP) and j + 1 < limit and article.tokens.touches(j):
                if not is_full_name(words, j + 1, limit):  # رئيس الجمعية [-خالد العلي-]
                    return self._to(j + 1, definite)
            return ENDS
        return OPEN

    def _names_body(self, stretch: Stretch) -> bool:
        """Whether marked words like a full name are the body's, whose officer follows: شركة [«نيل كابيتال»] سالم.

        Right behind the noun of a body without the article they are, whoever follows: شركة [«نور تك»]، هيو غالاغر.
        """
        behind, before = stretch.closing + 1, self.words[stretch.opening - 1]
        if before.flags & lexicon.ORGANIZATION_HEAD and not before.article:
            return True
        if before.article or behind >= self.limit:
            return False
        titled = self.words[behind].flags & lexicon.HONORIFIC  # شركة «نيل كابيتال» [الدكتور] سالم العلي
        return bool(titled) or starts_name(self.article, behind, self.limit)

    def _inner(self) -> int:
        """What is a name by itself: whom a place is named after, a listed name, what the institution is for."""
        words, word = self.words, self.words[self.j]
        first, limit, j, definite = self.first, self.limit, self.j, self.definite
        if (end := namesake_end(words, j, limit)) > j:
            return self._to(end, True)  # جامعة الملك فيصل
        if (end := branch_end(words, j, limit)) > j:
            return self._to(end, True)  # بنك الواحة [فرع حلب]
        if is_whole_university(words, j):
            return self._to(j + 1, False)  # كلية الآداب [جامعة] القاهرة
        if j == first + 1 and _is_host_or_guest(words[first], word):
            return self._to(j + 1, True)  # مدرب الفريق [الضيف] سالم العلي
        if is_prevention_of(words, j):
            return self._to(j + 1, True)  # مراكز مكافحة الأمراض والوقاية [منها]
        if is_without_borders(words, j) and j + 1 < limit:
            return self._to(j + 2, True)  # منظمة حقوقيون [بلا حدود]
        if leads_on(words, j, limit) or (word.folded in _OF_OTHERS and words[j - 1].stem.endswith("ين")):
            return self._to(j + 1, definite)  # مؤسسة الوصول [إلى] الدواء, معهد العربية للناطقين [بغيرها]
        if word.stem in DIRECTIONS and definite and is_where_somebody_serves(words, j, len(words)):
            return self._to(j + min(2, limit - j), definite)  # شرطة ميسان [جنوب العراق]
        if word.conjunction == "و" and j == first + 1 and words[first].article and not word.article:
            if word.flags & (lexicon.ORGANIZATION_HEAD | lexicon.GIVEN_NAME):
                return ENDS  # الحكومة [وديوان] المحاسبة, سكرتير النقابة [ومحمد] حداد
            if word.flags & lexicon.MANY_PEOPLE and word.folded.endswith(_THEIR):
                return ENDS  # شكر البلدية [وموظفيها]
        if word.conjunction == "و" and j + 1 < limit and words[j + 1].flags & lexicon.DEMONSTRATIVE:
            return ENDS  # مديرة المركز [ومنظمة] هذا المعرض
        if word.form in _AND_ONE_OF and j > first:
            return ENDS  # رئيس النادي [وأحد] مؤسسي الحزب
        if word.phrases and (inner := phrase_at(words, j))[0] and j + inner[0] <= limit:
            place = inner[1] & lexicon.PLACE and not (inner[1] & PERSON_NAME or word.conjunction)
            if inner[1] & lexicon.ORGANIZATION_NAME or place:
                self.whole = j + inner[0]
                return self._to(self.whole, True)  # بعثة [أطباء بلا حدود], محكمة [شرم الشيخ]
        if (end := min(initialism_end(words, j), limit)) > j:
            return self._to(end, True)  # شركة [بي بي]
        if word.folded in _ENDS_OF_BRANDS and not words[j - 1].article:
            return self._to(j + 1, True)  # سي إم سي [ماركتس]
        if word.article and j > first + 1 and not words[j - 1].article and is_purpose(words, j - 1, limit):
            return self._to(j + 1, True)  # مؤسسة الأمل لرعاية [الأسير]
        return OPEN

    def _rank(self) -> int:
        """A rank or word of respect, with which somebody begins where it is not of a body."""
        article, words, word = self.article, self.words, self.words[self.j]
        limit, j, definite = self.limit, self.j, self.definite
        if word.article and word.stem in DOING and definite and j + 1 < len(words) and not is_charged_by(words, j + 1):
            if words[j + 1].folded in LINKS or words[j + 1].preposition or words[j + 1].folded in ACTS_FOR:
                return ENDS  # مدير الشركة [المكلف] بالتسويق, مدرب النادي [المنافس] في الدوري
        if is_arm(words, j):
            return self._to(j + 1, True)  # قائد اللواء الخامس [مشاة]
        before = words[j - 1]
        if word.article and before.article and not word.conjunction and word.stem in _QUALIFYING:
            if before.flags & lexicon.ORGANIZATION_HEAD or before.stem in _MILITARY:
                return self._to(j + 1, True)  # المنطقة [العسكرية] [الأولى], اللواء [الثاني]
        if not definite and (served := served_end(words, j, limit)) > j:
            return self._to(served, words[served - 1].article)  # مكتب [معالي وزير] الصحة
        many = word.preposition == "ل" and word.flags & lexicon.GROUP  # منتخب مصر [للسيدات]
        many = many or self._are_members()  # جمعية [سيدات] الأعمال
        if word.flags & (lexicon.HONORIFIC | lexicon.RANK) and not (
            word.conjunction or many or in_initialism(words, j)
        ):  # fmt: skip
            if word.article and not definite and not before.article and before.flags == lexicon.COMMON:
                return self._to(j + 1, True)  # حملة صوت [الأسير]
            if words[j - 1].article or not words[j - 1].flags & lexicon.ORGANIZATION_HEAD:
                return ENDS
            body = lexicon.ORGANIZATION_HEAD | lexicon.ORGANIZATION_NAME
            if word.article and word.flags & body and not is_qualified_rank(words, j):
                return self._to(j + 1, True)  # بعثة الفريق, قيادة اللواء, نادي الرائد: a body, and no rank
            end = name_end(article, j + 1, limit) if j + 1 < limit else j
            if end <= j + 1:
                return ENDS
            return self._to(end, True)  # صالة الشيخ المنصور
        return OPEN

    def _are_members(self) -> bool:
        """Whether whose an institution is stands behind its noun: جمعية [سيدات] الأعمال, نقابة [محامي] الساحل."""
        words, j = self.words, self.j
        word, body = words[j], words[j - 1]
        if j != self.first + 1 or body.article or not body.flags & lexicon.ORGANIZATION_HEAD:
            return False
        following = words[j + 1] if j + 1 < self.limit else word
        lawyers = word.flags & lexicon.ROLE and not word.article and word.stem.endswith("ي")
        completed = following.article or following.flags & lexicon.PLACE
        return bool(word.flags & lexicon.MANY_PEOPLE or (lawyers and completed))

    def _adverbial(self) -> int:
        """What tells when, where or how many, and is no part of a name."""
        words, word = self.words, self.words[self.j]
        first, limit, j, definite = self.first, self.limit, self.j, self.definite
        if word.folded == "من" and is_for_the_sake_of(words, j, limit):
            return self._to(j + 3, True)  # رئيس الاتحاد [من أجل الجمهورية]
        if (end := post_end(words, first, j, limit)) > j:
            return self._to(end, True)  # سفارة المملكة [لدى مصر]
        if word.folded in THE_MORE and is_what_in(words, j + 1, len(words)):
            return ENDS  # رئيس الحزب [الأكثر تمثيلا]
        if word.flags == lexicon.PLACE and words[j - 1].flags & lexicon.PLACE:
            return self._to(j + 1, True)  # بلدية بئر [علي], محافظ الوادي [الجديد]
        if word.folded in _NO_PART_OF_A_NAME or is_acting(words, j) or is_outgoing(words, j):
            return ENDS
        if definite and is_for_a_deed(words, j):
            return ENDS  # تستعد شركة النور [لطرح] هاتف جديد
        if word.folded in FOR_HOW_LONG:
            return ENDS  # شغل منصب مدير الهيئة [لسنوات]
        if word.article and word.stem in _OF_SOMEBODY and "ة" in (words[j - 1].form[-1], words[first].form[-1]):
            if words[j - 1].article or words[j - 1].form[-1] == "ة":
                return ENDS  # القيادي في حركة النهضة [الموقوف] سالم العلي, رئيس لجنة الانضباط [المستقيل]
        if definite and j > first + 1 and is_its_own(words[j - 1], word):
            return ENDS  # رفع بنك باركليز [توقعاته]
        if is_ones_own(words, j):
            return self._to(j + 1, True)  # الحكومة المعترف [بها]
        if word.folded in THERE and not words[j - 1].stem.endswith(("ين", "ون")):
            return ENDS  # مدير البرنامج [فيها], but معهد غير الناطقين [بها]
        if self.size and j == first + self.size and word.article and word.stem in CONCERNED:
            return ENDS  # مستشارة الأمين العام للأمم المتحدة [المعنية] بالطفولة
        if word.folded == "في" and j + 1 < limit and (has_pronoun(words[j + 1]) or is_owned(words[j + 1])):
            return ENDS  # استقبل أمير المنطقة [في مكتبه]
        if word.form in _IN_OWN_ROOMS and not (j + 1 < len(words) and words[j + 1].article):
            return ENDS  # استقبل رئيس الغرفة [بمكتبه] مساء أمس, but بمكتبه الإسكندرية for بمكتبة
        complete = words[j - 1].folded in _BALLS or words[j - 1].flags & lexicon.COUNTRY
        complete = complete or (words[j - 1].flags & lexicon.NATIONALITY and words[j - 2].stem == _TEAM)
        nation = word.article and word.flags & lexicon.NATIONALITY and word.stem not in _SIDES  # لبنان [الشمالي]
        if nation and complete and j + 1 < len(words):
            if is_name_word(words, j + 1, True) and not words[j + 1].article:
                return ENDS  # مدرب الفريق الأول لكرة القدم [البرتغالي] سالم سيلفا, مدرب المنتخب الكويتي [البرتغالي] روي
        if word.flags & lexicon.GIVEN_NAME and words[j - 1].folded in _BALLS and not (word.article or word.preposition):
            return ENDS  # لاعب الفريق الأول لكرة القدم [عيد] المولد: also where the name is a word
        if word.stem == "دولي" and word.article and is_an_international(words, j + 1):
            return ENDS  # لاعب النادي المصري [الدولي المغربي] سالم العلي
        if word.folded == "في" and is_named_in_full(words, first, j, max(self.size, 1)):
            return ENDS  # شاهد من رويترز [في] بيروت, وكالة التنمية الفرنسية [في] غزة
        if word.flags & lexicon.NUMBER and (
            word.preposition or counts_people(words, j) or (j + 1 < len(words) and words[j + 1].surface in _DECIMAL)
        ):
            return ENDS  # سهم بنك الدوحة [2.6] في المئة, بورصة قطر [لعشر] جلسات
        if is_year(words, j):
            return ENDS  # أسس شركة زنتكس [عام 2010]
        if word.article and words[j - 1].article and words[j - 1].stem in _SEASONS and word.flags & lexicon.TIME:
            return self._to(j + 1, True)  # هداف دوري الموسم [الحالي]
        if word.bare in _FORMER and word.article and j > first and not words[first].article:
            return ENDS  # قائد منتخب مصر [الأسبق], وكيل وزارة الثقافة [السابق]
        if word.bare in _NEW and word.article and words[j - 1].flags & lexicon.PLACE:
            if not words[j - 1].flags & lexicon.COUNTRY:
                return ENDS  # محافظ دمشق [الجديد]: towns are feminine
        if is_of_an_office(words, j) or (j == first + self.size and word.article and word.stem == "خاصه"):
            return ENDS  # مبعوث الأمم المتحدة [الخاص], مدير منظمة الصحة العالمية [الإقليمي]
        if word.folded == "عن" and words[j - 1].stem == "دفاع" and words[first].stem not in _ADVOCATES:
            return ENDS
        if word.folded == "عن" and words[first].stem in _SEATS:
            return ENDS  # نائب المجلس التأسيسي [عن حركة النهضة]
        if word.conjunction == "و" and word.stem in _SOME:
            return ENDS  # مدير الإدارة العامة للطيران [وعدد] من اللاعبين
        if word.preposition == "ب" and word.article and j > first and words[j - 1].flags & lexicon.PLACE and (
            word.stem in _PRAISED or not (word.flags & (INSTITUTION | lexicon.PLACE) or word.stem in REGIONS)
        ):  # fmt: skip
            return ENDS  # أشاد أمير منطقة القصيم [بالمبادرة]
        if word.preposition == "ب" and word.article and definite and opens_a_relative(words, j + 1):
            return ENDS  # نوه الناطق الإعلامي للاتحاد [بالدور] الكبير الذي تؤديه الأندية
        if word.article and definite and j + 1 < len(words) and not (word.preposition or word.conjunction):
            relative = _GENDER_OF_RELATIVES.get(words[j + 1].folded)
            inner = "f" if words[j - 1].form.endswith("ة") else "m"
            if relative is not None and relative != inner and words[first].gender not in (None, relative):
                return ENDS  # هاجم المتحدث باسم البيت الأبيض [الصور] التي نشرت: no adjective of his
        if word.conjunction and word.preposition and definite and not word.flags & INSTITUTION:
            return ENDS  # هيئة الكتاب [وبالتحديد]
        if word.article and word.stem in _FORMERLY and definite:
            return ENDS  # حارس مرمى النادي [الأسبق]
        if word.article and definite and tells_of_its_members(words, first, j):
            return ENDS  # أعضاء المكتب السياسي [المعزولون]
        return OPEN

    def _complement(self) -> int:
        """What completes the head noun, or is the object of the verb before it."""
        words, word = self.words, self.words[self.j]
        first, limit, j, definite = self.first, self.limit, self.j, self.definite
        if not word.flags & ~(TITLE | lexicon.COMMON) and is_purpose(words, j, limit):
            return self._to(j + 1, definite)
        if is_purpose_behind_marks(words, j):
            return self._to(j + 1, definite)  # مركز «الأمل» [لدراسات] الشرق
        before = words[j - 1]
        affairs = word.stem == "شوون" and word.preposition == "ل"
        if affairs and self.size and j == first + self.size:
            return ENDS  # وكيل الأمين العام للأمم المتحدة [للشؤون] الإنسانية
        if affairs and word.article and not words[first].article and before.flags & lexicon.PLACE:
            return ENDS  # نائب قائد شرطة دبي [للشؤون] الإدارية
        if affairs and j > first + 1 and words[first].stem in _SCHOOLS:
            return ENDS  # نائب رئيس جامعة قطر [لشؤون] الطلاب
        if word.preposition == "ب" and word.article and j == first + 1 and before.article and not (
            word.flags & INSTITUTION or before.flags & lexicon.ORGANIZATION_NAME
        ):  # fmt: skip
            return ENDS  # أشاد نائب رئيس الغرفة [بالتجاوب]
        at_a_place = j + 1 < len(words) and words[j + 1].flags & lexicon.PLACE  # الإدارة العامة بصحة الباحة
        if word.flags == lexicon.COMMON and not word.article and before.article and is_with_bi(word) and not at_a_place:
            return ENDS  # أخطر وزارة الكهرباء [بتوقف] الضخ
        trade = word.preposition == "ل" and word.article and not word.flags & ~_OF_A_TRADE  # شركة «الأمل» [للوساطة]
        if before.kind in (MARK, SINGLE_MARK) and not (trade or word.flags & (lexicon.NISBA | lexicon.NATIONALITY)):
            return ENDS  # إذاعة «الغد» [المقطع]
        governs = before.flags & lexicon.ORGANIZATION_HEAD or (before.stem in REGIONS and word.article)  # بحي [الربيع]
        needs = governs and not before.article and j != self.whole  # but دويتشه بنك
        given = word.flags & lexicon.GIVEN_NAME and not (word.article or word.preposition or word.conjunction)
        if given and before.conjunction and j + 1 < limit and _may_be_surname(words[j + 1]):
            return ENDS  # رئيس شركة نقل وخدمات [سعيد حداد]
        if needs and not word.flags & lexicon.HONORIFIC:
            place = word.flags & lexicon.PLACE and word.flags & lexicon.NATIONALITY  # شرطة [مالي], of no Malian
            proper = word.article or is_proper(word) or has_pronoun(word) or bool(place)
            return self._to(j + 1, definite or proper)  # نادي [الهلال], منتخب [بلاده]
        stands_apart = before.article or before.flags & (lexicon.PLACE | lexicon.ORGANIZATION_NAME)
        if definite and stands_apart and not word.flags and not word.article and not word.preposition:
            if j + 1 < limit or before.flags & lexicon.PLACE:
                return ENDS  # an unknown word without the article after one with it: a name follows
        if definite and (before.article or is_proper(before)) and is_plain_noun(word):
            return ENDS  # أعلنت وزارة البيئة [خطة], ناشطون على فيسبوك [مقطع] فيديو
        if definite and word.flags & lexicon.PLACE and is_accused_state(words, j):
            return ENDS  # اتهم المكتب الإعلامي [روسيا] بالكذب
        if definite and is_deed_or_saying(words, j):
            return ENDS  # أطلقت إدارة المستشفى [نداء] استغاثة
        if j == first + 2 and is_brand(words, first) and is_object_of_a_deed(word):
            return ENDS  # سجلت شركة نورال [زيادة] في أرباحها
        return OPEN

    def _person(self) -> int:
        """The name of a person who follows."""
        article, words, word = self.article, self.words, self.words[self.j]
        first, limit, j, definite = self.first, self.limit, self.j, self.definite
        before = words[j - 1]
        if definite and before.article and j + 1 == limit and is_known_surname(article, j):
            return ENDS  # رئيس البلدية [حداد], after خالد حداد
        if (
            definite
            and not word.conjunction
            and starts_name(article, j, limit)
            and not word.preposition
            and not is_adjective(words, j, limit)
        ):
            opens = (word.flags | phrase_at(words, j)[1]) & lexicon.GIVEN_NAME  # مدير المركز [فخر] الدين حداد
            country = words[first].flags & lexicon.COUNTRY and not word.article  # السفير لدى مصر [لياو] لي
            if opens or not word.flags & lexicon.FAMILY_NAME or j > first + 1 or country:
                return ENDS
        if j == first + 2 and words[first].stem in OF_PLACES and _opens_officers_name(words, j, limit):
            return ENDS  # رئيس بلدية بيتا [خالد حداد]
        given = bool(word.flags & lexicon.GIVEN_NAME) and not (word.preposition or word.conjunction)
        surnamed = j + 1 < limit and bool(words[j + 1].flags & PERSON_NAME or not words[j + 1].flags)
        surnamed = surnamed or (j + 1 < limit and not before.article and is_unknown_surname(words[j + 1]))
        branded = before.flags & (lexicon.FAMILY_NAME | lexicon.ORGANIZATION_NAME) and len(word.folded) > _LETTER
        branded = bool(branded) and surnamed and not before.flags & ~_OF_A_BRAND
        if word.flags & lexicon.NAME_IS_WORD:  # ولاية تيسمسيلت [كمال] بلقاسم
            given = given and surnamed and (not before.flags or branded)
        field = before.flags and not before.flags & ~_FIELDS and not before.article
        if field and j >= first + 2 and j + 1 < limit and _opens_full_name(word, words[j + 1]):
            return ENDS  # مالك شركة نقل [سعد] الدين العلي, مدير شركة مقاولات [أبو] بكر العلي
        spelled = j > first + 1 and initialism_end(words, j - 2) == j  # بي بي [خالد] حداد
        if word.flags & lexicon.NAME_IS_WORD:
            given = given or bool(spelled and surnamed and word.flags & lexicon.GIVEN_NAME and not word.preposition)
        known = before.flags & (INSTITUTION | PERSON_NAME) and not (branded or spelled)  # but معهد باستور [خالد] حداد
        if given and j >= first + 2 and not known and not before.flags & (TITLE | lexicon.HONORIFIC):
            return ENDS  # شرطة ولاية لويزيانا [مايكل ادمونسون]
        return OPEN

    def _title(self) -> int:
        """The title of a person who follows, and whatever begins a clause."""
        words, word = self.words, self.words[self.j]
        first, limit, j, definite = self.first, self.limit, self.j, self.definite
        before = words[j - 1]
        if word.flags & TITLE and not word.article and definite and not word.preposition:
            body = lexicon.ORGANIZATION_HEAD | lexicon.PLACE  # رئيس مجلس الوزراء [حاكم] دبي
            governs = j + 1 < limit and bool(words[j + 1].flags & body) and before.article
            governs = governs or bool(phrase_at(words, j)[1] & TITLE)  # المجلس الوطني [أمين عام] الحزب
            if governs or not word.flags & lexicon.AMBIGUOUS_ROLE:
                return ENDS
        if word.article and word.stem in _FIELDS_TOO and word.conjunction and before.article and j > first + 1:
            return self._to(j + 1, True)  # لجنة المرأة [والطفل], حزب العدل [والبناء]
        if word.article and before.article and is_band_of_its_kind(words, j):
            return self._to(j + 1, True)  # الجماعة [المتمردة]
        ended = before.article or before.flags & lexicon.PLACE
        if definite and word.article and ended and phrase_at(words, j)[1] & lexicon.ROLE and not word.preposition:
            return ENDS  # أمير منطقة تبوك [المشرف العام] على المنفذ
        if definite and word.article and ended and word.flags & TITLE and not word.flags & (
            lexicon.AMBIGUOUS_ROLE | lexicon.NATIONALITY
        ) and not (word.stem.endswith(("ي", "يه")) or (word.form[-1] == "ة" and before.number == "p")):  # fmt: skip
            return ENDS  # لجنة الزراعة والمياه [النائب]
        if definite and word.article and word.stem in _REPORTERS and before.form.endswith("ة") and j + 1 < len(words):
            if words[j + 1].flags & lexicon.GIVEN_NAME:
                return ENDS  # اتحاد الصحافة الرياضية [الصحفي] سالم العلي: no adjective of a feminine noun
        if definite and before.article and is_a_title_before_a_name(words, j):
            return ENDS  # لجنة الحكام بالاتحاد [الحكم الدولي] سالم العلي
        adjective = word.flags & lexicon.AMBIGUOUS_ROLE and word.stem.endswith(("ي", "يه"))  # الإقليمية والاستراتيجية
        adjective = adjective and word.article == before.article  # but not جامعة البحر [واستشاري] العلاج
        act = (
            word.form.endswith("ة") and before.article and (word.article or is_of_a_thing(words, j))
        )  # الرصد والمتابعة
        joined = word.conjunction == "و" and word.flags & TITLE and not (adjective or act)
        many = word.conjunction == "و" and word.flags & lexicon.ROLE_PLURAL and not word.article and before.article
        if many and definite:
            return ENDS  # مسؤولون بالبنك [ودبلوماسيون]
        if joined and (definite or word.article) and (j > first + 1 or (before.article and not word.article)):
            return ENDS  # وزارة الشباب [والمتحدث] باسمها, المحكمة [ومساعد] الوكيل
        general = word.bare in ("عام", "عامه", "ثانيه") and word.article and before.article  # الاتحاد العام للشغل
        if word.flags & lexicon.VERB or (word.flags & (lexicon.RELATIVE | lexicon.TIME) and definite and not general):
            return ENDS
        return OPEN
