"""Who answers in an interview."""

from typing import Final

from service.attribution.mentions.entities import Entity
from service.attribution.reports.reports import Report
from service.attribution.sieves.clauses import clause_subjects
from service.attribution.sieves.persons_named import persons_named
from service.attribution.speakers.resolution import resolve
from service.attribution.speakers.speakers import Speakers
from service.attribution.text.article import Article
from service.lexicon.word_sets import word_set
from service.lexicon.words import can_be_verb

_NEAR: Final = 3
_INTERVIEWING: Final = word_set("interviewees.interviewing")


def interviewee(article: Article, answer: Report, speakers: Speakers) -> Entity | None:
    """Who answers: the person who spoke last before the first answer, else who acts or is named before it."""
    if speakers.last_person is not None:
        return speakers.last_person
    before = [sentence for sentence in article.tokens.sentences if sentence[1] <= answer.opener]
    acting = [named.mention for first, end in before for named in clause_subjects(article, first, end)]
    for mentions in (acting, [named.mention for named in persons_named(article, 0, answer.opener)]):
        full = [m for m in mentions if m.name is not None and m.name[1] - m.name[0] > 1]
        found = [m for m in full if not _is_interviewer(article, m.span[0])]
        if found:
            return resolve(speakers, found[0])
    return None


def _is_interviewer(article: Article, first: int) -> bool:
    """Whether a name is that of who leads the interview: ``حاوره: فلان``, ``أجرى الحوار/ فلان``; not حوار مع فلان."""
    for word in reversed(article.words[max(0, first - _NEAR) : first]):
        if word.folded == "مع" or (can_be_verb(word) and word.folded not in _INTERVIEWING):
            return False  # في هذا الحوار [يتحدث] فلان
        if word.folded in _INTERVIEWING:
            return True
    return False
