"""What the chunks between white space consist of, by CAMeL Tools' ``simple_word_tokenize``.

The tokenizer looks at every character of every word, and each of its words is then looked up in the lexicon. News
repeats its words, so what was found is remembered, in a memory that is bounded and shared by all articles; and what
has letters and digits only is one word, of which the tokenizer need not be asked (``docs/performance.md``).
"""

import re
from collections.abc import Iterator

from camel_tools.tokenizers.word import simple_word_tokenize

from service.lexicon.punctuation import DOUBLED_MARKS
from service.lexicon.words import Word, analyse

Pieces = tuple[tuple[Word, ...], tuple[int, ...], tuple[int, ...]]  # the words of a chunk, their starts and ends in it

# No symbol nor punctuation is among them, nor what with others makes an emoji.
_ONE_WORD = re.compile("[\u0620-\u0669\u066e-\u06d3a-zA-Z0-9]+").fullmatch
_MOST_REMEMBERED = 40_000
_LONGEST_REMEMBERED = 48

# Where the recent ones are too many they become the earlier ones, and what the earlier ones were is forgotten: what is
# met again and again is always known, and no more than twice the number is ever kept.
_recent: dict[str, Word | Pieces] = {}
_earlier: dict[str, Word | Pieces] = {}


def pieces_of(chunks: list[str]) -> list[Word | Pieces]:
    """The word that each chunk is, or the words and where they stand in it."""
    try:
        return list(map(_recent.__getitem__, chunks))
    except KeyError:
        return _learn(chunks)


def _learn(chunks: list[str]) -> list[Word | Pieces]:
    """The same where some chunks were not met lately; the tokenizer is called once for all of them."""
    found: dict[str, Word | Pieces] = {}
    parted: list[str] = []
    for chunk in dict.fromkeys(chunks):
        piece = _recent.get(chunk)
        if piece is None:
            if chunk not in _earlier and not _ONE_WORD(chunk):
                parted.append(chunk)
                continue
            piece = _word(chunk)
        found[chunk] = piece
    if parted:
        tokens = iter(simple_word_tokenize(" ".join(parted)))
        for chunk in parted:
            piece = found[chunk] = _parted(chunk, tokens)
            _remember(chunk, piece)
    return [found[chunk] for chunk in chunks]


def _word(surface: str) -> Word | Pieces:
    """What is known of a word, or of a chunk met earlier; no pieces at all where a token has nothing to see."""
    piece = _recent.get(surface)
    if piece is None:
        piece = _earlier.get(surface)
        if piece is None:
            word = analyse(surface)
            piece = word if word.folded else ((), (), ())
        _remember(surface, piece)
    return piece


def _parted(chunk: str, tokens: Iterator[str]) -> Word | Pieces:
    """The pieces of a chunk, from the next tokens."""
    words: list[Word] = []
    starts: list[int] = []
    ends: list[int] = []
    at = 0
    while at < len(chunk):
        surface = next(tokens)
        if words and ends[-1] == at and words[-1].surface + surface in DOUBLED_MARKS:
            surface, at = words.pop().surface + surface, starts.pop()  # a mark of two characters
            ends.pop()
        word = _word(surface)
        if isinstance(word, Word):
            words.append(word)
            starts.append(at)
            ends.append(at + len(surface))
        at += len(surface)
    return words[0] if words and ends[0] - starts[0] == len(chunk) else (tuple(words), tuple(starts), tuple(ends))


def _remember(chunk: str, piece: Word | Pieces) -> None:
    global _recent, _earlier
    if len(chunk) <= _LONGEST_REMEMBERED:
        if len(_recent) >= _MOST_REMEMBERED:
            _recent, _earlier = {}, _recent
        _recent[chunk] = piece
