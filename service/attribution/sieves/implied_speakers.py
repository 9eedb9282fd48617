"""The speaker whom a report does not name: whom a dropped subject, a participle or a pronoun stands for."""

from collections.abc import Callable
from typing import Final

from service.attribution.mentions.entities import Entity
from service.attribution.mentions.roles import Range
from service.attribution.reports.reports import Report
from service.attribution.sieves.antecedents import Antecedents, Candidate, Spoken, agreement_of, fits
from service.attribution.sieves.stories import person_of_the_story
from service.attribution.sieves.turns import is_beside, singled_out
from service.attribution.speakers.resolution import resolve
from service.attribution.text.article import Article
from service.lexicon.word_sets import word_set

Choice = Callable[[Report, list[Candidate]], list[Candidate]]

MOST_RIVALS: Final = 3
_THESE: Final = word_set("implied_speakers.these")
_SPEAKERS_BACK: Final = 40
_NEAR: Final = 3


def implied_speaker(
    article: Article, report: Report, antecedents: Antecedents, spoken: list[Spoken], at: int, choose: Choice
) -> Entity | None:
    """The speaker that a dropped subject, a participle or a pronoun stands for: the likeliest who can be meant."""
    follower = report.cue.last if report.cue is not None else len(article.words)
    if follower < len(article.words) and article.words[follower].folded in _THESE:
        report.sieve = "last speaker"
        return next((e for a, e, _, _ in reversed(spoken[-_SPEAKERS_BACK:]) if a < at and e.kind == "group"), None)
    candidates = choose(report, antecedents.candidates(report, spoken, at))
    asked = _asked_before(article, report, at)
    if asked >= 0 and any(not _asks(c, asked) for c in candidates):
        candidates = [c for c in candidates if not _asks(c, asked)]
    answering = singled_out(article, report, candidates, spoken, at)
    if answering is not None:
        candidates = [answering, *[c for c in candidates if c is not answering]]
    if report.found == "participle" and (
        not candidates or (candidates[0].spoke is None and candidates[0].subject is None)
    ):  # fmt: skip
        institution = _institution_before(article, spoken, at)
        if institution is not None:
            report.sieve = "participle of the speaker"
            return institution
    if not candidates and report.found == "participle":
        any_gender = antecedents.candidates(report, spoken, at, disagreeing=True)
        candidates = choose(report, [c for c in any_gender if c.subject is not None and is_beside(article, c, at)])
    if not candidates:
        return None
    chosen = candidates[0]
    report.sieve, report.share = _sieve(article, report, chosen, at), chosen.share
    report.rivals = [
        (antecedents.name_of(rival), "spoke earlier" if rival.spoke is not None else "named before")
        for rival in candidates[1 : MOST_RIVALS + 1]
    ]
    entity, mention = chosen.entity, chosen.mention
    if entity is None:
        assert mention is not None
        return person_of_the_story(mention, antecedents) or resolve(antecedents.speakers, mention)
    if mention is not None:
        if mention.kind == "person":
            entity.titles.extend(mention.titles)
        entity.mentions.append(mention.span)
    return entity


def _asked_before(article: Article, report: Report, at: int) -> int:
    """The verb that asks, in the sentence before an answer with ف: ``[سأله] الصحفي عن النتائج، فقال``; -1 if none."""
    words = article.words
    if report.cue is None or report.cue.form is None or report.cue.form.part != "verb" or words[at].folded[0] != "ف":
        return -1
    for j in range(at - 1, article.sentence(at)[0] - 1, -1):
        if any(form.lemma == "سأل" and form.part == "verb" for form in words[j].cues):
            return j
    return -1


def _asks(candidate: Candidate, asked: int) -> bool:
    """Whether somebody is the one who asks, and so not the one who answers."""
    if candidate.spoke is not None and candidate.spoke[0] == asked:
        return True
    subject = candidate.subject
    return subject is not None and asked < subject.mention.span[1] <= asked + _NEAR


def _institution_before(article: Article, spoken: list[Spoken], at: int) -> Entity | None:
    """The institution that spoke last in a sentence, of which a participle may not agree: ``وأكدت القناة …، مشيرا``."""
    if not spoken or spoken[-1][1].kind != "organization":
        return None
    same = article.tokens.sentence_of[spoken[-1][0]] == article.tokens.sentence_of[at]
    return spoken[-1][1] if same else None


def _sieve(article: Article, report: Report, chosen: Candidate, at: int) -> str:
    """What speaks for whoever was chosen, by what they did last before the cue."""
    spoke, subject = chosen.spoke, chosen.subject
    source = spoke[2].source if spoke is not None else None
    own = source is not None and subject is not None and source.span[0] <= subject.at < source.span[1]
    if subject is not None and not own and (spoke is None or subject.at > spoke[0]):
        same = article.tokens.sentence_of[subject.at] == article.tokens.sentence_of[at]
        return "subject of the sentence" if same else "subject of an earlier sentence"
    if spoke is not None:
        if report.found == "participle":
            return "participle of the speaker"
        return "last speaker" if chosen.spoke_rank == 0 else "earlier speaker"
    return "nearest person"


def disagreeing(report: Report, spoken: list[Spoken]) -> list[tuple[Range, str]]:
    """Who spoke before and cannot be meant, the nearest first."""
    agreement = agreement_of(report)
    found: list[Entity] = []
    for _, other, _, _ in reversed(spoken[-_SPEAKERS_BACK:]):
        if other is not report.speaker and other not in found and not fits(other, agreement):
            found.append(other)
    return [(other.name, "does not agree with the cue") for other in found]
