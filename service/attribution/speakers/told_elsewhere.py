"""Where the article tells elsewhere of whom a noun means: a group, an officer, a maker, an institution."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable
from typing import Final

from service.attribution.text.article import Article

MOST_PLACES: Final = 24


def places_before(article: Article, nouns: Iterable[str], before: int, since: int = -1) -> list[int]:
    """Where one of some nouns stands before a token, the nearest first.

    Args:
        article: the article.
        nouns: the nouns, folded, without the article.
        before: the token.
        since: a token that they have to stand behind.
    """
    found: list[int] = []
    for noun in nouns:
        places = article.places(noun)
        found += places[bisect_right(places, since) : bisect_left(places, before)][-MOST_PLACES:]
    return sorted(found, reverse=True)[:MOST_PLACES]
