"""What a sentence is about, told before its verb: ``[أما بالنسبة للحارس سالم العلي]، فقال``."""

from typing import Final

from service.attribution.cues.adjuncts_before import ABOUT
from service.attribution.cues.phrase_starts import AS_FOR
from service.attribution.mentions.title import Range
from service.attribution.text.article import Article
from service.lexicon.punctuation import COMMA
from service.lexicon.words import Word

_OF: Final = "عن"  # which without أما hands a tradition down: وعن أبي هريرة قال
_IN_RELATION: Final = "بالنسبه"
_WHAT: Final = "فيما"
_IN_WHAT: Final = ("في", "ما")
_CONCERNS: Final = ("يتعلق", "يخص", "يتصل", "يرتبط", "يهم")
_LONGEST: Final = 30


def matter_before(article: Article, at: int) -> Range:
    """What a sentence or a clause with أما is about before the verb at ``at``; an empty range where it does not say so.

    ``[وبخصوص الأجور]، قال``, ``[أما عن الحارس سالم العلي] فأوضح``, ``[وفيما يتعلق بالمدير]، أكد``.
    """
    words, first = article.words, article.sentence(at)[0]
    if words[at].folded[0] == "ف":
        near = range(at - 1, max(first, at - _LONGEST), -1)
        first = next((k for k in near if words[k].folded in AS_FOR), first)
    opening = first + (words[first].folded in AS_FOR)
    if opening >= at or not _is_about(words, opening, as_for=opening > first):
        return first, first
    ends = (k for k in range(opening + 1, at) if words[k].kind == COMMA or words[k].complementizer is not None)
    return first, next(ends, at)


def _is_about(words: list[Word], j: int, *, as_for: bool) -> bool:
    """Whether a preposition or set phrase at ``j`` opens what is spoken about."""
    about = words[j].folded.removeprefix("و")
    if about == _OF:
        return as_for
    if about in ABOUT or about == _IN_RELATION:
        return True
    following = words[j + 1].folded
    if about == _WHAT:
        return following in _CONCERNS
    return (about, following) == _IN_WHAT and j + 2 < len(words) and words[j + 2].folded in _CONCERNS
