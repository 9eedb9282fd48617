"""Who asked and who answers where two speak in turn, and who tells what another told them."""

from typing import Final

from service.attribution.mentions.entities import Entity
from service.attribution.reports.reports import AFTER_COLON, MARKS, Report
from service.attribution.sieves.candidates import Spoken, fits
from service.attribution.text.article import Article
from service.lexicon.openers import REPLIES, TO_ME
from service.lexicon.punctuation import COMMA, QUESTION

_TO_THEM: Final = ("له", "لها", "لهم", "لهما", "لهن")
_ANSWERED_WITHIN: Final = 4
_TURN_WITHIN: Final = 2
_ME: Final[tuple[str, ...]] = ("ني", "ونا")


def who_asked(article: Article, report: Report, spoken: list[Spoken], at: int) -> Entity | None:
    """Who asked right before an answer, and so does not give it: ``وسأله فلان: «…؟» فقال``; or is asked again."""
    words = article.words
    if report.cue is None or report.cue.form is None or not spoken:
        return None
    _, entity, own, _ = spoken[-1]
    whom = report.cue.pronoun
    if report.cue.form.lemma == "سأل" and whom is not None and whom[0] == 3 and fits(entity, whom):
        goes_on = words[at].conjunction == "و" and words[at - 1].kind == COMMA  # رد المقدم: «…»، [وسأله]: he himself
        return entity if 0 <= at - own.last <= _ANSWERED_WITHIN and not goes_on else None  # «…». ثم [سأله]
    if words[at - 1].folded == "ثم" or (words[at - 1].folded == "ان" and words[at - 2].folded == "قبل"):
        return None  # تساءل الكاتب: «لماذا؟» ثم [أجاب], قبل أن [يجيب]: who asks answers himself
    wonders = own.cue is not None and own.cue.form is not None and own.cue.form.lemma == "تساءل"
    if wonders and words[at].conjunction == "و" and report.cue.pronoun is None:
        return None  # تساءل الكاتب: «لماذا؟»، [وأجاب]: whoever only wonders asks nobody else
    replies = report.cue.form.lemma in REPLIES and report.cue.form.cue_class != "question"
    answers = words[at].conjunction == "ف" or replies
    asked = own.cue is not None and own.cue.form is not None and own.cue.form.cue_class == "question"
    asked = asked or words[own.last - 1].kind == QUESTION
    told = own.cue is not None and words[min(own.cue.last, len(words) - 1)].folded in _TO_THEM
    asked = asked or (replies and told)  # وقال له الرئيس إن …. [فرد]
    if _goes_back_and_forth(article, report, spoken, at):
        return entity
    return entity if answers and asked and 0 <= at - own.last <= _ANSWERED_WITHIN else None


def who_was_told(article: Article, report: Report, spoken: list[Spoken], at: int) -> Entity | None:
    """Whose words hold a verb by which somebody else says something to them: وقال سالم: «[أخبرني] أن …»."""
    words, cue = article.words, report.cue
    if cue is None or cue.part != "verb":
        return None
    mine = cue.pronoun is not None and cue.pronoun[0] == 1
    mine = mine and words[cue.last - 1].folded.endswith(_ME)  # أخبرنا may be what we told
    if not mine and (cue.last >= len(words) or words[cue.last].folded not in TO_ME):
        return None
    holding = (entity for cue_at, entity, own, _ in reversed(spoken) if cue_at < at and own.first <= at < own.last)
    return next(holding, None)


def in_turn(article: Article, report: Report, spoken: list[Spoken], at: int) -> Entity | None:
    """Whose turn it is again in a dialogue; None where a cue does not go on with one."""
    if not spoken or not _goes_back_and_forth(article, report, spoken, at):
        return None
    return _spoke_in_turn(article, spoken, at)


def _goes_back_and_forth(article: Article, report: Report, spoken: list[Spoken], at: int) -> bool:
    """Whether two speak in turn, each with nothing but one verb: ``فقال: «أحي والداك؟» قال: نعم، [قال]: «…»``.

    Over a full stop they do where they have begun to.
    """
    own = spoken[-1][2]
    if not (_says_at_once(own) and _says_at_once(report)) or article.words[at].conjunction:
        return False
    if not 0 <= at - own.last <= _TURN_WITHIN:
        return False
    if article.tokens.sentence_of[at] == article.tokens.sentence_of[own.first]:
        return True
    if article.words[own.last - 1].kind == QUESTION:
        return True
    return _spoke_in_turn(article, spoken, at) is not None


def _spoke_in_turn(article: Article, spoken: list[Spoken], at: int) -> Entity | None:
    """Who spoke right before who spoke last, in the same line and with the same verb; None where nobody did."""
    if len(spoken) < 2 or spoken[-2][1] is spoken[-1][1] or not _says_at_once(spoken[-2][2]):
        return None
    earlier, line = spoken[-2][2], article.line(at)
    near = line[0] <= earlier.first and 0 <= spoken[-1][0] - earlier.last <= _TURN_WITHIN
    return spoken[-2][1] if near else None


def _says_at_once(report: Report) -> bool:
    """Whether words behind a mark or colon are said with nothing but قال."""
    form = report.cue.form if report.cue is not None else None
    return form is not None and form.lemma == "قال" and form.part == "verb" and report.opening in (MARKS, AFTER_COLON)
