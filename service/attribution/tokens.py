"""An article as tokens: CAMeL Tools' words with offsets, paragraphs and sentences.

``simple_word_tokenize`` gives strings without offsets and looks at every character of every word. News repeats its
words, so the tokens of each white-space-separated chunk are remembered, in a bounded memory shared by all articles:
the same tokens at a fraction of the time (``docs/performance.md``).
"""

import re
from bisect import bisect_right
from dataclasses import dataclass

from camel_tools.tokenizers.word import simple_word_tokenize

from service.lexicon.punctuation import COMMA, FULL_STOP, NOT_PUNCTUATION, QUESTION, SEMICOLON
from service.lexicon.words import Word, analyse

_CHUNK = re.compile(r"\n|\S+")
_REMEMBERED_CHUNKS = 200_000
_LONGEST_REMEMBERED = 48

Pieces = tuple[tuple[Word, int, int], ...]  # the words of a chunk with their offsets in it

_chunks: dict[str, Pieces] = {}
_words: dict[str, Word] = {}


@dataclass(slots=True)
class Tokens:
    """The words of an article and where they stand.

    ``starts[i]`` and ``ends[i]`` are the offsets of ``words[i]``. ``sentences`` are half-open token ranges in order,
    ``sentence_of[i]`` the sentence of a token; ``paragraph_of[i]`` counts lines, an empty one as one more, so that
    tokens of neighbouring lines differ by 1 and a blank line shows as 2 or more. ``lines`` are token ranges too.
    """

    text: str
    words: list[Word]
    starts: list[int]
    ends: list[int]
    paragraph_of: list[int]
    sentences: list[tuple[int, int]]
    sentence_of: list[int]
    lines: list[tuple[int, int]]


def _remember(chunks: list[str]) -> None:
    """Tokenize chunks that were not met before, all in one call, and keep what they consist of."""
    if len(_chunks) > _REMEMBERED_CHUNKS:
        _chunks.clear()
        _words.clear()
    tokens = iter(simple_word_tokenize(" ".join(chunks)))
    for chunk in chunks:
        pieces, at = [], 0
        while at < len(chunk):
            surface = next(tokens)
            word = _words.get(surface)
            if word is None:
                word = analyse(surface)
                if len(surface) <= _LONGEST_REMEMBERED:
                    _words[surface] = word
            if word.folded:  # a token of nothing but invisible characters says nothing
                pieces.append((word, at, at + len(surface)))
            at += len(surface)
        _chunks[chunk] = tuple(pieces)


def tokenize(text: str) -> Tokens:
    """Split an article into words, lines and sentences.

    Args:
        text: the article, any string.

    Returns:
        The tokens; every word's surface equals ``text[start:end]``.
    """
    words: list[Word] = []
    starts: list[int] = []
    ends: list[int] = []
    paragraph_of: list[int] = []
    found = [(m[0], m.start()) for m in _CHUNK.finditer(text)]
    known = _chunks
    new = {chunk: None for chunk, _ in found if chunk not in known and chunk != "\n"}
    if new:
        _remember(list(new))
    paragraph = line = 0
    lines: list[tuple[int, int]] = []
    for chunk, start in found:
        if chunk == "\n":
            paragraph += 1
            if len(words) > line:
                lines.append((line, len(words)))
                line = len(words)
            continue
        for word, a, b in known[chunk]:
            words.append(word)
            starts.append(start + a)
            ends.append(start + b)
            paragraph_of.append(paragraph)
    for chunk in new:
        if len(chunk) > _LONGEST_REMEMBERED:
            del known[chunk]
    if len(words) > line:
        lines.append((line, len(words)))
    sentences = _sentences(words, starts, ends, paragraph_of)
    sentence_of = [k for k, (a, b) in enumerate(sentences) for _ in range(a, b)]
    return Tokens(text, words, starts, ends, paragraph_of, sentences, sentence_of, lines)


def _sentences(words: list[Word], starts: list[int], ends: list[int], paragraph_of: list[int]) -> list[tuple[int, int]]:
    """Half-open token ranges that end at a full stop, a question mark or a line's end."""
    sentences, first, count = [], 0, len(words)
    for i, word in enumerate(words):
        last = i + 1 == count
        if not last and word.kind in (COMMA, SEMICOLON) and paragraph_of[i + 1] - paragraph_of[i] == 1:
            continue  # a line broken after a comma goes on
        if not last and paragraph_of[i + 1] == paragraph_of[i]:
            if word.kind != FULL_STOP and word.kind != QUESTION:
                continue
            if not _ends_sentence(words, starts, ends, i):
                continue
        sentences.append((first, i + 1))
        first = i + 1
    return sentences


def _ends_sentence(words: list[Word], starts: list[int], ends: list[int], i: int) -> bool:
    """Whether the full stop or question mark at ``i``, not the last of its line, ends a sentence.

    Not in 8.9, in «د.», in an acronym (سي.إن.إن), in dots that trail off («..»); yes also where no space follows.
    """
    following, previous = words[i + 1], words[i - 1] if i else None
    if following.kind in (FULL_STOP, QUESTION):
        return False
    if words[i].kind == QUESTION:
        return not (previous is not None and previous.folded.isdigit())  # 70? is a misprinted 70%
    if previous is not None and previous.kind == FULL_STOP and ends[i - 1] == starts[i]:
        return i > 1 and words[i - 2].kind == FULL_STOP and ends[i - 2] == starts[i - 1]  # … ends, .. trails off
    glued = previous is not None and ends[i - 1] == starts[i]
    if starts[i + 1] == ends[i] and following.kind == NOT_PUNCTUATION:
        return bool(glued and previous and len(previous.folded) > 3 and len(following.folded) > 3
                    and not following.folded.isascii())  # fmt: skip
    return not (glued and previous and len(previous.folded) == 1 and previous.folded.isalpha())


def token_at(tokens: Tokens, offset: int) -> int:
    """The token that holds a code point offset, or the last one before it."""
    return max(0, bisect_right(tokens.starts, offset) - 1)
