"""What the clitics and the inflection of a word say, shared by all words of which they say the same."""

from typing import Any, Final

from service.lexicon import mypyc_attr

Pronoun = tuple[int, str | None, str]  # person, gender, number

FEATURES: Final = frozenset(
    ("complementizer", "conjunction", "gender", "name_gender", "number", "preposition", "pronoun")
)


@mypyc_attr(acyclic=True)
class Features:
    """The morphological features of a word.

    ``conjunction`` (و or ف) and ``preposition`` (ب، ل، ك) are the clitics that were taken off before it, ``pronoun``
    the one behind it where it is a cue. ``gender`` and ``number`` are what the word itself shows.
    """

    __slots__ = (
        "complementizer",
        "conjunction",
        "gender",
        "name_gender",
        "number",
        "preposition",
        "pronoun",
    )  # fewer bytes where it is not compiled

    def __init__(
        self,
        conjunction: str,
        preposition: str,
        gender: str | None,
        name_gender: str | None,
        number: str | None,
        pronoun: Pronoun | None,
        complementizer: str | None,
    ) -> None:
        self.conjunction = conjunction
        self.preposition = preposition
        self.gender = gender
        self.name_gender = name_gender
        self.number = number
        self.pronoun = pronoun
        self.complementizer = complementizer

    def changed(self, fields: dict[str, Any]) -> "Features":
        """The features of which some differ; what else is among the fields is left out."""
        get = fields.get
        return features(
            get("conjunction", self.conjunction),
            get("preposition", self.preposition),
            get("gender", self.gender),
            get("name_gender", self.name_gender),
            get("number", self.number),
            get("pronoun", self.pronoun),
            get("complementizer", self.complementizer),
        )


_known: Final[dict[Any, Features]] = {}  # no more than there are combinations: some hundreds


def features(
    conjunction: str,
    preposition: str,
    gender: str | None,
    name_gender: str | None,
    number: str | None,
    pronoun: Pronoun | None,
    complementizer: str | None,
) -> Features:
    """The features of these values, one object for all words that have them."""
    values = conjunction, preposition, gender, name_gender, number, pronoun, complementizer
    found = _known.get(values)
    if found is None:
        found = _known[values] = Features(
            conjunction, preposition, gender, name_gender, number, pronoun, complementizer
        )
    return found
