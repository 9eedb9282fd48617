"""The punctuation that articles use, by what it does."""

from typing import Final
from unicodedata import category

NOT_PUNCTUATION: Final = 0
FULL_STOP: Final = 1
QUESTION: Final = 2
COMMA: Final = 3
SEMICOLON: Final = 4
COLON: Final = 5
DASH: Final = 6
MARK: Final = 7
SINGLE_MARK: Final = 8
OPENING_BRACKET: Final = 9
CLOSING_BRACKET: Final = 10
BULLET: Final = 11
OTHER: Final = 12
CLAUSE_BREAKS: Final = (COMMA, SEMICOLON, DASH)

# Signs of direction and joining, which nobody sees: no part of a token at its edges, nor of a name.
UNSEEN: Final = "\u200b\u200c\u200d\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\ufeff"

_KINDS: Final = {
    FULL_STOP: ".\N{HORIZONTAL ELLIPSIS}\N{ARABIC FULL STOP}",
    QUESTION: "?!\N{ARABIC QUESTION MARK}\N{DOUBLE EXCLAMATION MARK}",
    COMMA: ",\N{ARABIC COMMA}",
    SEMICOLON: ";\N{ARABIC SEMICOLON}",
    COLON: ":\N{FULLWIDTH COLON}",
    DASH: "-\N{EN DASH}\N{EM DASH}\N{HORIZONTAL BAR}\N{HYPHEN}\N{MINUS SIGN}_",
    MARK: '"\N{LEFT-POINTING DOUBLE ANGLE QUOTATION MARK}\N{RIGHT-POINTING DOUBLE ANGLE QUOTATION MARK}'
    "\N{LEFT DOUBLE QUOTATION MARK}\N{RIGHT DOUBLE QUOTATION MARK}\N{DOUBLE LOW-9 QUOTATION MARK}"
    "\N{DOUBLE HIGH-REVERSED-9 QUOTATION MARK}\N{DOUBLE PRIME}\N{FULLWIDTH QUOTATION MARK}"
    "\N{ORNATE LEFT PARENTHESIS}\N{ORNATE RIGHT PARENTHESIS}\N{MUCH LESS-THAN}\N{MUCH GREATER-THAN}"
    "\N{LEFT DOUBLE ANGLE BRACKET}\N{RIGHT DOUBLE ANGLE BRACKET}\N{LEFT CORNER BRACKET}\N{RIGHT CORNER BRACKET}"
    "\N{LEFT WHITE CORNER BRACKET}\N{RIGHT WHITE CORNER BRACKET}\N{REVERSED DOUBLE PRIME QUOTATION MARK}"
    "\N{DOUBLE PRIME QUOTATION MARK}\N{HEAVY DOUBLE TURNED COMMA QUOTATION MARK ORNAMENT}"
    "\N{HEAVY DOUBLE COMMA QUOTATION MARK ORNAMENT}\N{SINGLE LEFT-POINTING ANGLE QUOTATION MARK}"
    "\N{SINGLE RIGHT-POINTING ANGLE QUOTATION MARK}\N{CENT SIGN}",  # ¢: what an old code page makes of a mark
    SINGLE_MARK: "'\N{LEFT SINGLE QUOTATION MARK}\N{RIGHT SINGLE QUOTATION MARK}\N{SINGLE LOW-9 QUOTATION MARK}"
    "`\N{ACUTE ACCENT}\N{PRIME}",
    OPENING_BRACKET: "([{",
    CLOSING_BRACKET: ")]}",
    BULLET: "\N{BULLET}\N{BLACK SMALL SQUARE}\N{MIDDLE DOT}*\N{WHITE BULLET}\N{BLACK CIRCLE}\N{BLACK SQUARE}",
}
# Characters that are a quotation mark where they stand twice: ''…'', ((…)), <<…>>, ""…"".
_DOUBLED: Final = (
    "'`\N{ACUTE ACCENT}\N{LEFT SINGLE QUOTATION MARK}\N{RIGHT SINGLE QUOTATION MARK}()<>"
    + '"'
    + ("\N{LEFT DOUBLE QUOTATION MARK}\N{RIGHT DOUBLE QUOTATION MARK}")
)
DOUBLED_MARKS: Final = frozenset(character * 2 for character in _DOUBLED)
TATWEEL: Final = "\N{ARABIC TATWEEL}"
_DEPENDENT: Final = ("Cf", "Mn", "Me", "Zs", "Zl", "Zp")
_KIND_OF: Final = {character: kind for kind, characters in _KINDS.items() for character in characters}
_KIND_OF.update(dict.fromkeys(DOUBLED_MARKS, MARK))


def punctuation_kind(token: str) -> int:
    """What a token does as punctuation; ``NOT_PUNCTUATION`` for a word, ``OTHER`` for any further symbol."""
    kind = _KIND_OF.get(token)
    if kind is not None:
        return kind
    if token[0] == TATWEEL and not token.strip(TATWEEL):
        return DASH  # the press draws dashes with it
    return NOT_PUNCTUATION if any(c.isalnum() for c in token[:64]) or not _is_symbol(token) else OTHER


def _is_symbol(token: str) -> bool:
    """Whether anything in a token stands for itself; signs of direction, of joining and vowels alone do not."""
    return not all(category(character) in _DEPENDENT for character in token)
