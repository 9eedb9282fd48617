"""Which words of an article stand in a content already."""

from service.attribution.reports.reports import Report
from service.attribution.text.article import Article


def covered_words(article: Article, reports: list[Report]) -> bytearray:
    """Which words stand in a content already, each looked at once however many contents hold it.

    Args:
        article: the article.
        reports: its reports.

    Returns:
        For each word 1 if it does, else 0.
    """
    covered = bytearray(len(article.words))
    reached = 0
    for first, last in sorted([(report.first, report.last) for report in reports]):
        first = max(first, reached)
        if last > first:
            covered[first:last] = b"\1" * (last - first)
            reached = last
    return covered


def cover(covered: bytearray, report: Report) -> None:
    """Note that the words of a report's content stand in one."""
    covered[report.first : report.last] = b"\1" * (report.last - report.first)
