"""Whether an unknown word is a form of a common one: ``أعمالهم``, ``جاهزا``, ``وبموهبته``."""

from typing import Final

from service.lexicon.entries import COMMON, DOCUMENT, FAMILY_NAME, GIVEN_NAME, ORGANIZATION_HEAD, SPEECH, entries

_PRONOUNS: Final = ("هما", "ها", "هم", "هن", "نا", "كم", "ه")
_ENDINGS: Final = ("ات", "يه", "تين", "تان", "ا")
_ACCUSATIVE: Final = "ا"
_CONJUNCTIONS: Final[tuple[str, ...]] = ("و", "ف")
_PREPOSITIONS: Final[tuple[str, ...]] = ("ب", "ل", "ك")
_SHORTEST: Final = 3


def clitics_of_common_word(word: str) -> tuple[str, str] | None:
    """The conjunction and the preposition of a folded word that is a common noun or adjective with clitics or endings.

    Either may be empty. None where it is no such word; names of persons are left alone: what is a name without its
    endings is none here.
    """
    if _is_form(word):
        return "", ""
    conjunction, rest = "", word
    if rest.startswith(_CONJUNCTIONS) and len(rest) > _SHORTEST + 1:
        conjunction, rest = rest[0], rest[1:]
        if _is_common(rest) or _is_form(rest):
            return conjunction, ""
    if rest.startswith(_PREPOSITIONS) and len(rest) > _SHORTEST + 1:
        preposition, rest = rest[0], rest[1:]
        if _is_common(rest) or _is_form(rest, governed=True):
            return conjunction, preposition
    return None


def _is_form(word: str, governed: bool = False) -> bool:
    """Whether a word is a common one with an ending, which is no accusative's where a preposition governs it."""
    for ending in _PRONOUNS:
        if word.endswith(ending) and len(word) - len(ending) >= _SHORTEST:
            stem = word[: -len(ending)]
            if _is_common(stem) or (stem[-1] == "ت" and _is_common(stem[:-1] + "ه")):
                return True
    for ending in _ENDINGS:
        if governed and ending == _ACCUSATIVE:
            continue  # كانديا is not ك and أندية
        if word.endswith(ending) and len(word) - len(ending) >= _SHORTEST:
            stem = word[: -len(ending)]
            if _is_common(stem) or _is_common(stem + "ه"):
                return True
    return False


def _is_common(stem: str) -> bool:
    entry = entries().get(stem)
    if entry is None or entry.flags & (GIVEN_NAME | FAMILY_NAME):
        return False
    return bool(entry.flags & (COMMON | SPEECH | DOCUMENT | ORGANIZATION_HEAD))
