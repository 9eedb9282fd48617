"""Clauses that a source phrase parts behind their verb or its subject: ``نفذ الجيش [بحسب المصدر] ضربات``."""

from typing import Final

from service.attribution.noun_phrases.noun_phrases import noun_phrase_end
from service.attribution.text.article import Article
from service.lexicon import entries as lexicon
from service.lexicon.punctuation import NOT_PUNCTUATION
from service.lexicon.words import Word, can_be_verb

_LONGEST_PARTED: Final = 6
OF_THE_VERB: Final = ("علي", "الي", "عن")  # what a verb takes rather than a noun
_FROM: Final = "من"


def parts_verb_from_rest(article: Article, phrase: int, first: int) -> bool:
    """Whether nothing but a verb, or a verb and its subject, stands before a source phrase in its clause.

    Args:
        article: the article.
        phrase: the first token of the source phrase.
        first: the first token of its sentence.

    Returns:
        Whether the clause has to go on behind the phrase.
    """
    words, start = article.words, phrase
    while start > max(first, phrase - _LONGEST_PARTED):
        before = words[start - 1]
        if before.kind != NOT_PUNCTUATION or before.complementizer is not None or before.flags & lexicon.RELATIVE:
            break
        start -= 1
    if start == phrase or phrase - start == _LONGEST_PARTED or not may_be_verb_alone(words[start]):
        return False
    return start + 1 == phrase or noun_phrase_end(article, start + 1, phrase, bare=True) == phrase


def source_end(words: list[Word], start: int, end: int) -> int:
    """Where the source of a phrase that parts a clause ends, before what the clause goes on with: [المرصد] على المدينة.

    Args:
        words: the words of the article.
        start: the first token of the source.
        end: the token after its noun phrase.

    Returns:
        The token after the source.
    """
    for k in range(start + 1, end):
        word, before = words[k], words[k - 1]
        if word.folded in OF_THE_VERB or (word.flags & lexicon.NUMBER and not word.article):
            return k
        if word.folded == _FROM and (before.article or before.pronoun is not None):
            return k  # تعاني البلاد بحسب [الخبراء] من أزمة, but بحسب [مسؤول من الحزب]
        body = k == start + 1 and before.article and before.flags & lexicon.ORGANIZATION_HEAD
        if body and not (word.flags or word.article or word.folded.isascii()):
            return k  # استهدفت وفق [المرصد] قبو مدرسة
    return end


def goes_on(words: list[Word], j: int, last: int) -> bool:
    """Whether a clause goes on behind a source phrase without the article or a conjunction, times left aside.

    Args:
        words: the words of the article.
        j: the token after the source.
        last: the token after the sentence.

    Returns:
        Whether what stands there belongs to the clause that the phrase parts.
    """
    while j < last and words[j].flags & lexicon.TIME:
        j += 1
    word = words[min(j, len(words) - 1)]
    return j < last and word.kind == NOT_PUNCTUATION and not (word.article or word.conjunction or word.complementizer)


def may_be_verb_alone(word: Word) -> bool:
    """Whether a word before a source phrase is a verb, whose clause goes on after it: [ويبلغ]، بحسبها، عددهم.

    Args:
        word: the word.

    Returns:
        Whether it is listed or looks like one.
    """
    if word.article or word.preposition or word.flags & ~(lexicon.VERB | lexicon.COMMON):
        return False
    plain = word.folded.removeprefix("و")
    return can_be_verb(word) or plain.startswith(("ي", "ت", "سي", "ست")) or plain.endswith("ت")
