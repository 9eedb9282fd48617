"""Somebody who can be meant, when they can, and whether a cue agrees with them."""

from typing import Final

from service.attribution.mentions.entities import Entity
from service.attribution.mentions.mention import Mention
from service.attribution.mentions.title import Range
from service.attribution.reports.reports import MESSAGE, Report
from service.attribution.sieves.named import Named
from service.attribution.text.article import Article
from service.lexicon.entries import DOCUMENT, ROLE, ROLE_PLURAL, entries
from service.lexicon.word_sets import word_set

Agreement = tuple[int, str | None, str]  # person, gender, number
Spoken = tuple[int, Entity, Report, Report | None]  # the cue's token, who, the report and the one that holds it
_MANY: Final = ("p", "d")
_COLLECTIVES: Final = word_set("candidates.collectives")
_AS_ONE_MAN: Final = word_set("candidates.as_one_man")
_AS_ONE_WOMAN: Final = word_set("candidates.as_one_woman")
_MEN: Final = word_set("candidates.men")
_WOMEN: Final = word_set("candidates.women")
_PAIR_ENDINGS: Final[tuple[str, ...]] = ("ان", "ين")
_OF_WOMEN: Final[tuple[str, ...]] = ("ات", "تان")


class Candidate:
    """Somebody who can be meant: a speaker met before or only a mention, and where each evidence stands.

    ``fullest`` is the fullest name of whoever is only mentioned.
    ``spoke`` is when they spoke last, ``spoke_rank`` how many others have spoken since, ``times`` how often they did;
    ``subject`` and ``named`` where they are the subject of a clause or named last, with how many others since;
    ``share`` is the probability that they are meant and not one of the others.
    """

    def __init__(self, entity: Entity | None, mention: Mention | None) -> None:
        self.entity: Entity | None = entity
        self.mention: Mention | None = mention
        self.fullest: Range | None = None
        self.spoke: Spoken | None = None
        self.spoke_rank: int = 0
        self.times: int = 0
        self.subject: Named | None = None
        self.subject_rank: int = 0
        self.named: Named | None = None
        self.named_rank: int = 0
        self.topic: str = ""  # of what they are the topic: the article, the paragraph
        self.features: list[str] = []
        self.share: float = 0.0

    @property
    def name(self) -> Range:
        """Their name, or the words that describe them."""
        if self.entity is not None:
            return self.entity.name
        assert self.fullest is not None
        return self.fullest

    @property
    def kind(self) -> str | None:
        """What they are."""
        return self.entity.kind if self.entity is not None else self.mention.kind if self.mention is not None else None

    @property
    def gender(self) -> str | None:
        """Their gender, where it is known."""
        if self.entity is not None:
            return self.entity.gender
        return self.mention.gender if self.mention is not None else None


class Turn:
    """A report whose speaker is implied, who can be meant, the likeliest first, and who has spoken before its cue."""

    def __init__(
        self, article: Article, report: Report, candidates: list[Candidate], spoken: list[Spoken], at: int
    ) -> None:
        self.article: Article = article
        self.report: Report = report
        self.candidates: list[Candidate] = candidates
        self.spoken: list[Spoken] = spoken
        self.at: int = at


def agreement_of(report: Report) -> Agreement | None:
    """The person, gender and number that a cue asks of whoever it stands for; None where it shows none."""
    cue = report.cue
    if cue is None or report.found == MESSAGE:
        return None
    form = cue.form
    if form is None or form.part == "noun" or report.found == "pronoun":
        return cue.pronoun
    return (3, form.gender, form.number or "s")


def fits(entity: Entity, agreement: Agreement | None) -> bool:
    """Whether a speaker can be the dropped subject of a verb or the antecedent of a pronoun."""
    if agreement is None:
        return True
    _, gender, number = agreement
    if number in _MANY:
        many = entity.kind == "group" or entity.number == "p" or entity.head in _COLLECTIVES
        return many and _is_as_many(gender, number, entity.number, entity.head.split(" ")[0])
    if entity.kind == "group":
        return _is_as_one(gender, entity.head.split(" ")[0])
    own = _gender_of_document(entity.head) if entity.kind == "document" else entity.gender
    return gender is None or own is None or own == gender


def mention_fits(article: Article, mention: Mention, agreement: Agreement | None) -> bool:
    """Whether somebody who is only mentioned can be meant: :func:`fits` for those who have not spoken."""
    if agreement is None:
        return True
    person, gender, number = agreement
    if person != 3:
        return False
    if number in _MANY:
        head = article.words[mention.head].stem if mention.head >= 0 else ""
        many = mention.kind == "group" or mention.number in _MANY or head in _COLLECTIVES
        return many and _is_as_many(gender, number, mention.number, head)
    if mention.kind == "group":
        return _is_as_one(gender, article.words[mention.head].stem)
    own: str | None = mention.gender
    if own is None and mention.kind == "document" and mention.head >= 0:
        own = _gender_of_document(article.words[mention.head].stem)
    return gender is None or own is None or own == gender


def is_another_named(candidates: list[Candidate], candidate: Candidate, first: int, end: int) -> bool:
    """Whether another of those who can be meant acts or is named in a half-open token range."""
    others = [other for other in candidates if other is not candidate]
    return any(
        named is not None and first <= named.at < end for other in others for named in (other.subject, other.named)
    )


def _gender_of_document(head: str) -> str | None:
    """The gender of a document's noun, in the plural that of things: التقارير تشير."""
    entry = entries().get(head.split(" ")[0])
    return entry.gender if entry is not None and entry.flags & DOCUMENT else None


def _is_as_one(gender: str | None, head: str) -> bool:
    """Whether a verb in the singular may go on from a word for many: المصادر with a feminine, عدد with a masculine."""
    return head in (_AS_ONE_WOMAN if gender == "f" else _AS_ONE_MAN)


def _is_as_many(gender: str | None, number: str, own_number: str, head: str) -> bool:
    """Whether a plural or dual goes on from a word for many: أكدن from نساء and not from سكان, قالا from no طلاب."""
    entry = entries().get(head)
    people = entry.gender if entry is not None and entry.flags & ROLE_PLURAL else None
    if people == "f" and not head.endswith(_OF_WOMEN):
        people = None  # البحارة
    own = "f" if head in _WOMEN else "m" if head in _MEN else people
    if number == "d" and own_number != "d" and own is not None and (head in _MEN or not head.endswith(_PAIR_ENDINGS)):
        return False
    if number == "p" and people is not None and _are_two(head):
        return False
    return gender is None or own is None or own == gender


def _are_two(head: str) -> bool:
    """Whether a word for people is the dual of one of them: محاميان, باحثتان, but not جيران."""
    one = entries().get(head.removesuffix("ان").removesuffix("ت"))
    return head.endswith("ان") and one is not None and bool(one.flags & ROLE)
