"""A speaker under construction: what the mentions of one person or institution add up to."""

from service.attribution.mentions.name_comparison import Key
from service.attribution.mentions.title import Range, Title
from service.attribution.model import Gender, Kind


class Entity:
    """A speaker under construction. Names and titles are token ranges of the article, ``names`` by their key."""

    __slots__ = (
        "gender",
        "head",
        "kind",
        "mentions",
        "name",
        "names",
        "number",
        "titles",
    )  # fewer bytes where it is not compiled

    def __init__(
        self,
        kind: Kind,
        gender: Gender | None,
        number: str,
        name: Range,
        names: dict[Key, Range],
        titles: list[Title] | None = None,
        head: str = "",
    ) -> None:
        self.kind = kind
        self.gender = gender
        self.number = number
        self.name = name
        self.names = names
        self.titles: list[Title] = titles or []
        self.mentions: list[Range] = []
        self.head = head
