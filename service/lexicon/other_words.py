"""Whether an unknown word is a form of a common one: ``أعمالهم``, ``جاهزا``, ``وبموهبته``."""

from service.lexicon.entries import COMMON, DOCUMENT, FAMILY_NAME, GIVEN_NAME, ORGANIZATION_HEAD, SPEECH, entries

_PRONOUNS = ("هما", "ها", "هم", "هن", "نا", "كم", "ه")
_ENDINGS = ("ات", "يه", "تين", "تان", "ا")
_CONJUNCTIONS = ("و", "ف")
_PREPOSITIONS = ("ب", "ل", "ك")
_SHORTEST = 3


def is_form_of_common_word(word: str) -> bool:
    """Tell whether a folded word is a common noun or adjective with clitics or endings taken off.

    Names of persons are left alone: what is a name without its endings is none here.
    """
    if _is_form(word):
        return True
    rest = word
    if rest.startswith(_CONJUNCTIONS) and len(rest) > _SHORTEST + 1:
        rest = rest[1:]
        if _is_common(rest) or _is_form(rest):
            return True
    if rest.startswith(_PREPOSITIONS) and len(rest) > _SHORTEST + 1:
        rest = rest[1:]
        return _is_common(rest) or _is_form(rest)
    return False


def _is_form(word: str) -> bool:
    for ending in _PRONOUNS:
        if word.endswith(ending) and len(word) - len(ending) >= _SHORTEST:
            stem = word[: -len(ending)]
            if _is_common(stem) or (stem[-1] == "ت" and _is_common(stem[:-1] + "ه")):
                return True
    for ending in _ENDINGS:
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
