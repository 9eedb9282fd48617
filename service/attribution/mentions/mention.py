"""A mention: a noun phrase that can name a source, taken apart."""

from service.attribution.mentions.title import Range, Title
from service.attribution.model import Gender, Kind


class Mention:
    """A noun phrase that can name a source, taken apart. All ranges are half-open token ranges."""

    __slots__ = ("gender", "head", "kind", "name", "number", "span", "titles")  # fewer bytes where it is not compiled

    span: Range
    name: Range | None
    titles: list[Title]
    kind: Kind | None
    gender: Gender | None
    number: str
    head: int

    def __init__(
        self,
        span: Range,
        name: Range | None = None,
        titles: list[Title] | None = None,
        kind: Kind | None = None,
        gender: Gender | None = None,
        number: str = "s",
        head: int = -1,
    ) -> None:
        self.span = span
        self.name = name
        self.titles = titles if titles is not None else []
        self.kind = kind
        self.gender = gender
        self.number = number
        self.head = head
