"""Numbered points with quoted words that go on under one cue: ``2) أن المجلس «…»``."""

from typing import Final

from service.attribution.mentions.marked_words import is_speech
from service.attribution.reports.reports import CLAUSE, MARKS, Report
from service.attribution.text.article import Article
from service.lexicon import entries as lexicon
from service.lexicon.punctuation import NOT_PUNCTUATION

_SHORTEST_POINT: Final = 3
_THAT: Final = ("أن", "ان")


def points(article: Article, reports: list[Report], covered: bytearray) -> list[Report]:
    """Numbered points with quoted words go on under one cue (``2) أن المجلس «…»``); others are the reporter's.

    Args:
        article: the article.
        reports: the reports found so far.
        covered: which words stand in a content already.

    Returns:
        The reports of the points, their sources left open.
    """
    words, found = article.words, []
    begins = min((r.first for r in reports), default=len(words))
    sentences = article.tokens.sentences
    for k in range(len(sentences)):
        first, last = sentences[k]
        opener = first
        while opener < last and (words[opener].kind != NOT_PUNCTUATION or words[opener].flags & lexicon.NUMBER):
            opener += 1
        if opener == first or opener >= last or words[opener].form not in _THAT or first < begins or covered[opener]:
            continue
        if not any(words[at].flags & lexicon.NUMBER for at in range(first, opener)):
            continue
        inner_first, inner_last = article.tokens.trimmed(opener + 1, last)
        if inner_last - inner_first < _SHORTEST_POINT:
            continue
        stretch = article.opened.get(inner_first)
        if stretch is not None and stretch.double and article.tokens.trimmed(stretch.closing + 1, last)[0] >= last:
            found.append(
                Report(None, MARKS, opener, stretch.first, stretch.last, None, "continuation", stretch, "direct")
            )
            continue
        if any(is_speech(article, s) for s in article.stretches_between(inner_first, inner_last)):
            found.append(Report(None, CLAUSE, opener, inner_first, inner_last, None, "continuation", None, "mixed"))
    return found
