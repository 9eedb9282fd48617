"""Marked words alone in a sentence or line, with which the last speaker goes on."""

from service.attribution.reports.reports import MARKS, Report
from service.attribution.text.article import Article
from service.attribution.text.quotation_marks import Stretch
from service.attribution.unannounced.labels import SPOKEN_ABOUT
from service.lexicon.punctuation import COLON, NOT_PUNCTUATION


def continuation(article: Article, stretch: Stretch, reports: list[Report], broken: bool) -> Report | None:
    """A sentence or line that is nothing but words in marks, after a report: the last speaker goes on.

    ``broken`` says that the stretch before it was never closed, as where marks are reopened at each paragraph.

    Args:
        article: the article.
        stretch: the words in marks.
        reports: the last reports before it.
        broken: whether the stretch before it was never closed.

    Returns:
        The report, its source left open; None where nobody goes on.
    """
    words = article.words
    paragraph_of = article.tokens.paragraph_of
    beside = any(
        r.stretch and paragraph_of[r.stretch.closing - 1] == paragraph_of[stretch.opening] for r in reports[-60:]
    )
    if stretch.last - stretch.first < (2 if broken or beside else 5):
        return None
    first = article.sentence(stretch.opening)[0]
    asked = words[stretch.opening - 1].kind == COLON and words[first].folded.removeprefix("و") in SPOKEN_ABOUT
    asked = asked and not any(words[k].cues for k in range(first, stretch.opening))  # وعن الفوز: «…»
    if not asked and any(words[k].kind == NOT_PUNCTUATION for k in range(first, stretch.opening)):
        return None
    after = stretch.closing + 1
    if stretch.closed and after < len(words) and words[after].kind == NOT_PUNCTUATION:
        if article.tokens.sentence_of[after] == article.tokens.sentence_of[stretch.closing]:
            return None
    if not any(r.first < stretch.opening for r in reports):
        return None
    return Report(None, MARKS, stretch.opening, stretch.first, stretch.last, None, "continuation", stretch, "direct")
