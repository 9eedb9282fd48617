"""What the lexicon knows of a token: its clitics, its categories, its readings as a cue, the phrases it begins."""

import re
from sys import intern
from typing import Final

from service.lexicon.clitics import Way, has_no_article, ways_to_strip
from service.lexicon.complementizers import complementizer
from service.lexicon.cue_forms import CueForm, cue_forms
from service.lexicon.cue_readings import cue_readings
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
    TITLE,
    UNNAMED,
    VERB,
    Entry,
    Phrases,
    entries,
    is_second,
    is_spelled,
    phrases,
    spelling_of,
    spellings_of,
)
from service.lexicon.features import Pronoun
from service.lexicon.folding import fold
from service.lexicon.letters import has_letters_only
from service.lexicon.other_verbs import is_form_of_other_verb, is_negated_in_one, is_short_past
from service.lexicon.other_words import clitics_of_common_word
from service.lexicon.possessed import possessed
from service.lexicon.punctuation import COLON, MARK, NOT_PUNCTUATION, TATWEEL, punctuation_kind
from service.lexicon.revered import begins_revered
from service.lexicon.source_phrases import starts_source_phrase
from service.lexicon.word_sets import word_set
from service.lexicon.words import Word

# diacritics and tatweel; the hamzas stay, they tell إن from أن
_INVISIBLE: Final = re.compile("[\u0610-\u061a\u0640\u064b-\u065f\u0670\u200b-\u200f\u202a-\u202e\u2066-\u2069]")
# letters of a Persian, Urdu or Kurdish keyboard
_OF_OTHER_KEYBOARDS: Final = str.maketrans({"ی": "ي", "ک": "ك", "ہ": "ه", "ە": "ه", "ۀ": "ه", "ٱ": "ا"})
_DIGITS: Final = "0123456789٠١٢٣٤٥٦٧٨٩"
_TITLES_OR_NAMES: Final = GIVEN_NAME | HONORIFIC | ROLE | RANK | SPOKESPERSON
_NAME: Final = GIVEN_NAME | FAMILY_NAME | NAME_IS_WORD
_PLURAL: Final = GROUP | ROLE_PLURAL
_LISTED_NAME: Final = PERSON_NAME | HONORIFIC | PLACE | ORGANIZATION_NAME
_PROPER: Final = ORGANIZATION_NAME | PLACE
_BROTHER: Final = ("أخوه", "وأخوه")  # not the brothers, إخوة
WITHHELD: Final = word_set("analysis.withheld")
OPENING_PLACES: Final = word_set("analysis.opening_places")
OF_PLACES: Final = word_set("analysis.of_places")
BRANCHES: Final = word_set("analysis.branches")
AT_BRANCHES: Final = frozenset(clitic + branch for clitic in ("ب", "ل") for branch in BRANCHES)
_UNSETTLED: Final = word_set("analysis.unsettled") | OPENING_PLACES | OF_PLACES | AT_BRANCHES
_TURNS: Final = word_set("analysis.turns")
# prepositions by their spelling that people are named by
_NAMES_TOO: Final = ("علي", "على", "منى", "منة", "باسم")
# what opens a form of address, but with the article is sovereignty or happiness
_FOREIGN_PARTICLES: Final = ("دي", "دا", "دو", "دوس", "فان", "فون", "ماك", "سانت", "سان", "اوف")
_STYLES_THAT_ARE_NOUNS: Final = ("سياده", "سعاده")
_OTHER_DOTS: Final = {"ي": "ى", "ى": "ي"}
_MADDA: Final = "آ"
_FOURTH: Final = 5  # letters of verbal nouns: إفعال
_EIGHTH: Final = 6  # افتعال, and one more in استفعال
_SHORT: Final = 3
_SHORTEST_LIKE_CLITICS: Final = 5


def analyse(surface: str) -> Word:
    """Look one token up: fold it, take its clitics off, gather what the lexicon knows.

    Args:
        surface: the token as the article writes it, never empty.

    Returns:
        The word; of a token that is unknown, ``flags`` is 0 and ``stem`` keeps what only looks like a clitic.
    """
    form, kind = surface, NOT_PUNCTUATION
    if not has_letters_only(surface):
        kind = punctuation_kind(surface)
        if kind != NOT_PUNCTUATION:
            opens, second = kind in (COLON, MARK), is_second(surface)
            return Word(surface, surface, surface, surface, surface, 0, kind, opens=opens, second=second)
        form = _spelled_out(surface)
    if "ئو" in form:  # as the Egyptian press seats a hamza
        form = form.replace("شئون", "شؤون").replace("سئول", "سؤول")
    folded = fold(form)
    if not folded:
        return Word(surface, "", "", "", "", 0, kind)
    analysis = _Analysis(form, folded)
    analysis.read_entries()
    analysis.read_latin()
    if folded == "ال" and surface[-1] == TATWEEL:
        analysis.flags = 0  # في تمام [الـ] 9: the article of a figure, and not the family of آل
    analysis.read_possession()
    analysis.strip_article()
    analysis.read_cues()
    analysis.read_phrases()
    analysis.read_complementizer()
    analysis.read_other_words()
    return analysis.word(surface)


def _spelled_out(surface: str) -> str:
    """A token that is no punctuation, without what nobody sees and without a figure that no space parts from it."""
    form = _INVISIBLE.sub("", surface).translate(_OF_OTHER_KEYBOARDS)
    word = form.strip(_DIGITS)
    if form[-1:] in _DIGITS and word and fold(form).removeprefix("ل") in entries():
        return form  # رصيف22
    apart = word != form and has_letters_only(word[:1]) and word and fold(word) != "ال"  # صاحب الـ19 عاما
    return word if apart else form  # بين29 و30، 69بعد


class _Analysis:
    """What was found of a token so far; each step needs those before it.

    ``known`` is whether a category of the lexicon was found under the clitics taken off.
    """

    def __init__(self, form: str, folded: str) -> None:
        self.form = form
        self.folded = folded
        self.ways = ways_to_strip(folded)
        self.has_no_article = has_no_article(folded) or _opens_with_hamza(self.ways)
        self.known = False
        self.flags = 0
        self.gender: str | None = None
        self.name_gender: str | None = None
        self.number: str | None = None
        self.conjunction = ""
        self.preposition = ""
        self.article = False
        self.stem = folded
        self.cues: tuple[CueForm, ...] = ()
        self.pronoun: Pronoun | None = None
        self.complementizer: str | None = None
        self.phrases: Phrases | None = None

    def read_entries(self) -> None:
        """Gather the categories of the least stripped reading, and of that without the article."""
        form, folded = self.form, self.folded
        table = entries()
        for way in self.ways:
            key = way[3]
            entry = table.get(key)
            if entry is None and way[1] in ("ل", "ب") and way[2]:
                key = "ال" + key  # للزمالك is ل and الزمالك, بالأهلي ب and الأهلي
                entry = table.get(key)
            if entry is None or (way[2] and self.has_no_article):
                continue
            if way[1] == "ل" and way[2] and not folded.startswith("لال", len(way[0])):
                whole = table.get("ل" + way[3])
                if whole is not None and not (whole.flags & GIVEN_NAME and is_spelled(key, form[-len(key) :])):
                    continue  # للجنة is ل and اللجنة, not ل and الجنة; لليلى is ل and ليلى, not ل and اليلي
                if self.known and way[3][0] == "ل":
                    continue  # للعربي is ل and العربي, not ل and لعربي
            bits = _bits(entry, key, form, way, folded)
            if not way[0] and folded[0] in "وف" and not is_spelled(key, form):
                apart = table.get(folded[1:])
                if apart is not None and is_spelled(folded[1:], form[1:]) and apart.flags & FUNCTION:
                    continue  # وإلى is و and إلى, not والي the governor
            if way[2] and form[len(way[0]) + len(way[1]) :][:1] in "أإآ":
                continue  # آلان, وألمحت have no article
            bits = _of_way(bits, way)
            if not bits or (way[1] and not way[2] and not bits & (SPEAKER_HEAD | SPEECH)):
                if bits & (COMMON | TIME) and not self.known:
                    self.flags |= COMMON
                continue
            if self.known and not (way[2] and not way[1] and (not way[0] or self.conjunction == way[0])):
                continue  # the least stripped reading wins; only the article is looked under besides
            if (self.known and self.flags & FUNCTION) or (way[2] and bits & FUNCTION):
                continue
            self._take(entry, bits, way)

    def _take(self, entry: Entry, bits: int, way: Way) -> None:
        self.flags |= bits
        self.gender = self.gender or entry.gender
        self.number = self.number or entry.number
        self.name_gender = self.name_gender or entry.name_gender
        if not self.known or way[2]:
            self.conjunction, self.preposition, self.article, self.stem = way
            if self.preposition == "ل" and self.article and self.stem[0] == "ل" and bits & GIVEN_NAME:
                self.article = False  # للطفي is ل and لطفي
        self.known = True

    def read_latin(self) -> None:
        """Take a preposition off Latin letters, however few: لـDW."""
        folded = self.folded
        if self.known or folded[0] not in "لب" or not folded[1:2].isalpha() or not folded[1:].isascii():
            return
        self.preposition, self.stem, self.known = folded[0], folded[1:], True
        entry = entries().get(self.stem)
        if entry is not None:
            self.flags, self.gender = entry.flags, entry.gender

    def read_possession(self) -> None:
        """Look for who is somebody's where the word is nobody else: زميله is his colleague, زميلة a woman."""
        form, folded, flags = self.form, self.folded, self.flags
        if not flags or (flags == COMMON and form[-1] != "ة") or form in _BROTHER or (
            flags & ROLE and self.gender == "f" and form.endswith("ه")
        ):  # fmt: skip
            found = possessed(folded)
            if not found[0] and folded[0] == "و" and (not flags or self.conjunction == "و"):
                found = possessed(folded[1:])  # ورئيسها, ونظيره
                self.conjunction = "و" if found[0] else self.conjunction
            if found[0]:
                self.flags, self.gender, self.stem = found
                if self.stem[0] == "و":
                    self.conjunction, self.article, self.known = "", False, True  # والدتها is no و and ال
            elif flags and (masculine := entries().get(folded[:-1])) is not None and masculine.flags & ROLE:
                self.gender = None  # مخرجه is who directed it, and a woman where ه is written for ة
        if self.flags:
            self.flags = _settle(self.flags, form)

    def strip_article(self) -> None:
        """Take the article off what the lexicon does not know under its clitics."""
        if not self.known:
            self.has_no_article = self.has_no_article or _only_looks_definite(self.ways)
            for way in self.ways:
                if way[1] == "ك" and way[2]:
                    continue  # كالهون is a name sooner than ك and الهون
                start = self.form[len(way[0]) + len(way[1]) :][:1]
                if way[2] and not self.has_no_article and start not in ("أ", "إ", "آ"):
                    self.conjunction, self.preposition, self.article, self.stem = way
                    break
        if not self.article and not self.has_no_article and self.form.startswith("ال") and len(self.folded) > _SHORT:
            self.article = True

    def read_cues(self) -> None:
        """Gather the readings as a cue that the categories leave."""
        conjunction, cues, pronoun = cue_readings(self.folded, self.form)
        if self.article and self.flags & COMMON and cues:
            cues = tuple(c for c in cues if c.person != 1)  # المهن is ال and مهن, not ألم and هن
        if cues and self.form[0] == _MADDA:
            cues = tuple(c for c in cues if c.part != "verb" or c.tense != "past" or c.lemma[0] != "أ")  # آثار, أثار
        if pronoun and (self.flags & KIN or (self.flags == ORGANIZATION_HEAD and self.stem == "اسره")):
            cues, pronoun = (), None  # خالتها, ابنه, أسرته: no خال, أبان, أسر
        if cues and self.flags & (FAMILY_NAME | GIVEN_NAME) and not self.flags & NAME_IS_WORD:
            # مودي, but بيانا is the accusative
            noun = all(found.part == "noun" for found in cues) and self.form[-1] != "ا"
            if conjunction or pronoun or noun:
                cues, pronoun = (), None
        if cues and conjunction and not self.conjunction and not self.flags & ~COMMON:
            self.conjunction = conjunction
        self.cues, self.pronoun = cues, pronoun

    def read_phrases(self) -> None:
        """Look up the phrases that begin with the word, with or without its clitics."""
        by_first, folded = phrases(), self.folded
        found = by_first.get(folded)
        if self.conjunction and found:
            self.conjunction, self.stem = "", folded  # وسائل إعلام
        elif not (found or self.flags & ~COMMON or self.cues or self.preposition) and (
            folded[0] in "لب" and len(folded) >= _SHORT
        ):
            found = by_first.get(folded[1:])
            found = found if _are_proper(found, PLACE if self.flags or len(folded) == _SHORT else _PROPER) else None
            if found:
                self.preposition, self.stem = folded[0], folded[1:]  # لفرانس برس, ببني سويف, بكفر الشيخ
        elif (self.preposition or self.conjunction) and self.article and not found:
            found = _joined(by_first.get("ال" + self.stem), by_first.get(self.stem))  # بالمؤتمر الوطني
        self.phrases = found

    def read_complementizer(self) -> None:
        """Tell whether the word is a complementizer, and then no cue."""
        found = complementizer(self.folded, self.form)
        if found is not None:
            conjunction, self.complementizer, self.pronoun = found
            self.conjunction = conjunction or self.conjunction
            self.flags |= COMPLEMENTIZER
            self.cues = ()

    def read_other_words(self) -> None:
        """Look for what no list of names and roles has: other verbs and common words, adjectives in ي, figures."""
        folded = self.folded
        if not (self.flags & ~COMMON or self.article or self.preposition or self.cues or self.complementizer):
            noun = self.form.endswith("ة")  # تربية is not تربيه
            noun = noun or (self.form[0] == _MADDA and self.flags == COMMON)  # آفاق is not أفاق
            if not noun and is_form_of_other_verb(folded):
                self.flags |= VERB
            elif not noun and folded[0] in "وف" and is_form_of_other_verb(folded[1:]):
                self.flags |= VERB
                self.conjunction = folded[0]
            elif is_negated_in_one(folded) and "لأ" not in self.form:
                self.flags |= VERB  # ولايمكن, but not لأيوفي
            elif not self.flags and is_short_past(folded):
                self.flags |= COMMON
            elif not self.flags:
                clitics = clitics_of_common_word(folded)
                if clitics is not None:
                    self.flags |= COMMON
                    self.conjunction, self.preposition = clitics
                    self.stem = folded[len(self.conjunction) + len(self.preposition) :]
                elif (act := _verbal_noun_behind_bi(self.form, folded)) > 0:
                    self.flags |= COMMON
                    self.conjunction, self.preposition, self.stem = folded[: act - 1], "ب", folded[act:]
                elif folded[0] in "وف" and begins_revered(folded[1:]):
                    self.conjunction, self.stem = folded[0], folded[1:]  # والله، ورب العزة
                elif folded[0] == "و" and is_short_past(folded[1:]):
                    self.flags, self.conjunction, self.stem = COMMON, "و", folded[1:]  # وكلف, which may be a noun
        if self.article and self.stem[-1:] == "ي" and len(self.stem) > _SHORT:
            if not self.flags & ORGANIZATION_HEAD:  # not النادي, المستشفى
                self.flags |= NISBA
        if folded.isdigit():
            self.flags |= NUMBER

    def word(self, surface: str) -> Word:
        """The word of all that was found."""
        folded, flags, cues = self.folded, self.flags, self.cues
        if cues and flags & (PREPOSITION | RELATIVE | PRONOUN | CONJUNCTION) and not self.conjunction:
            cues = tuple(c for c in cues if "ambiguous" not in c.flags or "preposition" in c.flags)
        if len(cues) > 1:
            cues = tuple(sorted(cues, key=lambda c: c.part != "verb"))
        bare = self.stem if self.article or self.preposition or (self.conjunction and flags) else folded
        if bare.startswith("ال") and len(bare) > _SHORT + 1:
            bare = bare[2:]
        source_phrase = starts_source_phrase(folded)
        may_report = source_phrase or bool(cues)
        titles_or_names = bool(flags & _TITLES_OR_NAMES) or folded == "عبد"
        followed = self.phrases or phrases().get(self.stem)
        unsettled = is_unsettled_alone(folded, self.stem, flags, self.article, bool(cues))
        unsettled = unsettled or _any_is(followed, _LISTED_NAME)
        turns = bare in _TURNS
        return Word(
            surface, self.form, folded, self.stem, bare, flags, NOT_PUNCTUATION,
            conjunction=intern(self.conjunction),  # one letter for all words: each of its own would take 76 bytes
            preposition=intern(self.preposition),
            article=self.article,
            gender=self.gender,
            name_gender=self.name_gender,
            number=self.number,
            cues=cues,
            pronoun=self.pronoun,
            complementizer=self.complementizer,
            phrases=followed,
            starts_source_phrase=source_phrase,
            may_report=may_report,
            opens=self.complementizer is not None,
            titles_or_names=titles_or_names,
            second=is_second(folded) or is_second(self.stem),
            unsettled=unsettled,
            turns=turns,
        )  # fmt: skip


def _verbal_noun_behind_bi(form: str, folded: str) -> int:
    """Where a verbal noun begins behind ب in a word that no list has, told by its shape; 0 where none does.

    ``ب|إهمال``, ``ب|اختلاس``, ``ب|انفجار``, ``ب|استدراج``; names that begin with با have no such shape.
    """
    start = 1 + (folded[0] in "وف")
    noun = folded[start:]
    if folded[start - 1] != "ب" or len(form) != len(folded) or len(noun) < _FOURTH or noun[0] != "ا":
        return 0
    if len(noun) == _FOURTH:
        return start if form[start] == "إ" and noun[3] == "ا" else 0
    derived = noun[2] == "ت" or noun.startswith(("ان", "است"))
    consonants = len(noun) == _EIGHTH + noun.startswith("است") and noun[-2] == "ا" and "ا" not in noun[1:-2]
    return start if derived and consonants else 0


def is_unsettled_alone(folded: str, stem: str, flags: int, article: bool, may_report: bool) -> bool:
    """Whether only a word's neighbours tell what it is, and not just as it may begin a listed name of several words.

    Args:
        folded: the word.
        stem: the word without its clitics.
        flags: its categories.
        article: whether it has the article.
        may_report: whether it has readings as a cue.
    """
    if flags & PLACE or (flags & GIVEN_NAME and (may_report or flags & TIME)):
        return True
    if folded[0] == "ب" and flags & NAME_IS_WORD:
        return True  # بدور: a name, and ب with دور
    if folded[-1] == "ت" and folded[0] in "وف" and folded != stem and flags & GIVEN_NAME:
        return True  # ورفعت: a name, and a verb of hers
    if folded[0] == "ك" and folded != stem and flags & GIVEN_NAME:
        return True  # كليليا: a name, and ك with ليليا
    if article and folded[0] in "وفب" and len(folded) > _SHORTEST_LIKE_CLITICS and not flags & ~(NISBA | GIVEN_NAME):
        return True  # والترمير: a surname too
    return stem in _UNSETTLED or folded in WITHHELD or (article and folded in _UNSETTLED)  # الان, stem ان


def _of_way(bits: int, way: Way) -> int:
    """The category bits of an entry that its clitics leave."""
    conjunction, preposition, article, stem = way
    if preposition and not article and len(stem) <= _SHORT and bits & NAME_IS_WORD and not bits & ~_NAME:
        return 0  # بريد is the post, not ب and ريد
    if conjunction == "ف" and not article and len(stem) <= _SHORT and bits & NAME_IS_WORD:
        if not bits & ~(_NAME | ORGANIZATION_NAME):
            return 0  # فرين is a surname, not ف and رين
    if article and stem in _FOREIGN_PARTICLES:
        return 0  # عملية الدوس is no dos Santos
    if article and stem in _STYLES_THAT_ARE_NOUNS:
        bits &= ~HONORIFIC  # مجلس السيادة
    if article and bits & HONORIFIC:
        bits &= ~(PLACE | TIME)  # جورج بوش الاب: neither آب nor إب has an article
    if article and stem[-1] in "يو" and bits & _PLURAL and stem + "ن" in entries():
        bits &= ~_PLURAL  # the form before a complement has no article: المومني is a name
    return bits


def _bits(entry: Entry, key: str, form: str, way: Way, folded: str) -> int:
    """The category bits of an entry under its key, only those of its spelling where the word is spelled with care.

    The hamza of alef is left out by many, that of ؤ and ئ by nearly nobody: فايز is a name, فائز a winner.
    """
    own = form[len(folded) - len(way[3]) :]
    spellings = spellings_of(key)
    if spellings is None:
        if "أ" in own[1:] and not entry.flags & ~(_NAME | TITLE) and "أ" not in spelling_of(key)[1:]:
            return 0  # رأيت is no Wright, بأي no bey: inside a word nobody adds a hamza
        return entry.flags
    if any(map("أإآؤئ".__contains__, form)):
        exact = spellings.get(form) or spellings.get(own)
        if exact:
            return exact
    if own not in spellings:
        dotted_otherwise = spellings.get(own[:-1] + _OTHER_DOTS.get(own[-1:], ""))
        if dotted_otherwise:
            return dotted_otherwise  # الرأى and أخري, as the Egyptian press writes them
        left_out = [bits for spelling, bits in spellings.items() if _without_hamza(spelling) == own]
        particles = [bits for bits in left_out if bits & FUNCTION]
        if particles and way[2]:
            left_out = [bits for bits in left_out if not bits & FUNCTION]  # الامام is no preposition
        elif particles:
            left_out = particles  # امام is «in front of» and ان «that» sooner than an imam and Anne
        if left_out:
            return _union(left_out)
    if own[-1:] == "ي" and not entry.flags & FUNCTION and {own, own[:-1] + "ى"} <= spellings.keys():
        return spellings[own]  # يمني is of Yemen, but يمنى she and, as Egyptians write it, both
    if own[-1:] == "ة" and entry.flags & FUNCTION and own in spellings:
        return spellings[own]  # منة is a name, منه of him
    seated = [spelling for spelling in spellings if "ؤ" in spelling or "ئ" in spelling]
    if seated and "ؤ" not in own and "ئ" not in own:
        return _union([bits for spelling, bits in spellings.items() if spelling not in seated]) or entry.flags
    return entry.flags


def _union(categories: list[int]) -> int:
    """All the category bits of a list."""
    union = 0
    for bits in categories:
        union |= bits
    return union


def _without_hamza(spelling: str) -> str:
    """A word as those spell it who leave the hamzas of its alefs out: اخرى, as every tenth article does."""
    return spelling.replace("أ", "ا").replace("إ", "ا").replace("آ", "ا")


def _opens_with_hamza(ways: list[Way]) -> bool:
    """Whether the first letters of a word only look like the article without a hamza: المانيا، بالعاب, the cue المح.

    What is another word under the article has it: الفرد is «the individual» sooner than Alfred.
    """
    for _, _, article, key in ways:
        if article or not key.startswith("ال") or len(key) <= _SHORT:
            continue
        apart = entries().get(key[2:])
        if apart is not None and apart.flags & ~_NAME:
            continue
        several = spellings_of(key)
        spellings = [spelling_of(key)] if several is None else [*several]
        if all(spelling[0] in "أإآ" for spelling in spellings):
            return True
        if any(form.part == "verb" and form.tense == "past" and form.lemma[0] == "أ" for form in cue_forms().get(key)):
            return True
    return False


def _only_looks_definite(ways: list[Way]) -> bool:
    """Whether an unknown word is a frequent verb that begins like the article, or leaves no noun: والحقت, الوا."""
    return any(
        not preposition and not article and key.startswith("ال")
        and (is_form_of_other_verb(key) or (len(key) == _SHORT + 1 and key[-1] == "ا"))
        for _, preposition, article, key in ways
    )  # fmt: skip


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
    if flags & GIVEN_NAME and flags & GROUP and form.endswith("و"):
        flags &= ~GROUP  # جورجيو, and no people of Georgia
    if flags & ROLE:
        flags &= ~(ROLE_PLURAL | GROUP)  # محامي is one before it is many in construct
    if flags & ORGANIZATION_HEAD and form.endswith("ة"):
        flags &= ~ADVERB  # وحدة is not وحده
    if flags & ROLE and flags & ORGANIZATION_HEAD and form.endswith("ة"):
        flags &= ~(ROLE | UNNAMED)  # منظمة is an institution before she is an organizer
    return flags
