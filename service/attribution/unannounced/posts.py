"""Posts of a network that are set into the text and signed: ``… — فلان (@folan)``."""

from typing import Final

from service.attribution.mentions.mentions import describe
from service.attribution.reports.reports import AFTER_COLON, Report
from service.attribution.text.article import Article
from service.attribution.unannounced.covered import cover
from service.lexicon.punctuation import COMMA, DASH, OPENING_BRACKET

_LONGEST_LABEL: Final = 9
_MOST_LINES: Final = 8
_LINKED: Final = ("pic", "https", "http")  # what a post ends with: a picture, a link


def posts(article: Article, covered: bytearray) -> list[Report]:
    """Posts of a network that are set into the text and signed with name and account: ``… — فلان (@folan) …``.

    Args:
        article: the article.
        covered: which words stand in a content already; those of the posts are added.

    Returns:
        The reports of the posts.
    """
    words, found = article.words, []
    for dash in article.tokens.punctuation:
        if words[dash].kind != DASH or dash == 0:
            continue
        limit = min(len(words) - 1, dash + _LONGEST_LABEL + 2)
        bracket = next((k for k in range(dash + 2, limit) if words[k].kind == OPENING_BRACKET), 0)
        if not bracket or words[bracket + 1].surface[:1] != "@":
            continue
        line = article.line(dash - 1)[0]
        first = line if article.line(dash)[0] != line else max(line, article.sentence(dash - 1)[0])
        link = next((k for k in range(first, dash) if words[k].folded in _LINKED), dash)
        first = _behind_lead(article, first, link)
        if _is_foreign(article, first, link):
            first = _foreign_start(article, first)
        first, last = article.tokens.trimmed(first, link)
        if last - first < 2 or covered[first]:
            continue
        mention = describe(article, dash + 1, bracket)
        if mention.kind is None:
            mention.kind, mention.name = "person", (dash + 1, bracket)
        report = Report(None, AFTER_COLON, dash, first, last, mention, "pulled out", None, "direct")
        found.append(report)
        cover(covered, report)
    return found


def _behind_lead(article: Article, first: int, last: int) -> int:
    """Where a post in another language begins behind a line of the reporter that a comma joins to it; or ``first``."""
    text, starts = article.tokens.text, article.tokens.starts
    for k in range(last - 1, first, -1):
        if "ء" <= article.words[k].folded[:1] <= "ي":
            break
        if article.words[k - 1].kind == COMMA and "\n" in text[article.tokens.end(k - 1) : starts[k]]:
            return k  # نقلت المصادر الصورة ذاتها، / #Iran president met …
    return first


def _is_foreign(article: Article, first: int, last: int) -> bool:
    """Whether no word of a token range is written in Arabic letters."""
    return all(not "ء" <= word.folded[:1] <= "ي" for word in article.words[first:last])


def _foreign_start(article: Article, first: int) -> int:
    """Where the lines without Arabic letters right before a token start: a post in another language."""
    for _ in range(_MOST_LINES):
        line = article.line(first - 1)[0] if first else first
        if line == first or not _is_foreign(article, line, first):
            break
        first = line
    return first
