"""The text in which marked words stand behind a colon, named by nothing but في: ``وفي [الحديث الشريف]: «…»``."""

from typing import Final

from service.attribution.mentions.mention import Mention
from service.attribution.mentions.mentions import describe
from service.attribution.noun_phrases.noun_phrases import noun_phrase_end
from service.attribution.text.article import Article
from service.lexicon.punctuation import COLON

_IN: Final = ("وفي", "ففي")
_LONGEST_TEXT: Final = 6


def cited_text(article: Article, opening: int, earliest: int = 0) -> Mention | None:
    """The text in which marked words stand, where a clause names nothing else before their colon: وفي [الحديث]: «…».

    Args:
        article: the article.
        opening: the mark.
        earliest: the token before which في may not stand.

    Returns:
        The text; None where none is named.
    """
    words, colon = article.words, opening - 1
    if colon < 2 or words[colon].kind != COLON:
        return None
    first = article.sentence(colon)[0]
    for k in range(colon - 2, max(max(first, earliest), colon - _LONGEST_TEXT) - 1, -1):
        if words[k].folded not in _IN and not (k == first and words[k].folded == "في"):
            continue
        mention = describe(article, k + 1, colon) if noun_phrase_end(article, k + 1, colon) == colon else None
        return mention if mention is not None and mention.kind == "document" else None
    return None
