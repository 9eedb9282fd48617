"""Whether a title between commas is the next name's: ``طالب سامي، [وزير المالية]، خالد حداد``."""

from service.attribution.mentions.names import name_end
from service.attribution.text.article import Article
from service.lexicon import entries as lexicon
from service.lexicon.entries import PERSON_NAME
from service.lexicon.punctuation import COMMA, NOT_PUNCTUATION


def is_anothers(article: Article, end: int) -> bool:
    """Whether a title between commas is the next name's: طالب سامي، [وزير المالية]، خالد حداد، بالعمل."""
    words = article.words
    if end + 2 >= len(words) or words[end].kind != COMMA or not words[end + 1].flags & lexicon.GIVEN_NAME:
        return False
    if words[end + 1].conjunction or words[end + 1].flags & lexicon.NAME_IS_WORD:
        return False
    after = name_end(article, end + 1, min(len(words), end + 6))
    surname = words[after] if after == end + 2 and after + 1 < len(words) else None
    if surname is not None and not surname.flags & ~PERSON_NAME and words[after + 1].kind == COMMA:
        after += surname.kind == NOT_PUNCTUATION  # مصطفى [الرميد]
    titled = lexicon.ROLE | lexicon.RANK
    listed = after + 1 < len(words) and words[after].kind == COMMA and words[after + 1].flags & titled
    return after > end + 2 and not listed
