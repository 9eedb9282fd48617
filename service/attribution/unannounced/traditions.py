"""What stands in a tradition or a verse that is named right before its words: ``وفي [الحديث الشريف]: «…»``."""

from typing import Final

from service.attribution.mentions.mention import Mention
from service.attribution.reports.reports import MARKS, Report
from service.attribution.text.article import Article
from service.attribution.text.quotation_marks import CITED, Stretch, cited_at
from service.lexicon.punctuation import COLON

_SHORTEST: Final = 3
_IN: Final = ("في", "وفي")


def tradition(article: Article, stretch: Stretch) -> Report | None:
    """Words in marks behind the tradition or the verse in which they stand: ``وفي [الحديث الشريف]: «…»``.

    Args:
        article: the article.
        stretch: the words in marks.

    Returns:
        The report; None where neither is named before them.
    """
    words, end = article.words, stretch.opening
    end -= end > 0 and words[end - 1].kind == COLON
    noun = cited_at(words, end)
    if noun < 1 or words[noun].stem not in CITED or words[noun - 1].folded not in _IN:
        return None
    if stretch.last - stretch.first < _SHORTEST:
        return None
    source = Mention((noun, end), None, [], "document", words[noun].gender, "s", noun)  # type: ignore[arg-type]
    return Report(None, MARKS, stretch.opening, stretch.first, stretch.last, source, "after", stretch, "direct")
