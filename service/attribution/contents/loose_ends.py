"""What does not belong to a content at its edges: links, a lone mark, the place where words are found."""

from typing import Final

from service.attribution.reports.reports import BARE, Report
from service.attribution.text.article import Article
from service.lexicon import entries as lexicon
from service.lexicon.punctuation import COLON, COMMA, DASH, FULL_STOP, MARK, OPENING_BRACKET
from service.lexicon.word_sets import word_set
from service.lexicon.words import Word

LINKING: Final = word_set("loose_ends.linking")
_LONGEST_REFERENCE: Final = 14
_SHORTEST_CITED: Final = 4
_LONGEST_AUTHORITY: Final = 8
_PARTING: Final = (COMMA, DASH, FULL_STOP)
_RECORDED: Final = ("رواه", "اخرجه")
_LONGEST_CREDIT: Final = 3
_AGENCIES: Final = ("الفرنسيه", "الاوروبيه", "الالمانيه", "الاسبانيه", "رويترز", "اسوشيتدبرس", "ارشيف")
_ARCHIVE: Final = "ارشيف"
_VERSE_MARKS: Final = ("{", "﴿", "﴾")
_FOUND_IN: Final = word_set("loose_ends.found_in")


def leave_reference(article: Article, report: Report) -> None:
    """Leave out what tells at the end where words are: ``{… رحيم (173)}``, ``… (رواه مسلم)``, ``…، متفق عليه``.

    So too dots in brackets, with which the text breaks off: ``… في ريف المدينة (...)``.
    """
    words, last = article.words, report.last - 1
    for k in range(last - 1, max(report.first + 1, report.last - _LONGEST_AUTHORITY), -1):
        if words[k - 1].kind in _PARTING and _names_who_cites(words, k):
            report.first, report.last = article.tokens.trimmed(report.first, k)
            return
    if last - report.first < _SHORTEST_CITED or words[last].surface not in (")", "]"):
        return
    opening = last - 1
    while opening > max(report.first, last - _LONGEST_REFERENCE) and words[opening].surface not in ("(", "["):
        opening -= 1
    if words[opening].surface not in ("(", "[") or opening == report.first:
        return
    inner = words[opening + 1 : last]
    numbered = bool(inner) and bool(inner[-1].flags & lexicon.NUMBER)
    stretch = report.stretch
    verse = stretch is not None and words[stretch.opening].surface in _VERSE_MARKS and len(inner) == 1
    page = any(word.kind in (COMMA, COLON) for word in inner)
    breaks_off = bool(inner) and all(word.kind == FULL_STOP for word in inner)
    if _is_credit(article, inner, report.last):
        report.first, report.last = article.tokens.trimmed(report.first, opening)
        return
    if breaks_off or (inner and inner[0].folded in _FOUND_IN) or (numbered and (verse or page)):
        report.first, report.last = article.tokens.trimmed(report.first, opening)


def _is_credit(article: Article, inner: list[Word], end: int) -> bool:
    """Whether brackets name the agency that a caption or report is from: الوضع صعب [(الفرنسية)], where a line ends."""
    if not inner or len(inner) > _LONGEST_CREDIT or inner[0].preposition:
        return False
    if inner[0].flags & lexicon.MEDIA and len(inner) == 1:
        return True
    line = article.line(end - 1)[1]
    agency = inner[0].folded in _AGENCIES and (len(inner) == 1 or inner[-1].folded == _ARCHIVE)
    return agency and all(word.kind == FULL_STOP for word in article.words[end:line])


def _names_who_cites(words: list[Word], j: int) -> bool:
    """Whether a word begins by whom a tradition is recorded, behind a mark: متفق عليه, رواه أبو داود, أخرجه البخاري."""
    if words[j].folded == "متفق":
        return words[j + 1].folded == "عليه"
    if words[j].folded not in _RECORDED:
        return False
    return words[j + 1].article or bool(words[j + 1].flags & lexicon.PERSON_NAME)


def leave_links(article: Article, report: Report) -> None:
    """Leave out the words at the end of a clause that link what comes after it: ``… ، لكنه [قال]``."""
    while report.last - report.first > 1 and article.words[report.last - 1].folded in LINKING:
        report.first, report.last = article.tokens.trimmed(report.first, report.last - 1)


def leave_lone_mark(article: Article, report: Report) -> None:
    """Leave out a mark at the end that closes what none has opened, or a bracket that opens: ``الخطة جاهزة”``."""
    last = report.last - 1
    if last <= report.first:
        return
    if article.words[last].kind == MARK and last not in article.closed and last not in article.opened:
        report.first, report.last = article.tokens.trimmed(report.first, last)
        if report.opening == BARE and report.type == "indirect":
            report.type = "direct"  # قال المدرب سوف نعود"
    elif article.words[last].kind == OPENING_BRACKET:
        report.first, report.last = article.tokens.trimmed(report.first, last)  # نتيجة أفضل [(]في إشارة إلى
    first = report.first
    if article.words[first].kind == MARK and first not in article.opened and report.last - first > 1:
        report.first = first + 1  # أنها”جاءت
