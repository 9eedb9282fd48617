"""The name that a group goes by, told behind what it is: مجموعة [تطلق على نفسها اسم «صقور الشمال»]."""

from typing import Final

from service.attribution.mentions.title import Range
from service.attribution.text.article import Article
from service.lexicon.word_sets import word_set

_CALLING: Final = word_set("own_names.calling")
_BETWEEN: Final = word_set("own_names.between")
_LONGEST_CALLING: Final = 5
_LONGEST_NAME: Final = 6


def own_name(article: Article, first: int, last: int) -> Range | None:
    """The marked name by which somebody is called.

    Args:
        article: the article.
        first: the first token of what they are, a noun.
        last: the token after its last, behind which the clause may begin that tells the name.

    Returns:
        The tokens of the name without its marks; None where none is told.
    """
    words = article.words
    start = next((k for k in range(first + 1, min(last + 1, len(words))) if words[k].folded in _CALLING), -1)
    if start < 0:
        return None
    k = start + 1
    while k < len(words) and k - start < _LONGEST_CALLING and words[k].folded in _BETWEEN:
        k += 1
    stretch = article.opened.get(k)
    if stretch is None or not stretch.closed or stretch.last - stretch.first > _LONGEST_NAME:
        return None
    return stretch.first, stretch.last
