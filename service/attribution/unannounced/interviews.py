"""The answers of an interview that is printed in questions and answers, line by line: ``• كيف ترى …؟``, ``- أرى …``."""

from collections import Counter
from typing import Final

from service.attribution.mentions.title import Range
from service.attribution.reports.reports import AFTER_COLON, INTERVIEW, Report
from service.attribution.text.article import Article
from service.lexicon.punctuation import CLOSING_BRACKET, FULL_STOP, NOT_PUNCTUATION, OPENING_BRACKET, QUESTION
from service.lexicon.word_sets import word_set

_FEWEST: Final = 2
_FEWEST_UNMARKED: Final = 4
_LONGEST_QUESTION: Final = 60
_SHORTEST_ANSWER: Final = 2
_LONGEST_MANNER: Final = 4
_LETTERS: Final = word_set("interviews.letters")  # س: …؟ ج: …
_OPENING_MARKS: Final = frozenset("«“„‟\"'‘‚")
_ANNOUNCING: Final = word_set("interviews.announcing")


def interview_answers(article: Article, reports: list[Report]) -> list[Report]:
    """The answers of an interview, each from after a question to before the next.

    Where questions and answers begin with marks of their own (•, -), these tell them apart, and somebody must speak
    before the first or the interview be announced. Where they do not, it must be announced, and questions be many.

    Args:
        article: the article.
        reports: the reports found so far.

    Returns:
        Direct reports without a cue, in order; none where the article is no interview.
    """
    lines = article.tokens.lines
    asking = [k for k, line in enumerate(lines) if _asks(article, *line)]
    if len(asking) < _FEWEST:
        return []
    asked = _common([_mark(article, lines[k]) for k in asking])
    answered = _common([_mark(article, lines[k + 1]) for k in asking if k + 1 < len(lines)])
    marked = bool(answered) and answered != asked
    if not marked and len(asking) < _FEWEST_UNMARKED:
        return []
    if asked and asked != answered:
        sure = set(asking)
        asking = [k for k, line in enumerate(lines) if k in sure or _mark(article, line) == asked]
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
    introduced = marked and any(
        r.first < begins and r.source is not None and r.source.kind == "person" for r in reports
    )
    return found if introduced or _is_announced(article, begins) else []


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
