"""Spell out the forms of Arabic verbs, participles and nouns from their principal parts.

Everything here is about spelling without diacritics, in full ordinary orthography (hamzas, ta marbuta, final ya).
Clitics (wa-, fa-, sa-, li-, object pronouns) are not added; where a word is spelled differently before an attached
pronoun (``رأى``, ``رآه``), that spelling is a form of its own with ``before_suffix`` set.
"""

from collections.abc import Iterator
from typing import Final, Literal

from service.lexicon import mypyc_attr

__all__ = ["Form", "conjugate", "decline_noun", "decline_participle"]

Tense = Literal["past", "present"]
Person = Literal[1, 2, 3]
Gender = Literal["m", "f"]
Number = Literal["s", "d", "p"]
Voice = Literal["active", "passive"]

_WEAK: Final = "ىيو"


@mypyc_attr(acyclic=True)
class Form:
    """One spelling and what it says of the subject; None where the form does not tell or the category is foreign.

    ``jussive`` marks the shortened present of weak verbs, which stands after لم, لا and li- only (``لم ينف``).
    """

    def __init__(
        self,
        spelling: str,
        tense: Tense | None,
        person: Person | None,
        gender: Gender | None,
        number: Number,
        voice: Voice = "active",
        before_suffix: bool = False,
        accusative: bool = False,
        jussive: bool = False,
    ) -> None:
        self.spelling = spelling
        self.tense = tense
        self.person = person
        self.gender = gender
        self.number = number
        self.voice = voice
        self.before_suffix = before_suffix
        self.accusative = accusative
        self.jussive = jussive

    def as_passive(self) -> "Form":
        """The same form of the passive."""
        return Form(
            self.spelling, self.tense, self.person, self.gender, self.number, "passive", self.before_suffix,
            self.accusative, self.jussive,
        )  # fmt: skip


def conjugate(past: str, past_stem: str, present: str) -> Iterator[Form]:
    """Yield the finite forms of a verb, the third person first, then the first, then the second.

    ``past`` and ``present`` are the third person masculine singular (``قال``, ``يقول``), ``past_stem`` is what stands
    before a consonant ending (``قل`` in ``قلت``). The three tell the type: a stem one letter shorter than the past
    is a hollow verb, one letter longer a doubled verb, a final alef, ya or waw a defective verb. Passive forms are
    given in the third person only, and only where their letters differ from the active form; ى and ي, which the press
    does not keep apart, count as one letter.
    """
    third = [*_past_third(past, past_stem), *_present_third(present, past, past_stem)]
    yield from third
    passive = list(_passive(past, past_stem, present))
    known = {_letters(form) for form in third} if passive else set()
    for form in passive:
        if _letters(form) not in known:
            yield form.as_passive()
    yield from _past_first(past_stem)
    yield from _present_first(present, past, past_stem)
    yield from _past_second(past_stem)
    yield from _present_second(present, past, past_stem)


def decline_participle(base: str) -> Iterator[Form]:
    """Yield all cases, numbers and genders of a participle, given in the masculine singular (``مضيف``, ``داعي``).

    ``accusative`` marks the spellings that the indefinite accusative can have, as in ``مضيفا أن`` or ``مضيفة أن``.
    """
    defective = base.endswith("ي")
    plural = base[:-1] if defective else base
    yield Form(base, None, None, "m", "s")
    if defective:
        yield Form(plural, None, None, "m", "s")
    yield Form(base + "ا", None, None, "m", "s", accusative=True)
    yield Form(base + "ة", None, None, "f", "s", accusative=True)
    yield Form(base + "ت", None, None, "f", "s", before_suffix=True)
    yield Form(plural + "ون", None, None, "m", "p")
    yield Form(plural + "ين", None, None, "m", "p", accusative=True)
    yield Form(base + "ان", None, None, "m", "d")
    yield Form(base + "ين", None, None, "m", "d", accusative=True)
    yield Form(base + "تان", None, None, "f", "d")
    yield Form(base + "تين", None, None, "f", "d", accusative=True)
    yield Form(base + "ات", None, None, "f", "p", accusative=True)


def decline_noun(singular: str, plurals: tuple[str, ...] = ()) -> Iterator[Form]:
    """Yield the cases of a noun in singular, dual and its plurals; the gender, a matter of the word, is left open."""
    yield from _cases(singular, "s")
    stem = _before_vowel_ending(singular)
    for ending in ("ان", "ين"):
        yield Form(stem + ending, None, None, None, "d")
    for plural in plurals:
        yield from _cases(plural, "p")


def _past_third(past: str, stem: str) -> Iterator[Form]:
    defective = past.endswith(("ى", "ا"))
    # What is left before the endings that begin with a vowel: the weak letter goes, a final hamza may move.
    bare = past[:-1] if defective else past
    yield Form(past, "past", 3, "m", "s")
    if past.endswith("ى"):
        yield Form(_join(bare, "ا"), "past", 3, "m", "s", before_suffix=True)
    yield Form(bare + "ت", "past", 3, "f", "s")
    if defective:
        plurals: tuple[str, ...] = (bare,)
    elif past.endswith("ي"):
        plurals = (past[:-1],)
    else:
        plurals = _hamza_seats(past)
    for plural in plurals:
        yield Form(plural + "وا", "past", 3, "m", "p")
        yield Form(plural + "و", "past", 3, "m", "p", before_suffix=True)
    yield Form(_join(stem if defective else past, "ا"), "past", 3, "m", "d")
    yield Form(bare + "تا", "past", 3, "f", "d")
    yield Form(_join(stem, "ن"), "past", 3, "f", "p")


def _past_first(stem: str) -> Iterator[Form]:
    yield Form(_join(stem, "ت"), "past", 1, None, "s")
    yield Form(_join(stem, "نا"), "past", 1, None, "p")


def _past_second(stem: str) -> Iterator[Form]:
    yield Form(_join(stem, "ت"), "past", 2, "m", "s")
    yield Form(_join(stem, "ت"), "past", 2, "f", "s")
    yield Form(_join(stem, "تما"), "past", 2, None, "d")
    yield Form(_join(stem, "تم"), "past", 2, "m", "p")
    yield Form(_join(stem, "تمو"), "past", 2, "m", "p", before_suffix=True)
    yield Form(_join(stem, "تن"), "past", 2, "f", "p")


def _present_third(present: str, past: str, past_stem: str) -> Iterator[Form]:
    stem = present[1:]
    for singular, suffixed, jussive in _singulars(stem, past, past_stem):
        yield Form("ي" + singular, "present", 3, "m", "s", "active", suffixed, False, jussive)
        yield Form("ت" + singular, "present", 3, "f", "s", "active", suffixed, False, jussive)
    for plural in _plurals(stem):
        yield Form("ي" + plural + "ون", "present", 3, "m", "p")
        yield Form("ي" + plural + "وا", "present", 3, "m", "p")
        yield Form("ي" + plural + "و", "present", 3, "m", "p", before_suffix=True)
    dual = _before_alef(stem)
    for ending in ("ان", "ا"):
        yield Form("ي" + _join(dual, ending), "present", 3, "m", "d")
        yield Form("ت" + _join(dual, ending), "present", 3, "f", "d")
    yield Form("ي" + _feminine_plural(stem, past, past_stem), "present", 3, "f", "p")


def _present_first(present: str, past: str, past_stem: str) -> Iterator[Form]:
    for singular, suffixed, jussive in _singulars(present[1:], past, past_stem):
        yield Form(_first_person(singular), "present", 1, None, "s", "active", suffixed, False, jussive)
        yield Form("ن" + singular, "present", 1, None, "p", "active", suffixed, False, jussive)


def _present_second(present: str, past: str, past_stem: str) -> Iterator[Form]:
    stem = present[1:]
    for singular, suffixed, jussive in _singulars(stem, past, past_stem):
        yield Form("ت" + singular, "present", 2, "m", "s", "active", suffixed, False, jussive)
    for plural in _plurals(stem):
        yield Form("ت" + plural + "ون", "present", 2, "m", "p")
        yield Form("ت" + plural + "وا", "present", 2, "m", "p")
        yield Form("ت" + plural + "و", "present", 2, "m", "p", before_suffix=True)
    kasra = stem[:-1] if stem[-1] in _WEAK else _before_vowel_ending(stem)
    for ending in ("ين", "ي"):
        yield Form("ت" + kasra + ending, "present", 2, "f", "s")
    for ending in ("ان", "ا"):
        yield Form("ت" + _join(_before_alef(stem), ending), "present", 2, None, "d")
    yield Form("ت" + _feminine_plural(stem, past, past_stem), "present", 2, "f", "p")


def _singulars(stem: str, past: str, past_stem: str) -> list[tuple[str, bool, bool]]:
    """Return the stems of the present singular, whether each stands before a suffix only, whether it is the jussive."""
    singulars = [(stem, False, False)]
    if stem[-1] == "ى":
        singulars.append((stem[:-1] + "ا", True, False))
    elif stem[-1] == "أ":
        singulars.append((stem[:-1] + "ؤ", True, False))
    short = _jussive(stem, past, past_stem)
    if short != stem:
        singulars.append((short, False, True))
    return singulars


def _plurals(stem: str) -> tuple[str, ...]:
    return (stem[:-1],) if stem[-1] in _WEAK else _hamza_seats(stem)


def _before_alef(stem: str) -> str:
    return stem[:-1] + "ي" if stem[-1] == "ى" else stem


def _feminine_plural(stem: str, past: str, past_stem: str) -> str:
    return _join(_before_alef(stem) if stem[-1] in _WEAK else _jussive(stem, past, past_stem), "ن")


def _passive(past: str, past_stem: str, present: str) -> Iterator[Form]:
    passive_past, passive_stem = _passive_past(past, past_stem)
    if passive_past != past:
        yield from _past_third(passive_past, passive_stem)
    passive_present = _passive_present(past, past_stem, present)
    if passive_present != present:
        yield from _present_third(passive_present, past, past_stem)


def _letters(form: Form) -> tuple[object, ...]:
    return form.spelling.replace("ى", "ي"), form.tense, form.gender, form.number


def _passive_past(past: str, stem: str) -> tuple[str, str]:
    """Return past and stem of the passive, or the active ones where the letters do not change."""
    if _is_hollow(past, stem):
        return past[:-2] + "ي" + past[-1], stem
    if past.endswith(("ى", "ا")):
        passive = (past[:-1] + "ي").replace("أي", "ئي")
        if len(past) == 4 and past[1] == "ا":  # form III: نادى, نودي
            passive = past[0] + "و" + passive[2:]
        return passive, passive
    if len(past) == 4 and past[1] == "ا":  # form III: قابل, قوبل
        return past[0] + "و" + past[2:], stem[0] + "و" + stem[2:]
    if len(past) == 5 and past[0] == "ت" and past[2] == "ا":  # form VI: تداول, تدوول
        return past[:2] + "و" + past[3:], stem[:2] + "و" + stem[3:]
    if len(past) == 3 and past[1] == "أ":  # سأل, سئل
        return past[0] + "ئ" + past[2], stem[0] + "ئ" + stem[2:]
    return past, stem


def _passive_present(past: str, past_stem: str, present: str) -> str:
    """Return the passive present, or the active one where the letters do not change."""
    if _is_hollow(past, past_stem):
        return present[:-2] + "ا" + present[-1]
    if present[-1] in "يو":
        return present[:-1] + "ى"
    if past[0] == "و" and present[1] != "و" and len(past) == 3:  # وصف, يصف, يوصف
        return "يو" + present[1:]
    if past[0] == "أ" and len(past) == 3 and present[1] == "أ":  # أمر, يأمر, يؤمر
        return "يؤ" + present[2:]
    return present


def _is_hollow(past: str, past_stem: str) -> bool:
    return len(past_stem) == len(past) - 1 and past[-2] == "ا"


def _jussive(stem: str, past: str, past_stem: str) -> str:
    """Shorten a weak present stem, and write a doubled letter twice."""
    if stem[-1] in _WEAK:
        return stem[:-1]
    if _is_hollow(past, past_stem):
        return (stem[:-2] + stem[-1]).replace("ء", "ئ")
    if len(past_stem) == len(past) + 1:
        return stem + stem[-1]
    return stem


def _first_person(stem: str) -> str:
    return "آ" + stem[1:] if stem[0] == "أ" else "أ" + stem


def _join(stem: str, ending: str) -> str:
    """Put an ending on a stem where two letters may melt into one: أ + ا, ت + ت, ن + ن."""
    if ending[0] == "ا" and stem[-1] == "أ":
        return stem[:-1] + "آ" + ending[1:]
    if ending[0] == "ا" and stem[-2:] == "يء":
        return stem[:-1] + "ئ" + ending
    if ending[0] in "تن" and stem[-1] == ending[0]:
        return stem + ending[1:]
    return stem + ending


def _hamza_seats(stem: str) -> tuple[str, ...]:
    """Return the spellings of a stem before a plural waw; writers do not agree on the seat of a final hamza."""
    if stem[-1] == "أ":
        return stem[:-1] + "أ", stem[:-1] + "ؤ", stem[:-1] + "ء"
    if stem[-2:] == "يء":
        return (stem[:-1] + "ئ",)
    if stem[-1] == "ء":
        return stem, stem[:-1] + "ؤ"
    return (stem,)


def _before_vowel_ending(word: str) -> str:
    """Return a noun or present stem as it is spelled before an ending that begins with a vowel."""
    if word[-1] == "ة":
        return word[:-1] + "ت"
    if word[-1] == "ى":
        return word[:-1] + "ي"
    if word[-1] == "أ" or word[-2:] == "يء":
        return word[:-1] + "ئ"
    return word


def _cases(noun: str, number: Number) -> Iterator[Form]:
    yield Form(noun, None, None, None, number)
    if noun[-1] not in "ةىأاي" and not noun.endswith(("اء", "ات")):
        yield Form(_join(noun, "ا"), None, None, None, number, accusative=True)
    if noun[-1] == "ي":
        yield Form(noun + "ا", None, None, None, number, accusative=True)
    if noun[-1] == "ة":
        yield Form(noun[:-1] + "ت", None, None, None, number, before_suffix=True)
    elif noun[-1] == "ى":
        yield Form(noun[:-1] + "ا", None, None, None, number, before_suffix=True)
    elif noun[-1] == "أ" or noun.endswith("اء"):
        yield Form(noun[:-1] + "ؤ", None, None, None, number, before_suffix=True)
        yield Form(noun[:-1] + "ئ", None, None, None, number, before_suffix=True)
