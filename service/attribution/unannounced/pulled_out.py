"""Quotations pulled out of the text and signed: ``«…»``, then a dash and a name."""

from service.attribution.mentions.mention import Mention
from service.attribution.mentions.mentions import describe
from service.attribution.names.names_in_article import name_words
from service.attribution.reports.reports import MARKS, Report
from service.attribution.text.article import Article
from service.attribution.text.quotation_marks import Stretch
from service.lexicon.punctuation import COMMA, DASH, FULL_STOP


def pulled_out(article: Article, stretch: Stretch) -> Report | None:
    """A quotation on a line of its own and under it, or beside it, a dash with who said it.

    Args:
        article: the article.
        stretch: the words in marks.

    Returns:
        The report; None where nobody has signed them.
    """
    words = article.words
    if article.line(stretch.opening)[0] != stretch.opening:
        return None
    j = min(stretch.closing + 1, len(words))
    while j < len(words) and words[j].kind in (FULL_STOP, COMMA):
        j += 1
    if j + 1 >= len(words) or words[j].kind != DASH:
        return None
    start = j + 1
    while start < len(words) and words[start].kind == DASH:
        start += 1
    if start >= len(words):
        return None
    end = article.line(start)[1]
    if end - start > 20 or start >= end:
        return None
    mention = _label(article, start, end)
    if mention is None:
        return None
    return Report(None, MARKS, stretch.opening, stretch.first, stretch.last, mention, "pulled out", stretch, "direct")


def _label(article: Article, start: int, end: int) -> Mention | None:
    """A name with its titles between commas, as a pull quote is signed."""
    start, end = article.tokens.trimmed(start, end)
    if start >= end:
        return None
    mention = describe(article, start, end)
    if mention.kind is None and end - start <= 2 and article.words[end - 1].bare in name_words(article):
        mention.kind, mention.name = "person", (start, end)
    return mention if mention.kind is not None else None
