"""A described speaker who was not met before."""

from typing import Final

from service.attribution.mentions.documents import OF_A_STUDY, institution_behind
from service.attribution.mentions.entities import Entity
from service.attribution.mentions.name_comparison import name_key
from service.attribution.mentions.title import Range, Title
from service.attribution.noun_phrases.binding import BELONGING
from service.attribution.noun_phrases.institutions import organization_end
from service.attribution.noun_phrases.noun_phrases import noun_phrase_end
from service.attribution.speakers.descriptions import Description, acronym
from service.attribution.speakers.speakers import Speakers
from service.attribution.text.article import Article
from service.lexicon.entries import GROUP, INSTITUTION
from service.lexicon.punctuation import OPENING_BRACKET

_LONGEST_BRACKET: Final = 6


def new_speaker(speakers: Speakers, described: Description) -> Entity:
    """A speaker who was not met before.

    Args:
        speakers: the speakers met so far.
        described: the description.

    Returns:
        The speaker, not yet among those met.
    """
    article, mention, span = speakers.article, described.mention, described.span
    titles = list(mention.titles)
    entity = Entity(described.kind, mention.gender, mention.number, span, {described.key: span}, titles, described.head)
    if described.kind == "document" and mention.head >= 0:
        institution = institution_behind(article, mention.head) or _maker_of_study(speakers, described)
        entity.titles = [Title(None, institution)] if institution else []
        if institution and not article.words[mention.head].article and institution[0] >= span[1]:
            entity.name = mention.span = span[0], institution[1]  # [دراسة أجراها معهد الطاقة]
            entity.names[name_key(article, entity.name)] = entity.name
    if described.kind == "organization":
        inside = acronym(article, mention.span)
        if inside is not None:
            entity.names.setdefault(name_key(article, inside), inside)
        owner = _owner(article, mention.span)
        if owner is not None:
            entity.titles = [*titles, Title(None, owner)]
    return entity


def _owner(article: Article, span: Range) -> Range | None:
    """To whom an institution belongs, told in its description or right behind: وكالة النور (نور) [التابعة لوزارة]."""
    words, end = article.words, span[1]
    if end < len(words) and words[end].kind == OPENING_BRACKET:
        end = next((k + 1 for k in range(end, min(len(words), end + _LONGEST_BRACKET)) if words[k].surface == ")"), end)
    end = next((k for k in range(span[0] + 1, span[1]) if words[k].stem in BELONGING), end)
    if end + 1 >= len(words) or not words[end].article or words[end].stem not in BELONGING:
        return None
    owner = words[end + 1]
    if owner.preposition != "ل" or not owner.flags & (INSTITUTION | GROUP):
        return None
    limit = article.line(end)[1]
    last = organization_end(article, end + 1, noun_phrase_end(article, end + 1, limit))
    return (end + 1, last) if last > end + 1 else None


def _maker_of_study(speakers: Speakers, described: Description) -> Range | None:
    """Who made the study that spoke last, whose findings follow: ``النتائج``, after ``دراسة أجراها معهد النيل``."""
    if (
        not described.definite
        or described.head not in OF_A_STUDY
        or speakers.last is None
        or speakers.last.kind != "document"
    ):
        return None
    return speakers.last.titles[0].organization if speakers.last.titles else None
