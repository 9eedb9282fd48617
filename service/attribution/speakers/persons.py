"""Persons by their names: the one met before whom a name can mean, or a new one."""

from typing import Final

from service.attribution.mentions.entities import Entity
from service.attribution.mentions.mention import Mention
from service.attribution.mentions.name_comparison import GOD_ALONE, Key, name_key, same_name
from service.attribution.mentions.title import Range
from service.attribution.model import Gender
from service.attribution.names.closed_in import FATHER, PATRONYMIC
from service.attribution.speakers.gathered_titles import gather_titles, own_titles
from service.attribution.speakers.names_in_full import bearer_of_nickname, name_in_full
from service.attribution.speakers.speakers import Speakers
from service.attribution.speakers.transliterations import name_in_latin
from service.attribution.text.article import Article
from service.lexicon import entries as lexicon

_NAMESAKES: Final = 2
_LONGEST_TITLE: Final = 8
_NEAR: Final = 3  # سالم الخطيب، وهو [وزير]


def person(speakers: Speakers, mention: Mention, name: Range) -> Entity:
    """The person whom a mention names: one met before, by a longer, shorter or otherwise spelled name, or a new one."""
    alone = name_key(speakers.article, name)
    if (namesake := _namesake_with_title(speakers, mention, alone)) is not None:
        namesake.names.setdefault(alone, name)
        return namesake
    if len(alone) == 1 and alone != GOD_ALONE and not speakers.article.words[name[0]].flags & lexicon.NAME_PART:
        for entity in speakers.by_word.get(alone[0], ())[-1:]:  # by whose last name somebody has spoken
            agrees = not (mention.gender and entity.gender and mention.gender != entity.gender)
            if agrees and entity.kind == "person" and name_key(speakers.article, entity.name)[-1] == alone[0]:
                entity.titles.extend(own_titles(speakers.article, entity, mention))
                entity.names.setdefault(alone, name)
                return entity
    full, key = name_in_full(speakers, name, mention)
    called = bearer_of_nickname(speakers.article, name) if len(key) == 1 else None
    if called is None and full == name and len(key) == 1:
        called = _named_in_latin(speakers, mention, name)
    if called is not None:
        full, key = called, name_key(speakers.article, called)
    name = _with_all_that_stands(speakers.article, name, full)
    for entity in speakers.persons_like(key):
        known = name_key(speakers.article, entity.name)
        if mention.gender and entity.gender and mention.gender != entity.gender:
            if key == known and len(key) > 1:
                entity.gender = "f"  # أستاذ الاقتصاد … قالت [الدكتور هدى العلي]: men's titles are women's, too
            elif _gender_shown_by(speakers.article, full) != entity.gender:
                continue  # but وأضاف [سعاد], of سعاد العلي
        if same_name(known, key):
            entity.names.setdefault(name_key(speakers.article, name), name)
            entity.titles.extend(own_titles(speakers.article, entity, mention))
            other = len(key) == len(known) and key != known
            if (
                len(key) > len(known)
                or (other and _tells_more(full, entity.name))
                or (key == known and _is_rather(speakers.article, full, entity.name))
            ):
                entity.name = full
                entity.names.setdefault(key, full)
            return entity
    bearer = _called_by_middle_name(speakers, mention, key) if full == name else None
    if bearer is not None:
        bearer.names.setdefault(key, name)
        return bearer
    gender = mention.gender or (_gender_shown_by(speakers.article, full) if full != name else None)
    entity = Entity("person", gender, "s", full, {key: full})
    entity.names.setdefault(name_key(speakers.article, name), name)
    entity.titles.extend(mention.titles)
    gather_titles(speakers.article, entity)
    return speakers.add(entity)


def _namesake_with_title(speakers: Speakers, mention: Mention, alone: Key) -> Entity | None:
    """Who of several that bear a last name has the title that a mention tells: الوزير [الخطيب].

    The title stands beside the full name, or they were called by the last name alone before.
    """
    if len(alone) != 1 or not mention.titles or mention.titles[0].role is None:
        return None
    words, bearers = speakers.article.words, speakers.by_word.get(alone[0], [])
    bearers = [e for e in bearers if e.kind == "person" and name_key(speakers.article, e.name)[-1] == alone[0]]
    if len({id(entity) for entity in bearers}) < _NAMESAKES:
        return None
    title = words[mention.titles[0].role[0]].stem
    for entity in reversed(bearers):
        beside = range(entity.name[0] - _LONGEST_TITLE, entity.name[1] + _NEAR)
        held = (h.role[0] for h in entity.titles if h.role is not None and h.role[0] in beside)
        if any(words[at].stem == title for at in held):
            return entity
    return next((entity for entity in reversed(bearers) if alone in entity.names), None)


def _called_by_middle_name(speakers: Speakers, mention: Mention, key: Key) -> Entity | None:
    """The only speaker with a word between given name and surname, who is called by it: رمزي, of هاني رمزي حداد."""
    if len(key) != 1 or mention.titles:
        return None
    bearers = [entity for entity in speakers.by_word.get(key[0], ()) if entity.kind == "person"]
    if len(bearers) != 1 or (mention.gender and bearers[0].gender and mention.gender != bearers[0].gender):
        return None
    full = name_key(speakers.article, bearers[0].name)
    return bearers[0] if key[0] in full[1:-1] and PATRONYMIC.isdisjoint(full) else None


def _named_in_latin(speakers: Speakers, mention: Mention, name: Range) -> Range | None:
    """The full name in Latin letters that a surname spells, unless somebody of the other gender bears it."""
    full = name_in_latin(speakers.article, name)
    met = speakers.by_key.get(name_key(speakers.article, full)) if full is not None and mention.gender else None
    return None if met is not None and met.gender and met.gender != mention.gender else full


def _with_all_that_stands(article: Article, name: Range, full: Range) -> Range:
    """A name with the rest of its fuller form where that stands there, too: قال [سالم] السيد, المدرب سالم السيد."""
    words, last = article.words, name[0] + full[1] - full[0]
    if last <= name[1] or last > len(words):
        return name
    there = all(words[name[0] + k].bare == words[full[0] + k].bare for k in range(full[1] - full[0]))
    return (name[0], last) if there else name


def _tells_more(name: Range, other: Range) -> bool:
    """Whether a form of a name tells a part that another leaves out: ضياء الدين مراد, ضياء مراد."""
    return name[1] - name[0] > other[1] - other[0]


def _is_rather(article: Article, name: Range, other: Range) -> bool:
    """Whether one goes by a name rather than by another form of it: by أبو مازن, not by أبي مازن of ``عن أبي مازن``."""
    return article.words[name[0]].folded == FATHER[0] and article.words[other[0]].folded != FATHER[0]


def _gender_shown_by(article: Article, full: Range) -> Gender | None:
    """The gender that the given name of a full name shows: سلمى of [سلمى الجابري], where الجابري alone is met."""
    given = article.words[full[0]]
    return given.name_gender if given.flags & lexicon.GIVEN_NAME else None  # type: ignore[return-value]
