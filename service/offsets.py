"""Offsets in the units that other languages count in: Java and JavaScript in UTF-16, Go and Rust in UTF-8."""

from collections.abc import Callable
from itertools import accumulate
from types import MappingProxyType

Offset = Callable[[int], int]

# Each unit: the encoding whose units it is, and how many bytes each of them has.
OFFSET_UNITS = MappingProxyType({"codepoint": None, "utf16": ("utf-16-le", 2), "utf8": ("utf-8", 1)})

BLOCK_LENGTH = 1024


def code_point(offset: int) -> int:
    """The offset itself: the extractor's own unit is the code point."""
    return offset


def offsets(text: str, unit: str) -> Offset:
    """A function from an offset in ``text`` in code points to the same place counted in ``unit``.

    ``unit`` is ``codepoint``, ``utf16`` (code units of two bytes) or ``utf8`` (bytes). Raises KeyError for any other.
    """
    encoding = OFFSET_UNITS[unit]
    if encoding is None:
        return code_point
    name, size = encoding

    def length(stretch: str) -> int:
        return len(stretch.encode(name, "surrogatepass")) // size

    # Counted once a block, so that a place late in a long text is found without counting all that comes before it.
    lengths = (length(text[at : at + BLOCK_LENGTH]) for at in range(0, len(text), BLOCK_LENGTH))
    blocks = list(accumulate(lengths, initial=0))

    def convert(offset: int) -> int:
        block = offset // BLOCK_LENGTH
        return blocks[block] + length(text[block * BLOCK_LENGTH : offset])

    return convert
