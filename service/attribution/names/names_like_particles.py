"""Names that are particles elsewhere, told by what stands around them: قالت [لولا] محمد إن."""

from typing import Final

from service.attribution.text.shapes_of_names import is_unknown, unknown_looks_named
from service.attribution.text.verbs_before_names import TAKES_NO_NOUN
from service.lexicon import entries as lexicon
from service.lexicon.entries import PERSON_NAME, TITLE
from service.lexicon.punctuation import COMMA
from service.lexicon.words import Word

LIKE_PARTICLES: Final = ("لولا", "انا")
_OF_SLAV_WOMEN: Final[tuple[str, ...]] = ("وفا", "ايفا", "ييفا", "سكايا")
LONGEST_NAME: Final = 6


def is_like_a_particle(words: list[Word], j: int) -> bool:
    """Whether what is a particle elsewhere is a name: قالت [لولا] محمد، مديرة المركز، إن, السيدة [انا] حدادوفا إن.

    A title with the article or a verb of saying stands before it, and behind it and a surname what tells who it is or
    what is said.
    """
    if words[j].form not in LIKE_PARTICLES or j == 0:
        return False
    before, end = words[j - 1], j + 1
    titled = before.article and before.flags & (lexicon.HONORIFIC | TITLE | lexicon.NATIONALITY)
    while end < min(len(words), j + LONGEST_NAME) and (
        words[end].flags & PERSON_NAME or (is_unknown(words[end]) and unknown_looks_named(words[end]))
    ):  # fmt: skip
        end += 1
    if end >= len(words) or end == j + 1:
        return False
    if titled and words[j + 1].folded.endswith(_OF_SLAV_WOMEN):
        return True  # طارت الروسية [انا] حدادوفا فوق الجميع
    if words[end].complementizer is not None:
        return bool(titled or takes_no_noun(before)) and words[end].form[0] == "إ"
    told = words[end].kind == COMMA and end + 1 < len(words) and bool(words[end + 1].flags & TITLE)
    return bool(told and (titled or takes_no_noun(before)))


def takes_no_noun(word: Word | None) -> bool:
    """Whether a verb of saying has a noun behind it only for its subject."""
    return word is not None and any(form.part == "verb" and form.lemma in TAKES_NO_NOUN for form in word.cues)
