"""Whether a title between commas is the next name's: ``طالب سامي، [وزير المالية]، خالد حداد``."""

from service.attribution.names.names import name_end
from service.attribution.text.article import Article
from service.lexicon import entries as lexicon
from service.lexicon.entries import PERSON_NAME
from service.lexicon.punctuation import COMMA, NOT_PUNCTUATION


def is_anothers(article: Article, end: int) -> bool:
    """Whether a title between commas is the next name's: طالب سامي، [وزير المالية]، خالد حداد، بالعمل."""
    words = article.words
    first = end + 1
    while first + 1 < len(words) and words[first].article and words[first].flags & lexicon.HONORIFIC:
        first += 1  # استقبل سامي العلي، مدير الدار، مفتي المدينة، [الشيخ] خالد حداد
    if first + 1 >= len(words) or words[end].kind != COMMA or words[first].conjunction:
        return False
    if not words[first].flags & lexicon.GIVEN_NAME or words[first].flags & lexicon.NAME_IS_WORD:
        return _is_full_name(article, first)
    after = name_end(article, first, min(len(words), first + 5))
    surname = words[after] if after == first + 1 and after + 1 < len(words) else None
    if surname is not None and not surname.flags & ~PERSON_NAME and words[after + 1].kind == COMMA:
        after += surname.kind == NOT_PUNCTUATION  # مصطفى [الرميد]
    titled = lexicon.ROLE | lexicon.RANK
    listed = after + 1 < len(words) and words[after].kind == COMMA and words[after + 1].flags & titled
    return after > first + 1 and not listed


def _is_full_name(article: Article, first: int) -> bool:
    """Whether a name of two words that lists do not tell stands alone between commas: الممثلة، [جين مورو]، هدى."""
    words = article.words
    name = words[first : first + 2]
    if len(name) < 2 or first + 2 >= len(words) or words[first + 2].kind != COMMA:
        return False
    plain = all(word.kind == NOT_PUNCTUATION and not (word.preposition or word.cues) for word in name)
    given = name[0].flags & lexicon.GIVEN_NAME or not name[0].flags
    family = name[1].flags & PERSON_NAME or not name[1].flags
    return plain and not (name[0].article or name[1].conjunction) and bool(given and family)
