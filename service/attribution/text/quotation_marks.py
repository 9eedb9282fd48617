"""The stretches of an article that stand in quotation marks, whatever marks and however badly closed.

Arabic news mixes « », " ", “ ”, ” “, '' '' and (( )) in one text, sets verses in { } and ﴿ ﴾, forgets to close them,
closes them twice, turns them round and opens them again at each paragraph. A mark's shape says less than the spaces
around it, so both are weighed against what is open.
"""

from typing import Final

from service.attribution.text.cited_in_brackets import (
    SHORTEST_SAID,
    follows_honour,
    is_cited,
    is_said_in_bracket,
    quotes,
    says,
    says_thus,
)
from service.attribution.text.tokens import Tokens
from service.lexicon import mypyc_attr
from service.lexicon.cue_forms import CueForm
from service.lexicon.entries import PERSON_NAME, SPEAKER_HEAD
from service.lexicon.punctuation import (
    CLOSING_BRACKET,
    COLON,
    COMMA,
    FULL_STOP,
    MARK,
    NOT_PUNCTUATION,
    OPENING_BRACKET,
    QUESTION,
    SINGLE_MARK,
)
from service.lexicon.words import Word

_OPENING_SHAPES: Final = "«“„‟‹‘‚《≪﴿「『〝❝<"
_CLOSING_SHAPES: Final = "»”›’》≫﴾」』〞❞>"
_GUILLEMETS: Final = "«»‹›《》≪≫<>「」『』"
_SPACE_LIKE: Final = " \t\r\n\u00a0\u200f\u200e([{:،,؛;-–—.؟!/)]}…"
_PARTNERS: Final = ('"', "”", "“", "»", "″")  # what may close after such a mark, and a double prime after a digit
_DISPLACED: Final = ('"', "”", "»")  # with the space on its wrong side such a mark may open
_TURNED: Final = ("“", "«")
_CLOSED_BY: Final = {"“": "”", "«": "»"}
_CLITICS: Final = "وفبلك"
_WITHIN_LINE: Final = ("brace", "square")  # a verse: {…}; after a colon, what is said: […]
_AS: Final = "كما"
_LONGEST_SUBJECT: Final = 5
_LONGEST_NAME: Final = 3
_FARTHEST_CLOSING: Final = 60
_LONGEST_TELLER: Final = 14
_SHORTEST_TURN: Final = 2
_LONGEST_TURN: Final = 9  # from a verb to its colon: قال النبي صلى الله عليه وسلم:
_MARKS_AHEAD: Final = 12
_FEWEST_REPORTING: Final = 2
_MOST_LINES: Final = 15
_MOST_SENTENCES: Final = 2  # further ones in a line, up to which a mark without a partner reaches
_MOST_OF_A_LINE: Final = 9
_DEEPEST: Final = 6
_LONGEST_DATELINE: Final = 8
_MOST_WITHIN: Final = 30
_FARTHEST: Final = 400


@mypyc_attr(acyclic=True)
class Stretch:
    """Words in quotation marks.

    ``opening`` and ``closing`` are the tokens of the marks (``closing`` is the end of the line's tokens where the mark
    is missing, with ``closed`` False); ``first`` and ``last`` the half-open range of the tokens inside without edge
    punctuation; ``depth`` counts the stretches around it; ``double`` is False for single marks and brackets.
    """

    __slots__ = (
        "closed",
        "closing",
        "depth",
        "double",
        "first",
        "last",
        "opening",
    )  # fewer bytes where it is not compiled

    opening: int
    closing: int
    first: int
    last: int
    closed: bool
    depth: int
    double: bool

    def __init__(
        self,
        opening: int,
        closing: int,
        first: int,
        last: int,
        closed: bool,
        depth: int,
        double: bool,
    ) -> None:
        self.opening = opening
        self.closing = closing
        self.first = first
        self.last = last
        self.closed = closed
        self.depth = depth
        self.double = double


class _Open:
    """A mark that waits for the one that closes it, in the paragraph that counts ``paragraph`` line breaks."""

    __slots__ = ("at", "family", "paragraph")

    def __init__(self, at: int, family: str, paragraph: int) -> None:
        self.at = at
        self.family = family
        self.paragraph = paragraph


def _spacing_of(text: str, start: int, end: int) -> str:
    """What the spaces around a mark say of it: ``open``, ``close``, ``both`` (space on both sides) or ``none``."""
    before = text[start - 1] if start else " "
    after = text[end] if end < len(text) else " "
    space_before, space_after = before in _SPACE_LIKE or before in "ـ«“", after in _SPACE_LIKE or after in "»”"
    if before in _CLITICS and (start < 2 or text[start - 2] in _SPACE_LIKE):
        space_before = True  # و«العصر»
    if space_before and not space_after:
        return "open"
    if space_after and not space_before:
        return "close"
    if space_before:
        # punctuation on one side only: «، "» opens after a comma and a space, «"،» closes
        if after in "،,.؛;:؟!" and before not in ":،,":
            return "close"
        return "both"
    return "none"


def quotation_stretches(tokens: Tokens) -> list[Stretch]:
    """Pair the quotation marks of an article.

    Args:
        tokens: the article.

    Returns:
        The stretches in order of their opening marks, outer before inner; empty ones are left out.
    """
    words, starts, text = tokens.words, tokens.starts, tokens.text
    stretches: list[Stretch] = []
    stack: list[_Open] = []
    marks = [i for i in tokens.punctuation if MARK <= words[i].kind <= CLOSING_BRACKET]
    for k, i in enumerate(marks):
        kind, surface = words[i].kind, words[i].surface
        if kind in (OPENING_BRACKET, CLOSING_BRACKET):
            family = "brace" if surface in "{}" else "square" if surface in "[]" else "round"
            after_colon = i > 0 and words[i - 1].kind == COLON and surface in "([{"
            honoured = surface in "([" and follows_honour(words, i) and quotes(words, i)
            said = surface == "(" and (is_said_in_bracket(words, i) or says_thus(words, i) or is_cited(words, i))
            announced = after_colon or honoured or said
            if surface == "{" and _opens_a_line(tokens, i):
                continue
            if family != "brace" and not (announced or any(o.family == family for o in stack)):
                continue
            if family == "round" and not announced and _spacing_of(text, starts[i], tokens.end(i)) == "open":
                continue  # an aside inside the quotation
        elif kind == SINGLE_MARK:
            family = "single"
        elif surface[0] in "()":
            family = "bracket"
        else:
            family = "guillemet" if surface[0] in _GUILLEMETS else "verse" if surface in "﴾﴿" else "double"
        start, end, paragraph = starts[i], tokens.end(i), tokens.paragraph_of[i]
        while stack and stack[-1].paragraph != paragraph and (len(stack) > 1 or stack[-1].family in _WITHIN_LINE):
            inner = stack.pop()
            end = _end_before_another(tokens, stack[0], stretches, inner.at) if len(stack) == 1 else len(words)
            if end < inner.at:
                _leave_open(tokens, stretches, stack[0], end)
                stack[0] = inner
                break
        if surface == '"' and _is_stray(tokens, marks, k):
            continue
        spacing = _spacing_of(text, start, end)
        same = next((o for o in reversed(stack) if o.family == family), None) if stack else None
        if family == "round" and same is not None and surface == "(" and words[i - 1].kind == COLON:
            depth = stack.index(same)
            _close(tokens, stretches, same, _end_before_turn(words, same.at, i), depth, closed=False)
            del stack[depth:]
            same = None  # قال: (أتدرون ما هي؟ [قالوا: لا]، قال: (…)
        if spacing != "open" and same is None and surface in _DISPLACED and _is_displaced(tokens, marks[k : k + 2]):
            spacing = "open"
        if spacing == "close" and same is None and surface in _DISPLACED and _is_of_who_says(words, i):
            spacing = "open"  # قال سالم لقناة الغد" نعمل ليلا
        if spacing == "both" and same is None and surface in _CLOSING_SHAPES:
            if _is_displaced(tokens, marks[k : k + 2]):
                spacing = "open"  # قال سالم ” للتو وصلت”
        if same is not None and same.paragraph == paragraph and spacing == "open":
            turned = surface in _TURNED and surface == words[same.at].surface and _is_turned_round(tokens, marks, k)
            if turned or (surface == '"' and _closes_before_space(tokens, marks, k)):
                spacing = "close"
        if spacing == "both" and same is not None and same.paragraph == paragraph:
            if _is_inner(tokens, marks, k, same) or (surface == '"' and _holds_a_name(tokens, marks, k, same)):
                spacing = "open"
        announced = i > 0 and (words[i - 1].complementizer is not None or _is_participle_of_saying(words[i - 1]))
        announced = announced or (same is not None and spacing == "both" and _follows_subject(words, i))
        anew = same is not None and same.paragraph != paragraph and spacing == "both"
        announced = announced or (anew and says(words[i - 1]))  # وقال " إن المباراة
        announced = announced or (same is not None and surface in _CLOSING_SHAPES and words[i - 1].kind == COLON)
        if spacing == "none" and same is not None and _is_glued_inner(tokens, marks, k, same):
            announced, spacing = True, "open"
        glued = same is not None and spacing == "close" and _is_after_complementizer(words, same.at, i)
        glued = glued or (same is not None and same.paragraph != paragraph and spacing == "none")  # وأضاف أن["]المطر
        announced = announced and (glued or spacing in ("open", "both")) and family in ("double", "guillemet")
        announced = announced or (family == "single" and same is None and _is_said_in_single(tokens, marks, k))
        # إلى أن » هذه الواقعة، مضيفا " أننا
        if announced or _opens(surface[0], family, spacing, same, words[i - 1].kind if i else COLON, paragraph):
            if same and same.paragraph != paragraph and same is stack[0]:
                shared = _closed_with_inner(tokens, same, stretches)
                if shared:
                    _close(tokens, stretches, same, shared, 0, closed=True)
                else:
                    _leave_open(tokens, stretches, same, _end_of_left(tokens, same, stretches))
                stack.clear()
            if len(stack) < _DEEPEST:
                stack.append(_Open(i, family, paragraph))
        elif same is not None and (family != "single" or spacing in ("close", "both")):
            depth = stack.index(same)
            if paragraph - same.paragraph <= _MOST_LINES and not _reports_between(tokens, same, i):
                _close(tokens, stretches, same, i, depth, closed=True)
            else:
                _close(tokens, stretches, same, _end_of_left(tokens, same, stretches), depth, closed=False)
            del stack[depth:]
        elif same is None and spacing == "close" and stack and _closes_another(tokens, stack[-1], marks, k, family):
            _close(tokens, stretches, stack.pop(), i, len(stack), closed=True)
        elif same is None and spacing == "close" and not stack and _closes_again(tokens, stretches, i):
            again = stretches.pop()
            _close(tokens, stretches, _Open(again.opening, family, paragraph), i, 0, closed=True)
    for k, left in enumerate(stack):
        if left.family not in ("double", "guillemet"):
            break
        following = stack[k + 1].at if k + 1 < len(stack) else None
        shared = _closed_with_inner(tokens, left, stretches) if following is None else 0
        end = shared or _end_of_left(tokens, left, stretches, following)
        if shared:
            _close(tokens, stretches, left, end, 0, closed=True)
        else:
            _leave_open(tokens, stretches, left, end)
        if following is None or end > following:
            break  # the next one stands inside
    stretches.sort(key=lambda s: (s.opening, -s.closing))
    return stretches


def _closes_another(tokens: Tokens, left: _Open, marks: list[int], k: int, family: str) -> bool:
    """Whether a mark closes what one of another shape opened and none of its own closes: ``«نحن هنا”``."""
    if {family, left.family} != {"double", "guillemet"} or tokens.paragraph_of[marks[k]] != left.paragraph:
        return False
    for later in marks[k + 1 : k + 1 + _MARKS_AHEAD]:
        if tokens.paragraph_of[later] != left.paragraph:
            break
        guillemet = tokens.words[later].surface[0] in _GUILLEMETS
        if guillemet == (left.family == "guillemet"):
            return False
    return True


def _is_stray(tokens: Tokens, marks: list[int], k: int) -> bool:
    """Whether a mark behind a verb of saying only misses its place behind the colon: ``وقال [" ]سالم: "نعمل ليلا"``."""
    words, i = tokens.words, marks[k]
    if not i or not says(words[i - 1]) or k + 2 >= len(marks):
        return False
    colon = marks[k + 1] - 1
    if words[colon].kind != COLON or not 0 < colon - i - 1 <= _LONGEST_SUBJECT or words[colon + 1].surface != '"':
        return False
    if any(word.kind != NOT_PUNCTUATION for word in words[i + 1 : colon]):
        return False
    return len(_straight_marks_ahead(tokens, marks, k)) % 2 == 0


def _is_inner(tokens: Tokens, marks: list[int], k: int, outer: _Open) -> bool:
    """Whether marks with spaces on both sides may be told by their shapes, as many of them close as open in a line.

    ``« ينتهي العمل قبل [« ]اتفاق جديد » يرضي الجميع »``
    """
    words, surface = tokens.words, tokens.words[marks[k]].surface
    if surface not in _TURNED or words[outer.at].surface != surface:
        return False
    depth = 0
    for mark in marks[max(0, k - _MARKS_AHEAD) : k + _MARKS_AHEAD]:
        if mark < outer.at or tokens.paragraph_of[mark] != outer.paragraph:
            continue
        shape = words[mark].surface
        depth += (shape == surface) - (shape == _CLOSED_BY[surface])
        if depth <= 0:
            return mark > marks[k] and depth == 0
    return False


def _is_glued_inner(tokens: Tokens, marks: list[int], k: int, outer: _Open) -> bool:
    """Whether a mark between two words opens what the next one closes, before one for all: ``”الوزير”غاضب” هنا”``."""
    words, ahead = tokens.words, marks[k + 1 : k + 3]
    surface = words[marks[k]].surface
    if len(ahead) < 2 or tokens.paragraph_of[ahead[1]] != outer.paragraph or words[outer.at].surface != surface:
        return False
    if any(words[mark].surface != surface for mark in ahead) or ahead[0] - marks[k] > _LONGEST_NAME + 1:
        return False
    return all(_spacing_of(tokens.text, tokens.starts[mark], tokens.end(mark)) == "close" for mark in ahead)


def _holds_a_name(tokens: Tokens, marks: list[int], k: int, outer: _Open) -> bool:
    """Whether a straight mark inside a quotation opens a name that completes a noun: ``" مؤسس [" ]الغد " - منذ عام "``.

    Two more marks are on the line, and nobody speaks between.
    """
    words, i = tokens.words, marks[k]
    if words[outer.at].surface != '"' or words[outer.at - 1].kind != COLON or k + 2 >= len(marks):
        return False
    before, name = words[i - 1], words[i + 1 : marks[k + 1]]
    if before.kind != NOT_PUNCTUATION or before.article or before.cues or before.pronoun is not None:
        return False
    if not 0 < len(name) <= _LONGEST_NAME or any(w.kind != NOT_PUNCTUATION or w.conjunction or w.cues for w in name):
        return False
    return _straight_marks_ahead(tokens, marks, k) in (["both", "both"], ["both", "close"])


def _closes_again(tokens: Tokens, stretches: list[Stretch], i: int) -> bool:
    """Whether a quotation goes on behind the mark that closes it, and is closed once more: ``قال: "نعم". سنعود".``."""
    if not stretches:
        return False
    words, before = tokens.words, stretches[-1]
    opening = before.opening
    if not before.closed or before.depth or not opening or before.last - before.first < SHORTEST_SAID:
        return False
    if (
        tokens.paragraph_of[before.closing] != tokens.paragraph_of[i]
        or words[before.closing].surface != words[i].surface
    ):
        return False
    if not (words[opening - 1].kind == COLON or says(words[opening - 1]) or _says_before(words, opening)):
        return False
    if i - before.closing <= SHORTEST_SAID or i - before.closing > _FARTHEST_CLOSING:
        return False
    return not any(form.part in ("verb", "participle") for word in words[before.closing + 1 : i] for form in word.cues)


def _says_before(words: list[Word], opening: int) -> bool:
    """Whether a verb of saying and nothing but its subject stand before a mark: ``وأضافت الناطقة ["]``."""
    for k in range(opening - 1, max(opening - _LONGEST_SUBJECT, -1), -1):
        if words[k].kind != NOT_PUNCTUATION:
            return False
        if says(words[k]):
            return True
    return False


def _is_displaced(tokens: Tokens, marks: list[int]) -> bool:
    """Whether a mark that seems to close opens what the next one closes: ``بأن" تتوقف"``, ``قائلا ” نعمل ليلا ”``."""
    if len(marks) < 2 or tokens.paragraph_of[marks[0]] != tokens.paragraph_of[marks[1]]:
        return False
    after, dotted = tokens.words[marks[0] + 1], marks[0] + 2 < len(tokens.words)
    if after.kind == COMMA or (after.surface == "." and dotted and tokens.words[marks[0] + 2].kind != FULL_STOP):
        return False  # سيفتح الباب"، وأضاف العلي" لن يغلق", but سالم العلي".. الباب مفتوح"
    first, following = (tokens.words[mark].surface for mark in marks)
    if following != first and (first not in _CLOSING_SHAPES or following not in _PARTNERS):
        return False
    return _spacing_of(tokens.text, tokens.starts[marks[1]], tokens.end(marks[1])) in ("close", "both")


def _is_of_who_says(words: list[Word], i: int) -> bool:
    """Whether a mark that closes nothing stands behind a verb of saying and whoever says what follows it."""
    if i + SHORTEST_SAID >= len(words) or words[i + 1].complementizer is not None:
        return False
    if words[i + 1].flags & PERSON_NAME:
        return False  # مدير شركة الغد" سالم العلي أن
    if any(word.kind not in (NOT_PUNCTUATION, OPENING_BRACKET) for word in words[i + 1 : i + 1 + SHORTEST_SAID]):
        return False
    for k in range(i - 1, max(i - _LONGEST_TELLER, -1), -1):
        if words[k].kind != NOT_PUNCTUATION or words[k].complementizer is not None:
            return False
        if any(form.part == "verb" and form.frame == "say" and "ambiguous" not in form.flags for form in words[k].cues):
            return i - k > 1
    return False


def _opens_a_line(tokens: Tokens, i: int) -> bool:
    """Whether a brace holds where and by whom news is brought, and no verse: ``{بغداد: الضحى نيوز} أكد …``."""
    words, paragraphs = tokens.words, tokens.paragraph_of
    if i and (paragraphs[i - 1] == paragraphs[i] or words[i - 1].kind == COLON):
        return False
    last = min(len(words) - 1, i + _LONGEST_DATELINE)
    return any(words[k].surface == "}" and paragraphs[k + 1] == paragraphs[i] for k in range(i + 1, last))


def _closes_before_space(tokens: Tokens, marks: list[int], k: int) -> bool:
    """Whether a straight mark with the space on its wrong side closes what is open: ``"نحن هنا "مؤكدا أن``.

    A participle of saying follows it, or nothing announces words and no mark is left on its line that could close it,
    or none but pairs of their own: ``معهد "الغد "الألماني إن "السلطات متأهبة"``.
    """
    words, i = tokens.words, marks[k]
    if i + 1 < len(words) and _is_participle_of_saying(words[i + 1]):
        return True
    if _announces(words[i - 1]):
        return False
    ahead = _straight_marks_ahead(tokens, marks, k)
    opening = ahead.count("open")
    alternate = len(ahead) % 2 == 0 and ahead.count("close") <= opening == len(ahead) - ahead.count("close")
    if not ahead or not alternate or ahead[0] == "close":
        return not ahead
    return not any(form.part == "verb" for form in words[i - 1].cues)


def _is_turned_round(tokens: Tokens, marks: list[int], k: int) -> bool:
    """Whether an opening mark, with the space on its wrong side, closes what its like opened: ``“نحن هنا “وأضاف أن``.

    Nothing announces words before it, and no mark is left on its line that could close either.
    """
    words, i = tokens.words, marks[k]
    before, following = words[i - 1], marks[k + 1] if k + 1 < len(marks) else None
    if _announces(before) or any(form.part == "verb" for form in before.cues):
        return False
    return following is None or tokens.paragraph_of[following] != tokens.paragraph_of[i]


def _announces(word: Word) -> bool:
    """Whether a mark right behind a word may open: punctuation, a complementizer or a participle of saying."""
    return word.kind != NOT_PUNCTUATION or bool(word.complementizer) or _is_participle_of_saying(word)


def _straight_marks_ahead(tokens: Tokens, marks: list[int], k: int) -> list[str]:
    """What the spaces around the next straight marks of a mark's line say of each."""
    paragraph = tokens.paragraph_of[marks[k]]
    ahead: list[str] = []
    for later in marks[k + 1 : k + 1 + _MARKS_AHEAD]:
        if tokens.paragraph_of[later] != paragraph:
            break
        if tokens.words[later].surface == '"':
            ahead.append(_spacing_of(tokens.text, tokens.starts[later], tokens.end(later)))
    return ahead


def _is_said_in_single(tokens: Tokens, marks: list[int], k: int) -> bool:
    """Whether a single mark right behind a participle of saying or a colon opens what another closes.

    ``قائلا' لن نعود'``, ``فقال:' لن نعود '``.
    """
    if marks[k] == 0 or k + 1 >= len(marks):
        return False
    before = tokens.words[marks[k] - 1]
    if before.kind != COLON and not _is_participle_of_saying(before):
        return False
    following = marks[k + 1]
    if tokens.words[following].kind != SINGLE_MARK or tokens.paragraph_of[following] != tokens.paragraph_of[marks[k]]:
        return False
    return _spacing_of(tokens.text, tokens.starts[following], tokens.end(following)) in ("close", "both")


def _is_after_complementizer(words: list[Word], opening: int, i: int) -> bool:
    """Whether a mark without a space before it stands behind أن, which ends nobody's words: ``مؤكدة ان" الكثير``."""
    return words[i - 1].complementizer is not None and i - opening > SHORTEST_SAID


def _opens(surface: str, family: str, spacing: str, same: _Open | None, before: int, paragraph: int) -> bool:
    """Whether a mark opens rather than closes, by its shape, the spaces around it and what is open."""
    if family == "single":
        return spacing == "open" and (surface not in _CLOSING_SHAPES or same is None)
    if family in ("brace", "square"):
        return surface in "{["
    if family in ("verse", "round"):
        return same is None
    elsewhere = same is None or same.paragraph != paragraph
    if surface in _OPENING_SHAPES or (family == "bracket" and surface == "("):
        if same is None or before == COLON:
            return True
        if spacing == "close":
            return False
        return spacing != "both" or elsewhere
    if surface in _CLOSING_SHAPES or (family == "bracket" and surface == ")"):
        if same is not None and not (elsewhere and spacing == "open"):
            return False
        return family != "bracket" and (spacing == "open" or before == COLON)
    if spacing == "open":
        return True
    if spacing == "close":
        return False
    return same is None or (elsewhere and spacing == "both" and before == COLON)


def _end_of_left(tokens: Tokens, left: _Open, stretches: list[Stretch], following: int | None = None) -> int:
    """The token after the words that a mark without a partner opens, ``following`` being the next mark without one."""
    return min(_line_end(tokens, left), _end_before_another(tokens, left, stretches, following))


def _line_end(tokens: Tokens, left: _Open) -> int:
    """The end of the line of a mark without a partner, or of a long line its sentence.

    Before that it ends where the reporter goes on with how it was said: ``"لم أتخيل هذا، مشددا على أنه …``, or with a
    sentence of what else was said: ``"نعمل ليلا. وأشاد المدير بالعمال``.
    """
    sentence = tokens.sentence_of[left.at]
    end = tokens.sentences[sentence][1]
    commas = (k for k in tokens.punctuation_between(left.at + 1, end) if tokens.words[k].kind == COMMA and k + 1 < end)
    told = next((k for k in commas if _tells_how(tokens.words, k + 1)), 0)
    for k in range(left.at + 1 + SHORTEST_SAID, told or end):
        if _goes_on_to_report(tokens.words, k):
            return k
    if told:
        return told
    last, most = sentence, _MOST_OF_A_LINE if _opens_what_a_line_tells(tokens, left) else _MOST_SENTENCES
    while last + 1 < len(tokens.sentences) and tokens.paragraph_of[tokens.sentences[last + 1][0]] == left.paragraph:
        if _says_further(tokens.words, tokens.sentences[last + 1][0]):
            break
        last += 1
        if last - sentence > most:
            return end
    return tokens.sentences[last][1]


def _opens_what_a_line_tells(tokens: Tokens, left: _Open) -> bool:
    """Whether nothing but a verb of saying and a few words stand between the start of a line and a colon and mark."""
    first = left.at - 1
    if first < 1 or tokens.words[first].kind != COLON:
        return False
    while first > 0 and tokens.paragraph_of[first - 1] == left.paragraph and left.at - first <= _LONGEST_TURN:
        first -= 1
    word = tokens.words[first]
    starts = first == 0 or tokens.paragraph_of[first - 1] != left.paragraph
    return starts and any(form.part == "verb" and form.frame == "say" for form in word.cues)


def _closed_with_inner(tokens: Tokens, left: _Open, stretches: list[Stretch]) -> int:
    """The mark that closes a quotation in another one and both, before who says it; 0 where none does.

    ``"صرخت: "النار في البيت[!"] قال سالم العلي``
    """
    words = tokens.words
    for inner in reversed(stretches[-_MOST_WITHIN:]):
        if inner.opening < left.at or tokens.paragraph_of[inner.opening] != left.paragraph:
            break
        if not inner.closed or words[inner.opening - 1].kind != COLON:
            continue
        if words[inner.opening].surface != words[left.at].surface:
            continue
        verb = inner.closing + 1
        verb += verb < len(words) and words[verb].kind == COMMA
        verb += verb < len(words) and words[verb].folded == _AS
        if verb + 1 >= len(words) or tokens.paragraph_of[verb] != left.paragraph or words[verb].conjunction:
            continue
        said = any(
            form.part == "verb" and form.frame == "say" and form.person == 3 and "ambiguous" not in form.flags
            for form in words[verb].cues
        )
        if said and words[verb + 1].kind == NOT_PUNCTUATION and words[verb + 1].complementizer is None:
            return inner.closing
    return 0


def _end_before_turn(words: list[Word], opening: int, i: int) -> int:
    """Where what a bracket opens ends before another speaks, since no bracket closes it before the next one opens."""
    for k in range(opening + 1 + _SHORTEST_TURN, i):
        turn = words[k - 1].kind != NOT_PUNCTUATION or words[k].conjunction == "ف"
        if turn and says(words[k]) and any(word.kind == COLON for word in words[k + 1 : k + _LONGEST_TURN]):
            return k
    return i


def _end_before_another(tokens: Tokens, left: _Open, stretches: list[Stretch], following: int | None) -> int:
    """Where a mark without a partner ends before the next of its kind: ``هو "مسؤول[، ورد الوزير بأن "…"``.

    Marks of one kind do not stand in each other, so that the cue of the second ends what the first one opens.
    """
    words = tokens.words
    within: list[int] = []
    if following is not None and words[following].surface == words[left.at].surface:
        within.append(following)
    for stretch in reversed(stretches[-_MOST_WITHIN:]):
        if stretch.opening < left.at:
            break  # they come in the order of their ends
        if words[stretch.opening].surface == words[left.at].surface:
            within.append(stretch.opening)
    first = left.at + 1
    for opening in reversed(within):
        if opening - left.at > _FARTHEST:
            break
        between = reversed(tokens.punctuation_between(first, opening))
        stop = next((k for k in between if words[k].kind in (COMMA, FULL_STOP)), 0)
        if stop and any(_reports(form) for form in words[stop + 1].cues):
            return stop
        first = opening
    return len(words)


def _reports(form: CueForm) -> bool:
    """Whether a reporter goes on with such a form after a comma: وأضاف، ورد، متسائلا."""
    return form.adverbial or (form.part == "verb" and form.tense == "past" and form.person == 3)


def _follows_subject(words: list[Word], i: int) -> bool:
    """Whether a verb of saying and its subject stand between a stop and a mark: ``. وأضاف الوزير [" ]``."""
    first = i - 1
    while first > 0 and i - first <= _LONGEST_SUBJECT and words[first].kind == NOT_PUNCTUATION:
        first -= 1
    if words[first].kind not in (FULL_STOP, COMMA) or words[first + 1].conjunction != "و":
        return False
    return any(
        form.part == "verb" and form.tense == "past" and form.frame == "say" and "ambiguous" not in form.flags
        for form in words[first + 1].cues
    )


def _is_participle_of_saying(word: Word) -> bool:
    """Whether a word is surely an adverbial participle of saying, after which no quotation ends: مضيفا."""
    return any(form.adverbial and form.frame == "say" and "ambiguous" not in form.flags for form in word.cues)


def _tells_how(words: list[Word], j: int) -> bool:
    """Whether an adverbial participle of saying stands at a word, with its clause: مشددا على أن."""
    sure = any(form.adverbial and form.part == "participle" and "ambiguous" not in form.flags for form in words[j].cues)
    return sure and any(word.complementizer is not None or word.kind == COLON for word in words[j + 1 : j + 3])


def _goes_on_to_report(words: list[Word], j: int) -> bool:
    """Whether a reporter goes on with another clause, of another verb of saying: وأفاد بأن, وأكد فلان أن."""
    if words[j].conjunction != "و" or not any(
        form.part == "verb" and form.tense == "past" and form.person == 3 and form.frame == "say"
        and "ambiguous" not in form.flags
        for form in words[j].cues
    ):  # fmt: skip
        return False
    return any(word.complementizer is not None for word in words[j + 1 : j + _LONGEST_SUBJECT])


def _reports_between(tokens: Tokens, left: _Open, i: int) -> bool:
    """Whether lines between an open mark and the one at ``i`` tell what was said, and so belong to no quotation.

    Who is quoted may do so too, in one line: ``"مرضت.↵وقال الأطباء إنني سأشفى.↵شكرا لكم"``.
    """
    paragraphs, lines = tokens.paragraph_of, 0
    if paragraphs[i] - left.paragraph <= _FEWEST_REPORTING:
        return False
    for sentence in range(tokens.sentence_of[left.at] + 1, tokens.sentence_of[i] + 1):
        k = tokens.sentences[sentence][0]
        lines += paragraphs[k] != paragraphs[k - 1] and _says_further(tokens.words, k)
    return lines >= _FEWEST_REPORTING


def _says_further(words: list[Word], j: int) -> bool:
    """Whether a sentence tells what else somebody said: وأضاف, وتحدث المدرب."""
    told = j + 1 < len(words) and words[j + 1].article and words[j + 1].flags & SPEAKER_HEAD
    return words[j].conjunction == "و" and any(
        form.part == "verb" and form.tense == "past" and form.person == 3 and (told or "ambiguous" not in form.flags)
        for form in words[j].cues
    )


def _leave_open(tokens: Tokens, stretches: list[Stretch], left: _Open, end: int) -> None:
    """End what a mark without a partner opens, so that marks behind its end do not stand in it."""
    for stretch in reversed(stretches):
        if stretch.closing < end:
            break  # they come in the order of their ends
        if stretch.opening >= end and stretch.depth > 0:
            stretch.depth -= 1
    _close(tokens, stretches, left, end, 0, closed=False)


def _close(tokens: Tokens, stretches: list[Stretch], left: _Open, end: int, depth: int, *, closed: bool) -> None:
    first, last = tokens.trimmed(left.at + 1, end)
    words = tokens.words
    if any(words[k].kind == NOT_PUNCTUATION or words[k].kind == QUESTION for k in range(first, last)):
        stretches.append(Stretch(left.at, end, first, last, closed, depth, left.family != "single"))
