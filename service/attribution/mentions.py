"""What a noun phrase that names a source says: bare name, roles, organizations, kind, gender and number."""

from dataclasses import dataclass
from typing import Final

from service.attribution.article import Article
from service.attribution.marked_words import is_marked_name
from service.attribution.model import Gender, Kind
from service.attribution.names import (
    ACTING,
    DIRECTIONS,
    account_end,
    has_patronymic,
    in_initialism,
    is_called_by_surname,
    is_deputy,
    is_end_of_a_name,
    is_form_of_address,
    is_listed_with_article,
    is_name_word,
    is_possessed,
    name_end,
    name_words,
    namesake_end,
    opens_full_name,
    phrase_at,
    revered_end,
)
from service.attribution.noun_phrases import is_acted_on
from service.lexicon import entries as lexicon
from service.lexicon.entries import INSTITUTION, PERSON_NAME, TITLE
from service.lexicon.punctuation import COMMA, DASH, FULL_STOP, MARK, NOT_PUNCTUATION, OPENING_BRACKET, SINGLE_MARK
from service.lexicon.word_sets import word_set
from service.lexicon.words import Word

Range = tuple[int, int]

_BEFORE_NAME: Final = lexicon.NATIONALITY | lexicon.HONORIFIC | lexicon.PLACE | TITLE
_PEOPLE: Final = lexicon.UNNAMED | lexicon.GROUP | lexicon.ROLE_PLURAL
_TAKES_A_COUNTRY: Final = word_set("mentions.takes_a_country")
_PLAYERS: Final = word_set("mentions.players")
_NO_PART_OF_A_NAME: Final = word_set("mentions.no_part_of_a_name")
_LONGEST_TITLED: Final = 4
_FIELDS: Final = word_set("mentions.fields")
_LEADERS: Final = word_set("mentions.leaders")
_RULING: Final = word_set("mentions.ruling")
_FORMERLY: Final = word_set("mentions.formerly")
_ORGANS: Final = word_set("mentions.organs")
_DEPARTMENTS: Final = word_set("mentions.departments")
# regions of a country, where one is and not for whom one works
_DECIMAL: Final = (".", "%", ",", "٫", "٪")
_FORMER: Final = word_set("mentions.former")
_REGIONS: Final = word_set("mentions.regions")
_OF_THE_ROLE: Final = word_set("mentions.of_the_role")
_OF_A_BODY: Final = word_set("mentions.of_a_body")
_ADVOCATES: Final = word_set("mentions.advocates")
_NO_EMPLOYERS: Final = word_set("mentions.no_employers")
_ALSO_FAMILIES: Final = lexicon.GROUP | lexicon.NATIONALITY | lexicon.ORGANIZATION_NAME
_BANDS: Final = word_set("mentions.bands")
_QUANTITIES: Final = word_set("mentions.quantities")
_CLOSE: Final = word_set("mentions.close")
_COUNSEL: Final = word_set("mentions.counsel")
_VICTIMS: Final = word_set("mentions.victims")
_SURELY_KIN: Final = word_set("mentions.surely_kin")
_OF_CLAUSES: Final = lexicon.NEGATION | lexicon.PARTICLE | lexicon.AUXILIARY | lexicon.COMPLEMENTIZER
_LINKS: Final = word_set("mentions.links")


@dataclass(slots=True, init=False)
class Title:
    """A role and the organization it is held in, as token ranges; either may be missing."""

    role: Range | None
    organization: Range | None

    def __init__(  # compiled, it is nine times as fast as the one that dataclass makes
        self,
        role: Range | None,
        organization: Range | None,
    ) -> None:
        self.role = role
        self.organization = organization


@dataclass(slots=True, init=False)
class Mention:
    """A noun phrase that can name a source, taken apart. All ranges are half-open token ranges."""

    span: Range
    name: Range | None
    titles: list[Title]
    kind: Kind | None
    gender: Gender | None
    number: str
    head: int

    def __init__(  # compiled, it is nine times as fast as the one that dataclass makes
        self,
        span: Range,
        name: Range | None = None,
        titles: list[Title] | None = None,
        kind: Kind | None = None,
        gender: Gender | None = None,
        number: str = "s",
        head: int = -1,
    ) -> None:
        self.span = span
        self.name = name
        self.titles = titles if titles is not None else []
        self.kind = kind
        self.gender = gender
        self.number = number
        self.head = head


def is_certain(article: Article, mention: Mention) -> bool:
    """Whether the lexicon vouches for a mention: not a person only because its words are unknown."""
    if mention.kind != "person" or mention.titles:
        return mention.kind is not None
    words = article.words
    first, last = mention.name or mention.span
    if revered_end(words, first, last)[1]:
        return True
    if any(words[k].flags & PERSON_NAME or words[k].folded.isascii() for k in range(first, last)):
        return True
    return words[last - 1].bare in name_words(article)  # البنهاوي, after طارق البنهاوي


def _starts_name(article: Article, j: int, limit: int) -> bool:
    word = article.words[j]
    if not is_name_word(article.words, j):
        return False
    if has_patronymic(article.words, j):
        return True  # الناني ولد سيدي
    if word.article and j and article.words[j - 1].flags & lexicon.HONORIFIC and j > 1:
        if article.words[j - 2].flags & lexicon.DEMONSTRATIVE:
            return False  # هذا الأستاذ الجامعي
    if word.article and word.flags & lexicon.NATIONALITY and j and article.words[j - 1].article:
        if not article.words[j - 1].flags & (lexicon.HONORIFIC | lexicon.RANK | lexicon.GIVEN_NAME):
            return False  # اللاعب المصري
    if word.article and word.flags & lexicon.NISBA and not word.flags & lexicon.GIVEN_NAME and j:
        noun = article.words[j - 1]
        plain = noun.article and noun.form[-1] != "ة" and not noun.flags & (TITLE | lexicon.HONORIFIC | PERSON_NAME)
        if plain and noun.flags & lexicon.COMMON and word.bare not in name_words(article):
            return False  # الحرم الجامعي
    if word.article and word.flags & (lexicon.NATIONALITY | TITLE | lexicon.HONORIFIC | lexicon.NISBA):
        if j + 1 < limit and is_name_word(article.words, j + 1) and not word.flags & lexicon.GIVEN_NAME:
            return False
        if word.flags & (TITLE | lexicon.HONORIFIC):
            return False
    if word.flags & (lexicon.GIVEN_NAME | lexicon.NAME_PART) and not word.flags & lexicon.NAME_IS_WORD:
        return True
    return not (word.flags & lexicon.PLACE and not word.flags & PERSON_NAME)


def organization_end(article: Article, first: int, limit: int) -> int:
    """The end of an organization's name: its head, what completes it, its adjectives; before a person's name."""
    words = article.words
    size, _ = phrase_at(words, first)
    j = first + max(size, 1)
    definite = (
        words[first].article or bool(words[first].flags & (lexicon.ORGANIZATION_NAME | lexicon.PLACE)) or size > 1
    )
    if not size and words[first].kind in (MARK, SINGLE_MARK):
        stretch = article.opened.get(first)
        return stretch.closing + 1 if stretch and stretch.closing < limit else first
    while j < limit:
        word = words[j]
        if word.kind in (MARK, SINGLE_MARK):
            stretch = article.opened.get(j)
            if stretch is None or stretch.closing >= limit or stretch.last - stretch.first > 5:
                break
            if words[stretch.first].flags & _OF_CLAUSES or _is_full_name(words, stretch.first, stretch.last):
                break  # بكلية الطب «لم يعد …», باسم الحكومة «سالم العلي»
            j, definite = stretch.closing + 1, True
            continue
        if word.kind == OPENING_BRACKET:
            end = next((k for k in range(j + 1, min(limit, j + 7)) if words[k].surface == ")"), 0)
            if not end:
                break
            j = end + 1
            continue
        if word.kind != NOT_PUNCTUATION:
            if word.kind in (DASH, FULL_STOP) and j + 1 < limit and article.tokens.touches(j):
                j += 1
                continue
            break
        if (end := namesake_end(words, j, limit)) > j:
            j, definite = end, True  # جامعة الملك فيصل
            continue
        if word.article and j > first + 1 and not words[j - 1].article and _is_purpose(words, j - 1, limit):
            j += 1  # مؤسسة الأمل لرعاية [الأسير]
            continue
        if word.article and word.stem == "مكلف":
            break  # مدير الشركة [المكلف] بالتسويق
        if word.flags & (lexicon.HONORIFIC | lexicon.RANK) and not word.conjunction and not in_initialism(words, j):
            if words[j - 1].article or not words[j - 1].flags & lexicon.ORGANIZATION_HEAD:
                break
            end = name_end(article, j + 1, limit) if j + 1 < limit else j
            if end <= j + 1:
                break
            j, definite = end, True  # صالة الشيخ المنصور
            continue
        if word.folded in _NO_PART_OF_A_NAME or word.folded in ACTING:
            break
        if word.flags & lexicon.NUMBER and (
            word.preposition or (j + 1 < len(words) and words[j + 1].surface in _DECIMAL)
        ):
            break  # سهم بنك الدوحة [2.6] في المئة, بورصة قطر [لعشر] جلسات
        if word.bare in _FORMER and word.article and j > first and not words[first].article:
            break  # قائد منتخب مصر [الأسبق], وكيل وزارة الثقافة [السابق]
        if word.folded == "عن" and words[j - 1].stem == "دفاع" and words[first].stem not in _ADVOCATES:
            break
        if word.article and word.stem in _FORMERLY and definite:
            break  # حارس مرمى النادي [الأسبق]
        if not word.flags & ~(TITLE | lexicon.COMMON) and _is_purpose(words, j, limit):
            j += 1
            continue
        before = words[j - 1]
        if word.preposition == "ب" and word.article and j == first + 1 and before.article and not (
            word.flags & INSTITUTION or before.flags & lexicon.ORGANIZATION_NAME
        ):  # fmt: skip
            break  # أشاد نائب رئيس الغرفة [بالتجاوب]
        at_a_place = j + 1 < len(words) and words[j + 1].flags & lexicon.PLACE  # الإدارة العامة بصحة الباحة
        if (
            word.flags == lexicon.COMMON
            and not word.article
            and before.article
            and _is_with_bi(word)
            and not at_a_place
        ):
            break  # أخطر وزارة الكهرباء [بتوقف] الضخ
        if before.kind in (MARK, SINGLE_MARK) and not word.flags & (lexicon.NISBA | lexicon.NATIONALITY):
            break  # إذاعة «الغد» [المقطع]
        if before.flags & lexicon.ORGANIZATION_HEAD and not before.article and not word.flags & lexicon.HONORIFIC:
            j, definite = j + 1, definite or word.article or _is_proper(word)
            continue  # نادي [الهلال]
        stands_apart = before.article or before.flags & (lexicon.PLACE | lexicon.ORGANIZATION_NAME)
        if definite and stands_apart and not word.flags and not word.article and not word.preposition:
            if j + 1 < limit or before.flags & lexicon.PLACE:
                break  # an unknown word without the article after one with it: a name follows
        if definite and before.article and _is_plain_noun(word):
            break  # أعلنت وزارة البيئة [خطة]
        if (
            definite
            and not word.conjunction
            and _starts_name(article, j, limit)
            and not word.preposition
            and not _is_adjective(words, j, limit)
        ):
            if not (word.flags & lexicon.FAMILY_NAME and not word.flags & lexicon.GIVEN_NAME and j == first + 1):
                break
        given = bool(word.flags & lexicon.GIVEN_NAME) and not word.preposition
        if word.flags & lexicon.NAME_IS_WORD:  # ولاية تيسمسيلت [كمال] بلقاسم
            given = given and not before.flags and j + 1 < limit and bool(words[j + 1].flags & PERSON_NAME)
        if given and j >= first + 2 and not before.flags & (INSTITUTION | TITLE | lexicon.HONORIFIC | PERSON_NAME):
            break  # شرطة ولاية لويزيانا [مايكل ادمونسون]
        if word.flags & TITLE and not word.article and definite and not word.preposition:
            governs = j + 1 < limit and bool(words[j + 1].flags & lexicon.ORGANIZATION_HEAD) and before.article
            if governs or not word.flags & lexicon.AMBIGUOUS_ROLE:
                break
        if definite and word.article and before.article and word.flags & TITLE and not word.flags & (
            lexicon.AMBIGUOUS_ROLE | lexicon.NATIONALITY
        ) and not word.stem.endswith(("ي", "يه")):  # fmt: skip
            break  # لجنة الزراعة والمياه [النائب]
        adjective = word.flags & lexicon.AMBIGUOUS_ROLE and word.stem.endswith(("ي", "يه"))  # الإقليمية والاستراتيجية
        adjective = adjective and word.article == before.article  # but not جامعة البحر [واستشاري] العلاج
        act = word.article and before.article and word.form.endswith("ة")  # الرصد والمتابعة
        joined = word.conjunction == "و" and word.flags & TITLE and not (adjective or act)
        many = word.conjunction == "و" and word.flags & lexicon.ROLE_PLURAL and not word.article and before.article
        if many and definite:
            break  # مسؤولون بالبنك [ودبلوماسيون]
        if joined and (definite or word.article) and j > first + 1:
            break  # وزارة الشباب [والمتحدث] باسمها
        general = word.bare in ("عام", "عامه", "ثانيه") and word.article and before.article  # الاتحاد العام للشغل
        if word.flags & lexicon.VERB or (word.flags & (lexicon.RELATIVE | lexicon.TIME) and definite and not general):
            break
        definite = definite or word.article or not word.flags & INSTITUTION
        j += 1
    while j > first and (
        words[j - 1].folded in _LINKS or words[j - 1].kind not in (NOT_PUNCTUATION, MARK, SINGLE_MARK)
    ):
        if words[j - 1].surface in ")":
            break
        j -= 1
    return j


def _is_adjective(words: list[Word], j: int, limit: int) -> bool:
    """Whether a family name with the article is an adjective of the noun before it: الهلال [الأحمر] السعودي."""
    return (
        words[j].article
        and words[j - 1].article
        and not words[j].flags & lexicon.GIVEN_NAME
        and j + 1 < limit
        and bool(words[j + 1].flags & lexicon.NATIONALITY or words[j + 1].preposition)
    )


def _is_with_bi(word: Word) -> bool:
    """Whether a common word is ب with a noun, and not a noun that begins with ب: بتوقف, but not بدء."""
    listed = lexicon.entries()
    return word.folded[0] == "ب" and word.folded not in listed and word.folded[1:] in listed


def _is_purpose(words: list[Word], j: int, limit: int) -> bool:
    """Whether an unknown word with ل says what an institution is for: الهيئة العليا [لمتابعة] شؤون الأسرى."""
    return words[j].folded[0] == "ل" and len(words[j].folded) > 4 and j + 1 < limit and bool(
        words[j + 1].article or words[j + 1].flags & (lexicon.COMMON | lexicon.ORGANIZATION_HEAD | lexicon.PLACE)
    )  # fmt: skip


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


def _is_proper(word: Word) -> bool:
    """Whether a word is a name of a place or institution and nothing else: what follows it does not go on with it."""
    return bool(word.flags & (lexicon.PLACE | lexicon.ORGANIZATION_NAME)) and not word.flags & (
        lexicon.NAME_IS_WORD | PERSON_NAME | lexicon.NATIONALITY
    )


def _is_at_an_institution(words: list[Word], title: Title) -> bool:
    """Whether many are told to be at one institution: علماء في ناسا، أعضاء البرلمان; not وسطاء السوق."""
    if title.role is None or title.organization is None:
        return False
    head, opening = words[title.role[0]], title.organization[0]
    first = words[opening + (words[opening].kind in (MARK, SINGLE_MARK))]  # باحثون في «معهد الصحراء»
    if not head.flags & lexicon.ROLE_PLURAL or first.stem in _NO_EMPLOYERS:
        return False
    before = words[opening - 1]
    linked = before.folded in _LINKS or first.preposition == "ب" or head.stem in _OF_A_BODY
    return linked and bool(first.flags & INSTITUTION)


def qualifies(before: Word, word: Word) -> bool:
    """Whether an adjective that is also a role tells of the thing before it: أستاذ العلوم [السياسية]."""
    if not (word.article and before.article) or before.flags & (TITLE | lexicon.HONORIFIC | PERSON_NAME):
        return False
    return word.stem.endswith(("ي", "يه")) and not word.conjunction


def _is_plain_noun(word: Word) -> bool:
    """Whether a noun without article, conjunction or preposition cannot go on a definite phrase."""
    return bool(word.flags & lexicon.COMMON) and not (
        word.article or word.folded[0] in "بلكوف" or word.flags & ~(lexicon.COMMON | lexicon.NISBA)
    )


def _is_said(word: Word) -> bool:
    """Whether a word is a noun of saying in construct, which is what is said and not who says it: إدانة المغرب."""
    return not (word.flags or word.article or word.pronoun) and any(form.part == "noun" for form in word.cues)


def _title(article: Article, first: int, limit: int) -> tuple[Title, int]:
    """Take a role apart from its organization: (title, the token after it)."""
    words = article.words
    head = words[first]
    deputy = first + 1 < limit and bool(words[first + 1].flags & lexicon.MINISTER) and not words[first + 1].conjunction
    minister = bool(head.flags & lexicon.MINISTER) or deputy  # نائب وزير الدفاع
    size, phrase = phrase_at(words, first)
    final = words[first + size - 1] if size and first + size <= limit else head
    whole = phrase & lexicon.ROLE and first + size <= limit and (
        final.stem in _OF_THE_ROLE or not (final.flags & INSTITUTION or final.folded in _LINKS)
    )  # fmt: skip
    j = first + (size if whole else 1)
    complete = words[min(j, limit) - 1].article or is_possessed(words[min(j, limit) - 1])
    while j < limit:
        word = words[j]
        flags = word.flags
        if word.kind in (MARK, SINGLE_MARK) and not complete:
            end = organization_end(article, j, limit)
            return Title((first, j), (j, end)), max(end, j + 1)
        if word.kind == OPENING_BRACKET and not complete and j + 1 < limit:
            closing = next((k for k in range(j, limit) if words[k].surface == ")"), j)
            if closing > j + 1:
                return Title((first, j), (j + 1, closing)), closing + 1  # رئيس (كوغر)
        if word.kind != NOT_PUNCTUATION or (word.folded == "عن" and words[j - 1].stem == "دفاع"):
            break  # محامي الدفاع [عن سامي العلي]
        if word.folded in ACTING:
            j += 1  # المدير العام [بالنيابة]
            continue
        if word.stem in _CLOSE and j + 2 < limit and words[j + 1].folded == "من":
            if not words[j + 2].flags & INSTITUTION:
                break  # مصدر [مقرب من] الوزير, but مصدر مقرب من الحكومة
        if word.folded in _LINKS and not is_name_word(words, j):
            if j + 1 >= limit:
                break
            following = words[j + 1]
            institution = following.flags & (INSTITUTION | lexicon.PLACE) or following.kind in (
                MARK,
                SINGLE_MARK,
            )
            institution = institution and following.stem not in _FIELDS
            institution = institution or following.folded.isascii() or phrase_at(words, j + 1)[1] & INSTITUTION
            if word.folded in ("باسم", "لدي") or institution:
                end = organization_end(article, j + 1, limit)
                country = following.flags & lexicon.PLACE and not following.flags & INSTITUTION
                if word.folded == "في" and (country or following.stem in _REGIONS):
                    return Title((first, j), None), end
                if following.flags & lexicon.PLACE and not following.flags & INSTITUTION and word.folded == "لدي":
                    return Title((first, end), None), end  # سفير المملكة لدى مصر
                return Title((first, j), (j + 1, end)), end
            j, complete = j + 1, False
            continue
        if flags & (lexicon.HONORIFIC | lexicon.RANK) and not flags & lexicon.ROLE and j > first + (not complete):
            break
        if flags & lexicon.HONORIFIC and word.article and complete and j > first and not flags & lexicon.RANK:
            if j + 1 == limit or words[j + 1].flags & lexicon.GIVEN_NAME:
                break  # النائب [الدكتور] سالم العلي
        if flags & lexicon.RANK and word.article and head.article and j == first + 1 and flags & INSTITUTION:
            break  # النائب [اللواء] سامي حداد, though اللواء is a newspaper too
        ranked = head.flags & (lexicon.RANK | lexicon.HONORIFIC) and word.article and not flags & TITLE
        if ranked and word.bare in name_words(article):
            break  # العقيد الكتبي
        if j == first + 1 and head.article and _is_surname_of_an_official(word):
            break  # الوزير الصفدي
        named = bool(flags & INSTITUTION) and not (flags & PERSON_NAME and complete)
        named = named or namesake_end(words, j + 1, limit) > j + 1  # مدينة الملك فهد
        adjectival = flags & lexicon.NATIONALITY and word.article and head.article and j == first + 1
        named = named and not adjectival  # الممثلة المغربية, though المغربية is a newspaper too
        if word.stem in _FIELDS and (word.preposition or not complete):
            affairs = word.stem == "شوون" and not word.article and j + 1 < limit
            j, complete = j + 1 + affairs, word.article or affairs
            if word.stem == "قسم" and (end := _places_end(words, j, limit)) > j:
                j, complete = end, True  # مديرة قسم [الشرق الأوسط وشمال أفريقيا] في المنظمة
            continue  # رئيس قسم الفلك بالمعهد: the department belongs to the role
        if word.stem == "جهاز" and j + 1 < limit and words[j + 1].bare in _ORGANS:
            j, complete = j + 2, True
            continue
        if j == first + 1 and word.stem in ("جمهوريه", "وزراء", "دوله") and not word.preposition:
            j, complete = j + 1, word.article  # رئيس الجمهورية
            continue
        if named and word.article and j + 1 < limit and words[j + 1].stem == "شوون" and words[j + 1].preposition:
            j, complete = j + 1, True  # وكيل الوزارة للشؤون المالية
            continue
        if word.stem == "مجلس" and not complete and j + 1 < limit and words[j + 1].stem == "اداره":
            j, complete = j + 2, words[j + 1].article  # رئيس مجلس إدارة الشركة: the board belongs to the role
            continue
        if named and not head.article and head.stem not in _LEADERS and _is_branch(words, j, limit):
            j += 1  # ضابط شرطة في الجنوب: no institution, but what kind of officer
            continue
        if named and not (minister and not word.preposition) and not (word.conjunction and not word.preposition):
            end = organization_end(article, j, limit)
            start = _whole(words, j, end)
            if start < end:
                return Title((first, start - (words[start - 1].folded == "في")), (start, end)), end
            return Title((first, j), (j, end)), end
        if head.stem in _PLAYERS and not complete and _is_club_with_article(words, j, limit):
            return Title((first, j), (j, j + 1)), j + 1
        if flags & lexicon.PLACE and not word.conjunction and not flags & lexicon.GIVEN_NAME:
            of_a_place = head.stem in _TAKES_A_COUNTRY or (
                words[j - 1].stem in _TAKES_A_COUNTRY and bool(words[j - 1].flags & TITLE)  # نائب [محافظ] نينوى
            )
            if of_a_place and not complete and not word.preposition:
                end = organization_end(article, j, limit)
                return Title((first, j), (j, end)), end
            if word.preposition == "ب":
                return Title((first, j), None), j + 1
            j, complete = j + 1, True
            continue
        construct = j > first + 1 and not words[j - 1].article and not words[j - 1].flags & (TITLE | lexicon.PLACE)
        if flags & TITLE and complete and not construct and not word.conjunction and not flags & lexicon.NATIONALITY:
            adjective = head.article and word.article and words[j - 1].article  # الناشط [الإعلامي]، المقدم [الطيار]
            adjective = adjective or qualifies(words[j - 1], word)
            promoted = flags & lexicon.RANK and not words[j - 1].flags & lexicon.RANK
            ambiguous = flags & lexicon.AMBIGUOUS_ROLE and word.article and not flags & lexicon.HONORIFIC
            of_an_office = word.preposition == "ل" and flags & lexicon.ROLE and head.flags & (
                lexicon.ROLE | lexicon.SPOKESPERSON
            )  # fmt: skip
            if of_an_office and (word.stem in _LEADERS or word.stem in ("ملك", "وزير")):
                j, complete = j + 1, word.article  # الوكيل العام [للملك], المستشار الإعلامي [لرئيس] الإقليم
                continue
            if not ambiguous and (not adjective or promoted):
                break
        if flags & TITLE and word.conjunction == "و" and j > first + 1 and not (minister and word.article):
            break  # طبيب جراح في البواسير [وأخصائي] في الجراحة
        if complete and any(cue.part == "verb" for cue in word.cues) and not flags & ~lexicon.COMMON:
            break
        if complete and words[j - 1].article and _is_name_with_article(words, j, limit):
            break  # المؤرخ التونسي [الهادي القرمادي]
        if _starts_name(article, j, limit) and not word.article and not flags & TITLE and not word.preposition:
            if complete or flags & (lexicon.GIVEN_NAME | lexicon.NAME_PART):
                break
            if not flags & lexicon.COMMON and head.stem in _TAKES_A_COUNTRY and not flags & PERSON_NAME:
                if _is_club(article, j, limit):
                    end = organization_end(article, j, limit)
                    return Title((first, j), (j, end)), end
                end = j + 1  # a club or company that no list knows: مدرب سندرلاند
                while end < limit and is_name_word(words, end) and not words[end].flags & lexicon.GIVEN_NAME:
                    end += 1
                if end < limit and is_name_word(words, end):
                    return Title((first, j), (j, end)), end
                j, complete = j + 1, True
                continue
        if word.folded.isascii() and word.surface[:1].isupper() and j > first:
            end = organization_end(article, j, limit)
            return Title((first, j), (j, end)), end
        complete = complete or word.article or bool(flags & lexicon.PLACE)
        j += 1
    return Title((first, j), None), j


def _is_surname_of_an_official(word: Word) -> bool:
    """Whether a word after an office with the article is nothing but a surname: الوزير [الصفدي]، الرئيس [السيسي]."""
    if not word.article or not word.flags & lexicon.FAMILY_NAME or word.conjunction or word.preposition:
        return False
    if word.folded in _RULING:
        return True
    return not word.flags & ~(lexicon.FAMILY_NAME | lexicon.NISBA) and not word.cues


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
    return min(j, limit)


def _whole(words: list[Word], first: int, end: int) -> int:
    """Where the institution of a department begins: مدير مكتب التعاون في [وزارة البيئة]; the end where none does."""
    if words[first].stem in _DEPARTMENTS:
        for k in range(first + 1, end):
            linked = words[k].preposition == "ب" or words[k - 1].folded == "في"
            if linked and words[k].flags & lexicon.ORGANIZATION_HEAD and words[k].stem not in _REGIONS:
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
    return end < limit and words[end].stem in ("سابق", "حالي", "جديد", "اسبق")


def describe(article: Article, first: int, last: int) -> Mention:
    """Take a noun phrase apart.

    Args:
        article: the article.
        first: its first token.
        last: the token after its last.

    Returns:
        The mention; ``kind`` is None where nothing in it tells a speaker from a thing.
    """
    words = article.words
    mention = Mention((first, last))
    end, bearer = revered_end(words, first, last)
    if bearer:
        return Mention((first, last), (first, end), kind="person", gender="m", head=first)
    if is_end_of_a_name(article, first, last) or _is_known_name(article, first, last):
        mention.kind, mention.name, mention.head = "person", (first, last), first
        mention.gender = _name_gender(words, first, last)
        return mention
    if account_end(article, first, last) == last:
        return Mention((first, last), (first, last), kind="person", head=first)
    marked = article.opened.get(first)
    if marked is not None and marked.closing + 1 == last and is_marked_name(article, marked):
        mention.kind, mention.name, mention.head = "person", (marked.first, marked.last), marked.first
        mention.gender = _name_gender(words, marked.first, marked.last)
        return mention
    marked = article.opened.get(first + 1)
    if (
        marked is not None
        and marked.closing + 1 == last
        and (
            _is_compatriot(words, first, marked.first, marked.last)
            or _is_titled_name(words, first, marked.first, marked.last)
        )
    ):
        mention.kind, mention.name, mention.head = "person", (marked.first, marked.last), first
        mention.gender = words[first].gender  # type: ignore[assignment]
        return mention
    j = first
    while j < last:
        word = words[j]
        flags = word.flags
        if word.kind != NOT_PUNCTUATION or word.folded in ACTING:
            j += 1
            continue
        if mention.head < 0:
            mention.head = j
        if mention.kind is None and is_acted_on(words, j):
            many = words[j + 1].folded.endswith(("هم", "هن"))
            mention.kind, mention.number = ("group", "p") if many else ("unnamed", "s")
            mention.gender = "f" if words[j + 1].folded.endswith("ها") else "m"
            j += 2
            continue
        if (
            (mention.kind in ("unnamed", "group") or (mention.head == j and not word.article))
            and word.stem in _CLOSE
            and j + 1 < last
            and words[j + 1].folded == "من"
        ):
            mention.kind = mention.kind or ("group" if word.stem.endswith(("ون", "ين")) else "unnamed")
            break  # مصدر [مقرب من] سالم العلي, [مقرب من] سالم العلي
        size, phrase = phrase_at(words, j)
        if (address := _form_of_address_end(article, j, last)) > j:
            mention.head, j = -1, address  # [سعادة] رئيس المجلس: the role says who it is
            continue
        if size and phrase & lexicon.HONORIFIC:
            if j + size == last and mention.kind is None and mention.name is None:
                mention.head = j + is_form_of_address(words, j)  # قال فضيلة [الإمام الأكبر]: nobody is named
                mention.titles.append(Title((mention.head, last), None))
                mention.kind = "unnamed"
            elif phrase & lexicon.RANK:
                mention.titles.append(Title((j, j + size), None))
                mention.kind = mention.kind or "unnamed"
            j += size
            continue
        if mention.kind == "document" and word.preposition == "ل":
            break  # دراسة [للأستاذ] سالم العلي
        polite = flags & lexicon.HONORIFIC and not flags & lexicon.RANK and (
            word.article or is_form_of_address(words, j)
        )  # fmt: skip
        following = words[j + 1] if j + 1 < last else word
        pointed = j > 0 and words[j - 1].flags & lexicon.DEMONSTRATIVE and following.flags & lexicon.NISBA
        linked = following.folded in _LINKS and not (j + 1 < last and is_name_word(words, j + 1))
        post = bool(flags & lexicon.ROLE) and bool(following.preposition or linked)  # الأستاذ بالجامعة
        post = post or bool(pointed) or bool(size and phrase & lexicon.ROLE)  # هذا الأستاذ الجامعي, أستاذ مساعد
        if polite and not post and j + 1 < last and (word.article or _starts_name(article, j + 1, last)):
            if mention.gender is None or word.gender == "f":
                mention.gender = word.gender  # type: ignore[assignment]
            j += 1
            continue
        if last - first == 1 and flags & lexicon.FAMILY_NAME and flags & _ALSO_FAMILIES and not word.article:
            if word.bare in name_words(article):
                mention.name = (j, j + 1)  # روس, after جاك روس
                break
        if j == first and flags & TITLE and word.article and word.bare in name_words(article):
            if last - first > 1 and words[j + 1].flags & TITLE and not words[j + 1].article:
                mention.name = (j, j + 1)  # الخطيب لاعب الفريق
                j += 1
                continue
        surname = last - first == 1 or (j > first and words[j - 1].flags & lexicon.HONORIFIC and j + 1 == last)
        if (
            surname
            and mention.name is None
            and (flags & TITLE or (word.article and not flags & ~(lexicon.NISBA | lexicon.NATIONALITY | lexicon.GROUP)))
        ):
            known = word.bare in name_words(article)
            if known and (word.article or flags & PERSON_NAME) and not flags & lexicon.STYLE:
                mention.name = (j, j + 1)  # الخطيب, after ياسر الخطيب
                break
        if (
            flags & (TITLE | _PEOPLE)
            and not (flags & lexicon.DOCUMENT and flags & lexicon.ROLE_PLURAL and not flags & TITLE)
            and not (flags & lexicon.NAME_PART and not _is_son(words, j, last))
            and not (flags & lexicon.TIME and word.article)
            and not (flags & lexicon.ORGANIZATION_HEAD and _heads_a_body(article, j, last))
            and not (mention.name is None and (_is_plain_name(article, j, last) or opens_full_name(words, j, last)))
        ):
            title, end = _title(article, j, last)
            title, end = _before_unknown_name(words, title, end, last)
            end = _with_the_represented(article, title, j, end, last)
            end = _past_the_client(words, end, last)
            if mention.name is None:
                end = _with_the_relative(article, title, j, end, last)
            if mention.name is not None and word.conjunction == "و" and end < last and _starts_name(article, end, last):
                break  # المخرج علي سالم [والفنانة إيمان دياب]
            if flags & (TITLE | lexicon.UNNAMED) or _is_at_an_institution(words, title):
                mention.titles.append(title)
            _note_kind(mention, word)
            j = max(end, j + 1)
            continue
        if size and phrase & lexicon.DOCUMENT and mention.kind is None:
            mention.kind = "document"
            j += size
            continue
        named_so = flags & lexicon.ORGANIZATION_NAME and word.article and not flags & lexicon.SPEECH  # الأرصاد
        if flags & lexicon.DOCUMENT and mention.kind is None and not named_so and (
            not flags & lexicon.ORGANIZATION_HEAD or flags & lexicon.COMMON
        ):  # fmt: skip
            mention.kind = "document"
            j += 1
            continue
        institution = bool(flags & INSTITUTION or phrase & INSTITUTION)
        institution = institution or (j + 1 < last and namesake_end(words, j + 1, last) > j + 1)  # مدينة الملك فهد
        initial = j > first + 1 and words[j - 1].surface in ("/", ".") and words[j - 2].flags & lexicon.HONORIFIC
        if institution and not (flags & lexicon.GIVEN_NAME and initial) and not (
            flags & PERSON_NAME and (mention.titles or (mention.name is None and opens_full_name(words, j, last)))
        ):  # fmt: skip
            if mention.kind is None and _is_band(words, j, last):
                mention.kind, mention.number, mention.head = "group", "p", j
                break  # مجموعة من المشاركات
            end = organization_end(article, j, last)
            if mention.titles and mention.titles[-1].organization is None and words[j - 1].kind == COMMA:
                mention.titles[-1].organization = (j, end)  # a pull quote's signature: name, role, institution
            if mention.kind is None and mention.name is None:
                mention.kind, mention.head = "organization", j
                mention.gender = word.gender  # type: ignore[assignment]
            j = max(end, j + 1)
            continue
        if flags & lexicon.DOCUMENT and mention.kind is None:
            mention.kind = "document"
            j += 1
            continue
        if mention.titles and word.folded.isascii() and words[j - 1].kind == COMMA and mention.name is not None:
            if mention.titles[-1].organization is None:
                mention.titles[-1].organization = (j, organization_end(article, j, last))
            j = last
            continue
        titled = j > first and words[j - 1].flags & (lexicon.RANK | lexicon.HONORIFIC) and mention.name is None
        surnamed = word.article or (words[j - 1].article and not flags and j + 1 == last)  # السيد بنعجيبة
        alone = word.article and j + 1 == last and words[j - 1].article and not flags & ~(lexicon.NISBA | PERSON_NAME)
        alone = alone and not words[j - 1].flags & lexicon.RANK  # الدكتور النتشة
        known = alone or word.bare in name_words(article) or is_called_by_surname(words, j)
        if titled and surnamed and known and not flags & lexicon.NATIONALITY:
            mention.name = (j, j + 1)  # العقيد الكتبي, of whom the article says more elsewhere
            j += 1
            continue
        prepositional = j > first and words[j - 1].flags & lexicon.PREPOSITION and not words[j - 1].flags & PERSON_NAME
        if not prepositional and _starts_name(article, j, last):
            end = name_end(article, j, last)
            if end > j:
                doubtful = (
                    mention.titles
                    and end - j == 1
                    and not flags & PERSON_NAME
                    and j > first
                    and not words[j - 1].article
                    and not words[j - 1].flags & _BEFORE_NAME
                )
                if mention.name is not None and _has_title_of_its_own(words, mention, j, end):
                    mention.titles = [t for t in mention.titles if t.role is None or t.role[0] < mention.name[0]]
                    break  # اتهم سالم العلي وزير المالية [خالد حداد]
                doubtful = doubtful or (bool(mention.titles) and _is_complement(words, j, end, last))
                if mention.name is None and not doubtful and mention.kind not in ("organization", "document", "group"):
                    mention.name = (first if _is_foreign_given(words, first, j) else j, end)
                    mention.gender = mention.gender or _name_gender(words, j, end)
                j = end
                continue
        if mention.titles and mention.name is None and words[j - 1].article and _is_unknown_name(words, j, last):
            mention.name = (j, last)
            break
        if mention.name is None and (j == first or words[j - 1].kind == COMMA) and _is_unknown_pair(words, j, last):
            mention.name = (j, j + 2)
            j += 2
            continue
        if flags & lexicon.PLACE and mention.kind is None:
            mention.kind, mention.head = "organization", j
            mention.gender = None if word.article or word.folded == "لبنان" else "f"
        j += 1
    if mention.kind == "organization" and mention.name is None and not mention.titles:
        lead = next((k for k in range(first, last) if words[k].kind == NOT_PUNCTUATION), first)
        thing = _is_plain_noun(words[lead]) and words[lead].stem not in _QUANTITIES
        if lead < mention.head and (thing or _is_said(words[lead])):
            mention.kind = None  # أكدت [إدانة المغرب]: a thing of the country's, not the country
    if (
        mention.kind is None
        and mention.name is None
        and words[first].article
        and words[first].flags & lexicon.HONORIFIC
    ):
        mention.kind, mention.head = "unnamed", first  # المهندس المنفذ
        mention.gender = words[first].gender  # type: ignore[assignment]
    if mention.name is not None:
        mention.kind = "person"
        if not mention.titles and _is_medium(article, mention.name, first):
            mention.kind, mention.name, mention.gender = "organization", None, None
        elif not mention.titles and _are_two(words, mention.name):
            mention.kind, mention.name, mention.gender, mention.number = "group", None, None, "d"
    return mention


def _is_full_name(words: list[Word], first: int, last: int) -> bool:
    """Whether words are a given name and a family name, and nothing else besides: عز الدين الفالح."""
    given = words[first].flags & lexicon.GIVEN_NAME or phrase_at(words, first)[1] & lexicon.GIVEN_NAME
    other = INSTITUTION | lexicon.COMMON
    return (
        bool(given)
        and last - first > 1
        and not any(word.flags & other or word.preposition or word.conjunction for word in words[first:last])
    )


def _is_titled_name(words: list[Word], title: int, first: int, last: int) -> bool:
    """Whether marked words that no list may know follow a doctor's or professor's title: البروفسور «يروين ريس»."""
    head = words[title]
    if not (head.article and head.flags & lexicon.HONORIFIC) or not 2 <= last - first <= _LONGEST_TITLED:
        return False
    other = INSTITUTION | lexicon.COMMON | lexicon.PREPOSITION | lexicon.VERB
    return not any(w.kind != NOT_PUNCTUATION or w.flags & other or w.conjunction for w in words[first:last])


def _form_of_address_end(article: Article, first: int, last: int) -> int:
    """The role after a mere form of address: [سعادة] رئيس المجلس, [معالي] الوزير, [سعادة الدكتور] رئيس الهيئة.

    The first token where a name follows or no form of address stands there.
    """
    words = article.words
    if not is_form_of_address(words, first):
        return first
    j = first + 1
    while j + 1 < last and words[j].flags & lexicon.HONORIFIC and not words[j].flags & lexicon.ROLE:
        j += 1
    if j >= last or not words[j].flags & lexicon.ROLE or words[j].flags & PERSON_NAME:
        return first
    return first if j + 1 < last and _starts_name(article, j + 1, last) else j


def _has_title_of_its_own(words: list[Word], mention: Mention, first: int, last: int) -> bool:
    """Whether the title after a name is that of a second full name right behind it."""
    title = mention.titles[-1] if mention.titles else None
    if title is None or title.role is None or mention.name is None or last - first < 2:
        return False
    if title.role[0] != mention.name[1] or (title.organization or title.role)[1] != first:
        return False
    return bool(words[first].flags & lexicon.GIVEN_NAME and words[first + 1].flags & PERSON_NAME)


def _is_complement(words: list[Word], j: int, end: int, last: int) -> bool:
    """Whether a name completes what a role is about, and its bearer follows: المعارض لبقاء [سالم العلي] الأمير نواف."""
    before = words[j - 1]
    if before.article or before.folded[0] not in "لب" or before.flags & ~lexicon.COMMON:
        return False
    return any(words[k].article and words[k].flags & (lexicon.HONORIFIC | lexicon.RANK) for k in range(end, last - 1))


def _is_foreign_given(words: list[Word], first: int, j: int) -> bool:
    """Whether the one word before a name is a given name that no list knows: [هيون] جيو بارك."""
    if j - first != 1:
        return False
    word = words[first]
    plain = word.kind == NOT_PUNCTUATION and not (word.flags or word.article or word.preposition or word.conjunction)
    return plain and not (word.cues or word.complementizer) and not words[j].article and 2 < len(word.folded) < 7


def _is_compatriot(words: list[Word], j: int, first: int, last: int) -> bool:
    """Whether a nationality stands before a given name in marks: كتبت [السورية «شهد»]."""
    adjective = words[j].article and words[j].flags & lexicon.NATIONALITY and not words[j].flags & TITLE
    given = words[first].flags & lexicon.GIVEN_NAME and not words[first].flags & INSTITUTION
    return bool(adjective and given) and last - first <= 3


def _are_two(words: list[Word], name: Range) -> bool:
    """Whether a name is that of two who share the family's: كاثرين وأليكس بوفير."""
    return any(words[k].conjunction == "و" and words[k].flags & lexicon.GIVEN_NAME for k in range(name[0] + 1, name[1]))


def _is_known_name(article: Article, first: int, last: int) -> bool:
    """Whether a name that is also a word stands alone and is vouched for elsewhere: عن [ظريف], of جواد ظريف."""
    word = article.words[first]
    if last - first == 1 and word.article and not word.flags & ~lexicon.NISBA and not word.cues:
        if word.bare in name_words(article):
            return any(len(name) > 1 and name[-1] == word.bare for name in article.names)  # الشريع, of سعد الشريع
    if last - first != 1 or not word.flags & PERSON_NAME or word.flags & (TITLE | lexicon.PREPOSITION):
        return False
    if word.bare not in name_words(article):
        return False
    # المصري after طاهر المصري, though it is a club elsewhere
    return not word.flags & INSTITUTION or any(len(name) > 1 and name[-1] == word.bare for name in article.names)


def _with_the_represented(article: Article, title: Title, first: int, end: int, last: int) -> int:
    """The end of a title with the name of who is spoken for: المتحدث باسم الرئيس [سالم العلي] is another.

    Not so where the office has an institution of its own (باسم الأمين العام للأمم المتحدة), or where the name is of one
    who goes on to speak.
    """
    words = article.words
    k = next((k for k in range(first, end - 1) if words[k].folded == "باسم"), 0)
    if not k or not words[k + 1].flags & (lexicon.ROLE | lexicon.RANK | lexicon.HONORIFIC):
        return end
    if words[k + 1].flags & INSTITUTION or end >= last or not _starts_name(article, end, last):
        return end
    if any(words[j].flags & lexicon.ORGANIZATION_HEAD and words[j].preposition for j in range(k + 2, end)):
        return end
    named = max(end, name_end(article, end, last))
    if any(words[at - 1].cues and at > last for at in article.places(words[named - 1].bare)):
        return end  # المتحدث باسم الرئيس الروسي ديمتري بيسكوف … وأضاف بيسكوف
    end = named
    title.organization = (k + 1, end)
    return end


def is_of_another(words: list[Word], first: int, name: int) -> bool:
    """Whether a name after a title is that of whose relative or lawyer somebody is: والد [سامي العلي].

    Args:
        words: all words of the article.
        first: the first token of the title.
        name: the first token of the name.
    """
    head, between = words[first], words[first + 1 : name]
    possessed = head.folded.endswith(("ها", "هم", "هما", "نا")) or (head.folded[-1] == "ه" and head.form[-1] != "ة")
    if head.article or possessed or words[name].conjunction:
        return False
    if head.stem == "مدير" and between and between[0].stem in ("اعمال", "مكتب"):
        return len(between) > 1 and all(
            word.article for word in between[1:]
        )  # مدير أعمال الفنان [سامي], مدير مكتب الوزير [سامي]
    known = _BEFORE_NAME | lexicon.TIME | lexicon.UNNAMED
    if not all(word.article and (word.flags & known or word.stem in _VICTIMS) for word in between):
        return False
    if head.stem in _COUNSEL:
        return not between or between[0].stem in _VICTIMS
    kin = head.flags & lexicon.KIN and (between or not head.flags & lexicon.NAME_PART)
    if not kin or (head.flags & lexicon.AMBIGUOUS_ROLE and head.stem not in _SURELY_KIN):
        return False
    own = len(between) == 1 and between[0].gender and words[name].name_gender not in (None, between[0].gender)
    return not own  # ابنة الفنان [هدى العلي]


def _with_the_relative(article: Article, title: Title, first: int, end: int, last: int) -> int:
    """The end of a title with the name of whose relative or lawyer somebody is: أرملة الفنان الراحل [سامي العلي]."""
    words, name = article.words, end
    while name < last and words[name].article and (words[name].stem in _VICTIMS or words[name].flags & lexicon.TIME):
        name += 1
    if name >= last or not is_of_another(words, first, name) or not _starts_name(article, name, last):
        return end
    end = max(name, name_end(article, name, last))
    title.role, title.organization = (first, end), None
    return end


def _is_son(words: list[Word], j: int, last: int) -> bool:
    """Whether ابن tells whose son somebody is and begins no name: [ابن] الرئيس, but not ابن سلمان, ابن الخطيب."""
    if not words[j].flags & lexicon.KIN or j + 1 >= last or not words[j + 1].article:
        return False
    return bool(words[j + 1].flags & lexicon.ROLE) and not words[j + 1].flags & PERSON_NAME


def _before_unknown_name(words: list[Word], title: Title, end: int, last: int) -> tuple[Title, int]:
    """A title whose institution with the article ends before a name that no list knows: مدير الشركة [وانغ ونبين]."""
    if title.organization is None or not words[title.organization[0]].article:
        return title, end
    first, stop = title.organization
    j = next((k for k in range(first, stop) if not words[k].article), stop)
    head = words[first].flags
    if j == stop or stop < end or not head & lexicon.ORGANIZATION_HEAD or head & (lexicon.MEDIA | lexicon.PLACE):
        return title, end
    if not _is_unknown_name(words, j, last) or words[j].folded.isascii():
        return title, end
    return Title(title.role, (first, j)), j


def _past_the_client(words: list[Word], end: int, last: int) -> int:
    """The token after whom counsel defends: هيئة الدفاع [عن الشريف سامي العلي]، خالد المنصوري."""
    if end + 1 >= last or words[end].folded != "عن" or words[end - 1].stem != "دفاع":
        return end
    return next((k for k in range(end + 1, last) if words[k].kind != NOT_PUNCTUATION), last)


def _heads_a_body(article: Article, j: int, last: int) -> bool:
    """Whether a word that is a rank or an institution is the latter here: فريق الإنقاذ, but not الفريق سامي."""
    if not article.words[j].flags & lexicon.AMBIGUOUS_ROLE or article.words[j].article:
        return False
    return j + 1 < last and not _starts_name(article, j + 1, last) and not article.words[j + 1].flags & TITLE


def _is_band(words: list[Word], j: int, last: int) -> bool:
    """Whether a group of people is no institution: [مجموعة] من المشاركات, but مجموعة من الشركات."""
    if words[j].stem not in _BANDS or words[j].article or j + 2 >= last or words[j + 1].folded != "من":
        return False
    people = words[j + 2]
    if people.flags & (lexicon.GROUP | lexicon.ROLE_PLURAL):
        return True
    return people.article and people.stem[:1] == "م" and people.stem.endswith(("ات", "ين")) and not people.flags


def _is_medium(article: Article, name: Range, first: int) -> bool:
    """Whether the whole source stands in quotation marks, as media do («الضحى»), and is nobody's name known before."""
    stretch = article.opened.get(name[0] - 1)
    if stretch is None or stretch.closing != name[1] or first < stretch.opening:
        return False
    words = article.words[name[0] : name[1]]
    if any(word.bare in name_words(article) for word in words):
        return False
    if words[0].flags & lexicon.GIVEN_NAME and not words[0].article and len(article.places(words[0].bare)) > 1:
        return False  # «سعود», of whom the article tells more
    return len(words) == 1 or not any(word.flags & lexicon.GIVEN_NAME for word in words)


def _is_unknown_name(words: list[Word], first: int, last: int) -> bool:
    """Whether two to four unknown words end a phrase after its title: المتحدث باسم الحكومة [سيموس كيديكوغلو]."""
    return 2 <= last - first <= 4 and all(
        word.kind == NOT_PUNCTUATION
        and not (word.article or word.conjunction or word.preposition or word.flags & ~PERSON_NAME)
        for word in words[first:last]
    )


def _is_unknown_pair(words: list[Word], j: int, last: int) -> bool:
    """Whether a word that is no name by its shape begins one nevertheless: [بيشوا هوراماني] المتحدث باسم الإقليم."""
    if j + 1 >= last or not is_name_word(words, j, True) or not is_name_word(words, j + 1):
        return False
    pair = words[j : j + 2]
    if any(word.flags & ~PERSON_NAME or word.article or word.conjunction or word.preposition for word in pair):
        return False
    return j + 2 == last or words[j + 2].kind == COMMA or bool(words[j + 2].article and words[j + 2].flags & TITLE)


def _is_plain_name(article: Article, j: int, last: int) -> bool:
    """Whether a word that could be a role is a name here: «سفير» the office, «ناصر» the man."""
    word = article.words[j]
    if not word.flags & (lexicon.GIVEN_NAME | lexicon.FAMILY_NAME) or word.article:
        return False
    if phrase_at(article.words, j)[1] & TITLE or is_deputy(article.words, j):
        return False  # أمين سر, مساعد مشرف البرنامج
    before = article.words[j - 1] if j else None
    following = article.words[j + 1] if j + 1 < last else None
    if following is not None and following.conjunction:
        return False  # إمام وخطيب
    named = j + 1 < last and is_name_word(article.words, j + 1, True) and not article.words[j + 1].article
    family = j + 1 < last and article.words[j + 1].article and not article.words[j + 1].flags & (
        lexicon.COMMON | lexicon.ORGANIZATION_HEAD | lexicon.PLACE | lexicon.ROLE_PLURAL | lexicon.DOCUMENT
    )  # fmt: skip
    after_title = before is not None and bool(before.flags & (lexicon.HONORIFIC | lexicon.GIVEN_NAME)) and j > 0
    if word.flags & lexicon.GIVEN_NAME and after_title:
        return True
    return bool(word.flags & lexicon.AMBIGUOUS_ROLE | word.flags & lexicon.RANK) and (named or family)


def _note_kind(mention: Mention, word: Word) -> None:
    if mention.kind is None:
        if word.flags & (lexicon.GROUP | lexicon.ROLE_PLURAL):
            mention.kind, mention.number = "group", "p"
        else:
            mention.kind = "unnamed"
            mention.gender = mention.gender or word.gender  # type: ignore[assignment]


def _name_gender(words: list[Word], first: int, last: int) -> Gender | None:
    for j in range(first, last):
        if words[j].flags & lexicon.GIVEN_NAME:
            return words[j].name_gender  # type: ignore[return-value]
    return None
