"""Whether الأخير, who was spoken of last, is the subject of a cue: ``التقى سالم بسامي، وقال [الأخير] إن``."""

from typing import Final

from service.attribution.cues.adverbials import skip_adverbials
from service.attribution.cues.cue_match import CueMatch
from service.attribution.text.article import Article
from service.lexicon.words import THIRD_PERSON, Word

_THIS: Final = ("هذا", "هذه")
_LATTER: Final = ("الاخير", "الاخيره", "الاخيرين")
_LONGEST_ADVERBIAL: Final = 8


def is_the_latter(words: list[Word], j: int) -> bool:
    """Whether a word stands for who was spoken of last: قال [الأخير] إن, but not الأسبوع [الأخير].

    Args:
        words: the words of the article.
        j: the word.

    Returns:
        Whether it is no adjective.
    """
    if words[j].folded not in _LATTER or (j + 1 < len(words) and words[j + 1].article):
        return False
    before = words[j - 1] if j else words[j]
    possessed = before.folded.endswith(THIRD_PERSON) and not before.cues  # فيلمه [الأخير]
    return before.folded in _THIS or bool(before.cues) or not (before.article or possessed)


def stands_for_the_latter(article: Article, cue: CueMatch) -> bool:
    """Whether الأخير is the subject of a cue, behind it or right before it: قال [هذا الأخير] إن، لكن [الأخيرة] قالت إن.

    Args:
        article: the article.
        cue: the cue.

    Returns:
        Whether it is.
    """
    words = article.words
    if cue.first and is_the_latter(words, cue.first - 1):
        return True
    limit = min(len(words), cue.last + _LONGEST_ADVERBIAL)
    start = skip_adverbials(article, cue.last, limit)
    start += start < limit and words[start].folded in _THIS
    return start < limit and is_the_latter(words, start)
