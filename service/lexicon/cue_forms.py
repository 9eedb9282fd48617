"""The words that report: every inflected form of the cue lexicon, and the source phrases."""

from collections.abc import Iterable, Iterator
from typing import Final, Literal, cast

from service.lexicon import mypyc_attr
from service.lexicon.collecting import collector_at_rest
from service.lexicon.conjugation import (
    Form,
    Gender,
    Number,
    Person,
    Tense,
    Voice,
    conjugate,
    decline_noun,
    decline_participle,
)
from service.lexicon.copies import Copies
from service.lexicon.data_files import lines
from service.lexicon.folding import fold
from service.lexicon.once import Once

__all__ = ["JUDGING", "CueForm", "CueForms", "Follows", "Frame", "Part", "SourcePhrase", "cue_forms", "source_phrases"]

Part = Literal["verb", "participle", "noun"]
Frame = Literal["say", "clause", "demand", "describe", "quoted"]
Follows = Literal["noun", "verb", "pronoun"]

JUDGING: Final = ("accusation", "description")  # classes of cues that praise or blame somebody

_PRONOUNS: Final = ("ه", "ها", "هم", "هن", "هما", "ي", "نا")
_OF_A_TALK: Final = ("قال", "أجاب")
_INFLECTION_BITS: Final = 9
_INFLECTION: Final = (1 << _INFLECTION_BITS) - 1
_READING_BITS: Final = _INFLECTION_BITS + 12  # for the row
_READING: Final = (1 << _READING_BITS) - 1
_known_flags: Final[dict[frozenset[str], frozenset[str]]] = {}  # a set takes more than a form does

# part, tense, person, gender, number, voice, accusative, before a suffix, jussive, more often another word
_Inflection = tuple[Part, Tense | None, Person | None, Gender | None, Number, Voice, bool, bool, bool, bool]


@mypyc_attr(acyclic=True)
class CueForm:
    """One reading of one word form. All words but ``lemma`` are folded.

    ``lemma`` is the past tense of verbs, participles and verbal nouns, the singular of other nouns. ``frame`` says what
    must follow (see ``data/verbs.tsv``); ``prepositions`` may stand before the complementizer; one of ``required`` must
    come right after the form, one of ``optional`` may and then belongs to the cue. ``adverbial`` participles are in
    the indefinite accusative that opens a further report (``مضيفا أن``); ``before_suffix`` spellings stand only
    before an attached pronoun, ``jussive`` ones only after لم, لا and li-. ``flags`` are those of the data files,
    ``ambiguous`` only where this very form is more often another word, ``document`` for nouns that can be the speaker
    themselves, ``message`` for those whose pronoun stands for what is said and not for who says it. The
    second person is left out.
    """

    __slots__ = (
        "adverbial",
        "before_suffix",
        "cue_class",
        "flags",
        "frame",
        "gender",
        "jussive",
        "lemma",
        "number",
        "optional",
        "part",
        "person",
        "prepositions",
        "required",
        "tense",
        "voice",
    )  # fewer bytes where it is not compiled

    def __init__(
        self,
        lemma: str,
        part: Part,
        tense: Tense | None,
        person: Person | None,
        gender: Gender | None,
        number: Number,
        voice: Voice,
        cue_class: str,
        frame: Frame,
        prepositions: tuple[str, ...],
        flags: frozenset[str],
        adverbial: bool,
        before_suffix: bool,
        jussive: bool,
        required: tuple[str, ...],
        optional: tuple[str, ...],
    ) -> None:
        self.lemma = lemma
        self.part = part
        self.tense = tense
        self.person = person
        self.gender = gender
        self.number = number
        self.voice = voice
        self.cue_class = cue_class
        self.frame = frame
        self.prepositions = prepositions
        self.flags = flags
        self.adverbial = adverbial
        self.before_suffix = before_suffix
        self.jussive = jussive
        self.required = required
        self.optional = optional

    def of_many(self) -> "CueForm":
        """The same reading, in the plural."""
        return CueForm(
            self.lemma,
            self.part,
            self.tense,
            self.person,
            self.gender,
            "p",
            self.voice,
            self.cue_class,
            self.frame,
            self.prepositions,
            self.flags,
            self.adverbial,
            self.before_suffix,
            self.jussive,
            self.required,
            self.optional,
        )


class SourcePhrase:
    """A phrase such as ``وفقا ل``. ``words`` are folded; ``follows`` says what completes it.

    ``attached`` is the last letter where it is written together with the next word (``ل`` in ``وفقا للوزارة``) and is
    then no part of ``words``; it is empty otherwise. ``weak`` phrases are often no report (``وفق المعايير``).
    """

    def __init__(
        self,
        lemma: str,
        words: tuple[str, ...],
        attached: str,
        follows: Follows,
        cue_class: str,
        weak: bool,
    ) -> None:
        self.lemma = lemma
        self.words = words
        self.attached = attached
        self.follows = follows
        self.cue_class = cue_class
        self.weak = weak


class CueForms:
    """All readings of every folded form, the likeliest first, each made when its form is first met.

    Until then a reading is a number: of some 16,000, news meets one in five, and workers go on sharing the rest.
    """

    def __init__(self) -> None:
        self._rows: list[_Row] = []
        self._inflections: list[_Inflection] = []
        self._numbers: dict[_Inflection, int] = {}
        self._readings: dict[str, int] = {}  # one behind the other, the last in the lowest bits
        self._made: dict[str, tuple[CueForm, ...]] = {}
        self._spread: list[_Row] | None = None  # rows of which there are copies

    def __contains__(self, key: str) -> bool:
        """Whether a folded form has a reading."""
        return key in self._readings

    def __iter__(self) -> Iterator[str]:
        """Every folded form that has a reading."""
        return iter(self._readings)

    def get(self, key: str) -> tuple[CueForm, ...]:
        """The readings of a folded form, none where it is no cue."""
        readings = self._readings.get(key)
        if readings is None:
            return ()  # of nearly all that is asked for
        made = self._made.get(key)
        if made is None:
            made = self._made[key] = self._make(readings)
        return made

    def add(self, row: "_Row", part: Part, forms: Iterable[Form]) -> None:
        """Add forms of a row of the data."""
        self._rows.append(row)
        base = (len(self._rows) - 1) << _INFLECTION_BITS
        for form in forms:
            # Nobody in an article speaks to the speaker; the forms of "you", the last, would only hide other words.
            if form.person == 2:
                break
            key = fold(form.spelling)
            inflection = (
                part, form.tense, form.person, form.gender, form.number, form.voice, form.accusative,
                form.before_suffix, form.jussive, row.is_ambiguous(key),
            )  # fmt: skip
            number = self._numbers.get(inflection)
            if number is None:
                number = self._numbers[inflection] = len(self._inflections)
                self._inflections.append(inflection)
            self._readings[key] = self._readings.get(key, 0) << _READING_BITS | base | number + 1

    def gather(self, copies: Copies) -> None:
        """Let the strings of all rows stand together in memory, for workers to go on sharing the rest.

        What they are copied from stays: workers would fill its place, and copy page after page for it.
        """
        if self._spread is None:
            self._spread, self._rows = self._rows, [row.copied(copies) for row in self._rows]

    def _make(self, readings: int) -> tuple[CueForm, ...]:
        made: list[CueForm] = []
        while readings:
            reading = readings & _READING
            row, number = reading >> _INFLECTION_BITS, (reading & _INFLECTION) - 1
            made.append(self._rows[row].reading(self._inflections[number]))
            readings >>= _READING_BITS
        made.reverse()
        if len(made) > 1:
            made.sort(key=_doubt)
        return tuple(made)


@collector_at_rest()
def _all_forms() -> CueForms:
    forms = CueForms()
    for row in _rows("verbs.tsv", columns=12):
        _add_verb(forms, *row)
    for row in _rows("nouns_of_saying.tsv", columns=6):
        _add_noun(forms, *row)
    return forms


_FORMS: Final = Once(_all_forms)


def cue_forms() -> CueForms:
    """Return all readings of every folded form.

    :raises ValueError: where a row of a data file has too few or too many columns.
    """
    return _FORMS.get()


def source_phrases() -> tuple[SourcePhrase, ...]:
    """Return all source phrases, the longest first.

    :raises ValueError: where a row of the data file has too few or too many columns.
    """
    phrases = (phrase for row in _rows("source_phrases.tsv", columns=4) for phrase in _spell_out(*row))
    return tuple(sorted(phrases, key=lambda phrase: -len(phrase.words)))


def _add_verb(
    forms: CueForms,
    past: str,
    past_stem: str,
    present: str,
    participle: str,
    verbal_nouns: str,
    cue_class: str,
    frame: str,
    prepositions: str,
    flags: str,
    ambiguous: str,
    required: str,
    optional: str,
) -> None:
    row = _Row(
        past, cue_class, frame, _folded(prepositions), frozenset(_list(flags)), frozenset(_folded(ambiguous)),
        _folded(required), _folded(optional),
    )  # fmt: skip
    forms.add(row, "verb", conjugate(past, past if past_stem == "-" else past_stem, present))
    if participle != "-":
        forms.add(row, "participle", decline_participle(participle))
    for noun in _list(verbal_nouns):
        forms.add(row, "noun", decline_noun(noun))


def _add_noun(
    forms: CueForms, singular: str, plurals: str, cue_class: str, kind: str, prepositions: str, flags: str
) -> None:
    declined = tuple(decline_noun(singular, _list(plurals)))
    ambiguous = frozenset(fold(form.spelling) for form in declined) if flags == "ambiguous" else frozenset[str]()
    kinds = frozenset[str]() if kind == "speech" else frozenset(_list(kind))
    row = _Row(singular, cue_class, "say", _folded(prepositions), kinds, ambiguous)
    forms.add(row, "noun", declined)


class _Row:
    """What all forms of one row have in common."""

    def __init__(
        self,
        lemma: str,
        cue_class: str,
        frame: str,
        prepositions: tuple[str, ...],
        flags: frozenset[str],
        ambiguous: frozenset[str],
        required: tuple[str, ...] = (),
        optional: tuple[str, ...] = (),
    ) -> None:
        self._lemma = lemma
        self._cue_class = cue_class
        self._frame = cast("Frame", frame)
        self._prepositions = prepositions
        self._flags = _shared(flags)
        self._ambiguous = ambiguous
        self._required = required
        self._optional = optional

    def copied(self, copies: Copies) -> "_Row":
        """The same with other strings."""
        return _Row(
            copies.of(self._lemma),
            copies.of(self._cue_class),
            copies.of(self._frame),
            copies.of_all(self._prepositions),
            self._flags,
            self._ambiguous,
            copies.of_all(self._required),
            copies.of_all(self._optional),
        )

    def is_ambiguous(self, key: str) -> bool:
        """Whether a folded form is more often another word."""
        return key in self._ambiguous

    def reading(self, inflection: "_Inflection") -> CueForm:
        """The reading of one form."""
        part, tense, person, gender, number, voice, accusative, before_suffix, jussive, ambiguous = inflection
        of_him = tense == "present" and person == 3 and gender == "m" and number == "s"  # as dictionaries give it
        flags = self._flags if of_him else self._flags - {"impersonal"}
        return CueForm(
            self._lemma,
            part,
            tense,
            person,
            gender,
            number,
            voice,
            self._cue_class,
            self._frame,
            self._prepositions,
            _shared(flags | {"ambiguous"} if ambiguous else flags),
            accusative and part == "participle",
            before_suffix,
            jussive,
            self._required,
            self._optional,
        )


def _shared(flags: frozenset[str]) -> frozenset[str]:
    """One set for all forms that have the same flags."""
    return _known_flags.setdefault(flags, flags)


def is_told_by_oneself(form: CueForm) -> bool:
    """Whether a form is one by which a writer tells of a talk with somebody: قلت، قلنا، أجبتها."""
    return form.person == 1 and form.tense == "past" and form.lemma in _OF_A_TALK


def _doubt(form: CueForm) -> tuple[bool, bool, bool, bool]:
    """Sort key: a jussive, a passive, the first person and another word's spelling are the less likely readings."""
    return form.jussive, form.voice == "passive", "ambiguous" in form.flags, form.person == 1


def _spell_out(phrase: str, cue_class: str, follows: str, flags: str) -> Iterator[SourcePhrase]:
    lemma = phrase.rstrip("+")
    kind = cast("Follows", follows)
    *words, last = fold(lemma).split()
    weak = flags == "weak"
    if not phrase.endswith("+"):
        yield SourcePhrase(lemma, (*words, last), "", kind, cue_class, weak)
    elif kind == "pronoun":
        stem = fold(lemma.removesuffix("ة") + "ت") if lemma.endswith("ة") else fold(lemma)
        for pronoun in _PRONOUNS:
            yield SourcePhrase(lemma, tuple((stem + pronoun).split()), "", kind, cue_class, weak)
    else:
        yield SourcePhrase(lemma, tuple(words), last, kind, cue_class, weak)


def _rows(name: str, columns: int) -> Iterator[list[str]]:
    for line in lines(name):
        row = line.split("\t")
        if len(row) != columns:
            raise ValueError(f"{name}: {len(row)} columns instead of {columns}: {line}")
        yield row


def _list(cell: str) -> tuple[str, ...]:
    return () if cell == "-" else tuple(cell.split(","))


def _folded(cell: str) -> tuple[str, ...]:
    return tuple(fold(word) for word in _list(cell))
