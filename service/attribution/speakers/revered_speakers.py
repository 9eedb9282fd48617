"""God and the Prophet as speakers: one each, under all their names."""

from typing import Final

from service.attribution.mentions.entities import Entity
from service.attribution.mentions.name_comparison import Key, name_key
from service.attribution.mentions.title import Range
from service.attribution.speakers.speakers import Speakers
from service.attribution.text.article import Article
from service.attribution.text.phrases import revered_end
from service.lexicon import entries as lexicon
from service.lexicon.entries import PERSON_NAME
from service.lexicon.revered import GOD, MUHAMMAD, PROPHET
from service.lexicon.words import Word, behind_signs

# by which of their names God and the Prophet are called in an answer: first the name itself, then what he is
_USUAL_NAMES: Final = {
    GOD: (("الله",),),
    PROPHET: (
        ("محمد", "بن", "عبد", "الله"),
        ("محمد",),
        ("رسول", "الله"),
        ("نبي",),
        ("رسول",),
        ("رسوله",),
        ("نبيه",),
        ("رسولنا",),
        ("نبينا",),
    ),
}
_NEED_ARTICLE: Final = (("نبي",), ("رسول",))
_LONGEST_TITLE: Final = 2  # نبي الله


def revered(speakers: Speakers, bearer: str, name: Range) -> Entity:
    """God or the Prophet, one speaker under all his names and none of the people who bear one of their words."""
    entity = speakers.revered.get(bearer)
    if entity is None:
        usual = next((found for words in _USUAL_NAMES[bearer] if (found := _named(speakers.article, words))), name)
        named = revered_end(speakers.article.words, *name)[1]  # and no words of honour alone
        if named and _is_vowelled(speakers.article, usual) and not _is_vowelled(speakers.article, name):
            usual = name
        entity = speakers.revered[bearer] = Entity(
            "person", "m", "s", usual, {name_key(speakers.article, usual): usual}
        )
    if revered_end(speakers.article.words, *name)[1]:
        entity.names.setdefault(name_key(speakers.article, name), name)
    return entity


def _is_vowelled(article: Article, name: Range) -> bool:
    """Whether a name has vowel signs, as in a verse."""
    return any(word.surface != word.form for word in article.words[slice(*name)])


def _named(article: Article, name: Key) -> Range | None:
    """Where a name of God or the Prophet stands first in the article, and is no part of another's: عبد الله.

    One without vowel signs, as verses have them, comes first.
    """
    words, vowelled = article.words, None
    for at in article.places(name[0]) or article.places("و" + name[0]):
        if name[0] == MUHAMMAD:
            if not _names_the_prophet(words, at, at + len(name)):
                continue
        elif at and words[at - 1].flags & (PERSON_NAME | lexicon.HONORIFIC):
            continue
        if name in _NEED_ARTICLE and not words[at].article:
            continue  # [نبي] الرحمة
        if all(at + k < len(words) and words[at + k].bare == word for k, word in enumerate(name[1:], 1)):
            if words[at].bare != name[0]:
                article.clipped[at] = behind_signs(words[at].surface, 1)  # إلى الله [ورسوله]
            if not _is_vowelled(article, (at, at + len(name))):
                return at, at + len(name)
            vowelled = vowelled or (at, at + len(name))
    return vowelled


def _names_the_prophet(words: list[Word], at: int, end: int) -> bool:
    """Whether a name that others bear too is the Prophet's: before words of honour, or beside a title of his.

    ``[محمد] صلى الله عليه وسلم``, ``نبينا [محمد]``, ``[محمد] رسول الله``, but not ``الشيخ [محمد]``.
    """
    starts = range(at, max(at - _LONGEST_TITLE, 0) - 1, -1)
    found = [revered_end(words, start, len(words)) for start in starts]
    return any(last >= end and bearer == PROPHET for last, bearer in found)
