"""Surnames that are common nouns, told by the full name and by who speaks: برئاسة نبيل [سكر] …. وقال [سكر] إن."""

from typing import Final

from service.attribution.text.tokens import Tokens
from service.lexicon import entries as lexicon
from service.lexicon.entries import PERSON_NAME, TITLE
from service.lexicon.punctuation import COLON, COMMA, MARK, NOT_PUNCTUATION
from service.lexicon.word_sets import word_set
from service.lexicon.words import Word, as_name

_ONLY_A_NAME: Final = lexicon.GIVEN_NAME | lexicon.FAMILY_NAME | lexicon.NAME_IS_WORD
_BEFORE_NAMES: Final = TITLE | lexicon.HONORIFIC | lexicon.RANK | PERSON_NAME
_LED_BY: Final = word_set("surnames_like_words.led_by")
_SHORTEST: Final = 3
_NO_ENDINGS: Final = ("ا", "ه", "ها", "هم", "نا", "ي")  # of adverbs and of nouns with a pronoun


def tell_surnames_like_words(tokens: Tokens) -> None:
    """Let a noun be a surname that stands behind a given name and, alone, between a verb of saying and what is said.

    Behind بحسب it stands so too; and it may have been told already that it ends the name.

    Args:
        tokens: the article; words of it are changed.
    """
    words = tokens.words
    alone: dict[str, list[int]] = {}  # where they follow a verb of saying
    for j in tokens.notable:
        if not (words[j].cues or words[j].starts_source_phrase) or j + 2 >= len(words):
            continue
        names_somebody = words[j].starts_source_phrase or _says(words[j])
        if names_somebody and _is_plain(words[j + 1]) and _may_say(words[j + 2]):
            alone.setdefault(words[j + 1].folded, []).append(j + 1)
    if not alone:
        return
    for k in range(1, len(words)):
        if words[k].folded not in alone or not (_is_plain(words[k]) or words[k].flags == lexicon.FAMILY_NAME):
            continue
        if _ends_a_name(words, k):
            words[k] = as_name(words[k], lexicon.FAMILY_NAME)
            for j in alone[words[k].folded]:
                words[j] = as_name(words[j], lexicon.FAMILY_NAME)
            alone[words[k].folded] = []


def _says(word: Word) -> bool:
    """Whether a word is a verb of saying of one man or woman, and nothing else."""
    forms = [form for form in word.cues if form.part == "verb" and form.frame == "say" and form.number == "s"]
    return bool(forms) and not word.flags & ~(lexicon.COMMON | lexicon.VERB) and word.pronoun is None


def _is_plain(word: Word) -> bool:
    """Whether a word is a noun with neither the article nor anything else at it, and no adverb: سكر, but not رسميا."""
    bare = not (word.article or word.preposition or word.conjunction or word.complementizer or word.cues)
    long = len(word.folded) >= _SHORTEST and not word.form.endswith(_NO_ENDINGS)
    return bare and long and word.flags == lexicon.COMMON and word.kind == NOT_PUNCTUATION


def _may_say(word: Word) -> bool:
    """Whether what is said may begin with a word, or where or to whom it is: قال سكر [إن], قال سكر [لوكالة]."""
    if word.kind != NOT_PUNCTUATION:
        return word.kind in (COMMA, COLON, MARK)
    return bool(word.complementizer or word.preposition or word.flags & lexicon.PREPOSITION)


def _ends_a_name(words: list[Word], k: int) -> bool:
    """Whether a given name stands before a noun, one that is an adjective too only behind a title: برئاسة نبيل [سكر].

    Not so before what completes the noun: ``التقى سامي [طرف] النزاع``.
    """
    if k + 1 < len(words) and words[k + 1].article and not words[k + 1].flags & (_BEFORE_NAMES | lexicon.RELATIVE):
        return False
    given, before = words[k - 1], words[k - 2] if k > 1 else words[k - 1]
    if not given.flags & lexicon.GIVEN_NAME or given.flags & ~_ONLY_A_NAME or given.article or given.preposition:
        return False
    if not given.flags & lexicon.NAME_IS_WORD:
        return True
    return k > 1 and (before.article or bool(before.flags & _BEFORE_NAMES) or before.folded in _LED_BY)
