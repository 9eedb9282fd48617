"""An article as tokens: CAMeL Tools' words with offsets, paragraphs and sentences."""

import re
from collections.abc import Iterator
from typing import Final

from service.attribution.text.chunks import chunks_of, pieces_of
from service.attribution.text.comma_stops import stands_for_a_comma
from service.attribution.text.lines import lines_of
from service.attribution.text.ordered import between
from service.attribution.text.zero_stops import ZERO, zero_stops
from service.lexicon.analysis import is_unsettled_alone
from service.lexicon.entries import (
    AUXILIARY,
    FUNCTION,
    GIVEN_NAME,
    NAME_IS_WORD,
    NEGATION,
    PERSON_NAME,
    PREPOSITION,
    PRONOUN,
    RELATIVE,
    TITLE,
    VERB,
)
from service.lexicon.openers import WITH_PRONOUNS
from service.lexicon.punctuation import (
    COLON,
    COMMA,
    DASH,
    FULL_STOP,
    MARK,
    NOT_PUNCTUATION,
    QUESTION,
    SEMICOLON,
    SINGLE_MARK,
    TATWEEL,
)
from service.lexicon.word_sets import word_set
from service.lexicon.words import Word

_ADVERBS_TOO: Final = word_set("tokens.adverbs_too")
_TITLES: Final = ("د", "ا", "م")  # دكتور, أستاذ, مهندس
_OPENING: Final = ("(", "[")
_CLOSING: Final = (")", "]")
_MACRON: Final = "\N{MACRON}"
_STRETCHED: Final = re.compile("(?<=[\u0621-\u064a\u06a9\u06cc])\N{MACRON}+")
# what old pages have instead of a mark, with the ampersand lost: قال: quot;نعمل ليلاquot;.
_ENTITY: Final = re.compile("(^|[\\s:،(]|\\b[وفبلك])?(&?(?:quot|[lr]dquo|[lr]aquo);)")
_SLASH: Final = "/"  # agencies set what is said between two: قال: // … //
_MIDDLE_DOT: Final = "\N{MIDDLE DOT}"
_RELATIVES: Final = word_set("tokens.relatives")
_SUBORDINATE: Final = word_set("tokens.subordinate")
_BEFORE_THAT: Final = ("الي", "علي")
_LETTERS: Final = word_set("tokens.letters")
_THAT_SOMEBODY_SAYS: Final[tuple[str, ...]] = ("إن", "ان")
_UPON: Final = "على"  # as others do not spell the name
_LONGEST_SOURCE: Final = 16
_LONGEST_SUBJECT: Final = 6
_LONGEST_SUBJECT_OF_CLAUSE: Final = 14
_EDGE: Final = {FULL_STOP, COMMA, SEMICOLON, COLON, DASH}


class Ranges:
    """Half-open token ranges, each from where the one before ends; a long text has too many for a tuple of each."""

    __slots__ = ("ends",)  # fewer bytes where it is not compiled

    def __init__(self, ends: list[int]) -> None:
        self.ends = ends

    def __len__(self) -> int:
        return len(self.ends)

    def __getitem__(self, k: int) -> tuple[int, int]:
        return self.ends[k - 1] if k else 0, self.ends[k]

    def __iter__(self) -> Iterator[tuple[int, int]]:
        first = 0
        for last in self.ends:
            yield first, last
            first = last


class Tokens:
    """The words of an article and where they stand.

    ``starts[i]`` is the offset of ``words[i]``, ``sentence_of[i]`` the sentence of a token; ``paragraph_of[i]`` counts
    the lines before it, of which blank ones are none.
    ``punctuation`` are the tokens of punctuation and ``notable`` the words that some stage looks for, so that each
    looks through a few instead of all; ``unsettled`` are those among them of which only their neighbours tell what they
    are.
    """

    __slots__ = (
        "lines",
        "notable",
        "paragraph_of",
        "punctuation",
        "sentence_of",
        "sentences",
        "starts",
        "text",
        "unsettled",
        "words",
    )  # fewer bytes where it is not compiled

    def __init__(
        self,
        text: str,
        words: list[Word],
        starts: list[int],
        paragraph_of: list[int],
        sentences: Ranges,
        sentence_of: list[int],
        lines: Ranges,
        punctuation: list[int],
        notable: list[int],
        unsettled: list[int],
    ) -> None:
        self.text = text
        self.words = words
        self.starts = starts
        self.paragraph_of = paragraph_of
        self.sentences = sentences
        self.sentence_of = sentence_of
        self.lines = lines
        self.punctuation = punctuation
        self.notable = notable
        self.unsettled = unsettled

    def end(self, token: int) -> int:
        """The offset after a token."""
        return self.starts[token] + len(self.words[token].surface)

    def touches(self, token: int) -> bool:
        """Whether nothing parts a token from the next one."""
        return _touches(self.words, self.starts, token)

    def punctuation_between(self, first: int, last: int) -> list[int]:
        """The tokens of punctuation in a half-open token range."""
        return between(self.punctuation, first, last)

    def trimmed(self, first: int, last: int) -> tuple[int, int]:
        """A half-open token range without the punctuation at its edges that is not part of what is said."""
        while first < last and (self.words[first].kind in _EDGE or self.words[first].surface == _SLASH):
            first += 1
        while last > first and (self.words[last - 1].kind in _EDGE or self.words[last - 1].surface == _SLASH):
            last -= 1
        return first, last


def tokenize(text: str) -> Tokens:
    """Split an article into words, lines and sentences.

    Args:
        text: the article, any string.

    Returns:
        The tokens; every word's surface equals ``text[start:end]``, but for a macron that stretches a letter
        and a mark that is written as an entity.
    """
    if _MACRON in text:
        text = _STRETCHED.sub(lambda found: TATWEEL * len(found[0]), text)  # ب¯ «الغد», as old fonts write it
    if "quo" in text:
        text = _ENTITY.sub(_mark_of_entity, text)
    words, starts, paragraph_of, lines = _words_of(text)
    punctuation: list[int] = []
    notable: list[int] = []
    unsettled: list[int] = []
    dots: list[int] = []
    zeros: list[int] = []
    for i, word in enumerate(words):
        if not word.notable:
            continue
        if word.kind != NOT_PUNCTUATION:
            if word.surface == _MIDDLE_DOT and i and paragraph_of[i - 1] == paragraph_of[i]:
                dots.append(i)
            punctuation.append(i)
            continue
        notable.append(i)
        if word.unsettled:
            if _is_unsettled(words, i):
                unsettled.append(i)
            if word.surface == ZERO:
                zeros.append(i)
    if zeros and (stops := zero_stops(words, paragraph_of, zeros)):
        for i in stops:
            words[i] = words[i].changed(kind=FULL_STOP)
        punctuation = sorted(punctuation + stops)
    if any(_stops(words, starts, i) for i in dots):
        for i in dots:
            words[i] = words[i].changed(kind=FULL_STOP)
    for i in punctuation:
        if words[i].kind == FULL_STOP and stands_for_a_comma(words, paragraph_of, i):
            words[i] = words[i].changed(kind=COMMA)
    sentences = _sentences(words, starts, paragraph_of, lines, punctuation)
    sentence_of: list[int] = []
    for k, end in enumerate(sentences.ends):
        sentence_of += [k] * (end - len(sentence_of))
    return Tokens(text, words, starts, paragraph_of, sentences, sentence_of, lines, punctuation, notable, unsettled)


def _mark_of_entity(found: re.Match[str]) -> str:
    """A mark as long as the entity that stands for it, at that end of it which is not on the side of the words."""
    before, unseen = found[1] or "", "\N{ZERO WIDTH NON-JOINER}" * (len(found[2]) - 1)
    return before + '"' + unseen if found[1] is not None else unseen + '"'


def _words_of(text: str) -> tuple[list[Word], list[int], list[int], Ranges]:
    """The words with their starts, how many lines stand before each, and the lines."""
    chunks: list[str] = []
    counts: list[int] = []  # the chunks up to the end of each line
    lengths: list[int] = []
    for line in lines_of(text):
        if line:
            chunks += chunks_of(line)
        counts.append(len(chunks))
        lengths.append(len(line))
    pieces = pieces_of(chunks)
    words: list[Word] = []
    starts: list[int] = []
    paragraph_of: list[int] = []
    lines: list[int] = []
    at = start = 0
    for line_at, last in enumerate(counts):
        first, end = len(words), start + lengths[line_at]
        even = _letters_of(chunks, at, last) + last - at == lengths[line_at] + 1  # one space between any two
        while at < last:
            chunk, piece = chunks[at], pieces[at]
            at += 1
            if not even:
                letter = ord(chunk[0])
                while ord(text[start]) != letter:
                    start += 1
            if isinstance(piece, Word):
                words.append(piece)
                starts.append(start)
            else:
                size = len(piece) // 2
                for k in range(size):
                    words.append(piece[k])
                    starts.append(start + piece[size + k])
            start += len(chunk) + even
        start = end + 1
        if len(words) > first:
            paragraph_of += [len(lines)] * (len(words) - first)
            lines.append(len(words))
    return words, starts, paragraph_of, Ranges(lines)


def _is_unsettled(words: list[Word], i: int) -> bool:
    """Whether neighbours settle what a word is: one that only may begin a listed name needs the second word behind."""
    word = words[i]
    if word.phrases is None or (i + 1 < len(words) and words[i + 1].second):
        return True
    return is_unsettled_alone(word.folded, word.stem, word.flags, word.article, bool(word.cues))


def _letters_of(chunks: list[str], first: int, last: int) -> int:
    """How many characters some chunks have together."""
    size = 0
    for k in range(first, last):
        size += len(chunks[k])
    return size


def _touches(words: list[Word], starts: list[int], token: int) -> bool:
    return starts[token] + len(words[token].surface) == starts[token + 1]


def _stops(words: list[Word], starts: list[int], i: int) -> bool:
    """Whether a middle dot right behind a word is a full stop, as in some of the Algerian press: ``مقاوم· وقال``."""
    return _touches(words, starts, i - 1) and (i + 1 == len(words) or not _touches(words, starts, i))


def _sentences(
    words: list[Word],
    starts: list[int],
    paragraph_of: list[int],
    lines: Ranges,
    punctuation: list[int],
) -> Ranges:
    """The sentences, which end at a full stop, a question mark or the end of a line."""
    bounds = [
        _past_closing_mark(words, starts, i + 1)
        for i in punctuation
        if (words[i].kind == FULL_STOP or words[i].kind == QUESTION) and _ends_sentence(words, starts, paragraph_of, i)
    ]
    bounds += [
        last
        for last in lines.ends
        if last == len(words)
        or not (
            _goes_on(words[last - 1])
            or _is_gone_on_with(words[last - 1], words[last])
            or _is_said_on(words, last)
            or _is_pointed_to(words, last)
        )
    ]
    bounds.sort()  # two ordered lists, which are merged in one pass
    ends: list[int] = []
    for bound in bounds:
        if not ends or bound > ends[-1]:  # a full stop at the end of a line is in both
            ends.append(bound)
    return Ranges(ends)


def _past_closing_mark(words: list[Word], starts: list[int], j: int) -> int:
    """The token after a mark that closes right behind a question which somebody answers: ``«هل ترحل؟[»] فرد``.

    Not before what may tell who asks: ``«هل ترحل؟[»] سأل الصحفي``; else ``j``.
    """
    if j + 1 >= len(words) or words[j - 1].kind != QUESTION or words[j].kind not in (MARK, SINGLE_MARK):
        return j
    following = words[j + 1].folded
    joined = (
        len(following) > 1
        and following[0] in "وف"
        and _touches(words, starts, j - 1)
        and not _touches(words, starts, j)
    )
    return j + 1 if joined else j


def _goes_on(last: Word) -> bool:
    """Whether a line's last word needs more: a complementizer, a preposition, but not a comma (many end with one)."""
    name = last.flags & NAME_IS_WORD and last.form != _UPON
    governs = bool(last.flags & PREPOSITION) and not name and last.folded not in _ADVERBS_TOO
    governs = governs and last.folded not in WITH_PRONOUNS  # للمطالبة بالإفراج عنهم
    return last.complementizer is not None or governs


def _is_gone_on_with(last: Word, first: Word) -> bool:
    """Whether a line begins with what belongs to the line before: ``موازنة العام / والتي ستبدأ``, ``، / فيما دفن``."""
    if last.kind not in (COMMA, NOT_PUNCTUATION):
        return False
    if first.folded in _RELATIVES or (last.kind == COMMA and first.folded in _SUBORDINATE):
        return True
    if first.complementizer is None:
        return False
    # no sentence begins with أن; one may with ان, which is إن too, but not behind a comma
    form = first.form.lstrip("وبل")
    return form.startswith("أن") or (last.kind == COMMA and not form.startswith("إ"))


def _is_said_on(words: list[Word], j: int) -> bool:
    """Whether a line begins with إن and the one before ends with who says it: ``قال رئيس القسم سامي حداد / إن``."""
    if words[j].complementizer is None or not words[j].form.startswith(_THAT_SOMEBODY_SAYS):
        return False
    for k in range(j - 1 - (words[j - 1].kind in (COMMA, FULL_STOP)), max(j - _LONGEST_SOURCE, -1), -1):
        if words[k].kind != NOT_PUNCTUATION or words[k].complementizer:
            return False
        if any(form.part == "verb" and form.frame == "say" and form.person == 3 for form in words[k].cues):
            return True
    return False


def _is_pointed_to(words: list[Word], j: int) -> bool:
    """Whether a line begins with إلى أن, to which a verb in the line before points: ``أشارت في تقرير / إلى أنه``."""
    if j + 1 >= len(words) or words[j - 1].kind != NOT_PUNCTUATION or words[j].folded not in _BEFORE_THAT:
        return False
    return words[j + 1].complementizer is not None


def is_spelled_letter(word: Word) -> bool:
    """Whether a word is a letter, or the name of a foreign one, which abbreviates a name before a full stop."""
    return _is_letter(word) or word.folded in _LETTERS


def _is_letter(word: Word) -> bool:
    """Whether a word is one letter, and none with a number: و2020."""
    return len(word.folded) == 1 and word.folded.isalpha() and not word.surface[-1].isdigit()


def _may_be_abbreviated(words: list[Word], j: int) -> bool:
    """Whether a name may go on, or begin, after a token and the initials that follow it."""
    while j > 1 and words[j].kind == FULL_STOP and words[j - 1].folded in _LETTERS:
        j -= 2
    return bool(words[j].flags & (PERSON_NAME | TITLE)) or any(form.part == "verb" for form in words[j].cues)


def _ends_sentence(words: list[Word], starts: list[int], paragraph_of: list[int], i: int) -> bool:
    """Whether the full stop or question mark at ``i`` ends a sentence; the last of a line always does.

    Not in 8.9, in «د.», in an acronym (سي.إن.إن); yes also where no space follows.
    """
    if i + 1 == len(words) or paragraph_of[i + 1] != paragraph_of[i]:
        return True
    following, previous = words[i + 1], words[i - 1] if i else None
    if following.kind in (FULL_STOP, QUESTION):
        return False
    if following.surface in _CLOSING and _leaves_out(words, i):
        return False  # فقدان الأدوية (..) والغلاء
    if following.surface in _CLOSING and i + 2 < len(words) and words[i + 2].kind == COMMA:
        return False  # («الاتحاد»، «التنظيم»...)، ومعتقدا أن
    if following.complementizer and following.form.lstrip("بو").startswith("أن"):
        return False  # no sentence begins with أن: what the writer puts before it is a comma
    if following.complementizer and _is_said_on(words, i + 1):
        return False  # واكد صاحب المحل. ان الاقبال كبير
    if previous is not None and (following.complementizer or following.kind == MARK) and _says_on(words, i - 1):
        return False  # وتضيف.. إنها
    if words[i].kind == FULL_STOP and _is_predicate(following) and _lacks_predicate(words, i):
        return False  # أن هيئة البريد. تراقب الشبكات
    if words[i].kind == QUESTION:
        if following.kind in (MARK, SINGLE_MARK) and i + 2 < len(words) and words[i + 2].kind == COMMA:
            return False  # بعنوان «لماذا؟»، إلى أن
        if previous is not None and previous.folded.isdigit():
            return False  # 70? is a misprinted 70%
        return not (following.folded.isdigit() and _touches(words, starts, i))  # so is ?70
    glued = previous is not None and _touches(words, starts, i - 1)
    if glued and previous and previous.kind == FULL_STOP:
        return True  # many write «..» between their sentences
    if glued and previous and previous.folded in _LETTERS and i > 1 and _may_be_abbreviated(words, i - 2):
        return bool(following.conjunction)  # جون إف. كينيدي, قال جي. كيه. هاربر
    if not glued and previous and previous.folded in _TITLES and not (following.conjunction or following.cues):
        if following.flags & GIVEN_NAME or not following.flags:
            return False  # وقال د . سالم العلي
    if i > 1 and not glued and words[i - 1].kind == words[i - 2].kind == FULL_STOP:
        return any(form.part == "verb" for form in following.cues)  # القلق . . . والرأي: words are left out
    if _touches(words, starts, i) and following.kind == NOT_PUNCTUATION:
        return previous is not None and _parts_sentences(previous, following, glued=glued)
    if glued and previous and _is_letter(previous) and i > 1 and words[i - 2].folded.isdigit():
        return following.folded[0] in "وف" and following.folded[-1].isalpha()  # في عام 2013 م[.] وقد
    return not (glued and previous and _is_letter(previous))


def _leaves_out(words: list[Word], j: int) -> bool:
    """Whether dots in brackets stand for words that are left out: (..), (…)."""
    while j > 0 and words[j].kind == FULL_STOP:
        j -= 1
    return words[j].surface in _OPENING


def _says_on(words: list[Word], j: int) -> bool:
    """Whether a verb of saying stands before full stops, for which others write a colon; its subject too before two."""
    several = words[j].kind == FULL_STOP
    while j > 0 and words[j].kind == FULL_STOP:
        j -= 1
    for k in range(j, max(j - (_LONGEST_SUBJECT if several else 1), -1), -1):
        if words[k].kind != NOT_PUNCTUATION or words[k].complementizer:
            return False
        if any(form.part == "verb" and form.frame == "say" for form in words[k].cues):
            return True
    return False


def _is_predicate(word: Word) -> bool:
    """Whether a word is a verb that does not report, with nothing that joins it to what stands before it."""
    future = not word.flags and word.folded[:2] in ("سي", "ست")
    return bool(future or word.flags & (VERB | AUXILIARY)) and not (word.conjunction or word.cues)


def _lacks_predicate(words: list[Word], i: int) -> bool:
    """Whether nothing but a subject, or an aside behind a pronoun, stands between a complementizer and a full stop.

    ``أن هيئة البريد[.] تراقب``, ``أنه وبعد المشاورات[.] تم``: as those write who part their clauses with full stops.
    """
    definite = True
    for k in range(i - 1, max(i - _LONGEST_SUBJECT_OF_CLAUSE, -1), -1):
        word = words[k]
        if word.complementizer:
            aside = word.pronoun is not None and words[k + 1].conjunction == "و"
            return aside or (definite and k + 1 < i and word.pronoun is None)
        if word.kind != NOT_PUNCTUATION or word.flags & (
            VERB | AUXILIARY | NEGATION | RELATIVE & ~PREPOSITION | PRONOUN
        ):
            return False
        if any(form.part == "verb" for form in word.cues):
            return False
        joined = word.article and not words[k + 1].article and k + 1 < i and not words[k + 1].conjunction
        if word.flags & PREPOSITION or word.preposition or joined or (k + 1 == i and not word.article):
            definite = False  # إن العمل [مستمر], إن الحل [في] الحوار
    return False


def _parts_sentences(previous: Word, following: Word, *, glued: bool) -> bool:
    """Whether a full stop with no space after it ends a sentence: ``«…».وأضاف``, ``السكنية.من جانبه``, ``القرار .كما``.

    Not in a number, an abbreviation or an address: .5, ان.أو.ار, العربية.نت.
    """
    if previous.kind in (MARK, SINGLE_MARK):
        return True
    if following.folded.isascii() or following.folded.isdigit():
        return False
    size = len(following.folded)
    if previous.surface in _CLOSING and size > 1:
        return True  # الفندق (الشمال).وفي جدة
    tells = following.folded == "و" or (size > 2 and any(form.part == "verb" for form in following.cues))
    whole = size > 3 or tells or (size > 1 and bool(following.flags & FUNCTION))
    pronoun = previous.folded in WITH_PRONOUNS and following.folded[0] == "و"  # التصدي لهم.وكانت
    # صعب.وقال, الكأس.و قال, والزراعة.قال
    return whole and (not glued or pronoun or len(previous.folded) > 3 - tells)
