"""Who was met before only as one of many: ``الصياد`` after ``أحد الصيادين``."""

from typing import Final

from service.attribution.mentions.entities import Entity
from service.attribution.speakers.descriptions import Description
from service.attribution.speakers.offices import MOST_TITLES
from service.attribution.speakers.speakers import Speakers
from service.lexicon.plurals import is_plural_of

_ONE: Final = ("احد", "احدي", "واحد", "واحده")
_OF: Final = "من"


def one_of_many_met(speakers: Speakers, described: Description) -> Entity | None:
    """The last one of many whom a lone noun with the article means: المتسوقة, after إحدى المتسوقات.

    Of who spoke last more may be told then: ``الضابط في جهاز الأمن``, after ``أحد الضباط``.

    Args:
        speakers: the speakers met so far.
        described: the description.

    Returns:
        Who was told to be one of them; None where nobody was.
    """
    if described.kind != "unnamed" or not described.definite:
        return None
    if len(described.key) > 1:
        return _told_further(speakers, described)
    for one in reversed(speakers.recent):
        if _is_one_of(speakers, one, described):
            return one
        if _has_that_role(speakers, one, described.head):
            return None
    return None


def _told_further(speakers: Speakers, described: Description) -> Entity | None:
    """Who spoke last as one of many, whose description is the fuller one from then on; None where nobody did."""
    last = speakers.last
    if last is None or not _is_one_of(speakers, last, described):
        return None
    last.name = described.span
    last.names.setdefault(described.key, described.span)
    last.titles.extend(described.mention.titles)
    return last


def _is_one_of(speakers: Speakers, one: Entity, described: Description) -> bool:
    """Whether somebody is told as one of those of whom a description names one."""
    words, first = speakers.article.words, one.name[0]
    if one.kind != "unnamed" or words[first].stem not in _ONE or first + 2 >= len(words):
        return False
    many = words[first + 1 + (words[first + 1].folded == _OF)]
    gender = described.mention.gender
    agrees = not (gender and one.gender and gender != one.gender)
    return agrees and many.article and is_plural_of(many.stem, described.head)


def _has_that_role(speakers: Speakers, person: Entity, head: str) -> bool:
    """Whether somebody bears the role by name, who then is meant: ``المواطن سالم العلي``."""
    words = speakers.article.words
    return any(title.role is not None and words[title.role[0]].stem == head for title in person.titles[:MOST_TITLES])
