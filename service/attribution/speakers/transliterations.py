"""Who is named in Latin letters in full, and by the surname in Arabic ones: Guillaume Néry, and [نيري]."""

from typing import Final
from unicodedata import normalize

from service.attribution.mentions.title import Range
from service.attribution.text.article import Article
from service.lexicon import entries as lexicon
from service.lexicon.words import Word

_FULL: Final = 2  # words of a name, at the least
_MOST_NAMES: Final = 40
_LONGEST_NAME: Final = 4
_FARTHEST_TITLE: Final = 3
_SHORTEST: Final = 3  # letters of a surname
_FEWEST_CONSONANTS: Final = 2
_AFTER_LATIN: Final = "\u02b0"  # the first letter behind those of Latin
_VOWELS: Final = "aeiouy"
_SPELLED_OUT: Final[tuple[str, ...]] = ("", *"ا و ي ه ع يو يا وا او اي وي يه اه يي ييه".split())
_SILENT_AT_THE_END: Final = "rstxdz"
_SPELLINGS: Final[dict[str, tuple[str, ...]]] = {
    "sch": ("ش",), "tch": ("تش",), "sh": ("ش",), "ch": ("ش", "تش", "ك", "خ"), "th": ("ث", "ت", "ذ"), "ph": ("ف",),
    "kh": ("خ",), "gh": ("غ", ""), "ck": ("ك",), "dj": ("ج",), "qu": ("ك", "كو"), "gn": ("ن", "ني", "غن"),
    "b": ("ب",), "c": ("ك", "س"), "d": ("د", "ض"), "f": ("ف",), "g": ("غ", "ج", "ق", "ك"), "h": ("ه", "ح", ""),
    "j": ("ج", "خ", "ي"), "k": ("ك", "ق"), "l": ("ل",), "m": ("م",), "n": ("ن",), "p": ("ب",), "q": ("ك", "ق"),
    "r": ("ر",), "s": ("س", "ز", "ص", "ش"), "t": ("ت", "ط"), "v": ("ف", "و"), "w": ("و", "ف"), "x": ("كس",),
    "z": ("ز", "تس", "س"),
}  # fmt: skip


def name_in_latin(article: Article, name: Range) -> Range | None:
    """The full name in Latin letters of somebody with a title, whose surname one Arabic word spells."""
    words, word = article.words, article.words[name[0]]
    if name[1] - name[0] > 1 or word.article or len(word.bare) < _SHORTEST or is_latin(word):
        return None
    if article.latin_names is None:
        article.latin_names = _full_names(words)
    for first, end in article.latin_names:
        if spells(word.bare, words[end - 1].surface):
            return first, end
    return None


def _full_names(words: list[Word]) -> list[Range]:
    """The names of two words or more in Latin letters behind a title, the first ones of the article."""
    found: list[Range] = []
    end = 0
    for first in range(1, len(words) - 1):
        if first < end or not is_latin(words[first]) or not _is_behind_a_title(words, first):
            continue
        end = first + 1
        while end < min(len(words), first + _LONGEST_NAME) and is_latin(words[end]):
            end += 1
        if end - first >= _FULL:
            found.append((first, end))
        if len(found) == _MOST_NAMES:
            break
    return found


def is_latin(word: Word) -> bool:
    """Whether a word is a name in Latin letters: Néry, not iPhone."""
    return word.surface[:1] < _AFTER_LATIN and word.surface[:1].isupper() and word.surface[1:].islower()


def _is_behind_a_title(words: list[Word], j: int) -> bool:
    """Whether a title of one person stands before a token, with its adjectives: الغواص الدولي [Guillaume] Néry."""
    for k in range(j - 1, max(-1, j - 1 - _FARTHEST_TITLE), -1):
        if words[k].flags & (lexicon.TITLE | lexicon.HONORIFIC):
            return not words[k].flags & lexicon.ORGANIZATION_HEAD
        if not words[k].article:
            return False
    return False


def spells(arabic: str, latin: str) -> bool:
    """Whether a folded Arabic word spells a name in Latin letters sound by sound: مورينيو, Mourinho."""
    plain = "".join(letter for letter in normalize("NFKD", latin.lower()) if letter.isascii())
    reached, consonants, j = {0}, 0, 0
    while j < len(plain) and reached:
        if plain[j] in _VOWELS:
            while j < len(plain) and plain[j] in _VOWELS:
                j += 1
            spellings = _SPELLED_OUT
        else:
            sound = next((plain[j : j + size] for size in (3, 2, 1) if plain[j : j + size] in _SPELLINGS), "")
            if not sound:
                return False
            consonants += 1
            spellings = _SPELLINGS[sound]
            j += len(sound)
            while j < len(plain) and plain[j] == plain[j - 1]:
                j += 1
            if j == len(plain) and sound in _SILENT_AT_THE_END:
                spellings = (*spellings, "")
        reached = {at + len(letters) for at in reached for letters in spellings if arabic.startswith(letters, at)}
    return len(arabic) in reached and consonants >= _FEWEST_CONSONANTS
