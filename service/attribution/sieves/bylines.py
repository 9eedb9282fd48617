"""Lines that only tell who wrote an article, of which nobody in it is spoken: ``بغداد/ سالم العلي``."""

from typing import Final

from service.attribution.mentions.names import name_end
from service.attribution.text.article import Article
from service.lexicon.entries import PLACE
from service.lexicon.punctuation import NOT_PUNCTUATION
from service.lexicon.word_sets import word_set

_LONGEST: Final = 10
_WRITING: Final = word_set("bylines.writing")


def is_byline(article: Article, token: int) -> bool:
    """Whether a token stands in a line of nothing but a place or a word of writing, a mark and a name.

    ``بغداد/ سالم العلي``, ``غزة - سالم العلي``, ``كتب: سالم العلي``, ``بقلم سالم العلي``.
    """
    words = article.words
    first, end = article.line(token)
    if end - first > _LONGEST or not first < token:
        return False
    name = first
    while name < token and (words[name].flags & PLACE or words[name].folded in _WRITING):
        name += 1
    if name == first:
        return False
    written = words[name - 1].folded in _WRITING
    while name < token and words[name].kind != NOT_PUNCTUATION:
        name, written = name + 1, True
    if name < token and words[name].folded == "من" and written:
        name += 1  # القاهرة - من سالم العلي
    return written and name == token and name_end(article, name, end) == end
