"""How an article becomes quotes, top to bottom."""

from typing import Final

from service.attribution.answer import build
from service.attribution.confidence import confidence
from service.attribution.contents.contents import end_contents
from service.attribution.contents.told_twice import is_told_again
from service.attribution.cues.chosen_form import is_of_some
from service.attribution.cues.cues import find_cues
from service.attribution.mentions.entities import Entity
from service.attribution.model import Extraction
from service.attribution.reports.openings import open_report
from service.attribution.reports.reports import AFTER_COLON, BEFORE, CLAUSE, MARKS, Report
from service.attribution.reports.source_reports import source_report
from service.attribution.sieves.attribution import attribute, likeliest
from service.attribution.sieves.implied_speakers import Choice
from service.attribution.text.article import Article, read
from service.attribution.unannounced.unannounced import unannounced_reports
from service.lexicon.collecting import without_collecting

_OF_MIND: Final = ("belief", "finding", "expectation")


@without_collecting
def extract(text: str) -> Extraction:
    """Find every quote in an Arabic article and the speaker it belongs to.

    Args:
        text: the article, any string; offsets of the answer are code points of it.

    Returns:
        The quotes in order of their content and the speakers behind them.
    """
    article = read(text)
    judged: list[tuple[Report, float]] = []
    for found in report(article):
        sure = confidence(article, found)
        if sure is not None:
            judged.append((found, sure))
    return build(article, judged)


def report(article: Article, choose: Choice = likeliest) -> list[Report]:
    """Find every report of an article that may be a quote, in order, each with its speaker.

    Args:
        article: the article.
        choose: puts those who can be meant by a dropped subject in order, for training.

    Returns:
        The reports.
    """
    cues = find_cues(article)
    following = {cue.first: cue for cue in cues}
    opened = [open_report(article, c, following) if c.form else source_report(article, c, following) for c in cues]
    reports = _once([found for found in opened if found is not None])
    end_contents(article, reports, following)
    reports = unannounced_reports(article, reports, following)
    attribute(article, reports, choose)
    whose = {id(found.stretch): found.speaker for found in reports if found.stretch is not None}
    told = {found.cue.first: found for found in reports if found.cue is not None}
    begun = {found.first: found for found in reports if found.opening == CLAUSE}
    said = {found.first: found for found in reports if found.cue is not None and found.cue.part == "verb"}
    return sorted(
        [
            found
            for found in reports
            if not (
                _is_ones_own(article, found, whose)
                or is_told_again(found, told)
                or _is_ones_view(found, begun)
                or _is_carried(found, begun)
                or _is_how_it_is_said(found, said)
            )
        ],
        key=lambda found: (found.first, -found.last),
    )


def _once(reports: list[Report]) -> list[Report]:
    """Reports without those of a verb whose source phrase has a content behind it already: ``[وكما قال] سالم «…»``.

    Nor is there one of a source phrase before which nothing stands but a verb and its subject, which goes on behind it:
    ``وأكد الوزير [وفق الوكالة] «…»``.
    """
    behind = {r.cue.first: r.first for r in reports if r.cue is not None and r.cue.part == "verb"}
    kept: list[Report] = []
    for found in reports:
        if found.opening == BEFORE and found.cue is not None and behind.get(found.first, -1) >= found.cue.last:
            continue
        before = kept[-1] if kept else None
        phrase = before.cue if before is not None and before.opening != BEFORE else None
        at = found.cue.first if found.cue is not None else -1
        if phrase is None or phrase.phrase is None or not phrase.first < at < phrase.last:
            kept.append(found)
    return kept


def _is_ones_view(report: Report, begun: dict[int, Report]) -> bool:
    """Whether somebody tells only what they think, which is one report with what they say: ``قال إنه [يرى] أن``.

    Args:
        report: a report with its speaker.
        begun: the reports of clauses by the first token of their content.
    """
    form = report.cue.form if report.cue is not None else None
    if report.cue is None or form is None or form.cue_class not in _OF_MIND or report.found != "dropped":
        return False
    outer = begun.get(report.cue.first)
    same = outer is not None and outer is not report and outer.speaker is report.speaker
    return same and form.part == "verb" and form.tense == "present"


def _is_carried(report: Report, begun: dict[int, Report]) -> bool:
    """Whether a verb of finding only carries what a source phrase brings: ``بحسب دراسة للبنك، [تبين] أن``.

    Args:
        report: a report with its speaker.
        begun: the reports of clauses by the first token of their content.
    """
    cue = report.cue
    if cue is None or cue.form is None or cue.form.part != "verb" or report.found == "after":
        return False
    outer = begun.get(cue.first)
    carries = outer is not None and outer is not report and outer.cue is not None and outer.cue.phrase is not None
    return carries and outer is not None and outer.speaker is report.speaker


def _is_how_it_is_said(report: Report, said: dict[int, Report]) -> bool:
    """Whether a participle only tells how somebody says what follows a colon: ``قال [معلقا] على القرار: …``.

    Args:
        report: a report with its speaker.
        said: the reports of verbs by the first token of their content.
    """
    verb = said.get(report.first)
    same = verb is not None and verb is not report and verb.speaker is report.speaker
    return same and report.found == "participle" and report.opening in (AFTER_COLON, MARKS)


def _is_ones_own(article: Article, report: Report, whose: dict[int, Entity | None]) -> bool:
    """Whether a report is what somebody who is quoted tells of themself: ``«[توقعت] أن نفوز»``, ``[اعتقادنا] أن``.

    Args:
        article: the article.
        report: a report with its speaker.
        whose: who says the words of each stretch in quotation marks.
    """
    cue = report.cue
    if cue is None or cue.form is None or report.source is not None or report.stretch is not None:
        return False
    if cue.form.part == "noun":
        mine = cue.pronoun is not None and cue.pronoun[0] == 1
        own = report.opening == CLAUSE and "person_object" not in cue.form.flags  # [عذرنا] أننا, not إبلاغنا بأن
        return mine and (report.speaker is None or own)
    inside = article.stretch_of.get(cue.first)
    told = cue.form.part == "verb" and cue.form.tense == "past" and cue.form.gender == "f" and cue.form.number == "s"
    nobody = report.speaker is None and report.found == "dropped" and cue.form.part == "verb"
    goes_on = article.words[cue.first].conjunction == "و" and not told  # واعتبر أن: whoever spoke before
    of_mind = cue.form.cue_class in _OF_MIND and not is_of_some(article.words, cue.first)  # ومنهم من [يرى] أن
    if nobody and inside is None and not goes_on and of_mind:
        return True  # . [وفهمت] أن: the writer; مدرسة تفصل بينهما، [فتعتبر] أن: nobody at all
    if not told or inside is None or not inside.double:
        return False
    return report.speaker is None or report.speaker is whose.get(id(inside))
