"""What the extractor answers: quotes, the speakers behind them, and why.

Every ``start`` and ``end`` is a half-open offset in code points on the article exactly as it was given.
"""

from typing import Final, Literal, NamedTuple

QuoteType = Literal["direct", "indirect", "mixed"]
Kind = Literal["person", "organization", "group", "unnamed", "document"]
Gender = Literal["m", "f"]

# The kinds of report a cue can be; the lexicon gives each cue one of these.
CUE_CLASSES: Final = (
    "statement",
    "claim",
    "denial",
    "announcement",
    "warning",
    "belief",
    "expectation",
    "demand",
    "promise",
    "accusation",
    "admission",
    "description",
    "finding",
    "question",
    "source",
)


class Span(NamedTuple):
    """A stretch of the article."""

    start: int
    end: int


class Cue(NamedTuple):
    """The words that report: a verb, participle, noun or source phrase.

    ``lemma`` is the dictionary form (past tense for verbs and participles); ``cue_class`` is one of ``CUE_CLASSES``.
    """

    start: int
    end: int
    lemma: str
    cue_class: str


class Evidence(NamedTuple):
    """A stretch of the article that a decision rests on, and what it was taken for (``cue``, ``complementizer``, …)."""

    label: str
    start: int
    end: int


class Candidate(NamedTuple):
    """A speaker that was considered and lost, with the reason in words."""

    name: str
    reason: str


class Explanation(NamedTuple):
    """Why a quote was taken and given to its speaker: the sieve that decided, its evidence, the losing candidates."""

    sieve: str
    evidence: tuple[Evidence, ...]
    candidates: tuple[Candidate, ...]


class Quote(NamedTuple):
    """One content under one cue. ``speaker`` is the ``id`` of a :class:`Speaker`, or None where the text does not tell.

    ``confidence`` is the probability, in [0, 1], that content and speaker are both right.
    """

    id: str
    type: QuoteType
    content: Span
    cue: Cue | None
    source: Span | None
    speaker: str | None
    confidence: float
    explanation: Explanation


class Affiliation(NamedTuple):
    """A role and the organization it is held in, either of them None, with the stretch that says so."""

    role: str | None
    organization: str | None
    start: int
    end: int


class Speaker(NamedTuple):
    """Whoever is behind one or more quotes, under every name the article uses.

    ``name`` is the fullest bare name; ``names`` every identifying form; ``quotes`` the ids of the quotes.
    """

    id: str
    name: str
    names: tuple[str, ...]
    kind: Kind
    gender: Gender | None
    affiliations: tuple[Affiliation, ...]
    mentions: tuple[Span, ...]
    quotes: tuple[str, ...]


class Extraction(NamedTuple):
    """The answer for one article: quotes in order of ``content.start`` and the speakers they name."""

    quotes: tuple[Quote, ...]
    speakers: tuple[Speaker, ...]
