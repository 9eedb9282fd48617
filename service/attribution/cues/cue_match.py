"""A word or phrase that may report."""

from service.lexicon import mypyc_attr
from service.lexicon.cue_forms import CueForm, SourcePhrase


@mypyc_attr(acyclic=True)
class CueMatch:
    """A word or phrase that may report.

    ``first`` and ``last`` are its half-open token range, ``last_offset`` where its text ends (inside a token for a
    preposition written with its noun: وفقا ل|لوزارة). One of ``form`` and ``phrase`` is set.
    """

    __slots__ = ("first", "form", "last", "last_offset", "phrase", "pronoun")  # fewer bytes where it is not compiled

    first: int
    last: int
    last_offset: int
    form: CueForm | None
    phrase: SourcePhrase | None
    pronoun: tuple[int, str | None, str] | None

    def __init__(
        self,
        first: int,
        last: int,
        last_offset: int,
        form: CueForm | None,
        phrase: SourcePhrase | None,
        pronoun: tuple[int, str | None, str] | None,
    ) -> None:
        self.first = first
        self.last = last
        self.last_offset = last_offset
        self.form = form
        self.phrase = phrase
        self.pronoun = pronoun

    @property
    def part(self) -> str:
        """``verb``, ``participle``, ``noun`` or ``phrase``."""
        return self.form.part if self.form else "phrase"
