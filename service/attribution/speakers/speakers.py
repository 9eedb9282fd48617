"""The speakers of one article, as far as it has been read."""

from typing import Final

from service.attribution.mentions.entities import Entity
from service.attribution.mentions.mention import Mention
from service.attribution.mentions.name_comparison import Key
from service.attribution.mentions.title import Range
from service.attribution.model import Gender
from service.attribution.text.article import Article

RECENT: Final = 24  # how many speakers back a name in another spelling, or a role alone, is looked for


class Speakers:
    """The speakers of one article, found as its reports are read from first to last.

    ``last`` is who spoke last, ``turn`` how many times in a row, and ``last_person`` which person; ``inside`` says
    whether the report that is read stands in somebody's words. They are kept by the keys of their names, by the words
    of persons' names, by kind and head noun of a description, and the last ones in order. ``revered`` are God and the
    Prophet, by the word of the lexicon; ``fullest`` remembers the longer forms of names, ``talking`` where who has a
    role first speaks to one meant by a pronoun.
    """

    def __init__(self, article: Article) -> None:
        self.article = article
        self.last: Entity | None = None
        self.last_person: Entity | None = None
        self.turn = 0
        self.inside = False
        self.by_key: dict[Key, Entity] = {}
        self.by_word: dict[str, list[Entity]] = {}
        self.by_head: dict[tuple[str, str], list[Entity]] = {}
        self.recent: list[Entity] = []
        self.revered: dict[str, Entity] = {}
        self.fullest: dict[Key, list[tuple[Range, Key, Gender | None]]] = {}
        self.talking: dict[str, int] = {}

    def add(self, entity: Entity) -> Entity:
        """Take in a speaker who was not met before."""
        for key in entity.names:
            self.by_key.setdefault(key, entity)
            if entity.kind == "person":
                for word in key:
                    self.by_word.setdefault(word, []).append(entity)
        self.by_head.setdefault((entity.kind, entity.head), []).append(entity)
        self.recent = [*self.recent[-RECENT:], entity]
        return entity

    def note(self, entity: Entity, mention: Mention) -> Entity:
        """Note that a mention is of a speaker."""
        entity.mentions.append(mention.span)
        if mention.gender and entity.gender is None and entity.kind in ("person", "unnamed"):
            entity.gender = mention.gender
        return entity

    def spoke(self, entity: Entity) -> None:
        """Remember who spoke last, and which person; one who is only cited, in a verse or tradition, is neither."""
        if self.is_revered(entity):
            return
        self.turn = self.turn + 1 if entity is self.last else 1
        self.last = entity
        if entity.kind == "person":
            self.last_person = entity

    def is_revered(self, entity: Entity) -> bool:
        """Whether a speaker is God or the Prophet."""
        return any(entity is one for one in self.revered.values())

    def persons_like(self, key: Key) -> list[Entity]:
        """Persons who share a word of a name, then the last ones met, for names spelled in two ways."""
        found: dict[int, Entity] = {}
        for word in (key[-1], key[0]) if key else ():
            for entity in self.by_word.get(word, ())[-RECENT:]:
                found.setdefault(id(entity), entity)
        for entity in reversed(self.recent):
            if entity.kind == "person":
                found.setdefault(id(entity), entity)
        return list(found.values())
