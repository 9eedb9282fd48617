"""What an institution puts out, by a verb without a speaker: ``صدر عن [قيادة الجيش] البيان الآتي: «…»``."""

from typing import Final

from service.attribution.mentions.mentions import describe
from service.attribution.noun_phrases.noun_phrases import noun_phrase_end
from service.attribution.reports.reports import MARKS, MESSAGE, Report
from service.attribution.text.article import Article
from service.attribution.text.quotation_marks import Stretch
from service.lexicon.punctuation import COLON

_FOLLOWING: Final = ("اتي", "تالي", "يلي", "ياتي")
_ISSUED: Final = ("صدر", "يصدر", "صادر", "صدرت")
_ISSUING: Final = ("اصدر", "اصدرت", "واصدر", "واصدرت")  # أصدرت [نقابة الأطباء] البيان التالي: «…»
_SHORTEST_ISSUE: Final = 5  # صدر عن الحزب ما يلي:
_LONGEST_ISSUER: Final = 24


def issued(article: Article, stretch: Stretch) -> Report | None:
    """What an institution puts out, by a verb without a speaker: ``صدر عن [قيادة الجيش] البيان الآتي: «…»``.

    Args:
        article: the article.
        stretch: the words in marks.

    Returns:
        The report; None where no institution is told to have put them out.
    """
    words, opening = article.words, stretch.opening
    if opening < _SHORTEST_ISSUE or words[opening - 1].kind != COLON:
        return None
    if not (words[opening - 2].stem in _FOLLOWING or words[opening - 2].folded in _FOLLOWING):
        return None
    noun = opening - 3  # البيان [الآتي], [ما] يلي
    first = article.line(opening - 1)[0]
    for k in range(noun - 1, max(first, noun - _LONGEST_ISSUER), -1):
        if (words[k].folded == "عن" and words[k - 1].stem in _ISSUED) or words[k].stem in _ISSUING:
            end = noun_phrase_end(article, k + 1, noun)
            mention = describe(article, k + 1, end) if end > k + 1 else None
            if mention is None or mention.kind is None:
                return None
            return Report(None, MARKS, opening, stretch.first, stretch.last, mention, MESSAGE, stretch, "direct")
    return None
