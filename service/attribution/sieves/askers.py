"""Who asks somebody who answers next, and so is not the one who answers: ``وسأله [القاضي] عن الأمر، فقال إن``."""

from typing import Final

from service.attribution.mentions.mention import Mention
from service.attribution.mentions.mentions import describe
from service.attribution.noun_phrases.noun_phrases import noun_phrase_end
from service.attribution.reports.reports import Report
from service.attribution.text.article import Article
from service.lexicon.punctuation import NOT_PUNCTUATION
from service.lexicon.word_sets import word_set

_FARTHEST: Final = 30
_ASKS: Final = word_set("askers.asks")
_SOMEBODY: Final = ("person", "unnamed")


def asker_before(article: Article, report: Report, at: int) -> Mention | None:
    """Who has just asked or faced the one who answers with ف.

    Args:
        article: the article.
        report: the report, whose source is not named.
        at: the token of its cue.
    """
    words = article.words
    form = report.cue.form if report.cue is not None else None
    if form is None or form.part != "verb" or form.tense != "past" or words[at].conjunction != "ف":
        return None
    start = article.sentence(at)[0]
    start = article.sentence(at - 1)[0] if start == at and at else start
    for k in range(at - 2, max(start, at - _FARTHEST) - 1, -1):
        folded = words[k].folded
        if k in article.stretch_of or (folded not in _ASKS and (folded[0] not in "وف" or folded[1:] not in _ASKS)):
            continue
        if words[k + 1].kind != NOT_PUNCTUATION:
            return None
        end = noun_phrase_end(article, k + 1, at)
        asker = describe(article, k + 1, end) if end > k + 1 else None
        return asker if asker is not None and asker.kind in _SOMEBODY else None
    return None
