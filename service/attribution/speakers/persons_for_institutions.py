"""The person whom the one word of an institution means: ``المصري`` after ``صبيح المصري``."""

from service.attribution.mentions.entities import Entity
from service.attribution.mentions.name_comparison import name_key
from service.attribution.speakers.descriptions import Description
from service.attribution.speakers.offices import MOST_TITLES, title_key
from service.attribution.speakers.speakers import Speakers
from service.attribution.text.article import Article
from service.lexicon.entries import INSTITUTION


def person_for_an_institution(speakers: Speakers, described: Description) -> Entity | None:
    """The person whom the one word of an institution means.

    By their surname, as in المصري after صبيح المصري; by an adjective of their title, as in المعزول after الرئيس المعزول
    محمد مرسي; and الأكاديمية where a woman spoke last.

    Args:
        speakers: the speakers met so far.
        described: the description of what looks like an institution.

    Returns:
        The person; None where none is meant.
    """
    article, head, last = speakers.article, described.head, speakers.last
    if described.kind != "organization" or len(described.key) != 1:
        return None
    persons = [entity for entity in reversed(speakers.recent) if entity.kind == "person"]
    bearer = next((e for e in persons if name_key(article, e.name)[-1:] == described.key), None)
    if bearer is not None or not described.definite:
        return bearer
    if head == "اكاديميه" and last is not None and last.kind == "person" and last.gender == "f":
        return last
    if article.words[described.span[0]].flags & INSTITUTION:
        return None
    return next((e for e in persons if _is_called(article, e, head)), None)


def _is_called(article: Article, entity: Entity, epithet: str) -> bool:
    """Whether the adjective of a title can stand for who bears it."""
    return any(epithet in title_key(article, title)[1:] for title in entity.titles[:MOST_TITLES])
