"""The complementizers أن and إن with what is written together with them, and بكون: ``بأنه``, ``وأنها``, ``بكونه``."""

from typing import Final

from service.lexicon.cue_readings import PRONOUNS
from service.lexicon.features import Pronoun

_PRONOUNS: Final = ("", "ه", "ها", "هم", "هما", "هن", "ني", "نا", "ك", "كم", "ي")
_COMPLEMENTIZERS: Final = (
    {
        prefix + "ان" + pronoun: (prefix, pronoun)
        for prefix in ("", "ب")
        for pronoun in _PRONOUNS
        if prefix + "ان" + pronoun not in ("انا", "بانا")  # «I» and «for us» more often
    }
    | {"بالا": ("ب", "")}
    | {"بكون" + pronoun: ("ب", pronoun) for pronoun in _PRONOUNS if pronoun not in ("ك", "كم", "ي")}  # وصفه [بكونه]
)


def complementizer(folded: str, form: str) -> tuple[str, str, Pronoun | None] | None:
    """The conjunction before a complementizer, its preposition or «-», its pronoun; None where a word is none.

    Args:
        folded: the word, folded.
        form: the same with its hamzas.
    """
    found, conjunction = _COMPLEMENTIZERS.get(folded), ""
    if found is None and folded[0] in "وف" and len(folded) > 2:
        found, conjunction = _COMPLEMENTIZERS.get(folded[1:]), folded[0]
    if found is None:
        return ("", "-", None) if form == "ألا" else None  # أن لا; without its hamza it is more often إلا
    return None if "آ" in form[:2] else (conjunction, found[0] or "-", PRONOUNS.get(found[1]))  # آن, آنا
