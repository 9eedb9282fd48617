"""What one token is: its folded form, its clitics, and every category the lexicon gives it."""

from typing import Any, Final

from service.lexicon import mypyc_attr
from service.lexicon.cue_forms import CueForm
from service.lexicon.entries import GIVEN_NAME, NAME_IS_WORD, VERB, Phrases, is_second
from service.lexicon.features import FEATURES, Features, Pronoun, features
from service.lexicon.punctuation import NOT_PUNCTUATION

FATHATAN: Final = "\N{ARABIC FATHATAN}"
ACCUSATIVE_ENDINGS: Final[tuple[str, ...]] = ("ا", "اً", "ًا")  # of what is indefinite, with or without its vowel sign
NISBA_ENDINGS: Final[tuple[str, ...]] = ("ي", "ية")  # of adjectives that tell of what one is
THIRD_PERSON: Final[tuple[str, ...]] = ("ه", "ها", "هم")  # pronouns at the end of a word
NOT_PAST: Final[tuple[str, ...]] = ("ي", "ت", "ن", "س")  # how a verb in the present or future may begin
_SIGNS: Final = "".join(map(chr, (0x0640, *range(0x064B, 0x0656), 0x0670)))  # tatweel, vowel signs, the alef above


def behind_signs(text: str, at: int) -> int:
    """Where the vowel signs end that belong to the letter before an index: the َ of وَزِيرٌ when و is taken off.

    Args:
        text: the text.
        at: the index behind the letter.

    Returns:
        The index of the next letter.
    """
    while at < len(text) and text[at] in _SIGNS:
        at += 1
    return at


@mypyc_attr(acyclic=True)
class Word:
    """A token as the lexicon sees it, shared by every place where the same characters stand.

    What an ``unsettled`` word is, only its neighbours tell (``attribution/text/readings.py``). With one that ``turns``
    a sentence goes from what somebody says to something else (``attribution/contents/turnings.py``). One that is
    ``second`` stands in some phrase of the lexicon right behind its first word.
    ``bare`` is what names are compared by: ``folded`` without the article.
    ``flags`` is a union of the category bits of :mod:`service.lexicon.entries`. ``stem`` is ``folded`` without the
    clitics that were taken off, ``article`` whether that was among them. ``cues`` are the readings as a cue. What the
    other clitics and the inflection say is in ``features``, which words share, and is asked of the word itself.
    """

    __slots__ = (
        "article",
        "bare",
        "cues",
        "features",
        "flags",
        "folded",
        "form",
        "kind",
        "may_report",
        "opens",
        "phrases",
        "second",
        "starts_source_phrase",
        "stem",
        "surface",
        "titles_or_names",
        "turns",
        "unsettled",
    )  # fewer bytes where it is not compiled

    # what nearly every look at a word asks comes first: compiled, it is in the cache line that any look loads
    flags: int
    kind: int
    article: bool
    second: bool
    may_report: bool
    opens: bool
    titles_or_names: bool
    starts_source_phrase: bool
    unsettled: bool
    turns: bool
    surface: str
    folded: str
    bare: str
    phrases: Phrases | None
    cues: tuple[CueForm, ...]
    features: Features
    form: str
    stem: str

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
        pronoun: Pronoun | None = None,
        complementizer: str | None = None,
        phrases: Phrases | None = None,
        starts_source_phrase: bool = False,
        may_report: bool = False,
        opens: bool = False,
        titles_or_names: bool = False,
        second: bool = False,
        unsettled: bool = False,
        turns: bool = False,
    ) -> None:
        self.surface = surface
        self.form = form
        self.folded = folded
        self.stem = stem
        self.bare = bare
        self.flags = flags
        self.kind = kind
        self.article = article
        self.features = features(conjunction, preposition, gender, name_gender, number, pronoun, complementizer)
        self.cues = cues
        self.phrases = phrases
        self.starts_source_phrase = starts_source_phrase
        self.may_report = may_report
        self.opens = opens
        self.titles_or_names = titles_or_names
        self.second = second
        self.unsettled = unsettled
        self.turns = turns

    @property
    def notable(self) -> bool:
        """Whether some stage looks for the word: punctuation, cues, complementizers, titles, given names and others."""
        if self.kind != NOT_PUNCTUATION or self.may_report or self.opens:
            return True
        return self.titles_or_names or self.unsettled or self.turns

    @property
    def conjunction(self) -> str:
        """The و or ف that was taken off, or nothing."""
        return self.features.conjunction

    @property
    def preposition(self) -> str:
        """The ب, ل or ك that was taken off, or nothing."""
        return self.features.preposition

    @property
    def gender(self) -> str | None:
        """What the word shows of gender: ``m``, ``f`` or None."""
        return self.features.gender

    @property
    def name_gender(self) -> str | None:
        """The gender of who bears it as a given name."""
        return self.features.name_gender

    @property
    def number(self) -> str | None:
        """What the word shows of number: ``s``, ``d``, ``p`` or None."""
        return self.features.number

    @property
    def pronoun(self) -> Pronoun | None:
        """The person, gender and number of a pronoun attached to one of ``cues``."""
        return self.features.pronoun

    @property
    def complementizer(self) -> str | None:
        """The complementizer that the word is."""
        return self.features.complementizer

    def changed(self, **fields: Any) -> "Word":
        """A copy of which some fields differ."""
        shared = self.features
        copied = Word(
            self.surface,
            self.form,
            self.folded,
            self.stem,
            self.bare,
            self.flags,
            self.kind,
            article=self.article,
            cues=self.cues,
            phrases=self.phrases,
            starts_source_phrase=self.starts_source_phrase,
            may_report=self.may_report,
            opens=self.opens,
            titles_or_names=self.titles_or_names,
            second=self.second,
            unsettled=self.unsettled,
            turns=self.turns,
        )
        copied.features = shared.changed(fields) if FEATURES.intersection(fields) else shared
        for name, value in fields.items():
            if name not in FEATURES:
                setattr(copied, name, value)
        if "stem" in fields:
            copied.second = is_second(copied.folded) or is_second(copied.stem)
        return copied


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


def is_only_given_name(word: Word) -> bool:
    """Whether a word is a given name and no other word besides: خالد, but not كريم.

    Args:
        word: a word.
    """
    return bool(word.flags & GIVEN_NAME) and not word.flags & NAME_IS_WORD


def can_be_verb(word: Word) -> bool:
    """Whether a word can be a verb, of saying or of anything else.

    Args:
        word: a word.

    Returns:
        Whether it is listed as a verb or is a form of one that is a cue.
    """
    return bool(word.flags & VERB) or any(form.part == "verb" for form in word.cues)
