"""Texts to try an extractor with: odd ones from any bytes, and ordinary ones of which no two are alike."""

import re

# Pieces that mean something to the extractor, in any disorder, make odder articles than random characters do.
PIECES = (
    *("قال ", "وقالت ", "وأضاف أن ", "وأضافت ", "بحسب ", "وفقًا لـ", "نقلا عن ", "وأكد ", "مؤكدا أنه ", "مشيرة إلى أن "),
    *("إن ", "أن ", "بأن ", "الذي ", "كما ", "لكن ", "وقد ", "لم ", "لا ", "هو ", "هي ", "في ", "من ", "على "),
    *(
        "الوزير ",
        "وزيرة البيئة ",
        "الدكتور ",
        "المتحدث باسم ",
        "الوزارة ",
        "مدير ",
        "رئيس ",
        "مصدر ",
        "خبراء ",
        "بيان ",
    ),
    *("سلمى الجابري", "خالد المنصوري", "المنصوري", "بلدية الواحة", "جامعة الواحة", "، مدير البلدية، ", "العمل مستمر"),
    *("لقناة ", "في تصريحات ", "لـ«", "عبر ", "تغريدة ", "السؤال: ", "وتابع: ", "يقول ", "قائلا: ", "قيل ", "المقبل "),
    *("«", "»", "“", "”", '"', "'", "‘", "’", "((", "))", "(", ")", "[", "]", "‹", "›", "„", "‟", "＂", "❝", "❞"),
    *(":", "،", ".", "؟", "!", "؛", "-", "—", "…", "...", "،،", "/", "%", "@", "#", "*", "_", "~", "|", "\\"),
    *("\n", "\n\n", "\r\n", "\t", " ", "\u00a0", "\u2028", "\u2029", "\u0085", "\u000b", "\u000c", "\u3000", "\u200b"),
    *("\u200e", "\u200f", "\u061c", "\u202a", "\u202b", "\u202c", "\u202e", "\u2066", "\u2067", "\u2069", "\ufeff"),
    *("\u064e", "\u0651", "\u0670", "\u0640", "\u0640" * 9, "\u200c", "\u200d", "\ufe0f", "\u0300", "\U000e0041"),
    *(
        "\x00",
        "\x01",
        "\x1b",
        "\x7f",
        "\ufffd",
        "\uffff",
        "😀",
        "👨\u200d👩\u200d👧",
        "ﷲ",
        "ﻻ",
        "ﷺ",
        "٣٢",
        "12",
        "A",
        "Reuters ",
    ),
)
LETTERS = "ءآأؤإئابةتثجحخدذرزسشصضطظعغفقكلمنهوىي"
ALPHABET = (*PIECES, *LETTERS)
_BYTES = {piece: bytes([number]) for number, piece in enumerate(ALPHABET)}
_PIECES = re.compile("|".join(map(re.escape, sorted(ALPHABET, key=len, reverse=True))) + "|.", re.DOTALL).findall


def article(data: bytes) -> str:
    """A text for any bytes: most stand for a piece or a letter, the others begin a character of any kind.

    Surrogates never come.
    """
    parts, at = [], 0
    while at < len(data):
        byte = data[at]
        at += 1
        if byte < len(ALPHABET):
            parts.append(ALPHABET[byte])
        else:
            point = int.from_bytes(data[at : at + 3], "big") % 0x110000
            at += 3
            parts.append("\ufffd" if 0xD800 <= point < 0xE000 else chr(point))
    return "".join(parts)


def as_bytes(text: str) -> bytes:
    """Bytes for which :func:`article` is the text."""
    return b"".join(_BYTES.get(piece) or b"\xff" + ord(piece).to_bytes(3, "big") for piece in _PIECES(text))


def statement(number: int) -> str:
    """A short article with one quote, which holds its number and no other."""
    return f"أعلنت البلدية خطتها.\n\nوقال خالد المنصوري، مدير بلدية الواحة: «سنزرع {number} شجرة هذا العام»."


def longest(length: int) -> str:
    """Prose of that many code points with a quote here and there."""
    paragraph = statement(7) + "\n\n" + "الطقس معتدل في المدن الساحلية. " * 20 + "\n\n"
    return (paragraph * (length // len(paragraph) + 1))[:length]
