"""Adjectives of things that a man's name, trade or nationality may be, too: ``الجانب [الفني]``, ``الدور [الخيري]``."""

from typing import Final

from service.attribution.names.words_of_names import is_name_word
from service.lexicon import entries as lexicon
from service.lexicon.entries import PERSON_NAME, TITLE
from service.lexicon.words import Word

_NO_THING: Final = (
    TITLE | PERSON_NAME | lexicon.HONORIFIC | lexicon.GROUP | lexicon.ROLE_PLURAL | lexicon.UNNAMED
    | lexicon.TIME | lexicon.PLACE | lexicon.NATIONALITY
)  # fmt: skip


def tells_of_a_thing(words: list[Word], j: int) -> bool:
    """Whether an adjective in ي agrees with the thing right before it, and so is nobody.

    ``وتوقف عند الجانب [الفني] للمشروع``, ``ونوه بالدور [الخيري]``; but ``تألق في اللقاء [الفرنسي] كيليان``.
    """
    word, thing = words[j], words[j - 1]
    if j == 0 or not (word.article and thing.article) or word.conjunction or thing.flags & _NO_THING:
        return False
    feminine = thing.form.endswith(("ة", "ات"))
    if not word.form.endswith("ية" if feminine else "ي"):
        return False
    return j + 1 >= len(words) or not is_name_word(words, j + 1, True)
