"""The parts of a headline: the time before it, its halves, its label, and the pictures it announces."""

from typing import Final

from service.attribution.mentions.mentions import describe
from service.attribution.names.names_in_article import name_words
from service.attribution.text.article import Article
from service.lexicon import entries as lexicon
from service.lexicon.punctuation import CLOSING_BRACKET, COLON, DASH, FULL_STOP, NOT_PUNCTUATION, OPENING_BRACKET
from service.lexicon.word_sets import word_set
from service.lexicon.words import Word

_LONGEST_LABEL: Final = 9
_HALVES_OF_DAY: Final = ("ص", "م", "|")
_LONGEST_LEAD: Final = 3
_LONGEST_SITE: Final = 5  # with its dash
_SHOWN: Final = word_set("headline_parts.shown")
_WITH: Final = ("و", "مع")  # (مع فيديو)
_ENDS_SPEECH: Final = ("؟", "?", "!")
TALKS: Final = ("موتمر", "تصريحات", "تصريح")


def label_of_headline(article: Article, first: int, last: int) -> tuple[int, int] | None:
    """Where the last label before what a headline says begins, and its colon: ``اقرأ أيضا: [وزير الصحة]: …``.

    Args:
        article: the article.
        first: the first token of the line.
        last: the token after it.

    Returns:
        The first token of the label and its colon; None where no label stands there.
    """
    words = article.words
    colons = [k for k in range(first + 1, min(last - 1, first + 14)) if words[k].kind == COLON]
    if not colons:
        colons = [k for k in range(first + 1, last - 1) if words[k].kind == COLON and after_dots(article, k)][:1]
    if last - first < 4 or not colons or words[last - 1].kind == COLON:
        return None
    colon = colons[0]
    if len(colons) > 1 and colon - first <= _LONGEST_LEAD and describe(article, first, colon).kind is None:
        first, colon = colon + 1, colons[1]
    start = first
    for k in range(first, colon):
        title = k - 1 > first and words[k].kind == FULL_STOP and words[k - 1].flags & lexicon.HONORIFIC
        if (words[k].kind == FULL_STOP or words[k].surface in "/|") and k + 1 < colon and not title:  # كتب د[.] سالم: …
            start = k + 1
            while start < colon and words[start].kind == FULL_STOP:
                start += 1
        elif words[k].kind == DASH and k + 1 < colon:
            if words[k + 1].folded in TALKS or words[k + 1].bare in name_words(article):
                start = k + 1  # كأس العرب - [مؤتمر المنصوري]: …
    return start, colon


def after_dots(article: Article, colon: int) -> int:
    """The token after the dots that part a headline's second half from its first, if they stand near before its colon.

    ``حريق في السوق وإصابات في الشوارع المجاورة.. وسامي حداد: الوضع ممتاز``; 0 where none stand there.
    """
    for k in range(colon - 2, max(colon - _LONGEST_LABEL, 0), -1):
        stop, before = article.words[k], article.words[k - 1]
        if stop.kind == FULL_STOP and (before.kind == FULL_STOP or stop.surface == "\N{HORIZONTAL ELLIPSIS}"):
            return k + 1
    return 0


def halves(article: Article, first: int, last: int) -> list[tuple[int, int]]:
    """The parts of a headline in which one speaks each: ``[العلي: لم نخسر].. [وحداد: كنا الأفضل]``; one where one does.

    Args:
        article: the article.
        first: the first token of the line.
        last: the token after it.
    """
    words = article.words
    colons = [k for k in range(first + 1, last - 1) if words[k].kind == COLON]
    second = next((dots for k in colons[1:] if (dots := after_dots(article, k)) > colons[0] + 1), 0)
    if not second:
        return [(first, last)]
    stop = second
    while words[stop - 1].kind == FULL_STOP:
        stop -= 1
    return [(first, stop), (second, last)]


def time_end(words: list[Word], first: int, last: int) -> int:
    """The token after the time with which a line of a live report begins: ``[10:42 -] الجيش: …``; else ``first``."""
    j = first + (words[first].kind == OPENING_BRACKET)
    if j + 3 >= last or words[j + 1].kind != COLON or not (words[j].flags & words[j + 2].flags & lexicon.NUMBER):
        return first
    j += 3
    while j < last and (words[j].kind in (DASH, CLOSING_BRACKET) or words[j].folded in _HALVES_OF_DAY):
        j += 1
    return j


def _before_site(article: Article, first: int, last: int) -> int:
    """Where a headline ends before the medium on whose page it stands: ``…[ - صحيفة الغد]``, ``…[ | أخبار]``.

    A medium is also what stands in Latin letters there, or at the end of another headline: ``…[ - FilGoal.com]``.
    """
    words = article.words
    for k in range(last - 2, max(first, last - _LONGEST_SITE) - 1, -1):
        if words[k].kind == DASH or words[k].surface == "|":
            medium = words[k + 1]
            named = medium.flags & lexicon.MEDIA or medium.stem == "اخبار" or _ends_more_headlines(article, k, last)
            named = named or all(word.folded.isascii() for word in words[k + 1 : last])
            return k if named and k > first else last
    return last


def _ends_more_headlines(article: Article, dash: int, last: int) -> bool:
    """Whether the words behind a dash at the end of a line end another line so."""
    words, size = article.words, last - dash
    tail = [word.folded for word in words[dash + 1 : last]]
    for at in article.places(words[dash + 1].bare):
        end = at + size - 1
        if at != dash + 1 and words[at - 1].kind == DASH and end <= len(words) and article.line(at)[1] == end:
            if [word.folded for word in words[at:end]] == tail:
                return True
    return False


def before_medium(article: Article, first: int, last: int) -> int:
    """Where a headline ends before it tells what is shown, or on whose page: ``… | صور``, ``… - صحيفة الغد``."""
    words = article.words
    last = k = _before_site(article, first, last)
    while k > first and (
        words[k - 1].kind != NOT_PUNCTUATION
        or words[k - 1].folded in _SHOWN
        or words[k - 1].surface == "|"
        or (k < last and words[k - 1].folded in _WITH)
    ):
        k -= 1
    shown = [j for j in range(k, last) if words[j].folded in _SHOWN]
    apart = k < last and (words[k].kind != NOT_PUNCTUATION or words[k].surface == "|")  # not تحدث في فيديو
    while k < last and words[k].surface in _ENDS_SPEECH:
        k += 1
    return k if shown and apart else last
