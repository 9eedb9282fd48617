"""Whom a role that says less than theirs means: ``المسؤول``, of a minister; ``اللاعب البرازيلي``, of a forward."""

from typing import Final

from service.attribution.mentions.entities import Entity
from service.attribution.mentions.mention import Mention
from service.attribution.mentions.name_comparison import Key
from service.attribution.speakers.descriptions import Description
from service.attribution.speakers.offices import MOST_TITLES, title_key, usual_office
from service.attribution.speakers.persons import person
from service.attribution.speakers.speakers import RECENT, Speakers
from service.attribution.speakers.told_elsewhere import bearers
from service.attribution.text.article import Article
from service.lexicon.entries import NATIONALITY
from service.lexicon.word_sets import word_set

LEARNED: Final = word_set("wider_roles.learned")
PLAYERS: Final = word_set("wider_roles.players")
WRITERS: Final = word_set("wider_roles.writers")
# the nouns that say less, and those of whom they are said, in the masculine
_KINDS: Final = (
    (word_set("wider_roles.official"), word_set("wider_roles.officials")),
    (word_set("wider_roles.expert"), LEARNED | word_set("wider_roles.experts")),
    (word_set("wider_roles.player"), PLAYERS),
    (word_set("wider_roles.artist"), word_set("wider_roles.artists")),
    (word_set("wider_roles.cineast"), word_set("wider_roles.cineasts")),
    (word_set("wider_roles.author"), WRITERS),
    (word_set("wider_roles.journalist"), word_set("wider_roles.journalists")),
    (word_set("wider_roles.politician"), word_set("wider_roles.politicians")),
    (word_set("wider_roles.diplomat"), word_set("wider_roles.diplomats")),
    (word_set("wider_roles.officer"), word_set("wider_roles.officers")),
    (word_set("wider_roles.physician"), word_set("wider_roles.physicians")),
    (word_set("wider_roles.defender"), word_set("wider_roles.defenders")),
    (word_set("wider_roles.athlete"), PLAYERS | word_set("wider_roles.athletes")),
    (word_set("wider_roles.preacher"), word_set("wider_roles.preachers")),
    (word_set("wider_roles.teacher"), word_set("wider_roles.teachers")),
    (word_set("wider_roles.activist"), word_set("wider_roles.activists")),
)
_ADJECTIVES: Final[tuple[str, ...]] = ("ي", "يه")
_LONGEST: Final = 2  # words: المسؤول الحكومي


def narrower(noun: str) -> frozenset[str]:
    """The roles in whose stead a noun that says less may stand, in the masculine: وزير and محافظ, for مسؤول."""
    masculine = noun.removesuffix("ه")
    return frozenset(role for wide, roles in _KINDS if masculine in wide for role in roles)


def is_said_of(noun: str, role: Key, gender: str | None) -> bool:
    """Whether a noun says less of whoever has a role, or the same by another name: برلماني, of عضو مجلس النواب."""
    if not role:
        return False
    usual = usual_office(role, gender)
    return usual_office((noun,), gender)[0] == usual[0] or role[0].removesuffix("ه") in narrower(noun)


def bearer_of_narrower_role(speakers: Speakers, described: Description) -> Entity | None:
    """The last speaker of whom a role says less than the article did, where who spoke after him is something else.

    ``قال الوزير سالم العلي …. وقال التاجر سامي حداد …. وأوضح [المسؤول الحكومي] أن``.
    """
    if not _says_little(speakers.article, described) or speakers.inside:
        return None
    gender = described.mention.gender
    for entity in reversed(speakers.recent[-RECENT:]):
        if entity.kind != "person" or (gender and entity.gender and gender != entity.gender):
            continue
        roles = [title_key(speakers.article, title) for title in entity.titles[:MOST_TITLES]]
        if entity is speakers.last and not any(roles):
            return None
        if any(is_said_of(described.head, role, entity.gender) for role in roles):
            return entity
    return None


def named_with_narrower_role(speakers: Speakers, described: Description) -> Entity | None:
    """The person named last, of those who have not spoken, of whose role a description says less."""
    other = _named_bearer(speakers, described)
    return person(speakers, other, other.name) if other is not None and other.name is not None else None


def is_named_with_narrower_role(speakers: Speakers, described: Description) -> bool:
    """Whether the article names somebody of whose role a description says less; nobody is noted as met."""
    other = _named_bearer(speakers, described)
    return other is not None and other.name is not None


def _named_bearer(speakers: Speakers, described: Description) -> Mention | None:
    """Who is named last with a role of which a description says less."""
    if not _says_little(speakers.article, described) or speakers.inside:
        return None
    nouns = [noun for role in narrower(described.head) for noun in (role, role + "ه")]
    return next(bearers(speakers.article, described.mention, nouns, behind=False), None)


def _says_little(article: Article, described: Description) -> bool:
    """Whether a description is a noun with the article and at most an adjective: المسؤول الحكومي."""
    if not described.definite or len(described.key) > _LONGEST:
        return False
    rest = article.words[described.mention.head + 1 : described.mention.head + len(described.key)]
    wide = bool(narrower(described.head))
    return all(
        word.article and (word.flags & NATIONALITY or (wide and word.bare.endswith(_ADJECTIVES))) for word in rest
    )
