"""The fullest form of a name that an article has: سلمى الجابري for الجابري, أحمد حسام for «ميدو»."""

from typing import Final

from service.attribution.mentions.mention import Mention
from service.attribution.mentions.name_comparison import Key, name_key, same_name
from service.attribution.mentions.title import Range
from service.attribution.model import Gender
from service.attribution.names.names import names_otherwise
from service.attribution.names.words_of_names import is_name_word
from service.attribution.noun_phrases.noun_phrases import NAME_MARKS
from service.attribution.speakers.fuller_names import (
    LONGEST_NAME,
    MOST_PLACES,
    begins_name,
    continues_name,
    longer_names,
)
from service.attribution.speakers.speakers import Speakers
from service.attribution.text.article import Article
from service.lexicon import entries as lexicon
from service.lexicon.entries import PERSON_NAME
from service.lexicon.punctuation import CLOSING_BRACKET, COMMA, NOT_PUNCTUATION, OPENING_BRACKET
from service.lexicon.words import Word

_LONGEST_TITLE: Final = 8
_NO_PART: Final = lexicon.ROLE | lexicon.TIME | lexicon.PLACE | lexicon.NUMBER


def name_in_full(speakers: Speakers, name: Range, mention: Mention) -> tuple[Range, Key]:
    """The longest form of a name in the article that contains it and agrees in gender."""
    key = name_key(speakers.article, name)
    if not key:
        return name, key
    candidates = speakers.fullest.get(key)
    if candidates is None:
        candidates = speakers.fullest[key] = longer_names(speakers.article, name, key)
    fitting = [
        c
        for c in candidates
        if not (mention.gender and c[2] and c[2] != mention.gender) and not _is_anothers(speakers, c[1], mention)
    ]
    best, best_key = name, key
    for found, longer, _ in fitting if len(fitting) < 2 else _likeliest_first(speakers.article, fitting, name, mention):
        if len(longer) > len(best_key) and (len(best_key) == len(key) or same_name(longer, best_key)):
            best, best_key = found, longer
    return best, best_key


def _is_anothers(speakers: Speakers, key: Key, mention: Mention) -> bool:
    """Whether somebody of the other gender has been met by a name: قالت [ميشيل حداد]، وقال حداد."""
    if not mention.gender:
        return False
    met = [entity for entity in speakers.persons_like(key) if key in entity.names]
    return any(entity.gender and entity.gender != mention.gender for entity in met)


def _likeliest_first(
    article: Article, fitting: list[tuple[Range, Key, Gender | None]], name: Range, mention: Mention
) -> list[tuple[Range, Key, Gender | None]]:
    """Fuller names, first those behind the same title as the name, without doubt, before a mention, and near it."""
    at = mention.span[0]
    return sorted(
        fitting,
        key=lambda c: (
            bool(mention.titles) and not _is_titled_alike(article, c[0], name),
            _is_of_a_relative(article.words, c[0][0]),
            _is_doubtful(article, c[0]),
            c[0][0] > at,
            abs(c[0][0] - at),
        ),
    )


def _is_of_a_relative(words: list[Word], first: int) -> bool:
    """Whether a name tells whose relative somebody is: علاء مبارك، نجل الرئيس الأسبق [حسني مبارك]."""
    for k in range(first - 1, max(-1, first - _LONGEST_TITLE), -1):
        word = words[k]
        if word.kind != NOT_PUNCTUATION or word.preposition:
            return False
        if word.flags & lexicon.KIN and not word.article:
            return k > 0 and words[k - 1].kind == COMMA
        if not (word.article or word.flags & (lexicon.ROLE | lexicon.HONORIFIC)):
            return False
    return False


def name_before(article: Article, end: int) -> Range | None:
    """The name that ends before a token: ``[منى الدهشوري]، أستاذة الاقتصاد``."""
    first = end
    while first > 0 and first > end - LONGEST_NAME and continues_name(article, first - 1, family=first == end):
        first -= 1
    while first < end and not begins_name(article, first):
        first += 1
    return (first, end) if end - first >= 2 else None


def bearer_of_nickname(article: Article, name: Range) -> Range | None:
    """The full name before a nickname in marks or brackets, or in brackets behind it, or before how one is called.

    ``[أحمد حسام] «ميدو»``, ``[سالم المنصوري] (أبو فهد)``, ``أبو فهد ([سالم المنصوري])``,
    ``[سالم المنصوري] المعروف بـ«الصقر»``.
    """
    words, size = article.words, name[1] - name[0]
    called = [word.bare for word in words[name[0] : name[1]]]
    for at in article.places(called[0])[:MOST_PLACES]:
        end = at + size
        if end >= len(words) or [word.bare for word in words[at:end]] != called:
            continue
        if (full := _in_brackets(words, end)) is not None:
            return full
        if at < 3:
            continue
        stretch = article.opened.get(at - 1)
        marked = words[at - 1].kind in NAME_MARKS
        if marked and not (words[end].kind == CLOSING_BRACKET or (stretch is not None and stretch.closing == end)):
            continue
        called_so = _before_being_called(words, at - marked)
        if marked or called_so < at:
            full = name_before(article, called_so)
            if full is not None and words[full[0]].flags & lexicon.GIVEN_NAME:
                return full
    return None


def _before_being_called(words: list[Word], j: int) -> int:
    """The token where it begins by which other name somebody goes: سالم العلي[، المعروف بـ]«الصقر»; else ``j``."""
    for k in range(j - 1, max(j - 3, 0), -1):
        if names_otherwise(words, k):
            return k - (words[k - 1].kind == COMMA)
    return j


def _in_brackets(words: list[Word], j: int) -> Range | None:
    """The full name that alone stands in brackets: أبو فهد ([سالم المنصوري])."""
    if words[j].kind != OPENING_BRACKET:
        return None
    end = next((k for k in range(j + 1, min(len(words), j + LONGEST_NAME)) if words[k].kind == CLOSING_BRACKET), j)
    if end - j <= 2 or not words[j + 1].flags & lexicon.GIVEN_NAME or words[j + 1].article:
        return None
    named = all(is_name_word(words, k, True) and not words[k].flags & _NO_PART for k in range(j + 1, end))
    return (j + 1, end) if named else None


def _is_titled_alike(article: Article, name: Range, other: Range) -> bool:
    """Whether two names stand behind the same word: ``النائب العلي`` is ``[النائب سامي العلي]``, not his cousin."""
    words = article.words
    return name[0] > 0 and other[0] > 0 and words[name[0] - 1].bare == words[other[0] - 1].bare


def _is_doubtful(article: Article, name: Range) -> bool:
    """Whether a name begins with a word that has another meaning too."""
    flags = article.words[name[0]].flags
    return bool(flags & lexicon.NAME_IS_WORD) or not flags & PERSON_NAME
