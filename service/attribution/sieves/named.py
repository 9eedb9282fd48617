"""Somebody named in an article, and how."""

from service.attribution.mentions.mention import Mention


class Named:
    """Somebody named in an article, and how: after which kind of verb, or governed by what."""

    __slots__ = ("at", "how", "mention")  # fewer bytes where it is not compiled

    def __init__(self, at: int, mention: Mention, how: str) -> None:
        self.at = at
        self.mention = mention
        self.how = how
