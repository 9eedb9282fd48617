"""Marked words behind a colon and nothing but who says them: ``. سامي العلي، بائع خضار: «…»``."""

from typing import Final

from service.attribution.mentions.certainty import is_certain
from service.attribution.names.names_in_article import ends_a_name
from service.attribution.reports.reports import MARKS, Report
from service.attribution.text.article import Article
from service.attribution.text.quotation_marks import Stretch
from service.attribution.unannounced.labels import speaker_of_label
from service.lexicon.punctuation import COLON

_LONGEST_LABEL_AND_LEAD: Final = 16
LONGEST_HEADLINE: Final = 40
_SHORTEST_NAME: Final = 2
_SHORTEST_LABELLED: Final = 2


def labelled_speech(article: Article, stretch: Stretch) -> Report | None:
    """Words in marks behind a colon and nothing but who says them: ``. سامي العلي، بائع خضار: «…»``.

    Args:
        article: the article.
        stretch: the words in marks.

    Returns:
        The report; None where no such label stands before them.
    """
    words, colon = article.words, stretch.opening - 1
    if colon < _SHORTEST_NAME or words[colon].kind != COLON or stretch.last - stretch.first < _SHORTEST_LABELLED:
        return None
    start = article.sentence(colon)[0]
    if words[start].folded in ("اما", "واما"):
        start += 1
    first, end = article.line(start)
    if colon - start > _LONGEST_LABEL_AND_LEAD or (first == start and end - start <= LONGEST_HEADLINE):
        return None  # a headline
    mention = speaker_of_label(article, start, colon)
    if mention is None or not is_certain(article, mention):
        return None
    if mention.kind == "unnamed" and first == start and stretch.closed:
        return Report(None, MARKS, stretch.opening, stretch.first, stretch.last, mention, "after", stretch, "direct")
    if mention.kind != "person" or mention.name is None:
        return None
    if mention.name[1] - mention.name[0] < _SHORTEST_NAME and not ends_a_name(article, *mention.name):
        return None  # but العلي: «…», after سامي العلي
    return Report(None, MARKS, stretch.opening, stretch.first, stretch.last, mention, "after", stretch, "direct")
