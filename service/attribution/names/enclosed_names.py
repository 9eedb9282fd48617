"""The name of an office's holder, where it stands in marks, dashes or brackets: وزيرة البيئة، «هدى العلي»،."""

from typing import Final

from service.attribution.names.names import name_end
from service.attribution.names.words_of_names import is_name_word
from service.attribution.text.article import Article
from service.lexicon import entries as lexicon
from service.lexicon.entries import PERSON_NAME
from service.lexicon.punctuation import (
    CLOSING_BRACKET,
    COMMA,
    DASH,
    MARK,
    NOT_PUNCTUATION,
    OPENING_BRACKET,
    SINGLE_MARK,
)
from service.lexicon.words import Word

_LONGEST_NAME: Final = 6
_MARKS: Final = (MARK, SINGLE_MARK)


def enclosed_name_end(article: Article, j: int, limit: int) -> int:
    """Where what encloses an office's holder ends: ``، «هدى العلي»،``, ``-هدى العلي-``, ``(هدى العلي)``.

    Args:
        article: the article.
        j: the comma, dash, stroke or bracket behind the office.
        limit: the token it may not pass.

    Returns:
        The token after the name in dashes and behind a stroke, after the closing mark or bracket else; ``j`` where no
        name is enclosed.
    """
    words = article.words
    word = words[j]
    if word.kind == COMMA and j + 1 < limit and words[j + 1].kind in _MARKS:
        stretch = article.opened.get(j + 1)
        if stretch is None or stretch.closing >= limit or not _is_full_name(article, stretch.first, stretch.last):
            return j
        return stretch.closing + 1
    if word.kind == OPENING_BRACKET:
        closing = _closing(words, j, limit, CLOSING_BRACKET)
        return closing + 1 if closing and _is_full_name(article, j + 1, closing) else j
    if word.kind == DASH:
        closing = _closing(words, j, min(limit + 1, len(words)), DASH)
        return closing if closing and _is_full_name(article, j + 1, closing) else j
    if word.surface == "/" and j + 1 < limit and words[j + 1].flags & lexicon.GIVEN_NAME and not words[j + 1].article:
        end = name_end(article, j + 1, limit)
        return end if _is_full_name(article, j + 1, end) else j
    return j


def _closing(words: list[Word], j: int, limit: int, kind: int) -> int:
    """The next mark of some kind, not farther than the longest name; 0 where there is none."""
    return next((k for k in range(j + 2, min(limit, j + _LONGEST_NAME)) if words[k].kind == kind), 0)


def _is_full_name(article: Article, first: int, last: int) -> bool:
    """Whether a given name and a surname fill a range, with a word of respect before them or without."""
    words = article.words
    if first < last and words[first].flags & lexicon.HONORIFIC and words[first].article:
        first += 1
    if last - first < 2 or not words[first].flags & lexicon.GIVEN_NAME or words[first].article:
        return False
    if any(word.kind != NOT_PUNCTUATION for word in words[first:last]) or not is_name_word(words, first, True):
        return False
    surname = words[last - 1].flags & (PERSON_NAME | lexicon.NATIONALITY) or not words[last - 1].flags & ~lexicon.NISBA
    return bool(surname) and name_end(article, first, last) == last
