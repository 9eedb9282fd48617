"""Who is meant by a form of address that stands without a name: الدكتور, الأستاذة."""

from service.attribution.mentions.entities import Entity
from service.attribution.speakers.descriptions import Description, has_style
from service.attribution.speakers.persons import person
from service.attribution.speakers.speakers import Speakers
from service.attribution.speakers.told_elsewhere import places_before, told_at
from service.lexicon import entries as lexicon


def bearer_of_address(speakers: Speakers, described: Description) -> Entity | None:
    """The person before whose name the article has the form of address: ``الدكتور``, after ``الدكتور سالم العلي``.

    Whoever spoke last comes first, then the one named last.

    Args:
        speakers: the speakers met so far.
        described: what stands without a name.

    Returns:
        The person; None for another description, or where nobody is addressed so before it.
    """
    article, words, mention = speakers.article, speakers.article.words, described.mention
    if not described.definite or len(described.key) > 1 or not words[mention.head].flags & lexicon.HONORIFIC:
        return None
    form, last = words[mention.head].bare, speakers.last_person
    if last is not None and has_style(words, last.name, form):
        return last
    for at in places_before(article, (form,), mention.span[0]):
        other = told_at(article, at)
        if other.name is not None and has_style(words, other.name, form):
            return person(speakers, other, other.name)
    return None
