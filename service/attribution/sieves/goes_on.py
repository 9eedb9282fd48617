"""Who goes on right behind their own words, of which nobody need be weighed against others: ``…»، [مضيفا] أن``."""

from typing import Final

from service.attribution.contents.returns import gesture
from service.attribution.mentions.entities import Entity
from service.attribution.reports.reports import BEFORE, CLAUSE, MARKS, Report
from service.attribution.sieves.candidates import Spoken, agreement_of, fits
from service.attribution.speakers.speakers import Speakers
from service.attribution.speakers.told_elsewhere import places_before
from service.attribution.text.article import Article
from service.lexicon import entries as lexicon
from service.lexicon.openers import ADDS, MEANWHILE, REPLIES
from service.lexicon.punctuation import NOT_PUNCTUATION
from service.lexicon.word_sets import word_set
from service.lexicon.words import Word

_OTHERS: Final = (3, None)  # in the third person, as any participle is
_UNNAMED: Final = ("dropped", "participle")
_ALSO: Final = word_set("goes_on.also")
_OF_ONE_AUTHOR: Final = word_set("goes_on.of_one_author")
_STANDS_IN: Final = "جاء"
_SPEAKERS_BACK: Final = 6
_MARKS_OR_CLAUSE: Final = (MARKS, CLAUSE)


def goes_on(article: Article, report: Report, speakers: Speakers, spoken: list[Spoken], at: int) -> Entity | None:
    """Who has just spoken, where nothing but punctuation stands between their words and a cue that agrees with them.

    Args:
        article: the article.
        report: the report, whose source is not named.
        speakers: the speakers met so far.
        spoken: who has spoken before it, in order.
        at: the token of its cue.

    Returns:
        Whoever spoke last, if they surely go on: with a verb that adds, or with a clause behind their clause. None
        where others have to be weighed.
    """
    form = report.cue.form if report.cue is not None else None
    if form is None or form.person not in _OTHERS or report.found not in _UNNAMED or not spoken or speakers.inside:
        return None
    _, entity, own, holder = _past_the_cited(spoken) if form.lemma in ADDS else spoken[-1]
    if _is_behind_the_source(report, own, at):
        return entity if fits(entity, agreement_of(report)) else None
    if holder is not None or own.last > at or speakers.is_revered(entity) or _is_cited(own):
        return None
    if form.lemma not in ADDS and not _is_more_of_it(article, report, own):
        return None
    if not _is_right_behind(article.words, own.last, at):
        return None
    author = _author_of_what_is_cited(article, spoken)
    if author is not None and fits(author, agreement_of(report)):
        return author
    return entity if fits(entity, agreement_of(report)) else None


def _author_of_what_is_cited(article: Article, spoken: list[Spoken]) -> Entity | None:
    """The person whose text was cited last, and so goes on: كتب [سالم] مقالا …. وجاء في المقال أن …. وأضاف."""
    at, text, cited, _ = spoken[-1]
    if text.kind != "document" or text.head not in _OF_ONE_AUTHOR or cited.cue is None or cited.cue.form is None:
        return None
    if cited.cue.form.lemma != _STANDS_IN:
        return None
    sentence_of = article.tokens.sentence_of
    put_out = {sentence_of[k] for k in places_before(article, (text.head, text.head + "ا"), at)}
    for k, entity, _, _ in reversed(spoken[-_SPEAKERS_BACK:-1]):
        if entity.kind == "person":
            named = [k, *(first for first, _ in entity.mentions)]
            return entity if any(first < at and sentence_of[first] in put_out for first in named) else None
    return None


def _is_right_behind(words: list[Word], first: int, at: int) -> bool:
    """Whether nothing but punctuation, links and a gesture stand between somebody's words and a cue.

    ``…، ثم تسكت قليلا [وتردف]``; but ``…، ويبتسم زوجها [ويضيف]``.
    """
    between = [k for k in range(first, at) if words[k].kind == NOT_PUNCTUATION]
    if between and gesture(words, between[0]) is not None:
        return not any(words[k].flags & (lexicon.SPEAKER_HEAD | lexicon.KIN) for k in between)
    return all(words[k].folded in _ALSO for k in between)


def _is_behind_the_source(report: Report, own: Report, at: int) -> bool:
    """Whether a participle stands right behind the source of a source phrase: ``…، بحسب وكالة الغد [موضحة] أن``."""
    return (
        report.found == "participle" and own.opening == BEFORE and own.source is not None and own.source.span[1] == at
    )


def _past_the_cited(spoken: list[Spoken]) -> Spoken:
    """Who spoke last but for whom they cite in their own words in marks: «وقال الجاحظ: (…)». [وأضاف]."""
    last = spoken[-1]
    if last[3] is None:
        return last
    outer = next((other for other in reversed(spoken) if other[3] is None), last)
    return outer if outer[2].opening == MARKS else last


def _is_cited(own: Report) -> bool:
    """Whether somebody's words are only cited by whoever goes on: ``مستشهدا [بقول] الجاحظ: «…»، ومشيرا``."""
    return own.cue is None or own.cue.form is None or own.cue.form.part == "noun"


def _is_more_of_it(article: Article, report: Report, own: Report) -> bool:
    """Whether a clause is reported right behind another, or a participle behind marks; not an answer.

    Not where the words end with what somebody else did meanwhile: ``بينما انتقد [النائب] القرار، مؤكدا أن``.
    """
    cue = report.cue
    if cue is None or cue.form is None or report.opening != CLAUSE or cue.form.lemma in REPLIES:
        return False
    if any(word.folded in MEANWHILE for word in article.words[own.first : own.last]):
        return False
    return own.opening == CLAUSE or (report.found == "participle" and own.opening in _MARKS_OR_CLAUSE)
