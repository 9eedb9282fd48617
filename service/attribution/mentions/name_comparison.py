"""Whether two names are one: by their folded words, without article and whether عبد is written together or apart."""

from typing import Final

from service.attribution.mentions.title import Range
from service.attribution.names.closed_in import FATHER, PATRONYMIC
from service.attribution.text.article import Article
from service.lexicon import entries as lexicon
from service.lexicon.punctuation import NOT_PUNCTUATION
from service.lexicon.words import Word

Key = tuple[str, ...]

GOD_ALONE: Final = ("الله",)
_IN: Final = "في"
_JOINED: Final = ("عبد", "ابو", "ابا", "ابي")
_OF_THE_FAITH: Final = "الدين"
_SHORT_PART: Final = 3
_SON_AND_FATHER: Final = 2
_LONGEST_PART: Final = 4
_OPENINGS: Final = ("ابو", "عبدال")
_SERVANT: Final = "عبدال"
# letters for one sound of another language
_SOUNDS: Final = ("غجقك", "تط", "سص", "دض")


def name_key(article: Article, span: Range) -> Key:
    """The folded words of a name without article, في and joining dashes, for comparison: بالبلدية is في البلدية."""
    if span[1] - span[0] == 1:  # as half of the names are that are asked about
        word = article.words[span[0]]
        return (word.bare,) if word.kind == NOT_PUNCTUATION and word.folded != _IN else ()
    words = [word for word in article.words[span[0] : span[1]] if word.kind == NOT_PUNCTUATION and word.folded != _IN]
    key = _join(words) if _has_joined(words) else tuple([word.bare for word in words])
    return ("بن", *key[1:]) if len(key) > 1 and key[0] == "ابن" else key  # ابن درويش, of بدر بن درويش


def _has_joined(words: list[Word]) -> bool:
    """Whether a name has عبد or أبو before other words of it, or الدين behind them."""
    return any(_is_joined(words, k) or (k > 0 and word.folded == _OF_THE_FAITH) for k, word in enumerate(words))


def _is_joined(words: list[Word], k: int) -> bool:
    """Whether a word of a name is one with the next: عبد, or أبو in any case, but not a name: أبي بن كعب, آبي, أبى."""
    word = words[k]
    if k == len(words) - 1 or word.bare not in _JOINED or word.article or words[k + 1].folded in PATRONYMIC:
        return False
    return not word.form.endswith("ى") and "آ" not in word.form


def _join(words: list[Word]) -> Key:
    """The key of a name with عبد, أبو or الدين, which are written together with what they complete or apart.

    أبا and أبي are أبو there: بحسب أبي بكر, قال أبو بكر.
    """
    key: list[str] = []
    for j, word in enumerate(words):
        if j and (_is_joined(words, j - 1) or word.folded == _OF_THE_FAITH):  # عبد, وعبد, لعبد
            key[-1] += word.folded
        elif word.bare in FATHER and _is_joined(words, j):
            key.append(FATHER[0])
        else:
            key.append(word.folded if word.folded in _JOINED else word.bare)
    return tuple(key)


def same_name(a: tuple[str, ...], b: tuple[str, ...]) -> bool:
    """Whether two bare names can be one person: one is part of the other, spelling aside."""
    if not a or not b:
        return False
    short, long = (a, b) if len(a) <= len(b) else (b, a)
    if short == GOD_ALONE:
        return long == GOD_ALONE  # no part of رسول الله, نصر الله
    if len(short) == 1:
        if short[0].startswith(_SERVANT) and long[-2:-1] and long[-2] in PATRONYMIC:
            return short[0] == long[0]  # الملك عبد العزيز, father of سلمان بن عبد العزيز
        joined = long[-2] + long[-1] if len(long) > 1 and len(long[-2]) <= _SHORT_PART else ""  # البو عينين, البوعينين
        if short[0] == joined or any(similar(short[0], word) for word in (long[0], long[-1])):
            return True
        # أبو العز, of هيثم أبو العز صقر
        return short[0] in long and len(short[0]) > _LONGEST_PART and short[0].startswith(_JOINED)
    if _is_of_father(short, long):
        return False
    if _is_of_a_forefather(short, long):
        return True
    rest = list(long)
    for word in short:
        found = next((w for w in rest if similar(w, word) or _is_of_the_faith(w, word)), None)
        if found is None:
            return False
        rest.remove(found)
    return similar(short[-1], long[-1]) or similar(short[0], long[0])


def _is_of_the_faith(one: str, other: str) -> bool:
    """Whether one of two given names is the other with الدين: علاء, علاء الدين."""
    return one == other + _OF_THE_FAITH or other == one + _OF_THE_FAITH


def _is_of_father(short: Key, long: Key) -> bool:
    """Whether the shorter name is that of the longer one's father: راشد بن سعيد, in محمد بن راشد بن سعيد."""
    at = next((k for k, word in enumerate(long) if word == short[0]), 0)
    return at > 0 and long[at - 1] in PATRONYMIC


def _is_of_a_forefather(short: Key, long: Key) -> bool:
    """Whether somebody is called by a forefather within the full name: بن سلمان, ولد سلمى of مصطفى سلمى ولد مولود."""
    if len(short) != _SON_AND_FATHER or short[0] not in PATRONYMIC or short[1] not in long[1:-1]:
        return False
    at = long.index(short[1], 1)
    return at == 1 or long[at - 1] == short[0]


def similar(a: str, b: str) -> bool:
    """Whether two folded words are spellings of one name: the same, or one letter apart and long enough."""
    if a == b:
        return True
    if not a or not b:
        return False
    if ord(a[0]) != ord(b[0]):
        return len(a) == len(b) and len(a) > 5 and _sound_the_same(a, b)
    for opening in _OPENINGS:
        if a.startswith(opening) and b.startswith(opening):
            if opening == _SERVANT and (
                a.replace(opening, "ل") == b[len(opening) :] or b.replace(opening, "ل") == a[len(opening) :]
            ):
                return True  # عبد الطيف, for عبد اللطيف
            return similar(a[len(opening) :], b[len(opening) :])  # أبو محمد is not أبو أحمد
    short, long = (a, b) if len(a) <= len(b) else (b, a)
    if len(short) < 5 or len(long) - len(short) > 1:
        if len(long) - len(short) != 1 or len(short) not in (3, 4):
            return False
        return _has_alef_more(short, long) and (len(short) > _SHORT_PART or _is_no_word(short))
    if len(a) == len(b):
        if len(a) > 5 and _sound_the_same(a, b):
            return True  # غوتيريش and جوتيريش, but not القاسمي and الجاسمي
        different = [k for k in range(len(a)) if ord(a[k]) != ord(b[k])]
        if len(different) == 1:
            return (a[different[0]] in "اويه" and b[different[0]] in "اويه") or len(a) > 6
        return len(different) == 2 and different[1] == different[0] + 1 and sorted(a) == sorted(b)
    k = next((k for k in range(len(short)) if short[k] != long[k]), len(short))
    return short[k:] == long[k + 1 :] and long[k] in "اويهء"


def _sound_the_same(a: str, b: str) -> bool:
    """Whether two words of one length differ only in letters that are used for one foreign sound."""
    return all(ord(a[k]) == ord(b[k]) or _spells_one_sound(a[k], b[k]) for k in range(len(a)))


def _has_alef_more(short: str, long: str) -> bool:
    """Whether the longer word only writes a vowel of a foreign name out: ترمب and ترامب."""
    return any(long[k] == "ا" and long[:k] + long[k + 1 :] == short for k in range(1, len(long) - 1))


def _is_no_word(name: str) -> bool:
    """Whether no list has a name, with or without the article, so that it is a slip for another: الوفي, for الوافي."""
    listed = lexicon.entries()
    return name not in listed and f"ال{name}" not in listed


def _spells_one_sound(a: str, b: str) -> bool:
    """Whether two letters are used for one foreign sound: g, t, s."""
    return any(a in letters and b in letters for letters in _SOUNDS)
