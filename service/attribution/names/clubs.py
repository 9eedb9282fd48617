"""Clubs by the adjective of their fans, or named with the article: ``المدرب [الهلالي]``, ``لاعب [الوحدة]``."""

from typing import Final

from service.attribution.names.words_of_names import is_name_word
from service.attribution.text.article import Article
from service.attribution.text.phrases import phrase_at
from service.lexicon import entries as lexicon
from service.lexicon.entries import PERSON_NAME, TITLE
from service.lexicon.word_sets import word_set
from service.lexicon.words import Word

_LONGEST_CLUB: Final = 2
PLAYERS: Final = word_set("clubs.players")
_CALLED: Final = word_set("clubs.called")


def club_of(article: Article, j: int) -> str:
    """The club that the article names and whose adjective follows a player's or coach's role: المدرب [الهلالي].

    Args:
        article: the article.
        j: the token that may be the adjective.

    Returns:
        The club's name without its article; empty where the word is no such adjective.
    """
    words = article.words
    word, head = words[j], words[max(0, j - 1)]
    if not (word.article and head.article and head.stem in PLAYERS and word.bare[-1:] == "ي") or word.conjunction:
        return ""
    stem = word.bare[:-1]
    shorter = stem.removesuffix("او")
    for club in (stem, shorter, f"{shorter}ي", f"{shorter}ه"):  # الهلالي, النصراوي, الأهلاوي, الوحداوي
        named = (words[at] for at in article.places(club))
        if any(other.article and other.flags & lexicon.ORGANIZATION_NAME for other in named):
            return club
    return ""


def is_club_with_article(words: list[Word], j: int, limit: int) -> bool:
    """Whether what could be a surname stands between a player's role and his name: مهاجم [النيل] سالم العلي."""
    word = words[j]
    if not word.article or not word.flags & PERSON_NAME or word.flags & (TITLE | lexicon.NATIONALITY):
        return False
    return j + 1 == limit or (not words[j + 1].article and is_name_word(words, j + 1, True))


def is_club(article: Article, j: int, limit: int) -> bool:
    """Whether unknown words after a role are its club: مدرب سندرلاند السابق, where no name follows."""
    words = article.words
    end = j
    while end < limit and not words[end].flags & PERSON_NAME and is_name_word(words, end):
        end += 1
    if end == limit and end - j > _LONGEST_CLUB:
        return False  # مدرب شالكنبورغ [فيلمو هاندرسيك]
    if end == limit or words[end].article:
        return words[j - 1].stem in PLAYERS  # لاعب كافاليرز، مدرب سندرلاند [المتأهل]
    return words[end].stem in ("سابق", "حالي", "جديد", "اسبق")


def is_club_of_a_town(words: list[Word], j: int, limit: int) -> bool:
    """Whether what clubs are called stands before a town behind a role: رئيس [هلال كسلا], مدرب [أهلي] بني سويف."""
    word = words[j]
    if j + 1 >= limit or word.stem not in _CALLED or word.article or word.preposition or word.conjunction:
        return False
    town = words[j + 1].flags | phrase_at(words, j + 1)[1]
    return bool(town & lexicon.PLACE) and not (words[j + 1].article or words[j + 1].preposition)
