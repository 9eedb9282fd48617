"""What single words of a noun phrase that names a source are: a surname, a complement, a form of address."""

from typing import Final

from service.attribution.mentions.mention import Mention
from service.attribution.mentions.title import Range, Title
from service.attribution.names.names import is_form_of_address, is_office
from service.attribution.names.names_in_article import name_words
from service.attribution.names.words_of_names import is_name_word
from service.attribution.noun_phrases.binding import CLOSE_TO
from service.attribution.noun_phrases.institutions import ACTS_FOR, DOING, LINKS, starts_name
from service.attribution.noun_phrases.phrase_borders import REGIONS
from service.attribution.text.article import Article
from service.attribution.text.phrases import phrase_at
from service.attribution.text.shapes_of_names import (
    is_unknown,
    is_unknown_name,
    is_unknown_surname,
    unknown_looks_named,
)
from service.attribution.text.verbs_before_names import TAKES_NO_NOUN
from service.lexicon import entries as lexicon
from service.lexicon.entries import INSTITUTION, PERSON_NAME, TITLE
from service.lexicon.punctuation import COMMA, MARK, NOT_PUNCTUATION, SINGLE_MARK
from service.lexicon.word_sets import word_set
from service.lexicon.words import Word

# offices that with the article are no adjectives of a body
OFFICES: Final = word_set("parts_of_mentions.offices")
_FOR_BOTH: Final = word_set("parts_of_mentions.for_both")
PEOPLE: Final = lexicon.UNNAMED | lexicon.GROUP | lexicon.ROLE_PLURAL
_NO_OFFICE: Final = (
    lexicon.HONORIFIC
    | lexicon.RANK
    | lexicon.NISBA
    | lexicon.NATIONALITY
    | lexicon.AMBIGUOUS_ROLE
    | lexicon.PERSON_NAME
)
_ADDRESSING: Final = word_set("parts_of_mentions.addressing")
_MEETING: Final = word_set("parts_of_mentions.meeting")
_SOMEBODY: Final = TITLE | lexicon.HONORIFIC | lexicon.GROUP | lexicon.ROLE_PLURAL
_QUALIFIES: Final = lexicon.NISBA | lexicon.NATIONALITY
_FARTHEST_MET: Final = 20
_OF_A_BODY: Final = word_set("parts_of_mentions.of_a_body")
_NO_EMPLOYERS: Final = word_set("parts_of_mentions.no_employers")
_COUNTING: Final = word_set("parts_of_mentions.counting")
_PAIR: Final = 2  # words
_SOURCES: Final = "مصادر"
_MANY: Final = ("عديد", "كثير")
_PRIZES: Final = ("جايزه", "وسام", "كاس", "درع")
_ACADEMICS: Final = word_set("parts_of_mentions.academics")
_TRADES: Final = word_set("parts_of_mentions.trades")


def is_trade_as_surname(before: Word, word: Word) -> bool:
    """Whether a trade alone behind an academic's title is a surname: الدكتور [النجار], but not الأستاذ المحاضر."""
    if not (before.article and word.article) or before.stem not in _ACADEMICS or word.preposition:
        return False
    return bool(word.flags & lexicon.FAMILY_NAME) or word.stem in _TRADES


def is_at_an_institution(words: list[Word], title: Title) -> bool:
    """Whether many are told to be at one institution: علماء في ناسا، أعضاء البرلمان; not وسطاء السوق."""
    if title.role is None or title.organization is None:
        return False
    head, opening = words[title.role[0]], title.organization[0]
    first = words[opening + (words[opening].kind in (MARK, SINGLE_MARK))]  # باحثون في «معهد الصحراء»
    if not head.flags & lexicon.ROLE_PLURAL or first.stem in _NO_EMPLOYERS:
        return False
    before = words[opening - 1]
    linked = before.folded in LINKS or first.preposition == "ب" or head.stem in _OF_A_BODY
    return linked and bool(first.flags & INSTITUTION)


def are_sources_at_an_institution(words: list[Word], title: Title) -> bool:
    """Whether sources are at an institution: مصادر [في وزارة الصحة]; not مصادر مقربة من الحركة, مصادر الجيش."""
    if title.role is None or title.organization is None or words[title.role[0]].stem != _SOURCES:
        return False
    before, first = words[title.organization[0] - 1], words[title.organization[0]]
    told = words[title.role[0] + 1 : title.role[1]]
    if first.stem in _NO_EMPLOYERS or any(word.stem in CLOSE_TO or word.flags & lexicon.PREPOSITION for word in told):
        return False  # مصادر [على دراية] بالمشروع
    return (before.folded in LINKS or first.preposition == "ب") and bool(first.flags & INSTITUTION)


def counted_noun(words: list[Word], first: int, last: int) -> int:
    """The institutions or documents of which a quantity tells, which is no people then: إحدى [الدراسات], بعض [الصحف].

    The first token where people are counted, or nothing.
    """
    if words[first].article != (words[first].stem in _MANY) or words[first].stem not in _COUNTING:
        return first
    j = first + 1 + (first + 1 < last and words[first + 1].folded == "من")
    if j >= last or words[j].preposition or words[j].conjunction:
        return first
    people = PEOPLE | TITLE | PERSON_NAME
    thing = words[j].flags & (lexicon.DOCUMENT | lexicon.ORGANIZATION_HEAD | lexicon.MEDIA)
    return j if thing and not words[j].flags & people else first


def is_learned(word: Word) -> bool:
    """Whether a word is a form of address of one who has no craft, but for a surname: [الدكتور] الخباز."""
    return word.article and bool(word.flags & lexicon.HONORIFIC) and not word.flags & lexicon.RANK


def officer_met(words: list[Word], first: int, last: int) -> int:
    """Where the officer begins whom the one before meets, of a verb that needs both: استقبل أمير الدولة [الرئيس].

    Not so where somebody else follows whom both titles meet: ``استقبل ولي العهد نائب رئيس الوزراء سالم السفير``.

    Args:
        words: the words of the article.
        first: the first token of the first officer.
        last: the token that the second may not pass.

    Returns:
        The first token of the second officer; ``first`` where nobody is met.
    """
    if is_officer_met(words, first):
        return first + 1
    officer = words[first]
    if not first or not officer.flags & lexicon.ROLE or officer.conjunction or officer.preposition:
        return first
    adjective = words[first + 1].article and words[first + 1].flags & _QUALIFIES  # السفير [الصيني]
    if officer.article and not adjective and words[first + 1].article:
        return first
    verb = words[first - 1].folded
    if verb not in _MEETING and not (verb[0] in "وف" and verb[1:] in _MEETING):
        return first
    for k in range(first + (1 if officer.article else 2), min(last, len(words) - 1)):
        word, before = words[k], words[k - 1]
        if word.kind != NOT_PUNCTUATION or word.conjunction or word.preposition:
            break
        ended = before.article or (before.flags & lexicon.PLACE and not before.flags & TITLE)
        if ended and word.flags & lexicon.ROLE and _is_an_office(word, words[k + 1]):
            return first if _meets_somebody_else(words, k) else k
    return first


def _is_an_office(word: Word, following: Word) -> bool:
    """Whether a word is the office of somebody else than whose office stands before it: [الرئيس], [قائد] القوات."""
    if word.article:
        return word.stem in OFFICES and not word.flags & _NO_OFFICE
    if following.preposition or word.flags & _NO_OFFICE & ~PERSON_NAME:
        return False
    if word.flags & PERSON_NAME and (not following.article or following.flags & (_QUALIFIES | PERSON_NAME)):
        return False  # الوزير [قائد] الحربي
    return following.article or bool(following.flags & (lexicon.PLACE | lexicon.ORGANIZATION_HEAD | lexicon.ROLE))


def _meets_somebody_else(words: list[Word], k: int) -> bool:
    """Whether another person or people follow in the clause behind an office and the name of who bears it."""
    apart = False
    for i in range(k + 1, min(len(words), k + _FARTHEST_MET)):
        word = words[i]
        if word.kind == COMMA:
            apart = True
            continue
        if word.complementizer or (apart and word.conjunction and word.cues) or word.surface in ".؟!:":
            return False
        if word.flags & lexicon.GIVEN_NAME:
            apart = True
        elif word.flags & lexicon.PREPOSITION or word.preposition:
            apart = True
            continue
        elif apart and word.flags & _SOMEBODY and not word.flags & PERSON_NAME:
            before = words[i - 1]
            if before.flags & PERSON_NAME or not before.flags & (lexicon.PREPOSITION | _SOMEBODY):
                return not word.conjunction
    return False


def is_followed_by_another(words: list[Word], first: int, last: int) -> bool:
    """Whether who follows a name is the object of the verb before it: ``ناشد [العلي] رئيس الحكومة التدخل``."""
    if not first or last >= len(words):
        return False
    verb = words[first - 1].folded
    return verb in _ADDRESSING or (verb[0] in "وف" and verb[1:] in _ADDRESSING)


def is_officer_met(words: list[Word], first: int) -> bool:
    """Whether an officer with the article is met by the one before, of a verb that needs both: زار الوزير [السفير]."""
    officer, other = words[first], words[first + 1]
    if not (officer.article and other.article) or other.preposition or other.conjunction:
        return False
    if not officer.flags & lexicon.ROLE or not other.flags & lexicon.ROLE or other.flags & _NO_OFFICE:
        return False
    return is_followed_by_another(words, first, first + 1)


def is_followed_by_object(words: list[Word], first: int, last: int) -> bool:
    """Whether a role with the article behind a title and name is whom the verb before them concerns.

    ``عاتب [الملحن سامي العلي] المطرب``, ``استقبل [المدير سامي العلي] المخرج``; but
    ``قال الطبيب سامي العلي المتحدث باسم المستشفى``.

    Args:
        words: the words of the article.
        first: the first token of the title.
        last: the token after the name.

    Returns:
        Whether it is.
    """
    if not first or last >= len(words) or not words[last].article or words[last].preposition:
        return False
    if words[last].flags & lexicon.SPOKESPERSON or not words[last].flags & lexicon.ROLE:
        return False
    if is_followed_by_another(words, first, last):
        return True
    forms = [form for form in words[first - 1].cues if form.part == "verb"]
    return any(form.frame == "quoted" and "person_object" in form.flags for form in forms)


def form_of_address_end(article: Article, first: int, last: int) -> int:
    """The role after a mere form of address: [سعادة] رئيس المجلس, [معالي] الوزير, [سعادة الدكتور] رئيس الهيئة.

    The first token where a name follows or no form of address stands there.
    """
    words = article.words
    if not is_form_of_address(words, first) or words[first].flags & lexicon.ROLE:
        return first  # أستاذ جراحة القلب: a role with its complement
    if words[first].flags & lexicon.FAMILY_NAME and words[first].bare in name_words(article):
        return first  # ناشد [سعادة] رئيس الحكومة التدخل, where نقولا سعادة is named
    j = first + 1
    while j + 1 < last and words[j].flags & lexicon.HONORIFIC and not words[j].flags & lexicon.ROLE:
        j += 1
    if j >= last or not words[j].flags & lexicon.ROLE:
        return first
    listed = words[j].article and phrase_at(words, j)[1] & TITLE  # معالي [الأمين العام]
    if words[j].flags & PERSON_NAME and not (listed or is_office(words, j, last)):
        return first  # سمو [أمير] البلاد
    return first if j + 1 < last and starts_name(article, j + 1, last) else j


def has_title_of_its_own(words: list[Word], mention: Mention, first: int, last: int) -> bool:
    """Whether the title after a name is that of a second full name right behind it.

    So is one with و between commas: ``التقى وزير الصحة، سامي حداد، [ووزير المالية]، السيد خالد علي``.
    """
    title = mention.titles[-1] if mention.titles else None
    if title is None or title.role is None or mention.name is None or last - first < 2:
        return False
    start, end = mention.name[1], (title.organization or title.role)[1]
    while start < title.role[0] and words[start].flags & PERSON_NAME:
        start += 1
    if words[start].kind == COMMA and words[start + 1].conjunction == "و":
        start += 1
        while end < first and (words[end].kind == COMMA or words[end].flags & lexicon.HONORIFIC):
            end += 1
    if title.role[0] != start or end != first:
        return False
    return bool(words[first].flags & lexicon.GIVEN_NAME and words[first + 1].flags & PERSON_NAME)


def is_complement(words: list[Word], j: int, end: int, last: int) -> bool:
    """Whether a name completes what a role is about, and its bearer follows: المعارض لبقاء [سالم العلي] الأمير نواف.

    So it may complete the place where somebody serves: ``إمام الجامع في حي [النسيم] الشيخ سامي حداد``.
    """
    before = words[j - 1]
    place = before.stem in REGIONS and not before.conjunction
    if before.article or not (place or (before.folded[0] in "لب" and not before.flags & ~lexicon.COMMON)):
        return False
    return any(words[k].article and words[k].flags & (lexicon.HONORIFIC | lexicon.RANK) for k in range(end, last - 1))


def is_done_to_them(word: Word) -> bool:
    """Whether a deed with ل or ب, which a name completes, is what another's title is about: المطالب [بإقالة] فلان."""
    if word.flags != lexicon.COMMON or word.article or word.conjunction or word.folded[0] not in "لب":
        return False
    return word.folded not in lexicon.entries()


def is_foreign_given(words: list[Word], first: int, j: int) -> bool:
    """Whether the one word before a name is a given name that no list knows: [هيون] جيو بارك."""
    if j - first != 1:
        return False
    word = words[first]
    plain = word.kind == NOT_PUNCTUATION and not (word.flags or word.article or word.preposition or word.conjunction)
    return plain and not (word.cues or word.complementizer) and not words[j].article and 2 < len(word.folded) < 7


def are_two(words: list[Word], name: Range) -> bool:
    """Whether a name is that of two who share the family's: كاثرين وأليكس بوفير."""
    return any(words[k].conjunction == "و" and words[k].flags & lexicon.GIVEN_NAME for k in range(name[0] + 1, name[1]))


def are_two_surnames(article: Article, first: int, last: int) -> bool:
    """Whether a phrase is two surnames and nothing besides: [السالمي والجهيني]."""
    words = article.words
    if last - first != _PAIR or words[first].conjunction or words[first + 1].conjunction != "و":
        return False
    return _is_alone_a_surname(article, first) and _is_alone_a_surname(article, first + 1)


def _is_alone_a_surname(article: Article, j: int) -> bool:
    """Whether a word is listed as a surname and as nothing else, is like a name, or ends somebody's name elsewhere."""
    word = article.words[j]
    if word.preposition or word.kind != NOT_PUNCTUATION or word.flags & (lexicon.HONORIFIC | INSTITUTION):
        return False
    if word.flags & lexicon.FAMILY_NAME and not word.flags & ~(PERSON_NAME | lexicon.NISBA):
        return True
    if is_unknown(word):
        return unknown_looks_named(word)
    return word.bare in name_words(article) and ends_a_longer_name(article, word)  # حداد, though a trade


def ends_a_longer_name(article: Article, word: Word) -> bool:
    """Whether a word is the last of a longer name somewhere in the article: [الملا], of بدر الملا."""
    return (word.bare,) in article.name_ends


def is_for_both(words: list[Word], titles: list[Title]) -> bool:
    """Whether a woman bears the last of some titles in the masculine too: النائب, العضو, العقيد."""
    role = titles[-1].role if titles else None
    return role is not None and words[role[0]].stem in _FOR_BOTH


def is_of_the_institution(words: list[Word], mention: Mention, j: int) -> bool:
    """Whether a participle tells what the institution before it does: مدرب النادي [المنافس] في الدوري."""
    office = words[j].stem == "قايم" and j + 1 < len(words) and words[j + 1].folded in ACTS_FOR
    if office or words[j].stem not in DOING or not words[j].article or not mention.titles:
        return False
    where = mention.titles[-1].organization
    return where is not None and where[1] == j


def is_told_who_it_is(words: list[Word], j: int, last: int) -> bool:
    """Whether a word that no list knows, right behind a verb of saying, is told who it is: قال [مرثوش] لاعب الفريق."""
    if not j or j + 1 >= last or not (is_unknown(words[j]) or is_unknown_surname(words[j])):
        return False
    at = j + 1 + (words[j + 1].kind == COMMA and j + 2 < last)
    role = words[at]
    if not role.flags & lexicon.ROLE or role.conjunction or role.preposition:
        return False
    governs = at + 1 < last and words[at + 1].kind == NOT_PUNCTUATION and not words[at + 1].preposition
    if role.flags & lexicon.AMBIGUOUS_ROLE and (role.article or not governs or words[at + 1].conjunction):
        return False
    if at > j + 1 and words[j].form.endswith("ون") and not role.flags & lexicon.ROLE_PLURAL:
        return any(form.part == "verb" and form.frame == "say" for form in words[j - 1].cues)  # قال [أوغون]، مدير
    if not words[j].article and role.article and not unknown_looks_named(words[j]):
        return False  # ذكر [مساكنو] المدير
    verbs = [form for form in words[j - 1].cues if form.part == "verb" and form.frame == "say"]
    return any(form.lemma in TAKES_NO_NOUN for form in verbs) or (bool(verbs) and unknown_looks_named(words[j]))


def is_prize(words: list[Word], j: int, last: int) -> bool:
    """Whether a word completes a prize before a full name: الحائز على جائزة [نوبل] سامي حداد."""
    if words[j - 1].stem not in _PRIZES or words[j - 1].article or words[j].article or j + 2 >= last:
        return False
    return bool(words[j + 1].flags & lexicon.GIVEN_NAME) or is_unknown_name(words, j + 1, j + 3)


def is_whose_relative(words: list[Word], first: int, j: int) -> bool:
    """Whether a given name with ل, though a name as it stands, tells whose relative is meant: الشقيق الأكبر [لحسن]."""
    word = words[j]
    if j == first or word.folded[0] != "ل" or not words[j - 1].article:
        return False
    whose = lexicon.entries().get(word.folded[1:])
    if whose is None or not whose.flags & lexicon.GIVEN_NAME:
        return False
    kin = words[j - 1] if j - 1 == first or words[j - 1].flags & lexicon.KIN else words[j - 2]
    return kin.article and bool(kin.flags & lexicon.KIN)


def is_unknown_pair(words: list[Word], j: int, last: int) -> bool:
    """Whether a word that is no name by its shape begins one nevertheless: [بيشوا هوراماني] المتحدث باسم الإقليم."""
    if j + 1 >= last or not is_name_word(words, j, True):
        return False
    given, surname = words[j], words[j + 1]
    behind = words[j + 2] if j + 2 < last else None
    apposed = behind is not None and not behind.conjunction and bool(behind.flags & TITLE)
    apart = apposed or (j > 0 and words[j - 1].kind == COMMA)  # رئيس الشركة، [هاين شنريون]
    unknown = is_unknown(given) and (is_unknown_surname(surname) or (apart and is_unknown(surname)))
    if not unknown:  # المدير، [زيين الحطوش], يضيف [جاون ضمون] تاجر
        if not is_name_word(words, j + 1):
            return False
        if any(w.flags & ~PERSON_NAME or w.article or w.conjunction or w.preposition for w in (given, surname)):
            return False
    return behind is None or behind.kind == COMMA or (apposed and (unknown or behind.article))
