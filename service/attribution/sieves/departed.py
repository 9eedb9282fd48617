"""Who has died, whom ``الراحل`` and ``الفقيدة`` without a name mean."""

from typing import Final

from service.attribution.mentions.entities import Entity
from service.attribution.mentions.mention import Mention
from service.attribution.sieves.persons_named import persons_named
from service.attribution.speakers.fuller_names import MOST_PLACES
from service.attribution.speakers.resolution import resolve
from service.attribution.speakers.speakers import Speakers
from service.attribution.text.article import Article
from service.lexicon.word_sets import word_set

_DEPARTED: Final = word_set("departed.departed")
_DYING: Final = word_set("departed.dying")
_MOURNING: Final = word_set("departed.mourning")
_BESIDE: Final = 6  # with the whole name
_NEAR: Final = 2
_FARTHEST: Final = 20
_TELLING: Final = tuple(sorted(_DYING | _MOURNING))


def departed(article: Article, source: Mention, speakers: Speakers) -> Entity | None:
    """The person of whose death the article tells before a word for the dead that stands alone.

    ``توفي الفنان [سالم العلي] أمس …. وكان [الراحل] قد قال إن``. Where it tells of several, it is the last.

    Args:
        article: the article.
        source: who speaks.
        speakers: the speakers met so far.

    Returns:
        The person; None for another source, or where nobody's death is told of by name.
    """
    words, (first, last) = article.words, source.span
    word = words[first]
    if source.kind != "unnamed" or last - first > 1 or not word.article or word.stem not in _DEPARTED:
        return None
    places = sorted((k for noun in _TELLING for k in article.places(noun)[:MOST_PLACES] if k < first), reverse=True)
    for at in places:
        reach = _BESIDE if words[at].stem in _DEPARTED else _FARTHEST
        named = persons_named(article, at + 1, min(article.sentence(at)[1], at + reach))
        if words[at].bare in _MOURNING and len(named) > 1:
            continue  # نعى [الوزير سامي حداد] الفنان سالم العلي
        gender = "f" if word.stem.endswith("ه") else "m"
        who = next((each.mention for each in named if each.mention.gender in (None, gender)), None)
        if who is not None and words[at].stem in _DEPARTED and who.span[0] > at + _NEAR:
            continue  # كان الراحل صديق سامي حداد
        if who is not None:
            return resolve(speakers, who)
    return None
