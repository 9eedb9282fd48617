"""When two stretches of Arabic count as the same words: folding, tokens and the edges of a span.

Kept apart from the extractor's own folding, so that a change there can never change how it is measured.
"""

import re
import unicodedata
from collections import Counter
from collections.abc import Sequence

from service.attribution import Span

Tokens = frozenset[int]

# Quotation marks and apostrophes of every kind.
QUOTATION_MARKS = "«»“”„‟\"‹›‘’'`´′″"

# What may stand at the edge of a span without being part of it.
EDGE = frozenset(QUOTATION_MARKS + " \t\r\n\N{NO-BREAK SPACE}.،؛,;:…-\u200e\u200f\u202a\u202b\u202c\u202d\u202e")

# Opening and closing marks, also the wrong way round, as many writers set them. The first that fits is taken.
MARK_PAIRS = (
    ("«", "»"),
    ("“", "”"),
    ("”", "“"),
    ("„", "“"),
    ("”", "”"),
    ("‹", "›"),
    ('"', '"'),
    ("''", "''"),
    ("»", "«"),
)

# Vowel signs, Quranic signs, tatweel, and characters of no width: none of them makes a different word.
_UNWRITTEN = re.compile("[\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06ed\u0640\u200b-\u200f\u202a-\u202e\u2066-\u2069]")

# Letters that writers exchange freely.
_EXCHANGED = str.maketrans("أإآٱىیةکؤئ", "اااايي" + "هكوي")

_HONORIFICS = frozenset("السيد السيده الدكتور الدكتوره د دكتور المهندس الاستاذ استاذ الشيخ الحاج م ا".split())

# Wishes that follow a revered name and are no part of it.
_WISHES = re.compile(
    r"\b(?:عليه (?:الصلاه و)?السلام|صلي الله عليه وسلم|رضي الله عنهم?ا?|رحمه الله|حفظه الله"
    r"|عز وجل|سبحانه وتعالي|تعالي)\b"
)

_WORD = re.compile(r"\w+")
_ARTICLE = re.compile("^(?:[وفبك]?ال|لل)(?=...)")


def folded(words: str) -> str:
    """Return the words without vowel signs and spelling variation."""
    return _UNWRITTEN.sub("", unicodedata.normalize("NFKC", words)).translate(_EXCHANGED).casefold()


def tokens(words: str) -> list[str]:
    """Return the folded tokens of some words."""
    return _WORD.findall(folded(words))


def name_tokens(name: str) -> list[str]:
    """Return the folded tokens of a name, without the honorific before it and the wish after it."""
    found = _WORD.findall(_WISHES.sub(" ", folded(name))) or tokens(name)
    while len(found) > 1 and found[0] in _HONORIFICS:
        found = found[1:]
    return found


def common_share(some: Sequence[str], others: Sequence[str]) -> float:
    """Return the F1, in [0, 1], of the tokens that both have, articles and the clitics fused with them aside."""
    left = Counter(_ARTICLE.sub("", token) for token in some)
    right = Counter(_ARTICLE.sub("", token) for token in others)
    return 2 * (left & right).total() / (len(some) + len(others)) if some or others else 0.0


def trimmed(text: str, span: Span) -> Span:
    """Return the span without marks, spaces and punctuation at its edges; it may be empty."""
    start, end = span.start, span.end
    while start < end and text[start] in EDGE:
        start += 1
    while end > start and text[end - 1] in EDGE:
        end -= 1
    return Span(start, end)


class TokenGrid:
    """The tokens of one text by number, so that stretches can be compared as sets of them."""

    def __init__(self, text: str) -> None:
        self._spans = [match.span() for match in _WORD.finditer(text)]

    def __len__(self) -> int:
        return len(self._spans)

    def covered(self, span: Span) -> Tokens:
        """Return the numbers of the tokens that the span touches."""
        return frozenset(n for n, (start, end) in enumerate(self._spans) if start < span.end and end > span.start)


def quoted_stretches(text: str, content: Span, quote_type: str) -> list[Span]:
    """Return the stretches of a content whose very words are quoted, trimmed.

    Of a direct content it is the whole, of a mixed one what stands in marks. Of an indirect one it is nothing: marks
    there are around names, titles and terms.
    """
    if quote_type == "direct":
        return [trimmed(text, content)]
    if quote_type == "indirect":
        return []
    stretches = []
    # A mark may stand just outside the content.
    position, limit = max(0, content.start - 1), min(len(text), content.end + 1)
    while position < limit:
        for opening, closing in MARK_PAIRS:
            if not text.startswith(opening, position):
                continue
            close = text.find(closing, position + len(opening), limit)
            if close > 0:
                inside = trimmed(text, Span(position + len(opening), close))
                if inside.end > inside.start:
                    stretches.append(inside)
                position = close + len(closing) - 1
                break
        position += 1
    return stretches
