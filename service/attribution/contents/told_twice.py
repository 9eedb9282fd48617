"""Whether a source phrase only repeats whose words something is: ``ورأت البحرين أن …، بحسب بيان``."""

from typing import Final

from service.attribution.reports.reports import BEFORE, MARKS, Report
from service.attribution.text.article import Article
from service.lexicon import entries as lexicon
from service.lexicon.words import Word

_SOON: Final = 8
_FARTHEST: Final = 40


def is_told_twice(article: Article, report: Report, ends: dict[int, Report]) -> bool:
    """Whether a source phrase only repeats whose words these are: ``ورأت البحرين أن …، بحسب بيان``.

    A medium that tells of both is a source of its own, and so is another than the one named by a cue that stands
    further from the start of what the phrase follows. ``ends`` are the reports of cues by the end of their content.

    Args:
        article: the article.
        report: the report of the source phrase.
        ends: the reports of cues by the end of their content.

    Returns:
        Whether the phrase makes no report of its own.
    """
    if report.opening != BEFORE or report.cue is None or report.cue.phrase is None:
        return False
    source = article.words[slice(*report.source.span)] if report.source is not None else []
    if any(word.flags & lexicon.MEDIA for word in source):
        return False
    if len(source) == 1 and source[0].article and source[0].flags & lexicon.DOCUMENT:
        if any(_is_in_document(article, own, report, source[0].stem) for own in ends.values()):
            return True
    other = ends.get(report.last) or _in_marks_before(article, report, ends)
    if other is None or other.cue is None:
        return False
    if other.cue.first < report.first:
        return _is_named_by(article, other, source)  # قال الوزير إن …، [وهو رقم كبير بحسب الوزير]
    if other.cue.first <= report.first + _SOON or (other.source is None and other.opening != MARKS):
        return True
    return _is_named_by(article, other, source)


def _is_named_by(article: Article, other: Report, source: list[Word]) -> bool:
    """Whether a cue's source and that of a phrase share a word."""
    if other.source is None:
        return False
    named = {word.bare for word in article.words[slice(*other.source.span)]}
    return any(word.bare in named for word in source)


def is_told_again(report: Report, told: dict[int, Report]) -> bool:
    """Whether a source phrase follows what its source has said already, with more: ``وقال سالم إن …، وهذا مهم، بحسبه``.

    Args:
        report: a report with its speaker.
        told: the reports of cues by the first token of the cue.

    Returns:
        Whether a report has the same speaker with which its content begins, or that holds a phrase without a source.
    """
    if report.opening != BEFORE or report.cue is None or report.cue.phrase is None or report.speaker is None:
        return False
    other = told.get(report.first)
    if other is not None and other is not report and other.speaker is report.speaker:
        return True
    if report.source is not None:
        return False
    for k in range(report.first - 1, max(report.first - _FARTHEST, -1), -1):
        holding = told.get(k)  # قال سالم إن العمال غاضبون، لكن الإدارة - [كما قال] - صامتة
        if holding is not None and holding.first <= report.first and report.last <= holding.last:
            return holding.speaker is report.speaker
    return False


def _is_in_document(article: Article, own: Report, report: Report, document: str) -> bool:
    """Whether a report is told in what a phrase with a document follows: ``قائلا: «…»، داعيا إلى الهدوء، وفقا للبيان``.

    Not where the document itself spoke in it: ``رسالة تهدد الناس قائلة: «…»، بحسب الرسالة``.
    """
    if own.cue is None or report.cue is None or own.opening == BEFORE or own.last > report.cue.first:
        return False
    first = article.sentence(report.cue.first)[0]
    if own.cue.first < first or own.last <= report.first:
        return False
    return all(word.stem != document for word in article.words[first : own.cue.first])


def _in_marks_before(article: Article, report: Report, ends: dict[int, Report]) -> Report | None:
    """The report of a verb whose words in marks end where a source phrase follows: ``وأضاف: «…»، [بحسب البيان]``."""
    closed = article.closed.get(report.last - 1)
    if closed is None or report.cue is None or report.cue.phrase is None or report.cue.phrase.words[0] == "كما":
        return None
    other = ends.get(closed.last)
    return other if other is not None and other.cue is not None and other.cue.part == "verb" else None
