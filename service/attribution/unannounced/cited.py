"""Marked words behind nothing but the text that has them: ``وفي [الحديث الشريف]: «…»``."""

from typing import Final

from service.attribution.reports.cited_texts import cited_text
from service.attribution.reports.reports import MARKS, Report
from service.attribution.text.article import Article
from service.attribution.text.quotation_marks import Stretch

_SHORTEST_CITED: Final = 2


def cited(article: Article, stretch: Stretch) -> Report | None:
    """Words in marks behind a colon and nothing but the text that has them.

    Args:
        article: the article.
        stretch: the words in marks.

    Returns:
        The report; None where no text stands before them.
    """
    if stretch.last - stretch.first < _SHORTEST_CITED:
        return None
    text = cited_text(article, stretch.opening)
    if text is None:
        return None
    return Report(None, MARKS, stretch.opening, stretch.first, stretch.last, text, "after", stretch, "direct")
