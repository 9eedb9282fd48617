"""What one token is: its folded form, its clitics, and every category the lexicon gives it."""

import re
from collections.abc import Mapping
from functools import lru_cache
from sys import intern
from typing import Any, Final

from service.lexicon.cue_forms import CueForm, cue_forms, is_told_by_oneself
from service.lexicon.entries import (
    ADVERB,
    AMBIGUOUS_ROLE,
    COMMON,
    COMPLEMENTIZER,
    CONJUNCTION,
    DOCUMENT,
    FAMILY_NAME,
    FUNCTION,
    GIVEN_NAME,
    GROUP,
    HONORIFIC,
    KIN,
    NAME_IS_WORD,
    NISBA,
    NUMBER,
    ORGANIZATION_HEAD,
    ORGANIZATION_NAME,
    PERSON_NAME,
    PLACE,
    PREPOSITION,
    PRONOUN,
    RANK,
    RELATIVE,
    ROLE,
    ROLE_PLURAL,
    SPEAKER_HEAD,
    SPEECH,
    SPOKESPERSON,
    TIME,
    UNNAMED,
    VERB,
    Entry,
    Phrases,
    entries,
    is_spelled,
    phrases,
    spelling_of,
    spellings_of,
)
from service.lexicon.folding import fold
from service.lexicon.other_verbs import is_form_of_other_verb
from service.lexicon.other_words import clitics_of_common_word
from service.lexicon.punctuation import COLON, MARK, NOT_PUNCTUATION, punctuation_kind
from service.lexicon.source_phrases import starts_source_phrase
from service.lexicon.word_sets import word_set

# diacritics and tatweel; the hamzas stay, they tell إن from أن
_INVISIBLE: Final = re.compile("[\u0610-\u061a\u0640\u064b-\u065f\u0670\u200b-\u200f\u202a-\u202e\u2066-\u2069]")
# what most words consist of, and then are neither punctuation nor hold anything invisible
LETTERS: Final = "".join(map(chr, (*range(0x0621, 0x063B), *range(0x0641, 0x064B))))

FATHATAN: Final = "\N{ARABIC FATHATAN}"
_DIGITS: Final = "0123456789٠١٢٣٤٥٦٧٨٩"

_PRONOUNS: dict[str, tuple[int, str | None, str]] = {
    # suffix pronoun: person, gender, number
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
    last: tuple(sorted((p for p in _PRONOUNS if p[-1] == last), key=len, reverse=True))
    for last in {pronoun[-1] for pronoun in _PRONOUNS}
}
_TITLES_OR_NAMES: Final = GIVEN_NAME | HONORIFIC | ROLE | RANK | SPOKESPERSON
_CLITICS: Final = frozenset("والفبك")  # the letters that clitics before a word begin with
# verbs and God's name, whose first letters only look like the article
_NO_ARTICLE: Final = frozenset(
    "الله التقي التقت التقيا التقوا التحق التحقت التزم التزمت التمس التفت التقط التقطت التف".split()
)
_COMPLEMENTIZERS: Final = {
    prefix + stem + pronoun: (prefix, pronoun)
    for prefix in ("", "ب", "ل", "ك")
    for stem in ("ان",)
    for pronoun in ("", "ه", "ها", "هم", "هما", "هن", "ني", "نا", "ك", "كم", "ي")
    if prefix + stem + pronoun
    not in {"كانه", "كان", "لان", "كانها", "كانهم", "انا", "لانه", "كاني", "بانا", "لانك", "كانك"}
    and not (prefix in "لك" and prefix)
}
_COMPLEMENTIZERS["بالا"] = ("ب", "")

_NAME: Final = GIVEN_NAME | FAMILY_NAME | NAME_IS_WORD
_PLURAL: Final = GROUP | ROLE_PLURAL
_LISTED_NAME: Final = PERSON_NAME | HONORIFIC | PLACE | ORGANIZATION_NAME
WITHHELD: Final = word_set("words.withheld")
_UNSETTLED: Final = word_set("words.unsettled")
# prepositions by their spelling that people are named by
_NAMES_TOO: Final = ("علي", "على", "منى", "منة", "باسم")
# what opens a form of address, but with the article is sovereignty or happiness
_STYLES_THAT_ARE_NOUNS: Final = ("سياده", "سعاده")
_PROPER: Final = ORGANIZATION_NAME | PLACE
_SHORT: Final = 3
_MOST_NAMED: Final = 2_000  # words that are remembered as names
_SHORT_KIN: Final = frozenset("ابن ابنت بنت زوج اخت".split())
# those of the ambiguous roles that are mostly persons where they are somebody's: مخرجته، خطيبها
_SOMEBODYS: Final = frozenset("مخرجه كاتبه منتجه خطيب خطيبه مساعد".split())
# many people who are somebody's, folded as they stand before a pronoun
_PEOPLE_OF_SOMEBODY: Final = frozenset(
    "جيران اقارب اصدقاو اصدقاء اصدقاي اخوت اخوات اشقاو اشقاء اشقاي رفاق زملاو زملاء زملاي ابناو ابناء ابناي بنات "
    "احفاد انصار اتباع طلاب محامو محامي مويدو مويدي منتقدو منتقدي معارضو معارضي خصوم مستشارو مستشاري مساعدو مساعدي "
    "موظفو موظفي لاعبو لاعبي جماهير مشجعو مشجعي والدا والدي ذوو ذوي اهالي".split()
)
_LIKE_SAYING: Final = "كقول"  # كقول الشاعر; other nouns with ك are more often other words: كرد

Way = tuple[str, str, bool, str]
Forms = Mapping[str, tuple[CueForm, ...]]
# the conjunction before a cue, its readings, the attached pronoun's person, gender and number
Readings = tuple[str, tuple[CueForm, ...], tuple[int, str | None, str] | None]
_NO_READINGS: Readings = ("", (), None)


class Word:
    """A token as the lexicon sees it, shared by every place where the same characters stand.

    ``notable`` words are those that some stage looks for: punctuation, cues, complementizers, titles, given names and
    the ``unsettled`` ones, of which only their neighbours tell what they are (``attribution/text/readings.py``).
    ``bare`` is what names are compared by: ``folded`` without the article.
    ``flags`` is a union of the category bits of :mod:`service.lexicon.entries`. ``stem`` is ``folded`` without the
    clitics that were taken off: ``conjunction`` (و or ف), ``preposition`` (ب، ل، ك) and the article.
    ``cues`` are the readings as a cue, ``pronoun`` the (person, gender, number) of an attached pronoun of those.
    """

    __slots__ = (
        "article",
        "bare",
        "complementizer",
        "conjunction",
        "cues",
        "flags",
        "folded",
        "form",
        "gender",
        "kind",
        "may_report",
        "name_gender",
        "notable",
        "number",
        "opens",
        "phrases",
        "preposition",
        "pronoun",
        "starts_source_phrase",
        "stem",
        "surface",
        "titles_or_names",
        "unsettled",
    )  # fewer bytes where it is not compiled

    # what nearly every look at a word asks comes first: compiled, it is in the cache line that any look loads
    flags: int
    kind: int
    notable: bool
    article: bool
    may_report: bool
    opens: bool
    titles_or_names: bool
    starts_source_phrase: bool
    unsettled: bool
    surface: str
    folded: str
    bare: str
    phrases: Phrases | None
    cues: tuple[CueForm, ...]
    conjunction: str
    preposition: str
    complementizer: str | None
    form: str
    stem: str
    gender: str | None
    name_gender: str | None
    number: str | None
    pronoun: tuple[int, str | None, str] | None

    def __init__(
        self,
        surface: str,
        form: str,
        folded: str,
        stem: str,
        bare: str,
        flags: int,
        kind: int,
        conjunction: str = "",
        preposition: str = "",
        article: bool = False,
        gender: str | None = None,
        name_gender: str | None = None,
        number: str | None = None,
        cues: tuple[CueForm, ...] = (),
        pronoun: tuple[int, str | None, str] | None = None,
        complementizer: str | None = None,
        phrases: Phrases | None = None,
        starts_source_phrase: bool = False,
        may_report: bool = False,
        opens: bool = False,
        titles_or_names: bool = False,
        notable: bool = False,
        unsettled: bool = False,
    ) -> None:
        self.surface = surface
        self.form = form
        self.folded = folded
        self.stem = stem
        self.bare = bare
        self.flags = flags
        self.kind = kind
        self.conjunction = conjunction
        self.preposition = preposition
        self.article = article
        self.gender = gender
        self.name_gender = name_gender
        self.number = number
        self.cues = cues
        self.pronoun = pronoun
        self.complementizer = complementizer
        self.phrases = phrases
        self.starts_source_phrase = starts_source_phrase
        self.may_report = may_report
        self.opens = opens
        self.titles_or_names = titles_or_names
        self.notable = notable
        self.unsettled = unsettled

    def changed(self, **fields: Any) -> "Word":
        """A copy of which some fields differ."""
        copied = Word(
            self.surface,
            self.form,
            self.folded,
            self.stem,
            self.bare,
            self.flags,
            self.kind,
            self.conjunction,
            self.preposition,
            self.article,
            self.gender,
            self.name_gender,
            self.number,
            self.cues,
            self.pronoun,
            self.complementizer,
            self.phrases,
            self.starts_source_phrase,
            self.may_report,
            self.opens,
            self.titles_or_names,
            self.notable,
            self.unsettled,
        )
        for name, value in fields.items():
            setattr(copied, name, value)
        return copied


def _strippings(folded: str) -> list[Way]:
    """Every way to take clitics off: (conjunction, preposition, article, stem), the least first."""
    ways: list[Way] = [("", "", False, folded)]
    first = folded[0]
    if first in _CLITICS:
        _strip(ways, "", folded)
        if first in "وف" and len(folded) > 2:
            rest = folded[1:]
            ways.append((first, "", False, rest))
            _strip(ways, first, rest)
    return ways


def _strip(ways: list[Way], conjunction: str, rest: str) -> None:
    """Add the ways to take a preposition and the article off what follows a conjunction."""
    length, first = len(rest), rest[0]
    if length <= 3 or first not in _CLITICS:
        return
    if first == "ا":
        if rest[1] == "ل":
            ways.append((conjunction, "", True, rest[2:]))
    elif first == "ل" and rest[1] == "ل":
        ways.append((conjunction, "ل", True, rest[2:]))
        ways.append((conjunction, "ل", True, rest[1:]))
    elif first in "بك" and length > 4 and rest.startswith("ال", 1):
        ways.append((conjunction, first, True, rest[3:]))
    elif first in "بلك":
        ways.append((conjunction, first, False, rest[1:]))
        if rest.startswith("لال"):
            ways.append((conjunction, "ل", True, rest[3:]))


def _cue_readings(folded: str, form: str) -> Readings:
    forms = cue_forms()
    first = folded[0]
    found = _unsuffixed(forms, "", folded)
    if found is None and (first in "وفبل" or folded == _LIKE_SAYING) and len(folded) > 2:
        found = _unsuffixed(forms, first, folded[1:])
    elif found is not None and first in "وف" and all(f.required for f in found[1]):
        joined = _unsuffixed(forms, first, folded[1:])  # ورد is «it came», and «and he answered»
        if joined is not None:
            found = found[0], (*found[1], *(f for f in joined[1] if f.part == "verb")), found[2]
    if found is not None:
        return found
    if first in "وفب" and (folded[1:3] == "ال" or folded.startswith("وبال")):
        prefix = folded[:3] if folded[1:3] == "ال" else "وبال"
        nouns = tuple(f for f in forms.get(folded[len(prefix) :], ()) if f.part == "noun")
        if nouns:
            return first, nouns, None
    elif first == "ل" and folded[1:2] == "ل":  # عاد للتأكيد على أن
        nouns = tuple(f for f in forms.get(folded[2:], ()) if f.part == "noun")
        if nouns:
            return "", nouns, None
    endings = _PRONOUNS_BY_LAST.get(folded[-1])
    if endings is None or form.endswith("ة"):  # ة is no attached pronoun
        return _NO_READINGS
    found = _suffixed(forms, "", folded, endings)
    if found is None and first in "وفبلك" and len(folded) > 4:
        found = _suffixed(forms, first, folded[1:], endings)
    return found or _NO_READINGS


def _unsuffixed(forms: Forms, conjunction: str, rest: str) -> Readings | None:
    """The readings of what follows a conjunction as a form with nothing behind it."""
    found = forms.get(rest)
    if found:
        if conjunction and conjunction in "بلك":
            found = tuple(f for f in found if f.part == "noun" or (conjunction == "ل" and f.tense == "present"))
        third = tuple(f for f in found if f.part != "verb" or f.person == 3 or is_told_by_oneself(f))
        if third:
            return conjunction, third, None
    if rest[0] == "س":
        if conjunction != "ب":
            found = tuple(f for f in forms.get(rest[1:], ()) if f.tense == "present")
            if found:
                return conjunction, found, None
    elif rest[:2] == "ال" and len(rest) > 4:
        found = tuple(f for f in forms.get(rest[2:], ()) if f.part != "verb" and not f.adverbial)
        if found:
            return conjunction, found, None
    return None


def _suffixed(forms: Forms, conjunction: str, rest: str, endings: tuple[str, ...]) -> Readings | None:
    """The readings of what follows a conjunction as a form with an attached pronoun, the longest first."""
    for ending in endings:
        if not rest.endswith(ending) or len(rest) - len(ending) < 2:
            continue
        stem = rest[: -len(ending)]
        if stem[0] == "س" and stem not in forms:
            stem = stem[1:]
        found = forms.get(stem, ())
        if found:
            found = tuple(
                f
                for f in found
                if (f.part == "noun" and ending not in ("ني", "ك", "كم", "ي"))
                or (
                    f.part == "verb"
                    and (ending not in ("ي", "ك", "كم", "ني") or (ending == "ني" and "person_object" in f.flags))
                    and conjunction not in ("ب", "ك")
                )
            )
        if not found and ending in ("ه", "ها", "هم", "هما"):  # before a suffix ة is written ت, ى is written ا
            last = stem[-1]
            if last == "ت":
                found = tuple(f for f in forms.get(stem[:-1] + "ه", ()) if f.part == "noun")
            elif last == "ا":
                found = tuple(f for f in forms.get(stem[:-1] + "ي", ()) if f.part == "verb")
            elif last == "و":
                found = tuple(f for f in forms.get(stem + "ا", ()) if f.part == "verb")
        if found:
            return conjunction, found, _PRONOUNS[ending]
    return None


def _bits(entry: Entry, key: str, form: str, way: Way, folded: str) -> int:
    """The category bits of an entry under its key, only those of its spelling where the word is spelled with care.

    The hamza of alef is left out by many, that of ؤ and ئ by nearly nobody: فايز is a name, فائز a winner.
    """
    own = form[len(folded) - len(way[3]) :]
    spellings = spellings_of(key)
    if spellings is None:
        if "أ" in own[1:] and not entry.flags & ~_NAME and "أ" not in spelling_of(key)[1:]:
            return 0  # رأيت is no Wright: inside a word nobody adds a hamza
        return entry.flags
    if any(map("أإآؤئ".__contains__, form)):
        exact = spellings.get(form) or spellings.get(own)
        if exact:
            return exact
    if own[-1:] == "ي" and not entry.flags & FUNCTION and {own, own[:-1] + "ى"} <= spellings.keys():
        return spellings[own]  # يمني is of Yemen, but يمنى she and, as Egyptians write it, both
    if own[-1:] == "ة" and entry.flags & FUNCTION and own in spellings:
        return spellings[own]  # منة is a name, منه of him
    seated = [spelling for spelling in spellings if "ؤ" in spelling or "ئ" in spelling]
    if seated and "ؤ" not in own and "ئ" not in own:
        plain = 0
        for spelling, bits in spellings.items():
            if spelling not in seated:
                plain |= bits
        return plain or entry.flags
    return entry.flags


def _possessed(folded: str) -> tuple[int, str | None, str]:
    """The role or kin under an attached pronoun, one or many: رئيسه، مديرتها، صديقته، جيرانه."""
    if folded[-1] not in "هما":
        return 0, None, folded
    for ending in ("هما", "هم", "ها", "نا", "ه"):
        if folded.endswith(ending) and len(folded) - len(ending) > 2:
            whole = folded[: -len(ending)]
            for stem in (whole, whole[:-1] + "ه") if whole[-1] == "ت" else (whole,):  # ناشروه are many, no ناشرة
                entry = entries().get(stem)
                if entry is None:
                    continue
                own = entry.flags & KIN and (len(whole) > _SHORT or whole in _SHORT_KIN)
                own = own or stem in _SOMEBODYS
                if entry.flags & (ROLE | UNNAMED) and (own or not entry.flags & AMBIGUOUS_ROLE):
                    return entry.flags & (ROLE | UNNAMED | KIN), entry.gender, stem
                if entry.flags & _PLURAL and whole in _PEOPLE_OF_SOMEBODY:
                    return GROUP, entry.gender, stem
    return 0, None, folded


def _are_proper(found: Phrases | None, kinds: int) -> bool:
    """Whether some of the phrases that begin with one word are names of institutions or places."""
    return found is not None and any(bits & kinds for some in found.values() for _, bits in some)


def _any_is(found: Phrases | None, categories: int) -> bool:
    """Whether one of some categories is among those of the phrases that begin with one word."""
    return found is not None and any(bits & categories for some in found.values() for _, bits in some)


def _joined(first: Phrases | None, second: Phrases | None) -> Phrases | None:
    """The phrases of two tables, the first's before the second's."""
    return {**second, **first} if first and second else first or second


def _settle(flags: int, form: str) -> int:
    """Drop the readings that the others rule out."""
    content = ROLE | ORGANIZATION_HEAD | HONORIFIC | GIVEN_NAME | UNNAMED | GROUP | ROLE_PLURAL | DOCUMENT | PLACE
    if flags & COMMON and flags & content:
        flags &= ~COMMON
        if flags & (FAMILY_NAME | GIVEN_NAME):
            flags |= NAME_IS_WORD
    if flags & FUNCTION and form not in _NAMES_TOO:
        flags &= ~(FAMILY_NAME | GIVEN_NAME | PLACE | ROLE | ORGANIZATION_HEAD | DOCUMENT)
    if flags & (UNNAMED | GROUP) and not flags & (PREPOSITION | CONJUNCTION | RELATIVE):
        flags &= ~PRONOUN
    if flags & ROLE and not flags & AMBIGUOUS_ROLE:
        flags &= ~FAMILY_NAME
    if flags & ROLE:
        flags &= ~(ROLE_PLURAL | GROUP)  # محامي is one before it is many in construct
    if flags & ORGANIZATION_HEAD and form.endswith("ة"):
        flags &= ~ADVERB  # وحدة is not وحده
    if flags & ROLE and flags & ORGANIZATION_HEAD and form.endswith("ة"):
        flags &= ~(ROLE | UNNAMED)  # منظمة is an institution before she is an organizer
    return flags


def analyse(surface: str) -> Word:
    """Look one token up: fold it, take its clitics off, gather what the lexicon knows.

    Args:
        surface: the token as the article writes it, never empty.

    Returns:
        The word; of a token that is unknown, ``flags`` is 0 and ``stem`` keeps what only looks like a clitic.
    """
    form = surface
    kind = NOT_PUNCTUATION
    if surface.strip(LETTERS):
        kind = punctuation_kind(surface)
        if kind != NOT_PUNCTUATION:
            return Word(surface, surface, surface, surface, surface, 0, kind, opens=kind in (COLON, MARK), notable=True)
        form = _INVISIBLE.sub("", surface)
        word = form.strip(_DIGITS)
        if word != form and word[:1] in LETTERS and word and fold(word) != "ال":  # صاحب الـ19 عاما
            form = word  # بين29 و30، 69بعد: a figure that no space parts from its neighbour
    if "ئو" in form:  # as the Egyptian press seats a hamza
        form = form.replace("شئون", "شؤون").replace("سئول", "سؤول")
    folded = fold(form)
    if not folded:
        return Word(surface, "", "", "", "", 0, kind)
    table = entries()
    flags, gender, name_gender, number = 0, None, None, None
    conjunction = preposition = ""
    article, stem = False, folded
    known = False
    ways = _strippings(folded)
    without_article = folded in _NO_ARTICLE or (folded[0] in "وف" and folded[1:] in _NO_ARTICLE)
    for way in ways:
        key = way[3]
        entry = table.get(key)
        if entry is None and way[1] in ("ل", "ب") and way[2]:
            key = "ال" + key  # للزمالك is ل and الزمالك, بالأهلي ب and الأهلي
            entry = table.get(key)
        if entry is None or (way[2] and without_article):
            continue
        if way[1] == "ل" and way[2] and not folded.startswith("لال", len(way[0])):
            whole = table.get("ل" + way[3])
            if whole is not None and not whole.flags & GIVEN_NAME:
                continue  # للجنة is ل and اللجنة, not ل and الجنة
            if known and way[3][0] == "ل":
                continue  # للعربي is ل and العربي, not ل and لعربي
        bits = _bits(entry, key, form, way, folded)
        if not way[0] and folded[0] in "وف" and not is_spelled(key, form):
            apart = table.get(folded[1:])
            if apart is not None and is_spelled(folded[1:], form[1:]) and apart.flags & FUNCTION:
                continue  # وإلى is و and إلى, not والي the governor
        if way[2] and form[len(way[0]) + len(way[1]) :][:1] in "أإآ":
            continue  # آلان, وألمحت have no article
        if way[1] and not way[2] and len(way[3]) <= _SHORT and bits & NAME_IS_WORD and not bits & ~_NAME:
            continue  # بريد is the post, not ب and ريد
        if way[2] and way[3] in _STYLES_THAT_ARE_NOUNS:
            bits &= ~HONORIFIC  # مجلس السيادة
        if way[2] and way[3][-1] in "يو" and bits & _PLURAL and way[3] + "ن" in table:
            bits &= ~_PLURAL  # the form before a complement has no article: المومني is a name
        if not bits or (way[1] and not way[2] and not bits & (SPEAKER_HEAD | SPEECH)):
            if bits & (COMMON | TIME) and not known:
                flags |= COMMON
            continue
        if known and not (way[2] and not way[1] and (not way[0] or conjunction == way[0])):
            continue  # the least stripped reading wins; only the article is looked under besides
        if (known and flags & FUNCTION) or (way[2] and bits & FUNCTION):
            continue
        flags |= bits
        gender, number = gender or entry.gender, number or entry.number
        name_gender = name_gender or entry.name_gender
        if not known or way[2]:
            conjunction, preposition, article, stem = way
            if preposition == "ل" and article and stem[0] == "ل" and bits & GIVEN_NAME:
                article = False  # للطفي is ل and لطفي
        known = True
    if not flags or (flags == COMMON and form[-1] != "ة") or (flags & ROLE and gender == "f" and form.endswith("ه")):
        found = _possessed(folded)  # زميله is his colleague, زميلة a woman
        if not found[0] and folded[0] == "و" and not flags:
            found = _possessed(folded[1:])  # ورئيسها
            conjunction = "و" if found[0] else conjunction
        if found[0]:
            flags, gender, stem = found
            if stem[0] == "و":
                conjunction, article, known = "", False, True  # والدتها is no و and ال
        elif flags and (masculine := table.get(folded[:-1])) is not None and masculine.flags & ROLE:
            gender = None  # مخرجه is who directed it, and a woman where ه is written for ة
    if flags:
        flags = _settle(flags, form)
    if not known:
        for way in ways:
            if way[1] == "ك" and way[2]:
                continue  # كالهون is a name sooner than ك and الهون
            if way[2] and not without_article and form[len(way[0]) + len(way[1]) :][:1] not in ("أ", "إ", "آ"):
                conjunction, preposition, article, stem = way
                break
    if not article and not without_article and form.startswith("ال") and len(folded) > 3:
        article = True
    cue_conjunction, cues, pronoun = _cue_readings(folded, form)
    if article and flags & COMMON and cues:
        cues = tuple(c for c in cues if c.person != 1)  # المهن is ال and مهن, not ألم and هن
    if cues and flags & (FAMILY_NAME | GIVEN_NAME) and not flags & NAME_IS_WORD:
        noun = all(found.part == "noun" for found in cues) and form[-1] != "ا"  # مودي, but بيانا is the accusative
        if cue_conjunction or pronoun or noun:
            cues, pronoun = (), None
    if cues and cue_conjunction and not conjunction and not flags & ~COMMON:
        conjunction = cue_conjunction
    phrases_by_first = phrases()
    followed = phrases_by_first.get(folded)
    if conjunction and followed:
        conjunction, stem = "", folded  # وسائل إعلام
    elif not (followed or flags & ~COMMON or cues or preposition) and folded[0] in "لب" and len(folded) >= _SHORT:
        followed = phrases_by_first.get(folded[1:])
        followed = followed if _are_proper(followed, PLACE if flags or len(folded) == _SHORT else _PROPER) else None
        if followed:
            preposition, stem = folded[0], folded[1:]  # لفرانس برس, ببني سويف, بكفر الشيخ
    elif preposition and article and not followed:
        followed = _joined(phrases_by_first.get("ال" + stem), phrases_by_first.get(stem))  # بالمؤتمر الوطني
    rest = folded[1:] if folded[0] in "وف" and len(folded) > 2 else folded
    complementizer = None
    if (folded in _COMPLEMENTIZERS or rest in _COMPLEMENTIZERS) and "آ" not in form[:2]:  # آن, آنا
        prefix, ending = _COMPLEMENTIZERS.get(folded) or _COMPLEMENTIZERS[rest]
        complementizer = prefix or "-"
        pronoun = _PRONOUNS.get(ending)
        flags |= COMPLEMENTIZER
        if rest is not folded and folded not in _COMPLEMENTIZERS:
            conjunction = folded[0]
        cues = ()
    elif form == "ألا":  # أن لا; without its hamza it is more often إلا
        complementizer, cues = "-", ()
        flags |= COMPLEMENTIZER
    if not (flags & ~COMMON or article or preposition or cues or complementizer):
        if is_form_of_other_verb(folded):
            flags |= VERB
        elif folded[0] in "وف" and is_form_of_other_verb(folded[1:]):
            flags |= VERB
            conjunction = folded[0]
        elif not flags:
            clitics = clitics_of_common_word(folded)
            if clitics is not None:
                flags |= COMMON
                conjunction, preposition = clitics
                stem = folded[len(conjunction) + len(preposition) :]
    if article and stem[-1:] == "ي" and len(stem) > 3 and not flags & ORGANIZATION_HEAD:  # not النادي, المستشفى
        flags |= NISBA
    if folded.isdigit():
        flags |= NUMBER
    if cues and flags & (PREPOSITION | RELATIVE | PRONOUN | CONJUNCTION) and not conjunction:
        cues = tuple(c for c in cues if "ambiguous" not in c.flags or "preposition" in c.flags)
    bare = stem if article or preposition or (conjunction and flags) else folded
    if bare.startswith("ال") and len(bare) > 4:
        bare = bare[2:]
    if len(cues) > 1:
        cues = tuple(sorted(cues, key=lambda c: c.part != "verb"))
    source_phrase = starts_source_phrase(folded)
    may_report = source_phrase or bool(cues)
    titles_or_names = bool(flags & _TITLES_OR_NAMES) or folded == "عبد"
    followed = followed or phrases_by_first.get(stem)
    with_noun = folded[0] == "ب" and flags & NAME_IS_WORD  # بدور: a name, and ب with دور
    unsettled = (
        bool(flags & PLACE or with_noun) or folded in WITHHELD or stem in _UNSETTLED or _any_is(followed, _LISTED_NAME)
    )
    return Word(
        surface, form, folded, stem, bare, flags, kind,
        conjunction=intern(conjunction),  # one letter for all words: each of its own would take 76 bytes
        preposition=intern(preposition),
        article=article,
        gender=gender,
        name_gender=name_gender,
        number=number,
        cues=cues,
        pronoun=pronoun,
        complementizer=complementizer,
        phrases=followed,
        starts_source_phrase=source_phrase,
        may_report=may_report,
        opens=complementizer is not None,
        titles_or_names=titles_or_names,
        notable=may_report or titles_or_names or complementizer is not None or unsettled,
        unsettled=unsettled,
    )  # fmt: skip


@lru_cache(_MOST_NAMED)
def as_name(word: Word, flags: int) -> Word:
    """The word as a name of some kind, and nothing else that it could be.

    Args:
        word: a word.
        flags: the category bits of the name.
    """
    return word.changed(
        flags=flags, stem=word.folded, bare=word.folded, conjunction="", preposition="", article=False,
        cues=(), complementizer=None, may_report=False, opens=False, starts_source_phrase=False,
        titles_or_names=True,
    )  # fmt: skip
