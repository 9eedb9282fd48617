"""Officers told by those of another country: أكد [نظيره القطري], after وزير الخارجية السعودي."""

from typing import Final

from service.attribution.mentions.entities import Entity
from service.attribution.mentions.name_comparison import Key
from service.attribution.speakers.descriptions import Description
from service.attribution.speakers.holders import named_holder
from service.attribution.speakers.offices import MOST_TITLES, title_key
from service.attribution.speakers.persons import person
from service.attribution.speakers.speakers import Speakers
from service.attribution.speakers.told_elsewhere import places_before, told_at
from service.lexicon import entries as lexicon

_WITH_ADJECTIVE: Final = 2  # words
_COUNTERPARTS: Final = ("نظيره", "نظيرها", "نظيرته", "نظيرتها")


def counterpart(speakers: Speakers, described: Description) -> Entity | None:
    """Who has the office of the person who spoke last, but of the country that is told, and is named in the article.

    Or who was named with these very words: ``رحب الوزير بنظيره التركي [سامي مراد]. وقال نظيره التركي``.

    Args:
        speakers: the speakers met so far.
        described: somebody described: ``نظيره القطري``.

    Returns:
        The speaker; None where nobody is named with that office.
    """
    words, last = speakers.article.words, speakers.last_person
    first, end = described.span
    if end - first != 2 or words[first].folded not in _COUNTERPARTS:
        return None
    nation = words[first + 1]
    if not (nation.article and nation.flags & lexicon.NATIONALITY):
        return None
    for title in last.titles[:MOST_TITLES] if last is not None else ():
        office = _of_nation(title_key(speakers.article, title), nation.bare)
        if office and (found := named_holder(speakers, described.mention, office, office[0])) is not None:
            return found if found is not last else None
    for at in places_before(speakers.article, (words[first].folded,), first):
        if words[at + 1].bare == nation.bare and words[at + 1].article:
            named = told_at(speakers.article, at)
            if named.name is not None and named.gender in (None, described.mention.gender):
                return person(speakers, named, named.name)
    return None


def told_as_counterpart(speakers: Speakers, described: Description) -> Entity | None:
    """Who was told of as the counterpart of an officer: [الوزير التركي], after ``نظيره التركي`` of a minister.

    Args:
        speakers: the speakers met so far.
        described: an officer with a country's adjective.

    Returns:
        The speaker; None where nobody was told of so, or nobody who spoke holds such an office.
    """
    words, (first, end) = speakers.article.words, described.span
    if end - first != _WITH_ADJECTIVE or not words[end - 1].flags & lexicon.NATIONALITY:
        return None
    nation, found, same = words[end - 1].bare, None, False
    for entity in reversed(speakers.recent):
        for title in entity.titles[:MOST_TITLES] if entity.kind == "person" else ():
            office = title_key(speakers.article, title)
            same = same or described.head in office[:1]
            role = title.role
            if found is None and role is not None and words[role[0]].folded in _COUNTERPARTS and nation in office:
                found = entity
    return (found if same else None) or _named_as_counterpart(speakers, described, nation)


def _named_as_counterpart(speakers: Speakers, described: Description, nation: str) -> Entity | None:
    """Who is named as the counterpart of an officer and has not spoken: التقى الوزير [نظيره التركي سامي مراد]."""
    article, words = speakers.article, speakers.article.words
    for at in places_before(article, _COUNTERPARTS, described.span[0]):
        first = article.sentence(at)[0]
        if words[at + 1].bare != nation or not words[at + 1].article:
            continue
        named = told_at(article, at)
        officer = any(words[k].stem == described.head for k in range(first, at))
        if officer and named.name is not None and named.gender in (None, described.mention.gender):
            return person(speakers, named, named.name)
    return None


def _of_nation(office: Key, nation: str) -> Key:
    """The words of an office with another country's adjective in the place of its own; none where it has none."""
    known = lexicon.entries()
    for k, word in enumerate(office):
        entry = known.get(word)
        if k and entry is not None and entry.flags & lexicon.NATIONALITY:
            return (*office[:k], nation, *office[k + 1 :])
    return ()
