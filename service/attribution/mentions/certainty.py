"""Whether the lexicon vouches for a mention."""

from typing import Final

from service.attribution.mentions.mention import Mention
from service.attribution.names.names_in_article import name_words
from service.attribution.text.article import Article
from service.attribution.text.phrases import revered_end
from service.attribution.text.shapes_of_names import are_unknown
from service.lexicon.entries import PERSON_NAME

_SHORTEST_FOREIGN: Final = 4


def is_certain(article: Article, mention: Mention) -> bool:
    """Whether the lexicon vouches for a mention: not a person only because its words are unknown."""
    if mention.kind != "person" or mention.titles:
        return mention.kind is not None
    words = article.words
    first, last = mention.name or mention.span
    if revered_end(words, first, last)[1]:
        return True
    if any(words[k].flags & PERSON_NAME or words[k].folded.isascii() for k in range(first, last)):
        return True
    if words[last - 1].bare in name_words(article):
        return True  # البنهاوي, after طارق البنهاوي
    return mention.name == mention.span and are_unknown(words, first, last) and not any(
        words[k].cues or len(words[k].folded) < _SHORTEST_FOREIGN for k in range(first, last)
    )  # fmt: skip
