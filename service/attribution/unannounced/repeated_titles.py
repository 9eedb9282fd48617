"""Titles in marks that are somebody's words, as told below: ``«الماء موجود» / قال الوزير إن الماء …``."""

from typing import Final

from service.attribution.reports.reports import MARKS, Report
from service.attribution.text.article import Article

_SHORTEST_TOLD: Final = 3
_SHORTEST_TITLE: Final = 4
_NEXT: Final = 4


def repeated_title(article: Article, reports: list[Report], taken: set[int]) -> Report | None:
    """A title in marks that is somebody's words, as told below: ``«الماء موجود» / قال الوزير إن الماء …``.

    Args:
        article: the article.
        reports: the reports found so far.
        taken: the opening marks of the stretches that are contents already.

    Returns:
        The report of the title, its source left open; None where it is nobody's words.
    """
    first, last = article.tokens.lines[0] if article.tokens.lines else (0, 0)
    stretch = article.opened.get(first)
    if stretch is None or not stretch.double or not stretch.closed or stretch.opening in taken:
        return None
    if article.tokens.trimmed(stretch.closing + 1, last)[0] < last or stretch.last - stretch.first < _SHORTEST_TITLE:
        return None
    if repeating(article, stretch.first, stretch.last, reports) is None:
        return None
    return Report(None, MARKS, first, stretch.first, stretch.last, None, "headline", stretch, "direct")


def _is_told(report: Report) -> bool:
    """Whether a verb or participle of saying reports, and not what somebody reads or calls something."""
    if report.source is not None and report.source.kind == "document":
        return False
    return report.cue is not None and report.cue.form is not None and report.cue.form.frame == "say"


def repeating(article: Article, first: int, last: int, reports: list[Report]) -> Report | None:
    """The first of the next reports that has at least half of the longer words of a title.

    Args:
        article: the article.
        first: the first token of the title.
        last: the token after it.
        reports: the reports of the article.

    Returns:
        The report, if any.
    """
    title = {word.bare for word in article.words[first:last] if len(word.bare) >= _SHORTEST_TOLD}
    for report in [report for report in reports if report.first >= last and _is_told(report)][:_NEXT]:
        said = {word.bare for word in article.words[report.first : report.last]}
        named = [s for s in article.stretches_between(report.first, report.last) if s is not report.stretch]
        if any(title <= {word.bare for word in article.words[s.first : s.last]} for s in named):
            return None  # في ندوة «…»: the title of something
        if title and 2 * len(title & said) >= len(title):
            return report
    return None
