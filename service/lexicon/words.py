"""What one token is: its folded form, its clitics, and every category the lexicon gives it."""

from functools import lru_cache
from typing import Any, Final

from service.lexicon import mypyc_attr
from service.lexicon.cue_forms import CueForm
from service.lexicon.entries import Phrases

# what most words consist of, and then are neither punctuation nor hold anything invisible
LETTERS: Final = "".join(map(chr, (*range(0x0621, 0x063B), *range(0x0641, 0x064B))))
FATHATAN: Final = "\N{ARABIC FATHATAN}"
_MOST_NAMED: Final = 2_000  # words that are remembered as names


@mypyc_attr(acyclic=True)
class Word:
    """A token as the lexicon sees it, shared by every place where the same characters stand.

    ``notable`` words are those that some stage looks for: punctuation, cues, complementizers, titles, given names, the
    ``unsettled`` ones, of which only their neighbours tell what they are (``attribution/text/readings.py``), and those
    with which a sentence ``turns`` from what somebody says to something else (``attribution/contents/turnings.py``).
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
        "turns",
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
    turns: bool
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
        turns: bool = False,
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
        self.turns = turns

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
            self.turns,
        )
        for name, value in fields.items():
            setattr(copied, name, value)
        return copied


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
