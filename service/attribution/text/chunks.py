"""What the chunks between white space consist of, by CAMeL Tools' ``simple_word_tokenize``.

The tokenizer looks at every character of every word, and each of its words is then looked up in the lexicon. News
repeats its words, so what was found is remembered, in a memory that is bounded and shared by all articles; and what
has letters and digits only is one word, with common punctuation before or after it or without, of which the tokenizer
need not be asked (``docs/performance.md``).
"""

import re
from collections.abc import Iterator
from typing import Any, Final

from camel_tools.tokenizers.word import simple_word_tokenize

from service.attribution.text.zero_stops import ZERO
from service.lexicon.analysis import analyse
from service.lexicon.letters import has_letters_only
from service.lexicon.punctuation import DOUBLED_MARKS, NOT_PUNCTUATION, UNSEEN
from service.lexicon.words import FATHATAN, Word

# The words of a chunk, then where each starts in it: one tuple, for there are many of them.
Pieces = tuple[Any, ...]

# No symbol nor punctuation is among them, nor what with others makes an emoji.
_ONE_WORD: Final = re.compile("[\u0620-\u0669\u066e-\u06d3a-zA-Z0-9]+").fullmatch
# What nearly always stands at the edge of a word and never is part of a longer symbol: each is a token of its own.
_EDGES: Final = '.,:;!?"()«»“”-' + "\N{ARABIC COMMA}\N{ARABIC SEMICOLON}\N{ARABIC QUESTION MARK}"
_AND: Final = "و "
_AND_ALONE: Final = "و"
_OF_TAGS: Final = ("#", "_")
_WHAT: Final = "ما"
_CAME: Final = ("جاء", "ورد")  # in what is said or written: ماجاء في
_SHORTEST_BEFORE_ZERO: Final = 4
_SHORTEST_WITH_WHAT: Final = 5
_CHUNKS: Final = re.compile(r"و \S+|\S+").findall
_MOST_REMEMBERED: Final = 64_000  # some 18 MB a process; 500 articles of news have 63,000
_MOST_REPLACED: Final = 20_000  # with them a dictionary of 64,000 still has room
_MOST_MET: Final = 2**20
_LONGEST_REMEMBERED: Final = 48


class _Memory:
    """What was met, up to a number of chunks; then one that is met again takes the place of any other, drawn by lot.

    What is met again and again is back at once. To forget the oldest would forget all of a corpus that is a little
    larger than the memory, each time it is read. To remember what is met once would forget something for nothing, and
    so much coming and going leaves holes between what stays: a process would grow for hours.
    """

    def __init__(self) -> None:
        self.pieces: dict[str, Word | Pieces] = {}
        self._kept: list[str] = []
        self._replaced = 0
        self._state = 1
        self._met = bytearray(_MOST_MET // 8)  # a bit for each hash met since it was last wiped
        self._count = 0

    def keep(self, chunk: str, found: Word | Pieces) -> None:
        """Remember what a chunk consists of, where it is not known yet."""
        if len(chunk) > _LONGEST_REMEMBERED or chunk in self.pieces:
            return
        if len(self._kept) < _MOST_REMEMBERED:
            self._kept.append(chunk)
        elif not self._is_met_again(chunk):
            return
        else:
            self._state = (self._state * 1_103_515_245 + 12_345) % 2**31  # a linear congruential generator
            at = (self._state >> 8) % _MOST_REMEMBERED
            self.pieces.pop(self._kept[at], None)
            self._kept[at] = chunk
            self._replaced += 1
            if self._replaced == _MOST_REPLACED:
                # A dictionary that is never made anew would double for what has left, and dict() copies the holes, too.
                self.pieces, self._replaced = dict(self.pieces.items()), 0
        self.pieces[chunk] = found

    def _is_met_again(self, chunk: str) -> bool:
        """Whether a chunk, or one of the few that share its bit, was met not long ago; from now on it was."""
        at = hash(chunk) % _MOST_MET
        bit = 1 << at % 8
        if self._met[at // 8] & bit:
            return True
        self._met[at // 8] |= bit
        self._count += 1
        if self._count == _MOST_REMEMBERED:
            self._met, self._count = bytearray(_MOST_MET // 8), 0
        return False


_memory = _Memory()


def _is_one_word(chunk: str) -> bool:
    """Whether the tokenizer would leave a chunk whole: it has nothing but letters and digits."""
    return chunk != "" and (has_letters_only(chunk) or _ONE_WORD(chunk) is not None)


def pieces_of(chunks: list[str]) -> list[Word | Pieces]:
    """The word that each chunk is, or the words and where they stand in it."""
    try:
        return list(map(_memory.pieces.__getitem__, chunks))
    except KeyError:
        return _learn(chunks)


def _learn(chunks: list[str]) -> list[Word | Pieces]:
    """The same where some chunks are not known; the tokenizer is called once for all that are no plain word."""
    pieces: list[Any] = list(map(_memory.pieces.get, chunks))
    unknown = [k for k, piece in enumerate(pieces) if piece is None]
    found: dict[str, Word | Pieces] = {}
    parted: list[str] = []
    for chunk in dict.fromkeys([chunks[k] for k in unknown]):
        if _is_one_word(chunk):
            found[chunk] = _new_word(chunk)
        elif chunk.startswith(_AND):
            found[chunk] = _with_and(chunk)
        elif _is_one_word(core := chunk.strip(_EDGES)):
            at = chunk.index(core)
            found[chunk] = _parted(chunk, iter([*chunk[:at], core, *chunk[at + len(core) :]]))
        else:
            parted.append(chunk)
    if parted:
        tokens = iter(simple_word_tokenize(" ".join(parted)))
        for chunk in parted:
            found[chunk] = _parted(chunk, tokens)
    for k in unknown:
        pieces[k] = found[chunks[k]]
    return pieces


def chunks_of(line: str) -> list[str]:
    """The chunks of a line between white space; «and» goes with the word that it belongs to: ``و أضاف``."""
    chunks = line.split()
    return chunks if _AND_ALONE not in chunks or _AND not in line else _CHUNKS(line)


def _with_and(chunk: str) -> Word | Pieces:
    """The pieces of a chunk that begins with «and» and a space, which is one word with the word behind it."""
    rest = pieces_of([chunk[len(_AND) :]])[0]
    size = len(rest) // 2 if isinstance(rest, tuple) else 1
    words = [rest] if isinstance(rest, Word) else [*rest[:size]]
    starts = [0] if isinstance(rest, Word) else [*rest[size:]]
    if words and starts[0] == 0 and words[0].kind == NOT_PUNCTUATION and "ء" <= words[0].surface[0] <= "ي":
        words[0] = analyse(_AND.strip() + words[0].surface).changed(surface=_AND + words[0].surface)
    else:
        words, starts = [analyse(_AND.strip()), *words], [-len(_AND), *starts]
    at = [start + len(_AND) for start in starts]
    at[0] = 0
    found = words[0] if len(words) == 1 and len(words[0].surface) == len(chunk) else (*words, *at)
    _memory.keep(chunk, found)
    return found


def _new_word(surface: str) -> Word | Pieces:
    """What is found of a word that is not known; no pieces at all where it has nothing to see."""
    word = analyse(surface)
    _share_stem(word)
    found: Word | Pieces = word if word.folded else ()
    if not (word.flags or word.cues):
        found = _without_what(surface) or _behind_tanwin(surface) or _behind_ta(surface) or found
    found = _before_zero(surface) or found
    _memory.keep(surface, found)
    return found


def _share_stem(word: Word) -> None:
    """Let a word with clitics have the stem of the same word without them, where that was met: half a megabyte."""
    bare_too = word.bare is word.stem
    known = _memory.pieces.get(word.stem) if word.stem is not word.folded else None
    if isinstance(known, Word) and known.folded == word.stem:
        word.stem = known.folded
        word.bare = known.folded if bare_too else word.bare


def _without_what(surface: str) -> Pieces | None:
    """The pieces of what is written without a space after ما: حسب ما|ذكرته, وفق ما|جاء في. None where it is no such."""
    if not surface.startswith(_WHAT) or len(surface) < _SHORTEST_WITH_WHAT:
        return None
    verb = analyse(surface[len(_WHAT) :])
    told = any(form.part == "verb" and form.tense == "past" and form.voice != "passive" for form in verb.cues)
    if not told or (verb.pronoun is None and verb.folded not in _CAME):
        return None
    return (analyse(_WHAT), verb, 0, len(_WHAT))


def _behind_tanwin(surface: str) -> Pieces | None:
    """The pieces of what is written together behind an accusative: قائلاً|إنه, أيضاً|في. None where it is no such."""
    at = surface.find(FATHATAN)
    if at < 1:
        return None
    end = at + 1 + (surface[at - 1] != "ا" and surface[at + 1 : at + 2] == "ا")  # ـاً or ـًا
    first, rest = analyse(surface[:end]), analyse(surface[end:])
    if end >= len(surface) or not (first.flags or first.cues) or not (rest.flags or rest.cues):
        return None
    return (first, rest, 0, end)


def _behind_ta(surface: str) -> Pieces | None:
    """The pieces of what is written together behind a ta marbuta, with which words end: المعروفة|إلى, فرصة|لقاء."""
    end = surface.find("ة") + 1
    if not 2 < end < len(surface) - 1:
        return None
    rest = analyse(surface[end:])
    return (analyse(surface[:end]), rest, 0, end) if rest.flags or rest.cues or rest.article else None


def _before_zero(surface: str) -> Pieces | None:
    """The pieces of a word and a zero, which may be a full stop: المأمول|0. None where it is no such."""
    at = len(surface) - 1
    if at < _SHORTEST_BEFORE_ZERO or surface[at] != ZERO or not "ء" <= surface[at - 1] <= "ي":
        return None
    return (analyse(surface[:at]), analyse(ZERO), 0, at)


def _is_of_a_tag(chunk: str, at: int) -> bool:
    """Whether a mark only makes a tag of Arabic words, which go on with the sentence: وزير #الصحة, #الحكومة_المصرية."""
    before, behind = chunk[at - 1 : at], chunk[at + 1 : at + 2]
    return "ء" <= behind <= "ي" and (before.isalpha() if chunk[at] == "_" else not before.isalnum())


def _parted(chunk: str, tokens: Iterator[str]) -> Word | Pieces:
    """The pieces of a chunk, from the next tokens."""
    words: list[Word] = []
    starts: list[int] = []
    at = 0
    while at < len(chunk):
        surface = next(tokens)
        doubled = words[-1].surface + surface if words else ""
        if doubled in DOUBLED_MARKS and starts[-1] + len(words[-1].surface) == at:
            surface, at = doubled, starts.pop()  # a mark of two characters
            words.pop()
        if surface in _OF_TAGS and _is_of_a_tag(chunk, at):
            at += len(surface)
            continue
        seen = surface.strip(UNSEEN) or surface
        first = at + surface.index(seen)
        if len(seen) == 1 or seen in DOUBLED_MARKS or _is_one_word(seen):
            word = _memory.pieces.get(seen)
            if word is None:
                word = _new_word(seen)
        else:  # where it is a chunk of its own, the tokenizer may part it
            word = analyse(seen)
        if isinstance(word, Word):
            if word.folded:
                words.append(word)
                starts.append(first)
        else:  # ما|ذكرته
            size = len(word) // 2
            words += word[:size]
            starts += [first + start for start in word[size:]]
        at += len(surface)
    found = words[0] if words and len(words[0].surface) == len(chunk) else (*words, *starts)
    _memory.keep(chunk, found)
    return found
