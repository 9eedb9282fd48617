"""The answers of an interview that is printed in questions and answers, line by line: ``• كيف ترى …؟``, ``- أرى …``."""

from collections import Counter
from itertools import pairwise
from typing import Final

from service.attribution.mentions.title import Range
from service.attribution.names.names import name_end
from service.attribution.names.words_of_names import is_name_word
from service.attribution.reports.reports import AFTER_COLON, INTERVIEW, Report
from service.attribution.text.article import Article
from service.lexicon import entries as lexicon
from service.lexicon.punctuation import CLOSING_BRACKET, COLON, FULL_STOP, NOT_PUNCTUATION, OPENING_BRACKET, QUESTION
from service.lexicon.word_sets import word_set
from service.lexicon.words import Word

_FEWEST: Final = 2
_FEWEST_UNMARKED: Final = 3
_SHORTEST_YOURS: Final = 3
_SHORTEST_PLURAL: Final = 5
_FEWEST_ADDRESSED: Final = 2
_LONGEST_LABEL: Final = 4
_YOU: Final = word_set("interviews.you")  # ما [رأيك] في الجوائز؟
_LONGEST_QUESTION: Final = 60
_SHORTEST_ANSWER: Final = 2
_LONGEST_MANNER: Final = 4
_LETTERS: Final = word_set("interviews.letters")  # س: …؟ ج: …
_OPENING_MARKS: Final = frozenset("«“„‟\"'‘‚")
_ANNOUNCING: Final = word_set("interviews.announcing")


def interview_answers(article: Article, reports: list[Report]) -> list[Report]:
    """The answers of an interview, each from after a question to before the next.

    Where questions and answers begin with marks of their own (•, -), these tell them apart, and somebody must speak
    before the first, be named and addressed in the questions, or the interview be announced. So too where nothing but
    the questions have a mark or both have the same, save that it is not enough that somebody speaks. Where there are
    no marks, it must be announced, and questions be many.

    Args:
        article: the article.
        reports: the reports found so far.

    Returns:
        Direct reports without a cue, in order; none where the article is no interview.
    """
    lines = article.tokens.lines
    asking = [k for k in range(len(lines)) if _asks(article, lines[k][0], lines[k][1])]
    if len(asking) < _FEWEST:
        return []
    asked = _common([_mark(article, lines[k]) for k in asking])
    answered = _common([_mark(article, lines[k + 1]) for k in asking if k + 1 < len(lines)])
    told_apart = bool(answered) and answered != asked
    marked = told_apart or (bool(asked) and all(b - a > 1 for a, b in pairwise(asking)))
    if not told_apart and len(asking) < _FEWEST_UNMARKED:
        return []
    if asked and asked != answered:
        sure = set(asking)
        asking = [k for k, line in enumerate(lines) if k in sure or _mark(article, line) == asked]
    asking += [k for k in range(asking[0] + 2, len(lines)) if k - 1 not in asking and _invites(article, *lines[k])]
    asking = sorted(set(asking))
    answers = [lines[k + 1] for k in asking if k + 1 < len(lines)]
    if sum(_is_labelled(article, *line) for line in answers) * 2 > len(answers):
        return []  # الوزير: نعم: labels tell who answers
    found: list[Report] = []
    for which, k in enumerate(asking):
        until = asking[which + 1] if which + 1 < len(asking) else min(k + 2, len(lines))
        if until <= k + 1:
            continue  # two questions in one
        if marked and answered != _mark(article, lines[k + 1]) and not (asked and asked == _mark(article, lines[k])):
            continue  # a question of the introduction
        first, last = article.tokens.trimmed(
            lines[k + 1][0] + _size_of_mark(article, lines[k + 1]), lines[until - 1][1]
        )
        first = _past_manner(article, first, last)
        if last - first >= _SHORTEST_ANSWER:
            found.append(Report(None, AFTER_COLON, lines[k + 1][0], first, last, None, INTERVIEW, None, "direct"))
    if len(found) < _FEWEST:
        return []
    begins = found[0].opener
    introduced = told_apart and any(
        r.first < begins and r.source is not None and r.source.kind == "person" for r in reports
    )
    times = sum(_addresses(article, *lines[k]) for k in asking)
    addressed = times >= (1 if marked else _FEWEST_ADDRESSED) or (marked and asked[:1] in _LETTERS)
    addressed = addressed and _names_somebody(article, begins)
    return found if introduced or addressed or _is_announced(article, begins) else []


def _past_manner(article: Article, first: int, last: int) -> int:
    """The first token of an answer behind how it is given, in brackets: ``[(مقاطعا)] أولا …``."""
    words, bracket = article.words, first - 1
    if bracket < 0 or words[bracket].kind != OPENING_BRACKET:
        return first
    closing = next((k for k in range(first, min(last, first + _LONGEST_MANNER)) if words[k].kind == CLOSING_BRACKET), 0)
    return article.tokens.trimmed(closing + 1, last)[0] if closing else first


def _asks(article: Article, first: int, last: int) -> bool:
    """Whether a line is a question of the one who asks: it ends in a question mark, and not inside quotation marks."""
    words = article.words
    while last > first and words[last - 1].kind == FULL_STOP:
        last -= 1
    asks = last - first <= _LONGEST_QUESTION and last > first and words[last - 1].kind == QUESTION
    return asks and last - 1 not in article.stretch_of


def _invites(article: Article, first: int, last: int) -> bool:
    """Whether a line that trails off is one of the one who asks: ``سيساعدك في [مهامك] مدرب جديد...``."""
    words = article.words
    trails_off = last - first > _FEWEST and words[last - 1].kind == FULL_STOP
    trails_off = trails_off and (
        words[last - 2].kind == FULL_STOP or words[last - 1].surface == "\N{HORIZONTAL ELLIPSIS}"
    )
    return trails_off and last - first <= _LONGEST_QUESTION and _addresses(article, first, last)


def _is_labelled(article: Article, first: int, last: int) -> bool:
    """Whether a line begins with who speaks: ``الوزير: …``, and not with a letter for question or answer."""
    words = article.words
    if words[first].folded in _LETTERS:
        return False
    return any(words[k].kind == COLON for k in range(first + 1, min(last, first + _LONGEST_LABEL)))


def _addresses(article: Article, first: int, last: int) -> bool:
    """Whether a question addresses somebody: [معالي] الوزيرة، ما [رأيك], [حدثنا] عن [استعدادكم]."""
    words = article.words
    opening = words[min(first + _size_of_mark(article, (first, last)), last - 1)]
    if opening.flags & lexicon.HONORIFIC and not opening.article:
        return True
    return any(word.folded in _YOU or _is_yours(word) for word in words[first:last])


def _is_yours(word: Word) -> bool:
    """Whether a word ends in your: استعدادكم, and خططك, which no list knows, but not محاكم or بنك."""
    if word.article or len(word.folded) <= _SHORTEST_YOURS:
        return False
    if word.folded.endswith("كم"):
        return len(word.folded) > _SHORTEST_PLURAL and word.folded[-3] != "ا"
    return word.folded.endswith("ك") and not word.flags and word.folded not in lexicon.entries()


def _names_somebody(article: Article, before: int) -> bool:
    """Whether a person is named in full before the first question."""
    words = article.words
    return any(
        words[j].flags & lexicon.GIVEN_NAME and is_name_word(words, j) and name_end(article, j, before) > j + 1
        for j in range(before - 1)
    )


def _size_of_mark(article: Article, line: Range) -> int:
    """How many tokens at the start of a line only tell who speaks: •, -, ج:."""
    words, (first, last) = article.words, line
    j = first
    if words[j].folded in _LETTERS and j + 1 < last and words[j + 1].kind != NOT_PUNCTUATION:
        j += 1
    while j < last and words[j].kind != NOT_PUNCTUATION and words[j].surface not in _OPENING_MARKS:
        j += 1
    return j - first


def _mark(article: Article, line: Range) -> str:
    """What stands at the start of a line before its first word, also what is no token: ``ـ``."""
    text, starts = article.text, article.tokens.starts
    first, last = line
    start = text.rfind("\n", 0, starts[first]) + 1
    inner = min(first + _size_of_mark(article, line), last - 1)
    return "".join(text[start : starts[inner]].split())


def _common(marks: list[str]) -> str:
    """The mark that two lines of three begin with; an empty one where there is none."""
    for usual, times in Counter(marks).most_common(1):
        return usual if times * 3 >= len(marks) * 2 else ""
    return ""


def _is_announced(article: Article, before: int) -> bool:
    """Whether a word before the first question says that an interview follows."""
    return any(word.folded in _ANNOUNCING for word in article.words[:before])
