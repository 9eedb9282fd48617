"""Whether an unknown word is a form of a frequent verb that does not report: ``فاز``, ``واستقبلت``, ``يتسلمون``."""

from typing import Final

from service.lexicon.conjugation import Gender
from service.lexicon.entries import rows
from service.lexicon.folding import fold
from service.lexicon.once import Once

_OBJECTS: Final[tuple[str, ...]] = ("ه", "ها", "هم", "هما", "هن", "نا")
_PAST_ENDINGS: Final[tuple[str, ...]] = ("ت", "وا", "تا", "و")
_PRESENT_ENDINGS: Final[tuple[str, ...]] = ("ون", "وا", "ان", "ن", "و", "ا")
_WEAK: Final[tuple[str, ...]] = ("ي", "ا")
NOT: Final = "لا"  # which some write together with the verb
_SHORTEST: Final = 3
_SHORTEST_WEAK: Final = 5
_QUADRILITERAL: Final = 4  # letters of زعزع, whose verbal noun is زعزعة


class _Stems:
    """Folded: pasts that stand alone, short ones, those that take an object, stems that take endings; the present."""

    def __init__(self) -> None:
        self.past_alone: set[str] = set()
        self.past_short: set[str] = set()
        self.past_with_object: set[str] = set()
        self.past: set[str] = set()
        self.present_alone: set[str] = set()
        self.present: set[str] = set()

    def add(self, whole: str, now: str) -> None:
        """Add the stems of a verb, given by the past and, without its first letter, the present of «he»."""
        hollow = whole[-2] == "ا"
        participle = whole[1] == "ا"  # سابقه is سابقة without its dots
        quadriliteral = len(whole) == _QUADRILITERAL and whole[0] not in "ات"  # عرقله is عرقلة
        # قدم and تقدم are verb and noun alike; إقامته is no أقامت with its object
        if (len(whole) > _SHORTEST or hollow) and whole[0] != "ت":
            self.past_alone.add(whole)
            if not (hollow or participle or quadriliteral):
                self.past_with_object.add(whole)
        if len(whole) == _SHORTEST:
            self.past_short.add(whole)
        self.past.add(whole[:-1] if whole.endswith(_WEAK) else whole)
        if whole.endswith(_WEAK):
            self.past_with_object.add(whole[:-1] + "ا")  # أجراه
        self.present_alone.add(now)
        self.present.add(now[:-1] if now.endswith(_WEAK) else now)
        if now.endswith(_WEAK):
            self.present.add(now[:-1] + "ي")  # يلتقيان


def _read() -> _Stems:
    stems = _Stems()
    for cells in rows("other_verbs.tsv"):
        stems.add(fold(cells[0]), fold(cells[1])[1:])
        if cells[0].endswith("أ"):
            stems.past_alone.add(fold(cells[0]))  # قرأ, which is no noun
            stems.past.add(fold(cells[0]))  # قرأت, as a hamza is no weak letter
    return stems


_STEMS: Final = Once(_read)


def is_form_of_other_verb(word: str) -> bool:
    """Tell whether a folded word without conjunction is a form of such a verb; سـ and objects may be attached.

    Forms that are as often a noun (``حكم``, ``تقدم``) are left out.
    """
    stems = _STEMS.get()
    if len(word) < _SHORTEST:
        return False
    if word in stems.past_alone:
        return True
    if word.endswith(_PAST_ENDINGS) and any(
        word.endswith(ending) and word[: -len(ending)] in stems.past for ending in _PAST_ENDINGS
    ):
        return True
    if _is_present(word):
        return True
    for ending in _OBJECTS if word.endswith(_OBJECTS) else ():
        rest = word[: -len(ending)]
        if word.endswith(ending) and len(rest) >= _SHORTEST:
            if rest in stems.past_with_object or _is_present(rest):
                return True
            if rest[-1] in "تو" and rest[:-1] in stems.past_with_object:
                return True
            if rest[-1] == "ت" and len(rest) >= _SHORTEST_WEAK and rest[:-1] + "ا" in stems.past_with_object:
                return True  # التقتهم, but not أجرته
    return False


def is_short_past(word: str) -> bool:
    """Tell whether a folded word of three letters is the past of such a verb, or a noun, and nobody's name: نجا."""
    return word in _STEMS.get().past_short


def is_negated_in_one(word: str) -> bool:
    """Tell whether a folded word is such a verb with the لا before it, and maybe a conjunction: لايمكن, ولايستطيع."""
    whole = word[1:] if word[0] in "وف" else word
    verb = whole.removeprefix(NOT)
    return len(whole) - len(verb) == len(NOT) and verb[:1] in ("ي", "ت", "ن") and is_form_of_other_verb(verb)


def gender_of_subject(word: str) -> Gender | None:
    """The gender of the one who acts, by a folded verb without conjunction: m for ``قرا``, ``يقرا``, f for ``قرات``.

    None where the word is no form of such a verb, one of several people, or a past with an object.
    """
    if not is_form_of_other_verb(word) or word[0] == "ن" or word.endswith(("ون", "وا", "تا", "ان")):
        return None
    if _is_present(word):
        return "f" if word.removeprefix("س")[0] == "ت" else "m"
    if word.endswith(_OBJECTS):
        return None
    return "f" if word[-1] == "ت" else "m"


def _is_present(word: str) -> bool:
    if word[0] not in "سيتن":
        return False
    stems = _STEMS.get()
    if word[0] == "س":
        word = word[1:]
    if word[0] == "ن":
        return len(word) > _SHORTEST and word[1:] in stems.present_alone  # نقوم، سنحاول
    if word[0] not in "يت" or word in stems.past:
        return False  # تراجع is the noun more often than she looks it up
    rest = word[1:]
    return rest in stems.present_alone or (
        rest.endswith(_PRESENT_ENDINGS)
        and any(rest.endswith(ending) and rest[: -len(ending)] in stems.present for ending in _PRESENT_ENDINGS)
    )
