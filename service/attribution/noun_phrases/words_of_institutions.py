"""What single words in the name of an institution are: a trade, a brand, an adjective, what its members are."""

from typing import Final

from service.attribution.noun_phrases.binding import has_pronoun
from service.attribution.noun_phrases.phrase_borders import is_tanwin
from service.attribution.text.phrases import phrase_at
from service.attribution.text.shapes_of_names import NOUN_SHAPE
from service.lexicon import entries as lexicon
from service.lexicon.entries import INSTITUTION, PERSON_NAME, TITLE
from service.lexicon.punctuation import NOT_PUNCTUATION
from service.lexicon.word_sets import word_set
from service.lexicon.words import THIRD_PERSON, Word

_SHORTEST_SHOWN: Final = 4
_BANDS: Final = ("متمرده", "مسلحه", "معارضه", "متطرفه")
_ARMS: Final = word_set("words_of_institutions.arms")
_UNITS: Final = ("لواء", "كتيبه", "فوج", "فرقه", "سريه")
_MANY: Final = lexicon.ROLE_PLURAL | lexicon.GROUP
_OF_AN_OFFICE: Final = word_set("words_of_institutions.of_an_office")
_COMPANIES: Final = word_set("words_of_institutions.companies")
_PROPER: Final = lexicon.PLACE | lexicon.ORGANIZATION_NAME | PERSON_NAME
_OBJECTS: Final = lexicon.DOCUMENT | lexicon.SPEECH | lexicon.ORGANIZATION_HEAD


def is_of_an_office(words: list[Word], j: int) -> bool:
    """Whether an adjective of a man's office stands behind its institution: مبعوث الأمم المتحدة [الخاص] إلى اليمن.

    Args:
        words: all words of the article.
        j: the token of the adjective, not the first.
    """
    word, before = words[j], words[j - 1]
    return word.stem in _OF_AN_OFFICE and word.article and before.article and before.form[-1] == "ة"


def tells_of_its_members(words: list[Word], first: int, j: int) -> bool:
    """Whether an adjective in the nominative is of the many before an institution: نواب الحزب [المستقيلون]."""
    if first == 0 or not words[j].form.endswith("ون") or words[j].conjunction or words[j - 1].number == "p":
        return False
    return words[first - 1].flags & _MANY != 0 and not words[first - 1].article


def is_named_in_full(words: list[Word], first: int, j: int, size: int) -> bool:
    """Whether words say already which institution is meant, by a listed name or a nationality."""
    if j == first + size:
        flags = phrase_at(words, first)[1] if size > 1 else words[first].flags
        return bool(flags & lexicon.ORGANIZATION_NAME) and not flags & (lexicon.ORGANIZATION_HEAD | lexicon.PLACE)
    last = words[j - 1]
    adjective = last.article and last.stem.endswith(("ي", "يه"))  # and no people: الأطباء العرب
    return bool(adjective and last.flags & lexicon.NATIONALITY and words[j - 2].article)


def is_accused_state(words: list[Word], j: int) -> bool:
    """Whether a state without a clitic follows an adjective, and what it is accused of by ب: المكتب الإعلامي [مصر]."""
    word, before = words[j], words[j - 1]
    if not (before.article and before.flags & lexicon.NISBA and word.flags & lexicon.COUNTRY) or j + 1 >= len(words):
        return False
    return words[j + 1].folded[0] == "ب" and not (word.article or word.preposition or word.conjunction)


def counts_people(words: list[Word], j: int) -> bool:
    """Whether a number behind a definite word counts people, which no name does: احتجزت الشرطة الوطنية [35] امرأة."""
    if j + 1 >= len(words) or not words[j - 1].article:
        return False
    people = words[j + 1].flags & (lexicon.UNNAMED | lexicon.ROLE | lexicon.GROUP | lexicon.ROLE_PLURAL)
    return bool(people) and not words[j + 1].article


def is_qualified_rank(words: list[Word], j: int) -> bool:
    """Whether what may be a body too is an officer's rank by the word behind it: الفريق [الركن], اللواء [الطيار]."""
    size, phrase = phrase_at(words, j)
    return size > 1 and bool(phrase & lexicon.RANK)


def opens_a_relative(words: list[Word], j: int) -> bool:
    """Whether a relative clause begins at a token, or after one adjective: [الكبير الذي] تؤديه."""
    if j + 1 < len(words) and words[j].article and not words[j].flags & lexicon.RELATIVE:
        j += 1
    return j < len(words) and bool(words[j].flags & lexicon.RELATIVE) and not words[j].flags & lexicon.PREPOSITION


def is_a_title_before_a_name(words: list[Word], j: int) -> bool:
    """Whether what may be a role is one, by its adjective and the full name after it: [الحكم الدولي] سالم العلي."""
    word = words[j]
    if not (word.article and word.flags & TITLE) or word.conjunction or word.preposition or j + 3 >= len(words):
        return False
    adjective = words[j + 1].article and words[j + 1].stem.endswith(("ي", "يه")) and not words[j + 1].preposition
    if word.flags & lexicon.NISBA or not adjective:
        return False
    if words[j + 1].preposition:
        return False  # اللجنة التنفيذية [للملتقى] سالم العلي
    given, family = words[j + 2], words[j + 3]
    return bool(given.flags & lexicon.GIVEN_NAME and family.flags & PERSON_NAME) and not given.article


def is_an_international(words: list[Word], j: int) -> bool:
    """Whether a nationality and a name follow, so that الدولي tells of a player: الدولي [المغربي سالم] العلي."""
    if j + 1 >= len(words) or not (words[j].article and words[j].flags & lexicon.NATIONALITY):
        return False
    return bool(words[j + 1].flags & lexicon.GIVEN_NAME) and not words[j + 1].article


def is_adjective(words: list[Word], j: int, limit: int) -> bool:
    """Whether a family name with the article is an adjective of the noun before it: الهلال [الأحمر] السعودي.

    Before a full name it is no name of its own: اتحاد النقل [البري] سامي حداد.
    """
    if _is_of_a_body_and_place(words, j, limit):
        return True
    if not (words[j].article and words[j - 1].article) or words[j].flags & lexicon.GIVEN_NAME or j + 1 >= limit:
        return False
    following = words[j + 1]
    if following.flags & lexicon.GIVEN_NAME and not following.article and words[j - 1].form[-1] != "ة":
        return j + 2 < limit and not words[j - 1].flags & (TITLE | lexicon.HONORIFIC | PERSON_NAME)
    return bool(following.flags & lexicon.NATIONALITY or following.preposition)


def _is_of_a_body_and_place(words: list[Word], j: int, limit: int) -> bool:
    """Whether an adjective of a body stands behind the place that completes it, before a name: أمانة عمان [الكبرى]."""
    if j < 2 or j + 2 >= limit or not words[j].article or not words[j - 1].flags & lexicon.PLACE:
        return False
    body, given = words[j - 2], words[j + 1]
    if not body.flags & lexicon.ORGANIZATION_HEAD or body.article or words[j].conjunction or words[j].preposition:
        return False
    if not given.flags & lexicon.GIVEN_NAME or given.article or given.flags & lexicon.NAME_PART:
        return False
    return (body.form[-1] == "ة") == words[j].form.endswith(("ة", "ى", "اء"))


def is_of_a_thing(words: list[Word], j: int) -> bool:
    """Whether what may be a woman's craft is a field by the thing behind it: هيئة الاتصالات [وتقنية المعلومات]."""
    if not words[j].flags & lexicon.AMBIGUOUS_ROLE or j + 1 >= len(words) or not words[j + 1].article:
        return False
    return not words[j + 1].flags & (TITLE | lexicon.HONORIFIC | PERSON_NAME | INSTITUTION)


def is_with_bi(word: Word) -> bool:
    """Whether a common word is ب with a noun, and not a noun that begins with ب: بتوقف, but not بدء."""
    listed = lexicon.entries()
    return word.folded[0] == "ب" and word.folded not in listed and word.folded[1:] in listed


def is_purpose(words: list[Word], j: int, limit: int) -> bool:
    """Whether an unknown word with ل says what an institution is for: الهيئة العليا [لمتابعة] شؤون الأسرى."""
    if words[j].flags & lexicon.PLACE:
        return False  # مصرف [لبنان] العقيد سالم
    return words[j].folded[0] == "ل" and len(words[j].folded) > 4 and j + 1 < limit and bool(
        words[j + 1].article or words[j + 1].flags & (lexicon.COMMON | lexicon.ORGANIZATION_HEAD | lexicon.PLACE)
    )  # fmt: skip


def is_for_a_deed(words: list[Word], j: int) -> bool:
    """Whether a noun with ل tells what an institution does, and not what it is for: تستعد شركة النور [لطرح] هاتف جديد.

    Its object is indefinite, or the institution's own: ``لإلغاء رحلاتها``, but ``لصناعة السيارات``.
    """
    deed = words[j]
    if deed.folded[0] != "ل" or deed.article or deed.flags & _PROPER or j + 1 >= len(words):
        return False
    what, behind = words[j + 1], words[j + 2] if j + 2 < len(words) else words[j + 1]
    if what.article or what.kind != NOT_PUNCTUATION or what.preposition:
        return False
    if has_pronoun(what) and what.folded.endswith(THIRD_PERSON):
        return True
    named = what.flags & lexicon.NAME_IS_WORD and not behind.flags & ~(lexicon.COMMON | lexicon.VERB)  # هاتف جديد
    thing = what.flags & lexicon.COMMON and not what.flags & ~(lexicon.COMMON | lexicon.DOCUMENT)
    if not (named or thing) or what.conjunction:
        return False
    definite = behind.article or behind.flags & _PROPER
    return not definite and behind.kind == NOT_PUNCTUATION and not behind.flags & (lexicon.ROLE | lexicon.HONORIFIC)


def is_brand(words: list[Word], first: int) -> bool:
    """Whether what follows the noun of a company is a name that stands by itself: شركة [نورال]."""
    brand = words[first + 1]
    known = brand.flags & lexicon.ORGANIZATION_NAME and not brand.flags & (lexicon.NAME_IS_WORD | PERSON_NAME)
    unknown = not (brand.flags or brand.cues) and NOUN_SHAPE.fullmatch(brand.form) is None
    proper = known or unknown
    return words[first].stem in _COMPANIES and bool(proper) and not (brand.article or brand.preposition)


def is_object_of_a_deed(word: Word) -> bool:
    """Whether an indefinite noun is what was done, and no part of a company's name: زيادة, أرباحا, صفقة."""
    if word.article or word.conjunction or word.preposition or word.flags & lexicon.GIVEN_NAME:
        return False
    if is_tanwin(word) or is_plain_noun(word):
        return True
    if word.flags & lexicon.NAME_IS_WORD:
        return word.form[-1] == "ة"
    plain = word.flags == lexicon.COMMON and word.form[-1] == "ا"
    return plain or bool(word.flags & _OBJECTS and not word.flags & ~_OBJECTS)


def is_proper(word: Word) -> bool:
    """Whether a word is a name of a place or institution and nothing else: what follows it does not go on with it."""
    if word.flags & lexicon.COUNTRY and not word.flags & (PERSON_NAME | lexicon.NATIONALITY):
        return True  # منتخب [قطر], though a diameter too
    return bool(word.flags & (lexicon.PLACE | lexicon.ORGANIZATION_NAME)) and not word.flags & (
        lexicon.NAME_IS_WORD | PERSON_NAME | lexicon.NATIONALITY
    )


def qualifies(before: Word, word: Word) -> bool:
    """Whether an adjective that is also a role tells of the thing before it: أستاذ العلوم [السياسية]."""
    if not (word.article and before.article) or before.flags & (TITLE | lexicon.HONORIFIC | PERSON_NAME):
        return False
    if before.form.endswith("ة") and word.stem.endswith("ي"):
        return False  # بدأ المرافعة [المحامي] سالم العلي
    return word.stem.endswith(("ي", "يه")) and not word.conjunction


def is_plain_noun(word: Word) -> bool:
    """Whether a noun without article, conjunction or preposition cannot go on a definite phrase."""
    return bool(word.flags & lexicon.COMMON) and not (
        word.article or word.folded[0] in "بلكوف" or word.flags & ~(lexicon.COMMON | lexicon.NISBA)
    )


def is_full_name(words: list[Word], first: int, last: int) -> bool:
    """Whether words are a given name and a family name, and nothing else besides: عز الدين الفالح."""
    given = words[first].flags & lexicon.GIVEN_NAME or phrase_at(words, first)[1] & lexicon.GIVEN_NAME
    other = INSTITUTION | lexicon.COMMON
    return (
        bool(given)
        and last - first > 1
        and not any(word.flags & other or word.preposition or word.conjunction for word in words[first:last])
    )


def is_what_they_show(words: list[Word], first: int, last: int) -> bool:
    """Whether marked words are what somebody shows, as no name is: أعلن الحزب «[استنكاره الشديد]» لما جرى."""
    noun, adjective = words[first], words[last - 1]
    if last - first != 2 or not noun.form.endswith(THIRD_PERSON) or len(noun.form) < _SHORTEST_SHOWN:
        return False
    return adjective.article and not noun.flags & _PROPER


def is_band_of_its_kind(words: list[Word], j: int) -> bool:
    """Whether what a woman may be is an adjective of a body, since nobody is named behind it: الجماعة [المتمردة]."""
    body, word = words[j - 1], words[j]
    if not body.flags & lexicon.ORGANIZATION_HEAD or body.form[-1] != "ة" or word.form[-1] != "ة":
        return False
    if word.conjunction or word.preposition or not word.flags & lexicon.ROLE or word.stem not in _BANDS:
        return False
    return j + 1 >= len(words) or not words[j + 1].flags & PERSON_NAME


def is_arm(words: list[Word], j: int) -> bool:
    """Whether a word tells with what a unit of an army fights, behind its number: اللواء الخامس [مشاة], 35 [مدرع]."""
    word, number = words[j], words[j - 1]
    if j < 2 or word.stem not in _ARMS or word.article or word.conjunction or word.preposition:
        return False
    return words[j - 2].stem in _UNITS and bool(number.article or number.flags & lexicon.NUMBER)
