"""Where a document came out: ``دراسة [نشرت الثلاثاء في] مجلة الطب``, ``تقرير [صدر أمس عن] المركز``."""

from typing import Final

from service.lexicon import entries as lexicon
from service.lexicon.entries import INSTITUTION
from service.lexicon.word_sets import word_set
from service.lexicon.words import Word

RECEIVED: Final = word_set("publications.received")
_PUBLISHED: Final = word_set("publications.published")
_MADE: Final = word_set("publications.made")
_DATED: Final = lexicon.TIME | lexicon.NUMBER | lexicon.ADVERB
_IN: Final = ("في", "علي", "عن")


def publisher(words: list[Word], j: int, limit: int) -> int:
    """Find the publisher behind a verb or participle that tells that a document came out.

    Args:
        words: the words of the article.
        j: the verb or participle.
        limit: the token that may not be passed.

    Returns:
        The first token of the publisher; 0 where none follows but a date and a preposition.
    """
    if words[j].bare not in _PUBLISHED:
        return 0
    at = _date_end(words, j + 1, limit)
    if at + 1 >= limit or words[at].folded not in _IN:
        return 0
    following = words[at + 1]
    named = following.flags & INSTITUTION or following.folded.isascii()
    return at + 1 if named and not following.flags & lexicon.TIME else 0


def came_out(words: list[Word], j: int, limit: int) -> bool:
    """Whether a verb tells when a document came out, or that it was made: مقال [نشر] في يونيو, دراسات [أجريت] حول."""
    if words[j].folded in _MADE:
        return True
    return words[j].bare in _PUBLISHED and _date_end(words, j + 1, limit) > j + 1


def _date_end(words: list[Word], j: int, limit: int) -> int:
    """The token after what tells the time from ``j`` on."""
    while j < limit and (words[j].flags & _DATED or _is_in_time(words, j, limit)):
        j += 1
    return j


def _is_in_time(words: list[Word], j: int, limit: int) -> bool:
    """Whether a preposition stands before a date: نشرت [في] يونيو 2020."""
    return words[j].folded == "في" and j + 1 < limit and bool(words[j + 1].flags & (lexicon.TIME | lexicon.NUMBER))
