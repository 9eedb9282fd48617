"""What a word says where it is a cue: the forms of verbs, participles and nouns of saying that it may be."""

from typing import Final

from service.lexicon.cue_forms import CueForm, CueForms, cue_forms, is_told_by_oneself
from service.lexicon.features import Pronoun

# the conjunction before a cue, its readings, the attached pronoun
Readings = tuple[str, tuple[CueForm, ...], Pronoun | None]

PRONOUNS: Final[dict[str, Pronoun]] = {
    "ه": (3, "m", "s"),
    "ها": (3, "f", "s"),
    "هما": (3, None, "d"),
    "هم": (3, "m", "p"),
    "هن": (3, "f", "p"),
    "ني": (1, None, "s"),
    "ي": (1, None, "s"),
    "نا": (1, None, "p"),
    "ك": (2, None, "s"),
    "كم": (2, "m", "p"),
}
# by their last letter, the longest first
_PRONOUNS_BY_LAST: Final = {
    last: tuple(sorted((p for p in PRONOUNS if p[-1] == last), key=len, reverse=True))
    for last in {pronoun[-1] for pronoun in PRONOUNS}
}
_ANSWERING: Final = "أجاب"
_LIKE_SAYING: Final = "كقول"  # كقول الشاعر; other nouns with ك are more often other words: كرد
_SAYING: Final = "قول"
_SHORTEST_PLURAL: Final = 4  # letters
_NO_READINGS: Readings = ("", (), None)


def cue_readings(folded: str, form: str) -> Readings:
    """The readings of a word as a cue, with the conjunction before it and the pronoun behind it.

    Args:
        folded: the word, folded.
        form: the same with its hamzas.
    """
    forms = cue_forms()
    first = folded[0]
    if first in "وف" and folded[1:2] in "بلك" and folded.startswith(_SAYING, 2):
        return first, *cue_readings(folded[1:], form[1:])[1:]  # ولقوله تعالى، وبقول الشاعر
    if folded[-1] == "و" and (many := _without_alef(forms, folded)) is not None:
        return many
    found = _unsuffixed(forms, "", folded)
    if found is None and (first in "وفبل" or folded == _LIKE_SAYING) and len(folded) > 2:
        found = _unsuffixed(forms, first, folded[1:])
    elif found is not None and first in "وف" and (all(f.required for f in found[1]) or _promises(found[1])):
        # ورد is «it came», and «and he answered»; وعد is «he promised», and «and he deemed»
        joined = _unsuffixed(forms, first, folded[1:])
        if joined is not None:
            found = found[0], (*found[1], *(f for f in joined[1] if f.part == "verb")), found[2]
    if found is not None:
        return _with_object(forms, form, folded) or found
    if first in "وفب" and (folded[1:3] == "ال" or folded.startswith("وبال")):
        prefix = folded[:3] if folded[1:3] == "ال" else "وبال"
        nouns = tuple(f for f in forms.get(folded[len(prefix) :]) if f.part == "noun")
        if nouns:
            return first, nouns, None
    elif first == "ل" and folded[1:2] == "ل":  # عاد للتأكيد على أن
        nouns = tuple(f for f in forms.get(folded[2:]) if f.part == "noun")
        if nouns:
            return "", nouns, None
    endings = _PRONOUNS_BY_LAST.get(folded[-1])
    if endings is None or form.endswith("ة"):  # ة is no attached pronoun
        return _NO_READINGS
    found = _suffixed(forms, "", folded, endings)
    if found is None and first in "وفبلك" and len(folded) > 4:
        found = _suffixed(forms, first, folded[1:], endings)
    return found or _NO_READINGS


def _without_alef(forms: CueForms, folded: str) -> Readings | None:
    """The readings of a plural in the past that is written without its alef: قالو, وأكدو; not أدعو."""
    conjunction = folded[0] if folded[0] in "وف" and len(folded) > _SHORTEST_PLURAL else ""
    for before in ("", conjunction) if conjunction else ("",):
        rest = folded[len(before) :]
        if len(rest) < _SHORTEST_PLURAL or any(not f.before_suffix for f in forms.get(rest)):
            continue
        found = forms.get(rest + "ا")
        many = tuple(f for f in found if f.part == "verb" and f.number == "p" and f.tense == "past")
        many = tuple(f for f in many if f.frame == "say" and "ambiguous" not in f.flags)  # صدقو is a surname
        if many:
            return before, many, None
    return None


def _promises(found: tuple[CueForm, ...]) -> bool:
    """Whether a form is a verb that asks or promises, whose clause opens in another way than that of one that tells."""
    return any(f.part == "verb" and f.frame == "demand" and f.tense == "past" for f in found)


def _with_object(forms: CueForms, form: str, folded: str) -> Readings | None:
    """The readings as a verb and its object where ه is written that could also stand for ة: طالبه, he asked him."""
    conjunction = folded[0] if folded[0] in "وف" and len(folded) > 4 else ""
    if form[-1] != "ه" or not forms.get(folded[len(conjunction) :]):
        return None
    verbs = tuple(
        f
        for f in forms.get(folded[len(conjunction) : -1])
        if f.part == "verb" and (f.tense == "past" or f.frame == "describe")  # ما [تسميه] الحكومة
    )
    return (conjunction, verbs, PRONOUNS["ه"]) if verbs else None


def _unsuffixed(forms: CueForms, conjunction: str, rest: str) -> Readings | None:
    """The readings of what follows a conjunction as a form with nothing behind it."""
    found = forms.get(rest)
    if found:
        if conjunction and conjunction in "بلك":
            found = tuple(f for f in found if f.part == "noun" or (conjunction == "ل" and f.tense == "present"))
        elif conjunction == "ف":
            found = tuple(f for f in found if not f.jussive)  # فيلم is no «and he blames»
        third = tuple(f for f in found if f.part != "verb" or f.person == 3 or is_told_by_oneself(f))
        if third:
            return conjunction, third, None
    if rest[0] == "س":
        if conjunction != "ب":
            found = tuple(f for f in forms.get(rest[1:]) if f.tense == "present" and not f.jussive)  # not سالم
            if found:
                return conjunction, found, None
    elif rest[:2] == "ال" and len(rest) > 4:
        found = tuple(f for f in forms.get(rest[2:]) if f.part != "verb" and not f.adverbial)
        if found:
            return conjunction, found, None
    return None


def _takes_whom(form: CueForm, ending: str) -> bool:
    """Whether the writer or reader may be whom a verb has as its object: سألني, أجابني, يجيبك; but not شكرك, حذرك."""
    whom = "person_object" in form.flags or form.lemma == _ANSWERING
    return whom and (ending == "ني" or (ending in ("ك", "كم") and form.tense == "present"))


def _ends_otherwise(form: CueForm, stem: str) -> bool:
    """Whether a verb in the past loses or changes its last letter before a pronoun: دعوه, not دعواه; رآه, not رأيه."""
    if form.tense != "past":
        return False
    return (form.number == "p" and stem.endswith("وا")) or (form.lemma[-1] == "ى" and stem[-1] == "ي")


def _suffixed(forms: CueForms, conjunction: str, rest: str, endings: tuple[str, ...]) -> Readings | None:
    """The readings of what follows a conjunction as a form with an attached pronoun, the longest first."""
    for ending in endings:
        if not rest.endswith(ending) or len(rest) - len(ending) < 2:
            continue
        stem = rest[: -len(ending)]
        if stem[0] == "س" and stem not in forms:
            stem = stem[1:]
        found = forms.get(stem)
        if found:
            found = tuple(
                f
                for f in found
                if (f.part == "noun" and ending not in ("ني", "ك", "كم", "ي"))
                or (
                    f.part == "verb"
                    and not _ends_otherwise(f, stem)
                    and (ending not in ("ي", "ك", "كم", "ني") or _takes_whom(f, ending))
                    and conjunction not in ("ب", "ك")
                )
            )
        if not found and ending in ("ه", "ها", "هم", "هما"):  # before a suffix ة is written ت, ى is written ا
            last = stem[-1]
            if last == "ت":
                found = tuple(f for f in forms.get(stem[:-1] + "ه") if f.part == "noun")
            elif last == "ا":
                found = tuple(f for f in forms.get(stem[:-1] + "ي") if f.part == "verb")
            elif last == "و":
                found = tuple(f for f in forms.get(stem + "ا") if f.part == "verb")
        if found:
            return conjunction, found, PRONOUNS[ending]
    return None
