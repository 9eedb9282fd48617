"""Whom an article tells of, for a role or a man or woman of whom it says no more when they speak."""

from typing import Final

from service.attribution.mentions.entities import Entity
from service.attribution.mentions.mention import Mention
from service.attribution.mentions.title import Title
from service.attribution.sieves.antecedents import Antecedents
from service.attribution.speakers.gathered_titles import has_office
from service.attribution.speakers.offices import MOST_TITLES, title_key
from service.attribution.speakers.recognition import is_of_a_life, is_of_the_story
from service.attribution.speakers.relatives import told_as_relative
from service.attribution.speakers.roles_alone import STARS
from service.attribution.speakers.wider_roles import is_said_of
from service.lexicon import entries as lexicon
from service.lexicon.word_sets import word_set

_AGED: Final = ("البالغ", "البالغه")
_MEN_AND_WOMEN: Final = word_set("stories.men_and_women")


def person_of_the_story(source: Mention, antecedents: Antecedents, since: int = -1) -> Entity | None:
    """The person whose story the article tells, for a role that nobody was given.

    That is before anybody has spoken, or since somebody has of whom something else is told: ``قال الطبيب …. عاد [سالم
    العلي] إلى الملاعب. وقال اللاعب``.

    Args:
        source: the role.
        antecedents: the search for antecedents in the article.
        since: until where somebody spoke last.
    """
    speakers = antecedents.speakers
    last = speakers.last_person
    if last is not None and (since < 0 or not has_office(last)):
        return None
    if not is_of_the_story(speakers, source):
        return None
    role = antecedents.article.words[source.head].stem
    person = antecedents.told_of(source.span[0], source.gender, since, role=role)
    bare = source.span[1] - source.head == 1 and role not in STARS
    if person is not None and bare and _is_something_else(antecedents, person, role):
        return None
    if person is not None:
        person.titles.extend(title for title in source.titles if _tells(person, title))
    return person


def _is_something_else(antecedents: Antecedents, person: Entity, role: str) -> bool:
    """Whether a person's own roles are of another kind than one that stands alone: المؤرخ is not الرسام مازن عبود."""
    roles = [title_key(antecedents.article, title) for title in person.titles[:MOST_TITLES] if title.role is not None]
    return bool(roles) and not any(
        is_said_of(role, own, person.gender) or is_said_of(own[0], (role,), person.gender) for own in roles if own
    )


def _tells(person: Entity, title: Title) -> bool:
    """Whether a role says more than the article did: [نجم المنتخب]; [اللاعب], of whom it tells no role."""
    if title.organization is not None or title.role is None or title.role[1] - title.role[0] > 1:
        return True
    return not has_office(person)


def person_introduced(source: Mention, antecedents: Antecedents, since: int) -> Entity | None:
    """The person told of since somebody spoke, for who is called no more than a man or woman, or by their age.

    ``يقف [سالم العلي] أمام الترعة. ويقول الرجل إن``, ``نزحت [سعاد العلي] …، تقول السيدة الأربعينية``.
    """
    speakers = antecedents.speakers
    if told_as_relative(antecedents.article, source) >= 0:
        return None  # يقف والد سامي أمام القاعة. ويقول [الأب]
    if not is_of_a_life(speakers, source):
        if source.kind != "unnamed" or source.head < 0 or speakers.inside:
            return None
        aged = next((k for k in range(*source.span) if antecedents.article.words[k].folded in _AGED), source.span[1])
        if aged - source.head > 2:  # الشاب المغربي [البالغ من العمر 27 عاما]
            return None
        head = antecedents.article.words[source.head]
        alone = aged - source.span[0] == 1 and head.flags & lexicon.NATIONALITY  # وقال [الدنماركي]
        if not head.article or not (alone or head.stem in _MEN_AND_WOMEN):
            return None
    return antecedents.told_of(source.span[0], source.gender, since)
