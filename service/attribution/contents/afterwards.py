"""Where a reporter tells what was done, behind what is not past: ``إنه سيستقيل[، وغادر] القاعة``, ``[، ثم سكت]``."""

from typing import Final

from service.attribution.contents.clause_openers import is_past, is_to_come, may_be_past
from service.attribution.contents.contrasts import stops_within
from service.attribution.reports.reports import CLAUSE, Report
from service.attribution.text.article import Article
from service.lexicon import entries as lexicon
from service.lexicon.openers import DEEDS, DONE
from service.lexicon.punctuation import NOT_PUNCTUATION
from service.lexicon.word_sets import word_set
from service.lexicon.words import Word

_LONGEST_SUBJECT: Final = 4
_GESTURES: Final = word_set("afterwards.gestures")
_OF_PERSONS: Final = word_set("afterwards.of_persons")
_ACTORS: Final = lexicon.ROLE | lexicon.ROLE_PLURAL | lexicon.GROUP | lexicon.UNNAMED | lexicon.KIN
_OF_PRESENT: Final = ("ي", "ت")


def told_afterwards(article: Article, report: Report, end: int) -> int:
    """The comma at which a past tense follows what is not past, and so is the reporter's; or the end.

    What أن and a present tense bring goes on in the present (``بأن يبقى معهم، ويلعب``), what is to come in the future.
    Behind what is, a deed of the one who speaks may follow: ``إنه متعب، وغادر القاعة``.

    Args:
        article: the article.
        report: the report.
        end: where it ends as far as is known.
    """
    words, first = article.words, report.first
    if report.opening != CLAUSE:
        return end
    wanted = _is_wanted(article, report) or _will_be(words, first, end)
    looked = first
    for k in stops_within(article, report, end):
        if any(is_past(word) for word in words[looked:k]):
            return end
        looked = max(looked, k)
        if wanted and _tells_a_deed(words, k + 1):
            return k
        done = _leaves_or_laughs(words, k + 1, report) or _is_done_by_source_alone(words, k, report)
        if done and not may_be_past(words, first, k):
            return k
    return end


def _leaves_or_laughs(words: list[Word], j: int, report: Report) -> bool:
    """Whether who spoke is told to have left, laughed or gone silent: ``إنه متعب[، وغادر] القاعة``, ``[، ثم سكت]``."""
    form, then = report.told_of_one(), words[j].folded == "ثم"
    j += then
    if form is None or j + 1 >= len(words):
        return False
    verb, following = words[j], words[j + 1]
    if not (then or verb.folded[0] == "و"):
        return False
    plain = verb.folded if then else verb.folded[1:]
    if following.article and following.flags & _ACTORS:
        return False  # وخرج الناس
    his = plain in _GESTURES
    return his if form.gender == "m" else not his and plain.removesuffix("ت") in _GESTURES and plain[-1] == "ت"


def _is_done_by_source_alone(words: list[Word], comma: int, report: Report) -> bool:
    """Whether a past tense agrees with who speaks, and not with the only thing of which they tell.

    ``قال النائب إن الموازنة ضعيفة[، وصوت] ضدها``; not ``إن الفريق جاهز، وتدرب جيدا``.
    """
    form, topic, verb = report.told_of_one(), words[report.first], words[comma + 1]
    if form is None or form.gender != "m":
        return False
    if words[report.first - 1].complementizer is None or words[report.first - 1].pronoun is not None:
        return False
    she = topic.gender == "f" or (topic.gender is None and topic.form.endswith("ة"))
    if not topic.article or topic.preposition or not she or topic.flags & _ACTORS:
        return False
    if any(word.flags & (_ACTORS | lexicon.PERSON_NAME | lexicon.PLACE) for word in words[report.first + 1 : comma]):
        return False
    if verb.conjunction != "و" or verb.stem not in _OF_PERSONS:
        return False
    following = words[comma + 2]
    return following.kind == NOT_PUNCTUATION and not (following.article and following.flags & _ACTORS)


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
