"""Whether a word is the plural of another, sound or listed: مواطنين of مواطن, أطباء of طبيب."""

from typing import Final

from service.lexicon.entries import rows
from service.lexicon.folding import fold
from service.lexicon.once import Once

_SOUND: Final = ("ين", "ون", "ات")


def is_plural_of(plural: str, singular: str) -> bool:
    """Whether a folded noun without the article is the plural of another.

    Args:
        plural: the one that may be the plural.
        singular: the one that may be its singular, of either gender.

    Returns:
        Whether it is.
    """
    stem = singular.removesuffix("ه")
    return any(plural == stem + ending for ending in _SOUND) or plural in _PLURALS.get().get(singular, ())


def _listed() -> dict[str, tuple[str, ...]]:
    """The plurals of the roles of one word, by the singular of each gender."""
    found: dict[str, tuple[str, ...]] = {}
    for masculine, feminine, plurals in (row[:3] for row in rows("roles.tsv")):
        many = tuple(fold(plural) for plural in plurals.split(",") if plural and " " not in plural)
        for one in (masculine, feminine):
            if many and one:
                found[fold(one)] = many
    return found


_PLURALS: Final = Once(_listed)
