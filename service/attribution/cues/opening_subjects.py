"""The subject that opens a sentence, with something told of it before its verb: ``[هدى سالم]، القادمة من …، قالت``."""

from typing import Final

from service.attribution.cues.adverbials import skip_adverbials
from service.attribution.cues.agreement import agrees
from service.attribution.cues.cue_match import CueMatch
from service.attribution.cues.statements_before import WHOSE
from service.attribution.mentions.mention import Mention
from service.attribution.mentions.mentions import describe
from service.attribution.noun_phrases.noun_phrases import noun_phrase_end
from service.attribution.noun_phrases.phrase_predicates import is_verb
from service.attribution.text.article import Article
from service.lexicon import entries as lexicon
from service.lexicon.openers import WHO
from service.lexicon.punctuation import COMMA, NOT_PUNCTUATION
from service.lexicon.words import can_be_verb

_LONGEST_SUBJECT: Final = 30
_THERE: Final = ("وفي", "وخلال", "وعبر", "وعلي", "وردا", "وتعليقا")
_OCCASIONS: Final = ("خلال", "في", "عقب", "بعد", "قبل", "اثناء", "علي", "لدي", "عبر", "ضمن")
_SHORTEST_WITH_CLAUSE: Final = 4
_SHORTEST_CLAUSE: Final = 3
_MAY_OPEN: Final = (
    lexicon.ROLE | lexicon.ORGANIZATION_HEAD | lexicon.ORGANIZATION_NAME | lexicon.UNNAMED | lexicon.GROUP
)


def opening_subject(article: Article, cue: CueMatch) -> Mention | None:
    """The subject that opens the sentence of a verb, with an aside, a relative clause or an occasion between them.

    ``[هدى سالم]، القادمة من البلدة بعد دراسة طويلة، قالت إن``, ``[الصحيفة] التي تصدر في زيورخ قالت إن``,
    ``[السويحلي] وفي تغريدة له، أضاف أن``.

    Args:
        article: the article.
        cue: the verb.

    Returns:
        The mention; None where no subject opens the sentence.
    """
    if article.words[cue.first].conjunction:
        return None
    return _before_aside(article, cue) or _before_relative(article, cue) or _before_occasion(article, cue)


def before_adverbials(article: Article, cue: CueMatch) -> Mention | None:
    """The subject that opens a clause, with nothing but when and where it speaks between it and its verb.

    ``أن [الرئيس] خلال مؤتمر صحفي عقده أمس مع نظيره أكد أن``: whoever is named there is no subject.

    Args:
        article: the article.
        cue: the verb.

    Returns:
        The mention; None where no such subject opens the clause.
    """
    words, form = article.words, cue.form
    if (
        form is None
        or form.part != "verb"
        or words[cue.first].conjunction
        or words[cue.first - 1].kind != NOT_PUNCTUATION
    ):
        return None
    first = _clause_first(article, cue)
    word = words[first]
    if cue.first - first < _SHORTEST_WITH_CLAUSE or word.preposition or not word.flags & _MAY_OPEN:
        return None
    end = noun_phrase_end(article, first, cue.first)
    if (
        end <= first
        or end >= cue.first
        or not (word.article or words[end - 1].article)
        or words[end].folded.removeprefix("و") not in _OCCASIONS
    ):
        return None
    if skip_adverbials(article, end, cue.first) != cue.first:
        return None
    mention = describe(article, first, end)
    return mention if mention.kind is not None and agrees(article, cue, mention) else None


def _clause_first(article: Article, cue: CueMatch) -> int:
    """The first token of the clause of a verb: that of its sentence, or the one behind أن."""
    words, sentence = article.words, article.sentence(cue.first)[0]
    near = range(cue.first - 1, max(sentence, cue.first - _LONGEST_SUBJECT), -1)
    return next((k + 1 for k in near if words[k].complementizer is not None), sentence)


def _before_aside(article: Article, cue: CueMatch) -> Mention | None:
    """The person who opens a sentence, told of further between commas before the verb.

    ``[هدى سالم]، القادمة من البلدة بعد دراسة طويلة، قالت إن``.
    """
    words, form = article.words, cue.form
    first = article.sentence(cue.first)[0]
    if form is None or form.part != "verb" or words[cue.first - 1].kind != COMMA:
        return None
    if not words[first].flags & WHOSE or first in article.stretch_of:
        return None
    end = noun_phrase_end(article, first, cue.first)
    if end + 1 >= cue.first - 1 or words[end].kind != COMMA or not words[end + 1].article:
        return None
    aside = words[end + 1 : cue.first - 1]
    if any(word.kind not in (NOT_PUNCTUATION, COMMA) or word.complementizer or is_verb(word) for word in aside):
        return None
    if any(f.part == "verb" and f.tense == "past" for word in aside for f in word.cues):
        return None
    mention = describe(article, first, end)
    return mention if mention.name is not None and agrees(article, cue, mention) else None


def _before_relative(article: Article, cue: CueMatch) -> Mention | None:
    """The subject that opens a sentence, with a relative clause between it and its verb.

    ``[الصحيفة] التي تصدر في زيورخ قالت إن``.
    """
    words, form = article.words, cue.form
    first = article.sentence(cue.first)[0]
    if form is None or form.part != "verb" or cue.first - first < _SHORTEST_WITH_CLAUSE:
        return None
    if not words[first].article or not words[first].flags & _MAY_OPEN or first in article.stretch_of:
        return None
    end = noun_phrase_end(article, first, cue.first)
    if end <= first or cue.first - end < _SHORTEST_CLAUSE or words[end].folded not in WHO:
        return None
    clause = words[end + 1 : cue.first]
    if any(word.kind != NOT_PUNCTUATION or word.complementizer or word.conjunction == "و" for word in clause):
        return None
    acts = clause[0]
    if not (can_be_verb(acts) or acts.folded[0] in "يت"):
        return None
    mention = describe(article, first, end)
    gender = mention.gender or words[first].gender
    if mention.kind is None or (gender and form.gender and gender != form.gender):
        return None
    return mention


def _before_occasion(article: Article, cue: CueMatch) -> Mention | None:
    """The subject that opens a sentence, with the occasion put behind it: ``[السويحلي] وفي تغريدة له، أضاف أن``."""
    words, first = article.words, article.sentence(cue.first)[0]
    if article.stretch_of.get(cue.first) is not None:
        return None
    at = next((k for k in range(first + 1, min(cue.first, first + _LONGEST_SUBJECT)) if words[k].folded in _THERE), 0)
    if not at or any(word.complementizer or word.flags & lexicon.RELATIVE for word in words[at : cue.first]):
        return None
    if any(
        form.part == "verb" and "ambiguous" not in form.flags for word in words[first : cue.first] for form in word.cues
    ):
        return None
    end = at - (words[at - 1].kind == COMMA)
    if words[first].preposition or noun_phrase_end(article, first, end) != end:
        return None
    mention = describe(article, first, end)
    definite = words[first].article or words[end - 1].article
    named = mention.kind in ("person", "organization") or (mention.kind == "unnamed" and definite)
    return mention if named and agrees(article, cue, mention) else None
