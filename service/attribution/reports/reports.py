"""A report: what a cue opens, whose it is, and where its content begins and ends."""

from typing import Final

from service.attribution.cues.cue_match import CueMatch
from service.attribution.mentions.entities import Entity
from service.attribution.mentions.mention import Mention
from service.attribution.mentions.title import Range
from service.attribution.text.quotation_marks import Stretch
from service.lexicon.cue_forms import CueForm

# found: what a message says, whose pronoun stands for the message and not for who sent it: بيان جاء فيه، رسالة مفادها
MESSAGE: Final = "message"
# found: what the writer says to somebody: قلت له
FIRST_PERSON: Final = "first person"
# found: an answer in an interview
INTERVIEW: Final = "interview"
# opening
CLAUSE: Final = "clause"
MARKS: Final = "marks"
AFTER_COLON: Final = "colon"
BARE: Final = "bare"
BEFORE: Final = "before"
PREPOSITIONAL: Final = "prepositional"

_THIRD: Final = 3  # person


class Report:
    """One cue with its content.

    ``opening`` says how the content opens: ``clause`` after a complementizer at token ``opener``, ``marks``, ``colon``,
    ``bare`` (no sign at all), ``before`` the cue, ``prepositional`` (طالب بـ…). ``first`` and ``last`` are the
    half-open token range of the content; ``found`` tells how the source was found, and with it the sieve. ``rivals``
    are the names of those who could be meant and lost, each with the reason; ``share`` is how likely the speaker is
    among all who could be meant, 1 for one who is named.
    """

    __slots__ = (
        "cue",
        "first",
        "found",
        "last",
        "opener",
        "opening",
        "rivals",
        "share",
        "sieve",
        "source",
        "speaker",
        "stretch",
        "type",
    )  # fewer bytes where it is not compiled

    cue: CueMatch | None
    opening: str
    opener: int
    first: int
    last: int
    source: Mention | None
    found: str
    stretch: Stretch | None
    type: str
    sieve: str
    speaker: "Entity | None"
    rivals: list[tuple[Range, str]]
    share: float

    def __init__(
        self,
        cue: CueMatch | None,
        opening: str,
        opener: int,
        first: int,
        last: int,
        source: Mention | None,
        found: str,
        stretch: Stretch | None = None,
        type: str = "indirect",
        sieve: str = "",
        speaker: "Entity | None" = None,
        rivals: list[tuple[Range, str]] | None = None,
    ) -> None:
        self.cue = cue
        self.opening = opening
        self.opener = opener
        self.first = first
        self.last = last
        self.source = source
        self.found = found
        self.stretch = stretch
        self.type = type
        self.sieve = sieve
        self.speaker = speaker
        self.rivals = rivals if rivals is not None else []
        self.share = 1.0

    def told_of_one(self) -> CueForm | None:
        """The form of the verb in the past that tells what one man or woman said or thought; None for another cue."""
        form = self.cue.form if self.cue is not None else None
        if form is None or form.part != "verb" or form.tense != "past":
            return None
        return form if form.person == _THIRD and form.number == "s" else None
