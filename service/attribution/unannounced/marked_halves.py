"""Headlines that begin with what somebody says and go on with who it is: ``«لن نستسلم».. المدرب يرد على منتقديه``."""

from typing import Final

from service.attribution.mentions.certainty import is_certain
from service.attribution.mentions.marked_words import is_speech
from service.attribution.mentions.mentions import describe
from service.attribution.noun_phrases.noun_phrases import noun_phrase_end
from service.attribution.reports.reports import MARKS, Report
from service.attribution.text.article import Article
from service.lexicon import entries as lexicon
from service.lexicon.punctuation import COLON, FULL_STOP
from service.lexicon.word_sets import word_set
from service.lexicon.words import Word

_SPEAKING_OUT: Final = word_set("marked_halves.speaking_out")
_DENYING: Final = "نفى"
_NEVER: Final = ("لن", "لم", "لست", "لسنا")
_SHORTEST_CLAUSE: Final = 4
_ELLIPSIS: Final = "\N{HORIZONTAL ELLIPSIS}"
_FEWEST_DOTS: Final = 2


def marked_half(article: Article, first: int, last: int) -> Report | None:
    """The marked words with which a headline begins, where dots part them from whoever speaks out with them.

    The marks hold a clause, as the title of a work does not; whoever denies something may deny less.

    Args:
        article: the article.
        first: the first token of the line.
        last: the token after it.

    Returns:
        The report; None where the line is no such headline.
    """
    words, stretch = article.words, article.opened.get(first)
    if stretch is None or stretch.depth or not stretch.double or not stretch.closed:
        return None
    start = _behind_dots(words, stretch.closing + 1, last)
    if not start or words[start].conjunction or not is_speech(article, stretch):
        return None
    end = noun_phrase_end(article, start, last)
    if not start < end < last or any(word.kind == COLON for word in words[end:last]):
        return None
    mention = describe(article, start, end)
    if mention.kind is None or mention.kind == "document" or not is_certain(article, mention):
        return None
    lemmas = {form.lemma for form in words[end].cues if form.part == "verb" and form.tense == "present"}
    if not lemmas & _SPEAKING_OUT or words[end].conjunction:
        return None
    if _DENYING not in lemmas and not _is_clause(words[stretch.first : stretch.last]):
        return None
    return Report(None, MARKS, stretch.opening, stretch.first, stretch.last, mention, "headline", stretch, "direct")


def _is_clause(inner: list[Word]) -> bool:
    """Whether words are somebody's clause, and no title: لن نستسلم, هذا ما وعدنا به; but not البحر لا ينام."""
    if any(word.folded in _NEVER for word in inner):
        return True
    return len(inner) >= _SHORTEST_CLAUSE and any(word.flags & lexicon.CLAUSAL for word in inner)


def _behind_dots(words: list[Word], first: int, last: int) -> int:
    """The token behind two dots or more, or an ellipsis; 0 where there are none, or nothing behind them."""
    j = first
    while j < last and words[j].kind == FULL_STOP:
        j += 1
    parted = j - first >= _FEWEST_DOTS or (j > first and words[first].surface[0] == _ELLIPSIS)
    return j if parted and j < last else 0
