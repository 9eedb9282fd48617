"""Where a content ends that a colon leads in as a list, each item in a line of its own."""

from typing import Final

from service.attribution.reports.reports import Report
from service.attribution.text.article import Article
from service.attribution.text.items import past_item_mark

_MOST_ITEMS: Final = 60


def over_items(article: Article, report: Report, end: int, opened: dict[int, Report]) -> int:
    """The end of a content whose list goes on in the lines below: ``وقال الوزير:⏎- لن نتراجع.⏎- سنبني …``.

    Args:
        article: the article.
        report: the report of what follows a colon.
        end: where it ends as far as is known.
        opened: the reports by the first token of their cue.

    Returns:
        The end of the last item, or ``end`` where no list is led in or its first item ends before its line does.
    """
    words, line = article.words, article.line(report.first)
    item = past_item_mark(words, *line)
    if item == line[0] or report.first not in (line[0], item) or article.line(report.opener)[1] > line[0]:
        return end
    if article.tokens.trimmed(end, line[1])[0] < line[1]:
        return end
    for _ in range(_MOST_ITEMS):
        if line[1] >= len(words):
            break
        line = article.line(line[1])
        item = past_item_mark(words, *line)
        if item == line[0] or item in opened:
            break  # - وأضاف أن
        end = line[1]
    return end
