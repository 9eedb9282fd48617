"""Ordered sieves, the most certain first, that give every report of an article its speaker.

After the sieve architecture of Lee et al. (2013) for coreference and Muzny et al. (2017) for quotations: each sieve
decides what it is sure of and leaves the rest to the next one, and every decision keeps the name of its sieve.
"""

from typing import Final

from service.attribution.confidence import confidence
from service.attribution.mentions.entities import Entity
from service.attribution.reports.reports import FIRST_PERSON, INTERVIEW, MARKS, Report
from service.attribution.sieves.antecedents import Antecedents
from service.attribution.sieves.candidates import Candidate, Spoken, fits
from service.attribution.sieves.departed import departed
from service.attribution.sieves.headline_speakers import (
    acting_in_headline,
    name_headlines,
    named_in_heading,
    titled_below,
)
from service.attribution.sieves.honoured_speakers import (
    honoured_before,
    honoured_by_words,
    revered_again,
    revered_who_acts,
)
from service.attribution.sieves.implied_speakers import (
    MOST_RIVALS,
    Choice,
    disagreeing,
    implied_speaker,
)
from service.attribution.sieves.interviewees import interviewee as interviewee_of
from service.attribution.sieves.likelihood import by_likelihood
from service.attribution.sieves.named_behind import named_behind
from service.attribution.sieves.named_since import named_since
from service.attribution.sieves.stories import person_introduced, person_of_the_story
from service.attribution.speakers.described_speakers import newly_described
from service.attribution.speakers.resolution import resolve
from service.attribution.speakers.speakers import Speakers
from service.attribution.text.article import Article
from service.lexicon.entries import COMMON
from service.lexicon.openers import REPLIES
from service.lexicon.punctuation import NOT_PUNCTUATION

_SPEAKERS_BACK: Final = 40
_DEEPEST: Final = 6
_ANSWERS: Final = ("أجاب", "رد")
_ON_THEM: Final = ("عليه", "عليها")  # رد [عليه]


def likeliest(report: Report, candidates: list[Candidate]) -> list[Candidate]:
    """The candidates for the implied speaker of a report, the likeliest first."""
    return by_likelihood(candidates)


def attribute(article: Article, reports: list[Report], choose: Choice = likeliest) -> None:
    """Give every report its speaker, in place.

    Args:
        article: the article.
        reports: its reports in order.
        choose: puts those who can be meant by a dropped subject in order, for training.
    """
    speakers = Speakers(article)
    antecedents = Antecedents(article, speakers)
    spoken: list[Spoken] = []  # where somebody spoke last, in order
    outer: list[Report] = []  # the reports that hold the one being read
    interviewee: Entity | None = None
    for report in reports:
        entity: Entity | None = None
        at = report.cue.first if report.cue is not None else report.first
        outer = [o for o in outer[-_DEEPEST:] if o.first <= at < o.last]
        speakers.inside = bool(outer)
        if report.source is not None and report.source.kind is not None:
            _take_gender(article, report)
            until = _said_until(spoken, at)
            entity = (
                honoured_before(article, report.source, at, antecedents)
                or named_in_heading(article, report.source, at, speakers)
                or departed(article, report.source, speakers)
                or named_since(report, report.source, antecedents, until)
                or person_introduced(report.source, antecedents, until)
                or person_of_the_story(report.source, antecedents, until)
                or titled_below(article, report, speakers)
                or resolve(speakers, report.source)
            )
            if spoken and entity is spoken[-1][1]:
                entity = _who_replies(speakers, report, entity, spoken)
            report.sieve = {"after": "subject after the cue", "before": "subject before the cue"}.get(
                report.found, report.found
            )
        elif report.found == INTERVIEW:
            interviewee = interviewee or interviewee_of(article, report, speakers)
            entity, report.sieve = interviewee, INTERVIEW
        elif report.found == FIRST_PERSON:
            entity, report.sieve = outer[-1].speaker if outer else None, FIRST_PERSON  # else the writer
        else:
            entity = (
                honoured_by_words(article, report, speakers)
                or revered_who_acts(article, report, speakers)
                or revered_again(article, report, speakers, spoken)
                or acting_in_headline(article, report, speakers)
                or implied_speaker(article, report, antecedents, spoken, at, choose)
            )
            report.speaker = entity
            report.rivals = (report.rivals + disagreeing(report, spoken))[:MOST_RIVALS]
        report.speaker = entity
        if entity is not None and not (report.opening == MARKS and confidence(article, report) is None):
            if not outer:
                speakers.spoke(entity)
            spoken.append((at, entity, report, outer[-1] if outer else None))
        outer.append(report)
        antecedents.previous = report
    _name_answers(reports, interviewee or speakers.last_person)
    named_behind(article, reports)
    name_headlines(article, reports)


def _name_answers(reports: list[Report], interviewee: Entity | None) -> None:
    """Give the answers of an interview to whom it names only behind them, in place."""
    for report in reports:
        if report.found == INTERVIEW and report.speaker is None:
            report.speaker = interviewee


def _who_replies(speakers: Speakers, report: Report, entity: Entity, spoken: list[Spoken]) -> Entity:
    """Who spoke before the one that a description replies to: ``فرد عليه [المحاضر]`` is not who asked.

    Somebody new, where nobody else has spoken: ``ليرد عليه [المراسل]``. Nor does one reply to one's own answer.
    """
    article = speakers.article
    cue, source = report.cue, report.source
    if cue is None or cue.form is None or source is None or source.name is not None or cue.form.lemma not in REPLIES:
        return entity
    on_them = cue.last < len(article.words) and article.words[cue.last].folded in _ON_THEM
    if not on_them and not _answers_an_answer(article, report, spoken[-1][2]):
        return entity
    agreement = (3, source.gender, "s")
    others = (e for _, e, _, _ in reversed(spoken[-_SPEAKERS_BACK:]) if e is not entity and e.kind == "person")
    other = next((other for other in others if fits(other, agreement)), None)
    return other or newly_described(speakers, source)


def _answers_an_answer(article: Article, report: Report, before: Report) -> bool:
    """Whether a short reply follows an answer at once, and so is another's: فأجاب أنه مليون. ورد [المقدم]: «صحيح»."""
    cue, source = report.cue, report.source
    if cue is None or source is None or before.cue is None or before.cue.form is None:
        return False
    if before.cue.form.lemma not in _ANSWERS or cue.form is None or cue.form.lemma not in _ANSWERS:
        return False
    words = article.words
    if source.span[0] != cue.last or any(word.kind == NOT_PUNCTUATION for word in words[source.span[1] : report.first]):
        return False  # ورد الوزير على سؤال آخر: «…»
    return before.last <= cue.first and all(w.kind != NOT_PUNCTUATION for w in words[before.last : cue.first])


def _said_until(spoken: list[Spoken], at: int) -> int:
    """The last token before ``at`` of what somebody said last, who only speaks of whom it names; -1 if nobody did."""
    if not spoken:
        return -1
    begun, _, report, _ = spoken[-1]
    return max(begun, report.last - 1) if report.last <= at else begun


def _take_gender(article: Article, report: Report) -> None:
    """Learn a source's gender from the verb: ``قالت الرفاعي``, but not ``تكشف وجهة نظر الرفاعي``."""
    form = report.cue.form if report.cue is not None else None
    source = report.source
    if source is None or form is None or form.part != "verb" or form.number != "s" or report.found == "chain":
        return
    if source.name is not None and source.name[0] > source.span[0] and not source.titles:
        if article.words[source.span[0]].flags == COMMON:
            return
    if source.kind in ("person", "unnamed") and source.gender is None and form.gender in ("m", "f"):
        source.gender = form.gender
