"""Whose belief is told of: ``[السكان] مقتنعون بأن``, ``[الوزير] على قناعة بأن``, ``قناعة لدى [السكان] بأن``."""

from typing import Final

from service.attribution.cues.cue_match import CueMatch
from service.attribution.cues.subjects_before import subject_before
from service.attribution.mentions.mention import Mention
from service.attribution.mentions.mentions import describe
from service.attribution.noun_phrases.noun_phrases import noun_phrase_end
from service.attribution.text.article import Article
from service.lexicon import entries as lexicon
from service.lexicon.punctuation import NOT_PUNCTUATION
from service.lexicon.word_sets import word_set

_OF_MIND: Final = ("belief", "expectation", "denial")
_WITH: Final = word_set("states_of_mind.with")
_HAVING: Final = ("لدي", "ولدي", "فلدي", "عند", "وعند")
_BEFALLING: Final = word_set("states_of_mind.befalling")
_ANY: Final = ("كل", "وكل", "اي", "واي")
_STATES: Final = word_set("states_of_mind.states")
_LONGEST_OWNER: Final = 12


def who_thinks(article: Article, cue: CueMatch, limit: int) -> Mention | None:
    """Who has the thought that a noun or participle tells of.

    Args:
        article: the article.
        cue: the noun or participle.
        limit: the complementizer that opens what is thought.

    Returns:
        The mention; None where nobody is told to have it.
    """
    words, form = article.words, cue.form
    if form is None or form.cue_class not in _OF_MIND or words[limit].complementizer is None:
        return None
    if form.part == "participle":
        return _subject(article, cue, cue.first)
    if cue.pronoun is not None:
        return None
    before = cue.first - 1
    if before > 0 and words[before].folded == "علي":
        return _subject(article, cue, before) if words[cue.first].stem in _STATES else None
    end = cue.last
    while end < limit and words[end].gender is None and words[end].folded not in _WITH and end - cue.last < 2:
        end += 1  # قناعة [راسخة] لدى السكان
    if words[end].folded in _WITH:
        whole = noun_phrase_end(article, end + 1, limit)
        governs = whole == limit or (whole == limit - 1 and words[whole].folded in form.prepositions)
        return _describe(article, end + 1, whole) if governs else None
    for k in range(before, max(article.sentence(cue.first)[0], before - _LONGEST_OWNER) - 1, -1):
        if words[k].kind != NOT_PUNCTUATION or words[k].complementizer is not None or words[cue.first].article:
            return None
        if words[k].flags & lexicon.PREPOSITION and words[k].folded not in _HAVING:
            return None  # لدى البلدية في هذا الشأن
        if words[k].folded in _HAVING or words[k].folded.removeprefix("و") in _BEFALLING:
            whole = noun_phrase_end(article, k + 1, cue.first)
            return _describe(article, k + 1, whole) if whole == cue.first else None
    return None


def _subject(article: Article, cue: CueMatch, predicate: int) -> Mention | None:
    """Who a sentence without a verb tells of, right before its predicate: [الوزير] على قناعة بأن."""
    place = CueMatch(predicate, cue.last, cue.last_offset, cue.form, None, None)
    mention, how = subject_before(article, place)
    if how != "before" or mention is None or mention.span[1] != predicate:
        return None
    start = mention.span[0]
    return None if start > 0 and article.words[start - 1].folded in _ANY else mention  # كل عاقل مقتنع بأن


def _describe(article: Article, start: int, end: int) -> Mention | None:
    """Who stands in a range, where it is somebody who can think."""
    if start >= end or not article.words[start].flags & lexicon.SPEAKER_HEAD:
        return None
    mention = describe(article, start, end)
    return mention if mention.kind in ("person", "unnamed", "group", "organization") else None
