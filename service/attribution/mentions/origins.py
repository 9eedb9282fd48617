"""From where several people without a name are: نساء [من القرية], أطباء [بالمستشفى], خبراء [في علم التغذية]."""

from typing import Final

from service.attribution.mentions.title import Range
from service.attribution.noun_phrases.institutions import organization_end
from service.attribution.noun_phrases.noun_phrases import noun_phrase_end
from service.attribution.noun_phrases.phrase_borders import REGIONS
from service.attribution.text.article import Article
from service.attribution.text.phrases import phrase_at
from service.lexicon.entries import (
    INSTITUTION,
    MANY_PEOPLE,
    NATIONALITY,
    ORGANIZATION_HEAD,
    PERSON_NAME,
    PLACE,
)
from service.lexicon.punctuation import MARK
from service.lexicon.word_sets import word_set
from service.lexicon.words import Word

_ORIGINS: Final = ("من", "في", "لدي")
_FIELDS: Final = word_set("origins.fields")
_BANDS: Final = word_set("origins.bands")
COUNTING: Final = word_set("origins.counting")
_NAMED: Final = INSTITUTION | PLACE


def people_at(article: Article, at: int, end: int) -> Range:
    """Where several people are told with how many they are and from where: [ثلاثة أطباء من جامعة البحر] دراسة.

    Args:
        article: the article.
        at: the token of the people's noun.
        end: the token that the phrase may not pass.

    Returns:
        The tokens of the phrase.
    """
    words, first = article.words, at
    if at > 1 and words[at - 1].folded == "من" and words[at - 2].stem.removesuffix("ا") in _BANDS:
        first = at - 2  # [فريق] من الباحثين
    elif at > 0 and words[at - 1].stem in COUNTING:
        first = at - 1
    bare = noun_phrase_end(article, at, end, bare=True)
    bare = next((k for k in range(at + 1, bare) if _begins_another(words, at, k)), bare)
    origin = bare + (bare < end and words[bare].folded in _ORIGINS)
    if bare == at or not _is_origin(article, origin, end):
        return first, max(bare, at + 1)
    last = origin_end(article, bare, end)
    if words[origin].flags & ORGANIZATION_HEAD:
        last = organization_end(article, origin, last)
    return first, next((k for k in range(origin + 1, last) if _begins_another(words, origin, k)), last)


def origin_end(article: Article, j: int, end: int) -> int:
    """Where the place, body or field of several people ends: رحبت نساء [من القرية] بالقرار, خبراء [في الطاقة].

    Args:
        article: the article.
        j: the token behind the people.
        end: the token that it may not pass.

    Returns:
        The token after its last; ``j`` where none stands there.
    """
    words = article.words
    while j < end and words[j].conjunction == "و" and words[j].flags & MANY_PEOPLE:
        j = noun_phrase_end(article, j, end, bare=True)  # عدد من الخبراء [والمتخصصين]
    if j + 1 >= end:
        return j
    if words[j].folded in _ORIGINS:
        return noun_phrase_end(article, j + 1, end, bare=True)
    body = words[j].preposition == "ب" and words[j].flags & (ORGANIZATION_HEAD | PLACE)
    return noun_phrase_end(article, j, end, bare=True) if body else j


def _begins_another(words: list[Word], at: int, k: int) -> bool:
    """Whether a token behind people and what they are is none of theirs: طلاب مغاربة [وقفة], محامو الشركة [طعنا].

    Behind a noun with the article or a nationality nothing without one goes on, but one more adjective of many.
    """
    word, before = words[k], words[k - 1]
    if word.kind == MARK:
        return True
    if k < at + 2 or word.article or word.preposition or word.conjunction or word.flags & (_NAMED | PERSON_NAME):
        return False
    if before.article:
        return True
    return bool(before.flags & NATIONALITY) and not word.form.endswith(("ون", "ين", "ات"))


def _is_origin(article: Article, j: int, end: int) -> bool:
    """Whether a body, place or field stands at a token, and not when or from whom something is: من [القرية]."""
    if j == 0 or j >= end:
        return False
    word, governed = article.words[j], article.words[j - 1].folded in _ORIGINS
    if not governed and word.preposition != "ب":
        return False
    named = (word.flags | phrase_at(article.words, j)[1]) & _NAMED
    return bool(named) or word.stem in REGIONS or (governed and word.stem in _FIELDS)
