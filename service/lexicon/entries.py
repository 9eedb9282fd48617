"""The lexicon of names, roles, organizations and function words, read from its data files.

Each file of ``data/`` says in its first lines what its columns are; this module turns every row into category bits of
one table, keyed by folded words, and every row of several words into a phrase.
"""

from sys import intern
from typing import Final

from service.lexicon import mypyc_attr
from service.lexicon.collecting import collector_at_rest
from service.lexicon.copies import Copies
from service.lexicon.data_files import lines
from service.lexicon.folding import fold, fold_all
from service.lexicon.once import Once

GIVEN_NAME: Final = 1 << 0
FAMILY_NAME: Final = 1 << 1
NAME_IS_WORD: Final = 1 << 2  # the name is also a common word
HONORIFIC: Final = 1 << 3
ROLE: Final = 1 << 4
ROLE_PLURAL: Final = 1 << 5
RANK: Final = 1 << 6  # an honorific that is a role too: military, religious, royal
ORGANIZATION_HEAD: Final = 1 << 7
ORGANIZATION_NAME: Final = 1 << 8
PLACE: Final = 1 << 9
NATIONALITY: Final = 1 << 10
UNNAMED: Final = 1 << 11  # a noun for one person without a name
GROUP: Final = 1 << 12
DOCUMENT: Final = 1 << 13
SPEECH: Final = 1 << 14  # a noun for an act of speech: in a statement, at a conference
MEDIA: Final = 1 << 15
TIME: Final = 1 << 16
PREPOSITION: Final = 1 << 17
CONJUNCTION: Final = 1 << 18
RELATIVE: Final = 1 << 19
DEMONSTRATIVE: Final = 1 << 20
PRONOUN: Final = 1 << 21
NEGATION: Final = 1 << 22
PARTICLE: Final = 1 << 23
AUXILIARY: Final = 1 << 24
ADVERB: Final = 1 << 25
COMMON: Final = 1 << 26
COMPLEMENTIZER: Final = 1 << 27
NISBA: Final = 1 << 28
NUMBER: Final = 1 << 29
SPOKESPERSON: Final = 1 << 30
NAME_PART: Final = 1 << 31  # بن، أبو، آل، عبد: parts of names
COUNTRY: Final = 1 << 32
MINISTER: Final = 1 << 33
CONNECTIVE: Final = 1 << 34
AMBIGUOUS_ROLE: Final = 1 << 35
EULOGY: Final = 1 << 36
OF_GOD: Final = 1 << 38
OF_THE_PROPHET: Final = 1 << 39
FORMULA: Final = 1 << 37  # the reporter goes on in their own words
VERB: Final = 1 << 40  # a form of a frequent verb that does not report
STYLE: Final = 1 << 41  # a title that is a role only of a person of whom nothing else is said: الشيخ, المهندس
KIN: Final = 1 << 42

PERSON_NAME: Final = GIVEN_NAME | FAMILY_NAME | NAME_PART
TITLE: Final = ROLE | RANK | SPOKESPERSON
INSTITUTION: Final = ORGANIZATION_HEAD | ORGANIZATION_NAME | MEDIA
SPEAKER_HEAD: Final = (
    GIVEN_NAME | FAMILY_NAME | HONORIFIC | ROLE | ROLE_PLURAL | RANK | ORGANIZATION_HEAD | ORGANIZATION_NAME | PLACE
    | UNNAMED | GROUP | DOCUMENT | MEDIA
)  # fmt: skip
MANY_PEOPLE: Final = GROUP | ROLE_PLURAL
FUNCTION: Final = PREPOSITION | CONJUNCTION | RELATIVE | PRONOUN | NEGATION | PARTICLE | AUXILIARY | COMPLEMENTIZER
CLAUSAL: Final = NEGATION | PARTICLE | PRONOUN | AUXILIARY  # what marked words have that are a clause and no term

_FUNCTION_CATEGORIES: Final = {
    "preposition": PREPOSITION,
    "conjunction": CONJUNCTION,
    "relative": RELATIVE,
    "demonstrative": DEMONSTRATIVE,
    "pronoun": PRONOUN,
    "complementizer": COMPLEMENTIZER,
    "negation": NEGATION,
    "particle": PARTICLE,
    "auxiliary": AUXILIARY,
    "adverb": ADVERB,
    "time": TIME,
    "connective": CONNECTIVE,
}


@mypyc_attr(acyclic=True)
class Entry:
    """What the lexicon knows of a word: category bits, gender and number where it shows them.

    Words of which it knows the same share one: 33,000 words have some 400, so that looking words up writes to few
    pages of memory and worker processes go on sharing the others.
    """

    __slots__ = ("flags", "gender", "name_gender", "number")  # fewer bytes where it is not compiled

    flags: int
    gender: str | None
    number: str | None
    name_gender: str | None

    def __init__(self, flags: int, gender: str | None, number: str | None, name_gender: str | None) -> None:
        self.flags = flags
        self.gender = gender
        self.number = number
        self.name_gender = name_gender


def rows(name: str) -> list[list[str]]:
    """The rows of a tab-separated data file, without comments and empty lines; ``-`` cells come as empty strings."""
    found: list[list[str]] = []
    for line in lines(name):
        cells = line.split("\t")
        found.append(["" if cell == "-" else cell for cell in cells] if "-" in cells else cells)
    return found


Phrase = tuple[tuple[str, ...], int]  # the folded words that follow the first, and the category bits of the whole
Phrases = dict[str, tuple[Phrase, ...]]  # those that begin with one word, by the second, the longest first

_MEDIA_HEADS: Final = frozenset(
    fold(w)
    for w in (
        "وكالة وكالات صحيفة صحف جريدة جرائد مجلة قناة قنوات إذاعة تلفزيون تلفزة راديو موقع شبكة محطة فضائية"
    ).split()
)
_NAME_PARTS: Final = (
    "بن ابن بنت أبو أبي أبا أبن آل عبد ولد منت بو البو آلبو دي دا دو دوس فان فون ماك سانت سان أوف إبن آيت أيت ال"
).split()
_UNPARTED: Final[tuple[str, ...]] = ("على ", "في ", "من ", "إلى ", "عن ", "مع ")
_ROLE_CATEGORIES: Final = {"spokesperson": SPOKESPERSON, "rank": RANK, "religious": RANK, "royal": RANK, "kin": KIN}
_MINISTERS: Final = frozenset(fold(w) for w in "وزير وزيرة وزراء وزيرا".split())


class _Table:
    """The lexicon under construction."""

    def __init__(self) -> None:
        self.words: dict[str, Entry] = {}
        self.spelling: dict[str, str] = {}  # with hamzas and all, of words that are not spelled as they are folded
        self.spellings: dict[str, dict[str, int]] = {}  # of words with several, the bits of each
        self.phrases: dict[str, Phrases] = {}
        self.seconds: frozenset[str] = frozenset()
        self.names_with_article: set[str] = set()
        self._shared: dict[tuple[int, str | None, str | None, str | None], Entry] = {}
        self._spread: dict[str, Phrases] | None = None  # phrases of which there are copies

    def add(self, text: str, flags: int, gender: str | None = None, number: str | None = None) -> None:
        self._add(text, fold(text), flags, gender, number)

    def has(self, text: str, flags: int) -> bool:
        entry = self.words.get(fold(text))
        return entry is not None and bool(entry.flags & flags)

    def add_all(self, texts: list[str], flags: int) -> None:
        for text, folded in zip(texts, fold_all(texts), strict=True):
            self._add(text, folded, flags, None, None)

    def add_with_and(self, text: str, flags: int) -> None:
        """Add what may begin with a preposition from which no و is taken off, as it is listed with it: وفي سياق آخر."""
        self.add(text, flags)
        if text.startswith(_UNPARTED):
            self.add("و" + text, flags)

    def gather_phrases(self, copies: Copies) -> None:
        if self._spread is not None:
            return
        gathered: dict[str, Phrases] = {}
        for first, under in self.phrases.items():
            gathered[first] = {
                copies.of(second): tuple([(copies.of_all(words), flags) for words, flags in found])
                for second, found in under.items()
            }
        self._spread, self.phrases = self.phrases, gathered

    def _add(self, text: str, folded: str, flags: int, gender: str | None, number: str | None) -> None:
        if " " in text:  # ﷺ is one word, though it is folded to four
            first, *rest = map(intern, folded.split())
            under = self.phrases.setdefault(first, {})
            words, known = tuple(rest), under.get(rest[0], ())
            same = next((bits for other, bits in known if other == words), 0)  # رحمة الله, the name and the wish
            under[rest[0]] = (*(phrase for phrase in known if phrase[0] != words), (words, flags | same))
            return
        name_gender = None
        if flags & GIVEN_NAME:
            name_gender, gender, number = gender, None, None
            if folded.startswith("ال"):
                self.names_with_article.add(folded)
        entry = self.words.get(folded)
        if entry is not None:
            self._add_spelling(folded, text, flags, entry)
            flags |= entry.flags
            gender, number = entry.gender or gender, entry.number or number
            name_gender = entry.name_gender or name_gender
        elif text != folded:
            self.spelling[folded] = text
        known_so = flags, gender, number, name_gender
        shared = self._shared.get(known_so)
        if shared is None:
            shared = self._shared[known_so] = Entry(flags, gender, number, name_gender)
        self.words[folded] = shared

    def _add_spelling(self, folded: str, text: str, flags: int, entry: Entry) -> None:
        several = self.spellings.get(folded)
        if several is not None:
            several[text] = several.get(text, 0) | flags
        elif text != (spelling := self.spelling.get(folded, folded)):
            self.spellings[folded] = {spelling: entry.flags, text: flags}


def _plurals(nominative: str) -> tuple[str, ...]:
    """The plural itself, its oblique and, of a sound one, the forms before a complement or pronoun: ناشروه."""
    if nominative.endswith("ون") and " " not in nominative:
        stem = nominative[:-2]
        return nominative, stem + "ين", stem + "و", stem + "ي", stem + "وه", stem + "وها", stem + "وهم"
    return (nominative,)


def _gender(cell: str) -> str | None:
    return cell if cell in ("m", "f") else None


# what ends a given name that many write as one word: نورالدين
_WRITTEN_TOGETHER: Final[tuple[str, ...]] = (" الدين", " الله", " الإسلام", " الرحمن", " النبي")


@collector_at_rest()
def _table() -> _Table:
    table = _Table()
    for name, gender, flag in (r[:3] for r in rows("given_names.tsv")):
        bits = GIVEN_NAME | (NAME_IS_WORD if flag == "word" else 0)
        if name.startswith("عبد "):
            table.add("عبد", NAME_PART)
            table.add(name.replace(" ", ""), GIVEN_NAME, "m")
            continue
        if name.endswith(_WRITTEN_TOGETHER):
            table.add(name.replace(" ", ""), GIVEN_NAME, _gender(gender))
        table.add(name, bits, _gender(gender))
        if "ئ" in name:  # as a name it is spelled without hamza as often, as a word never: فايز
            table.add(name.replace("ئ", "ي"), GIVEN_NAME, _gender(gender))
    families = rows("family_names.tsv")
    table.add_all([row[0] for row in families if row[1] != "word"], FAMILY_NAME)
    table.add_all([row[0] for row in families if row[1] == "word"], FAMILY_NAME | NAME_IS_WORD)
    for part in _NAME_PARTS:
        table.add(part, NAME_PART)
    for title, gender, _, is_role in (r[:4] for r in rows("honorifics.tsv")):
        bits = HONORIFIC if is_role in ("no", "profession") else HONORIFIC | RANK
        bits |= STYLE if is_role in ("alone", "profession") else 0
        table.add(title, bits, _gender(gender))
        if title.startswith("ال") and " " not in title:
            table.add(title[2:], bits, _gender(gender))
    no_duals = {row[0] for file in ("organizations.tsv", "places.tsv") for row in rows(file)}
    for masculine, feminine, plurals, category, flag in (r[:5] for r in rows("roles.tsv")):
        bits = ROLE | (AMBIGUOUS_ROLE if flag == "ambiguous" else 0)
        bits |= _ROLE_CATEGORIES.get(category, 0)
        if masculine:
            own = None if masculine == feminine else "m"  # ضحية, رهينة: of men and women
            table.add(masculine, bits | (MINISTER if fold(masculine) in _MINISTERS else 0), own, "s")
            if " " not in masculine:
                table.add(masculine + "ا", bits, "m", "s")
                if masculine + "ان" not in no_duals:  # مهرجان, عمان
                    table.add(masculine + "ان", ROLE_PLURAL, "m", "p")
        if feminine:
            own = None if masculine == feminine else "f"
            table.add(feminine, bits | (MINISTER if fold(feminine) in _MINISTERS else 0), own, "s")
            table.add(feminine[:-1] + "ات", ROLE_PLURAL, "f", "p")
            table.add(feminine[:-1] + "تان", ROLE_PLURAL, "f", "p")
        for plural in filter(None, plurals.split(",")):
            for form in _plurals(plural):
                table.add(form, ROLE_PLURAL | (AMBIGUOUS_ROLE if flag == "ambiguous" else 0), "m", "p")
    for noun, plurals, gender in (r[:3] for r in rows("organizations.tsv")):
        media = MEDIA if fold(noun) in _MEDIA_HEADS else 0
        table.add(noun, ORGANIZATION_HEAD | media, _gender(gender), "s")
        if noun.endswith("ة") and " " not in noun:
            for ending in ("تا", "تي", "تان", "تين"):
                table.add(noun[:-1] + ending, ORGANIZATION_HEAD | media, "f", "d")
        for form in filter(None, plurals.split(",")):
            table.add(form, ORGANIZATION_HEAD | media, "f", "p")
    for name, gender, kind, *notes in rows("organization_names.tsv"):
        bits = ORGANIZATION_NAME
        doubtful = bool(notes) and notes[0] in ("ambiguous", "word")
        if kind == "media" and not doubtful:
            bits |= MEDIA
        table.add(name, bits | (NAME_IS_WORD if doubtful else 0), None if doubtful else _gender(gender), "s")
    for place, type_, *adjectives in rows("places.tsv"):
        table.add(place, PLACE | (COUNTRY if type_ == "country" else 0), "f", "s")
        for adjective, gender, number in zip(adjectives, ("m", "f", "m"), ("s", "s", "p"), strict=False):
            for form in filter(None, adjective.split(",")):
                if number == "p":
                    for plural in _plurals(form):
                        table.add(plural, NATIONALITY | GROUP, gender, "p")
                else:
                    table.add(form, NATIONALITY, gender, number)
                    if gender == "f" and form.endswith("ية"):
                        table.add(form[:-1] + "ات", NATIONALITY | GROUP, "f", "p")  # الأميركيات
    for word, number, gender, kind in (r[:4] for r in rows("people_nouns.tsv")):
        bits = {"unnamed": UNNAMED, "group": GROUP, "organization": ORGANIZATION_HEAD, "document": DOCUMENT}[kind]
        for form in _plurals(word) if number == "p" else (word,):
            table.add(form, bits, _gender(gender), number)
        if bits == UNNAMED and gender == "m" and table.has(word + "ا", ROLE):
            table.add(word + "ا", bits, "m", "s")  # لكن [مصدرا] مقربا من الوزير قال
    for noun, plurals, gender in (r[:3] for r in rows("documents.tsv")):
        table.add(noun, DOCUMENT, _gender(gender), "s")
        for form in filter(None, plurals.split(",")):
            table.add(form, DOCUMENT, "f", "s")
    for (noun,) in rows("occasions.tsv"):
        table.add(noun, SPEECH)
    for (phrase,) in rows("formulas.tsv"):
        table.add_with_and(phrase, FORMULA)
    for phrase, bearer in rows("eulogies.tsv"):
        table.add(phrase, EULOGY | {"God": OF_GOD, "Prophet": OF_THE_PROPHET}.get(bearer, 0))
    for word, category in (r[:2] for r in rows("function_words.tsv")):
        table.add_with_and(word, _FUNCTION_CATEGORIES[category])
    table.add_all(lines("common_words.tsv"), COMMON)
    for under in table.phrases.values():
        for second, phrases in under.items():
            if len(phrases) > 1:
                under[second] = tuple(sorted(phrases, key=lambda p: -len(p[0])))
    table.seconds = frozenset(second for under in table.phrases.values() for second in under)
    return table


_LEXICON: Final = Once(_table)


def entries() -> dict[str, Entry]:
    """The single words of the lexicon, by folded form."""
    return _LEXICON.get().words


def spelling_of(word: str) -> str:
    """How the data spell a folded word of the lexicon that they spell in one way."""
    return _LEXICON.get().spelling.get(word, word)


def spellings_of(word: str) -> dict[str, int] | None:
    """How they spell one that they spell in several, with the bits of each: آلان is a name, الآن a time."""
    return _LEXICON.get().spellings.get(word)


def is_spelled(word: str, form: str) -> bool:
    """Whether the data spell a folded word of the lexicon this way."""
    several = spellings_of(word)
    return form == spelling_of(word) if several is None else form in several


def phrases() -> dict[str, Phrases]:
    """The phrases of the lexicon by their first folded word."""
    return _LEXICON.get().phrases


def gather_phrases(copies: Copies) -> None:
    """Let the phrases stand together in memory, for workers that go on sharing the rest of the lexicon.

    What they are copied from stays: workers would fill its place, and copy page after page for it.
    """
    _LEXICON.get().gather_phrases(copies)


def is_given_name(folded: str) -> bool:
    """Whether a folded word is a listed given name, as it stands: المنصف with its article."""
    if folded.startswith("ال"):
        return folded in _LEXICON.get().names_with_article  # a few, found sooner than among all words
    entry = entries().get(folded)
    return entry is not None and bool(entry.flags & GIVEN_NAME)


def is_second(folded: str) -> bool:
    """Whether a folded word is the second of a phrase of the lexicon."""
    return folded in _LEXICON.get().seconds
