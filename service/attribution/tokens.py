"""An article as tokens: CAMeL Tools' words with offsets, paragraphs and sentences.

``simple_word_tokenize`` gives strings without offsets and looks at every character of every word. News repeats its
words, so the tokens of each white-space-separated chunk are remembered, in a bounded memory shared by all articles:
the same tokens at a fraction of the time (``docs/performance.md``).
"""

import re
from dataclasses import dataclass
from itertools import accumulate

from camel_tools.tokenizers.word import simple_word_tokenize

from service.lexicon.entries import NAME_IS_WORD, PREPOSITION
from service.lexicon.punctuation import (
    COLON,
    COMMA,
    DASH,
    DOUBLED_MARKS,
    FULL_STOP,
    NOT_PUNCTUATION,
    QUESTION,
    SEMICOLON,
)
from service.lexicon.words import Word, analyse

_EDGE = {FULL_STOP, COMMA, SEMICOLON, COLON, DASH}

_CHUNK = re.compile(r"\S+")
_REMEMBERED_CHUNKS = 50_000
_LONGEST_REMEMBERED = 48

Pieces = tuple[tuple[Word, ...], tuple[int, ...], tuple[int, ...]]  # the words of a chunk, their starts and ends in it

_chunks: dict[str, Pieces] = {"": ((), (), ())}
_words: dict[str, Word] = {}


@dataclass(slots=True)
class Tokens:
    """The words of an article and where they stand.

    ``starts[i]`` and ``ends[i]`` are the offsets of ``words[i]``. ``sentences`` and ``lines`` are half-open token
    ranges in order, ``sentence_of[i]`` the sentence of a token; ``paragraph_of[i]`` counts line breaks before it, so
    that tokens of neighbouring lines differ by 1 and a blank line shows as 2 or more. ``notable`` are the tokens that
    some stage looks for, so that each looks through a few instead of all.
    """

    text: str
    words: list[Word]
    starts: list[int]
    ends: list[int]
    paragraph_of: list[int]
    sentences: list[tuple[int, int]]
    sentence_of: list[int]
    lines: list[tuple[int, int]]
    notable: list[int]

    def trimmed(self, first: int, last: int) -> tuple[int, int]:
        """A half-open token range without the punctuation at its edges that is not part of what is said."""
        while first < last and self.words[first].kind in _EDGE:
            first += 1
        while last > first and self.words[last - 1].kind in _EDGE:
            last -= 1
        return first, last


def _remember(chunks: list[str]) -> None:
    """Tokenize chunks that were not met before, all in one call, and keep what they consist of."""
    if len(_chunks) > _REMEMBERED_CHUNKS:
        _chunks.clear()
        _words.clear()
        _chunks[""] = ((), (), ())
    tokens = iter(simple_word_tokenize(" ".join(chunks)))
    for chunk in chunks:
        words: list[Word] = []
        starts: list[int] = []
        ends: list[int] = []
        at = 0
        while at < len(chunk):
            surface = next(tokens)
            if words and ends[-1] == at and words[-1].surface + surface in DOUBLED_MARKS:
                surface, at = words.pop().surface + surface, starts.pop()  # a mark of two characters
                ends.pop()
            word = _words.get(surface)
            if word is None:
                word = analyse(surface)
                if len(surface) <= _LONGEST_REMEMBERED:
                    _words[surface] = word
            if word.folded:  # a token of nothing but invisible characters says nothing
                words.append(word)
                starts.append(at)
                ends.append(at + len(surface))
            at += len(surface)
        _chunks[chunk] = (tuple(words), tuple(starts), tuple(ends))


def tokenize(text: str) -> Tokens:
    """Split an article into words, lines and sentences.

    Args:
        text: the article, any string.

    Returns:
        The tokens; every word's surface equals ``text[start:end]``.
    """
    chunks, offsets, breaks = _chunks_of(text)
    pieces = list(map(_chunks.get, chunks))
    new: list[str] = []
    if None in pieces:
        new = list(dict.fromkeys(chunk for chunk, piece in zip(chunks, pieces, strict=True) if piece is None))
        _remember(new)
        pieces = [_chunks[chunk] if chunk in _chunks else _forgotten(chunk) for chunk in chunks]
    known: list[Pieces] = pieces  # type: ignore[assignment]
    words = [word for piece in known for word in piece[0]]
    starts = [offset + start for offset, piece in zip(offsets, known, strict=True) for start in piece[1]]
    ends = [offset + end for offset, piece in zip(offsets, known, strict=True) for end in piece[2]]
    counts = [0, *accumulate([len(piece[0]) for piece in known])]
    breaks = [(counts[k], size) for k, size in breaks]
    for chunk in new:
        if len(chunk) > _LONGEST_REMEMBERED:
            _chunks.pop(chunk, None)
    paragraph_of, lines = _lines(len(words), breaks)
    notable = [i for i, word in enumerate(words) if word.notable]
    sentences = _sentences(words, starts, ends, paragraph_of, lines, notable)
    sentence_of: list[int] = []
    for k, (first, last) in enumerate(sentences):
        sentence_of += [k] * (last - first)
    return Tokens(text, words, starts, ends, paragraph_of, sentences, sentence_of, lines, notable)


def _chunks_of(text: str) -> tuple[list[str], list[int], list[tuple[int, int]]]:
    """The chunks between white space, their offsets, and the line breaks as (chunks before, how many)."""
    chunks: list[str] = []
    offsets: list[int] = []
    breaks: list[tuple[int, int]] = []
    start = 0
    for line in text.split("\n"):
        if start:
            if breaks and breaks[-1][0] == len(chunks):
                breaks[-1] = (len(chunks), breaks[-1][1] + 1)
            else:
                breaks.append((len(chunks), 1))
        found = line.split()
        lengths = list(map(len, found))
        if sum(lengths) + len(found) - 1 == len(line):  # single spaces, none at the ends: what nearly all lines are
            places = list(accumulate([start, *[length + 1 for length in lengths[:-1]]]))
        else:
            places = [start + match.start() for match in _CHUNK.finditer(line)]
        chunks += found
        offsets += places
        start += len(line) + 1
    return chunks, offsets, breaks


def _forgotten(chunk: str) -> Pieces:
    """The pieces of a chunk known before, but dropped when the memory was full and emptied on the way."""
    _remember([chunk])
    return _chunks[chunk]


def _lines(count: int, breaks: list[tuple[int, int]]) -> tuple[list[int], list[tuple[int, int]]]:
    """The line breaks before each token, and the lines as token ranges."""
    paragraph_of: list[int] = []
    lines: list[tuple[int, int]] = []
    first = paragraph = 0
    for at, size in [*breaks, (count, 0)]:
        if at > first:
            lines.append((first, at))
            paragraph_of += [paragraph] * (at - first)
            first = at
        paragraph += size
    return paragraph_of, lines


def _sentences(
    words: list[Word],
    starts: list[int],
    ends: list[int],
    paragraph_of: list[int],
    lines: list[tuple[int, int]],
    notable: list[int],
) -> list[tuple[int, int]]:
    """Half-open token ranges that end at a full stop, a question mark or the end of a line."""
    stops = [
        i
        for i in notable
        if (words[i].kind == FULL_STOP or words[i].kind == QUESTION)
        and _ends_sentence(words, starts, ends, paragraph_of, i)
    ]
    broken = (last for _, last in lines if last == len(words) or not _goes_on(words[last - 1]))
    bounds = sorted({i + 1 for i in stops}.union(broken))
    return list(zip([0, *bounds], bounds, strict=False))


def _goes_on(last: Word) -> bool:
    """Whether a line's last word needs more: a complementizer, a preposition, but not a comma (many end with one)."""
    return last.complementizer is not None or (bool(last.flags & PREPOSITION) and not last.flags & NAME_IS_WORD)


def _ends_sentence(words: list[Word], starts: list[int], ends: list[int], paragraph_of: list[int], i: int) -> bool:
    """Whether the full stop or question mark at ``i`` ends a sentence; the last of a line always does.

    Not in 8.9, in «د.», in an acronym (سي.إن.إن); yes also where no space follows.
    """
    if i + 1 == len(words) or paragraph_of[i + 1] != paragraph_of[i]:
        return True
    following, previous = words[i + 1], words[i - 1] if i else None
    if following.kind in (FULL_STOP, QUESTION):
        return False
    if following.complementizer and following.form.lstrip("بو").startswith("أن"):
        return False  # no sentence begins with أن: what the writer puts before it is a comma
    if words[i].kind == QUESTION:
        return not (previous is not None and previous.folded.isdigit())  # 70? is a misprinted 70%
    if previous is not None and previous.kind == FULL_STOP and ends[i - 1] == starts[i]:
        return True  # many write «..» between their sentences
    glued = previous is not None and ends[i - 1] == starts[i]
    if starts[i + 1] == ends[i] and following.kind == NOT_PUNCTUATION:
        return bool(glued and previous and len(previous.folded) > 3 and len(following.folded) > 3
                    and not following.folded.isascii())  # fmt: skip
    return not (glued and previous and len(previous.folded) == 1 and previous.folded.isalpha())
