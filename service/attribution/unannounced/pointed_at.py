"""Marked words to which somebody's act points back: ``«…»، بهذه الكلمات [استقبلتنا] السيدة سعاد العلي``."""

from typing import Final

from service.attribution.cues.adverbials import skip_adverbials
from service.attribution.mentions.certainty import is_certain
from service.attribution.mentions.mentions import describe
from service.attribution.noun_phrases.binding import has_pronoun
from service.attribution.noun_phrases.noun_phrases import noun_phrase_end
from service.attribution.reports.reports import BEFORE, Report
from service.attribution.text.article import Article
from service.attribution.text.quotation_marks import Stretch
from service.lexicon.punctuation import COMMA, DASH, FULL_STOP, SEMICOLON
from service.lexicon.word_sets import word_set

_POINTING: Final = frozenset((("هذا", "ما"), ("ذلك", "ما"), ("وهذا", "ما"), ("وهو", "ما"), ("الامر", "الذي")))
_WAS_THIS: Final = frozenset((("كان", "هذا"), ("كان", "ذلك"), ("كانت", "هذه"), ("كانت", "تلك")))
_OPINIONS: Final = ("راي", "رد", "جواب", "كلمات", "تعليق", "اجابه")
_THEREWITH: Final = ("به", "بها", "بهما")
_IN_THESE: Final = ("بهذه", "بتلك", "بهذا", "بذلك")
_WORDS: Final = word_set("pointed_at.words")
_SAID_WORDS: Final = word_set("pointed_at.said_words")
_VOICES: Final = word_set("pointed_at.voices")
_MOST_ADJECTIVES: Final = 2


def pointed_at(article: Article, stretch: Stretch) -> Report | None:
    """Words in marks with which somebody did what is no saying: ``«…»، بهذه الكلمات [استقبلتنا] السيدة سعاد العلي``.

    Args:
        article: the article.
        stretch: the words in marks.

    Returns:
        The report; None where nothing points back to them.
    """
    words, j = article.words, stretch.closing + 1
    last = article.line(stretch.closing - 1)[1]
    while j < last and words[j].kind in (COMMA, SEMICOLON, DASH, FULL_STOP):
        j += 1
    verb = j
    if j < last and words[j].folded == "هكذا":
        verb += 1
    elif j + 1 < last and words[j].folded in _IN_THESE and words[j + 1].stem in _WORDS:
        verb += 2
        while verb < last and words[verb].article:
            verb += 1  # بهذه الكلمات [المؤثرة]
    elif j + 3 < last and (words[j].folded, words[j + 1].folded) in _WAS_THIS and words[j + 2].stem in _OPINIONS:
        verb += 2  # كان هذا [رأي هدى العلي]
    if verb == j or verb >= last or not stretch.closed:
        return None
    start = skip_adverbials(article, verb + 1, last)
    if start < last and words[start].stem in _VOICES:
        start += 1  # انطلقت [توسلات] أم أسماء
    end = noun_phrase_end(article, start, last) if start < last else start
    mention = describe(article, start, end) if end > start else None
    if mention is None or mention.kind in (None, "document") or not is_certain(article, mention):
        return None
    return Report(None, BEFORE, verb, stretch.first, stretch.last, mention, "after", stretch, "direct")


def pointing_back(article: Article, j: int) -> int:
    """How many words before a verb at ``j`` point back to what stands before: ``«…»، [هذا ما] قاله``, or 0.

    ``«…»، [بهذه الكلمات المؤثرة] بدأت``, ``«…»، [كلمات] قالتها``.
    """
    words = article.words
    if j > 1 and (words[j - 2].folded, words[j - 1].folded) in _POINTING:
        return 2
    if j > 0 and words[j - 1].folded in _SAID_WORDS:
        therewith = j + 1 < len(words) and words[j + 1].folded in _THEREWITH  # جملة خاطب [بها] النواب
        return 1 if therewith or words[j].pronoun is not None or has_pronoun(words[j]) else 0
    for k in range(j - 1, max(j - 2 - _MOST_ADJECTIVES, 0), -1):
        if not words[k].article:
            return 0
        if words[k - 1].folded in _IN_THESE:
            return j - k + 1 if words[k].stem in _WORDS else 0
    return 0
