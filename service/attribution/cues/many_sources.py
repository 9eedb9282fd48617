"""Many people as the source of what they say: ``قال [42٪ من المجيبين]``, ``[كل من سامي حداد وهدى سالم]``."""

from typing import Final

from service.attribution.cues.cue_match import CueMatch
from service.attribution.mentions.mention import Mention
from service.attribution.mentions.names_in_article import name_words
from service.attribution.mentions.noun_phrases import noun_phrase_end
from service.attribution.text.article import Article
from service.lexicon import entries as lexicon
from service.lexicon.entries import PERSON_NAME, SPEAKER_HEAD
from service.lexicon.punctuation import (
    COMMA,
    MARK,
)
from service.lexicon.word_sets import word_set

_IN_NUMBERS: Final = frozenset(("%", "٪", ",", ".", "،", "٫", "/"))
_PERCENT: Final = ("بالميه", "بالمايه")
_HUNDRED: Final = ("الميه", "المايه")
_ABOUT_SO_MANY: Final = word_set("many_sources.about_so_many")
_NAMED: Final = SPEAKER_HEAD | PERSON_NAME | lexicon.PLACE
_BOTH: Final = ("كلا", "كلتا")
_FRACTIONS: Final = word_set("many_sources.fractions")
_SO_MANY: Final = word_set("many_sources.so_many")
_OF_THEM: Final = word_set("many_sources.of_them")


def share_of_many(article: Article, start: int, limit: int) -> Mention | None:
    """The part of many that a survey tells of: ``قال [42٪ من المجيبين]``, ``وأشار [9٪]``, ``[أكثر من نصف السكان]``."""
    words = article.words
    if start + 1 < limit and words[start].folded in _BOTH and words[start + 1].stem.endswith("ين"):
        return Mention((start, start + 2), kind="group", number="p", head=start)  # كلا الجانبين
    if (each := _each_of_them(article, start, limit)) > start:
        return Mention((start, each), kind="group", number="p", head=start)  # كل من سامي حداد وهدى سالم
    j = start
    while j < limit and words[j].folded in _ABOUT_SO_MANY:
        j += 1  # أكثر من، نحو
    counted = j
    while j < limit and (words[j].folded[:1].isdigit() or words[j].surface in _IN_NUMBERS):
        j += 1
    if j == counted and j < limit and words[j].folded in _FRACTIONS:
        end = noun_phrase_end(article, j + 1, limit, bare=True)
        return Mention((start, end), kind="group", number="p", head=j + 1) if end > j + 1 else None  # نصف السكان
    if j == counted and j + 1 < limit and words[j].folded in _SO_MANY and words[j + 1].folded in _OF_THEM:
        return Mention((start, j + 2), kind="group", number="p", head=j)  # اثنان منهم، كل منهما
    if j == counted and j > start and j < limit and words[j].flags & lexicon.NUMBER:
        j += 1
    if j == counted:
        return None
    percent = words[j - 1].surface in ("%", "٪")
    if not percent and j < limit and words[j].folded in _PERCENT:
        j, percent = j + 1, True  # 20 بالمئة
    elif not percent and j + 1 < limit and words[j].folded == "في" and words[j + 1].folded in _HUNDRED:
        j, percent = j + 2, True  # 8 في المئة
    if j < limit and words[j].folded == "فقط":
        j += 1
    head = start
    while j + 1 < limit and words[j].folded == "من":
        first = j + 2 if words[j + 1].folded == "كل" and j + 2 < limit else j + 1
        j = max(noun_phrase_end(article, first, limit, bare=True), first + 1)
        head = first
    if head == start and not percent:
        return None
    if j < limit and words[j].folded in ("منهم", "منهن"):
        j += 1
    return Mention((start, j), kind="group", number="p", head=head)


def are_many(article: Article, cue: CueMatch, start: int) -> bool:
    """Whether a plural of men that no list knows is the subject of a verb of saying: يقول [عاملون] في المقاهي."""
    word, form = article.words[start], cue.form
    if form is None or form.part != "verb" or form.gender != "m" or word.preposition:
        return False
    if word.bare in name_words(article):
        return False  # كالهون, after ديفيد كالهون
    if form.frame != "say" and not (form.frame == "clause" and start == cue.last):
        return False
    after = article.words[start + 1] if start + 1 < len(article.words) else word
    if not word.flags and not word.article and not word.cues and word.folded.endswith("ون"):
        if after.kind in (MARK, COMMA) or after.complementizer is not None:
            return False  # قال [كالهون] «…»: men in the plural are told more about
    plain = not word.flags & ~(lexicon.COMMON | lexicon.NISBA) and len(word.stem) > 4
    plain = plain and all(reading.part == "participle" for reading in word.cues)
    return plain and word.folded.endswith(("ون", "وه", "وها", "وهم"))  # يرى [مؤيدوه] أن


def _each_of_them(article: Article, start: int, limit: int) -> int:
    """The token after those who are named one by one behind «كل من»; ``start`` where nobody is."""
    words = article.words
    if start + 4 > limit or words[start].folded != "كل" or words[start + 1].folded != "من":
        return start
    if not words[start + 2].flags & _NAMED or words[start + 2].preposition:
        return start
    end = noun_phrase_end(article, start + 2, limit)
    while end < limit and words[end].conjunction == "و" and words[end].flags & _NAMED:
        end = max(noun_phrase_end(article, end, limit), end + 1)
    many = any(words[k].conjunction == "و" for k in range(start + 3, end))
    return end if many else start
