"""A speaker under construction: what the mentions of one person or institution add up to."""

from dataclasses import dataclass, field

from service.attribution.mentions.name_comparison import Key
from service.attribution.mentions.roles import Range, Title
from service.attribution.model import Gender, Kind


@dataclass(slots=True, eq=False)
class Entity:
    """A speaker under construction. Names and titles are token ranges of the article, ``names`` by their key."""

    kind: Kind
    gender: Gender | None
    number: str
    name: Range
    names: dict[Key, Range]
    titles: list[Title] = field(default_factory=list)
    mentions: list[Range] = field(default_factory=list)
    head: str = ""
