"""Whether the reporter goes on behind a description in marks: ``وصفه بأنه «فظيع» [بعد أن] …``."""

from typing import Final

from service.attribution.contents.contrasts import sets_against
from service.attribution.reports.reports import Report
from service.attribution.text.article import Article
from service.attribution.text.quotation_marks import Stretch
from service.lexicon import entries as lexicon
from service.lexicon.punctuation import COMMA
from service.lexicon.word_sets import word_set
from service.lexicon.words import Word

_OCCASIONED: Final = word_set("described_contents.occasioned")


def is_only_described(article: Article, report: Report, stretch: Stretch, end: int) -> bool:
    """Whether the reporter goes on behind a description in marks: وصفه بأنه «فظيع» بعد أن …, «عابر»، في لقاء.

    Args:
        article: the article.
        report: the report.
        stretch: the marked words with which its clause begins.
        end: where the clause ends.

    Returns:
        Whether the marked words alone are the content.
    """
    cue, words, after = report.cue, article.words, stretch.closing + 1
    if cue is None or cue.form is None or after + 1 >= end:
        return False
    plain = not article.stretches_between(after, end)
    if plain and (_goes_on_to_act(words, after, end) or sets_against(words, after) or _is_before(words, after)):
        return True
    if cue.form.frame != "describe":
        return False
    if words[after].folded in _OCCASIONED or _acts_next(words[after]):
        return True
    if words[after].kind != COMMA or words[after + 1].complementizer or words[after + 1].folded == "بل":
        return False
    return plain


def _is_before(words: list[Word], comma: int) -> bool:
    """Whether the reporter tells what followed on marked words: قال إن «…»[، قبل أن] ينهي المكالمة."""
    if words[comma].kind != COMMA or comma + 2 >= len(words):
        return False
    return words[comma + 1].folded == "قبل" and words[comma + 2].complementizer == "-"


def _acts_next(word: Word) -> bool:
    """Whether the reporter goes on with what somebody did next: وصفه بأنه «فظيع» [ونشر] صورته."""
    if word.conjunction != "و" or word.article:
        return False
    return any(form.part == "verb" and form.tense == "past" and form.person == 3 for form in word.cues)


def _goes_on_to_act(words: list[Word], comma: int, end: int) -> bool:
    """Whether a verb in the past follows marks and a comma: فلان، الذي صرح بأنه «…»[، عاد] اليوم."""
    if words[comma].kind != COMMA or comma + 1 >= end:
        return False
    verb = words[comma + 1]
    return (
        bool(verb.flags & (lexicon.VERB | lexicon.AUXILIARY)) and not verb.conjunction and verb.folded[0] not in "يتنا"
    )
