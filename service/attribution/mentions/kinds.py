"""What kind of speaker a noun phrase names, and of which gender."""

from typing import Final

from service.attribution.mentions.mention import Mention
from service.attribution.mentions.parts_of_mentions import ends_a_longer_name
from service.attribution.mentions.title import Range
from service.attribution.model import Gender
from service.attribution.names.names_in_article import ends_a_name, name_words
from service.attribution.text.article import Article
from service.attribution.text.shapes_of_names import is_unknown
from service.lexicon import entries as lexicon
from service.lexicon.entries import INSTITUTION, PERSON_NAME, TITLE
from service.lexicon.punctuation import NOT_PUNCTUATION
from service.lexicon.word_sets import word_set
from service.lexicon.words import Word

_MANY_ENDS: Final = ("ون", "ين", "ات")
_BANDS: Final = word_set("kinds.bands")
_IN_LATIN: Final = word_set("kinds.in_latin")
COMPANIES: Final = word_set("kinds.companies")
_BRAND: Final = 2  # words
_MOST_PLACES: Final = 40
OF_THE_FAITH: Final = "الدين"  # what names of men end with
SON_OR_FATHER: Final = ("ابن", "ابو", "ابي", "ابا")  # what men go by: ابن خلدون, أبو مازن


def is_said(word: Word) -> bool:
    """Whether a word is a noun of saying in construct, which is what is said and not who says it: إدانة المغرب."""
    return not (word.flags or word.article or word.pronoun) and any(form.part == "noun" for form in word.cues)


def is_known_name(article: Article, first: int, last: int) -> bool:
    """Whether a name that is also a word, or in no list, is vouched for elsewhere: عن [ظريف], of جواد ظريف."""
    word = article.words[first]
    if last - first == 1 and is_unknown(word):  # كيشيما, of جو كيشيما
        return ends_a_name(article, first, last) and brand_in_full(article, first) is None
    if last - first == 1 and word.article and not word.flags & ~lexicon.NISBA and not word.cues:
        if word.bare in name_words(article):
            return ends_a_longer_name(article, word)  # الشريع, of سعد الشريع
    if last - first == 1 and word.article and word.flags & lexicon.ROLE_PLURAL and not word.form.endswith(_MANY_ENDS):
        return ends_a_name(article, first, last)  # البحارة, of سمير البحارة
    if last - first != 1 or not word.flags & PERSON_NAME or word.flags & (TITLE | lexicon.PREPOSITION):
        return False
    if word.bare not in name_words(article):
        return False
    # المصري after طاهر المصري, though it is a club elsewhere
    return not word.flags & INSTITUTION or ends_a_longer_name(article, word)


def is_band(words: list[Word], j: int, last: int) -> bool:
    """Whether a group of people is no institution: [مجموعة] من المشاركات, but مجموعة من الشركات."""
    if words[j].stem not in _BANDS or words[j].article or j + 2 >= last or words[j + 1].folded != "من":
        return False
    people = words[j + 2]
    if people.flags & (lexicon.GROUP | lexicon.ROLE_PLURAL):
        return True
    return people.article and people.stem[:1] == "م" and people.stem.endswith(("ات", "ين")) and not people.flags


def _ends_a_latin_name(article: Article, at: int) -> bool:
    """Whether a Latin word is the last of a person's name somewhere in the article: [Cook], of Tim Cook."""
    words = article.words
    return any(
        k and words[k - 1].folded.isalpha() and words[k - 1].folded.isascii() for k in article.places(words[at].bare)
    )


def is_company(article: Article, name: Range) -> bool:
    """Whether a name that no list knows is elsewhere that of a company or the like: [أفاست], after شركة أفاست."""
    words = article.words
    if any(w.flags & PERSON_NAME or w.article or w.preposition for w in words[name[0] : name[1]]):
        return False
    if any(word.surface.lower() in _IN_LATIN for word in words[name[0] : name[1]]):
        return True  # Coastal Development Fund
    length = name[1] - name[0]
    if length == 1 and brand_in_full(article, name[0]) is not None:
        return True  # ميرني, of شركة والت ميرني
    if words[name[0]].bare in name_words(article):
        return False
    if length == 1 and words[name[0]].folded.isascii():
        return not _ends_a_latin_name(article, name[0])  # Gartner, but Cook of Tim Cook
    key = [word.folded for word in words[name[0] : name[1]]]
    for at in article.places(words[name[0]].bare):
        if at and words[at - 1].stem in COMPANIES and [word.folded for word in words[at : at + length]] == key:
            return True
    return False


def brand_in_full(article: Article, j: int) -> Range | None:
    """The company's name of two words that a word ends, which no person bears: [والت ميرني], of شركة والت ميرني."""
    words = article.words
    found: Range | None = None
    if words[j].flags & ~lexicon.ORGANIZATION_NAME or words[j].article:
        return None
    for at in article.places(words[j].bare)[:_MOST_PLACES]:
        before = words[at - 1] if at else words[j]
        if at < _BRAND or before.kind != NOT_PUNCTUATION or words[at].preposition or words[at].conjunction:
            continue
        head = words[at - _BRAND]
        if head.stem in COMPANIES and not head.article and _may_open_a_brand(before):
            found = found or (at - 1, at + 1)
        elif before.flags & (lexicon.GIVEN_NAME | TITLE | lexicon.HONORIFIC):
            return None  # جون ميرني, السيد ميرني
    return found


def _may_open_a_brand(word: Word) -> bool:
    """Whether a word behind the noun of a company may be the first of its name: شركة [والت] ميرني, [جنرال] موتورز."""
    if word.article or word.preposition or word.conjunction or word.cues:
        return False
    return not word.flags & ~(PERSON_NAME | lexicon.RANK | lexicon.ORGANIZATION_NAME) or bool(word.flags & lexicon.RANK)


def note_kind(mention: Mention, word: Word) -> None:
    """Set the kind of a mention that has none: a group for many people, [الوزراء], unnamed for one, [الوزير]."""
    if mention.kind is None:
        if word.flags & (lexicon.GROUP | lexicon.ROLE_PLURAL):
            mention.kind, mention.number = "group", "p"
        else:
            mention.kind = "unnamed"
            mention.gender = mention.gender or word.gender  # type: ignore[assignment]


def gender_of_bearer(article: Article, first: int, last: int) -> Gender | None:
    """The gender that a name shows; none where it is but the end of a longer one: إيلين [مارتن]، ستيفن [دي سيلفا]."""
    return None if ends_a_name(article, first, last) else name_gender(article.words, first, last)


def name_gender(words: list[Word], first: int, last: int) -> Gender | None:
    """Gender that the words of a name show, those in ``[first, last)``, or None: f of [مريم] الحداد."""
    if words[first].folded in SON_OR_FATHER:
        return "m"
    if any(words[j].folded == "بنت" for j in range(first, last)):
        return "f"  # شيخة [بنت] سالم
    if last - first > 1 and words[first + 1].folded == OF_THE_FAITH:
        return "m"  # تقي [الدين]
    for j in range(first, last):
        if words[j].flags & lexicon.GIVEN_NAME:
            return words[j].name_gender  # type: ignore[return-value]
    return None
