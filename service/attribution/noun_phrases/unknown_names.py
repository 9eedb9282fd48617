"""Where a name ends that no list knows, behind a comma and a role: ``المتحدث، [بيشوا هوراماني]، إن``."""

from typing import Final

from service.attribution.noun_phrases.phrase_borders import may_be_named
from service.attribution.text.article import Article
from service.attribution.text.shapes_of_names import is_unknown_name, is_unknown_surname
from service.lexicon import entries as lexicon
from service.lexicon.punctuation import COLON, COMMA

_LONGEST_UNKNOWN_NAME: Final = 4


def unknown_name_end(article: Article, start: int, limit: int, head: int) -> int:
    """The end of a name that no list knows, between the comma after a role and what ends it.

    That is another comma or the content: ``المتحدث باسم الإقليم، [بيشوا هوراماني]، إن``, ``العضو، [أزهري وداعة]:``.
    A nationality may stand before it, and then one word will do: ``مدرب المنتخب، [البرتغالي هيليو سوزا]، إن``.
    """
    words, opening = article.words, start
    if start + 1 < limit and words[start].article and words[start].flags & lexicon.NATIONALITY:
        start += not words[start].conjunction and not words[start].preposition
    end = next(
        (k for k in range(start, min(limit, start + _LONGEST_UNKNOWN_NAME + 1)) if words[k].kind == COMMA), limit
    )
    if end >= len(words) or end < opening + 2 or not 1 <= end - start <= _LONGEST_UNKNOWN_NAME:
        return 0
    if words[start].article and not (is_unknown_surname(words[start]) and is_unknown_name(words, start + 1, start + 2)):
        return 0
    if not head & (lexicon.ROLE | lexicon.RANK | lexicon.UNNAMED) or head & lexicon.GROUP:
        return 0
    if words[end].kind not in (COLON, COMMA) and not words[end].complementizer:
        return 0
    given = start + words[start].article  # [القروني] رارو الطنوني
    return end if all(may_be_named(words, k, k > start) for k in range(given, end)) else 0
