"""Who was met before as the same relative: ``الأب`` after ``والد الطفل``."""

from typing import Final

from service.attribution.mentions.entities import Entity
from service.attribution.mentions.mention import Mention
from service.attribution.mentions.name_comparison import Key, name_key
from service.attribution.speakers.descriptions import Description
from service.attribution.speakers.offices import MOST_TITLES, title_key
from service.attribution.speakers.speakers import Speakers
from service.attribution.speakers.told_elsewhere import places_before
from service.attribution.text.article import Article
from service.lexicon import entries as lexicon
from service.lexicon.word_sets import word_set

_RELATIVES: Final = tuple(
    tuple(words.split())
    for words in (
        "ام والده",
        "اب والد",
        "اخ شقيق",
        "اخت شقيقه",
        "زوج",
        "زوجه عقيله ارمله",
        "جد",
        "جده",
        "ابن نجل",
        "ابنه كريمه نجله",
        "عم",
        "خال",
        "خاله",
        "عمه",
    )
)
# the words for one relative, by the first of them
_KIN: Final = {word: words[0] for words in _RELATIVES for word in words}
_VICTIMS: Final = word_set("relatives.victims")
_ACCUSED: Final = word_set("relatives.accused")
EPITHETS: Final = word_set("relatives.epithets")


def relative_met(speakers: Speakers, described: Description) -> Entity | None:
    """Who was met before as the same relative: الأب, after والد الطفل; والد الضحية, after والد الطالب سامي حداد.

    Args:
        speakers: the speakers met so far.
        described: the description.

    Returns:
        The relative; None where none was met.
    """
    kin = _KIN.get(described.head, "") if described.kind == "unnamed" else ""
    rest = [word for word in described.key[1:] if word not in EPITHETS]
    alone = described.definite and not rest
    of_another = bool(rest) and rest[-1] in _VICTIMS and (len(rest) == 1 or rest[0] in _KIN)
    if not kin or not (alone or of_another):
        return None
    for entity in reversed(speakers.recent):
        if described.mention.gender and entity.gender and described.mention.gender != entity.gender:
            continue
        told = [_description(speakers, entity)] if entity.kind == "unnamed" else _roles(speakers, entity)
        of_whom = next((key[1:2] for key in told if key and _KIN.get(key[0]) == kin), None)
        if of_whom is not None and (alone or _is_one_victim(rest[0], of_whom)):
            if entity.kind == "unnamed":
                entity.names.setdefault(described.key, described.span)
            return entity
    return None


def told_as_relative(article: Article, mention: Mention) -> int:
    """Where a relative who stands alone was last told of as somebody's: ``[والد] الطفل سامي``, before ``الأب``; or -1.

    Args:
        article: the article.
        mention: the relative.
    """
    words, (first, last) = article.words, mention.span
    if mention.head < 0 or last - first > 1 or not words[first].article:
        return -1
    stem = words[first].stem
    kin = _KIN.get(stem) or _KIN.get(stem.removeprefix("ال"), "")
    nouns = [prefix + noun for noun, same in _KIN.items() if same == kin for prefix in ("", "و", "ل")] if kin else []
    for at in places_before(article, nouns, first):
        whose = words[at + 1]
        if words[at].article or not words[at].flags & lexicon.KIN or whose.preposition or whose.conjunction:
            continue
        if whose.article or whose.flags & lexicon.PERSON_NAME:
            return at
    return -1


def _description(speakers: Speakers, entity: Entity) -> Key:
    """The words by which somebody without a name is known, the first without a pronoun: والدته is والدة."""
    key = name_key(speakers.article, entity.name)
    head = speakers.article.words[entity.name[0]]
    return (head.stem, *key[1:]) if head.flags & lexicon.KIN and not head.article else key


def _roles(speakers: Speakers, entity: Entity) -> list[Key]:
    """The words of the roles that somebody was given."""
    return [title_key(speakers.article, title) for title in entity.titles[:MOST_TITLES]]


def _is_one_victim(victim: str, other: Key) -> bool:
    """Whether two relatives can be of one who suffered: of الضحية and الطفل, of الطفل and سامي, not of الطفلة."""
    if not other or other[0] == victim:
        return True
    if other[0] in _ACCUSED or victim in _KIN or other[0] in _KIN:
        return False
    if "ضحيه" in (victim, other[0]) or other[0] not in _VICTIMS:
        return True
    return victim.endswith("ه") == other[0].endswith("ه")
