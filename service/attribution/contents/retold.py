"""Where a story ends that somebody tells after a colon, and in which others speak: ``قال أنس: دخل رجل فقال: «…»``."""

from typing import Final

from service.attribution.contents.clause_ends import clause_end
from service.attribution.mentions.marked_words import is_speech
from service.attribution.reports.reports import AFTER_COLON, CLAUSE, Report
from service.attribution.text.article import Article
from service.attribution.text.phrases import eulogy_at
from service.attribution.text.quotation_marks import Stretch
from service.lexicon.punctuation import COLON, COMMA, DASH, NOT_PUNCTUATION
from service.lexicon.word_sets import word_set

_TELLING: Final = ("قال", "سأل", "أجاب", "نادى", "رد")
_OF_SELF: Final = word_set("retold.of_self")
_MOST_TURNS: Final = 12  # in a story


def story_end(
    article: Article, report: Report, stops: dict[Stretch | None, list[int]], opened: dict[int, Report]
) -> int:
    """The end of a story in which others speak: where the last of their marked words end, or its sentence.

    Whoever tells a tradition, or what they themselves lived through, is no longer who says something in it:
    ``قال أنس رضي الله عنه: كنا في السوق [فمر الأمير وقال: «تبايعوا بالعدل»]، وهذا``.

    Args:
        article: the article.
        report: the report.
        stops: the tokens where a clause stops, by the stretch in which they stand.
        opened: the reports by the first token of their cue.

    Returns:
        The end; 0 where it is no such story.
    """
    if report.opening != AFTER_COLON or report.stretch is not None or not _is_told(article, report):
        return 0
    words, first, spoken = article.words, report.first, False
    end, limit = clause_end(article, first, None, stops), article.line(first)[1]
    for _ in range(_MOST_TURNS):
        marked = next((s for s in article.stretches_between(first, end) if s.closed and _is_said(article, s)), None)
        if marked is not None:
            spoken, end = True, marked.closing + 1
            first = end + (end < limit and words[end].kind == COMMA)
            if first >= limit or not (words[first].conjunction == "ف" or words[first].folded == "ثم"):
                break
            end = clause_end(article, first, None, stops) if first not in opened else first
        other = opened.get(end) if end < limit else None
        if other is None or not _is_retold(article, other):
            if marked is None:
                break
            continue
        spoken, first = True, end
        end = other.stretch.closing + 1 if other.stretch is not None else clause_end(article, end, None, stops)
    return min(end, limit) if spoken else 0


def _is_told(article: Article, report: Report) -> bool:
    """Whether a story begins: of whom a tradition is handed down, or of what somebody did themselves."""
    words, source = article.words, report.source
    if source is not None and words[report.first].folded in _OF_SELF:
        return True
    if source is None or source.span[1] >= len(words):
        return False
    behind = source.span[1] + (words[source.span[1]].kind == DASH)
    return behind < len(words) and eulogy_at(words, behind)[0] > 0


def _is_said(article: Article, stretch: Stretch) -> bool:
    """Whether marked words are somebody's, as a colon or they themselves tell."""
    return article.words[stretch.opening - 1].kind == COLON or is_speech(article, stretch)


def _is_retold(article: Article, other: Report) -> bool:
    """Whether a report in a story gives somebody's very words, told on with و or ف: [فقال له]: …, not ، [وقال]: …."""
    words, cue = article.words, other.cue
    if cue is None or cue.form is None or cue.part != "verb" or other.opening == CLAUSE:
        return False
    word, before = words[cue.first], words[cue.first - 1]
    return cue.form.lemma in _TELLING and (word.conjunction == "ف" or before.kind == NOT_PUNCTUATION)
