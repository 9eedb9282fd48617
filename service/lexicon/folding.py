"""One spelling for every way a word is written."""

import re
import unicodedata
from typing import Final

from service.lexicon.letters import is_folded

__all__ = ["fold", "fold_all"]

# What a writer may leave out: signs of honour, vowels and hamza above letters, dagger alef, Quranic pauses.
_MARKS: Final = (*range(0x0610, 0x061B), *range(0x064B, 0x0660), 0x0670, *range(0x06D6, 0x06EE))

# What nobody sees: tatweel, soft hyphen, joiners, direction marks, byte order mark.
_CONTROLS: Final = (
    0x0640,
    0x00AD,
    0x034F,
    0x061C,
    *range(0x200B, 0x2010),
    *range(0x202A, 0x202F),
    *range(0x2060, 0x2065),
    *range(0x2066, 0x2070),
    0xFEFF,
)

# Letters that the press mixes up, or that a Persian or Urdu keyboard gives; and the digits of both alphabets.
_LETTERS: Final = {
    "أ": "ا",
    "إ": "ا",
    "آ": "ا",
    "ٱ": "ا",
    "ى": "ي",
    "ی": "ي",
    "ة": "ه",
    "ۀ": "ه",
    "ہ": "ه",
    "ە": "ه",
    "ؤ": "و",
    "ئ": "ي",
    "ک": "ك",
}
_DIGITS: Final = {chr(zero + digit): str(digit) for zero in (0x0660, 0x06F0) for digit in range(10)}

_TABLE: Final = str.maketrans(_LETTERS | _DIGITS) | dict.fromkeys((*_MARKS, *_CONTROLS))

# Letters drawn for one place in the word, and ligatures of them; FEFF itself is a control.
_PRESENTATION_FORM: Final = re.compile("[\ufb50-\ufdff\ufe70-\ufefe]")


def fold(word: str) -> str:
    """Return ``word`` without vowels and invisible characters, each letter and digit in one shape.

    Two words that differ only in diacritics, hamza seats, final ya or ta marbuta, presentation forms, digits or
    (Latin) case fold to the same string. Folding what is folded changes nothing.

    >>> fold("وأضافَتْ") == fold("واضافت")
    True
    >>> fold("الـمُتحدّثة"), fold("OpenAI ٢٠٢٤")
    ('المتحدثه', 'openai 2024')
    """
    if word and is_folded(word):
        return word
    plain = _plain(word)
    if plain and is_folded(plain):
        return plain
    if _PRESENTATION_FORM.search(word):
        word = unicodedata.normalize("NFKC", word)
    return word.translate(_TABLE).casefold()


def fold_all(words: list[str]) -> list[str]:
    """Each word of a list folded: in half the time, as their letters are replaced in all at once."""
    plain = _plain("\n".join(words)).split("\n")
    return [word if word and is_folded(word) else fold(word) for word in plain]


def _plain(text: str) -> str:
    """The letters of most words, each replaced by itself: four times as fast as a table of all."""
    return (
        text.replace("ة", "ه").replace("أ", "ا").replace("ى", "ي").replace("إ", "ا").replace("ئ", "ي")
        .replace("ؤ", "و").replace("آ", "ا")
    )  # fmt: skip
