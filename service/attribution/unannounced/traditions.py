"""What stands in a text that is named right before its words: ``وفي [الحديث الشريف]: «…»``, ``وفي [البيان]: «…»``."""

from typing import Final

from service.attribution.mentions.mention import Mention
from service.attribution.reports.cited_texts import cited_text
from service.attribution.reports.reports import MARKS, Report
from service.attribution.text.article import Article
from service.attribution.text.cited_in_brackets import CITED, cited_at
from service.attribution.text.quotation_marks import Stretch
from service.lexicon.punctuation import COLON

_SHORTEST: Final = 3
_IN: Final = ("في", "وفي")


def tradition(article: Article, stretch: Stretch) -> Report | None:
    """Words in marks behind the tradition, the verse or another text in which they stand: ``وفي [الحديث الشريف]: «…»``.

    Args:
        article: the article.
        stretch: the words in marks.

    Returns:
        The report; None where none is named before them.
    """
    source = _tradition_before(article, stretch.opening) or cited_text(article, stretch.opening)
    if source is None or stretch.last - stretch.first < _SHORTEST:
        return None
    return Report(None, MARKS, stretch.opening, stretch.first, stretch.last, source, "after", stretch, "direct")


def _tradition_before(article: Article, opening: int) -> Mention | None:
    """The tradition or the verse that is named right before marked words, with a colon or without."""
    words, end = article.words, opening
    end -= end > 0 and words[end - 1].kind == COLON
    noun = cited_at(words, end)
    if noun < 1 or words[noun].stem not in CITED or words[noun - 1].folded not in _IN:
        return None
    return Mention((noun, end), None, [], "document", words[noun].gender, "s", noun)  # type: ignore[arg-type]
