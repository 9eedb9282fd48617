"""Where a sentence's own words start, after a dateline: ``الرياض - …``."""

from service.attribution.text.article import Article
from service.lexicon.punctuation import COLON, DASH


def clause_start(article: Article, first: int, last: int) -> int:
    """The start of a sentence's own words, after a dateline (``الرياض -``, ``(CNN) --``, ``سبق - أبها:``)."""
    words = article.words
    paragraph_of = article.tokens.paragraph_of
    if first and paragraph_of[first - 1] == paragraph_of[first]:
        return first
    for k in range(first, min(first + 12, last)):
        if words[k].kind in (DASH, COLON) and not (
            article.tokens.touches(k - 1) and k + 1 < last and article.tokens.touches(k)
        ):
            following = k + 1
            while following < last and words[following].kind in (DASH, COLON):
                following += 1
            if k - first <= 8:
                first = max(first, following)
    return first
