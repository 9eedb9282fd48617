"""Relative clauses without a pronoun that tell by whom those were asked who speak: ``خبراء [تحدثت إليهم] «الغد»``."""

from typing import Final

from service.attribution.cues.cue_match import CueMatch
from service.lexicon import entries as lexicon
from service.lexicon.punctuation import COMMA, NOT_PUNCTUATION
from service.lexicon.word_sets import word_set
from service.lexicon.words import Word

_LONGEST_DESCRIPTION: Final = 5
_PEOPLE: Final = lexicon.GROUP | lexicon.ROLE_PLURAL | lexicon.ROLE | lexicon.UNNAMED
_TO: Final = ("الي", "مع")
_WITH_THEM: Final = word_set("interviewed.with_them")


def is_interviewed(words: list[Word], cue: CueMatch, following: dict[int, CueMatch]) -> bool:
    """Whether a verb tells who talked to those who are the subject of the verb before it.

    ``يعتقد خبراء في المناخ، [تحدثت إليهم] «الغد»، أن``, ``توقع محللون [سألتهم] الوكالة أن``: they say what follows.
    Such a clause tells of people without the article and holds a pronoun for them, or stands right behind them:
    ``أوضحت مصادر [تحدثت إلى] «الغد» أن``.

    Args:
        words: the words of the article.
        cue: the cue.
        following: all cues of the article by their first token.

    Returns:
        Whether it does.
    """
    form, first = cue.form, cue.first
    if form is None or form.part != "verb" or form.tense != "past" or words[first].conjunction:
        return False
    asked = cue.pronoun is not None and form.cue_class == "question"
    if not asked and (form.lemma != "تحدث" or cue.last >= len(words)):
        return False
    if not asked and words[cue.last].folded not in _WITH_THEM:
        return words[cue.last].folded in _TO and _are_subject(words, first - 1, following)
    before = first - 1 - (first > 0 and words[first - 1].kind == COMMA)
    for k in range(before, max(before - _LONGEST_DESCRIPTION, 0), -1):
        if words[k].kind != NOT_PUNCTUATION:
            return False
        if _are_subject(words, k, following):
            return True
    return False


def _are_subject(words: list[Word], k: int, following: dict[int, CueMatch]) -> bool:
    """Whether people without the article are the subject of a verb that may report: توقع [محللون]."""
    if k < 1 or words[k].article or not words[k].flags & _PEOPLE:
        return False
    return k - 1 in following and following[k - 1].part == "verb"
