"""The lines of a text, those joined that an editor, a mail program or the columns of a print broke at a fixed width."""

import re
from typing import Final

_NARROWEST: Final = 20
_WIDEST: Final = 160
_OUTLIERS: Final = 2  # lines that nobody broke: a long title, an address
_FEWEST_BREAKS: Final = 3
_SLACK: Final = 8  # an eighth of the width: letters are not all as broad
_BREAKS_A_STOP: Final = 12
_ENDS: Final[tuple[str, ...]] = (".", "!", "?", ":", "\N{ARABIC QUESTION MARK}", "\N{HORIZONTAL ELLIPSIS}")
_ITEM: Final[tuple[str, ...]] = ("-", "\N{EN DASH}", "\N{EM DASH}", "\N{BULLET}", "*", "\N{HORIZONTAL BAR}")
# as they are written, with hamzas and without
_LEADING: Final = frozenset(
    (
        *("في", "من", "إلى", "الى", "على", "عن", "لدى", "منذ", "أن", "إن", "بأن", "بان", "وأن", "وإن", "ما", "مما"),
        *("التي", "الذي", "الذين", "اللذين", "والتي", "والذي", "والذين", "أو", "بل", "لكن", "ولكن", "كل", "أي", "غير"),
        *("لم", "لن", "قد", "سوف", "كان", "كانت", "يكون", "تكون", "مع", "بين", "خلال", "عبر", "حول", "ضد", "عقب", "ل"),
        *("الدكتور", "الدكتورة", "المهندس", "المهندسة", "المستشار", "المستشارة", "اللواء", "الإعلامي", "الإعلامية"),
    )
)
_PERSIAN: Final = str.maketrans("یک", "يك")
# what a verb before it takes: أشارت الصحيفة أمس ⏎ [إلى أن]
_GOVERNED: Final = re.compile("(?:إلى|الى|على|من|عن) (?:أن|ان)(?:ه|ها|هم|هما|هن|ني|نا)? ").match
_STOPS_INSIDE: Final = re.compile("[.,\N{ARABIC COMMA}\N{ARABIC SEMICOLON}] ").search


def lines_of(text: str) -> list[str]:
    """The lines of a text, without the line feeds between them; one that was wrapped keeps those inside it.

    A line was wrapped where the first word of the next would not have fitted into it. Whether a text was wrapped at all
    is told by all its lines: hardly any is longer, most that end within a sentence end like that, and sentences or
    clauses end inside others, which those of verses do not. In any text a line broke that ends with a word that leads
    to another: ``إن ما⏎ينتظره الناس``, or before a clause with the preposition by which a verb takes it.
    """
    lines = text.split("\n")
    width = _width(lines)
    joined: list[str] = []
    first = 0
    for k in range(1, len(lines) + 1):
        if k == len(lines) or not _is_broken(lines[k - 1], lines[k], width):
            joined.append("\n".join(lines[first:k]))
            first = k
    return joined


def _is_broken(line: str, following: str, width: int) -> bool:
    """Whether a line goes on in the following one."""
    if width and _is_full(line, following, width):
        return True
    if not line or line.endswith(_ENDS):
        return False  # nearly every line
    return _leads_on(line, following) or (
        _GOVERNED(following) is not None and line.strip() != "" and not line.rstrip().endswith(_ENDS)
    )


def _width(lines: list[str]) -> int:
    """The width at which a text was wrapped, in code points; 0 for one that was not."""
    if len(lines) <= _FEWEST_BREAKS + _OUTLIERS:
        return 0
    width = sorted(map(len, lines))[-1 - _OUTLIERS]
    if not _NARROWEST <= width <= _WIDEST:
        return 0
    breaks = full = stops = 0
    for k in range(len(lines) - 1):
        line = lines[k].rstrip()
        if line and lines[k + 1].strip() and not line.endswith(_ENDS):
            breaks += 1
            full += _is_full(lines[k], lines[k + 1], width)
            stops += _STOPS_INSIDE(line) is not None
    wrapped = full >= _FEWEST_BREAKS and 2 * full >= breaks and _BREAKS_A_STOP * stops >= full
    return width if wrapped else 0


def _leads_on(line: str, following: str) -> bool:
    """Whether a line ends with a word that leads to another, which begins the line below it."""
    words = line.rsplit(None, 1)
    if not words or not _leads(words[-1]):
        return False
    below = following.split(None, 1)
    return bool(below) and len(words) > 1 and not below[0].startswith(_ITEM)


def _leads(word: str) -> bool:
    """Whether a word leads to another, on whatever keyboard it was written."""
    return word in _LEADING or (("ی" in word or "ک" in word) and word.translate(_PERSIAN) in _LEADING)


def _is_full(line: str, following: str, width: int) -> bool:
    """Whether the first word of the following line would not have fitted into a line, which is itself no longer."""
    words = following.split(None, 1)
    size, slack = len(line.rstrip()), width // _SLACK
    if not 0 < size <= width + slack or not words or words[0].startswith(_ITEM):
        return False
    return size + 1 + len(words[0]) > width - slack
