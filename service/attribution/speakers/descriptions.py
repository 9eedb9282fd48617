"""Descriptions without a name: what of them tells who is meant, and which only point back."""

from typing import Final

from service.attribution.mentions.marked_names import is_one_of_bodies
from service.attribution.mentions.mention import Mention
from service.attribution.mentions.name_comparison import name_key
from service.attribution.mentions.title import Range
from service.attribution.model import Kind
from service.attribution.noun_phrases.institutions import organization_end
from service.attribution.noun_phrases.noun_phrases import AGENCY, NEWS
from service.attribution.noun_phrases.phrase_ages import tells_age
from service.attribution.noun_phrases.styles import ADDRESSED, IN_THE_NAME_OF
from service.attribution.speakers.own_names import own_name
from service.attribution.text.article import Article
from service.attribution.text.phrases import phrase_at
from service.lexicon import entries as lexicon
from service.lexicon.punctuation import (
    COMMA,
    MARK,
    NOT_PUNCTUATION,
    OPENING_BRACKET,
    SINGLE_MARK,
)
from service.lexicon.word_sets import word_set
from service.lexicon.words import Word

_LED_BY: Final = ("برياسه", "بقياده", "بزعامه", "باشراف")
_ACCOUNTS: Final = ("صفحه", "حساب", "موقع")
_OF_AN_ACCOUNT: Final = ("الالكتروني", "الرسمي", "الرسميه")  # موقع الجامعة [الإلكتروني]
_FARTHEST_OWNER: Final = 4
_LONG_NAME: Final = 4
_LONGEST_ACRONYM: Final = 6
_LONGEST_SHORT_NAME: Final = 3
_LONGEST_NAME: Final = 6
_MOST_STYLES: Final = 8  # معالي وزير الصحة ووزير البيئة بالإنابة الدكتور
_BELONGING: Final = word_set("descriptions.belonging")
_HONOURED: Final = lexicon.HONORIFIC | lexicon.RANK
_STANDING: Final = ("معارض", "معارضه", "حاكم", "حاكمه", "محظور", "محظوره", "منحل", "منحله")
_NO_NAMES: Final = word_set("descriptions.no_names")
_SAME: Final = word_set("descriptions.same")
_PSYCHE: Final = ("النفس", "الذات")
# the titles whose bearers are addressed with a style, though it does not stand before each of them
_BEARERS: Final = {
    "سمو": word_set("descriptions.highnesses"),
    "جلاله": word_set("descriptions.majesties"),
    "معالي": word_set("descriptions.excellencies"),
    "فخامه": word_set("descriptions.presidents"),
}
TRUSTED: Final = word_set("descriptions.trusted")
POINTING: Final = ADDRESSED | word_set("descriptions.pointing")
OFFICIALS: Final = word_set("descriptions.officials")
ANYBODY: Final = word_set("descriptions.anybody")
GENERIC: Final = OFFICIALS | word_set("descriptions.generic")


class Description:
    """A mention without a personal name as it is compared with what the article tells elsewhere.

    ``span`` is what of it tells who is meant, ``key`` the words of that, ``head`` the stem of its head noun.
    """

    def __init__(self, article: Article, mention: Mention, span: Range) -> None:
        self.mention = mention
        self.kind: Kind = mention.kind or "unnamed"
        self.span = span
        self.key = name_key(article, span)
        self.head = article.words[mention.head].stem if mention.head >= 0 else self.key[0] if self.key else ""
        self.definite = mention.head >= 0 and article.words[mention.head].article


def is_generic(article: Article, span: Range) -> bool:
    """Whether a description only points back: المتحدث، ذات المصدر، المسؤول نفسه."""
    rest = [w for w in article.words[span[0] : span[1]] if w.folded not in _SAME]
    if len(rest) == 2 and rest[1].article and _tells_apart(rest[1]):
        return rest[0].stem == "مصدر" and rest[0].article  # المصدر السعودي
    if len(rest) != 1:
        return False
    return rest[0].folded in POINTING or (rest[0].stem in GENERIC and rest[0].article)


def _tells_apart(word: Word) -> bool:
    """Whether an adjective tells one source from another: المصدر [السعودي], المصدر [المطلع]."""
    return bool(word.flags & (lexicon.NATIONALITY | lexicon.NISBA)) or word.stem in TRUSTED


def points_back(article: Article, mention: Mention) -> bool:
    """Whether a mention is nothing but a form of address with a pronoun: معاليه."""
    first, last = mention.span
    return last - first == 1 and article.words[first].folded in POINTING


def style_of(address: str) -> str:
    """The style in a form of address with a pronoun: سمو of سموه, سعادة of سعادته; empty for ضيفنا."""
    bare = address.removesuffix("ها") if address.endswith("ها") else address.removesuffix("ه")
    if bare == address:
        return ""
    return bare[:-1] + "ه" if bare.endswith("ت") else bare


def bearers_of(style: str) -> frozenset[str]:
    """A style and the titles of those who have it: سمو, أمير, أميرة."""
    return _BEARERS.get(style, frozenset()) | {style}


def has_style(words: list[Word], name: Range, style: str) -> bool:
    """Whether a style, or the title of one who has it, stands before a name: ``صاحب السمو الملكي الأمير [سالم]``."""
    bearers = bearers_of(style)
    for k in range(name[0] - 1, max(-1, name[0] - _MOST_STYLES - 1), -1):
        if words[k].bare in bearers:
            return True
        if words[k].kind != NOT_PUNCTUATION or words[k].flags & lexicon.VERB:
            return False
    return False


def core(article: Article, mention: Mention) -> Range:
    """The span of a description without honorifics before it and relative matter after it."""
    words = article.words
    first, last = mention.span
    marked = article.opened.get(first)
    if marked is not None:
        from_somewhere = marked.closing + 2 == last and _is_from_somewhere(words[last - 1])
        if from_somewhere or is_one_of_bodies(words, marked.closing, last):
            return marked.first, marked.last  # «الضحى» [الكويتية], «سونكو» [إحدى أكبر شركات] النفط
        body = mention.kind == "organization" and marked.first <= mention.head < marked.last
        if body and marked.closing + 1 < last and words[marked.closing + 1].article:
            return marked.first, marked.last  # «هيئة الأسرى» [التابعة للمنظمة], «مركز الأمل» [الحقوقي]
    if mention.head > first:
        first = mention.head
    closed = article.closed.get(last - 1)
    if closed is not None and closed.opening < first < last - 1:
        last -= 1  # «سبق» without its marks
    while first < last - 1 and (words[first].flags & lexicon.DEMONSTRATIVE or words[first].kind != NOT_PUNCTUATION):
        if words[first].kind in (MARK, SINGLE_MARK):
            stretch = article.opened.get(first)
            if stretch is not None and stretch.closing == last - 1:
                return stretch.first, stretch.last
        first += 1
    last = _before_participle(words, first, last) if mention.kind == "organization" else last
    if words[first].number == "d":
        return first, last  # صحيفتا «الضحى» و«العصر»
    comma = next((k for k in range(first + 2, last) if _sets_apart(words, k, mention.kind)), last)
    if comma < last and words[comma].kind == OPENING_BRACKET and words[comma - 1].folded == IN_THE_NAME_OF:
        comma = next((k for k in range(comma + 1, last) if words[k].kind == COMMA), last)  # متحدث باسم [(نور الغد)]
    if mention.kind == "document":  # دراسة حديثة [للأستاذ سالم العلي]
        comma = next(
            (k for k in range(first + 1, comma) if words[k].preposition == "ل" and words[k].flags & _HONOURED), comma
        )
    if words[first].flags & (lexicon.MEDIA | lexicon.ORGANIZATION_HEAD | lexicon.GROUP):
        called = None if words[first].article else own_name(article, first, comma)
        if called is not None:
            return called
    if words[first].flags & lexicon.ORGANIZATION_HEAD and _short_name(article, (first, comma)) is not None:
        return first, article.closed[comma - 1].opening  # الاتحاد الجزائري لكرة القدم «الفاف»
    last = next((k for k in range(first + 1, comma) if tells_age(words, k)), comma)
    if last < comma and mention.kind == "unnamed":
        return first, last  # الفرنسي [البالغ 32 عاما], who was named before
    if words[first].flags & (lexicon.MEDIA | lexicon.ORGANIZATION_HEAD):
        for k in range(first + 1, min(comma, first + _LONGEST_NAME)):  # صحيفة «الغد» is known as الغد
            stretch = article.opened.get(k)
            if stretch is not None and k - 1 > first and (words[k - 1].preposition or words[k - 1].folded == "في"):
                break  # الشركة المشغلة للغواصة «تيتان», وزارة الداخلية في «حلب»
            if words[k].flags & lexicon.ROLE and not words[k].article:
                break  # مكتب [رئيس] حزب «الغد»
            if stretch is not None and stretch.closing < comma:
                if _is_named_before(words, first, k):
                    return first, k  # منظمة العفو الدولية «أمنستي»
                return stretch.first, stretch.last
            if words[k].kind == OPENING_BRACKET and k == first + 1:
                closing = next((c for c in range(k, comma) if words[c].surface == ")"), 0)
                if closing:
                    return k + 1, closing
    return _whose_account(article, first, comma) or (first, comma)


def _sets_apart(words: list[Word], j: int, kind: Kind | None) -> bool:
    """Whether a comma or bracket ends what a description says, and holds no share of many: الثلثان [(62%)] من الناس."""
    if words[j].kind == OPENING_BRACKET:
        return kind != "group" or j + 1 >= len(words) or not words[j + 1].folded[:1].isdigit()
    return words[j].kind == COMMA


def _whose_account(article: Article, first: int, last: int) -> Range | None:
    """The institution whose page, account or site speaks: صفحة [نادي الشمس], الحساب الرسمي [لوزارة] الصحة."""
    words = article.words
    if words[first].stem not in _ACCOUNTS:
        return None
    for k in range(first + 1, min(last, first + _FARTHEST_OWNER)):
        owner = words[k]
        if owner.flags & (lexicon.ORGANIZATION_HEAD | lexicon.ORGANIZATION_NAME):
            whose = owner.preposition == "ل" if words[first].article else k == first + 1
            if not whose or owner.flags & lexicon.MEDIA:
                return None
            end = organization_end(article, k, last)
            return k, end - (end > k + 2 and words[end - 1].folded in _OF_AN_ACCOUNT)
    return None


def _before_participle(words: list[Word], first: int, last: int) -> int:
    """The token before which an institution is told, and not what it does or whose it is: الغد [المقربة من الحكومة].

    Nor by whom it is led: ``اللجنة الوطنية [برئاسة] سالم العلي``.
    """
    led = next((k for k in range(first + 1, last - 1) if words[k].folded in _LED_BY), last)
    if led < last and words[led + 1].flags & (lexicon.TITLE | lexicon.PERSON_NAME):
        return led  # but برئاسة الجمهورية
    for k in range(first + 2, last - 1):
        following = words[k + 1]
        governed = following.preposition or following.flags & lexicon.PREPOSITION or following.folded[0] in "لب"
        if words[k].article and words[k].stem in _BELONGING and governed:
            return k
    return last


def _is_from_somewhere(word: Word) -> bool:
    """Whether an adjective tells where somebody is from or stands: «الغد» [الأردنية], «جبهة الخلاص» [المعارضة]."""
    return word.article and (bool(word.flags & lexicon.NATIONALITY) or word.stem in _STANDING)


def without_pointing(article: Article, span: Range) -> Range:
    """The span of a description without the words that only point back: الجريدة [ذاتها]، الموقع [المذكور]."""
    first, last = span
    if last - first == 2 and article.words[last - 1].article and not article.words[first].article:
        return span  # زملاء المذكور
    while last - first > 1 and article.words[last - 1].bare in _SAME and article.words[last - 1].folded not in _PSYCHE:
        last -= 1  # but أستاذة علم [النفس]
    return first, last


def _short_name(article: Article, span: Range) -> Range | None:
    """The short name in marks at the end of an institution's long one: الاتحاد الجزائري لكرة القدم «[الفاف]»."""
    marked = article.closed.get(span[1] - 1)
    if marked is None or marked.last - marked.first != 1 or marked.opening - span[0] < _LONG_NAME:
        return None
    named = article.words[span[0] : marked.opening]
    if named[-1].flags & lexicon.ORGANIZATION_HEAD and not named[-1].article:
        return None  # مكتب رئيس حزب «الغد»
    if phrase_at(article.words, span[0])[1] & lexicon.MEDIA or named[0].flags & lexicon.MEDIA:
        if named[0].stem != AGENCY or any(word.stem in NEWS for word in named):
            return None  # وكالة الأنباء الروسية الرسمية «سبوتنيك», but الوكالة الوطنية لتحسين السكن «عدل»
    return marked.first, marked.last


def _is_named_before(words: list[Word], first: int, opening: int) -> bool:
    """Whether an institution's name is whole before what stands in marks: حركة التحرير الوطني [«الفجر»].

    One is that is listed, or whose noun is completed by at least two words with the article; of a medium one of them
    is a nationality.
    """
    size, listed = phrase_at(words, first)
    if size == opening - first and listed & lexicon.ORGANIZATION_NAME:
        return True
    head, rest = words[first], words[first + 1 : opening]
    if len(rest) < 2 or not all(word.article for word in rest) or rest[-1].preposition:
        return False
    return bool(head.flags & lexicon.ORGANIZATION_HEAD) and (
        not head.flags & lexicon.MEDIA or any(word.flags & lexicon.NATIONALITY for word in rest)
    )


def acronym(article: Article, span: Range) -> Range | None:
    """The short name in brackets or marks after an institution's: منظمة الغذاء العربية (مغع)."""
    words = article.words
    short = _short_name(article, span)
    if short is not None:
        return short
    marked = next((article.opened[k] for k in range(span[0] + 2, span[1]) if k in article.opened), None)
    if marked is not None and marked.closing + 1 == span[1] and marked.last - marked.first <= _LONGEST_SHORT_NAME:
        if _is_named_before(words, span[0], marked.opening):
            return marked.first, marked.last
    last = min(len(words), span[1] + _LONGEST_ACRONYM)
    opening = next((k for k in range(span[0] + 2, min(last, span[1] + 1)) if words[k].kind == OPENING_BRACKET), 0)
    closing = next((k for k in range(opening, last) if words[k].surface == ")"), 0) if opening else 0
    if not opening or all(word.folded in _NO_NAMES for word in words[opening + 1 : closing]):
        return None  # حراك المعلمين (مستقل), منظمة الساحل (غير حكومية)
    return (opening + 1, closing) if closing > opening + 1 and closing - opening <= 8 else None
