"""Where a reporter tells what was done, behind what is wanted or still to come: ``إنه سيستقيل[، وغادر] القاعة``."""

from typing import Final

from service.attribution.contents.clause_openers import is_past, is_to_come
from service.attribution.contents.contrasts import stops_within
from service.attribution.reports.reports import CLAUSE, Report
from service.attribution.text.article import Article
from service.lexicon import entries as lexicon
from service.lexicon.openers import DEEDS, DONE
from service.lexicon.punctuation import NOT_PUNCTUATION
from service.lexicon.words import Word

_LONGEST_SUBJECT: Final = 4
_OF_PRESENT: Final = ("ي", "ت")


def told_afterwards(article: Article, report: Report, end: int) -> int:
    """The comma at which a past tense follows what is wanted or still to come, and so is the reporter's; or the end.

    What أن and a present tense bring goes on in the present (``بأن يبقى معهم، ويلعب``), what is to come in the future.

    Args:
        article: the article.
        report: the report.
        end: where it ends as far as is known.
    """
    words, first = article.words, report.first
    if report.opening != CLAUSE or not (_is_wanted(article, report) or _will_be(words, first, end)):
        return end
    for k in stops_within(article, report, end):
        if any(is_past(word) for word in words[first:k]):
            return end
        if _tells_a_deed(words, k + 1):
            return k
    return end


def _is_wanted(article: Article, report: Report) -> bool:
    """Whether أن and a verb in the present begin a content: بأن [يبقى], من أن [تتكرر]; not أنه يبقى, إن يوما."""
    words = article.words
    if report.first != report.opener + 1 or report.first >= len(words):
        return False
    that, verb = words[report.opener], words[report.first]
    if that.pronoun is not None or that.complementizer == "إن":
        return False
    if verb.article or verb.folded[:1] not in _OF_PRESENT:
        return False
    return bool(verb.flags & lexicon.VERB) or any(form.tense == "present" for form in verb.cues) or not verb.flags


def _will_be(words: list[Word], first: int, end: int) -> bool:
    """Whether a content tells of what is to come: إنه [سيستقيل], إن العمل [سيبدأ]."""
    for word in words[first : min(end, first + _LONGEST_SUBJECT)]:
        if word.kind != NOT_PUNCTUATION or is_past(word):
            return False
        if is_to_come(word):
            return True
    return False


def _tells_a_deed(words: list[Word], j: int) -> bool:
    """Whether و and a verb in the past begin a clause: وغادر القاعة, وأرسلت لجنة; not وتم تجهيزه, وزيادة الأجور."""
    word = words[j]
    if word.conjunction != "و" or word.article or word.flags & lexicon.AUXILIARY or word.stem in DONE:
        return False
    if word.stem in DEEDS:
        following = words[j + 1]
        return following.article or bool(following.preposition or following.flags & lexicon.PREPOSITION)
    return is_past(word) and not any(form.part == "noun" for form in word.cues)
