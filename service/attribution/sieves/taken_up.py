"""Who takes up what another said, and so goes on: رفض [الوزير] ما سماه النائب «صفقة»، مؤكدا أن العقد سليم."""

from typing import Final

from service.attribution.cues.what_is_called import WHAT
from service.attribution.mentions.entities import Entity
from service.attribution.reports.reports import Report
from service.attribution.sieves.candidates import Spoken, agreement_of, fits, mention_fits
from service.attribution.sieves.clauses import clause_subjects
from service.attribution.speakers.resolution import resolve
from service.attribution.speakers.speakers import Speakers
from service.attribution.text.article import Article
from service.lexicon.entries import PREPOSITION
from service.lexicon.word_sets import word_set

_PEOPLE: Final = ("person", "unnamed")
_BODIES: Final = ("organization", "group")
_BEFALLS: Final = word_set("taken_up.befalls")
_OPENING: Final = ("opening", "contrast")
_ALREADY: Final = "قد"


def who_takes_it_up(
    article: Article, report: Report, speakers: Speakers, spoken: list[Spoken], at: int
) -> Entity | None:
    """Who takes up, in the clause that holds it, what another said, and goes on with a cue behind it.

    Args:
        article: the article.
        report: the report, whose source is not named.
        speakers: the speakers met so far.
        spoken: who has spoken before it, in order.
        at: the token of its cue.

    Returns:
        The subject of the verb of which the other's words are an object, be it dropped; None where they are none, or
        it does not agree with the cue.
    """
    words = article.words
    what = _place_of_what(article, spoken[-1][2]) if spoken and report.cue is not None else 0
    if not what or spoken[-1][2].last > at or article.line(at)[0] > what:
        return None
    first, sentence_of = article.sentence(what)[0], article.tokens.sentence_of
    if sentence_of[at] - sentence_of[what] > 1 or any(word.complementizer for word in words[first:what]):
        return None
    agreement = agreement_of(report)
    acting = [subject for subject in clause_subjects(article, first, what) if subject.how.startswith(_OPENING)]
    if acting:
        mention, verb = acting[-1].mention, words[acting[-1].at - 1]
        acts = mention.kind in _PEOPLE or (mention.kind in _BODIES and verb.cues)
        if not acts or verb.folded.removeprefix("و") in _BEFALLS or not mention_fits(article, mention, agreement):
            return None
        return resolve(speakers, mention)
    governing = words[what - 1 - bool(words[what - 1].flags & PREPOSITION)]
    if len(spoken) < 2 or not any(form.part == "verb" and form.person == 3 for form in governing.cues):
        return None
    before = spoken[-2][1]  # ونفى ما قاله النائب، مؤكدا
    return before if before is not spoken[-1][1] and fits(before, agreement) else None


def _place_of_what(article: Article, said: Report) -> int:
    """Where ما stands for what somebody said, before the verb that has its pronoun: [ما] سماه النائب; 0 if nowhere."""
    cue = said.cue
    if cue is None or cue.form is None or cue.form.part != "verb" or cue.pronoun is None or said.source is None:
        return 0
    what = cue.first - 1
    what -= what > 0 and article.words[what].folded == _ALREADY
    return what if what > 0 and article.words[what].folded in WHAT else 0
