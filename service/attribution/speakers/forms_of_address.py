"""Who is meant by a form of address that stands without a name: الدكتور, الأستاذة."""

from typing import Final

from service.attribution.mentions.entities import Entity
from service.attribution.speakers.descriptions import Description, has_style
from service.attribution.speakers.persons import person
from service.attribution.speakers.speakers import Speakers
from service.attribution.speakers.told_elsewhere import places_before, told_at
from service.lexicon import entries as lexicon

_PHYSICIANS: Final[dict[str, str]] = {"طبيب": "دكتور", "طبيبه": "دكتوره"}


def bearer_of_address(speakers: Speakers, described: Description) -> Entity | None:
    """The person before whose name the article has the form of address: ``الدكتور``, after ``الدكتور سالم العلي``.

    Whoever spoke last comes first, then the one named last. A physician is one of whom nothing else is told:
    ``الطبيبة``, after ``الدكتورة هدى العلي``.

    Args:
        speakers: the speakers met so far.
        described: what stands without a name.

    Returns:
        The person; None for another description, or where nobody is addressed so before it.
    """
    article, words, mention = speakers.article, speakers.article.words, described.mention
    head = words[mention.head]
    heals = head.bare in _PHYSICIANS
    if not described.definite or len(described.key) > 1 or not (heals or head.flags & lexicon.HONORIFIC):
        return None
    form, last = _PHYSICIANS.get(head.bare, head.bare), speakers.last_person
    if last is not None and has_style(words, last.name, form) and not (heals and last.titles):
        return last
    for at in places_before(article, (form,), mention.span[0]):
        other = told_at(article, at)
        if other.name is None or not has_style(words, other.name, form):
            continue
        bearer = person(speakers, other, other.name)
        if not (heals and bearer.titles):
            return bearer
    return None
